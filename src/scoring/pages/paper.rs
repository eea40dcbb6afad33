//! Sheets on paper: printed for a judge, and found again by the code that stands on each.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::sheet::CriterionField;
use crate::app::App;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::language::{T, WhyNot};
use crate::panels::{self, Judge, JudgeId, Pair};
use crate::programme::{self, Criterion, Organiser, Round, Rubric};
use crate::routes;
use crate::scoring::{PaperLine, PaperState, Points, rules, store};
use crate::web::{For, Problems, Shell, page, part, query, see, wrong_form};

#[derive(Template)]
#[template(path = "scoring/paper.html")]
struct PaperPage {
    t: Shell,
    slug: String,
    programme: String,
    paper_href: String,
    asked: String,
    judges: Vec<JudgeLine>,
    lines: Vec<TypingLine>,
    hidden: Vec<String>,
    problems: Problems,
}

struct JudgeLine {
    href: String,
    name: String,
    code: String,
    sheets: usize,
    stand: usize,
}

/// A sheet that was typed at least once and does not stand yet.
struct TypingLine {
    href: String,
    code: String,
    reference: String,
    judge: String,
    typists: String,
    kind: &'static str,
    state: String,
}

/// The round, its rubric, its pairs and their judges.
pub(super) struct Papers {
    pub round: Round,
    pub rubric: Rubric,
    lines: Vec<PaperLine>,
    judges: Vec<Judge>,
    /// What this organiser is too close to.
    hidden: Vec<String>,
}

impl Papers {
    pub(super) async fn load(app: &Data<App>, organiser: &Organiser) -> Result<Self> {
        let (programme, person) = (organiser.programme.clone(), organiser.person.clone());
        app.db
            .read(move |conn| {
                let round = programme::store::round(conn, programme.id)?;
                // Sheets of paper ask by criteria; a ballot is of all entries at once.
                if round.is_ballot() {
                    return Err(Error::NotFound);
                }
                let hidden = entries::store::hidden_from(conn, &programme, &person)?;
                Ok(Self {
                    hidden: hidden.references(),
                    rubric: programme::store::rubric(conn, round.id)?,
                    lines: store::paper(conn, &programme, &round, &hidden)?,
                    judges: panels::store::judges(conn, programme.id)?,
                    round,
                })
            })
            .await
    }

    pub(super) fn judge(&self, id: JudgeId) -> Result<&Judge> {
        self.judges.iter().find(|judge| judge.id == id).ok_or(Error::NotFound)
    }

    pub(super) fn line(&self, pair: Pair) -> Result<&PaperLine> {
        self.lines.iter().find(|line| line.pair == pair).ok_or(Error::NotFound)
    }

    pub(super) fn title(&self, organiser: &Organiser, line: &PaperLine) -> String {
        let form = &organiser.programme.form;
        rules::title_shown(form, self.round.blind, &line.title, &line.reference).to_owned()
    }
}

pub(super) fn judge_code(judge: JudgeId) -> String {
    rules::paper_code('J', &[judge.as_str()], 5)
}

/// Everybody's sheets to print; a code leads to the sheet that is to be typed.
pub async fn paper_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (papers, asked) = (Papers::load(&app, &organiser).await?, query(&request, "code").trim().to_uppercase());
    let slug = organiser.programme.slug.clone();
    if let Some(line) = papers.lines.iter().find(|line| line.code == asked) {
        return see(routes::paper_sheet(&slug, line.pair.judge, line.pair.entry));
    }
    let unknown = (!asked.is_empty()).then(|| WhyNot::new("scoring-why-no-paper").with("code", asked.clone()));
    let problems = unknown.map(|why| Problems::one(&t, "code", &why)).unwrap_or_default();
    let under_way = |line: &&PaperLine| matches!(line.state, PaperState::Once | PaperState::Differs(_));
    let answer = PaperPage {
        programme: t.names(&organiser.programme.names).to_owned(),
        paper_href: routes::paper(&slug),
        judges: papers.judges.iter().filter_map(|judge| JudgeLine::of(&slug, judge, &papers.lines)).collect(),
        lines: papers.lines.iter().filter(under_way).map(|line| TypingLine::of(&t, &slug, &papers, line)).collect(),
        asked,
        hidden: papers.hidden.clone(),
        t: t.accented(&organiser.programme.accent),
        problems,
        slug,
    };
    if answer.problems.is_empty() { page(answer) } else { wrong_form(answer) }
}

impl JudgeLine {
    fn of(slug: &str, judge: &Judge, lines: &[PaperLine]) -> Option<Self> {
        let own = || lines.iter().filter(|line| line.pair.judge == judge.id);
        let stand = own().filter(|line| matches!(line.state, PaperState::Stands | PaperState::Written)).count();
        (own().count() > 0).then(|| Self {
            href: routes::paper_of(slug, judge.id),
            name: judge.name.clone(),
            code: judge_code(judge.id),
            sheets: own().count(),
            stand,
        })
    }
}

impl TypingLine {
    fn of(t: &T, slug: &str, papers: &Papers, line: &PaperLine) -> Self {
        let (kind, state) = match &line.state {
            PaperState::Differs(keys) => {
                ("late", t.s1("scoring-paper-differs", "what", named(t, &papers.rubric.criteria, keys)))
            }
            _ => ("doing", t.s("scoring-paper-once")),
        };
        Self {
            href: routes::paper_sheet(slug, line.pair.judge, line.pair.entry),
            code: line.code.clone(),
            reference: line.reference.clone(),
            judge: papers.judge(line.pair.judge).map_or_else(|_| String::new(), |judge| judge.name.clone()),
            typists: line.typists.join(", "),
            kind,
            state,
        }
    }
}

/// What two people typed differently, by name only.
fn named(t: &T, criteria: &[Criterion], keys: &[String]) -> String {
    let name = |key: &String| match criteria.iter().find(|it| it.key == *key) {
        Some(criterion) => t.names(&criterion.names).to_owned(),
        None => t.s("scoring-comment"),
    };
    keys.iter().map(name).collect::<Vec<_>>().join(", ")
}

#[derive(Template)]
#[template(path = "scoring/paper_judge.html")]
struct PaperJudgePage {
    t: Shell,
    programme: String,
    paper_href: String,
    judge: String,
    judge_code: String,
    sheets: Vec<(String, String, String)>,
    criteria: Vec<CriterionField>,
}

/// Blank sheets for one judge, one on a page, good in black and white.
pub async fn paper_judge_page(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
) -> Answer {
    let (judge, papers) = (part(&request, "judge", JudgeId::parse)?, Papers::load(&app, &organiser).await?);
    let known = papers.judge(judge)?;
    let own = papers.lines.iter().filter(|line| line.pair.judge == judge);
    let (empty, none) = (Points::default(), Problems::none());
    page(PaperJudgePage {
        programme: t.names(&organiser.programme.names).to_owned(),
        paper_href: routes::paper(&organiser.programme.slug),
        judge: known.name.clone(),
        judge_code: judge_code(judge),
        sheets: own.map(|line| (line.code.clone(), line.reference.clone(), papers.title(&organiser, line))).collect(),
        criteria: papers.rubric.criteria.iter().map(|it| CriterionField::of(&t, it, &empty, &none)).collect(),
        t: t.accented(&organiser.programme.accent),
    })
}
