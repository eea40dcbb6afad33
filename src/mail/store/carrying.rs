//! What a postman does with a letter: takes it, and says what became of it.

use diesel::prelude::*;

use super::COLUMNS;
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::mail::{LetterId, Queued, Trouble, rules};
use crate::schema::letters;

/// Letters that a postman takes at once: while they are in hand, nobody can stop them.
const IN_HAND: i64 = 40;

#[diesel::dsl::auto_type(no_type_alias)]
fn due(now: Moment) -> _ {
    letters::table
        .filter(letters::sent_at.is_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::failed_at.is_null())
        .filter(letters::due_at.le(now))
        .filter(letters::locked_until.le(now))
}

pub fn any_due(conn: &mut Conn, now: Moment) -> Result<bool> {
    Ok(diesel::select(diesel::dsl::exists(due(now))).get_result(conn)?)
}

pub fn count_due(conn: &mut Conn, now: Moment) -> Result<i64> {
    Ok(due(now).count().get_result(conn)?)
}

/// Takes some letters that are due. No other postman takes them before they must be back.
pub fn claim(conn: &mut Conn, now: Moment) -> Result<Vec<Queued>> {
    let due: Vec<Queued> = due(now).order((letters::due_at, letters::id)).limit(IN_HAND).select(COLUMNS).load(conn)?;
    let ids: Vec<LetterId> = due.iter().map(|letter| letter.id).collect();
    diesel::update(letters::table.filter(letters::id.eq_any(ids)))
        .set((letters::locked_until.eq(now.plus_minutes(rules::IN_HAND_MINUTES)), letters::claimed_at.eq(now)))
        .execute(conn)?;
    Ok(due)
}

/// These were not tried after all.
pub fn put_back(conn: &mut Conn, ids: &[LetterId], now: Moment) -> Result<()> {
    diesel::update(letters::table.filter(letters::id.eq_any(ids)))
        .set((letters::locked_until.eq(now), letters::claimed_at.eq(None::<Moment>)))
        .execute(conn)?;
    Ok(())
}

/// What was secret in a letter (its link) is not kept once it has gone.
pub fn sent(conn: &mut Conn, id: LetterId, now: Moment) -> Result<()> {
    diesel::update(letters::table.find(id))
        .set((letters::sent_at.eq(now), letters::claimed_at.eq(None::<Moment>), letters::last_error.eq(None::<String>)))
        .execute(conn)?;
    diesel::update(letters::table.find(id).filter(letters::programme_id.is_null()))
        .set(letters::details.eq(Json::text(&crate::language::Sentence::new(""))))
        .execute(conn)?;
    Ok(())
}

/// Notes why it did not go. It is tried again, later each time, unless that is of no use or was in vain for days.
pub fn failed(conn: &mut Conn, letter: &Queued, trouble: &Trouble, now: Moment) -> Result<()> {
    let attempts = letter.attempts + 1;
    let (Trouble::Later(words) | Trouble::Never(words) | Trouble::Unreached(words)) = trouble;
    let for_good = matches!(trouble, Trouble::Never(_)) || attempts >= rules::TRIES;
    diesel::update(letters::table.find(letter.id))
        .set((
            letters::attempts.eq(attempts),
            letters::last_error.eq(words),
            letters::locked_until.eq(now.plus_seconds(rules::pause_after(attempts))),
            letters::claimed_at.eq(None::<Moment>),
            letters::failed_at.eq(for_good.then_some(now)),
        ))
        .execute(conn)?;
    Ok(())
}
