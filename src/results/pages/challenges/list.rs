//! The challenges of an edition behind the scenes: what is open, and since when; and who answers.

use actix_web::web::Data;
use askama::Template;

use super::super::Choice;
use super::Shown;
use crate::accounts::{self, PersonId, Role};
use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::programme::Organiser;
use crate::results::{Challenge, Challenged, store};
use crate::routes;
use crate::web::{Fields, For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "results/challenges_desk.html")]
struct ChallengesDeskPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    open: usize,
    window: Option<String>,
    hidden: Vec<String>,
    rows: Vec<Row>,
    recipient: Option<String>,
    choices: Vec<Choice>,
    mistake: Option<String>,
}

struct Row {
    shown: Shown,
    href: String,
    reference: String,
    title: String,
    /// For how long it has been open.
    since: Option<String>,
}

pub async fn challenges_desk_page(app: Data<App>, t: Shell, For(staff): For<Challenged>) -> Answer {
    let (programme, person) = (staff.programme.clone(), staff.person.clone());
    let read = app.db.read(move |conn| {
        let hidden = entries::store::hidden_from(conn, &programme, &person)?;
        let mut challenges = store::challenges(conn, programme.id)?;
        challenges.retain(|it| !hidden.covers(it.entry));
        let mut people = accounts::store::holders(conn, programme.id, Role::Organiser)?;
        people.extend(accounts::store::holders(conn, programme.id, Role::Auditor)?);
        people.dedup_by_key(|it| it.id);
        Ok((challenges, hidden, people, store::recipient(conn, programme.id)?))
    });
    let (challenges, hidden, people, recipient) = read.await?;
    let t = t.accented(&staff.programme.accent);
    let zone = &staff.programme.zone;
    let choice = |person: &accounts::Person| Choice {
        value: person.id.to_string(),
        text: person.name.clone(),
        help: person.email.clone(),
        chosen: recipient.as_ref().is_some_and(|it| it.id == person.id),
    };
    let row = |it: &Challenge| Row {
        shown: Shown::of(&t, it, zone),
        href: routes::challenge(&staff.programme.slug, it.id),
        reference: it.reference.clone(),
        title: it.title.clone(),
        since: it.is_open().then(|| t.n("results-challenge-since", days(it.at, t.now))),
    };
    // What is open stands first.
    let (open, closed): (Vec<&Challenge>, Vec<&Challenge>) = challenges.iter().partition(|it| it.is_open());
    page(ChallengesDeskPage {
        slug: staff.programme.slug.clone(),
        programme: t.names(&staff.programme.names).to_owned(),
        organises: staff.organises,
        open: open.len(),
        window: staff.until.map(|until| t.s1("results-challenge-window", "until", t.moment(until, zone))),
        hidden: hidden.references(),
        rows: open.into_iter().chain(closed).map(row).collect(),
        choices: people.iter().map(choice).collect(),
        recipient: recipient.as_ref().map(|person| person.name.clone()),
        mistake: None,
        t,
    })
}

/// Whole days between them.
const fn days(from: Moment, to: Moment) -> i64 {
    (to.micros() - from.micros()) / 86_400_000_000
}

pub async fn name_recipient(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (person, now) = (PersonId::parse(fields.raw("person")).ok_or(Error::NotFound)?, Moment::now());
    let (by, slug, programme) = (organiser.person.id, organiser.programme.slug.clone(), organiser.programme);
    programme.terms.challenge_days.ok_or(Error::NotFound)?;
    app.db.write(move |conn| store::name_recipient(conn, by, &programme, person, now)).await?;
    see_saying(routes::challenges_desk(&slug), &Sentence::new("said-recipient-named"))
}
