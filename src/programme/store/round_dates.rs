//! Changing a round's own dates: the old ones stay in the history, with the reason.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Moment, RawId};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Calendar, Dates, Programme, ProgrammeId, Round, RoundChange, RoundId, rules};
use crate::schema::{people, round_changes, rounds};

/// The calendar as it is for a round: with its own dates in the place of those of scoring.
pub fn calendar_in(conn: &mut Conn, programme: ProgrammeId, round: &Round) -> Result<Calendar> {
    Ok(rules::narrowed(super::calendar(conn, programme)?, round))
}

/// `seen` are the dates that the person saw: a newer change is not undone by an older page.
pub fn change_round(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    id: RoundId,
    (seen, wanted): (Dates, Dates),
    reason: &str,
    now: Moment,
) -> Result<()> {
    let rounds = super::rounds(conn, programme.id)?;
    let round = rounds.into_iter().find(|round| round.id == id).ok_or(Error::NotFound)?;
    let before = (round.opens_at, round.closes_at);
    if before == wanted {
        return Ok(());
    }
    if before != seen {
        return Err(Error::Conflict(WhyNot::new("programme-why-dates-changed")));
    }
    let calendar = super::calendar(conn, programme.id)?;
    rules::check_round_dates(&calendar, wanted, reason).map_err(|(_, why)| Error::refused(why))?;
    diesel::update(rounds::table.find(id))
        .set((rounds::opens_at.eq(wanted.0), rounds::closes_at.eq(wanted.1)))
        .execute(conn)?;
    diesel::insert_into(round_changes::table)
        .values((
            round_changes::id.eq(RawId::fresh().as_str()),
            round_changes::round_id.eq(id),
            round_changes::opens_before.eq(before.0),
            round_changes::closes_before.eq(before.1),
            round_changes::opens_after.eq(wanted.0),
            round_changes::closes_after.eq(wanted.1),
            round_changes::reason.eq(reason.trim()),
            round_changes::changed_by.eq(by),
            round_changes::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("round-changed", id).with(&(wanted, reason)), now)
}

/// The history of the rounds' dates, the latest change first.
pub fn round_changes(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<RoundChange>> {
    Ok(round_changes::table
        .inner_join(rounds::table)
        .inner_join(people::table)
        .filter(rounds::programme_id.eq(programme))
        .order(round_changes::at.desc())
        .select((
            round_changes::round_id,
            (round_changes::opens_before, round_changes::closes_before),
            (round_changes::opens_after, round_changes::closes_after),
            round_changes::reason,
            people::name,
            round_changes::at,
        ))
        .load(conn)?)
}
