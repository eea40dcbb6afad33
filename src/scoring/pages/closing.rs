//! Closing a round: its gate, what it means in numbers, what everybody will read about it, and a word to type.

use std::collections::BTreeSet;

use actix_web::web::Data;
use askama::Template;

use super::gate::{Group, groups};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{self, Judge, Pair};
use crate::programme::{self, Calendar, Category, Method, Organiser, Round};
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
    needed: usize,
    /// Judges walk: their visits are counted, not sheets.
    walked: bool,
    /// How many ballots stand, and how many judges with entries have submitted none; where judges have ballots.
    ballots: Option<(usize, usize)>,
    gate: Vec<Group>,
    not_yet: Option<String>,
    closed: Option<String>,
    closed_reason: String,
    /// What everybody will read: there once a reason is typed.
    published: Option<String>,
    reason: String,
    word: String,
    problems: Problems,
}

/// All that the page is made of, read at once.
struct Known {
    round: Round,
    rounds: usize,
    calendar: Calendar,
    /// As the reader may know it.
    coverage: Coverage,
    /// Entries that lack sheets, all of them: what is closed all the same is published.
    short: usize,
    categories: Vec<Category>,
    conflicts: BTreeSet<Pair>,
    hidden: Hidden,
    closing: Option<Closing>,
}

async fn load(app: &Data<App>, organiser: &Organiser) -> Result<Known> {
    let (programme, person) = (organiser.programme.clone(), organiser.person.clone());
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let whole = store::coverage(conn, &programme, &round)?;
            let (short, coverage) = (whole.short(), whole.without(&hidden));
            let judges: Vec<Judge> = coverage.judges.iter().map(|line| line.judge.clone()).collect();
            Ok(Known {
                rounds: programme::store::rounds(conn, programme.id)?.len(),
                calendar: programme::store::calendar_in(conn, programme.id, &round)?,
                categories: programme::store::categories(conn, programme.id)?,
                conflicts: panels::store::all_conflicts(conn, &programme, &judges)?.into_keys().collect(),
                hidden,
                closing: store::closing(conn, round.id)?,
                coverage,
                short,
                round,
            })
        })
        .await
}

impl ClosingPage {
    fn of(t: Shell, organiser: &Organiser, known: &Known, reason: String) -> Self {
        let (programme, coverage) = (&organiser.programme, &known.coverage);
        // Asked as if nothing were short: what remains is whether the time has come at all.
        let not_yet = rules::may_close(&known.calendar, &programme.zone, 0, "", t.now).err().map(|why| t.why(&why));
        let (short, walked) = (known.short, known.round.method == Method::Expo);
        let published = (short > 0 && !reason.is_empty()).then(|| t.why(&rules::record::closed_short(short, &reason)));
        Self {
            programme: t.names(&programme.names).to_owned(),
            round: known.round.titled(&t, known.rounds),
            coverage_href: routes::coverage(&programme.slug),
            closing_href: routes::closing(&programme.slug),
            done: coverage.done(),
            drafts: coverage.drafts(),
            short,
            needed: coverage.needed,
            walked,
            ballots: known.round.is_ballot().then(|| coverage.ballots()),
            gate: if walked { Vec::new() } else { gate(&t, known) },
            not_yet,
            closed: known.closing.as_ref().map(|closing| t.moment(closing.at, &programme.zone)),
            closed_reason: known.closing.as_ref().map(|closing| closing.reason.clone()).unwrap_or_default(),
            published,
            reason,
            word: String::new(),
            problems: Problems::none(),
            slug: programme.slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

fn gate(t: &Shell, known: &Known) -> Vec<Group> {
    groups(t, &known.coverage, &known.categories, &known.conflicts, &known.hidden)
}

pub async fn closing_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let known = load(&app, &organiser).await?;
    page(ClosingPage::of(t, &organiser, &known, String::new()))
}

/// Without a word: shows what would be published. With the word: closes.
pub async fn close_round(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (reason, word, now) = (fields.text("reason"), fields.text("word"), Moment::now());
    if fields.has("preview") && !reason.is_empty() {
        let known = load(&app, &organiser).await?;
        return page(ClosingPage::of(t, &organiser, &known, reason));
    }
    let mut mistakes = Vec::new();
    if fields.has("preview") {
        mistakes.push(("reason".to_owned(), WhyNot::new("scoring-why-needs-reason")));
    } else if word.to_lowercase() != t.s("scoring-closing-word").to_lowercase() {
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
                return see_saying(
                    routes::score_release(&organiser.programme.slug),
                    &Sentence::new("said-round-closed"),
                );
            }
            Err(Error::Refused(why)) => mistakes.push(("reason".to_owned(), why)),
            Err(error) => return Err(error),
        }
    }
    let (problems, known) = (t.problems(&mistakes), load(&app, &organiser).await?);
    wrong_form(ClosingPage { word, problems, ..ClosingPage::of(t, &organiser, &known, reason) })
}
