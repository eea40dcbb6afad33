//! The sheet: the entry and the form side by side, drafts that save themselves, and what two tabs see.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::view::{Desk, field_of, in_words, points_of};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Audience, ShownAnswer, rules::shown};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, T, WhyNot};
use crate::programme::{self, Criterion};
use crate::routes;
use crate::scoring::{Given, Points, Saved, Sheet, SheetState, Task, Typed, rules, store};
use crate::web::{Fields, For, Problems, Shell, page, page_with, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/sheet.html")]
struct SheetPage {
    t: Shell,
    programme: String,
    list_href: String,
    title: String,
    reference: String,
    categories: Vec<String>,
    answers: Vec<ShownAnswer>,
    criteria: Vec<CriterionField>,
    comment: String,
    note: String,
    revision: i32,
    saved: String,
    until: String,
    why_not: Option<String>,
    submitted: bool,
    save_href: String,
    draft_href: String,
    recusal_href: String,
    skip_href: Option<String>,
    problems: Problems,
}

struct CriterionField {
    id: String,
    label: String,
    help: String,
    levels: Vec<LevelChoice>,
    in_words: String,
    mistake: Option<String>,
}

struct LevelChoice {
    value: String,
    points: String,
    name: String,
    meaning: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "scoring/stale.html")]
struct StalePage {
    t: Shell,
    title: String,
    sheet_href: String,
    saved_at: String,
    rows: Vec<Difference>,
    fields: Vec<(String, String)>,
}

/// The same thing in this tab and as it is saved.
struct Difference {
    label: String,
    here: String,
    saved: String,
    differs: bool,
}

pub async fn sheet_page(app: Data<App>, t: Shell, For(task): For<Task>) -> Answer {
    let desk = Desk::load(&app, task).await?;
    let typed = desk.sheet.as_ref().map(typed_before).unwrap_or_default();
    page(SheetPage::of(t, &desk, typed, Problems::none()))
}

/// The form's buttons: one saves and leads to the next entry, the other leads to the check before submitting.
pub async fn save_sheet(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (typed, saved) = save(&app, task.clone(), &fields).await?;
    let desk = Desk::load(&app, task).await?;
    let sheet = match saved {
        Ok(Saved::Kept(sheet)) => sheet,
        Ok(Saved::Stale(sheet)) => return page_with(StatusCode::CONFLICT, StalePage::of(t, &desk, &typed, &sheet)),
        Err(why) => {
            let problems = Problems::one(&t, "comment", &why);
            return wrong_form(SheetPage::of(t, &desk, typed, problems));
        }
    };
    if fields.has("next") {
        return see_saying(desk.onward(), &Sentence::new("said-sheet-saved"));
    }
    let missing = mistakes(desk.criteria(), &typed.points);
    if !missing.is_empty() {
        let (typed, problems) = (typed_before(&sheet), t.problems(&missing));
        return wrong_form(SheetPage::of(t, &desk, typed, problems));
    }
    match sheet.state {
        SheetState::Draft => see(routes::sheet_submission(&desk.task.programme.slug, sheet.entry_id)),
        SheetState::Submitted => {
            let said = Sentence::new("said-sheet-corrected").with("reference", sheet.reference);
            see_saying(routes::sheet_receipt(&desk.task.programme.slug, sheet.entry_id), &said)
        }
    }
}

/// A draft that saves itself: the answer is the line that says so, and the revision for the next save.
pub async fn save_draft(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let zone = task.programme.zone.clone();
    let body = match save(&app, task, &fields).await?.1 {
        Ok(Saved::Kept(sheet)) => DraftSaved { text: saved_line(&t, &sheet, &zone), revision: Some(sheet.revision) },
        Ok(Saved::Stale(_)) => DraftSaved { text: t.s("scoring-draft-stale"), revision: None },
        Err(why) => DraftSaved { text: t.why(&why), revision: None },
    };
    let body = body.render().map_err(Error::internal)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(body))
}

#[derive(Template)]
#[template(path = "scoring/saved.html")]
struct DraftSaved {
    text: String,
    revision: Option<i32>,
}

/// What was typed, and what became of it or why it cannot be kept.
async fn save(app: &Data<App>, task: Task, fields: &Fields) -> Result<(Typed, Result<Saved, WhyNot>)> {
    let (round, fields, now) = (task.round.id, fields.clone(), Moment::now());
    let rubric = app.db.read(move |conn| programme::store::rubric(conn, round)).await?;
    let typed = Typed {
        points: points_of(&rubric.criteria, &fields),
        comment: fields.text("comment"),
        note: fields.text("note"),
        revision: fields.number("revision").unwrap_or(0),
    };
    let kept = typed.clone();
    match app.db.write(move |conn| store::save(conn, &task, &typed, now)).await {
        Ok(saved) => Ok((kept, Ok(saved))),
        Err(Error::Refused(why)) => Ok((kept, Err(why))),
        Err(error) => Err(error),
    }
}

fn typed_before(sheet: &Sheet) -> Typed {
    Typed {
        points: sheet.points.0.clone(),
        comment: sheet.comment.clone(),
        note: sheet.note.clone(),
        revision: sheet.revision,
    }
}

fn mistakes(criteria: &[Criterion], points: &Points) -> Vec<(String, WhyNot)> {
    let why = |criterion: &&Criterion| {
        (field_of(criterion), WhyNot::new("scoring-why-not-answered").names("criterion", &criterion.names))
    };
    rules::missing(criteria, points).iter().map(why).collect()
}

fn saved_line(t: &T, sheet: &Sheet, zone: &str) -> String {
    let id = match sheet.state {
        SheetState::Draft => "scoring-saved",
        SheetState::Submitted => "scoring-saved-submitted",
    };
    t.s1(id, "time", t.time(sheet.saved_at, zone))
}

impl SheetPage {
    fn of(t: Shell, desk: &Desk, typed: Typed, problems: Problems) -> Self {
        let Task { programme, round, entry, .. } = &desk.task;
        let audience = Audience::Judge { blind: round.blind };
        let named =
            |id| desk.categories.iter().find(|category| category.id == id).map(|it| t.names(&it.names).to_owned());
        let field = |criterion| CriterionField::of(&t, criterion, &typed.points, &problems);
        let criteria = desk.criteria().iter().map(field).collect();
        let slug = &programme.slug;
        Self {
            programme: t.names(&programme.names).to_owned(),
            list_href: routes::judging_in(slug),
            title: desk.title(),
            reference: entry.reference.clone(),
            categories: entry.categories.iter().filter_map(|id| named(*id)).collect(),
            answers: shown(&programme.form, &entry.answers, audience),
            criteria,
            comment: typed.comment,
            note: typed.note,
            revision: typed.revision,
            saved: desk.sheet.as_ref().map(|sheet| saved_line(&t, sheet, &programme.zone)).unwrap_or_default(),
            until: desk.until(&t),
            why_not: desk.may_write(t.now).err().map(|why| t.why(&why)),
            submitted: desk.sheet.as_ref().is_some_and(|sheet| sheet.state == SheetState::Submitted),
            save_href: routes::sheet(slug, entry.id),
            draft_href: routes::sheet_draft(slug, entry.id),
            recusal_href: routes::recusal(slug, entry.id),
            skip_href: desk.next_href(),
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

impl CriterionField {
    fn of(t: &T, criterion: &Criterion, points: &Points, problems: &Problems) -> Self {
        let given = points.0.get(&criterion.key).copied();
        let choice = |value: Given, points: String, name: String| LevelChoice {
            value: rules::typed_value(value),
            points,
            name,
            meaning: String::new(),
            chosen: given == Some(value),
        };
        let level = |level: &programme::Level| {
            choice(Given::Level(level.points), t.number(level.points), t.names(&level.names).to_owned())
        };
        let cannot = choice(Given::CannotJudge, "–".to_owned(), t.s("scoring-cannot-judge"));
        let id = field_of(criterion);
        Self {
            label: t.names(&criterion.names).to_owned(),
            help: t.names(&criterion.meaning).to_owned(),
            levels: criterion.levels.iter().map(level).chain([cannot]).collect(),
            in_words: in_words(t, criterion, points),
            mistake: problems.at(&id),
            id,
        }
    }
}

impl StalePage {
    fn of(t: Shell, desk: &Desk, typed: &Typed, sheet: &Sheet) -> Self {
        let difference = |label: &str, here: String, saved: String| Difference {
            label: label.to_owned(),
            differs: here != saved,
            here,
            saved,
        };
        let criterion = |it: &Criterion| {
            difference(t.names(&it.names), in_words(&t, it, &typed.points), in_words(&t, it, &sheet.points))
        };
        let mut rows: Vec<Difference> = desk.criteria().iter().map(criterion).collect();
        rows.push(difference(&t.s("scoring-comment"), typed.comment.clone(), sheet.comment.clone()));
        rows.push(difference(&t.s("scoring-note"), typed.note.clone(), sheet.note.clone()));
        let given =
            |it: &Criterion| typed.points.0.get(&it.key).map(|given| (field_of(it), rules::typed_value(*given)));
        let mut fields: Vec<(String, String)> = desk.criteria().iter().filter_map(given).collect();
        fields.push(("comment".to_owned(), typed.comment.clone()));
        fields.push(("note".to_owned(), typed.note.clone()));
        fields.push(("revision".to_owned(), sheet.revision.to_string()));
        Self {
            title: desk.title(),
            sheet_href: routes::sheet(&desk.task.programme.slug, sheet.entry_id),
            saved_at: t.moment(sheet.saved_at, &desk.task.programme.zone),
            rows,
            fields,
            t: t.accented(&desk.task.programme.accent),
        }
    }
}
