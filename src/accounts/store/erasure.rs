//! An account that is erased: nobody can be told by it any more, and nobody gets in with it.

use diesel::prelude::*;

use crate::accounts::{Gone, PersonId, rules};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Language;
use crate::schema::{people, roles, sessions, sign_in_attempts, sign_in_links};

/// Their devices, links, rights and password go; their row stays under a mark, for the acts that it stands for.
pub fn erase(conn: &mut Conn, by: Option<PersonId>, gone: &Gone, now: Moment) -> Result<()> {
    let key = rules::email_key(&gone.email);
    diesel::delete(sessions::table.filter(sessions::person_id.eq(gone.id))).execute(conn)?;
    diesel::delete(roles::table.filter(roles::person_id.eq(gone.id))).execute(conn)?;
    let links = sign_in_links::table.filter(sign_in_links::email.eq_any([&gone.email, &key]));
    diesel::delete(links).execute(conn)?;
    let attempts = sign_in_attempts::table.filter(sign_in_attempts::attempt_key.eq(format!("account {key}")));
    diesel::delete(attempts).execute(conn)?;
    diesel::update(people::table.find(gone.id))
        .set((
            people::name.eq(&gone.mark),
            people::email.eq(gone.address()),
            people::email_key.eq(gone.address()),
            people::password_hash.eq(None::<String>),
            people::language.eq(Language::English),
            people::site_admin.eq(false),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by_maybe(by).did("person-erased", gone.id), now)
}

/// Whether they are the last who runs this installation.
pub fn is_last_admin(conn: &mut Conn, person: PersonId) -> Result<bool> {
    let admins: Vec<PersonId> = people::table.filter(people::site_admin.eq(true)).select(people::id).load(conn)?;
    Ok(admins == [person])
}
