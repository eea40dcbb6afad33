//! Performances: begun, moved step by step, ended. Moving on makes known what the screen has shown.

mod watching;

use std::collections::BTreeSet;

use diesel::prelude::*;
pub use watching::{Public, changed, public};

use super::{Performance, PerformanceId, cues, fresh_code, known_after, of_nobody};
use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, PrizeId, Programme};
use crate::results::{self, Record, Sealed};
use crate::schema::performances;

type Columns = (
    performances::id,
    performances::programme_id,
    performances::record,
    performances::code,
    performances::step,
    performances::furthest,
    performances::black,
    performances::begun_at,
    performances::moved_at,
);

const COLUMNS: Columns = (
    performances::id,
    performances::programme_id,
    performances::record,
    performances::code,
    performances::step,
    performances::furthest,
    performances::black,
    performances::begun_at,
    performances::moved_at,
);

/// What is on the screen of an edition.
pub fn playing(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Performance>> {
    Ok(playing_in(conn, &[programme])?.pop())
}

pub fn playing_in(conn: &mut Conn, programmes: &[ProgrammeId]) -> Result<Vec<Performance>> {
    let open = performances::table.filter(performances::ended_at.is_null());
    Ok(open.filter(performances::programme_id.eq_any(programmes)).select(COLUMNS).load(conn)?)
}

/// The record that a performance reads out, with its fingerprint. In a rehearsal that of nobody, with names by number and no
/// fingerprint; what was decided is not looked at. A conflict when another record stands than the one with which the
/// ceremony began.
pub fn script(
    conn: &mut Conn,
    programme: &Programme,
    playing: &Performance,
    name: impl Fn(usize) -> String,
) -> Result<(Record, String)> {
    let Some(number) = playing.record else {
        let categories = programme::store::categories(conn, programme.id)?;
        let named = |id| categories.iter().find(|it| Some(it.id) == id).map(|it| it.names.clone());
        let prizes = programme::store::prizes(conn, programme.id)?;
        let prizes: Vec<_> = prizes.into_iter().map(|prize| (named(prize.category), prize)).collect();
        return Ok((of_nobody(&programme.slug, &programme.names, &prizes, name), String::new()));
    };
    let sealed = standing(conn, programme)?;
    if sealed.number != number {
        return Err(conflict("ceremony-why-changed"));
    }
    Ok((sealed.record, sealed.fingerprint))
}

fn standing(conn: &mut Conn, programme: &Programme) -> Result<Sealed> {
    match results::store::published_record(conn, programme) {
        Err(Error::NotFound) => {
            results::store::sealed(conn, programme)?.ok_or_else(|| Error::refused(WhyNot::new("results-why-unsealed")))
        }
        found => found,
    }
}

/// Why the ceremony itself cannot begin, if it cannot.
pub fn may_begin(conn: &mut Conn, programme: &Programme) -> Result<Option<WhyNot>> {
    if results::store::progress(conn, programme.id)?.published.is_some() {
        return Ok(Some(WhyNot::new("ceremony-why-published")));
    }
    // Else all winners would be known in the middle of it.
    if results::store::hour(conn, programme.id)?.is_some() {
        return Ok(Some(WhyNot::new("ceremony-why-hour")));
    }
    match standing(conn, programme) {
        Err(Error::Refused(why)) => Ok(Some(why)),
        found => found.map(|_| None),
    }
}

/// Opens the screen. One is open at a time: beginning again what is open changes nothing.
pub fn begin(conn: &mut Conn, by: PersonId, programme: &Programme, rehearsal: bool, now: Moment) -> Result<()> {
    if let Some(open) = playing(conn, programme.id)? {
        return if open.is_rehearsal() == rehearsal { Ok(()) } else { Err(conflict("ceremony-why-open")) };
    }
    let record = if rehearsal {
        None
    } else if let Some(why) = may_begin(conn, programme)? {
        return Err(Error::refused(why));
    } else {
        Some(standing(conn, programme)?.number)
    };
    diesel::insert_into(performances::table)
        .values((
            performances::id.eq(PerformanceId::fresh()),
            performances::programme_id.eq(programme.id),
            performances::record.eq(record),
            performances::code.eq(fresh_code()),
            performances::step.eq(0),
            performances::furthest.eq(0),
            performances::black.eq(false),
            performances::begun_by.eq(by),
            performances::begun_at.eq(now),
            performances::moved_at.eq(now),
        ))
        .execute(conn)?;
    let verb = if rehearsal { "rehearsal-begun" } else { "ceremony-begun" };
    audit::record(conn, Act::by(by).within(programme.id).did(verb, programme.id), now)
}

/// Brings a cue on the screen, or makes it dark. What has been on it becomes known in the same write, all results with the
/// last cue; a rehearsal makes nothing known. Moving to where it is changes nothing.
pub fn go(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (id, step, black): (PerformanceId, usize, bool),
    now: Moment,
) -> Result<()> {
    let open = playing(conn, programme.id)?.filter(|it| it.id == id).ok_or_else(|| conflict("ceremony-why-ended"))?;
    let step = i32::try_from(step).map_err(|_| Error::NotFound)?;
    if (open.step, open.black) == (step, black) {
        return Ok(());
    }
    let (record, _) = script(conn, programme, &open, |number| number.to_string())?;
    let (furthest, last) = (open.furthest.max(step), cues(&record).len() - 1);
    let seen = usize::try_from(furthest).unwrap_or(0);
    if seen > last {
        return Err(Error::NotFound);
    }
    diesel::update(performances::table.find(id))
        .set((
            performances::step.eq(step),
            performances::furthest.eq(furthest),
            performances::black.eq(black),
            performances::moved_at.eq(now),
        ))
        .execute(conn)?;
    if open.is_rehearsal() || furthest == open.furthest {
        return Ok(());
    }
    let known = prizes_of(conn, programme, &known_after(&record, seen))?;
    results::store::reveal(conn, by, programme, &known, now)?;
    if seen == last { results::store::publish(conn, by, programme, now) } else { Ok(()) }
}

fn prizes_of(conn: &mut Conn, programme: &Programme, codes: &BTreeSet<&str>) -> Result<BTreeSet<PrizeId>> {
    let prizes = programme::store::prizes(conn, programme.id)?;
    Ok(prizes.into_iter().filter(|prize| codes.contains(prize.code.as_str())).map(|prize| prize.id).collect())
}

/// Puts the screen away. What became known stays known.
pub fn end(conn: &mut Conn, by: PersonId, programme: ProgrammeId, id: PerformanceId, now: Moment) -> Result<()> {
    let Some(open) = playing(conn, programme)?.filter(|it| it.id == id) else { return Ok(()) };
    diesel::update(performances::table.find(id)).set(performances::ended_at.eq(Some(now))).execute(conn)?;
    let verb = if open.is_rehearsal() { "rehearsal-ended" } else { "ceremony-ended" };
    audit::record(conn, Act::by(by).within(programme).did(verb, programme), now)
}

fn conflict(why: &'static str) -> Error {
    Error::Conflict(WhyNot::new(why))
}
