//! The end of a round: after it nobody writes sheets, and once two have let them be read, those who decide read them.

use std::collections::HashSet;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::sheets::COLUMNS;
use super::{annulled, coverage, is_released};
use crate::accounts::{self, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{self, Pair};
use crate::programme::{self, Programme, Round, RoundId};
use crate::routes;
use crate::schema::{closings, sheets};
use crate::scoring::{Closing, Sheet, SheetState, rules};

pub fn is_closed(conn: &mut Conn, round: RoundId) -> Result<bool> {
    Ok(diesel::select(exists(closings::table.find(round))).get_result(conn)?)
}

pub fn closing(conn: &mut Conn, round: RoundId) -> Result<Option<Closing>> {
    Ok(closings::table
        .find(round)
        .select((closings::round_id, closings::closed_by, closings::short_of_sheets, closings::reason, closings::at))
        .get_result(conn)
        .optional()?)
}

/// Closes the round for good. Closing it again changes nothing.
pub fn close(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    reason: &str,
    now: Moment,
) -> Result<()> {
    if is_closed(conn, round.id)? {
        return Ok(());
    }
    let short = coverage(conn, programme, round)?.short();
    let calendar = programme::store::calendar_in(conn, programme.id, round)?;
    rules::may_close(&calendar, &programme.zone, short, reason, now).map_err(Error::refused)?;
    diesel::insert_into(closings::table)
        .values((
            closings::round_id.eq(round.id),
            closings::closed_by.eq(by),
            closings::short_of_sheets.eq(i32::try_from(short).unwrap_or(i32::MAX)),
            closings::reason.eq(reason.trim()),
            closings::at.eq(now),
        ))
        .execute(conn)?;
    tell_the_others(conn, by, programme, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("round-closed", round.id).with(&(short, reason)), now)
}

/// One of these has to let the scores be read.
fn tell_the_others(conn: &mut Conn, by: PersonId, programme: &Programme, now: Moment) -> Result<()> {
    let closer = accounts::store::person(conn, by)?.name;
    let mut others = accounts::store::holders(conn, programme.id, Role::Organiser)?;
    others.extend(accounts::store::holders(conn, programme.id, Role::Chair)?);
    let mut told = HashSet::from([by]);
    for other in others {
        if !told.insert(other.id) {
            continue;
        }
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("closer", &closer)
            .with("link", routes::score_release(&programme.slug));
        let letter = Letter::new("round-closed", &other.name, &other.email, other.language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    Ok(())
}

/// The sheets that stand, once they may be read: submitted, not annulled, by judges whose
/// pair with the entry counts.
pub fn sheets_of_round(conn: &mut Conn, round: RoundId) -> Result<Vec<Sheet>> {
    if !is_released(conn, round)? {
        return Err(Error::refused(WhyNot::new("scoring-why-unreleased")));
    }
    let counting: HashSet<Pair> = panels::store::pairs(conn, round)?.into_iter().collect();
    let submitted: Vec<Sheet> = sheets::table
        .filter(sheets::round_id.eq(round))
        .filter(sheets::state.eq(SheetState::Submitted))
        .order((sheets::entry_id, sheets::id))
        .select(COLUMNS)
        .load(conn)?;
    let annulled = annulled(conn, round)?;
    let counts = |sheet: &Sheet| {
        counting.contains(&Pair { entry: sheet.entry_id, judge: sheet.judge_id }) && !annulled.contains(&sheet.id)
    };
    Ok(submitted.into_iter().filter(counts).collect())
}
