//! Finding and keeping people.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use crate::accounts::{Person, PersonId, rules};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Language;
use crate::schema::people;

type Columns = (people::id, people::name, people::email, people::language, people::site_admin);
pub(super) const COLUMNS: Columns = (people::id, people::name, people::email, people::language, people::site_admin);

pub fn person(conn: &mut Conn, id: PersonId) -> Result<Person> {
    Ok(people::table.find(id).select(COLUMNS).get_result(conn)?)
}

/// What these people are called.
pub fn names(conn: &mut Conn, ids: &[PersonId]) -> Result<BTreeMap<PersonId, String>> {
    let found: Vec<(PersonId, String)> =
        people::table.filter(people::id.eq_any(ids)).select((people::id, people::name)).load(conn)?;
    Ok(found.into_iter().collect())
}

pub fn by_email(conn: &mut Conn, email: &str) -> Result<Option<Person>> {
    let key = rules::email_key(email);
    Ok(people::table.filter(people::email_key.eq(key)).select(COLUMNS).get_result(conn).optional()?)
}

/// Whoever has one of these addresses, by its key.
pub fn by_emails(conn: &mut Conn, emails: &[String]) -> Result<HashMap<String, PersonId>> {
    let keys: Vec<String> = emails.iter().map(|email| rules::email_key(email)).collect();
    let mut found = HashMap::new();
    for keys in keys.chunks(10_000) {
        let known = people::table.filter(people::email_key.eq_any(keys)).select((people::email_key, people::id));
        let rows: Vec<(String, PersonId)> = known.load(conn)?;
        found.extend(rows);
    }
    Ok(found)
}

pub fn create(conn: &mut Conn, name: &str, email: &str, language: Language, now: Moment) -> Result<Person> {
    let person = Person {
        id: PersonId::fresh(),
        name: name.to_owned(),
        email: email.trim().to_owned(),
        language,
        site_admin: false,
    };
    diesel::insert_into(people::table)
        .values((
            people::id.eq(person.id),
            people::name.eq(&person.name),
            people::email.eq(&person.email),
            people::email_key.eq(rules::email_key(email)),
            people::language.eq(language),
            people::site_admin.eq(false),
            people::created_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(person.id).did("account-opened", person.id).with(&person), now)?;
    Ok(person)
}

/// Whoever has that address; a new account, to be entered by a link, when nobody has.
pub fn find_or_create(conn: &mut Conn, name: &str, email: &str, language: Language, now: Moment) -> Result<Person> {
    match by_email(conn, email)? {
        Some(person) => Ok(person),
        None => create(conn, name, email, language, now),
    }
}

pub fn password_hash(conn: &mut Conn, person: PersonId) -> Result<Option<String>> {
    Ok(people::table.find(person).select(people::password_hash).get_result(conn)?)
}

pub fn set_password(conn: &mut Conn, person: PersonId, hash: &str, now: Moment) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::password_hash.eq(hash)).execute(conn)?;
    audit::record(conn, Act::by(person).did("password-changed", person), now)
}

pub fn set_profile(conn: &mut Conn, person: PersonId, name: &str, language: Language, now: Moment) -> Result<()> {
    diesel::update(people::table.find(person))
        .set((people::name.eq(name), people::language.eq(language)))
        .execute(conn)?;
    audit::record(conn, Act::by(person).did("profile-changed", person).with(&(name, language)), now)
}

/// From the command line only: whoever may start the program may name its administrator.
pub fn make_admin(conn: &mut Conn, person: PersonId, now: Moment) -> Result<()> {
    diesel::update(people::table.find(person)).set(people::site_admin.eq(true)).execute(conn)?;
    audit::record(conn, Act::by_nobody().did("made-site-administrator", person), now)
}
