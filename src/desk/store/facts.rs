//! What the states of a programme add up to.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::db::Conn;
use crate::desk::Facts;
use crate::entries::{EntryId, State, Verdict};
use crate::error::Result;
use crate::programme::{self, Programme, Round};
use crate::results::{self, Decided, JudgeId};
use crate::schema::{assignments, entries, judges, letters, recusals, screenings, sheets};

/// Every count on the desk, the same number of queries for one entry and for a thousand.
pub fn facts(conn: &mut Conn, programme: &Programme) -> Result<Facts> {
    let mut facts = Facts { letters_failing: letters_failing(conn, programme.id)?, ..Facts::default() };
    let round = programme::store::round(conn, programme.id)?;
    let competing = count_entries(conn, programme, &mut facts)?;
    count_judges(conn, programme.id, &mut facts)?;
    count_sheets(conn, &round, &competing, &mut facts)?;
    let progress = results::store::progress(conn, programme.id)?;
    let decided = results::store::decided(conn, programme.id)?;
    facts.closed = progress.closed;
    facts.published = progress.published.is_some();
    facts.prizes = programme::store::prizes(conn, programme.id)?.len();
    facts.decided = decided.len();
    facts.signed = decided.iter().filter(|one| Decided::is_signed(one)).count();
    Ok(facts)
}

/// Counts entries by their state; gives those that are to be judged.
fn count_entries(conn: &mut Conn, programme: &Programme, facts: &mut Facts) -> Result<BTreeSet<EntryId>> {
    let rows: Vec<(EntryId, State, Option<Verdict>)> = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .select((entries::id, entries::state, screenings::verdict.nullable()))
        .load(conn)?;
    let mut competing = BTreeSet::new();
    for (id, state, verdict) in rows {
        match (state, verdict) {
            (State::Draft, _) => facts.drafts += 1,
            (State::Withdrawn, _) => facts.withdrawn += 1,
            (State::Submitted, Some(Verdict::NotEligible)) => facts.submitted += 1,
            (State::Submitted, None) if programme.terms.screening => {
                facts.submitted += 1;
                facts.unscreened += 1;
            }
            (State::Submitted, _) => {
                facts.submitted += 1;
                competing.insert(id);
            }
        }
    }
    Ok(competing)
}

fn count_judges(conn: &mut Conn, programme: ProgrammeId, facts: &mut Facts) -> Result<()> {
    let rows: Vec<(String, i64)> = judges::table
        .filter(judges::programme_id.eq(programme))
        .group_by(judges::state)
        .select((judges::state, diesel::dsl::count_star()))
        .load(conn)?;
    let of = |state: &str| rows.iter().find(|(one, _)| one == state).map_or(0, |(_, n)| usize::try_from(*n).unwrap_or(0));
    facts.judges_accepted = of("accepted");
    facts.judges_silent = of("invited");
    Ok(())
}

type Pair = (EntryId, JudgeId);

fn count_sheets(conn: &mut Conn, round: &Round, competing: &BTreeSet<EntryId>, facts: &mut Facts) -> Result<()> {
    let recused: BTreeSet<Pair> = recusals::table
        .filter(recusals::round_id.eq(round.id))
        .select((recusals::entry_id, recusals::judge_id))
        .load::<Pair>(conn)?
        .into_iter()
        .collect();
    let mut pairs: Vec<Pair> = assignments::table
        .filter(assignments::round_id.eq(round.id))
        .select((assignments::entry_id, assignments::judge_id))
        .load(conn)?;
    pairs.retain(|pair| competing.contains(&pair.0) && !recused.contains(pair));
    let written: BTreeMap<Pair, String> = sheets::table
        .filter(sheets::round_id.eq(round.id))
        .select(((sheets::entry_id, sheets::judge_id), sheets::state))
        .load::<(Pair, String)>(conn)?
        .into_iter()
        .collect();
    let begun: BTreeSet<JudgeId> = written.keys().map(|(_, judge)| *judge).collect();
    let assigned: BTreeSet<JudgeId> = pairs.iter().map(|(_, judge)| *judge).collect();
    let mut of_entry: BTreeMap<EntryId, i32> = competing.iter().map(|entry| (*entry, 0)).collect();
    for (entry, _) in &pairs {
        *of_entry.entry(*entry).or_default() += 1;
    }
    facts.sheets_expected = pairs.len();
    facts.sheets_in = pairs.iter().filter(|pair| written.get(pair).is_some_and(|state| state == "submitted")).count();
    facts.not_begun = assigned.difference(&begun).count();
    facts.short_of_judges = of_entry.values().filter(|judges| **judges < round.sheets_needed).count();
    Ok(())
}

fn letters_failing(conn: &mut Conn, programme: ProgrammeId) -> Result<usize> {
    let failing: i64 = letters::table
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::sent_at.is_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::last_error.is_not_null())
        .count()
        .get_result(conn)?;
    Ok(usize::try_from(failing).unwrap_or(0))
}
