//! Letters to a whole team.

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Entry, EntryId, Member, rules};
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::programme::Programme;
use crate::routes;

use super::find;

/// One letter to each member, in their own language, with the entry's title, reference, programme and address.
pub(super) fn to_team(
    conn: &mut Conn,
    kind: &str,
    programme: &Programme,
    entry: &Entry,
    wait_minutes: i64,
    more: &[(&'static str, String)],
    now: Moment,
) -> Result<()> {
    to_teams(conn, kind, programme, std::slice::from_ref(entry), wait_minutes, more, now)
}

/// The same to the teams of several entries.
pub(super) fn to_teams(
    conn: &mut Conn,
    kind: &str,
    programme: &Programme,
    entries: &[Entry],
    wait_minutes: i64,
    more: &[(&'static str, String)],
    now: Moment,
) -> Result<()> {
    let ids: Vec<EntryId> = entries.iter().map(|entry| entry.id).collect();
    let teams = find::teams(conn, &ids)?;
    let of_entry = |entry: &Entry| {
        let about = about(programme, entry).with("link", routes::entry(entry.id));
        let details = more.iter().fold(about, |details, (name, text)| details.with(name, text.clone()));
        let letter = |member: &Member| {
            Letter::new(kind, &member.name, &member.email, member.language)
                .within(programme.id)
                .saying(details.clone())
                .waiting(wait_minutes)
        };
        teams.get(&entry.id).into_iter().flatten().map(letter).collect::<Vec<_>>()
    };
    mail::store::queue_all(conn, entries.iter().flat_map(of_entry).collect(), now)
}

pub(super) fn about(programme: &Programme, entry: &Entry) -> Sentence {
    Sentence::new("")
        .with("title", rules::title_or_reference(&entry.title, &entry.reference))
        .with("reference", entry.reference.clone())
        .names("programme", &programme.names)
}
