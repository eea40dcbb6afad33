//! The link by which people join a team: one for each team, until it is renewed or ended.

use diesel::prelude::*;

use super::{find, team};
use crate::accounts::{self, Person, PersonId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Entry, EntryId};
use crate::error::Result;
use crate::programme::Programme;
use crate::schema::team_links as links;

pub fn link_of(conn: &mut Conn, entry: EntryId) -> Result<Option<String>> {
    Ok(links::table.find(entry).select(links::link).get_result(conn).optional()?)
}

/// The entry to whose team a link leads.
pub fn entry_of_link(conn: &mut Conn, link: &str) -> Result<Entry> {
    let led: EntryId = links::table.filter(links::link.eq(link)).select(links::entry_id).get_result(conn)?;
    find::by_id(conn, led)
}

/// Makes the team a new link; the one before leads nowhere from then on.
pub fn make_link(conn: &mut Conn, lead: PersonId, programme: &Programme, id: EntryId, now: Moment) -> Result<()> {
    team::decided_by(conn, lead, programme, id, now)?;
    diesel::delete(links::table.find(id)).execute(conn)?;
    let link = accounts::rules::token_of(rand::random());
    diesel::insert_into(links::table)
        .values((links::entry_id.eq(id), links::link.eq(link), links::made_by.eq(lead), links::at.eq(now)))
        .execute(conn)?;
    audit::record(conn, Act::by(lead).within(programme.id).did("team-link-made", id), now)
}

pub fn end_link(conn: &mut Conn, lead: PersonId, programme: &Programme, id: EntryId, now: Moment) -> Result<()> {
    team::decided_by(conn, lead, programme, id, now)?;
    if diesel::delete(links::table.find(id)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(lead).within(programme.id).did("team-link-ended", id), now)
}

/// Joins the team to which the link leads; joining twice is joining once.
pub fn join_by_link(conn: &mut Conn, person: &Person, link: &str, now: Moment) -> Result<EntryId> {
    let entry = entry_of_link(conn, link)?;
    team::enter(conn, person, &entry, now)?;
    Ok(entry.id)
}

/// What keeps that person from joining by it now.
pub fn may_join(conn: &mut Conn, person: PersonId, entry: &Entry, now: Moment) -> Result<()> {
    team::may_join(conn, person, entry, now)
}
