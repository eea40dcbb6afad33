//! The outbox.

mod carrying;
mod erasure;
mod sendings;
mod texts;

pub use carrying::{any_due, claim, count_due, failed, put_back, sent};
pub use erasure::erase;
pub use sendings::{of_sending, stop_sending, tallies, told_since};

pub use texts::{own_texts, set_own_texts};

use diesel::prelude::*;

use super::rules;
use super::{Letter, LetterId, Queued, SendingId, Way};
use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::both;
use crate::column::{Json, Moment};
use crate::db::{BATCH, Conn};
use crate::error::{Error, Result};
use crate::language::Language;
use crate::schema::letters;

type Columns = (
    letters::id,
    letters::kind,
    letters::to_name,
    letters::to_email,
    letters::language,
    letters::details,
    letters::created_at,
    letters::due_at,
    letters::attempts,
    letters::last_error,
    letters::sent_at,
    letters::stopped_at,
    letters::claimed_at,
    letters::failed_at,
);
const COLUMNS: Columns = (
    letters::id,
    letters::kind,
    letters::to_name,
    letters::to_email,
    letters::language,
    letters::details,
    letters::created_at,
    letters::due_at,
    letters::attempts,
    letters::last_error,
    letters::sent_at,
    letters::stopped_at,
    letters::claimed_at,
    letters::failed_at,
);

/// Every letter to that address, the oldest first.
pub fn to(conn: &mut Conn, email: &str) -> Result<Vec<Queued>> {
    Ok(letters::table.filter(letters::to_email.eq(email)).order(letters::id).select(COLUMNS).load(conn)?)
}

#[derive(Insertable)]
#[diesel(table_name = letters, treat_none_as_default_value = false)]
struct NewLetter {
    id: LetterId,
    programme_id: Option<String>,
    kind: String,
    to_name: String,
    to_email: String,
    language: Language,
    details: String,
    created_at: Moment,
    due_at: Moment,
    locked_until: Moment,
    attempts: i32,
    sending_id: Option<SendingId>,
    told: Option<String>,
}

impl NewLetter {
    fn of(letter: Letter, now: Moment) -> Self {
        let (sending_id, told) = letter.among.unzip();
        Self {
            id: LetterId::fresh(),
            programme_id: letter.programme.map(|programme| programme.to_string()),
            details: Json::text(&letter.details),
            kind: letter.kind,
            to_name: letter.to_name,
            to_email: letter.to_email,
            language: letter.language,
            created_at: now,
            due_at: now.plus_minutes(letter.wait_minutes),
            locked_until: now,
            attempts: 0,
            sending_id,
            told,
        }
    }
}

/// Puts a letter into the outbox, in the transaction of the change that it tells of.
pub fn queue(conn: &mut Conn, letter: Letter, now: Moment) -> Result<()> {
    queue_all(conn, vec![letter], now)
}

pub fn queue_all(conn: &mut Conn, all: Vec<Letter>, now: Moment) -> Result<()> {
    let all = texts::in_own_words(conn, all)?;
    let rows: Vec<NewLetter> = all.into_iter().map(|letter| NewLetter::of(letter, now)).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(letters::table).values(batch).execute(c))?;
    }
    Ok(())
}

/// Whatever was due by then has gone: for a past that is told, not lived.
pub fn all_gone(conn: &mut Conn, by: Moment) -> Result<()> {
    diesel::update(letters::table.filter(letters::sent_at.is_null()).filter(letters::due_at.le(by)))
        .set(letters::sent_at.eq(letters::due_at.nullable()))
        .execute(conn)?;
    Ok(())
}

/// The letters of a programme, or those of the site itself, the latest first.
pub fn list(conn: &mut Conn, programme: Option<ProgrammeId>, offset: i64, limit: i64) -> Result<Vec<Queued>> {
    list_but(conn, programme, &[], offset, limit)
}

pub fn count(conn: &mut Conn, programme: Option<ProgrammeId>) -> Result<i64> {
    count_but(conn, programme, &[])
}

/// As `list`, without what names one of these: a reader who must not learn of something finds no letter about it.
pub fn list_but(
    conn: &mut Conn,
    programme: Option<ProgrammeId>,
    unnamed: &[String],
    offset: i64,
    limit: i64,
) -> Result<Vec<Queued>> {
    let all = letters_but(programme, unnamed);
    Ok(all.order(letters::id.desc()).offset(offset).limit(limit).select(COLUMNS).load(conn)?)
}

pub fn count_but(conn: &mut Conn, programme: Option<ProgrammeId>, unnamed: &[String]) -> Result<i64> {
    Ok(letters_but(programme, unnamed).count().get_result(conn)?)
}

pub fn find_but(conn: &mut Conn, programme: Option<ProgrammeId>, unnamed: &[String], id: LetterId) -> Result<Queued> {
    Ok(letters_but(programme, unnamed).filter(letters::id.eq(id)).select(COLUMNS).get_result(conn)?)
}

type Found<'a> = diesel::dsl::IntoBoxed<'a, letters::table, <Conn as diesel::Connection>::Backend>;

fn letters_but<'a>(programme: Option<ProgrammeId>, unnamed: &[String]) -> Found<'a> {
    let all = match programme {
        Some(id) => letters::table.filter(letters::programme_id.eq(id.as_str().to_owned())).into_boxed(),
        None => letters::table.filter(letters::programme_id.is_null()).into_boxed(),
    };
    // Ids and references: nothing in them means more than itself where they are searched for.
    unnamed.iter().fold(all, |found, name| found.filter(letters::details.not_like(format!("%{name}%"))))
}

fn find(conn: &mut Conn, programme: ProgrammeId, id: LetterId) -> Result<Queued> {
    find_but(conn, Some(programme), &[], id)
}

/// Stops a letter that has not gone yet.
pub fn stop(conn: &mut Conn, by: PersonId, programme: ProgrammeId, id: LetterId, now: Moment) -> Result<()> {
    let letter = find(conn, programme, id)?;
    if letter.way() == Way::Stopped {
        return Ok(());
    }
    rules::may_stop(&letter, now).map_err(Error::Conflict)?;
    diesel::update(letters::table.find(id)).set(letters::stopped_at.eq(now)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("letter-stopped", id), now)
}

/// Has a letter that did not go tried anew, at once.
pub fn try_again(conn: &mut Conn, by: PersonId, programme: ProgrammeId, id: LetterId, now: Moment) -> Result<()> {
    let letter = find(conn, programme, id)?;
    if !matches!(letter.way(), Way::Failing | Way::Failed) {
        return Ok(());
    }
    diesel::update(letters::table.find(id).filter(letters::claimed_at.is_null()))
        .set((letters::failed_at.eq(None::<Moment>), letters::attempts.eq(0), letters::locked_until.eq(now)))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("letter-tried-again", id), now)
}

/// Stops every letter of these kinds that has not gone yet. Whose they were.
pub fn stop_waiting(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    kinds: &[&str],
    now: Moment,
) -> Result<Vec<String>> {
    let waiting = letters::table
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::kind.eq_any(kinds))
        .filter(letters::sent_at.is_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::claimed_at.is_null().or(letters::locked_until.le(now)));
    let to: Vec<(LetterId, String)> = waiting.select((letters::id, letters::to_email)).load(conn)?;
    if to.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<LetterId> = to.iter().map(|(id, _)| *id).collect();
    diesel::update(letters::table.filter(letters::id.eq_any(ids))).set(letters::stopped_at.eq(now)).execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("letters-stopped", to.len()), now)?;
    Ok(to.into_iter().map(|(_, email)| email).collect())
}
