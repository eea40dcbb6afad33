//! The rounds whose standing can be looked at: those that are closed, and whose scores two people have let be read.

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, Round, RoundId};
use crate::schema::{closings, rounds, score_releases};

/// A closed round whose scores may be read, among all of these.
#[derive(Clone, Debug)]
pub struct ClosedRound {
    pub round: Round,
    pub closed: Vec<Round>,
    /// How many rounds the edition has.
    pub of: usize,
}

/// The closed round of that number (1 for the first); without a number, the last that is closed.
pub fn closed_round(conn: &mut Conn, programme: ProgrammeId, asked: &str) -> Result<ClosedRound> {
    let released = score_releases::round_id.eq(closings::round_id).and(score_releases::closed_at.eq(closings::at));
    let ids: Vec<RoundId> = closings::table
        .inner_join(rounds::table)
        .inner_join(score_releases::table.on(released))
        .filter(rounds::programme_id.eq(programme))
        .select(closings::round_id)
        .load(conn)?;
    let all = programme::store::rounds(conn, programme)?;
    let of = all.len();
    let closed: Vec<Round> = all.into_iter().filter(|round| ids.contains(&round.id)).collect();
    let found = closed.iter().rev().find(|round| asked.is_empty() || round.number().to_string() == asked);
    let round = found.cloned().ok_or(Error::NotFound)?;
    Ok(ClosedRound { round, closed, of })
}
