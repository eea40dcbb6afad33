//! Sessions and the keys that sign their tokens.

use diesel::prelude::*;

use super::{people, supports};
use crate::accounts::{Keys, Person, PersonId, Session, SessionId, rules};
use crate::audit::{self, Act};
use crate::column::{Moment, RawId};
use crate::db::Conn;
use crate::error::Result;
use crate::schema::{people as person_table, sessions, signing_keys};

/// The signing keys; the first node to start makes the first one.
pub fn keys(conn: &mut Conn, now: Moment) -> Result<Keys> {
    let known: Vec<(String, String)> = signing_keys::table
        .order(signing_keys::created_at)
        .select((signing_keys::id, signing_keys::secret))
        .load(conn)?;
    if !known.is_empty() {
        return Ok(Keys::of(known));
    }
    let (id, secret) = (RawId::fresh().as_str().to_owned(), rules::token_of(rand::random()));
    diesel::insert_into(signing_keys::table)
        .values((signing_keys::id.eq(&id), signing_keys::secret.eq(&secret), signing_keys::created_at.eq(now)))
        .execute(conn)?;
    Ok(Keys::of(vec![(id, secret)]))
}

pub fn begin(conn: &mut Conn, person: PersonId, device: &str, now: Moment) -> Result<SessionId> {
    let id = SessionId::fresh();
    diesel::insert_into(sessions::table)
        .values((
            sessions::id.eq(id),
            sessions::person_id.eq(person),
            sessions::device.eq(device.chars().take(200).collect::<String>()),
            sessions::created_at.eq(now),
            sessions::expires_at.eq(now.plus_days(rules::SESSION_DAYS)),
        ))
        .execute(conn)?;
    Ok(id)
}

pub fn person_of_session(conn: &mut Conn, session: SessionId, now: Moment) -> Result<Option<Person>> {
    Ok(sessions::table
        .inner_join(person_table::table)
        .filter(sessions::id.eq(session))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .select(people::COLUMNS)
        .get_result(conn)
        .optional()?)
}

/// The person's devices that are signed in, the latest first.
pub fn of_person(conn: &mut Conn, person: PersonId, now: Moment) -> Result<Vec<Session>> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::ended_at.is_null())
        .filter(sessions::expires_at.gt(now))
        .order(sessions::created_at.desc())
        .select((sessions::id, sessions::device, sessions::created_at, sessions::expires_at))
        .load(conn)?)
}

/// One's own session only; somebody else's is not found.
pub fn end(conn: &mut Conn, person: PersonId, session: SessionId, now: Moment) -> Result<()> {
    let own: SessionId = sessions::table
        .filter(sessions::person_id.eq(person))
        .filter(sessions::id.eq(session))
        .select(sessions::id)
        .get_result(conn)?;
    diesel::update(sessions::table.find(own)).set(sessions::ended_at.eq(now)).execute(conn)?;
    supports::end_with(conn, own, now)?;
    audit::record(conn, Act::by(person).did("session-ended", session), now)
}
