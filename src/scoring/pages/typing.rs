//! Typing a paper sheet: by two organisers, neither of whom reads what the other typed.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::paper::{Papers, judge_code};
use super::sheet::CriterionField;
use super::view::{field_of, points_of};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{JudgeId, Pair};
use crate::programme::{Criterion, Organiser};
use crate::routes;
use crate::scoring::rules::{self, FromPaper};
use crate::scoring::{PaperState, Points, TypedTwice, store};
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/paper_sheet.html")]
struct PaperSheetPage {
    t: Shell,
    slug: String,
    paper_href: String,
    sheet_href: String,
    judge: String,
    judge_code: String,
    code: String,
    reference: String,
    title: String,
    why_not: Option<String>,
    criteria: Vec<CriterionField>,
    comment: String,
    problems: Problems,
}

impl PaperSheetPage {
    fn of(
        t: Shell,
        organiser: &Organiser,
        papers: &Papers,
        pair: Pair,
        typed: &FromPaper,
        problems: Problems,
    ) -> Result<Self> {
        let (line, slug, judge) = (papers.line(pair)?, &organiser.programme.slug, papers.judge(pair.judge)?);
        let written = matches!(line.state, PaperState::Stands | PaperState::Written);
        let why = rules::may_type(false, written, judge.person_id == organiser.person.id);
        let field = |it| CriterionField::of(&t, it, &typed.points, &problems);
        Ok(Self {
            slug: slug.clone(),
            paper_href: routes::paper(slug),
            sheet_href: routes::paper_sheet(slug, pair.judge, pair.entry),
            judge: judge.name.clone(),
            judge_code: judge_code(judge.id),
            code: line.code.clone(),
            reference: line.reference.clone(),
            title: papers.title(organiser, line),
            why_not: why.err().map(|why| t.why(&why)),
            criteria: papers.rubric.criteria.iter().map(field).collect(),
            comment: typed.comment.clone(),
            problems,
            t: t.accented(&organiser.programme.accent),
        })
    }
}

fn pair_of(request: &HttpRequest) -> Result<Pair> {
    Ok(Pair { judge: part(request, "judge", JudgeId::parse)?, entry: part(request, "entry", EntryId::parse)? })
}

/// Always blank: nobody reads here what was typed before.
pub async fn paper_sheet_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let (pair, papers) = (pair_of(&request)?, Papers::load(&app, &organiser).await?);
    let blank = FromPaper { points: Points::default(), comment: String::new() };
    page(PaperSheetPage::of(t, &organiser, &papers, pair, &blank, Problems::none())?)
}

pub async fn type_paper_sheet(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (pair, papers, now) = (pair_of(&request)?, Papers::load(&app, &organiser).await?, Moment::now());
    let criteria = &papers.rubric.criteria;
    let typed = FromPaper { points: points_of(criteria, &fields), comment: fields.text("comment") };
    let missing: Vec<(String, WhyNot)> = rules::missing(criteria, &typed.points)
        .iter()
        .map(|it| (field_of(it), WhyNot::new("scoring-why-not-answered").names("criterion", &it.names)))
        .collect();
    if !missing.is_empty() {
        let problems = t.problems(&missing);
        return wrong_form(PaperSheetPage::of(t, &organiser, &papers, pair, &typed, problems)?);
    }
    let (by, round, wanted) = (organiser.clone(), papers.round.clone(), typed.clone());
    let done =
        app.db.write(move |conn| store::type_sheet(conn, &by.person, &by.programme, &round, pair, &wanted, now)).await;
    let back = routes::paper(&organiser.programme.slug);
    match done {
        Ok(TypedTwice::Once) => see_saying(back, &Sentence::new("said-paper-once")),
        Ok(TypedTwice::Stands(reference)) => {
            see_saying(back, &Sentence::new("said-paper-stands").with("reference", reference))
        }
        Ok(TypedTwice::Differs(keys)) => {
            let problems = t.problems(&differences(criteria, &keys));
            wrong_form(PaperSheetPage::of(t, &organiser, &papers, pair, &typed, problems)?)
        }
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "comment", &why);
            wrong_form(PaperSheetPage::of(t, &organiser, &papers, pair, &typed, problems)?)
        }
        Err(error) => Err(error),
    }
}

fn differences(criteria: &[Criterion], keys: &[String]) -> Vec<(String, WhyNot)> {
    let why = |key: &String| match criteria.iter().find(|it| it.key == *key) {
        Some(it) => (field_of(it), WhyNot::new("scoring-why-typed-otherwise").names("criterion", &it.names)),
        None => ("comment".to_owned(), WhyNot::new("scoring-why-comment-otherwise")),
    };
    keys.iter().map(why).collect()
}
