//! The first page of a vote: what it is, until when, and how to take part.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::{line, terms_of};
use crate::accounts;
use crate::accounts::pages::network;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Names, WhyNot};
use crate::programme::{Choice, Programme, Says};
use crate::routes;
use crate::voting::{Booth, NewVoter, Poll, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, page_with, see};

#[derive(Template)]
#[template(path = "voting/front.html")]
struct FrontPage {
    t: Shell,
    programme: String,
    programme_href: String,
    here: String,
    line: String,
    terms: Vec<String>,
    open: bool,
    /// Where whoever has their letter already goes on.
    goes_on: Option<String>,
    typed: Typed,
    /// What the edition calls the kinds of those who enter; nothing where it does not ask.
    kinds: Option<Kinds>,
    /// The work of the page: what it is about, in which hour, and how many bits it takes.
    about: String,
    slot: i64,
    bits: u32,
    problems: Problems,
}

struct Kinds {
    label: String,
    choices: Vec<Kind>,
}

struct Kind {
    value: String,
    text: String,
    help: String,
    chosen: bool,
}

/// As it was typed.
#[derive(Default)]
struct Typed {
    email: String,
    name: String,
    stakeholder: String,
}

impl Typed {
    fn of(fields: &Fields) -> Self {
        Self { email: fields.text("email"), name: fields.text("name"), stakeholder: fields.text("stakeholder") }
    }

    /// # Errors
    /// Each mistake with its field.
    fn checked(&self, programme: &Programme) -> Result<(String, String), Vec<(String, WhyNot)>> {
        let mut mistakes = Vec::new();
        let mut checked = |field: &str, found: Result<String, WhyNot>| match found {
            Ok(text) => text,
            Err(why) => {
                mistakes.push((field.to_owned(), why));
                String::new()
            }
        };
        let address = checked("email", accounts::rules::check_email(&self.email));
        let name = checked("name", accounts::rules::check_name(&self.name));
        if let Some((_, options)) = asked(programme)
            && !options.iter().any(|option| option.key == self.stakeholder)
        {
            mistakes.push(("stakeholder".to_owned(), WhyNot::new("voting-why-no-kind")));
        }
        if mistakes.is_empty() { Ok((address, name)) } else { Err(mistakes) }
    }
}

/// The question of the form that says what kind of stakeholder somebody is, with its answers.
fn asked(programme: &Programme) -> Option<(&Names, &[Choice])> {
    let field = programme.form.saying(Says::Stakeholder).find(|field| !field.options.is_empty())?;
    Some((&field.names, &field.options))
}

impl FrontPage {
    fn of(t: Shell, poll: &Poll, programme: &Programme, request: &HttpRequest, typed: Typed) -> Self {
        let kind = |option: &Choice| Kind {
            value: option.key.clone(),
            text: t.names(&option.names).to_owned(),
            help: String::new(),
            chosen: option.key == typed.stakeholder,
        };
        let kinds = asked(programme).map(|(names, options)| Kinds {
            label: t.names(names).to_owned(),
            choices: options.iter().map(kind).collect(),
        });
        Self {
            programme: t.names(&poll.names).to_owned(),
            programme_href: routes::programme(&poll.slug),
            here: routes::vote(&poll.slug),
            line: line(&t, poll),
            terms: terms_of(&t, poll),
            open: poll.is_open(t.now),
            goes_on: request.cookie(&Booth::cookie(&poll.slug)).map(|_| routes::vote_ballot(&poll.slug)),
            typed,
            kinds,
            about: poll.programme.to_string(),
            slot: rules::slot_of(t.now),
            bits: rules::BITS,
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn vote_page(app: Data<App>, t: Shell, For(poll): For<Poll>, request: HttpRequest) -> Answer {
    let election = app.elections.of(&app.db, &poll, t.now).await?;
    page(FrontPage::of(t, &poll, &election.programme, &request, Typed::default()))
}

pub async fn register(app: Data<App>, t: Shell, For(poll): For<Poll>, request: HttpRequest, fields: Fields) -> Answer {
    let election = app.elections.of(&app.db, &poll, t.now).await?;
    let (typed, now) = (Typed::of(&fields), Moment::now());
    let (status, mistakes) = match typed.checked(&election.programme) {
        Err(mistakes) => (StatusCode::UNPROCESSABLE_ENTITY, mistakes),
        Ok((address, name)) => {
            let slot = fields.number("slot").unwrap_or_default();
            let worked = rules::is_worked(poll.programme, &typed.email, slot, fields.raw("number"), now);
            let network = network(&app, &request);
            let stakeholder = asked(&election.programme).map(|_| typed.stakeholder.clone()).unwrap_or_default();
            let new = NewVoter { address, name, stakeholder, language: t.language, network, worked };
            match registered(&app, &poll, new, now).await {
                Ok(()) => return see(routes::vote_letter(&poll.slug)),
                Err(Error::Refused(why)) => (StatusCode::TOO_MANY_REQUESTS, vec![("email".to_owned(), why)]),
                Err(Error::Conflict(why)) => (StatusCode::CONFLICT, vec![("email".to_owned(), why)]),
                Err(error) => return Err(error),
            }
        }
    };
    let again = FrontPage::of(t, &poll, &election.programme, &request, typed);
    page_with(status, FrontPage { problems: again.t.problems(&mistakes), open: true, ..again })
}

async fn registered(app: &Data<App>, poll: &Poll, new: NewVoter, now: Moment) -> Result<()> {
    let (of, from) = (poll.clone(), new.clone());
    let pace = app.db.read(move |conn| store::pace(conn, &of, &from, now)).await?;
    let of = poll.clone();
    app.db.write(move |conn| store::register(conn, &of, &new, pace, now)).await
}

#[derive(Template)]
#[template(path = "voting/letter.html")]
struct LetterPage {
    t: Shell,
    programme: String,
    back: String,
}

/// The same for whoever is new, and for whoever registered long ago.
pub async fn letter_page(t: Shell, For(poll): For<Poll>) -> Answer {
    page(LetterPage { programme: t.names(&poll.names).to_owned(), back: routes::vote(&poll.slug), t })
}
