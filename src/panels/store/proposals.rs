//! Proposals of pairs: made, looked at, applied.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::{all_conflicts, entries_in, judges, loads, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::{Json, Moment};
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::rules::{self, Assignment};
use crate::panels::{JudgeId, JudgeState, Pair, Proposal, ProposalId};
use crate::programme::{Programme, Round, RoundId};
use crate::schema::{assignments, proposals};

/// What became of a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub added: usize,
    /// Pairs that something has happened to since they were proposed.
    pub skipped: usize,
}

/// Keeps pairs that were found, unapplied, so that somebody looks first. Finding them takes long, so it happens before:
/// what has changed since is looked at when they are applied.
pub fn propose(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    found: &Assignment,
    now: Moment,
) -> Result<ProposalId> {
    let id = ProposalId::fresh();
    diesel::insert_into(proposals::table)
        .values((
            proposals::id.eq(id),
            proposals::round_id.eq(round.id),
            proposals::pairs.eq(Json::text(&found.pairs)),
            proposals::remarks.eq(Json::text(&found.short)),
            proposals::figures.eq(Json::text(&found.figures)),
            proposals::made_by.eq(by),
            proposals::made_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-proposed", id).with(&found.pairs), now)?;
    Ok(id)
}

/// A proposal of this round; another's is not found.
pub fn proposal(conn: &mut Conn, round: RoundId, id: ProposalId) -> Result<Proposal> {
    Ok(of_round(round).filter(proposals::id.eq(id)).get_result(conn)?)
}

/// The last proposal that was not applied.
pub fn latest(conn: &mut Conn, round: RoundId) -> Result<Option<Proposal>> {
    let newest: Option<Proposal> = of_round(round).order(proposals::id.desc()).first(conn).optional()?;
    Ok(newest.filter(|proposal| proposal.applied_at.is_none()))
}

#[diesel::dsl::auto_type(no_type_alias)]
fn of_round(round: RoundId) -> _ {
    proposals::table.filter(proposals::round_id.eq(round)).select((
        proposals::id,
        proposals::round_id,
        proposals::pairs,
        proposals::remarks,
        proposals::figures,
        proposals::made_at,
        proposals::applied_at,
    ))
}

/// Makes the pairs that still may be made. Applying it again changes nothing.
pub fn apply(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    id: ProposalId,
    now: Moment,
) -> Result<Applied> {
    let proposal = proposal(conn, round.id, id)?;
    if proposal.applied_at.is_some() {
        return Ok(Applied::default());
    }
    let still = still_right(conn, programme, round, &proposal.pairs)?;
    insert(conn, round.id, &still, now)?;
    diesel::update(proposals::table.find(id)).set(proposals::applied_at.eq(now)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-applied", id).with(&still), now)?;
    Ok(Applied { added: still.len(), skipped: proposal.pairs.len() - still.len() })
}

/// The pairs of the proposal that nothing has happened to since it was made.
fn still_right(conn: &mut Conn, programme: &Programme, round: &Round, wanted: &[Pair]) -> Result<Vec<Pair>> {
    let judges = judges(conn, programme.id)?;
    let conflicts = all_conflicts(conn, programme, &judges)?;
    let standing = pairs(conn, round.id)?;
    let mut loads = loads(&standing);
    let mut sheets: HashMap<EntryId, usize> =
        entries_in(conn, programme, round)?.into_iter().map(|entry| (entry.id, 0)).collect();
    for pair in &standing {
        sheets.entry(pair.entry).and_modify(|count| *count += 1);
    }
    let capacities: BTreeMap<JudgeId, i32> = judges
        .iter()
        .filter(|judge| judge.state != JudgeState::Declined)
        .map(|judge| (judge.id, judge.expertise.capacity))
        .collect();
    let needed = usize::try_from(round.sheets_needed).unwrap_or(0);
    let mut still = Vec::new();
    for pair in wanted {
        let (Some(capacity), Some(sheets)) = (capacities.get(&pair.judge), sheets.get_mut(&pair.entry)) else {
            continue;
        };
        let load = loads.entry(pair.judge).or_default();
        if !standing.contains(pair) && rules::may_apply(conflicts.get(pair), *load, *capacity, *sheets, needed) {
            *load += 1;
            *sheets += 1;
            still.push(*pair);
        }
    }
    Ok(still)
}

#[derive(Insertable)]
#[diesel(table_name = assignments, treat_none_as_default_value = false)]
struct NewPair {
    round_id: RoundId,
    entry_id: EntryId,
    judge_id: JudgeId,
    position: i32,
    at: Moment,
}

/// Each judge reads in an order of their own, so that no entry is everybody's last. A pair that stood there and did
/// not count (its judge had declined) keeps its row.
fn insert(conn: &mut Conn, round: RoundId, pairs: &[Pair], now: Moment) -> Result<()> {
    let lasts: Vec<(JudgeId, Option<i32>)> = assignments::table
        .filter(assignments::round_id.eq(round))
        .group_by(assignments::judge_id)
        .select((assignments::judge_id, diesel::dsl::max(assignments::position)))
        .load(conn)?;
    let mut lasts: BTreeMap<JudgeId, i32> = lasts.into_iter().map(|(judge, last)| (judge, last.unwrap_or(0))).collect();
    let mut rows = Vec::with_capacity(pairs.len());
    for pair in rules::in_reading_order(pairs) {
        let position = lasts.entry(pair.judge).or_default();
        *position += 1;
        rows.push(NewPair {
            round_id: round,
            entry_id: pair.entry,
            judge_id: pair.judge,
            position: *position,
            at: now,
        });
    }
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(assignments::table).values(batch).on_conflict_do_nothing().execute(c))?;
    }
    Ok(())
}
