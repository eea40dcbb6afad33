//! Results that publish themselves at an hour that was set before.

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme};
use crate::results::store;
use crate::schema::publication_hours;

pub fn hour(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Moment>> {
    Ok(publication_hours::table.find(programme).select(publication_hours::at).get_result(conn).optional()?)
}

/// Sets the hour, or another one; refused while nothing is sealed, after publication, and for what has passed.
pub fn set_hour(conn: &mut Conn, by: PersonId, programme: &Programme, at: Moment, now: Moment) -> Result<()> {
    let progress = store::progress(conn, programme.id)?;
    if progress.published.is_some() || store::sealed(conn, programme)?.is_none() {
        return Err(Error::refused(WhyNot::new("results-why-unsealed")));
    }
    if progress.revealed {
        return Err(Error::refused(WhyNot::new("results-why-revealed")));
    }
    if at <= now {
        return Err(Error::refused(WhyNot::new("results-why-hour-past")));
    }
    if hour(conn, programme.id)? == Some(at) {
        return Ok(());
    }
    diesel::delete(publication_hours::table.find(programme.id)).execute(conn)?;
    diesel::insert_into(publication_hours::table)
        .values((
            publication_hours::programme_id.eq(programme.id),
            publication_hours::at.eq(at),
            publication_hours::set_by.eq(by),
            publication_hours::set_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("publication-hour-set", programme.id).with(&at), now)
}

pub fn take_hour_back(conn: &mut Conn, by: PersonId, programme: ProgrammeId, now: Moment) -> Result<()> {
    if diesel::delete(publication_hours::table.find(programme)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("publication-hour-back", programme), now)
}

/// Whether an hour has come: nothing is written while none has.
pub fn any_due(conn: &mut Conn, now: Moment) -> Result<bool> {
    let due = publication_hours::table.filter(publication_hours::at.le(now));
    Ok(diesel::select(diesel::dsl::exists(due)).get_result(conn)?)
}

/// Publishes what is due, each edition by itself; what cannot be published any more, because a decision changed
/// and was not signed again, loses its hour, and the log says so. How many there were.
pub fn publish_due(conn: &mut Conn, now: Moment) -> Result<usize> {
    let due: Vec<(ProgrammeId, PersonId)> = publication_hours::table
        .filter(publication_hours::at.le(now))
        .select((publication_hours::programme_id, publication_hours::set_by))
        .load(conn)?;
    for (id, by) in &due {
        let programme = programme::store::by_id(conn, *id)?;
        match store::publish(conn, *by, &programme, now) {
            Err(Error::Refused(_)) => {
                audit::record(conn, Act::by(*by).within(*id).did("publication-hour-missed", *id), now)?;
            }
            published => published?,
        }
        diesel::delete(publication_hours::table.find(*id)).execute(conn)?;
    }
    Ok(due.len())
}
