//! Finding corrections, and what of decisions and records counts: for everybody what was published, for those who decide
//! what is in hand as well. What was given up counts for nobody.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::PrizeId;
use crate::results::{Correction, CorrectionEnd};
use crate::schema::{correction_ends, corrections as rows, decisions};

/// Every correction of an edition, the first first.
pub fn corrections(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Correction>> {
    let found: Vec<(i32, String, Moment)> = rows::table
        .filter(rows::programme_id.eq(programme))
        .order(rows::number)
        .select((rows::number, rows::reason, rows::at))
        .load(conn)?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let ends: Vec<(i32, bool, Moment)> = correction_ends::table
        .filter(correction_ends::programme_id.eq(programme))
        .select((correction_ends::number, correction_ends::published, correction_ends::at))
        .load(conn)?;
    let end = |(number, published, at)| {
        (number, if published { CorrectionEnd::Published(at) } else { CorrectionEnd::GivenUp(at) })
    };
    let ends: HashMap<i32, CorrectionEnd> = ends.into_iter().map(end).collect();
    let one = |(number, reason, at)| Correction { end: ends.get(&number).copied(), number, reason, at };
    Ok(found.into_iter().map(one).collect())
}

/// The one that is open.
pub fn open_one(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Correction>> {
    Ok(corrections(conn, programme)?.into_iter().find(Correction::is_open))
}

/// For whose eyes decisions and records are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eyes {
    /// Those who decide: with what is decided in an open correction.
    Deciding,
    Everybody,
}

/// The numbers of the corrections of which nothing counts for these eyes.
pub(super) fn left_out(conn: &mut Conn, programme: ProgrammeId, eyes: Eyes) -> Result<Vec<i32>> {
    let counts = |it: &Correction| match it.end {
        Some(CorrectionEnd::Published(_)) => true,
        Some(CorrectionEnd::GivenUp(_)) => false,
        None => eyes == Eyes::Deciding,
    };
    Ok(corrections(conn, programme)?.iter().filter(|it| !counts(it)).map(|it| it.number).collect())
}

/// The numbers of the decisions on a prize that were given up with their correction.
pub fn given_up(conn: &mut Conn, programme: ProgrammeId, prize: PrizeId) -> Result<Vec<i32>> {
    let over = left_out(conn, programme, Eyes::Deciding)?;
    Ok(decisions::table
        .filter(decisions::prize_id.eq(prize))
        .filter(decisions::correction.eq_any(over))
        .select(decisions::number)
        .load(conn)?)
}
