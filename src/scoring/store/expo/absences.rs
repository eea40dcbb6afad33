//! Entries whose team was not there: hidden when three judges say so, shown again by an organiser.

use diesel::prelude::*;

use super::leases;
use crate::accounts::{self, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::panels;
use crate::programme::{Programme, Round};
use crate::routes;
use crate::schema::expo_entries;

/// Hides an entry from judges, by an organiser, or by the program when three judges found nobody there: then the organisers
/// get a letter. What is hidden stays so.
pub fn hide(
    conn: &mut Conn,
    by: Option<PersonId>,
    programme: &Programme,
    round: &Round,
    entry: EntryId,
    now: Moment,
) -> Result<()> {
    let known = panels::store::entries_in(conn, programme, round)?;
    let Some(known) = known.iter().find(|it| it.id == entry) else { return Err(crate::error::Error::NotFound) };
    leases::ensure(conn, round.id, entry)?;
    let hidden = diesel::update(expo_entries::table.find((round.id, entry)))
        .filter(expo_entries::hidden_at.is_null())
        .set(expo_entries::hidden_at.eq(now))
        .execute(conn)?;
    if hidden == 0 {
        return Ok(());
    }
    if by.is_none() {
        for organiser in accounts::store::holders(conn, programme.id, Role::Organiser)? {
            let details = Sentence::new("")
                .names("programme", &programme.names)
                .with("entry", known.reference.clone())
                .with("title", known.title.clone())
                .with("link", routes::floor(&programme.slug));
            let letter = Letter::new("team-absent", &organiser.name, &organiser.email, organiser.language);
            mail::queue(conn, letter.within(programme.id).saying(details), now)?;
        }
    }
    audit::record(conn, Act::by_maybe(by).within(programme.id).did("expo-entry-hidden", entry), now)
}

/// Judges find the entry again; absences count from now on.
pub fn show_again(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    entry: EntryId,
    now: Moment,
) -> Result<()> {
    let shown = diesel::update(expo_entries::table.find((round.id, entry)))
        .filter(expo_entries::hidden_at.is_not_null())
        .set((expo_entries::hidden_at.eq(None::<Moment>), expo_entries::shown_at.eq(now)))
        .execute(conn)?;
    if shown == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme.id).did("expo-entry-shown", entry), now)
}
