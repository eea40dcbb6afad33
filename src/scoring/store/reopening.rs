//! Opening a closed round again: one asks with a reason, another agrees. The closing that is undone stays on record.

use diesel::dsl::{exists, max};
use diesel::prelude::*;

use super::closing::closing;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Programme, ProgrammeId, Round, RoundId};
use crate::schema::{annulments, annulments_lifted, closings, reopening_agreements, reopenings, rounds, sheets};
use crate::scoring::{Asked, Closing, rules};

/// Who has asked to undo this closing.
pub fn reopening(conn: &mut Conn, closing: &Closing) -> Result<Option<Asked>> {
    Ok(reopenings::table
        .find((closing.round_id, closing.at))
        .select((reopenings::asked_by, reopenings::reason, reopenings::at))
        .get_result(conn)
        .optional()?)
}

/// Has somebody asked to undo the closing that stands?
pub fn is_reopening_asked(conn: &mut Conn, round: RoundId) -> Result<bool> {
    let asked = closings::table
        .inner_join(
            reopenings::table
                .on(reopenings::round_id.eq(closings::round_id).and(reopenings::closed_at.eq(closings::at))),
        )
        .filter(closings::round_id.eq(round));
    Ok(diesel::select(exists(asked)).get_result(conn)?)
}

/// Asks for the round to be opened again. Nothing changes by it; the first who asks is heard.
pub fn ask_reopening(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let Some(closing) = closing(conn, round.id)? else {
        return Err(Error::refused(WhyNot::new("scoring-why-round-open")));
    };
    if reopening(conn, &closing)?.is_some() {
        return Ok(());
    }
    rules::said_why(reason).map_err(Error::refused)?;
    diesel::insert_into(reopenings::table)
        .values((
            reopenings::round_id.eq(round.id),
            reopenings::closed_at.eq(closing.at),
            reopenings::closed_by.eq(closing.closed_by),
            reopenings::short_of_sheets.eq(closing.short_of_sheets),
            reopenings::closed_because.eq(&closing.reason),
            reopenings::asked_by.eq(by),
            reopenings::reason.eq(reason.trim()),
            reopenings::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("reopening-asked", round.id).with(&reason), now)
}

/// Agrees to what another has asked: the round is open again, and its scores are nobody's to read. Agreeing when the
/// round is open already changes nothing.
pub fn reopen(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<()> {
    let Some(closing) = closing(conn, round.id)? else { return Ok(()) };
    let asked = reopening(conn, &closing)?;
    let asked = asked.ok_or_else(|| Error::refused(WhyNot::new("scoring-why-nobody-asked")))?;
    if asked.by == by {
        return Err(Error::refused(WhyNot::new("scoring-why-second-person")));
    }
    diesel::insert_into(reopening_agreements::table)
        .values((
            reopening_agreements::round_id.eq(round.id),
            reopening_agreements::closed_at.eq(closing.at),
            reopening_agreements::agreed_by.eq(by),
            reopening_agreements::at.eq(now),
        ))
        .execute(conn)?;
    // What stood in this row stands in the reopening.
    diesel::delete(closings::table.find(round.id)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("round-reopened", round.id).with(&asked.by), now)
}

/// When what decisions rest on was last changed: a round was opened again, a sheet annulled, or counted again.
pub fn ground_changed_at(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Moment>> {
    let reopened: Option<Moment> = reopening_agreements::table
        .inner_join(rounds::table)
        .filter(rounds::programme_id.eq(programme))
        .select(max(reopening_agreements::at))
        .get_result(conn)?;
    let annulled: Option<Moment> = annulments::table
        .inner_join(sheets::table.inner_join(rounds::table))
        .filter(rounds::programme_id.eq(programme))
        .select(max(annulments::at))
        .get_result(conn)?;
    let lifted: Option<Moment> = annulments_lifted::table
        .inner_join(annulments::table.inner_join(sheets::table.inner_join(rounds::table)))
        .filter(rounds::programme_id.eq(programme))
        .select(max(annulments_lifted::at))
        .get_result(conn)?;
    Ok(reopened.max(annulled).max(lifted))
}
