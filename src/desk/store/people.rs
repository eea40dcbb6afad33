//! Giving somebody a role by their address.

use crate::accounts::{self, PersonId};
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::NewHolder;
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::programme::Programme;
use crate::routes;

/// Whoever has that address gets the role and a letter; giving it again changes nothing and sends nothing.
pub fn give_role(conn: &mut Conn, by: PersonId, programme: &Programme, wanted: &NewHolder, now: Moment) -> Result<()> {
    let person = accounts::store::find_or_create(conn, &wanted.name, &wanted.email, wanted.language, now)?;
    if accounts::store::has_role(conn, programme.id, person.id, &[wanted.role])? {
        return Ok(());
    }
    accounts::store::grant(conn, Some(by), programme.id, person.id, wanted.role, now)?;
    let details = Sentence::new("")
        .names("programme", &programme.names)
        .with("role", wanted.role.as_str())
        .with("link", routes::desks());
    let letter = Letter::new("role-granted", &person.name, &person.email, person.language).within(programme.id);
    mail::queue(conn, letter.saying(details), now)
}
