//! Letters to many: how far they are, what was said to whom, and stopping all of them that have not gone.

use std::collections::{HashMap, HashSet};

use diesel::dsl::{count, count_star};
use diesel::prelude::*;

use super::{COLUMNS, letters_but};
use crate::accounts::ProgrammeId;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::mail::{Queued, SendingId, Tally};
use crate::schema::letters;

/// Of each of these sendings, without the letters that name what the reader must not learn of.
pub fn tallies(
    conn: &mut Conn,
    programme: ProgrammeId,
    unnamed: &[String],
    sendings: &[SendingId],
) -> Result<HashMap<SendingId, Tally>> {
    let all = letters::table
        .group_by(letters::sending_id)
        .select((
            letters::sending_id,
            count_star(),
            count(letters::sent_at),
            count(letters::stopped_at),
            count(letters::failed_at),
        ))
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::sending_id.eq_any(sendings))
        .into_boxed();
    let seen = unnamed.iter().fold(all, |seen, name| seen.filter(letters::details.not_like(format!("%{name}%"))));
    let rows: Vec<(Option<SendingId>, i64, i64, i64, i64)> = seen.load(conn)?;
    let tally = |(id, all, sent, stopped, failed): (Option<SendingId>, _, _, _, _)| {
        Some((id?, Tally { all, sent, stopped, failed }))
    };
    Ok(rows.into_iter().filter_map(tally).collect())
}

pub fn of_sending(
    conn: &mut Conn,
    programme: ProgrammeId,
    unnamed: &[String],
    sending: SendingId,
    (offset, limit): (i64, i64),
) -> Result<Vec<Queued>> {
    let all = letters_but(Some(programme), unnamed).filter(letters::sending_id.eq(sending));
    Ok(all.order(letters::id).offset(offset).limit(limit).select(COLUMNS).load(conn)?)
}

/// What was said to whom since then and arrived, or still may.
pub fn told_since(conn: &mut Conn, programme: ProgrammeId, since: Moment) -> Result<HashSet<String>> {
    let told: Vec<Option<String>> = letters::table
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::created_at.gt(since))
        .filter(letters::told.is_not_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::failed_at.is_null())
        .select(letters::told)
        .load(conn)?;
    Ok(told.into_iter().flatten().collect())
}

/// Stops those that nobody carries and that have not gone. How many.
pub fn stop_sending(conn: &mut Conn, programme: ProgrammeId, sending: SendingId, now: Moment) -> Result<usize> {
    let waiting = letters::table
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::sending_id.eq(sending))
        .filter(letters::sent_at.is_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::failed_at.is_null())
        .filter(letters::claimed_at.is_null().or(letters::locked_until.le(now)));
    Ok(diesel::update(waiting).set(letters::stopped_at.eq(now)).execute(conn)?)
}
