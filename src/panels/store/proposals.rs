//! Proposals of pairs: made, looked at, applied.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;

use super::{all_conflicts, apart, entries_in, judges, loads, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::{Json, Moment};
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::rules::{self, Assignment, Wishes};
use crate::panels::{JudgeId, Pair, Proposal, ProposalId, Step};
use crate::programme::{Programme, Round, RoundId};
use crate::schema::{assignments, proposals};

/// What became of a proposal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub added: usize,
    pub removed: usize,
    /// Pairs that something has happened to since they were proposed.
    pub skipped: usize,
}

/// Asks for a proposal: finding one can take long, so that it is worked on with no transaction open.
pub fn begin(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<ProposalId> {
    let id = ProposalId::fresh();
    diesel::insert_into(proposals::table)
        .values((
            proposals::id.eq(id),
            proposals::round_id.eq(round.id),
            proposals::pairs.eq("[]"),
            proposals::remarks.eq("[]"),
            proposals::made_by.eq(by),
            proposals::made_at.eq(now),
            proposals::step.eq(Step::Reading),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-asked-for", id), now)?;
    Ok(id)
}

/// How far the work is; what is finished stays finished.
pub fn set_step(conn: &mut Conn, id: ProposalId, step: Step) -> Result<()> {
    let working = proposals::table.find(id).filter(proposals::step.ne_all([Step::Done, Step::Failed]));
    diesel::update(working).set(proposals::step.eq(step)).execute(conn)?;
    Ok(())
}

pub fn fail(conn: &mut Conn, id: ProposalId) -> Result<()> {
    set_step(conn, id, Step::Failed)
}

/// Keeps what was found, unapplied, so that somebody looks first. What has changed since is looked at when it is applied.
pub fn finish(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    id: ProposalId,
    found: &Assignment,
    now: Moment,
) -> Result<()> {
    diesel::update(proposals::table.find(id))
        .set((
            proposals::pairs.eq(Json::text(&found.pairs)),
            proposals::removed.eq(Json::text(&found.removed)),
            proposals::remarks.eq(Json::text(&found.short)),
            proposals::figures.eq(Json::text(&found.figures)),
            proposals::step.eq(Step::Done),
        ))
        .execute(conn)?;
    let told = (&found.pairs, &found.removed, &found.figures.wishes);
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-proposed", id).with(&told), now)
}

/// A proposal that was found at once.
pub fn propose(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    found: &Assignment,
    now: Moment,
) -> Result<ProposalId> {
    let id = begin(conn, by, programme, round, now)?;
    finish(conn, by, programme, id, found, now)?;
    Ok(id)
}

/// Puts a proposal aside. One that was applied stays as it is.
pub fn drop_proposal(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: RoundId,
    id: ProposalId,
    now: Moment,
) -> Result<()> {
    let proposal = proposal(conn, round, id)?;
    if proposal.applied_at.is_some() || proposal.dropped_at.is_some() {
        return Ok(());
    }
    diesel::update(proposals::table.find(id)).set(proposals::dropped_at.eq(now)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-dropped", id), now)
}

/// A proposal of this round; another's is not found.
pub fn proposal(conn: &mut Conn, round: RoundId, id: ProposalId) -> Result<Proposal> {
    Ok(of_round(round).filter(proposals::id.eq(id)).get_result(conn)?)
}

/// The last proposal, when it waits to be applied or is worked on.
pub fn latest(conn: &mut Conn, round: RoundId) -> Result<Option<Proposal>> {
    let newest: Option<Proposal> = of_round(round).order(proposals::id.desc()).first(conn).optional()?;
    Ok(newest.filter(|proposal| proposal.applied_at.is_none() && proposal.dropped_at.is_none()))
}

/// What was wished for last, so that nobody chooses it all again.
pub fn last_wishes(conn: &mut Conn, round: RoundId) -> Result<Wishes> {
    let found = of_round(round).filter(proposals::step.eq(Step::Done)).filter(proposals::extra_reason.is_null());
    let last: Option<Proposal> = found.order(proposals::id.desc()).first(conn).optional()?;
    Ok(last.map_or_else(Wishes::default, |proposal| proposal.figures.wishes))
}

#[diesel::dsl::auto_type(no_type_alias)]
fn of_round(round: RoundId) -> _ {
    proposals::table.filter(proposals::round_id.eq(round)).select((
        proposals::id,
        proposals::round_id,
        proposals::pairs,
        proposals::removed,
        proposals::remarks,
        proposals::figures,
        proposals::made_at,
        proposals::step,
        proposals::applied_at,
        proposals::dropped_at,
        proposals::extra_reason,
    ))
}

/// Takes the pairs away that make room, unless their judge has begun by now, and makes those that still may be made.
/// Applying it again changes nothing.
pub fn apply(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    id: ProposalId,
    begun: &BTreeSet<Pair>,
    now: Moment,
) -> Result<Applied> {
    let proposal = proposal(conn, round.id, id)?;
    if proposal.step != Step::Done || proposal.applied_at.is_some() || proposal.dropped_at.is_some() {
        return Ok(Applied::default());
    }
    let standing = pairs(conn, round.id)?;
    let gone: Vec<Pair> =
        proposal.removed.iter().copied().filter(|pair| standing.contains(pair) && !begun.contains(pair)).collect();
    let left: Vec<Pair> = standing.into_iter().filter(|pair| !gone.contains(pair)).collect();
    let extra = proposal.extra_reason.is_some();
    let still = still_right(conn, programme, round, extra, &proposal.pairs, &left)?;
    delete(conn, round.id, &gone)?;
    insert(conn, round.id, &still, now)?;
    diesel::update(proposals::table.find(id)).set(proposals::applied_at.eq(now)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-applied", id).with(&(&still, &gone)), now)?;
    if extra {
        super::release::tell_of_further(conn, programme, round, &still, now)?;
    }
    let wanted = proposal.pairs.len() + proposal.removed.len();
    Ok(Applied { added: still.len(), removed: gone.len(), skipped: wanted - still.len() - gone.len() })
}

/// Makes and takes away pairs that were looked at before, by a file.
pub fn change_pairs(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    (given, taken): (&[Pair], &[Pair]),
    now: Moment,
) -> Result<()> {
    if given.is_empty() && taken.is_empty() {
        return Ok(());
    }
    delete(conn, round.id, taken)?;
    insert(conn, round.id, given, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-changed", round.id).with(&(given, taken)), now)
}

/// The pairs that nothing speaks against just now. Extra ones go beyond what the round needs.
pub(super) fn still_right(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    extra: bool,
    wanted: &[Pair],
    standing: &[Pair],
) -> Result<Vec<Pair>> {
    let judges = judges(conn, programme.id)?;
    let conflicts = all_conflicts(conn, programme, &judges)?;
    let apart = apart(conn, programme.id)?;
    let mut loads = loads(standing);
    let mut panels: HashMap<EntryId, Vec<JudgeId>> =
        entries_in(conn, programme, round)?.into_iter().map(|entry| (entry.id, Vec::new())).collect();
    for pair in standing {
        panels.entry(pair.entry).and_modify(|own| own.push(pair.judge));
    }
    let capacities: BTreeMap<JudgeId, i32> =
        judges.iter().filter(|judge| judge.may_be_given()).map(|judge| (judge.id, judge.expertise.capacity)).collect();
    let needed = if extra { usize::MAX } else { usize::try_from(round.sheets_needed).unwrap_or(0) };
    let mut still = Vec::new();
    for pair in wanted {
        let (Some(capacity), Some(panel)) = (capacities.get(&pair.judge), panels.get_mut(&pair.entry)) else {
            continue;
        };
        let load = loads.entry(pair.judge).or_default();
        let may = rules::may_apply(conflicts.get(pair), *load, *capacity, panel.len(), needed);
        if may && !panel.contains(&pair.judge) && !rules::sits_apart(&apart, pair.judge, panel) {
            *load += 1;
            panel.push(pair.judge);
            still.push(*pair);
        }
    }
    Ok(still)
}

fn delete(conn: &mut Conn, round: RoundId, pairs: &[Pair]) -> Result<()> {
    let mut by_judge: BTreeMap<JudgeId, Vec<EntryId>> = BTreeMap::new();
    for pair in pairs {
        by_judge.entry(pair.judge).or_default().push(pair.entry);
    }
    // A statement for each judge: neither engine's Diesel compares pairs of columns with pairs of values.
    for (judge, entries) in by_judge {
        let own = assignments::table.filter(assignments::round_id.eq(round)).filter(assignments::judge_id.eq(judge));
        diesel::delete(own.filter(assignments::entry_id.eq_any(entries))).execute(conn)?;
    }
    Ok(())
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
pub(super) fn insert(conn: &mut Conn, round: RoundId, pairs: &[Pair], now: Moment) -> Result<()> {
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
