//! What is known before judges are assigned: entries that can be judged, pairs that count, who is too close to what.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use crate::db::Conn;
use crate::entries::{EntryId, State, Verdict};
use crate::error::Result;
use crate::panels::{ConflictKind, EntryOnPanel, JudgeId, JudgeState, Pair, Part};
use crate::programme::{self, CategoryId, Programme, ProgrammeId, Round, RoundId};
use crate::schema::{assignments, conflicts, entries, entry_categories, judges as judge_table, screenings};

/// Id, reference, title, submitted title, verdict of the screening.
type Row = (EntryId, String, String, Option<String>, Option<Verdict>);

/// The entries that can be judged in the round at hand.
pub fn eligible_entries(conn: &mut Conn, programme: &Programme) -> Result<Vec<EntryOnPanel>> {
    let round = programme::store::round(conn, programme.id)?;
    entries_in(conn, programme, &round)
}

/// The entries of a round: submitted and, where the terms ask for it, eligible by screening; after the first round, of
/// those that moved on into it, and in the first one of champions where the public voted before. By reference.
pub fn entries_in(conn: &mut Conn, programme: &Programme, round: &Round) -> Result<Vec<EntryOnPanel>> {
    let rows: Vec<Row> = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .order((entries::reference, entries::id))
        .select((
            entries::id,
            entries::reference,
            entries::title,
            entries::submitted_title,
            screenings::verdict.nullable(),
        ))
        .load(conn)?;
    let mut categories = categories_of_entries(conn, programme.id)?;
    // A first round is for all, unless a vote before it has let some in.
    let contenders = super::contenders(conn, round.id)?;
    let for_all = round.is_first() && contenders.is_empty();
    let moved_on = |entry: EntryId| for_all || contenders.contains(&entry);
    let eligible = |verdict: Option<Verdict>| !programme.terms.screening || verdict == Some(Verdict::Eligible);
    let entries = rows.into_iter().filter(|row| eligible(row.4) && moved_on(row.0)).map(
        |(id, reference, title, submitted, _)| {
            let categories = categories.remove(&id).unwrap_or_default();
            EntryOnPanel { id, reference, title: submitted.unwrap_or(title), categories }
        },
    );
    Ok(entries.collect())
}

fn categories_of_entries(conn: &mut Conn, programme: ProgrammeId) -> Result<HashMap<EntryId, Vec<CategoryId>>> {
    let pairs: Vec<(EntryId, CategoryId)> = entry_categories::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme))
        .order(entry_categories::category_id)
        .select((entry_categories::entry_id, entry_categories::category_id))
        .load(conn)?;
    let mut found: HashMap<EntryId, Vec<CategoryId>> = HashMap::new();
    for (entry, category) in pairs {
        found.entry(entry).or_default().push(category);
    }
    Ok(found)
}

/// An entry by what people call it, as they type it.
pub fn find_entry(conn: &mut Conn, programme: ProgrammeId, reference: &str) -> Result<Option<EntryId>> {
    Ok(entries::table
        .filter(entries::programme_id.eq(programme))
        .filter(entries::reference.eq_any([reference.trim().to_owned(), reference.trim().to_uppercase()]))
        .filter(entries::state.eq(State::Submitted))
        .select(entries::id)
        .get_result(conn)
        .optional()?)
}

/// The pairs of a round that count: of judges, neither trainees nor observers, who have not declined and declared no
/// conflict.
pub fn pairs(conn: &mut Conn, round: RoundId) -> Result<Vec<Pair>> {
    let declared = conflicts::table
        .filter(conflicts::judge_id.eq(assignments::judge_id))
        .filter(conflicts::entry_id.eq(assignments::entry_id))
        .filter(conflicts::kind.eq(ConflictKind::Declared));
    let found: Vec<(EntryId, JudgeId)> = assignments::table
        .inner_join(judge_table::table)
        .filter(assignments::round_id.eq(round))
        .filter(judge_table::state.ne(JudgeState::Declined))
        .filter(judge_table::part.eq_any(Part::COUNTING))
        .filter(diesel::dsl::not(diesel::dsl::exists(declared)))
        .order((assignments::judge_id, assignments::position, assignments::entry_id))
        .select((assignments::entry_id, assignments::judge_id))
        .load(conn)?;
    Ok(found.into_iter().map(|(entry, judge)| Pair { entry, judge }).collect())
}

/// How many entries each judge has.
pub fn loads(pairs: &[Pair]) -> BTreeMap<JudgeId, usize> {
    let mut loads = BTreeMap::new();
    for pair in pairs {
        *loads.entry(pair.judge).or_default() += 1;
    }
    loads
}
