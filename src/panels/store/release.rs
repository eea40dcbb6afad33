//! Letting judges see what they were given: once for a round, and from then on what is added is seen at once.

use std::collections::BTreeMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{judges, loads, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{JudgeId, JudgeState, Pair};
use crate::programme::{Programme, Round, RoundId};
use crate::routes;
use crate::schema::releases;

/// Minutes in which the organiser can still stop these letters.
const WAIT_MINUTES: i64 = 5;

pub fn is_released(conn: &mut Conn, round: RoundId) -> Result<bool> {
    Ok(diesel::select(exists(releases::table.find(round))).get_result(conn)?)
}

pub fn released_at(conn: &mut Conn, round: RoundId) -> Result<Option<Moment>> {
    Ok(releases::table.find(round).select(releases::at).get_result(conn).optional()?)
}

/// Shows every judge of the round their entries, and writes to those who have some. Releasing again changes nothing.
pub fn release(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<()> {
    if is_released(conn, round.id)? {
        return Ok(());
    }
    let loads = loads(&pairs(conn, round.id)?);
    if loads.is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-nothing-to-release")));
    }
    diesel::insert_into(releases::table)
        .values((releases::round_id.eq(round.id), releases::released_by.eq(by), releases::at.eq(now)))
        .execute(conn)?;
    tell(conn, programme, "entries-to-judge", &loads, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("pairs-released", round.id), now)
}

/// Whoever gets further entries of a round that is released is told at once; else they come with the others.
pub(super) fn tell_of_further(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    given: &[Pair],
    now: Moment,
) -> Result<()> {
    if is_released(conn, round.id)? { tell(conn, programme, "further-entries", &loads(given), now) } else { Ok(()) }
}

fn tell(
    conn: &mut Conn,
    programme: &Programme,
    kind: &str,
    loads: &BTreeMap<JudgeId, usize>,
    now: Moment,
) -> Result<()> {
    for judge in judges(conn, programme.id)? {
        let Some(entries) = loads.get(&judge.id).filter(|_| judge.state == JudgeState::Accepted) else { continue };
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .count("entries", *entries)
            .with("link", routes::judging_in(&programme.slug));
        let letter = Letter::new(kind, &judge.name, &judge.email, judge.language).within(programme.id);
        mail::queue(conn, letter.saying(details).waiting(WAIT_MINUTES), now)?;
    }
    Ok(())
}
