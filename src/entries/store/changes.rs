//! A change that screening asks a team for, with a date: asked, made, taken back.

use diesel::prelude::*;

use super::{find, hidden_from, letters, must_not_be_close};
use crate::accounts::{self, Person};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{ChangeRequest, ChangeRequestId, Entry, EntryId, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::mail::{self, Letter};
use crate::programme::{self, Calendar, Programme, ProgrammeId};
use crate::routes;
use crate::schema::{change_requests, people, screenings};

/// All that was ever asked of a team, the latest first.
pub fn changes(conn: &mut Conn, entry: EntryId) -> Result<Vec<ChangeRequest>> {
    Ok(change_requests::table
        .inner_join(people::table)
        .filter(change_requests::entry_id.eq(entry))
        .order(change_requests::id.desc())
        .select((
            change_requests::id,
            change_requests::words,
            change_requests::until,
            (people::id, people::name),
            change_requests::at,
            change_requests::made_at,
            change_requests::taken_back_at,
        ))
        .load(conn)?)
}

/// What the team is asked for and has not answered yet.
pub fn open_change(conn: &mut Conn, entry: EntryId) -> Result<Option<ChangeRequest>> {
    Ok(changes(conn, entry)?.into_iter().find(ChangeRequest::is_open))
}

/// The calendar as it is for this entry.
pub fn calendar_of(conn: &mut Conn, programme: ProgrammeId, entry: EntryId) -> Result<Calendar> {
    let calendar = programme::store::calendar(conn, programme)?;
    Ok(rules::calendar_for(calendar, open_change(conn, entry)?.as_ref()))
}

/// Asks for a change. One at a time; a verdict that was given before no longer counts, as it was on what will change.
pub fn ask_change(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    id: EntryId,
    (words, until): (&str, Option<Moment>),
    now: Moment,
) -> Result<()> {
    let entry = find::by_id_in(conn, programme.id, id)?;
    must_not_be_close(conn, programme, by, id)?;
    if let Some(open) = open_change(conn, id)? {
        // A second press is the same question.
        let same = open.words == words && Some(open.until) == until;
        return if same { Ok(()) } else { Err(Error::Conflict(WhyNot::new("entries-why-change-open"))) };
    }
    let calendar = programme::store::calendar(conn, programme.id)?;
    let until = rules::may_ask_change(entry.state, (words, until), &calendar, &programme.zone, now)
        .map_err(|(_, why)| Error::refused(why))?;
    diesel::insert_into(change_requests::table)
        .values((
            change_requests::id.eq(ChangeRequestId::fresh()),
            change_requests::entry_id.eq(id),
            change_requests::words.eq(words),
            change_requests::until.eq(until),
            change_requests::asked_by.eq(by.id),
            change_requests::at.eq(now),
        ))
        .execute(conn)?;
    let before = find::screening(conn, id)?.map(|it| (it.verdict, it.reason));
    diesel::delete(screenings::table.find(id)).execute(conn)?;
    for member in find::team(conn, id)? {
        let details = letters::about(programme, &entry)
            .with("words", words)
            .at("until", until, &programme.zone)
            .with("link", routes::entry(id));
        let letter = Letter::new("change-asked", &member.name, &member.email, member.language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    let act = Act::by(by.id).within(programme.id).did("change-asked", id);
    audit::record(conn, act.with(&(words, until, before)), now)
}

/// The organisers wait no longer; the entry stays as it was submitted last.
pub fn take_back_change(conn: &mut Conn, by: &Person, programme: &Programme, id: EntryId, now: Moment) -> Result<()> {
    find::by_id_in(conn, programme.id, id)?;
    must_not_be_close(conn, programme, by, id)?;
    if end_changes(conn, &[id], now)? {
        audit::record(conn, Act::by(by.id).within(programme.id).did("change-taken-back", id), now)?;
    }
    Ok(())
}

/// A verdict, too, ends the waiting.
pub(super) fn end_changes(conn: &mut Conn, ids: &[EntryId], now: Moment) -> Result<bool> {
    let open = change_requests::table
        .filter(change_requests::entry_id.eq_any(ids))
        .filter(change_requests::made_at.is_null())
        .filter(change_requests::taken_back_at.is_null());
    Ok(diesel::update(open).set(change_requests::taken_back_at.eq(now)).execute(conn)? > 0)
}

/// The team has submitted again: whoever asked for it is told, unless they have stepped back from the entry since.
pub(super) fn change_made(conn: &mut Conn, programme: &Programme, entry: &Entry, now: Moment) -> Result<()> {
    let Some(open) = open_change(conn, entry.id)? else { return Ok(()) };
    diesel::update(change_requests::table.find(open.id)).set(change_requests::made_at.eq(now)).execute(conn)?;
    let asker = accounts::store::person(conn, open.by.0)?;
    if hidden_from(conn, programme, &asker)?.covers(entry.id) {
        return Ok(());
    }
    let details = letters::about(programme, entry).with("link", routes::desk_entry(&programme.slug, entry.id));
    let letter = Letter::new("change-made", &asker.name, &asker.email, asker.language);
    mail::queue(conn, letter.within(programme.id).saying(details), now)
}
