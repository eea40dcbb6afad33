//! Entries of the demo, through the same verbs that teams use.

use super::fiction::{FictionEntry, Somebody};
use crate::accounts::{self, Person};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, Draft, EntryId};
use crate::error::Result;
use crate::language::Language;
use crate::programme::Programme;

/// A team writes its entry, invites its members, and submits, all within an hour.
pub fn enter(conn: &mut Conn, programme: &Programme, entry: &FictionEntry, now: Moment) -> Result<Option<EntryId>> {
    let Some((lead, members)) = entry.team.split_first() else { return Ok(None) };
    let lead = person(conn, lead, entry.language, now)?;
    let id = write(conn, programme, &lead, entry, now)?;
    for member in members {
        let member = person(conn, member, entry.language, now)?;
        join(conn, programme, &lead, &member, id, now.plus_minutes(20))?;
    }
    if entry.submitted {
        submit(conn, programme, &lead, id, now.plus_minutes(50))?;
    }
    Ok(Some(id))
}

pub fn write(
    conn: &mut Conn,
    programme: &Programme,
    lead: &Person,
    entry: &FictionEntry,
    now: Moment,
) -> Result<EntryId> {
    let id = entries::store::create(conn, lead, programme, now)?;
    let mut answers = entry.answers.clone();
    answers.0.remove("title");
    let draft = Draft { title: entry.title.clone(), answers, categories: entry.categories.clone() };
    let begun = entries::store::find_of(conn, lead.id, id)?.0.revision;
    entries::store::save_draft(conn, lead.id, programme, id, &draft, begun, now.plus_minutes(15))?;
    Ok(id)
}

pub fn submit(conn: &mut Conn, programme: &Programme, lead: &Person, id: EntryId, now: Moment) -> Result<()> {
    let revision = entries::store::find_of(conn, lead.id, id)?.0.revision;
    entries::store::submit(conn, lead.id, programme, id, revision, now)
}

/// The lead invites, the member accepts.
pub fn join(
    conn: &mut Conn,
    programme: &Programme,
    lead: &Person,
    member: &Person,
    id: EntryId,
    now: Moment,
) -> Result<()> {
    entries::store::invite(conn, lead, programme, id, &member.email, now)?;
    let open = entries::store::invitations(conn, id)?;
    if let Some(invitation) = open.iter().find(|invitation| invitation.email == member.email) {
        entries::store::accept(conn, member, invitation.id, now.plus_minutes(10))?;
    }
    Ok(())
}

fn person(conn: &mut Conn, who: &Somebody, language: Language, now: Moment) -> Result<Person> {
    accounts::store::find_or_create(conn, &who.name, &who.email, language, now)
}
