//! How a round's expo goes, and its pause.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{ProgrammeId, RoundId};
use crate::schema::expos;
use crate::scoring::{Expo, store};

pub fn expo(conn: &mut Conn, round: RoundId) -> Result<Expo> {
    let row =
        expos::table.find(round).select((expos::visit_minutes, expos::points_most, expos::ordered, expos::paused_at));
    Ok(row.get_result(conn).optional()?.unwrap_or_default())
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
        visit_minutes: wanted.visit_minutes.clamp(1, 120),
        points_most: wanted.points_most.clamp(0, 10),
        paused_at: known.paused_at,
        ..*wanted
    };
    if wanted == known {
        return Ok(());
    }
    keep(conn, round, &wanted)?;
    let content = (wanted.visit_minutes, wanted.points_most, wanted.ordered);
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
    keep(conn, round, &Expo { paused_at: rest.then_some(now), ..known })?;
    let verb = if rest { "expo-paused" } else { "expo-resumed" };
    audit::record(conn, Act::by(by).within(programme).did(verb, round), now)
}

fn keep(conn: &mut Conn, round: RoundId, expo: &Expo) -> Result<()> {
    let values = (
        expos::visit_minutes.eq(expo.visit_minutes),
        expos::points_most.eq(expo.points_most),
        expos::ordered.eq(expo.ordered),
        expos::paused_at.eq(expo.paused_at),
    );
    let changed = diesel::update(expos::table.find(round)).set(values).execute(conn)?;
    if changed == 0 {
        diesel::insert_into(expos::table).values((expos::round_id.eq(round), values)).execute(conn)?;
    }
    Ok(())
}
