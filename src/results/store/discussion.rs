//! What is in the room where a panel confers: who comes, who leaves for what, where the discussion is, what was said.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId, Role};
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::Result;
use crate::panels::{self, EntryOnPanel, Judge, JudgeId, Pair};
use crate::programme::{self, CategoryId, Method, Programme, Round, RoundId};
use crate::results::rules::{Sure, discussion};
use crate::results::{Conference, Note, Seat, Turn, store};
use crate::schema::{assignments, discussion_notes as notes, discussion_turns as steps, entry_categories, people};

/// What a step says it was about.
pub(super) fn scope(category: Option<CategoryId>) -> String {
    category.map_or_else(|| "all".to_owned(), |category| category.to_string())
}

/// Everything that belongs to the discussion of a category, or without one of the whole edition.
pub fn conference(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
) -> Result<Conference> {
    let (standing, entries) = store::standing_of(conn, programme, round, category, Sure::Places)?;
    let seats = seats(conn, programme, round, category)?;
    let places: Vec<EntryId> = standing.lines.iter().map(|line| line.entry).collect();
    let mut by_reference: Vec<&EntryOnPanel> = entries.values().collect();
    by_reference.sort_by_key(|entry| (&entry.reference, entry.id));
    let leaving = |entry: &&EntryOnPanel| {
        let out = seats.iter().filter(|seat| seat.too_close.contains(&entry.id)).map(|seat| seat.person);
        (entry.id, out.collect())
    };
    let listed: Vec<(EntryId, BTreeSet<PersonId>)> = by_reference.iter().map(leaving).collect();
    let (order, turns) = (discussion::in_order(&listed, &places), turns(conn, round.id, category)?);
    Ok(Conference { order, entries, turns, seats })
}

/// The categories of the entries that a judge was given in the round; all where judges walk, and nobody is given any.
pub fn given_to(conn: &mut Conn, programme: &Programme, round: &Round, judge: JudgeId) -> Result<BTreeSet<CategoryId>> {
    if round.method == Method::Expo {
        let all = programme::store::categories(conn, programme.id)?;
        return Ok(all.into_iter().map(|category| category.id).collect());
    }
    let own = given(conn, round.id)?.into_iter().filter(|(of, _)| *of == judge);
    Ok(own.map(|(_, category)| category).collect())
}

fn given(conn: &mut Conn, round: RoundId) -> Result<BTreeSet<(JudgeId, CategoryId)>> {
    let rows: Vec<(JudgeId, CategoryId)> = assignments::table
        .inner_join(entry_categories::table.on(entry_categories::entry_id.eq(assignments::entry_id)))
        .filter(assignments::round_id.eq(round))
        .select((assignments::judge_id, entry_categories::category_id))
        .distinct()
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Those who are behind the scenes, in whichever category.
const BEHIND: [Role; 3] = [Role::Chair, Role::Organiser, Role::Auditor];

/// The entries for which one person leaves the room: as a judge by what was declared or found and not dismissed, behind
/// the scenes by the rule that hides entries there.
pub fn too_close(
    conn: &mut Conn,
    programme: &Programme,
    person: &Person,
    judge: Option<&Judge>,
    roles: &[Role],
) -> Result<BTreeSet<EntryId>> {
    let mut close = BTreeSet::new();
    if roles.iter().any(|role| BEHIND.contains(role)) {
        close.extend(entries::store::hidden_from(conn, programme, person)?.ids());
    }
    if let Some(judge) = judge {
        let conflicts = panels::store::all_conflicts(conn, programme, std::slice::from_ref(judge))?;
        close.extend(conflicts.into_keys().map(|pair| pair.entry));
    }
    Ok(close)
}

/// Everybody who comes, by name: the judges of the panel, and those behind the scenes who see this category.
fn seats(conn: &mut Conn, programme: &Programme, round: &Round, category: Option<CategoryId>) -> Result<Vec<Seat>> {
    let mut judges = panels::store::judges(conn, programme.id)?;
    judges.retain(Judge::is_active);
    let conflicts = panels::store::all_conflicts(conn, programme, &judges)?;
    let given = given(conn, round.id)?;
    let wanted = |of: CategoryId| category.is_none_or(|category| category == of);
    let is_given =
        |judge: JudgeId| round.method == Method::Expo || given.iter().any(|(to, of)| *to == judge && wanted(*of));
    let mut seats: BTreeMap<PersonId, Seat> = BTreeMap::new();
    for judge in judges.iter().filter(|judge| judge.part.counts() && is_given(judge.id)) {
        seats.insert(judge.person_id, seat(judge.person_id, &judge.name, of_judge(&conflicts, judge)));
    }
    let bound = panels::store::chairs(conn, programme.id)?;
    let chairs = |person: PersonId| bound.get(&person).is_none_or(|of| category.is_some_and(|one| of.contains(&one)));
    // A handful of people.
    for role in BEHIND {
        for person in accounts::store::holders(conn, programme.id, role)? {
            let comes = role != Role::Chair || chairs(person.id) || seats.contains_key(&person.id);
            if !comes {
                continue;
            }
            let hidden = entries::store::hidden_from(conn, programme, &person)?.ids();
            let judge = judges.iter().find(|judge| judge.person_id == person.id);
            let close = judge.map(|judge| of_judge(&conflicts, judge)).unwrap_or_default();
            seats.insert(person.id, seat(person.id, &person.name, close.into_iter().chain(hidden).collect()));
        }
    }
    let mut seats: Vec<Seat> = seats.into_values().collect();
    seats.sort_by(|one, other| (&one.name, one.person).cmp(&(&other.name, other.person)));
    Ok(seats)
}

fn seat(person: PersonId, name: &str, too_close: BTreeSet<EntryId>) -> Seat {
    Seat { person, name: name.to_owned(), too_close }
}

fn of_judge<V>(conflicts: &BTreeMap<Pair, V>, judge: &Judge) -> BTreeSet<EntryId> {
    conflicts.keys().filter(|pair| pair.judge == judge.id).map(|pair| pair.entry).collect()
}

/// The steps of a discussion, from the first to the last.
pub fn turns(conn: &mut Conn, round: RoundId, category: Option<CategoryId>) -> Result<Vec<Turn>> {
    Ok(steps::table
        .filter(steps::round_id.eq(round))
        .filter(steps::scope.eq(scope(category)))
        .order(steps::number)
        .select((steps::number, steps::entry_id, steps::at))
        .load(conn)?)
}

/// What was said about an entry and not taken back, the first first.
pub fn notes_of(conn: &mut Conn, round: RoundId, entry: EntryId) -> Result<Vec<Note>> {
    Ok(notes::table
        .inner_join(people::table)
        .filter(notes::round_id.eq(round))
        .filter(notes::entry_id.eq(entry))
        .filter(notes::taken_back_at.is_null())
        .order((notes::at, notes::id))
        .select((notes::id, notes::entry_id, people::id, people::name, notes::words, notes::at))
        .load(conn)?)
}

/// How many notes each of these entries has.
pub fn notes_by_entry(conn: &mut Conn, round: RoundId, entries: &[EntryId]) -> Result<BTreeMap<EntryId, i64>> {
    let rows: Vec<(EntryId, i64)> = notes::table
        .filter(notes::round_id.eq(round))
        .filter(notes::entry_id.eq_any(entries))
        .filter(notes::taken_back_at.is_null())
        .group_by(notes::entry_id)
        .select((notes::entry_id, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// A number that rises whenever something is said about an entry or taken back.
pub fn stirred(conn: &mut Conn, round: RoundId, entry: EntryId) -> Result<i64> {
    let of_entry = notes::table.filter(notes::round_id.eq(round)).filter(notes::entry_id.eq(entry));
    let (said, taken_back): (i64, i64) =
        of_entry.select((diesel::dsl::count(notes::id), diesel::dsl::count(notes::taken_back_at))).get_result(conn)?;
    Ok(said + taken_back)
}
