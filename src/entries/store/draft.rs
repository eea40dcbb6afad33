//! Beginning an entry, and saving its draft.

use diesel::prelude::*;
use rand::seq::IndexedRandom;

use super::briefs::{begin_brief, keep_brief};
use super::find;
use super::finds::{begin_find, keep_find};
use super::versions::keep_version;
use crate::accounts::{self, Person, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{Answers, Draft, Entry, EntryId, State, TeamRole, VersionKind, rules};
use crate::error::{Error, Result};
use crate::language::{WhyNot, zone_named};
use crate::programme::{self, Programme, ProgrammeId, StageKind};
use crate::schema::{categories, entries, entry_categories, team_members};

/// Without those that are mistaken for one another on paper or on the telephone.
const LETTERS: &[char] = &[
    '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q', 'R', 'T',
    'V', 'W', 'X', 'Y',
];

/// Begins a draft with that person as its lead. A second click finds the first one's draft, still untouched.
pub fn create(conn: &mut Conn, person: &Person, programme: &Programme, now: Moment) -> Result<EntryId> {
    let calendar = programme::store::calendar(conn, programme.id)?;
    calendar.must_be_open(StageKind::Entries, &programme.zone, now).map_err(Error::refused)?;
    if let Some(untouched) = untouched_of(conn, person.id, programme.id)? {
        return Ok(untouched);
    }
    let entered = super::owners::entries_of(conn, programme.id, person.id)?;
    rules::may_enter_another(entered, programme.terms.entries_per_person).map_err(Error::refused)?;
    let (id, reference) = (EntryId::fresh(), free_reference(conn, programme, now)?);
    diesel::insert_into(entries::table)
        .values((
            entries::id.eq(id),
            entries::programme_id.eq(programme.id),
            entries::reference.eq(&reference),
            entries::state.eq(State::Draft),
            entries::title.eq(""),
            entries::answers.eq(Json::text(&Answers::default())),
            entries::revision.eq(1),
            entries::created_by.eq(Some(person.id.to_string())),
            entries::created_at.eq(now),
            entries::changed_at.eq(now),
        ))
        .execute(conn)?;
    begin_brief(conn, &programme.form, id, &Answers::default())?;
    begin_find(conn, programme, id, &Draft::default())?;
    join(conn, id, person.id, TeamRole::Lead, now)?;
    accounts::store::grant(conn, Some(person.id), programme.id, person.id, Role::Entrant, now)?;
    audit::record(conn, Act::by(person.id).within(programme.id).did("entry-begun", id).with(&reference), now)?;
    Ok(id)
}

fn untouched_of(conn: &mut Conn, person: PersonId, programme: ProgrammeId) -> Result<Option<EntryId>> {
    Ok(entries::table
        .inner_join(team_members::table)
        .filter(entries::programme_id.eq(programme))
        .filter(entries::state.eq(State::Draft))
        .filter(entries::revision.eq(1))
        .filter(entries::title.eq(""))
        .filter(entries::external_key.is_null())
        .filter(team_members::person_id.eq(person))
        .select(entries::id)
        .get_result(conn)
        .optional()?)
}

/// `W26-7K4F`: the programme's letter, the year, four letters by chance, so that references tell no numbers of
/// entries and writers of one programme never wait for each other.
pub(super) fn reference(programme: &Programme, now: Moment) -> String {
    let zone = zone_named(&programme.zone).unwrap_or(jiff::tz::TimeZone::UTC);
    let year = now.timestamp().to_zoned_datetime(zone).year() % 100;
    let letter = programme.slug.chars().find(char::is_ascii_alphabetic).unwrap_or('e').to_ascii_uppercase();
    let chance: String = (0..4).filter_map(|_| LETTERS.choose(&mut rand::rng())).collect();
    format!("{letter}{year:02}-{chance}")
}

fn free_reference(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<String> {
    for _ in 0..50 {
        let reference = reference(programme, now);
        if find::by_reference(conn, programme.id, &reference)?.is_none() {
            return Ok(reference);
        }
    }
    Err(Error::Internal("no free reference".to_owned()))
}

pub(super) fn join(conn: &mut Conn, id: EntryId, person: PersonId, role: TeamRole, now: Moment) -> Result<()> {
    diesel::insert_into(team_members::table)
        .values((
            team_members::entry_id.eq(id),
            team_members::person_id.eq(person),
            team_members::role.eq(role),
            team_members::joined_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Saves what the team wrote, and says the new revision. `revision` is the one that the page was made from: when
/// another tab or somebody else of the team has saved since, nothing is overwritten. The same words again are no conflict.
pub fn save_draft(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    draft: &Draft,
    revision: i32,
    now: Moment,
) -> Result<i32> {
    let (entry, _) = find::find_of(conn, person, id)?;
    let calendar = super::calendar_of(conn, programme.id, id)?;
    rules::may_edit(entry.state, &calendar, &programme.zone, now).map_err(Error::refused)?;
    let draft = rules::with_files(draft.clone(), &entry.answers.0);
    if rules::draft_of(&entry, &codes_of(conn, id)?) == draft {
        return Ok(entry.revision);
    }
    if entry.revision != revision {
        return Err(Error::Conflict(WhyNot::new("entries-why-stale")));
    }
    keep_draft(conn, programme, &entry, &draft, Some(person), now)?;
    let act = Act::by(person).within(programme.id).did("entry-saved", id).with(&draft);
    audit::record(conn, act, now)?;
    Ok(entry.revision + 1)
}

/// Of a submitted entry only the draft side changes: what was submitted stands until it is submitted again.
pub(super) fn keep_draft(
    conn: &mut Conn,
    programme: &Programme,
    entry: &Entry,
    draft: &Draft,
    by: Option<PersonId>,
    now: Moment,
) -> Result<()> {
    keep_version(conn, entry.id, by, VersionKind::Saved, draft, now)?;
    diesel::update(entries::table.find(entry.id))
        .set((
            entries::title.eq(&draft.title),
            entries::answers.eq(Json::text(&draft.packed())),
            entries::revision.eq(entry.revision + 1),
            entries::changed_at.eq(now),
        ))
        .execute(conn)?;
    keep_brief(conn, &programme.form, entry.id, &draft.answers)?;
    if entry.state == State::Draft {
        keep_find(conn, programme, entry.id, draft)?;
        set_categories(conn, programme.id, entry.id, &draft.categories)?;
    }
    Ok(())
}

/// The codes of the categories that an entry stands in, in the order of the edition.
pub(super) fn codes_of(conn: &mut Conn, id: EntryId) -> Result<Vec<String>> {
    Ok(find::categories_of(conn, id)?.into_iter().map(|category| category.code).collect())
}

pub(super) fn set_categories(conn: &mut Conn, programme: ProgrammeId, id: EntryId, codes: &[String]) -> Result<()> {
    let wanted: Vec<String> = categories::table
        .filter(categories::programme_id.eq(programme))
        .filter(categories::code.eq_any(codes))
        .select(categories::id)
        .load(conn)?;
    diesel::delete(entry_categories::table.filter(entry_categories::entry_id.eq(id))).execute(conn)?;
    for category in wanted {
        diesel::insert_into(entry_categories::table)
            .values((entry_categories::entry_id.eq(id), entry_categories::category_id.eq(category)))
            .execute(conn)?;
    }
    Ok(())
}
