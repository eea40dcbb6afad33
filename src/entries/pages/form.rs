//! The form: saved by its button, and by itself while somebody writes. Nothing is complained about before submitting.

use actix_web::web::Data;
use askama::Template;

use super::answers::{OfField, counters, fields_of};
use super::stale::StalePage;
use super::{Choice, category_choices};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Draft, Own, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, CategoryWord, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, page_with, see, see_saying, wrong_form};

pub(super) const REVISION: &str = "draft-revision";

#[derive(Template)]
#[template(path = "entries/form.html")]
struct FormPage {
    t: Shell,
    programme: String,
    reference: String,
    closes: String,
    closes_in: String,
    entry_href: String,
    form_href: String,
    draft_href: String,
    revision: i32,
    saved: String,
    fields: Vec<OfField>,
    category_label: String,
    category_help: String,
    category_kind: &'static str,
    categories: Vec<Choice>,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "entries/autosaved.html")]
struct Autosaved {
    text: String,
    revision: Option<i32>,
    counters: Vec<(String, String)>,
}

/// The draft and the revision that its page was made from; its files are those that are kept.
pub(super) fn sent(own: &Own, fields: &Fields) -> (Draft, i32) {
    let draft = rules::draft_from(&own.programme.form, fields.iter());
    (rules::with_files(draft, &own.entry.answers.0), fields.number(REVISION).unwrap_or(0))
}

pub async fn form_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    rules::may_edit(own.entry.state, &own.calendar, &own.programme.zone, t.now).map_err(Error::refused)?;
    let (categories, draft) = around(&app, &own).await?;
    let saved = t.s1("entries-saved", "time", t.time(own.entry.changed_at, &own.programme.zone));
    page(FormPage::of(t, &own, &categories, &draft, own.entry.revision, saved, Problems::none()))
}

/// The edition's categories, and the draft as it is kept.
pub(super) async fn around(app: &Data<App>, own: &Own) -> Result<(Vec<Category>, Draft)> {
    let (id, programme, entry) = (own.entry.id, own.programme.id, own.entry.clone());
    app.db
        .read(move |conn| {
            let own: Vec<String> = store::categories_of(conn, id)?.into_iter().map(|it| it.code).collect();
            Ok((programme::store::categories(conn, programme)?, rules::draft_of(&entry, &own)))
        })
        .await
}

pub async fn save_form(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    match save(&app, &own, &fields).await {
        Ok(_) if fields.has("check") => see(routes::submission(own.entry.id)),
        Ok(_) if fields.has("files") => see(routes::entry_files(own.entry.id, fields.raw("files"))),
        Ok(_) => see_saying(routes::entry_form(own.entry.id), &Sentence::new("said-draft-saved")),
        Err(Error::Conflict(_)) => stale(&app, t, own, &fields).await,
        Err(Error::Refused(why)) => refused(&app, t, &own, &fields, &why).await,
        Err(error) => Err(error),
    }
}

async fn save(app: &Data<App>, own: &Own, fields: &Fields) -> Result<i32> {
    let (person, id, programme) = (own.person.id, own.entry.id, own.programme.clone());
    let ((draft, revision), now) = (sent(own, fields), Moment::now());
    app.db.write(move |conn| store::save_draft(conn, person, &programme, id, &draft, revision, now)).await
}

/// The form with every word that was typed, and why it could not be kept.
async fn refused(app: &Data<App>, t: Shell, own: &Own, fields: &Fields, why: &WhyNot) -> Answer {
    let (categories, _) = around(app, own).await?;
    let ((draft, revision), problems) = (sent(own, fields), Problems::one(&t, "title", why));
    let not_saved = t.s("entries-not-saved");
    wrong_form(FormPage::of(t, own, &categories, &draft, revision, not_saved, problems))
}

/// Both texts beside each other: nothing is overwritten, nothing is lost.
async fn stale(app: &Data<App>, t: Shell, own: Own, fields: &Fields) -> Answer {
    let (person, id) = (own.person.id, own.entry.id);
    let (entry, _) = app.db.read(move |conn| store::find_of(conn, person, id)).await?;
    let own = Own { entry, ..own };
    let (categories, kept) = around(app, &own).await?;
    let (typed, _) = sent(&own, fields);
    page_with(actix_web::http::StatusCode::CONFLICT, StalePage::of(t, &own, &categories, &kept, &typed, fields))
}

/// The status line for a form that saves itself, with the new revision and the counters.
pub async fn autosave(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let counters = counters(&t, &own.programme.form, &sent(&own, &fields).0);
    let (text, revision) = match save(&app, &own, &fields).await {
        Ok(revision) => (t.s1("entries-saved", "time", t.time(t.now, &own.programme.zone)), Some(revision)),
        Err(Error::Conflict(_)) => (t.s("entries-saved-elsewhere"), None),
        Err(Error::Refused(why)) => (t.s1("entries-not-saved-because", "why", t.why(&why)), None),
        Err(error) => return Err(error),
    };
    page(Autosaved { text, revision, counters })
}

impl FormPage {
    fn of(
        t: Shell,
        own: &Own,
        categories: &[Category],
        draft: &Draft,
        revision: i32,
        saved: String,
        problems: Problems,
    ) -> Self {
        let (programme, id) = (&own.programme, own.entry.id);
        let closes = own.calendar.stage(StageKind::Entries).map_or(t.now, |stage| stage.closes_at);
        let (label, help) = match programme.terms.category_word {
            CategoryWord::Category => ("entries-category", "entries-category-help"),
            CategoryWord::Challenge => ("entries-challenge", "entries-challenge-help"),
        };
        Self {
            programme: t.names(&programme.names).to_owned(),
            reference: own.entry.reference.clone(),
            closes: t.moment(closes, &programme.zone),
            closes_in: t.until(closes),
            entry_href: routes::entry(id),
            form_href: routes::entry_form(id),
            draft_href: routes::entry_draft(id),
            revision,
            saved,
            fields: fields_of(&t, &programme.form, draft, &problems),
            category_label: t.s(label),
            category_help: t.n(help, programme.terms.categories_max),
            category_kind: if programme.terms.categories_max == 1 { "radio" } else { "checkbox" },
            categories: category_choices(&t, categories, &draft.categories),
            problems,
            t: t.accented(&programme.accent),
        }
    }
}
