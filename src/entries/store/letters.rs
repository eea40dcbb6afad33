//! Letters to a whole team.

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Entry, rules};
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
    for member in find::team(conn, entry.id)? {
        let details =
            more.iter().fold(about(programme, entry), |details, (name, text)| details.with(name, text.clone()));
        let letter = Letter::new(kind, &member.name, &member.email, member.language)
            .within(programme.id)
            .saying(details.with("link", routes::entry(entry.id)))
            .waiting(wait_minutes);
        mail::queue(conn, letter, now)?;
    }
    Ok(())
}

pub(super) fn about(programme: &Programme, entry: &Entry) -> Sentence {
    Sentence::new("")
        .with("title", rules::title_or_reference(&entry.title, &entry.reference))
        .with("reference", entry.reference.clone())
        .names("programme", &programme.names)
}
