//! One challenge, for whoever answers it on record; other organisers and auditors read it.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::super::Choice;
use super::Shown;
use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::results::rules::challenging::WORDS_MOST;
use crate::results::{Challenge, ChallengeId, Challenged, Outcome, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "results/challenge.html")]
struct ChallengePage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    shown: Shown,
    reference: String,
    title: String,
    entry_href: String,
    by: Option<String>,
    /// Whether this person answers it, now.
    answers: bool,
    /// Who else does, as long as it is open.
    answerers: String,
    outcomes: Vec<Choice>,
    most: String,
    reason: String,
    problems: Problems,
}

/// One to which the reader is too close is not found.
async fn find(app: &Data<App>, staff: &Challenged, request: &HttpRequest) -> Result<(Challenge, Vec<String>, bool)> {
    let (id, programme) = (part(request, "challenge", ChallengeId::parse)?, staff.programme.clone());
    let person = staff.person.clone();
    app.db
        .read(move |conn| {
            let challenge = store::challenge(conn, programme.id, id)?;
            if entries::store::hidden_from(conn, &programme, &person)?.covers(challenge.entry) {
                return Err(Error::NotFound);
            }
            let people = store::answerers(conn, &programme, challenge.entry)?;
            let answers = people.iter().any(|it| it.id == person.id);
            Ok((challenge, people.into_iter().map(|it| it.name).collect(), answers))
        })
        .await
}

impl ChallengePage {
    async fn load(app: &Data<App>, t: Shell, staff: &Challenged, request: &HttpRequest) -> Result<Self> {
        let (challenge, people, answers) = find(app, staff, request).await?;
        let (t, programme) = (t.accented(&staff.programme.accent), &staff.programme);
        let choice = |it: &Outcome| Choice {
            value: it.to_string(),
            text: t.s(format!("results-challenge-{it}")),
            help: t.s(format!("results-challenge-{it}-help")),
            chosen: false,
        };
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            organises: staff.organises,
            shown: Shown { words: Some(challenge.words.clone()), ..Shown::of(&t, &challenge, &programme.zone) },
            entry_href: routes::desk_entry(&programme.slug, challenge.entry),
            answers: answers && challenge.is_open(),
            answerers: if challenge.is_open() { people.join(", ") } else { String::new() },
            by: challenge.answer.map(|it| it.by),
            reference: challenge.reference,
            title: challenge.title,
            outcomes: Outcome::ALL.iter().map(choice).collect(),
            most: t.number(WORDS_MOST as i64),
            reason: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

pub async fn challenge_page(app: Data<App>, t: Shell, For(staff): For<Challenged>, request: HttpRequest) -> Answer {
    page(ChallengePage::load(&app, t, &staff, &request).await?)
}

pub async fn answer_challenge(
    app: Data<App>,
    t: Shell,
    For(staff): For<Challenged>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "challenge", ChallengeId::parse)?, Moment::now());
    let (outcome, reason) = (Outcome::parse(fields.raw("outcome")), fields.text("reason"));
    let done = match outcome {
        None => Err(Error::refused(WhyNot::new("results-why-challenge-outcome"))),
        Some(outcome) => {
            let (by, programme, words) = (staff.person.clone(), staff.programme.clone(), reason.clone());
            let answer =
                app.db.write(move |conn| store::answer_challenge(conn, &by, &programme, id, (outcome, &words), now));
            answer.await
        }
    };
    match done {
        Ok(()) => {
            let said = Sentence::new("said-challenge-answered");
            see_saying(routes::challenge(&staff.programme.slug, id), &said)
        }
        Err(Error::Refused(why)) => {
            let mut again = ChallengePage::load(&app, t, &staff, &request).await?;
            let field = if why.id.ends_with("-outcome") { "outcome" } else { "reason" };
            again.problems = Problems::one(&again.t, field, &why);
            again.outcomes.iter_mut().for_each(|it| it.chosen = it.value == fields.raw("outcome"));
            again.reason = reason;
            wrong_form(again)
        }
        Err(other) => Err(other),
    }
}
