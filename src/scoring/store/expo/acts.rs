//! What judges do. A judge's acts are numbered, and what was sent twice finds its number taken: it counts once.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{expo, leases};
use crate::accounts::{self, Role};
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{self, Pair};
use crate::programme::{self, Programme};
use crate::routes;
use crate::schema::{conflicts, expo_events};
use crate::scoring::store::is_closed;
use crate::scoring::{ExpoEvent, ExpoKind, Judging, Walking, rules};

/// Keeps what one tap said. `false` when it was said before; then nothing is kept.
pub fn say(conn: &mut Conn, walking: &Walking, rows: &[ExpoEvent], now: Moment) -> Result<bool> {
    may_walk(conn, walking, now)?;
    if !insert(conn, walking, rows)? {
        return Ok(false);
    }
    let judge = &walking.0.judge;
    for row in rows.iter().filter(|row| ends_a_visit(row.kind)) {
        if let Some(entry) = row.entry {
            leases::leave(conn, walking.0.round.id, entry, judge.id)?;
        }
    }
    let subject = rows.first().and_then(|row| row.entry).map_or_else(|| judge.id.to_string(), |it| it.to_string());
    let verb = match rows.first().map(|row| row.kind) {
        Some(ExpoKind::Sent | ExpoKind::Arrived) | None => return Ok(true),
        Some(ExpoKind::Undone) => "expo-undone",
        Some(ExpoKind::Placed) => "expo-placed",
        Some(ExpoKind::Skipped | ExpoKind::Passed | ExpoKind::Absent) => "expo-left",
        Some(ExpoKind::Looked | ExpoKind::Compared | ExpoKind::Tied | ExpoKind::Scored) => "expo-judged",
    };
    let content: Vec<_> = rows.iter().map(|row| (row.number, row.kind, row.other, row.value, &row.words)).collect();
    let act = Act::by(walking.0.person.id).within(walking.0.programme.id).did(verb, subject);
    audit::record(conn, act.with(&content), now)?;
    Ok(true)
}

/// Sends the judge to a table that is free. Another's is a conflict: nothing is kept, and the caller chooses anew.
pub fn send(conn: &mut Conn, walking: &Walking, row: &ExpoEvent, now: Moment) -> Result<bool> {
    may_walk(conn, walking, now)?;
    let (judge, entry) = (walking.0.judge.id, row.entry.ok_or(Error::NotFound)?);
    if !insert(conn, walking, std::slice::from_ref(row))? {
        return Ok(false);
    }
    let declared = conflicts::table.find((judge, entry));
    let taken = || Error::Conflict(WhyNot::new("scoring-why-taken"));
    if diesel::select(exists(declared)).get_result(conn)? {
        return Err(taken());
    }
    if leases::take(conn, walking.0.round.id, entry, judge, Moment::of_micros(row.value), now)? {
        Ok(true)
    } else {
        Err(taken())
    }
}

/// The judge is at the table: the visit begins. Whoever was sent there meanwhile, because the judge's time had ended, is
/// there too.
pub fn stay(conn: &mut Conn, walking: &Walking, row: &ExpoEvent, now: Moment) -> Result<bool> {
    may_walk(conn, walking, now)?;
    let entry = row.entry.ok_or(Error::NotFound)?;
    let said = insert(conn, walking, std::slice::from_ref(row))?;
    if said {
        leases::take(conn, walking.0.round.id, entry, walking.0.judge.id, Moment::of_micros(row.value), now)?;
    }
    Ok(said)
}

/// Steps back from an entry for good, beside the skip that says so.
pub fn declare_conflict(conn: &mut Conn, walking: &Walking, entry: EntryId, reason: &str, now: Moment) -> Result<()> {
    let Judging { person, programme, round, judge } = &walking.0;
    let known = panels::store::entries_in(conn, programme, round)?;
    let known = known.into_iter().find(|it| it.id == entry).ok_or(Error::NotFound)?;
    panels::store::declare_conflict(
        conn,
        person.id,
        programme.id,
        Pair { entry, judge: judge.id },
        (panels::Nature::Other, reason),
        now,
    )?;
    tell_organisers(conn, programme, &judge.name, &known.reference, reason, now)
}

fn tell_organisers(
    conn: &mut Conn,
    programme: &Programme,
    judge: &str,
    entry: &str,
    reason: &str,
    now: Moment,
) -> Result<()> {
    for organiser in accounts::store::holders(conn, programme.id, Role::Organiser)? {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("judge", judge)
            .with("entry", entry)
            .with("reason", reason)
            .with("link", routes::floor(&programme.slug));
        let letter = Letter::new("expo-conflict", &organiser.name, &organiser.email, organiser.language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    Ok(())
}

fn may_walk(conn: &mut Conn, walking: &Walking, now: Moment) -> Result<()> {
    let Judging { programme, round, .. } = &walking.0;
    let closed = is_closed(conn, round.id)?;
    let calendar = programme::store::calendar_in(conn, programme.id, round)?;
    rules::may_write(&calendar, &programme.zone, closed, now).map_err(Error::refused)?;
    match expo(conn, round.id)?.paused_at {
        Some(_) => Err(Error::refused(WhyNot::new("scoring-why-paused"))),
        None => Ok(()),
    }
}

const fn ends_a_visit(kind: ExpoKind) -> bool {
    !matches!(kind, ExpoKind::Sent | ExpoKind::Arrived | ExpoKind::Placed | ExpoKind::Undone)
}

/// The first row decides: who comes second with its number says nothing.
fn insert(conn: &mut Conn, walking: &Walking, rows: &[ExpoEvent]) -> Result<bool> {
    let round = walking.0.round.id;
    let values = |row: &ExpoEvent| {
        (
            expo_events::round_id.eq(round),
            expo_events::judge_id.eq(row.judge),
            expo_events::number.eq(row.number),
            expo_events::kind.eq(row.kind),
            expo_events::entry_id.eq(row.entry),
            expo_events::other_id.eq(row.other),
            expo_events::value.eq(row.value),
            expo_events::words.eq(row.words.clone()),
            expo_events::at.eq(row.at),
        )
    };
    let Some((first, rest)) = rows.split_first() else { return Ok(false) };
    let first = values(first);
    let new =
        both!(conn, |c| diesel::insert_into(expo_events::table).values(first).on_conflict_do_nothing().execute(c))?;
    if new == 1 && !rest.is_empty() {
        let rest: Vec<_> = rest.iter().map(values).collect();
        both!(conn, |c| diesel::insert_into(expo_events::table).values(rest).execute(c))?;
    }
    Ok(new == 1)
}
