//! Giving a judge one entry by hand, and taking it back.

use diesel::prelude::*;

use super::{all_conflicts, apart, entries_in, judge, loads, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{JudgeId, JudgeState, Pair, rules};
use crate::programme::{Programme, Round};
use crate::schema::assignments;

/// The organiser decides about expertise; conflicts and capacity hold all the same.
pub fn add_pair(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    now: Moment,
) -> Result<()> {
    let judge = judge(conn, programme.id, pair.judge)?;
    let standing = pairs(conn, round.id)?;
    if standing.contains(&pair) {
        return Ok(());
    }
    if !entries_in(conn, programme, round)?.iter().any(|entry| entry.id == pair.entry) {
        return Err(Error::NotFound);
    }
    if judge.state == JudgeState::Declined {
        return Err(Error::refused(WhyNot::new("panels-why-judge-declined")));
    }
    if judge.left_at.is_some() {
        return Err(Error::refused(WhyNot::new("panels-why-judge-left")));
    }
    let panel: Vec<JudgeId> = standing.iter().filter(|it| it.entry == pair.entry).map(|it| it.judge).collect();
    if rules::sits_apart(&apart(conn, programme.id)?, judge.id, &panel) {
        return Err(Error::refused(WhyNot::new("panels-why-apart")));
    }
    let load = loads(&standing).get(&judge.id).copied().unwrap_or(0);
    let conflicts = all_conflicts(conn, programme, std::slice::from_ref(&judge))?;
    rules::may_pair(conflicts.get(&pair), load, judge.expertise.capacity).map_err(Error::refused)?;
    let last: Option<i32> = assignments::table
        .filter(assignments::round_id.eq(round.id))
        .filter(assignments::judge_id.eq(judge.id))
        .select(diesel::dsl::max(assignments::position))
        .get_result(conn)?;
    diesel::insert_into(assignments::table)
        .values((
            assignments::round_id.eq(round.id),
            assignments::entry_id.eq(pair.entry),
            assignments::judge_id.eq(judge.id),
            assignments::position.eq(last.unwrap_or(0) + 1),
            assignments::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pair-added", pair.entry).with(&pair), now)
}

/// Takes an entry back from a judge. Whether a sheet has begun is for the scoring slice to ask, which calls this.
pub fn remove_pair(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    now: Moment,
) -> Result<()> {
    judge(conn, programme.id, pair.judge)?;
    let removed = diesel::delete(assignments::table.find((round.id, pair.entry, pair.judge))).execute(conn)?;
    if removed == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme.id).did("pair-removed", pair.entry).with(&pair), now)
}
