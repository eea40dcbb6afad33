//! Closing a round: what it means in numbers, a word to type, and a reason when entries lack sheets.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Method, Organiser, Round};
use crate::routes;
use crate::scoring::{Closing, Coverage, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/closing.html")]
struct ClosingPage {
    t: Shell,
    slug: String,
    programme: String,
    round: String,
    coverage_href: String,
    closing_href: String,
    done: usize,
    drafts: usize,
    short: usize,
    /// Judges walk: their visits are counted, not sheets.
    walked: bool,
    not_yet: Option<String>,
    closed: Option<String>,
    closed_reason: String,
    reason: String,
    word: String,
    problems: Problems,
}

impl ClosingPage {
    async fn load(app: &Data<App>, t: Shell, organiser: &Organiser) -> Result<Self> {
        let programme = organiser.programme.clone();
        let (round, coverage, calendar, closing): ((Round, usize), Coverage, _, Option<Closing>) = app
            .db
            .read(move |conn| {
                let round = programme::store::round(conn, programme.id)?;
                let calendar = programme::store::calendar_in(conn, programme.id, &round)?;
                let (coverage, closing) = (store::coverage(conn, &programme, &round)?, store::closing(conn, round.id)?);
                let rounds = programme::store::rounds(conn, programme.id)?.len();
                Ok(((round, rounds), coverage, calendar, closing))
            })
            .await?;
        let programme = &organiser.programme;
        // Asked as if nothing were short: what remains is whether the time has come at all.
        let not_yet = rules::may_close(&calendar, &programme.zone, 0, "", t.now).err().map(|why| t.why(&why));
        Ok(Self {
            programme: t.names(&programme.names).to_owned(),
            round: round.0.titled(&t, round.1),
            coverage_href: routes::coverage(&programme.slug),
            closing_href: routes::closing(&programme.slug),
            done: coverage.done(),
            drafts: coverage.drafts(),
            short: coverage.short(),
            walked: round.0.method == Method::Expo,
            not_yet,
            closed: closing.as_ref().map(|closing| t.moment(closing.at, &programme.zone)),
            closed_reason: closing.map(|closing| closing.reason).unwrap_or_default(),
            reason: String::new(),
            word: String::new(),
            problems: Problems::none(),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        })
    }
}

pub async fn closing_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(ClosingPage::load(&app, t, &organiser).await?)
}

pub async fn close_round(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (reason, word, now) = (fields.text("reason"), fields.text("word"), Moment::now());
    let mut mistakes = Vec::new();
    if word.to_lowercase() != t.s("scoring-closing-word").to_lowercase() {
        mistakes.push(("word".to_owned(), WhyNot::new("scoring-why-word").with("word", t.s("scoring-closing-word"))));
    }
    if mistakes.is_empty() {
        let (by, words) = (organiser.clone(), reason.clone());
        let closed = app.db.write(move |conn| {
            let round = programme::store::round(conn, by.programme.id)?;
            store::close(conn, by.person.id, &by.programme, &round, &words, now)
        });
        match closed.await {
            Ok(()) => {
                return see_saying(routes::coverage(&organiser.programme.slug), &Sentence::new("said-round-closed"));
            }
            Err(Error::Refused(why)) => mistakes.push(("reason".to_owned(), why)),
            Err(error) => return Err(error),
        }
    }
    let problems = t.problems(&mistakes);
    wrong_form(ClosingPage { reason, word, problems, ..ClosingPage::load(&app, t, &organiser).await? })
}
