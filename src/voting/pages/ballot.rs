//! The ballot: which categories there are, and the entries of one of them, in the voter's own order.

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::http::header::RETRY_AFTER;
use actix_web::web::Data;
use askama::Template;

use super::line;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::Category;
use crate::routes;
use crate::voting::{Booth, Election, Nominee, Said};
use crate::web::{Fields, For, Problems, Shell, page, page_with, paging, part, query, see_saying};

const ON_A_PAGE: i64 = 24;
/// Seconds after which whoever found the urn full tries again.
const AGAIN: u32 = 5;

#[derive(Template)]
#[template(path = "voting/ballot.html")]
struct BallotPage {
    t: Shell,
    programme: String,
    line: String,
    done: usize,
    all: usize,
    progress: String,
    missing: String,
    next: Option<String>,
    rows: Vec<Row>,
    receipt: String,
    leave: String,
}

struct Row {
    href: String,
    name: String,
    voted: bool,
}

pub async fn ballot_page(app: Data<App>, t: Shell, For(booth): For<Booth>) -> Answer {
    let election = app.elections.of(&app.db, &booth.poll, t.now).await?;
    let slug = &booth.poll.slug;
    let row = |category: &Category| Row {
        href: routes::vote_category(slug, &category.code),
        name: t.names(&category.names).to_owned(),
        voted: booth.voted.contains_key(&category.id),
    };
    let rows: Vec<Row> = election.categories.iter().map(row).collect();
    let (all, done) = (rows.len(), rows.iter().filter(|row| row.voted).count());
    let open = booth.poll.is_open(t.now);
    page(BallotPage {
        programme: t.names(&booth.poll.names).to_owned(),
        line: line(&t, &booth.poll),
        progress: t.n1("voting-progress", all, "done", t.number(done)),
        missing: match (open && done < all, booth.poll.terms.complete) {
            (false, _) => String::new(),
            (true, true) => t.n("voting-missing-complete", all - done),
            (true, false) => t.n("voting-missing", all - done),
        },
        next: rows.iter().find(|row| open && !row.voted).map(|row| row.href.clone()),
        rows,
        all,
        done,
        receipt: routes::vote_receipt(slug),
        leave: routes::leave_vote(slug),
        t: t.accented(&election.programme.accent),
    })
}

#[derive(Template)]
#[template(path = "voting/category.html")]
struct CategoryPage {
    t: Shell,
    programme: String,
    back: String,
    here: String,
    name: String,
    line: String,
    /// What they have done here already, or why it is too late.
    notice: Option<String>,
    form: bool,
    changeable: bool,
    nominees: Vec<Shown>,
    page: i64,
    pages: i64,
    base: String,
    problems: Problems,
}

struct Shown {
    entry: String,
    title: String,
    text: Vec<String>,
    chosen: bool,
}

/// A voter before one category.
struct Before {
    booth: Booth,
    election: Arc<Election>,
    category: Category,
}

impl Before {
    async fn find(app: &Data<App>, booth: Booth, request: &HttpRequest, now: Moment) -> Result<Self> {
        let election = app.elections.of(&app.db, &booth.poll, now).await?;
        let code = part(request, "category", |code| Some(code.to_owned()))?;
        let category = election.category(&code)?.clone();
        Ok(Self { booth, election, category })
    }

    /// `chosen` is what they have just sent, if that was not kept.
    fn page(&self, t: Shell, asked: &str, chosen: Option<&Nominee>) -> CategoryPage {
        let Self { booth, election, category } = self;
        let (poll, here) = (&booth.poll, routes::vote_category(&booth.poll.slug, &category.code));
        let ballot = election.ballot(&booth.key, booth.voter.id, category.id);
        let count = i64::try_from(ballot.len()).unwrap_or(i64::MAX);
        let at = chosen.and_then(|it| ballot.iter().position(|other| other.entry == it.entry));
        let asked = at.map_or_else(|| asked.to_owned(), |at| (at as i64 / ON_A_PAGE + 1).to_string());
        let (page, pages) = paging(&asked, count, ON_A_PAGE);
        let first = usize::try_from((page - 1) * ON_A_PAGE).unwrap_or_default();
        let shown = |nominee: &&Nominee| Shown {
            entry: nominee.entry.to_string(),
            title: nominee.title.clone(),
            text: nominee.text.clone(),
            chosen: chosen.is_some_and(|it| it.entry == nominee.entry),
        };
        let voted = booth.voted.get(&category.id);
        CategoryPage {
            programme: t.names(&poll.names).to_owned(),
            back: routes::vote_ballot(&poll.slug),
            name: t.names(&category.names).to_owned(),
            line: line(&t, poll),
            notice: voted.map(|at| t.s1("voting-voted-at", "when", t.moment(at, &poll.zone))),
            form: poll.is_open(t.now) && (poll.terms.changeable || voted.is_none()),
            changeable: poll.terms.changeable,
            nominees: ballot.iter().skip(first).take(ON_A_PAGE as usize).map(shown).collect(),
            page,
            pages,
            base: format!("{here}?"),
            here,
            problems: Problems::none(),
            t: t.accented(&election.programme.accent),
        }
    }

    /// The next category without a vote, or the receipt when there is none.
    fn next(&self) -> String {
        let open = |it: &&Category| it.id != self.category.id && !self.booth.voted.contains_key(&it.id);
        let (all, slug) = (&self.election.categories, &self.booth.poll.slug);
        let at = all.iter().position(|it| it.id == self.category.id).unwrap_or_default();
        let next = all[at..].iter().chain(&all[..at]).find(open);
        next.map_or_else(|| routes::vote_receipt(slug), |it| routes::vote_category(slug, &it.code))
    }
}

pub async fn category_page(app: Data<App>, t: Shell, For(booth): For<Booth>, request: HttpRequest) -> Answer {
    let before = Before::find(&app, booth, &request, t.now).await?;
    page(before.page(t, &query(&request, "page"), None))
}

#[derive(Template)]
#[template(path = "voting/wait.html")]
struct WaitPage {
    t: Shell,
    name: String,
    title: String,
    here: String,
    entry: String,
    seconds: u32,
}

pub async fn cast(app: Data<App>, t: Shell, For(booth): For<Booth>, request: HttpRequest, fields: Fields) -> Answer {
    let (before, now) = (Before::find(&app, booth, &request, t.now).await?, Moment::now());
    let Some(nominee) = before.election.nominee(before.category.id, fields.raw("entry")) else {
        let again = before.page(t, fields.raw("page"), None);
        let problems = Problems::one(&again.t, "entry", &WhyNot::new("voting-why-no-choice"));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, CategoryPage { problems, ..again });
    };
    match app.urn.cast(before.booth.choice(before.category.id, nominee.entry, now)).await {
        Ok(Said::Kept) => {
            see_saying(before.next(), &Sentence::new("said-voted").names("category", &before.category.names))
        }
        Ok(Said::Other) => not_kept(t, &before, nominee, "voting-why-voted"),
        Ok(Said::Refused) => not_kept(t, &before, nominee, "voting-why-not-kept"),
        Err(Error::Busy) => wait(t, &before, nominee),
        Err(error) => Err(error),
    }
}

/// The page with what they chose, and why that is not their vote.
fn not_kept(t: Shell, before: &Before, nominee: &Nominee, why: &str) -> Answer {
    let again = before.page(t, "", Some(nominee));
    let notice = Some(again.t.s2(why, "title", &nominee.title, "line", &again.line));
    page_with(StatusCode::CONFLICT, CategoryPage { notice, ..again })
}

fn wait(t: Shell, before: &Before, nominee: &Nominee) -> Answer {
    let mut response = page_with(
        StatusCode::SERVICE_UNAVAILABLE,
        WaitPage {
            name: t.names(&before.category.names).to_owned(),
            title: nominee.title.clone(),
            here: routes::vote_category(&before.booth.poll.slug, &before.category.code),
            entry: nominee.entry.to_string(),
            seconds: AGAIN,
            t: t.accented(&before.election.programme.accent),
        },
    )?;
    response.headers_mut().insert(RETRY_AFTER, AGAIN.into());
    Ok(response)
}
