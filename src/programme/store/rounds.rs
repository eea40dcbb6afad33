//! The rounds of an edition, and the one at hand: the last that was opened.

use std::collections::BTreeMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{Programme, ProgrammeId, Round, RoundId, Visits};
use crate::schema::{round_openings, rounds};

type Columns = (
    rounds::id,
    rounds::position,
    rounds::names,
    rounds::sheets_needed,
    rounds::blind,
    rounds::method,
    rounds::quota,
    rounds::quota_per,
    rounds::estimator,
    rounds::consensus,
    rounds::everybody,
    rounds::budget,
    rounds::opens_at,
    rounds::closes_at,
    (rounds::visit_minutes, rounds::points_most, rounds::ordered),
);
const COLUMNS: Columns = (
    rounds::id,
    rounds::position,
    rounds::names,
    rounds::sheets_needed,
    rounds::blind,
    rounds::method,
    rounds::quota,
    rounds::quota_per,
    rounds::estimator,
    rounds::consensus,
    rounds::everybody,
    rounds::budget,
    rounds::opens_at,
    rounds::closes_at,
    (rounds::visit_minutes, rounds::points_most, rounds::ordered),
);

/// The rounds in their order; an edition has at least one.
pub fn rounds(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Round>> {
    Ok(rounds::table.filter(rounds::programme_id.eq(programme)).order(rounds::position).select(COLUMNS).load(conn)?)
}

/// The round at hand: the one in which sheets are written, or were last.
pub fn round(conn: &mut Conn, programme: ProgrammeId) -> Result<Round> {
    Ok(rounds::table
        .left_join(round_openings::table)
        .filter(rounds::programme_id.eq(programme))
        .filter(rounds::position.eq(0).or(round_openings::round_id.is_not_null()))
        .order(rounds::position.desc())
        .select(COLUMNS)
        .get_result(conn)?)
}

/// The round at hand of each of these editions.
pub fn rounds_at_hand(conn: &mut Conn, programmes: &[ProgrammeId]) -> Result<BTreeMap<ProgrammeId, Round>> {
    let opened: Vec<(ProgrammeId, Round)> = rounds::table
        .left_join(round_openings::table)
        .filter(rounds::programme_id.eq_any(programmes))
        .filter(rounds::position.eq(0).or(round_openings::round_id.is_not_null()))
        .order((rounds::programme_id, rounds::position))
        .select((rounds::programme_id, COLUMNS))
        .load(conn)?;
    // Later rounds replace earlier ones.
    Ok(opened.into_iter().collect())
}

/// Begins a round after the first, whoever is in it. Opening it again changes nothing: `Ok(false)`.
pub fn open_round(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<bool> {
    if round.is_first() || diesel::select(exists(round_openings::table.find(round.id))).get_result(conn)? {
        return Ok(false);
    }
    if self::round(conn, programme.id)?.position + 1 != round.position {
        return Err(Error::NotFound);
    }
    diesel::insert_into(round_openings::table)
        .values((round_openings::round_id.eq(round.id), round_openings::opened_by.eq(by), round_openings::at.eq(now)))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("round-opened", round.id).with(&round.number()), now)?;
    Ok(true)
}

/// How judges visit tables; the slice that runs them says when that may change, and records it.
pub fn set_visits(conn: &mut Conn, round: RoundId, visits: Visits) -> Result<()> {
    let values = (
        rounds::visit_minutes.eq(visits.minutes),
        rounds::points_most.eq(visits.points_most),
        rounds::ordered.eq(visits.ordered),
    );
    diesel::update(rounds::table.find(round)).set(values).execute(conn)?;
    Ok(())
}
