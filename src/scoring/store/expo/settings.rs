//! How a round's expo goes, and its pause.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::rules::{VISIT_MINUTES, VISIT_POINTS};
use crate::programme::{self, ProgrammeId, RoundId, Visits};
use crate::schema::{expos, rounds};
use crate::scoring::{Expo, store};

pub fn expo(conn: &mut Conn, round: RoundId) -> Result<Expo> {
    let row = rounds::table.left_join(expos::table).filter(rounds::id.eq(round)).select((
        rounds::visit_minutes,
        rounds::points_most,
        rounds::ordered,
        expos::paused_at.nullable(),
    ));
    Ok(row.get_result(conn)?)
}

/// Changes how the expo goes, not whether it rests.
pub fn set_expo(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    round: RoundId,
    wanted: &Expo,
    now: Moment,
) -> Result<()> {
    let known = expo(conn, round)?;
    let wanted = Expo {
        visit_minutes: wanted.visit_minutes.clamp(*VISIT_MINUTES.start(), *VISIT_MINUTES.end()),
        points_most: wanted.points_most.clamp(*VISIT_POINTS.start(), *VISIT_POINTS.end()),
        paused_at: known.paused_at,
        ..*wanted
    };
    if wanted == known {
        return Ok(());
    }
    let Expo { visit_minutes: minutes, points_most, ordered, .. } = wanted;
    programme::store::set_visits(conn, round, Visits { minutes, points_most, ordered })?;
    let content = (minutes, points_most, ordered);
    audit::record(conn, Act::by(by).within(programme).did("expo-changed", round).with(&content), now)
}

/// Lets the whole expo rest, or go on. What is so already is not done again.
pub fn pause(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    round: RoundId,
    rest: bool,
    now: Moment,
) -> Result<()> {
    if store::is_closed(conn, round)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    let known = expo(conn, round)?;
    if known.paused_at.is_some() == rest {
        return Ok(());
    }
    let paused_at = expos::paused_at.eq(rest.then_some(now));
    if diesel::update(expos::table.find(round)).set(paused_at).execute(conn)? == 0 {
        diesel::insert_into(expos::table).values((expos::round_id.eq(round), paused_at)).execute(conn)?;
    }
    let verb = if rest { "expo-paused" } else { "expo-resumed" };
    audit::record(conn, Act::by(by).within(programme).did(verb, round), now)
}
