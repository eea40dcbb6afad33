//! The sheet: the entry and the form side by side, drafts that save themselves, and what two tabs see.

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::flags::FlagShown;
use super::saving::{save, saved_line, typed_before, words_line};
use super::stale::StalePage;
use super::view::{Desk, field_of, in_words};
use crate::app::App;
use crate::entries::pages::send_file;
use crate::entries::rules::{shown, shown_file};
use crate::entries::{Audience, ShownAnswer};
use crate::error::{Answer, Error};
use crate::files::FileId;
use crate::language::{Sentence, T, WhyNot};
use crate::panels::pages::must_read_rules;
use crate::programme::{self, Criterion};
use crate::routes;
use crate::scoring::{Given, Points, Saved, Sheet, SheetState, Task, Typed, Wanting, rules};
use crate::web::{Fields, For, Problems, Shell, page, page_with, part, see, see_saying, wrong_form};

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
    files_href: String,
    criteria: Vec<CriterionField>,
    comment: String,
    note: String,
    comment_words: String,
    note_words: String,
    revision: i32,
    tab: String,
    saved: String,
    until: String,
    why_not: Option<String>,
    /// Where this entry is judged beside the judge's others, and what it got there.
    ballot: Option<(String, String)>,
    submitted: bool,
    save_href: String,
    draft_href: String,
    recusal_href: String,
    scores_href: String,
    flag_href: String,
    flags: Vec<FlagShown>,
    /// The rubric is another one than that of the submitted sheet: what to look at again, if anything matters.
    rubric_changed: bool,
    typists: String,
    supporter: Option<String>,
    look_again: Vec<String>,
    may_skip: bool,
    problems: Problems,
}

pub struct CriterionField {
    pub id: String,
    pub label: String,
    pub help: String,
    pub levels: Vec<LevelChoice>,
    pub in_words: String,
    pub mistake: Option<String>,
}

pub struct LevelChoice {
    pub value: String,
    pub points: String,
    pub name: String,
    pub meaning: String,
    pub chosen: bool,
}

/// A file of an entry that is theirs to judge, by the rule that shows its answers.
pub async fn sheet_file(app: Data<App>, For(task): For<Task>, request: HttpRequest) -> Answer {
    let file = part(&request, "file", FileId::parse)?;
    let (audience, entry) = (Audience::judges_of(&task.round), &task.entry);
    let kept = shown_file(&task.programme.form, &entry.answers, audience, file).ok_or(Error::NotFound)?;
    send_file(&app, &request, entry.id, &entry.reference, &kept).await
}

pub async fn sheet_page(app: Data<App>, t: Shell, For(task): For<Task>) -> Answer {
    if must_read_rules(&app, task.judge.id, task.round.clone()).await? {
        return see(routes::judge_invitation(task.judge.id));
    }
    let desk = Desk::load(&app, task).await?;
    let typed = typed_before(desk.sheet.as_ref());
    page(SheetPage::of(t, &desk, typed, Problems::none()))
}

/// The form's buttons: one leads to the check before submitting, the others save and lead to the next entry.
pub async fn save_sheet(app: Data<App>, t: Shell, For(task): For<Task>, fields: Fields) -> Answer {
    let (typed, saved) = save(&app, task.clone(), &fields).await?;
    let desk = Desk::load(&app, task).await?;
    let sheet = match saved {
        Ok(Some(Saved::Stale(sheet))) => {
            return page_with(StatusCode::CONFLICT, StalePage::of(t, &desk, &typed, &sheet));
        }
        Ok(_) if fields.has("skip") => return see_saying(desk.onward(), &Sentence::new("said-entry-skipped")),
        Ok(Some(Saved::Kept(sheet))) => sheet,
        Ok(None) => return Err(Error::NotFound),
        Err(why) => {
            let problems = Problems::one(&t, "comment", &why);
            return wrong_form(SheetPage::of(t, &desk, typed, problems));
        }
    };
    if fields.has("grid") {
        let row = format!("{}#row-{}", routes::grid(&desk.task.programme.slug), sheet.entry_id);
        return see_saying(row, &Sentence::new("said-sheet-saved"));
    }
    if fields.has("next") {
        return see_saying(desk.onward(), &Sentence::new("said-sheet-saved"));
    }
    let mistakes = mistakes(desk.criteria(), &sheet);
    if !mistakes.is_empty() {
        let (typed, problems) = (Typed { revision: sheet.revision, ..typed }, t.problems(&mistakes));
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

/// What the sheet still wants, each beside its field.
fn mistakes(criteria: &[Criterion], sheet: &Sheet) -> Vec<(String, WhyNot)> {
    let most = || WhyNot::new("scoring-why-many-words").count("most", rules::WORDS_MOST);
    let wanting = rules::wanting(criteria, &sheet.points, &sheet.comment, &sheet.note);
    let why = |wanting| match wanting {
        Wanting::Answer(criterion) => {
            (field_of(&criterion), WhyNot::new("scoring-why-not-answered").names("criterion", &criterion.names))
        }
        Wanting::ShorterComment => ("comment".to_owned(), most()),
        Wanting::ShorterNote => ("note".to_owned(), most()),
    };
    wanting.into_iter().map(why).collect()
}

impl SheetPage {
    fn of(t: Shell, desk: &Desk, typed: Typed, problems: Problems) -> Self {
        let Task { programme, round, entry, .. } = &desk.task;
        let audience = Audience::judges_of(round);
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
            files_href: routes::sheet_files(slug, entry.id),
            criteria,
            comment_words: words_line(&t, &typed.comment),
            note_words: words_line(&t, &typed.note),
            comment: typed.comment,
            note: typed.note,
            revision: typed.revision,
            tab: typed.tab,
            saved: desk.sheet.as_ref().map(|sheet| saved_line(&t, sheet, &programme.zone)).unwrap_or_default(),
            until: desk.until(&t),
            why_not: desk.may_write(t.now).err().map(|why| t.why(&why)),
            ballot: round.is_ballot().then(|| (routes::ballot(slug), desk.ballot_mark(&t))),
            submitted: desk.sheet.as_ref().is_some_and(|sheet| sheet.state == SheetState::Submitted),
            save_href: routes::sheet(slug, entry.id),
            draft_href: routes::sheet_draft(slug, entry.id),
            recusal_href: routes::recusal(slug, entry.id),
            typists: desk.typists.join(", "),
            supporter: desk.supporter.clone(),
            rubric_changed: desk.older.is_some(),
            look_again: desk.changed_since(&t),
            flag_href: routes::flag(slug, entry.id),
            flags: desk.flags.iter().map(|flag| FlagShown::of(&t, &programme.zone, flag, "")).collect(),
            scores_href: routes::own_scores(slug),
            may_skip: desk.next_href().is_some(),
            problems,
            t: t.accented(&programme.accent),
        }
    }
}

impl CriterionField {
    pub fn of(t: &T, criterion: &Criterion, points: &Points, problems: &Problems) -> Self {
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
