//! Acting for somebody else: bound to one device, over after a while, and told to whom it was for.

use diesel::prelude::*;

use crate::accounts::{Person, PersonId, ProgrammeId, SessionId, Support, SupportId, rules};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::schema::{people, supports};

type Columns = (
    supports::id,
    supports::programme_id,
    supports::person_id,
    supports::for_id,
    supports::reason,
    supports::begun_at,
    supports::ends_at,
    supports::ended_at,
);
const COLUMNS: Columns = (
    supports::id,
    supports::programme_id,
    supports::person_id,
    supports::for_id,
    supports::reason,
    supports::begun_at,
    supports::ends_at,
    supports::ended_at,
);

/// For one person at a time: whatever this one had begun before is over.
pub fn begin_support(
    conn: &mut Conn,
    (by, session): (PersonId, SessionId),
    programme: ProgrammeId,
    whom: PersonId,
    reason: &str,
    now: Moment,
) -> Result<Support> {
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("accounts-why-support-reason")));
    }
    diesel::update(supports::table.filter(supports::person_id.eq(by)).filter(supports::ended_at.is_null()))
        .set(supports::ended_at.eq(now))
        .execute(conn)?;
    let support = Support {
        id: SupportId::fresh(),
        programme_id: programme,
        person_id: by,
        for_id: whom,
        reason: reason.trim().to_owned(),
        begun_at: now,
        ends_at: now.plus_minutes(rules::SUPPORT_MINUTES),
        ended_at: None,
    };
    diesel::insert_into(supports::table)
        .values((
            supports::id.eq(support.id),
            supports::programme_id.eq(programme),
            supports::person_id.eq(by),
            supports::for_id.eq(whom),
            supports::session_id.eq(session),
            supports::reason.eq(&support.reason),
            supports::begun_at.eq(now),
            supports::ends_at.eq(support.ends_at),
        ))
        .execute(conn)?;
    let act = Act::by(by).within(programme).did("support-begun", whom);
    audit::record(conn, act.with(&(support.id, &support.reason)), now)?;
    Ok(support)
}

/// Over before its time. Ending it again changes nothing.
pub fn end_support(conn: &mut Conn, support: &Support, now: Moment) -> Result<()> {
    let lasting = supports::table.find(support.id).filter(supports::ended_at.is_null());
    if diesel::update(lasting).set(supports::ended_at.eq(now)).execute(conn)? == 0 {
        return Ok(());
    }
    let act = Act::by(support.person_id).within(support.programme_id).did("support-ended", support.for_id);
    audit::record(conn, act.with(&support.id), now)
}

pub(super) fn end_with(conn: &mut Conn, session: SessionId, now: Moment) -> Result<()> {
    let lasting = supports::table.filter(supports::session_id.eq(session)).filter(supports::ended_at.is_null());
    diesel::update(lasting).set(supports::ended_at.eq(now)).execute(conn)?;
    Ok(())
}

/// For whom this device acts just now, and how they are called.
pub fn support_of_session(conn: &mut Conn, session: SessionId, now: Moment) -> Result<Option<(Support, String)>> {
    Ok(supports::table
        .inner_join(people::table.on(people::id.eq(supports::for_id)))
        .filter(supports::session_id.eq(session))
        .filter(supports::ended_at.is_null())
        .filter(supports::ends_at.gt(now))
        .order(supports::id.desc())
        .select((COLUMNS, people::name))
        .first(conn)
        .optional()?)
}

/// Who acted for this person, in one edition or in any, the latest first.
pub fn supports_for(
    conn: &mut Conn,
    person: PersonId,
    programme: Option<ProgrammeId>,
) -> Result<Vec<(Support, Person)>> {
    let all = supports::table
        .inner_join(people::table.on(people::id.eq(supports::person_id)))
        .filter(supports::for_id.eq(person))
        .order(supports::id.desc())
        .select((COLUMNS, super::people::COLUMNS));
    Ok(match programme {
        Some(programme) => all.filter(supports::programme_id.eq(programme)).load(conn)?,
        None => all.load(conn)?,
    })
}
