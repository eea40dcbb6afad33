//! Judges who had accepted and cannot go on, and judges who do not sit together.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::judge;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::JudgeId;
use crate::programme::{ProgrammeId, RoundId};
use crate::schema::{assignments, departures, separations};

/// From then on the judge gets nothing more, and only what they `finished` stays theirs. Scoring knows what that is, and
/// calls this.
pub fn depart(
    conn: &mut Conn,
    by: PersonId,
    (programme, round): (ProgrammeId, RoundId),
    id: JudgeId,
    finished: &[EntryId],
    reason: &str,
    now: Moment,
) -> Result<usize> {
    judge(conn, programme, id)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-no-reason")));
    }
    if diesel::select(exists(departures::table.find(id))).get_result(conn)? {
        return Ok(0);
    }
    diesel::insert_into(departures::table)
        .values((
            departures::judge_id.eq(id),
            departures::reason.eq(reason.trim()),
            departures::told_by.eq(by),
            departures::at.eq(now),
        ))
        .execute(conn)?;
    let own = assignments::table.filter(assignments::round_id.eq(round)).filter(assignments::judge_id.eq(id));
    let freed = diesel::delete(own.filter(assignments::entry_id.ne_all(finished))).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("judge-left", id).with(&(reason, freed)), now)?;
    Ok(freed)
}

/// A judge who had left is back, with room for what they take.
pub fn come_back(conn: &mut Conn, by: PersonId, programme: ProgrammeId, id: JudgeId, now: Moment) -> Result<()> {
    judge(conn, programme, id)?;
    if diesel::delete(departures::table.find(id)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("judge-back", id), now)
}

/// Keeps two judges off the same entries from now on; what stands already stays for the organiser to move.
pub fn separate(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    (one, other): (JudgeId, JudgeId),
    reason: &str,
    now: Moment,
) -> Result<()> {
    if one == other {
        return Err(Error::refused(WhyNot::new("panels-why-same-judge")));
    }
    let pair = (one.min(other), one.max(other));
    judge(conn, programme, pair.0)?;
    judge(conn, programme, pair.1)?;
    if diesel::select(exists(separations::table.find(pair))).get_result(conn)? {
        return Ok(());
    }
    diesel::insert_into(separations::table)
        .values((
            separations::judge_id.eq(pair.0),
            separations::other_id.eq(pair.1),
            separations::reason.eq(reason.trim()),
            separations::made_by.eq(by),
            separations::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("judges-separated", pair.0).with(&(pair, reason)), now)
}

/// The two may sit together again.
pub fn join(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    (one, other): (JudgeId, JudgeId),
    now: Moment,
) -> Result<()> {
    let pair = (one.min(other), one.max(other));
    judge(conn, programme, pair.0)?;
    if diesel::delete(separations::table.find(pair)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("judges-joined", pair.0).with(&pair), now)
}
