//! A judge who cannot go on: what they submitted stands, the rest is free for others, the organisers are told.

use diesel::prelude::*;

use super::is_closed;
use crate::accounts::{self, PersonId, Role};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, Hidden};
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::panels::{self, JudgeId};
use crate::programme::{Programme, Round, RoundId};
use crate::routes;
use crate::schema::sheets;
use crate::scoring::SheetState;

/// The entries that stay a judge's: those of which the sheet is submitted, and all of them once the round is closed.
fn finished(conn: &mut Conn, round: RoundId, judge: JudgeId) -> Result<Vec<EntryId>> {
    if is_closed(conn, round)? {
        let own = panels::store::pairs(conn, round)?.into_iter().filter(|pair| pair.judge == judge);
        return Ok(own.map(|pair| pair.entry).collect());
    }
    Ok(sheets::table
        .filter(sheets::round_id.eq(round))
        .filter(sheets::judge_id.eq(judge))
        .filter(sheets::state.eq(SheetState::Submitted))
        .select(sheets::entry_id)
        .load(conn)?)
}

/// How many sheets would stand, and how many entries would lose this judge, without those that are hidden.
pub fn leaving(conn: &mut Conn, round: RoundId, judge: JudgeId, hidden: &Hidden) -> Result<(usize, usize)> {
    let finished = finished(conn, round, judge)?;
    let pairs = panels::store::pairs(conn, round)?.into_iter();
    let own = pairs.filter(|pair| pair.judge == judge && !hidden.covers(pair.entry));
    let (stand, lost): (Vec<_>, Vec<_>) = own.partition(|pair| finished.contains(&pair.entry));
    Ok((stand.len(), lost.len()))
}

pub fn depart(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    id: JudgeId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let judge = panels::store::judge(conn, programme.id, id)?;
    if judge.left_at.is_some() {
        return Ok(());
    }
    let finished = finished(conn, round.id, id)?;
    let freed = panels::store::depart(conn, by, (programme.id, round.id), id, &finished, reason, now)?;
    for organiser in accounts::store::holders(conn, programme.id, Role::Organiser)? {
        if organiser.id == by {
            continue;
        }
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("judge", judge.name.clone())
            .with("reason", reason.trim())
            .count("entries", freed)
            .with("link", routes::assignment(&programme.slug));
        let letter = Letter::new("judge-left", &organiser.name, &organiser.email, organiser.language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    Ok(())
}
