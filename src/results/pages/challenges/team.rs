//! A team's challenges to its own result: until when they are taken, who answers, what was answered; and a new one.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::super::Choice;
use super::Shown;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::results::rules::challenging::WORDS_MOST;
use crate::results::{ChallengeId, ChallengeKind, Challenger, NewChallenge, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/own_challenges.html")]
struct OwnChallengesPage {
    t: Shell,
    programme: String,
    entry: String,
    entry_href: String,
    here: String,
    public_href: Option<String>,
    /// Until when, and who answers.
    window: String,
    recipient: Option<String>,
    open: bool,
    challenges: Vec<(Shown, Option<String>)>,
    kinds: Vec<Choice>,
    most: String,
    words: String,
    quotable: bool,
    problems: Problems,
}

impl OwnChallengesPage {
    async fn load(app: &Data<App>, t: Shell, own: &Challenger, typed: (&str, &str, bool)) -> Result<Self> {
        let (programme, entry) = (own.own.programme.clone(), own.own.entry.id);
        let read = app.db.read(move |conn| {
            let recipient = store::recipient(conn, programme.id)?;
            Ok((store::challenges_of(conn, programme.id, entry)?, recipient))
        });
        let (challenges, recipient) = read.await?;
        let t = t.accented(&own.own.programme.accent);
        let (programme, (kind, words, quotable)) = (&own.own.programme, typed);
        let zone = &programme.zone;
        let choice = |it: &ChallengeKind| Choice {
            value: it.to_string(),
            text: t.s(format!("results-challenge-{it}")),
            help: t.s(format!("results-challenge-{it}-help")),
            chosen: it.as_str() == kind,
        };
        let row = |it: &crate::results::Challenge| {
            let withdraw = it.is_open().then(|| routes::challenge_withdrawal(entry, it.id));
            (Shown { words: Some(it.words.clone()), ..Shown::of(&t, it, zone) }, withdraw)
        };
        Ok(Self {
            programme: t.names(&programme.names).to_owned(),
            entry: own.own.entry.title.clone(),
            entry_href: routes::entry(entry),
            here: routes::challenges_of(entry),
            public_href: own.until.map(|_| routes::challenges(&programme.slug)),
            window: match own.until {
                None => t.n("results-challenge-later", programme.terms.challenge_days.unwrap_or_default()),
                Some(until) if until <= t.now => t.s1("results-challenge-over", "until", t.moment(until, zone)),
                Some(until) => t.s1("results-challenge-until", "until", t.moment(until, zone)),
            },
            recipient: recipient.filter(|_| own.until.is_some()).map(|person| person.name),
            open: own.until.is_some_and(|until| t.now < until),
            challenges: challenges.iter().map(row).collect(),
            kinds: ChallengeKind::ALL.iter().map(choice).collect(),
            most: t.number(WORDS_MOST as i64),
            words: words.to_owned(),
            quotable,
            problems: Problems::none(),
            t,
        })
    }
}

pub async fn own_challenges_page(app: Data<App>, t: Shell, For(own): For<Challenger>) -> Answer {
    page(OwnChallengesPage::load(&app, t, &own, ("", "", false)).await?)
}

pub async fn file_challenge(app: Data<App>, t: Shell, For(own): For<Challenger>, fields: Fields) -> Answer {
    let (kind, words, quotable, now) =
        (fields.raw("kind"), fields.text("words"), fields.has("quotable"), Moment::now());
    let filed = match ChallengeKind::parse(kind) {
        None => Err(Error::refused(WhyNot::new("results-why-challenge-kind"))),
        Some(kind) => {
            let wanted = NewChallenge { kind, words: words.clone(), quotable };
            let (by, programme, entry) = (own.own.person.id, own.own.programme.clone(), own.own.entry.id);
            app.db.write(move |conn| store::file_challenge(conn, by, &programme, entry, &wanted, now)).await
        }
    };
    match filed {
        Ok(number) => {
            let said = Sentence::new("said-challenge-filed").with("number", number.to_string());
            see_saying(routes::challenges_of(own.own.entry.id), &said)
        }
        Err(Error::Refused(why)) => {
            let mut again = OwnChallengesPage::load(&app, t, &own, (kind, &words, quotable)).await?;
            let field = if why.id.ends_with("-kind") { "kind" } else { "words" };
            again.problems = Problems::one(&again.t, field, &why);
            wrong_form(again)
        }
        Err(other) => Err(other),
    }
}

pub async fn withdraw_challenge(app: Data<App>, For(own): For<Challenger>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "challenge", ChallengeId::parse)?, Moment::now());
    let (by, programme, entry) = (own.own.person.id, own.own.programme, own.own.entry.id);
    app.db.write(move |conn| store::withdraw_challenge(conn, by, &programme, entry, id, now)).await?;
    see_saying(routes::challenges_of(entry), &Sentence::new("said-challenge-withdrawn"))
}
