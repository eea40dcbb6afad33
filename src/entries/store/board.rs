//! Where teams look for members: what they say, and who asks to join.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{find, letters, team};
use crate::accounts::{Person, PersonId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Entry, EntryId, State, TeamRole, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::mail::{self, Letter};
use crate::programme::{Kind, Programme, ProgrammeId};
use crate::routes;
use crate::schema::{entries, join_requests, team_notices};

const LONGEST: usize = 600;

/// A team that looks for members.
#[derive(Clone, Debug)]
pub struct Looking {
    pub entry: EntryId,
    pub title: String,
    pub reference: String,
    pub words: String,
    pub people: usize,
    /// The reader is on it, or has asked already.
    pub on_it: bool,
    pub asked: bool,
}

pub fn notice_of(conn: &mut Conn, entry: EntryId) -> Result<Option<String>> {
    Ok(team_notices::table.find(entry).select(team_notices::words).get_result(conn).optional()?)
}

/// Says what the team looks for; no words take the notice down.
pub fn set_notice(
    conn: &mut Conn,
    lead: PersonId,
    programme: &Programme,
    id: EntryId,
    words: &str,
    now: Moment,
) -> Result<()> {
    team::decided_by(conn, lead, programme, id, now)?;
    if programme.kind != Kind::Hackathon {
        return Err(Error::NotFound);
    }
    if words.chars().count() > LONGEST {
        return Err(Error::refused(WhyNot::new("entries-why-notice-long").count("most", LONGEST)));
    }
    if notice_of(conn, id)?.unwrap_or_default() == words {
        return Ok(());
    }
    diesel::delete(team_notices::table.find(id)).execute(conn)?;
    if !words.is_empty() {
        diesel::insert_into(team_notices::table)
            .values((
                team_notices::entry_id.eq(id),
                team_notices::words.eq(words),
                team_notices::written_by.eq(lead),
                team_notices::at.eq(now),
            ))
            .execute(conn)?;
    }
    let verb = if words.is_empty() { "notice-taken-down" } else { "notice-put-up" };
    audit::record(conn, Act::by(lead).within(programme.id).did(verb, id).with(&words), now)
}

/// The teams that look for members and have room, the latest notice first.
pub fn looking(conn: &mut Conn, programme: &Programme, reader: PersonId) -> Result<Vec<Looking>> {
    let rows: Vec<(EntryId, String, String, String)> = team_notices::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.ne(State::Withdrawn))
        .order((team_notices::at.desc(), entries::id))
        .select((entries::id, entries::title, entries::reference, team_notices::words))
        .load(conn)?;
    let ids: Vec<EntryId> = rows.iter().map(|row| row.0).collect();
    let teams = find::teams(conn, &ids)?;
    let asked: Vec<EntryId> = join_requests::table
        .filter(join_requests::person_id.eq(reader))
        .filter(join_requests::entry_id.eq_any(&ids))
        .select(join_requests::entry_id)
        .load(conn)?;
    let looking = |(entry, title, reference, words): (EntryId, String, String, String)| {
        let team = teams.get(&entry).map(Vec::as_slice).unwrap_or_default();
        Looking {
            entry,
            title,
            reference,
            words,
            people: team.len(),
            on_it: team.iter().any(|member| member.person == reader),
            asked: asked.contains(&entry),
        }
    };
    let has_room = |it: &Looking| rules::may_invite(it.people, programme.terms.team_max).is_ok();
    Ok(rows.into_iter().map(looking).filter(has_room).collect())
}

/// An entry whose team looks for members.
pub fn looking_entry(conn: &mut Conn, id: EntryId) -> Result<(Entry, ProgrammeId)> {
    if notice_of(conn, id)?.is_none() {
        return Err(Error::NotFound);
    }
    let entry = find::by_id(conn, id)?;
    let programme = entry.programme_id;
    Ok((entry, programme))
}

/// Asks the lead by letter, once; the lead answers by an invitation, or not.
pub fn ask_to_join(
    conn: &mut Conn,
    person: &Person,
    programme: &Programme,
    id: EntryId,
    words: &str,
    now: Moment,
) -> Result<()> {
    let (entry, _) = looking_entry(conn, id)?;
    let row = join_requests::table.find((id, person.id));
    if diesel::select(exists(row)).get_result(conn)? || find::find_of(conn, person.id, id).is_ok() {
        return Ok(());
    }
    if words.chars().count() > LONGEST {
        return Err(Error::refused(WhyNot::new("entries-why-notice-long").count("most", LONGEST)));
    }
    team::may_join(conn, person.id, &entry, now)?;
    diesel::insert_into(join_requests::table)
        .values((
            join_requests::entry_id.eq(id),
            join_requests::person_id.eq(person.id),
            join_requests::words.eq(words),
            join_requests::at.eq(now),
        ))
        .execute(conn)?;
    let lead = find::team(conn, id)?.into_iter().find(|member| member.role == TeamRole::Lead).ok_or(Error::NotFound)?;
    let details =
        letters::about(programme, &entry).with("who", person.name.clone()).with("email", person.email.clone());
    let letter = Letter::new("join-asked", &lead.name, &lead.email, lead.language).within(programme.id);
    let details = details.with("words", words).with("link", routes::entry(id));
    mail::queue(conn, letter.saying(details), now)?;
    audit::record(conn, Act::by(person.id).within(programme.id).did("join-asked", id).with(&words), now)
}

/// Nobody asks for somebody who is gone, and no team of theirs looks for others.
pub(super) fn forget(conn: &mut Conn, person: PersonId) -> Result<()> {
    diesel::delete(join_requests::table.filter(join_requests::person_id.eq(person))).execute(conn)?;
    Ok(())
}

pub(super) fn forget_draft(conn: &mut Conn, id: EntryId) -> Result<()> {
    diesel::delete(join_requests::table.filter(join_requests::entry_id.eq(id))).execute(conn)?;
    diesel::delete(team_notices::table.find(id)).execute(conn)?;
    Ok(())
}
