//! Finders: through the person, or within a programme for those who run it.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId};
use crate::db::Conn;
use crate::entries::{
    Entry, EntryId, Invitation, InvitationId, Member, Screening, State, TeamRole, Verdict, Withdrawal,
};
use crate::error::Result;
use crate::language::Names;
use crate::programme::{Category, CategoryId, Programme, ProgrammeId};
use crate::schema::{
    categories, entries, entry_categories, people, programmes, screenings, team_invitations, team_members, withdrawals,
};

pub(super) type Columns = (
    entries::id,
    entries::programme_id,
    entries::reference,
    entries::state,
    entries::title,
    entries::answers,
    entries::revision,
    entries::submitted_title,
    entries::submitted_answers,
    entries::submitted_at,
    entries::changed_at,
);
pub(super) const COLUMNS: Columns = (
    entries::id,
    entries::programme_id,
    entries::reference,
    entries::state,
    entries::title,
    entries::answers,
    entries::revision,
    entries::submitted_title,
    entries::submitted_answers,
    entries::submitted_at,
    entries::changed_at,
);

/// Categories by the entry that stands in them.
pub type OfCategories = HashMap<EntryId, Vec<CategoryId>>;

/// An entry of that person's team, and what they are in it.
pub fn find_of(conn: &mut Conn, person: PersonId, id: EntryId) -> Result<(Entry, TeamRole)> {
    Ok(entries::table
        .inner_join(team_members::table)
        .filter(entries::id.eq(id))
        .filter(team_members::person_id.eq(person))
        .select((COLUMNS, team_members::role))
        .get_result(conn)?)
}

pub(super) fn by_id(conn: &mut Conn, id: EntryId) -> Result<Entry> {
    Ok(entries::table.find(id).select(COLUMNS).get_result(conn)?)
}

pub fn by_id_in(conn: &mut Conn, programme: ProgrammeId, id: EntryId) -> Result<Entry> {
    let here = entries::table.find(id).filter(entries::programme_id.eq(programme));
    Ok(here.select(COLUMNS).get_result(conn)?)
}

pub fn by_reference(conn: &mut Conn, programme: ProgrammeId, reference: &str) -> Result<Option<Entry>> {
    let here = entries::table.filter(entries::programme_id.eq(programme)).filter(entries::reference.eq(reference));
    Ok(here.select(COLUMNS).get_result(conn).optional()?)
}

/// Every reference of the programme.
pub fn references(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<String>> {
    Ok(entries::table.filter(entries::programme_id.eq(programme)).select(entries::reference).load(conn)?)
}

/// Title and reference of entries: what was submitted, or the draft.
pub fn titles_of(
    conn: &mut Conn,
    programme: ProgrammeId,
    ids: &[EntryId],
) -> Result<HashMap<EntryId, (String, String)>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, Option<String>, String, String)> = entries::table
            .filter(entries::programme_id.eq(programme))
            .filter(entries::id.eq_any(ids))
            .select((entries::id, entries::submitted_title, entries::title, entries::reference))
            .load(conn)?;
        found.extend(
            rows.into_iter().map(|(id, submitted, title, reference)| (id, (submitted.unwrap_or(title), reference))),
        );
    }
    Ok(found)
}

/// An entry among one's own, with the programme that it is for.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Mine {
    pub entry: Entry,
    pub role: TeamRole,
    pub slug: String,
    pub programme: Names,
    pub zone: String,
}

/// A person's entries, the latest first.
pub fn mine(conn: &mut Conn, person: PersonId) -> Result<Vec<Mine>> {
    Ok(entries::table
        .inner_join(team_members::table)
        .inner_join(programmes::table)
        .filter(team_members::person_id.eq(person))
        .order(entries::id.desc())
        .select((COLUMNS, team_members::role, programmes::slug, programmes::names, programmes::zone))
        .load(conn)?)
}

/// The team, its lead first.
pub fn team(conn: &mut Conn, id: EntryId) -> Result<Vec<Member>> {
    Ok(teams(conn, &[id])?.remove(&id).unwrap_or_default())
}

/// The teams of several entries, by one query.
pub fn teams(conn: &mut Conn, ids: &[EntryId]) -> Result<HashMap<EntryId, Vec<Member>>> {
    let mut found: HashMap<EntryId, Vec<Member>> = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, Member)> = team_members::table
            .inner_join(people::table)
            .filter(team_members::entry_id.eq_any(ids))
            .order((team_members::role, team_members::joined_at, people::id))
            .select((
                team_members::entry_id,
                (
                    people::id,
                    people::name,
                    people::email,
                    people::language,
                    team_members::role,
                    team_members::joined_at,
                ),
            ))
            .load(conn)?;
        rows.into_iter().for_each(|(id, member)| found.entry(id).or_default().push(member));
    }
    Ok(found)
}

type OfInvitation = (
    team_invitations::id,
    team_invitations::entry_id,
    team_invitations::email,
    team_invitations::at,
    team_invitations::answered_at,
);
const INVITATION: OfInvitation = (
    team_invitations::id,
    team_invitations::entry_id,
    team_invitations::email,
    team_invitations::at,
    team_invitations::answered_at,
);

/// Invitations that nobody has answered.
pub fn invitations(conn: &mut Conn, id: EntryId) -> Result<Vec<Invitation>> {
    Ok(team_invitations::table
        .filter(team_invitations::entry_id.eq(id))
        .filter(team_invitations::answered_at.is_null())
        .order(team_invitations::at)
        .select(INVITATION)
        .load(conn)?)
}

/// An invitation to that person's address; anybody else's is not found.
pub fn invitation_for(conn: &mut Conn, person: &Person, id: InvitationId) -> Result<(Invitation, Entry)> {
    Ok(team_invitations::table
        .inner_join(entries::table)
        .filter(team_invitations::id.eq(id))
        .filter(team_invitations::email_key.eq(accounts::rules::email_key(&person.email)))
        .select((INVITATION, COLUMNS))
        .get_result(conn)?)
}

/// The categories that an entry stands in, in the order of the edition.
pub fn categories_of(conn: &mut Conn, id: EntryId) -> Result<Vec<Category>> {
    Ok(entry_categories::table
        .inner_join(categories::table)
        .filter(entry_categories::entry_id.eq(id))
        .order(categories::position)
        .select((categories::id, categories::code, categories::names))
        .load(conn)?)
}

pub fn withdrawal(conn: &mut Conn, id: EntryId) -> Result<Option<Withdrawal>> {
    Ok(withdrawals::table.find(id).select((withdrawals::reason, withdrawals::at)).get_result(conn).optional()?)
}

pub fn screening(conn: &mut Conn, id: EntryId) -> Result<Option<Screening>> {
    Ok(screenings::table
        .inner_join(people::table)
        .filter(screenings::entry_id.eq(id))
        .select((screenings::verdict, screenings::reason, people::name, screenings::at))
        .get_result(conn)
        .optional()?)
}

/// The entries that judges are to see, with their categories: submitted, and found eligible where the terms want that.
pub fn eligible(conn: &mut Conn, programme: &Programme) -> Result<Vec<(Entry, Vec<CategoryId>)>> {
    let rows: Vec<(Entry, Option<Verdict>)> = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .order(entries::id)
        .select((COLUMNS, screenings::verdict.nullable()))
        .load(conn)?;
    let mut of_categories = all_categories(conn, programme.id)?;
    let passes = |verdict: Option<Verdict>| match verdict {
        Some(Verdict::Eligible) => true,
        Some(Verdict::NotEligible) => false,
        None => !programme.terms.screening,
    };
    let eligible = rows.into_iter().filter(|(_, verdict)| passes(*verdict));
    Ok(eligible
        .map(|(entry, _)| {
            let categories = of_categories.remove(&entry.id).unwrap_or_default();
            (entry, categories)
        })
        .collect())
}

/// Which entries of the programme stand in which categories.
pub(super) fn all_categories(conn: &mut Conn, programme: ProgrammeId) -> Result<OfCategories> {
    let rows: Vec<(EntryId, CategoryId)> = entry_categories::table
        .inner_join(categories::table)
        .filter(categories::programme_id.eq(programme))
        .order(categories::position)
        .select((entry_categories::entry_id, entry_categories::category_id))
        .load(conn)?;
    let mut found = OfCategories::new();
    rows.into_iter().for_each(|(entry, category)| found.entry(entry).or_default().push(category));
    Ok(found)
}

/// How many entries are in which state, with which verdict.
pub fn counts(conn: &mut Conn, programme: ProgrammeId) -> Result<BTreeMap<(State, Option<Verdict>), i64>> {
    let by_state: Vec<(State, i64)> = entries::table
        .filter(entries::programme_id.eq(programme))
        .group_by(entries::state)
        .select((entries::state, diesel::dsl::count_star()))
        .load(conn)?;
    let mut found: BTreeMap<_, _> = by_state.into_iter().map(|(state, count)| ((state, None), count)).collect();
    let verdicts: Vec<(State, Verdict)> = entries::table
        .inner_join(screenings::table)
        .filter(entries::programme_id.eq(programme))
        .select((entries::state, screenings::verdict))
        .load(conn)?;
    for (state, verdict) in verdicts {
        *found.entry((state, Some(verdict))).or_default() += 1;
        *found.entry((state, None)).or_default() -= 1;
    }
    Ok(found)
}
