//! Changing the dates of a stage: the old ones stay in the history, with the reason.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Moment, RawId};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Programme, ProgrammeId, Stage, rules};
use crate::schema::{stage_changes, stages};

pub fn change_stage(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    wanted: &Stage,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let calendar = super::calendar(conn, programme.id)?;
    rules::check_stage(wanted, reason).map_err(Error::refused)?;
    let before = calendar.stage(wanted.kind).ok_or(Error::NotFound)?;
    if before == wanted {
        return Ok(());
    }
    diesel::update(stages::table.find((programme.id, wanted.kind)))
        .set((stages::opens_at.eq(wanted.opens_at), stages::closes_at.eq(wanted.closes_at)))
        .execute(conn)?;
    diesel::insert_into(stage_changes::table)
        .values((
            stage_changes::id.eq(RawId::fresh().as_str()),
            stage_changes::programme_id.eq(programme.id),
            stage_changes::kind.eq(wanted.kind.as_str()),
            stage_changes::opens_before.eq(before.opens_at),
            stage_changes::closes_before.eq(before.closes_at),
            stage_changes::opens_after.eq(wanted.opens_at),
            stage_changes::closes_after.eq(wanted.closes_at),
            stage_changes::reason.eq(reason),
            stage_changes::changed_by.eq(by),
            stage_changes::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(by).within(programme.id).did("stage-changed", wanted.kind);
    audit::record(conn, act.with(&(wanted.opens_at, wanted.closes_at, reason)), now)
}

/// Before a change that somebody made from a page: the dates that they saw there must be those of now, or already
/// those that they want, when a form is sent twice.
pub fn must_still_stand(conn: &mut Conn, programme: ProgrammeId, seen: &Stage, wanted: &Stage) -> Result<()> {
    let calendar = super::calendar(conn, programme)?;
    match calendar.stage(seen.kind) {
        None => Err(Error::NotFound),
        Some(stage) if stage == seen || stage == wanted => Ok(()),
        Some(_) => Err(Error::Conflict(WhyNot::new("programme-why-dates-changed"))),
    }
}
