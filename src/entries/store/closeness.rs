//! Who behind the scenes is too close to which entry: of its team, of the same mail domain, or by their own word.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::briefs::of_answered_domain;
use crate::accounts::{self, Person, PersonId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, Hidden, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Programme, ProgrammeId};
use crate::schema::{entries, owners, people, step_backs, team_members};

/// The one rule: what lists, pages, counts and files behind the scenes leave out for this person. Each part is found through
/// the person, so that it costs what they are close to and not what there is.
pub fn hidden_from(conn: &mut Conn, programme: &Programme, person: &Person) -> Result<Hidden> {
    let key = accounts::rules::email_key(&person.email);
    let own = team_members::table.filter(team_members::person_id.eq(person.id)).select(team_members::entry_id);
    let owned = owners::table.filter(owners::email_key.eq(key)).select(owners::entry_id);
    let said = step_backs::table.filter(step_backs::person_id.eq(person.id)).select(step_backs::entry_id);
    let mut close: Vec<EntryId> = own.load(conn)?;
    close.extend(owned.load::<EntryId>(conn)?);
    close.extend(said.load::<EntryId>(conn)?);
    if let Some(domain) = rules::telling_domain(&person.email) {
        close.extend(of_domain(conn, &domain)?);
    }
    close.sort_unstable();
    close.dedup();
    let mut hidden = BTreeMap::new();
    for ids in close.chunks(10_000) {
        let some = entries::table.filter(entries::id.eq_any(ids));
        let rows: Vec<(ProgrammeId, EntryId, String)> =
            some.select((entries::programme_id, entries::id, entries::reference)).load(conn)?;
        hidden.extend(rows.into_iter().filter(|row| row.0 == programme.id).map(|(_, id, reference)| (id, reference)));
    }
    Ok(Hidden(hidden))
}

/// The entries with an address of that domain, of somebody on the team, of the owner, or answered where the form asks for one;
/// in every programme.
fn of_domain(conn: &mut Conn, domain: &str) -> Result<Vec<EntryId>> {
    let ending = rules::like_ending(&format!("@{domain}"));
    let colleagues: Vec<PersonId> =
        people::table.filter(people::email_key.like(ending.clone()).escape('\\')).select(people::id).load(conn)?;
    let of_owner = owners::table.filter(owners::email_key.like(ending).escape('\\')).select(owners::entry_id);
    let mut found: Vec<EntryId> = of_owner.load(conn)?;
    for colleagues in colleagues.chunks(10_000) {
        let of_team = team_members::table.filter(team_members::person_id.eq_any(colleagues));
        found.extend(of_team.select(team_members::entry_id).load::<EntryId>(conn)?);
    }
    found.extend(of_answered_domain(conn, domain)?);
    Ok(found)
}

/// For the verbs: whoever is too close to an entry leaves it to somebody else.
pub fn must_not_be_close(conn: &mut Conn, programme: &Programme, person: &Person, entry: EntryId) -> Result<()> {
    if hidden_from(conn, programme, person)?.covers(entry) {
        return Err(Error::refused(WhyNot::new("entries-why-hidden")));
    }
    Ok(())
}

/// Somebody is too close to an entry, by their own word or an organiser's. The first reason stands.
pub fn step_back(conn: &mut Conn, person: PersonId, entry: EntryId, reason: &str, now: Moment) -> Result<()> {
    let row = step_backs::table.find((entry, person));
    if diesel::select(diesel::dsl::exists(row)).get_result(conn)? {
        return Ok(());
    }
    diesel::insert_into(step_backs::table)
        .values((
            step_backs::entry_id.eq(entry),
            step_backs::person_id.eq(person),
            step_backs::reason.eq(reason),
            step_backs::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Their own word, which they cannot take back themselves.
pub fn declare_step_back(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    entry: EntryId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    super::by_id_in(conn, programme, entry)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("entries-why-step-back-reason")));
    }
    step_back(conn, by, entry, reason.trim(), now)?;
    audit::record(conn, Act::by(by).within(programme).did("stepped-back", entry).with(&reason), now)
}

pub fn step_in_again(conn: &mut Conn, person: PersonId, entry: EntryId) -> Result<()> {
    diesel::delete(step_backs::table.find((entry, person))).execute(conn)?;
    Ok(())
}

/// Reference and title of each of these entries, as they were submitted.
pub fn names_of(conn: &mut Conn, ids: &[EntryId]) -> Result<HashMap<EntryId, (String, String)>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, String, String, Option<String>)> = entries::table
            .filter(entries::id.eq_any(ids))
            .select((entries::id, entries::reference, entries::title, entries::submitted_title))
            .load(conn)?;
        found.extend(
            rows.into_iter().map(|(id, reference, title, submitted)| (id, (reference, submitted.unwrap_or(title)))),
        );
    }
    Ok(found)
}
