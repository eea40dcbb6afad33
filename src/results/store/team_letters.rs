//! Letters to teams about what follows their result.

use diesel::prelude::*;

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId, State};
use crate::error::Result;
use crate::language::{Language, Sentence};
use crate::mail::{self, Letter};
use crate::programme::Programme;
use crate::schema::{entries as entry_rows, people, team_members};

/// A letter to write, and where it leads for each entry.
pub(super) struct ToTeams<'a> {
    pub kind: &'static str,
    pub link: fn(EntryId) -> String,
    pub more: &'a [(&'static str, String)],
    /// Minutes in which the organiser can still stop it.
    pub wait: i64,
}

type Member = (EntryId, String, String, String, String, Option<String>, Language);

/// To everybody on the team of that entry; without one, of each that is submitted.
pub(super) fn to_teams(
    conn: &mut Conn,
    programme: &Programme,
    of: Option<EntryId>,
    letter: &ToTeams<'_>,
    now: Moment,
) -> Result<()> {
    let mut members = team_members::table
        .inner_join(entry_rows::table)
        .inner_join(people::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .filter(entry_rows::state.eq(State::Submitted))
        .order((entry_rows::id, people::id))
        .select((
            entry_rows::id,
            people::name,
            people::email,
            entry_rows::reference,
            entry_rows::title,
            entry_rows::submitted_title,
            people::language,
        ))
        .into_boxed();
    if let Some(entry) = of {
        members = members.filter(entry_rows::id.eq(entry));
    }
    let members: Vec<Member> = members.load(conn)?;
    let written = |(entry, name, email, reference, title, submitted, language): Member| {
        let about = Sentence::new("")
            .with("title", entries::rules::title_or_reference(&submitted.unwrap_or(title), &reference))
            .with("reference", reference)
            .names("programme", &programme.names)
            .with("link", (letter.link)(entry));
        let details = letter.more.iter().fold(about, |details, (name, text)| details.with(name, text.clone()));
        Letter::new(letter.kind, &name, &email, language).within(programme.id).saying(details).waiting(letter.wait)
    };
    mail::store::queue_all(conn, members.into_iter().map(written).collect(), now)
}
