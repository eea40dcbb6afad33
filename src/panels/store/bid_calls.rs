//! Asking judges for their bids, and no longer asking.

use diesel::prelude::*;

use super::{is_released, judges};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::programme::{Programme, Round, RoundId};
use crate::routes;
use crate::schema::bid_calls;

/// Minutes in which the organiser can still stop these letters.
const WAIT_MINUTES: i64 = 5;

/// Are judges asked for their bids just now?
pub fn asks_for_bids(conn: &mut Conn, round: RoundId) -> Result<bool> {
    let call = bid_calls::table.find(round).filter(bid_calls::closed_at.is_null());
    let open: bool = diesel::select(diesel::dsl::exists(call)).get_result(conn)?;
    Ok(open && !is_released(conn, round)?)
}

/// Asks every judge who has accepted, by letter the first time. Asking again changes nothing.
pub fn ask_for_bids(conn: &mut Conn, by: PersonId, programme: &Programme, round: &Round, now: Moment) -> Result<()> {
    if is_released(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("panels-why-released")));
    }
    let call: Option<Option<Moment>> =
        bid_calls::table.find(round.id).select(bid_calls::closed_at).get_result(conn).optional()?;
    match call {
        Some(None) => return Ok(()),
        Some(Some(_)) => {
            diesel::update(bid_calls::table.find(round.id))
                .set(bid_calls::closed_at.eq(None::<Moment>))
                .execute(conn)?;
        }
        None => {
            diesel::insert_into(bid_calls::table)
                .values((bid_calls::round_id.eq(round.id), bid_calls::opened_by.eq(by), bid_calls::at.eq(now)))
                .execute(conn)?;
            tell(conn, programme, now)?;
        }
    }
    audit::record(conn, Act::by(by).within(programme.id).did("bids-asked-for", round.id), now)
}

fn tell(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<()> {
    for judge in judges(conn, programme.id)?.into_iter().filter(|judge| judge.is_active()) {
        let details =
            Sentence::new("").names("programme", &programme.names).with("link", routes::own_bids(&programme.slug));
        let letter = Letter::new("bids", &judge.name, &judge.email, judge.language).within(programme.id);
        mail::queue(conn, letter.saying(details).waiting(WAIT_MINUTES), now)?;
    }
    Ok(())
}

pub fn stop_asking(conn: &mut Conn, by: PersonId, programme: &Programme, round: RoundId, now: Moment) -> Result<()> {
    let open = bid_calls::table.find(round).filter(bid_calls::closed_at.is_null());
    if diesel::update(open).set(bid_calls::closed_at.eq(now)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme.id).did("bids-closed", round), now)
}
