//! Signing in by a link in a letter.

use diesel::prelude::*;

use super::{people, sessions};
use crate::accounts::{Person, SessionId, rules};
use crate::audit::{self, Act};
use crate::column::{Moment, RawId};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Language, Sentence};
use crate::mail::{self, Letter};
use crate::routes;
use crate::schema::{sign_in_attempts as attempts, sign_in_links as links};

/// A link that still serves: for whom, and where they were going. `person` is none for a new address.
#[derive(Clone, Debug)]
pub struct Opened {
    pub email: String,
    pub person: Option<Person>,
    pub next: String,
}

/// Writes the letter with the link; the answer is the same whether the address is known or not.
pub fn send_link(conn: &mut Conn, email: &str, next: &str, language: Language, now: Moment) -> Result<()> {
    let known = people::by_email(conn, email)?;
    let token = new_link(conn, email, next, now.plus_minutes(rules::LINK_MINUTES), now)?;
    let (name, language) = known.map_or((String::new(), language), |person| (person.name, person.language));
    let letter = Letter::new("sign-in", &name, email, language).saying(
        Sentence::new("").with("link", routes::sign_in_link(&token)).with("minutes", rules::LINK_MINUTES.to_string()),
    );
    mail::queue(conn, letter, now)
}

/// A link that is printed for whoever sits at the terminal: it lasts for a week.
pub fn printed_link(conn: &mut Conn, email: &str, next: &str, now: Moment) -> Result<String> {
    new_link(conn, email, next, now.plus_days(7), now).map(|token| routes::sign_in_link(&token))
}

fn new_link(conn: &mut Conn, email: &str, next: &str, expires_at: Moment, now: Moment) -> Result<String> {
    let token = rules::token_of(rand::random());
    diesel::insert_into(links::table)
        .values((
            links::token_hash.eq(rules::token_hash(&token)),
            links::email.eq(email.trim()),
            links::next_path.eq(rules::local_path(next)),
            links::created_at.eq(now),
            links::expires_at.eq(expires_at),
        ))
        .execute(conn)?;
    Ok(token)
}

pub fn open_link(conn: &mut Conn, token: &str, now: Moment) -> Result<Opened> {
    let (email, next, expires_at, used_at): (String, String, Moment, Option<Moment>) = links::table
        .find(rules::token_hash(token))
        .select((links::email, links::next_path, links::expires_at, links::used_at))
        .get_result(conn)?;
    rules::may_use_link(expires_at, used_at, now).map_err(Error::refused)?;
    let person = people::by_email(conn, &email)?;
    Ok(Opened { email, person, next })
}

/// Uses the link up and begins a session; a new address becomes an account with the given name.
pub fn use_link(
    conn: &mut Conn,
    token: &str,
    name: &str,
    language: Language,
    device: &str,
    now: Moment,
) -> Result<(SessionId, Opened)> {
    let mut opened = open_link(conn, token, now)?;
    let person = match &opened.person {
        Some(person) => person.clone(),
        None => people::create(conn, &rules::check_name(name).map_err(Error::refused)?, &opened.email, language, now)?,
    };
    diesel::update(links::table.find(rules::token_hash(token))).set(links::used_at.eq(now)).execute(conn)?;
    let session = sessions::begin(conn, person.id, device, now)?;
    audit::record(conn, Act::by(person.id).did("signed-in-by-link", person.id), now)?;
    opened.person = Some(person);
    Ok((session, opened))
}

/// Counts this attempt and refuses it when there were too many. Refusing is an answer, not an error: the count stays.
pub fn count_attempt(
    conn: &mut Conn,
    email: &str,
    network: &str,
    now: Moment,
) -> Result<Option<crate::language::WhyNot>> {
    let (account, network) = (format!("account {}", rules::email_key(email)), format!("network {network}"));
    let since = now.plus_minutes(-rules::ATTEMPT_WINDOW);
    let count = |conn: &mut Conn, key: &str| -> Result<i64> {
        let of_key = attempts::table.filter(attempts::attempt_key.eq(key)).filter(attempts::at.gt(since));
        Ok(of_key.count().get_result(conn)?)
    };
    let verdict = rules::may_try(count(conn, &account)?, count(conn, &network)?);
    diesel::delete(
        attempts::table.filter(attempts::attempt_key.eq_any([&account, &network])).filter(attempts::at.le(since)),
    )
    .execute(conn)?;
    if verdict.is_ok() {
        for key in [account, network] {
            diesel::insert_into(attempts::table)
                .values((attempts::id.eq(RawId::fresh().as_str()), attempts::attempt_key.eq(key), attempts::at.eq(now)))
                .execute(conn)?;
        }
    }
    Ok(verdict.err())
}
