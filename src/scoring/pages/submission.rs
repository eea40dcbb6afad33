//! Checking a sheet, submitting it, and the receipt.

use actix_web::web::Data;
use askama::Template;

use super::view::{Desk, in_words};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::programme::Criterion;
use crate::routes;
use crate::scoring::{Sheet, SheetState, Task, rules, store};
use crate::web::{Fields, For, Shell, page, see, see_saying};

#[derive(Template)]
#[template(path = "scoring/submission.html")]
struct SubmissionPage {
    t: Shell,
    title: String,
    sheet_href: String,
    submission_href: String,
    rows: Vec<(String, String)>,
    comment: String,
    note: String,
    revision: i32,
    until: String,
    is_last: bool,
}

#[derive(Template)]
#[template(path = "scoring/receipt.html")]
struct ReceiptPage {
    t: Shell,
    entry: String,
    reference: String,
    total: Option<String>,
    until: String,
    may_change: bool,
    sheet_href: String,
    list_href: String,
    next_href: Option<String>,
}

pub async fn submission_page(app: Data<App>, t: Shell, For(task): For<Task>) -> Answer {
    if task.round.is_ballot() {
        return see(routes::ballot_submission(&task.programme.slug));
    }
    let desk = Desk::load(&app, task).await?;
    let sheet = desk.sheet.clone().ok_or(Error::NotFound)?;
    let (slug, entry) = (&desk.task.programme.slug, sheet.entry_id);
    if sheet.state == SheetState::Submitted {
        return see(routes::sheet_receipt(slug, entry));
    }
    let points = rules::carried(desk.criteria(), &sheet.points);
    if !rules::wanting(desk.criteria(), &points, &sheet.comment, &sheet.note).is_empty() {
        return see_saying(routes::sheet(slug, entry), &Sentence::new("said-sheet-incomplete"));
    }
    let row = |it: &Criterion| (t.names(&it.names).to_owned(), in_words(&t, it, &points));
    page(SubmissionPage {
        title: desk.title(),
        sheet_href: routes::sheet(slug, entry),
        submission_href: routes::sheet_submission(slug, entry),
        rows: desk.criteria().iter().map(row).collect(),
        comment: sheet.comment,
        note: sheet.note,
        revision: sheet.revision,
        until: desk.until(&t),
        is_last: desk.next_href().is_none(),
        t: t.accented(&desk.task.programme.accent),
    })
}

/// Submits what was just checked; leads to the next entry, or to the receipt for whoever stays or is done.
pub async fn submit_sheet(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (slug, entry) = (task.programme.slug.clone(), task.entry.id);
    let (revision, now, again) = (fields.number("revision").unwrap_or(0), Moment::now(), task.clone());
    let sheet: Sheet = match app.db.write(move |conn| store::submit(conn, &task, revision, now)).await {
        Ok(sheet) => sheet,
        // Another tab saved something since: look at it first.
        Err(Error::Conflict(_)) => {
            return see_saying(routes::sheet_submission(&slug, entry), &Sentence::new("said-sheet-changed"));
        }
        Err(error) => return Err(error),
    };
    let desk = Desk::load(&app, again).await?;
    match desk.next_href().filter(|_| !fields.has("stay")) {
        Some(next) => {
            let said = Sentence::new("said-sheet-submitted").with("reference", sheet.reference);
            see_saying(next, &said.with("until", desk.until(&t)))
        }
        None => see(routes::sheet_receipt(&slug, entry)),
    }
}

pub async fn receipt_page(app: Data<App>, t: Shell, For(task): For<Task>) -> Answer {
    if task.round.is_ballot() {
        return see(routes::ballot_receipt(&task.programme.slug));
    }
    let desk = Desk::load(&app, task).await?;
    let submitted = |sheet: &Sheet| sheet.state == SheetState::Submitted;
    let sheet = desk.sheet.clone().filter(submitted).ok_or(Error::NotFound)?;
    let slug = &desk.task.programme.slug;
    page(ReceiptPage {
        entry: desk.title(),
        total: rules::total(desk.read_by(), &sheet.points).map(|total| t.decimal(total, 1)),
        reference: sheet.reference,
        until: desk.until(&t),
        may_change: desk.may_write(t.now).is_ok(),
        sheet_href: routes::sheet(slug, sheet.entry_id),
        list_href: routes::judging_in(slug),
        next_href: desk.next_href().filter(|_| desk.may_write(t.now).is_ok()),
        t: t.accented(&desk.task.programme.accent),
    })
}
