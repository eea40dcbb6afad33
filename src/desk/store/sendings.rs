//! What became of the letters that organisers wrote, and stopping them. A reader finds no trace of what names an entry
//! to which they are too close.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{Person, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::Sending;
use crate::entries;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::mail::{self, Queued, SendingId, Tally};
use crate::programme::Programme;
use crate::schema::{people, sending_skips, sendings};

type Columns = (
    sendings::id,
    sendings::audience,
    sendings::words,
    sendings::sent_by,
    sendings::at,
    sendings::due_at,
    sendings::stopped_by,
    sendings::stopped_at,
);
const COLUMNS: Columns = (
    sendings::id,
    sendings::audience,
    sendings::words,
    sendings::sent_by,
    sendings::at,
    sendings::due_at,
    sendings::stopped_by,
    sendings::stopped_at,
);

/// What no letter names that this reader may see: the entries to which they are too close.
pub fn unnamed(conn: &mut Conn, programme: &Programme, person: &Person) -> Result<Vec<String>> {
    let hidden = entries::store::hidden_from(conn, programme, person)?;
    Ok(hidden.ids().into_iter().map(|id| id.to_string()).chain(hidden.references()).collect())
}

/// Those of which the reader may see a letter, the latest first.
pub fn all_sendings(conn: &mut Conn, programme: ProgrammeId, unnamed: &[String]) -> Result<Vec<(Sending, Tally)>> {
    let all = sendings::table.filter(sendings::programme_id.eq(programme)).order(sendings::id.desc());
    let found = all.select(COLUMNS).load(conn)?;
    with_tallies(conn, programme, unnamed, found)
}

pub fn sending(conn: &mut Conn, programme: ProgrammeId, unnamed: &[String], id: SendingId) -> Result<(Sending, Tally)> {
    let here = sendings::table.find(id).filter(sendings::programme_id.eq(programme));
    let found = here.select(COLUMNS).get_result(conn)?;
    with_tallies(conn, programme, unnamed, vec![found])?.into_iter().next().ok_or(Error::NotFound)
}

fn with_tallies(
    conn: &mut Conn,
    programme: ProgrammeId,
    unnamed: &[String],
    found: Vec<Sending>,
) -> Result<Vec<(Sending, Tally)>> {
    let ids: Vec<SendingId> = found.iter().map(|sending| sending.id).collect();
    let mut tallies: HashMap<SendingId, Tally> = mail::store::tallies(conn, programme, unnamed, &ids)?;
    let seen = |sending: Sending| tallies.remove(&sending.id).map(|tally| (sending, tally));
    Ok(found.into_iter().filter_map(seen).collect())
}

/// Names and addresses of those who would have been told the same again.
pub fn skipped(conn: &mut Conn, unnamed: &[String], id: SendingId) -> Result<Vec<(String, String)>> {
    let rows: Vec<(String, String, String)> = sending_skips::table
        .inner_join(people::table)
        .filter(sending_skips::sending_id.eq(id))
        .order((people::name, sending_skips::about))
        .select((people::name, people::email, sending_skips::about))
        .load(conn)?;
    let seen = |about: &str| !unnamed.iter().any(|name| about.contains(name.as_str()));
    Ok(rows.into_iter().filter(|row| seen(&row.2)).map(|(name, email, _)| (name, email)).collect())
}

pub fn letters_of(
    conn: &mut Conn,
    programme: ProgrammeId,
    unnamed: &[String],
    id: SendingId,
    window: (i64, i64),
) -> Result<Vec<Queued>> {
    mail::store::of_sending(conn, programme, unnamed, id, window)
}

/// Stops whatever has not gone, for every reader: also the letters that whoever stops them may not see.
pub fn stop_sending(conn: &mut Conn, by: &Person, programme: &Programme, id: SendingId, now: Moment) -> Result<()> {
    let unnamed = unnamed(conn, programme, by)?;
    let (sending, _) = sending(conn, programme.id, &unnamed, id)?;
    if sending.stopped_at.is_some() {
        return Ok(());
    }
    let stopped = mail::store::stop_sending(conn, programme.id, id, now)?;
    if stopped == 0 {
        return Err(Error::Conflict(WhyNot::new("desk-why-sending-gone")));
    }
    diesel::update(sendings::table.find(id))
        .set((sendings::stopped_by.eq(by.id), sendings::stopped_at.eq(now)))
        .execute(conn)?;
    audit::record(conn, Act::by(by.id).within(programme.id).did("sending-stopped", id).with(&stopped), now)
}
