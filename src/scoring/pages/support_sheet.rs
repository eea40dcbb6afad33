//! One entry before an organiser who acts for its judge: to read as the judge does, to step back from, and to type a
//! sheet where there is none. A sheet that there is stays covered.

use actix_web::web::Data;
use askama::Template;

use super::sheet::CriterionField;
use super::view::{Desk, field_of, points_of};
use crate::app::App;
use crate::column::Moment;
use crate::entries::{Audience, ShownAnswer, rules::shown};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::Nature;
use crate::panels::pages::{Pick, declared_nature, natures};
use crate::programme::Criterion;
use crate::routes;
use crate::scoring::rules::{self, FromPaper};
use crate::scoring::{Points, SheetState, SupportTask, store};
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/support_sheet.html")]
struct SupportSheetPage {
    t: Shell,
    programme: String,
    judge: String,
    title: String,
    reference: String,
    categories: Vec<String>,
    answers: Vec<ShownAnswer>,
    files_href: String,
    /// Why there is nothing to type: the sheet is covered, or it is not the time.
    covered: Option<String>,
    may_recuse: bool,
    sheet_href: String,
    recusal_href: String,
    criteria: Vec<CriterionField>,
    comment: String,
    read_back: bool,
    natures: Vec<Pick>,
    reason: String,
    problems: Problems,
}

/// What was typed, in either of the page's two forms.
struct Words {
    typed: FromPaper,
    read_back: bool,
    nature: Nature,
    reason: String,
}

impl Words {
    fn none() -> Self {
        let typed = FromPaper { points: Points::default(), comment: String::new() };
        Self { typed, read_back: false, nature: Nature::Other, reason: String::new() }
    }
}

impl SupportSheetPage {
    /// Of the desk only what is open to whoever acts for its judge.
    fn of(t: Shell, desk: &Desk, words: Words, problems: Problems) -> Self {
        let (task, Words { typed, read_back, nature, reason }) = (&desk.task, words);
        let named =
            |id| desk.categories.iter().find(|category| category.id == id).map(|it| t.names(&it.names).to_owned());
        let field = |it: &Criterion| CriterionField::of(&t, it, &typed.points, &problems);
        Self {
            programme: t.names(&task.programme.names).to_owned(),
            judge: task.judge.name.clone(),
            title: desk.title(),
            reference: task.entry.reference.clone(),
            categories: task.entry.categories.iter().filter_map(|id| named(*id)).collect(),
            files_href: routes::desk_files(&task.programme.slug, task.entry.id),
            answers: shown(&task.programme.form, &task.entry.answers, Audience::judges_of(&task.round)),
            covered: covered(&t, desk),
            may_recuse: !desk.closed,
            sheet_href: routes::support_sheet(task.entry.id),
            recusal_href: routes::support_recusal(task.entry.id),
            criteria: desk.criteria().iter().map(field).collect(),
            comment: typed.comment,
            read_back,
            natures: natures(&t, nature),
            reason,
            problems,
            t: t.accented(&desk.task.programme.accent),
        }
    }
}

fn covered(t: &Shell, desk: &Desk) -> Option<String> {
    if desk.task.round.is_ballot() {
        return Some(t.s("scoring-support-ballot"));
    }
    match desk.sheet.as_ref().map(|sheet| sheet.state) {
        Some(SheetState::Submitted) => Some(t.s("scoring-support-covered-submitted")),
        Some(SheetState::Draft) => Some(t.s("scoring-support-covered-draft")),
        None => desk.may_write(t.now).err().map(|why| t.why(&why)),
    }
}

pub async fn support_sheet_page(app: Data<App>, t: Shell, For(of): For<SupportTask>) -> Answer {
    let desk = Desk::load(&app, of.task).await?;
    page(SupportSheetPage::of(t, &desk, Words::none(), Problems::none()))
}

/// The form again, with what was typed and why it was not kept.
async fn again(app: &Data<App>, t: Shell, of: SupportTask, words: Words, problems: Problems) -> Answer {
    let desk = Desk::load(app, of.task).await?;
    wrong_form(SupportSheetPage::of(t, &desk, words, problems))
}

pub async fn type_for_judge(app: Data<App>, t: Shell, For(of): For<SupportTask>, fields: Fields) -> Answer {
    let desk = Desk::load(&app, of.task.clone()).await?;
    let typed = FromPaper { points: points_of(desk.criteria(), &fields), comment: fields.text("comment") };
    let words = Words { typed: typed.clone(), read_back: fields.has("read_back"), ..Words::none() };
    let wrong = mistakes(desk.criteria(), &words);
    if !wrong.is_empty() {
        let problems = t.problems(&wrong);
        return wrong_form(SupportSheetPage::of(t, &desk, words, problems));
    }
    let (mine, now) = (of.clone(), Moment::now());
    match app.db.write(move |conn| store::type_for(conn, &mine, &typed, now)).await {
        Ok(reference) => {
            see_saying(routes::support(), &Sentence::new("said-support-typed").with("reference", reference))
        }
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "comment", &why);
            again(&app, t, of, words, problems).await
        }
        Err(error) => Err(error),
    }
}

/// A sheet is typed as a whole, and read back to its judge.
fn mistakes(criteria: &[Criterion], words: &Words) -> Vec<(String, WhyNot)> {
    let missing = rules::missing(criteria, &words.typed.points);
    let unanswered =
        missing.iter().map(|it| (field_of(it), WhyNot::new("scoring-why-not-answered").names("criterion", &it.names)));
    let unread = (!words.read_back).then(|| ("read_back".to_owned(), WhyNot::new("scoring-why-not-read-back")));
    unanswered.chain(unread).collect()
}

pub async fn recuse_for_judge(app: Data<App>, t: Shell, For(of): For<SupportTask>, fields: Fields) -> Answer {
    let (nature, reason, now) = (declared_nature(&fields), fields.text("reason"), Moment::now());
    let (mine, said) = (of.clone(), reason.clone());
    let done: Result<()> = app.db.write(move |conn| store::recuse_for(conn, &mine, (nature, &said), now)).await;
    match done {
        Ok(()) => see_saying(routes::support(), &Sentence::new("said-support-recused")),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "reason", &why);
            again(&app, t, of, Words { nature, reason, ..Words::none() }, problems).await
        }
        Err(error) => Err(error),
    }
}
