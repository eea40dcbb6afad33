//! Letting scores be read: it takes a closed round, its time, and two people; before its time a reason that is published.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::closing::closing;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme, Round, RoundId};
use crate::schema::{closings, early_readings, score_releases};
use crate::scoring::{Asked, Closing, Release, rules};

/// Are the scores of the round for those to read who decide? Only of a round that is closed.
pub fn is_released(conn: &mut Conn, round: RoundId) -> Result<bool> {
    let released = closings::table
        .inner_join(
            score_releases::table
                .on(score_releases::round_id.eq(closings::round_id).and(score_releases::closed_at.eq(closings::at))),
        )
        .filter(closings::round_id.eq(round));
    Ok(diesel::select(exists(released)).get_result(conn)?)
}

pub fn release_of(conn: &mut Conn, closing: &Closing) -> Result<Option<Release>> {
    Ok(score_releases::table
        .find((closing.round_id, closing.at))
        .select((
            score_releases::first_person,
            score_releases::second_person,
            score_releases::early,
            score_releases::reason,
            score_releases::at,
        ))
        .get_result(conn)
        .optional()?)
}

/// Who has asked to read the scores before their time.
pub fn early_reading(conn: &mut Conn, closing: &Closing) -> Result<Option<Asked>> {
    Ok(early_readings::table
        .find((closing.round_id, closing.at))
        .select((early_readings::asked_by, early_readings::reason, early_readings::at))
        .get_result(conn)
        .optional()?)
}

/// From when on the scores of this closing may be read without a reason.
pub fn due_at(conn: &mut Conn, programme: &Programme, closing: &Closing) -> Result<Moment> {
    let rounds = programme::store::rounds(conn, programme.id)?;
    let round = rounds.iter().find(|round| round.id == closing.round_id).ok_or(Error::NotFound)?;
    let announced = round.closes_at.is_some() || rounds.last().is_some_and(|last| last.id == round.id);
    let calendar = programme::store::calendar_in(conn, programme.id, round)?;
    Ok(rules::due_at(&calendar, announced, closing))
}

/// Asks to read scores before their time. Nothing is opened by it; the first who asks is heard.
pub fn ask_early(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let closing = must_be_closed(conn, round)?;
    if early_reading(conn, &closing)?.is_some() || release_of(conn, &closing)?.is_some() {
        return Ok(());
    }
    rules::may_ask_early(due_at(conn, programme, &closing)?, reason, now).map_err(Error::refused)?;
    diesel::insert_into(early_readings::table)
        .values((
            early_readings::round_id.eq(round.id),
            early_readings::closed_at.eq(closing.at),
            early_readings::asked_by.eq(by),
            early_readings::reason.eq(reason.trim()),
            early_readings::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("early-reading-asked", round.id).with(&reason), now)
}

/// The second of two lets the scores be read. Doing it again changes nothing.
pub fn release(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<()> {
    let closing = must_be_closed(conn, round)?;
    if release_of(conn, &closing)?.is_some() {
        return Ok(());
    }
    let (asked, due) = (early_reading(conn, &closing)?, due_at(conn, programme, &closing)?);
    let (first, early) =
        rules::may_release(&closing, asked.as_ref(), due, by, &programme.zone, now).map_err(Error::refused)?;
    let reason = asked.filter(|_| early).map(|asked| asked.reason).unwrap_or_default();
    diesel::insert_into(score_releases::table)
        .values((
            score_releases::round_id.eq(round.id),
            score_releases::closed_at.eq(closing.at),
            score_releases::first_person.eq(first),
            score_releases::second_person.eq(by),
            score_releases::early.eq(early),
            score_releases::reason.eq(&reason),
            score_releases::at.eq(now),
        ))
        .execute(conn)?;
    let verb = if early { "scores-read-early" } else { "scores-released" };
    audit::record(conn, Act::by(by).within(programme.id).did(verb, round.id).with(&(first, reason)), now)
}

fn must_be_closed(conn: &mut Conn, round: &Round) -> Result<Closing> {
    closing(conn, round.id)?.ok_or_else(|| Error::refused(WhyNot::new("scoring-why-round-open")))
}
