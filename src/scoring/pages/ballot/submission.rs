//! Checking a ballot, submitting it, and the receipt.

use actix_web::web::Data;
use askama::Template;

use super::Known;
use super::saving::lacks;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, T};
use crate::routes;
use crate::scoring::{Balloting, Judging, Listed, rules, store};
use crate::web::{Fields, For, Shell, page, see, see_saying};

#[derive(Template)]
#[template(path = "scoring/ballot_submission.html")]
struct BallotSubmissionPage {
    t: Shell,
    programme: String,
    ballot_href: String,
    submission_href: String,
    orders: bool,
    rows: Vec<Row>,
    given: String,
    revision: i32,
    until: String,
}

#[derive(Template)]
#[template(path = "scoring/ballot_receipt.html")]
struct BallotReceiptPage {
    t: Shell,
    reference: String,
    orders: bool,
    rows: Vec<Row>,
    until: String,
    may_change: bool,
    ballot_href: String,
    list_href: String,
}

struct Row {
    mark: String,
    title: String,
    reference: String,
    /// How many share the place; nothing where one stands alone.
    shared: String,
}

/// From the first place, or the most points, to the last.
fn rows(t: &T, known: &Known) -> Vec<Row> {
    let round = &known.judging.round;
    let marks = rules::whole(round, &known.entries(), &known.marks());
    let mark = |line: &Listed| marks.get(&line.entry).copied().unwrap_or_default();
    let mut lines: Vec<&Listed> = known.listed.iter().collect();
    lines.sort_by_key(|line| if known.orders() { mark(line) } else { -mark(line) });
    let row = |line: &Listed| {
        let sharing = marks.values().filter(|other| known.orders() && **other == mark(line)).count();
        Row {
            mark: t.number(mark(line)),
            title: known.title(line.entry),
            reference: line.reference.clone(),
            shared: if sharing > 1 { t.n("scoring-ballot-shared", sharing) } else { String::new() },
        }
    };
    lines.into_iter().map(row).collect()
}

pub async fn ballot_submission_page(app: Data<App>, t: Shell, For(Balloting(judging)): For<Balloting>) -> Answer {
    let known = Known::load(&app, judging).await?;
    let slug = &known.judging.programme.slug;
    if known.is_submitted() {
        return see(routes::ballot_receipt(slug));
    }
    if known.listed.is_empty() || !lacks(&known, &known.marks()).is_empty() || known.may_write(t.now).is_err() {
        return see(routes::ballot(slug));
    }
    page(BallotSubmissionPage {
        programme: t.names(&known.judging.programme.names).to_owned(),
        ballot_href: routes::ballot(slug),
        submission_href: routes::ballot_submission(slug),
        orders: known.orders(),
        rows: rows(&t, &known),
        given: known.given_line(&t, &known.marks()).0,
        revision: rules::ballot_revision(&known.listed),
        until: known.until(&t),
        t: t.accented(&known.judging.programme.accent),
    })
}

pub async fn submit_ballot(app: Data<App>, For(Balloting(judging)): For<Balloting>, fields: Fields) -> Answer {
    let (slug, revision, now) = (judging.programme.slug.clone(), fields.number("revision").unwrap_or(0), Moment::now());
    match app.db.write(move |conn| store::submit_ballot(conn, &judging, revision, now)).await {
        Ok(()) => see(routes::ballot_receipt(&slug)),
        // Another tab saved something since: look at it first.
        Err(Error::Conflict(_)) => see_saying(routes::ballot_submission(&slug), &Sentence::new("said-ballot-changed")),
        Err(error) => Err(error),
    }
}

pub async fn ballot_receipt_page(app: Data<App>, t: Shell, For(Balloting(judging)): For<Balloting>) -> Answer {
    let known = Known::load(&app, judging).await?;
    if !known.is_submitted() {
        return Err(Error::NotFound);
    }
    let Judging { programme, round, judge, .. } = &known.judging;
    page(BallotReceiptPage {
        reference: rules::paper_code('B', &[round.id.as_str(), judge.id.as_str()], 8),
        orders: known.orders(),
        rows: rows(&t, &known),
        until: known.until(&t),
        may_change: known.may_write(t.now).is_ok(),
        ballot_href: routes::ballot(&programme.slug),
        list_href: routes::judging_in(&programme.slug),
        t: t.accented(&programme.accent),
    })
}
