//! The form: saved by its button, and by itself while somebody writes. Nothing is complained about before submitting.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::answers::{Asking, OfField};
use super::stale::StalePage;
use super::{Choice, category_choices};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Draft, Own, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, CategoryWord, Field, Programme, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, page_with, query, see, see_saying, wrong_form};

pub(super) const REVISION: &str = "draft-revision";
/// The number of the section that a page has, from 1; a form that sends none sends all of them.
pub(super) const SECTION: &str = "draft-section";

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
    /// From 1.
    section: usize,
    /// Empty where the form has one section.
    heading: String,
    steps: Vec<Step>,
    fields: Vec<OfField>,
    is_last: bool,
    category: OfCategories,
    problems: Problems,
}

/// One section in the list of all.
struct Step {
    href: String,
    name: String,
    tag: (&'static str, String),
    is_here: bool,
}

#[derive(Template)]
#[template(path = "entries/autosaved.html")]
struct Autosaved {
    text: String,
    revision: Option<i32>,
    counters: Vec<(String, String)>,
}

/// The draft and the revision that its page was made from: what the section did not ask, and files, are those that are kept.
pub(super) fn sent(own: &Own, kept: &Draft, fields: &Fields) -> (Draft, i32) {
    let form = &own.programme.form;
    let sent = rules::draft_from(form, fields.iter());
    let draft = rules::with_section(form, section_sent(fields), sent, kept);
    let draft = rules::with_region(form, rules::with_files(draft, &own.entry.answers.0), kept);
    (draft, fields.number(REVISION).unwrap_or(0))
}

/// From nought.
fn section_sent(fields: &Fields) -> Option<usize> {
    fields.number::<usize>(SECTION).and_then(|number| number.checked_sub(1))
}

/// Where a field of the form is changed, or something on its page of that id.
pub(super) fn place(own: &Own, id: &str) -> String {
    let key = id.split('.').next().unwrap_or_default();
    // Categories are chosen where the title is written.
    let key = if key == rules::CATEGORY_FIELD { "title" } else { key };
    format!("{}#{id}", at(own, own.programme.form.section_of(key)))
}

fn at(own: &Own, section: usize) -> String {
    match own.programme.form.sections().len() {
        0 | 1 => routes::entry_form(own.entry.id),
        _ => routes::entry_section(own.entry.id, section + 1),
    }
}

pub async fn form_page(app: Data<App>, t: Shell, For(own): For<Own>, request: HttpRequest) -> Answer {
    rules::may_edit(own.entry.state, &own.calendar, &own.programme.zone, t.now).map_err(Error::refused)?;
    let (categories, draft) = around(&app, &own).await?;
    let saved = t.s1("entries-saved", "time", t.time(own.entry.changed_at, &own.programme.zone));
    let section = query(&request, "section").parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let filling = Filling { section, revision: own.entry.revision, saved };
    page(FormPage::of(t, &own, &categories, &draft, filling, Problems::none()))
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
    let here = section_sent(&fields).unwrap_or_default();
    match save(&app, &own, &fields).await {
        Ok(_) if fields.has("check") => see(routes::submission(own.entry.id)),
        Ok(_) if fields.has("files") => see(routes::entry_files(own.entry.id, fields.raw("files"))),
        Ok(_) if fields.has("next") => see(at(&own, here + 1)),
        Ok(_) => see_saying(at(&own, here), &Sentence::new("said-draft-saved")),
        Err(Error::Conflict(_)) => stale(&app, t, own, &fields).await,
        Err(Error::Refused(why)) => refused(&app, t, &own, &fields, &why).await,
        Err(error) => Err(error),
    }
}

async fn save(app: &Data<App>, own: &Own, fields: &Fields) -> Result<i32> {
    let (_, kept) = around(app, own).await?;
    let (person, id, programme) = (own.person.id, own.entry.id, own.programme.clone());
    let ((draft, revision), now) = (sent(own, &kept, fields), Moment::now());
    app.db.write(move |conn| store::save_draft(conn, person, &programme, id, &draft, revision, now)).await
}

/// The form with every word that was typed, and why it could not be kept.
async fn refused(app: &Data<App>, t: Shell, own: &Own, fields: &Fields, why: &WhyNot) -> Answer {
    let (categories, kept) = around(app, own).await?;
    let (draft, revision) = sent(own, &kept, fields);
    let filling = Filling { section: section_sent(fields), revision, saved: t.s("entries-not-saved") };
    let sections = own.programme.form.sections();
    let asked = filling.section.and_then(|number| sections.get(number)).or(sections.first());
    let first = asked.and_then(|fields| fields.first()).map_or("title", |field| field.key.as_str());
    let problems = Problems::one(&t, first, why);
    wrong_form(FormPage::of(t, own, &categories, &draft, filling, problems))
}

/// Both texts beside each other: nothing is overwritten, nothing is lost.
async fn stale(app: &Data<App>, t: Shell, own: Own, fields: &Fields) -> Answer {
    let (person, id) = (own.person.id, own.entry.id);
    let (entry, _) = app.db.read(move |conn| store::find_of(conn, person, id)).await?;
    let own = Own { entry, ..own };
    let (categories, kept) = around(app, &own).await?;
    let (typed, _) = sent(&own, &kept, fields);
    page_with(actix_web::http::StatusCode::CONFLICT, StalePage::of(t, &own, &categories, &kept, &typed, fields))
}

/// The status line for a form that saves itself, with the new revision and the counters.
pub async fn autosave(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (categories, kept) = around(&app, &own).await?;
    let draft = sent(&own, &kept, &fields).0;
    let form = &own.programme.form;
    let sections = form.sections();
    let asked = section_sent(&fields).and_then(|number| sections.get(number).copied()).unwrap_or(&form.fields);
    let counters = Asking { form, fields: asked, draft: &draft, categories: &categories, all: false }.counters(&t);
    let (text, revision) = match save(&app, &own, &fields).await {
        Ok(revision) => (t.s1("entries-saved", "time", t.time(t.now, &own.programme.zone)), Some(revision)),
        Err(Error::Conflict(_)) => (t.s("entries-saved-elsewhere"), None),
        Err(Error::Refused(why)) => (t.s1("entries-not-saved-because", "why", t.why(&why)), None),
        Err(error) => return Err(error),
    };
    page(Autosaved { text, revision, counters })
}

/// How far the form is filled in, and which section of it the page has.
struct Filling {
    /// From nought; the first where it does not say.
    section: Option<usize>,
    revision: i32,
    saved: String,
}

impl FormPage {
    fn of(t: Shell, own: &Own, categories: &[Category], draft: &Draft, filling: Filling, problems: Problems) -> Self {
        let (programme, id) = (&own.programme, own.entry.id);
        let closes = own.calendar.stage(StageKind::Entries).map_or(t.now, |stage| stage.closes_at);
        let (form, sections) = (&programme.form, programme.form.sections());
        let here = filling.section.filter(|number| *number < sections.len()).unwrap_or_default();
        let fields = sections.get(here).copied().unwrap_or_default();
        let several = sections.len() > 1;
        Self {
            programme: t.names(&programme.names).to_owned(),
            reference: own.entry.reference.clone(),
            closes: t.moment(closes, &programme.zone),
            closes_in: t.until(closes),
            entry_href: routes::entry(id),
            form_href: routes::entry_form(id),
            draft_href: routes::entry_draft(id),
            revision: filling.revision,
            saved: filling.saved,
            section: here + 1,
            heading: if several { section_name(&t, here, fields) } else { String::new() },
            steps: if several { steps(&t, own, draft, here) } else { Vec::new() },
            fields: Asking { form, fields, draft, categories, all: false }.fields(&t, &problems),
            is_last: here + 1 >= sections.len(),
            category: OfCategories::of(&t, programme, categories, &draft.categories),
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

/// The choice of categories.
pub(super) struct OfCategories {
    pub label: String,
    pub help: String,
    pub kind: &'static str,
    pub choices: Vec<Choice>,
}

impl OfCategories {
    pub fn of(t: &Shell, programme: &Programme, categories: &[Category], chosen: &[String]) -> Self {
        let (label, help) = match programme.terms.category_word {
            CategoryWord::Category => ("entries-category", "entries-category-help"),
            CategoryWord::Challenge => ("entries-challenge", "entries-challenge-help"),
        };
        Self {
            label: t.s(label),
            help: t.n(help, programme.terms.categories_max),
            kind: if programme.terms.categories_max == 1 { "radio" } else { "checkbox" },
            choices: category_choices(t, categories, chosen),
        }
    }
}

/// As organisers call it; the first has a name of ours where they gave it none.
pub(super) fn section_name(t: &Shell, number: usize, fields: &[Field]) -> String {
    match fields.first().filter(|first| !first.section.is_empty()) {
        Some(first) => t.names(&first.section).to_owned(),
        None => t.s1("entries-section-unnamed", "number", t.number(number + 1)),
    }
}

fn steps(t: &Shell, own: &Own, draft: &Draft, here: usize) -> Vec<Step> {
    let programme = &own.programme;
    let mistakes = rules::mistakes(&programme.form, &programme.terms, draft);
    let section_of = |id: &str| programme.form.section_of(id.split('.').next().unwrap_or_default());
    let step = |(number, fields): (usize, &[Field])| {
        let left = mistakes.iter().filter(|(id, _)| section_of(id) == number).count();
        Step {
            href: at(own, number),
            name: section_name(t, number, fields),
            tag: match left {
                0 => ("done", t.s("entries-section-complete")),
                left => ("todo", t.n("entries-section-left", left)),
            },
            is_here: number == here,
        }
    };
    programme.form.sections().into_iter().enumerate().map(step).collect()
}
