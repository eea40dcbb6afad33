//! Check your answers, submit, receipt.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::form::{REVISION, around, place};
use super::owner::Status;
use super::stale::text;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Draft, Own, Owner, State, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Names, WhyNot};
use crate::programme::{self, Category, Field, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problem, Shell, page, page_with, see};

#[derive(Template)]
#[template(path = "entries/submission.html")]
struct SubmissionPage {
    t: Shell,
    programme: String,
    closes: String,
    rows: Vec<(String, String, String)>,
    form_href: String,
    submission_href: String,
    revision: i32,
    again: bool,
    /// Why it cannot be submitted at all now.
    why_not: Option<String>,
    /// Where judges would read who entered, each with where to change it: a warning, not a mistake.
    telling: Vec<Problem>,
    /// What seems to be written in another language than the edition asks for: a hint.
    otherwise: Option<Otherwise>,
    /// What is missing or wrong, each with where to mend it.
    mistakes: Vec<Problem>,
}

#[derive(Template)]
#[template(path = "entries/receipt.html")]
struct ReceiptPage {
    t: Shell,
    entry_title: String,
    reference: String,
    submitted: String,
    until: Option<String>,
    entry_href: String,
    form_href: String,
}

/// The hint that something is in another language, and where.
struct Otherwise {
    title: String,
    places: Vec<Problem>,
}

fn otherwise(t: &Shell, own: &Own, draft: &Draft) -> Option<Otherwise> {
    let wanted = own.programme.terms.written_in?;
    let found = rules::otherwise_written(&own.programme.form, draft, wanted);
    let told = |(key, names): (String, Names)| Problem { field: place(own, &key), text: t.names(&names).to_owned() };
    (!found.is_empty()).then(|| Otherwise {
        title: t.s1("entries-otherwise-title", "language", t.s(format!("language-{wanted}"))),
        places: found.into_iter().map(told).collect(),
    })
}

/// What is to be checked.
struct Checked {
    categories: Vec<Category>,
    draft: Draft,
    /// Words by which judges would know who entered; none where they may know.
    who: Vec<String>,
    owner: Option<Owner>,
}

impl Checked {
    async fn load(app: &Data<App>, own: &Own) -> Result<Self> {
        let (categories, draft) = around(app, own).await?;
        let (id, programme, answers) = (own.entry.id, own.programme.clone(), draft.answers.clone());
        let owner = app.db.read(move |conn| store::owner(conn, id)).await?;
        let who = app.db.read(move |conn| {
            if !programme::store::round(conn, programme.id)?.blind {
                return Ok(Vec::new());
            }
            Ok(rules::who_entered(&programme.form, &answers, &store::behind(conn, id)?))
        });
        Ok(Self { who: who.await?, categories, draft, owner })
    }

    /// Each place that judges read with what of it tells who entered.
    fn telling(&self, t: &Shell, own: &Own) -> Vec<Problem> {
        let form = &own.programme.form;
        let title = form.field("title").filter(|field| rules::may_be_read_blind(field));
        let title = title.map(|field| ("title".to_owned(), field.names.clone(), self.draft.title.clone()));
        let places = rules::places(form, &self.draft.answers).into_iter().map(|it| (it.key, it.names, it.text));
        let told = |(key, names, text): (String, Names, String)| {
            let words = rules::telling(&text, &self.who);
            (!words.is_empty()).then(|| Problem {
                field: place(own, key.split('.').next().unwrap_or_default()),
                text: t.s2("entries-telling-place", "field", t.names(&names), "words", words.join(", ")),
            })
        };
        title.into_iter().chain(places).filter_map(told).collect()
    }
}

pub async fn submission_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    let checked = Checked::load(&app, &own).await?;
    let may = rules::may_edit(own.entry.state, &own.calendar, &own.programme.zone, t.now);
    page(SubmissionPage::of(t, &own, &checked, may.err()))
}

pub async fn submit(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (person, id, programme) = (own.person.id, own.entry.id, own.programme.clone());
    let (revision, now) = (fields.number(REVISION).unwrap_or(0), Moment::now());
    let done = app.db.write(move |conn| store::submit(conn, person, &programme, id, revision, now)).await;
    match done {
        Ok(()) => see(routes::entry_receipt(id)),
        Err(Error::Refused(why)) => again(&app, t, own, StatusCode::UNPROCESSABLE_ENTITY, why).await,
        Err(Error::Conflict(why)) => again(&app, t, own, StatusCode::CONFLICT, why).await,
        Err(error) => Err(error),
    }
}

/// The answers as they stand now, and why they were not submitted.
async fn again(app: &Data<App>, t: Shell, own: Own, status: StatusCode, why: WhyNot) -> Answer {
    let (person, id) = (own.person.id, own.entry.id);
    let (entry, _) = app.db.read(move |conn| store::find_of(conn, person, id)).await?;
    let own = Own { entry, ..own };
    let checked = Checked::load(app, &own).await?;
    page_with(status, SubmissionPage::of(t, &own, &checked, Some(why)))
}

pub async fn receipt_page(t: Shell, For(own): For<Own>) -> Answer {
    let (entry, zone) = (&own.entry, &own.programme.zone);
    let (Some(at), State::Submitted) = (entry.submitted_at, entry.state) else { return Err(Error::NotFound) };
    let open = rules::may_edit(entry.state, &own.calendar, zone, t.now).is_ok();
    let closes = own.calendar.stage(StageKind::Entries).map(|stage| t.moment(stage.closes_at, zone));
    page(ReceiptPage {
        entry_title: entry.submitted_title.clone().unwrap_or_default(),
        reference: entry.reference.clone(),
        submitted: t.moment(at, zone),
        until: closes.filter(|_| open),
        entry_href: routes::entry(entry.id),
        form_href: routes::entry_form(entry.id),
        t: t.accented(&own.programme.accent),
    })
}

impl SubmissionPage {
    fn of(t: Shell, own: &Own, checked: &Checked, why_not: Option<WhyNot>) -> Self {
        let Checked { categories, draft, .. } = checked;
        let (programme, form_href) = (&own.programme, routes::entry_form(own.entry.id));
        let row = |field: &Field| (t.names(&field.names).to_owned(), text(&t, field, draft), place(own, &field.key));
        let asked = programme.form.fields.iter().filter(|field| rules::is_asked(&programme.form, field, draft));
        let mut rows: Vec<_> = asked.map(row).collect();
        let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
        let chosen = chosen.map(|category| t.names(&category.names)).collect::<Vec<_>>().join(", ");
        rows.push((t.s("entries-categories"), chosen, place(own, rules::CATEGORY_FIELD)));
        if let Some(owner) = &checked.owner {
            let status = Status::of(&t, owner, &programme.zone);
            let said = format!("{} · {}", status.owner, status.tag.1);
            rows.push((t.s("entries-owner-title"), said, routes::owner(own.entry.id)));
        } else if programme.terms.nomination {
            rows.push((t.s("entries-owner-title"), t.s("entries-owner-own"), routes::owner(own.entry.id)));
        }
        let mistakes = rules::mistakes(&programme.form, &programme.terms, draft);
        let mistakes =
            mistakes.into_iter().map(|(id, why)| Problem { field: place(own, &id), text: t.why(&why) }).collect();
        let closes = own.calendar.stage(StageKind::Entries).map(|it| t.moment(it.closes_at, &programme.zone));
        Self {
            programme: t.names(&programme.names).to_owned(),
            closes: closes.unwrap_or_default(),
            rows,
            telling: checked.telling(&t, own),
            otherwise: otherwise(&t, own, draft),
            submission_href: routes::submission(own.entry.id),
            form_href,
            revision: own.entry.revision,
            again: own.entry.state == State::Submitted,
            why_not: why_not.map(|why| t.why(&why)),
            mistakes,
            t: t.accented(&programme.accent),
        }
    }
}
