//! How far a round is, for organisers and auditors: who has done how much, and no score.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::matrix::{Cut, Matrix};
use crate::app::App;
use crate::entries::{self, Hidden};
use crate::error::{Answer, Error, Result};
use crate::files::guarded_cell;
use crate::language::T;
use crate::panels::JudgeState;
use crate::programme::{self, Category, Method, Round, Staff};
use crate::routes;
use crate::scoring::{Coverage, EntryCovered, JudgeCovered, Progress, store};
use crate::web::{For, Shell, download, page, query};

#[derive(Template)]
#[template(path = "scoring/coverage.html")]
struct CoveragePage {
    t: Shell,
    slug: String,
    programme: String,
    round: String,
    csv_href: String,
    closing_href: Option<String>,
    assignment_href: Option<String>,
    /// Where judges walk between tables.
    floor_href: Option<String>,
    /// Judges submit one ballot for all their entries.
    ballots: bool,
    organises: bool,
    closed: bool,
    done: usize,
    all: usize,
    short: usize,
    categories: Vec<CategoryLine>,
    judges: Vec<JudgeLine>,
    not_begun: Vec<String>,
    choices: Vec<Choice>,
    late: bool,
    matrix: Matrix,
    hidden: Vec<String>,
}

struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

struct CategoryLine {
    href: String,
    name: String,
    entries: usize,
    done: usize,
    needed: usize,
    short: usize,
}

struct JudgeLine {
    href: Option<String>,
    name: String,
    kind: &'static str,
    state: String,
    assigned: usize,
    done: usize,
}

pub async fn coverage_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let Known { round, coverage, categories, closed, hidden } = load(&app, &staff).await?;
    let (programme, slug) = (&staff.programme, &staff.programme.slug);
    let (code, late) = (query(&request, "category"), query(&request, "late") == "yes");
    let category = categories.iter().find(|it| it.code == code).map(|it| it.id);
    let cut = Cut { category, late };
    let judges = coverage.judges.iter().filter(|line| line.judge.state != JudgeState::Declined || line.assigned > 0);
    page(CoveragePage {
        programme: t.names(&programme.names).to_owned(),
        round: round.0.titled(&t, round.1),
        csv_href: routes::coverage_csv(slug, &code, late),
        closing_href: (staff.organises && !closed).then(|| routes::closing(slug)),
        assignment_href: staff.organises.then(|| routes::assignment(slug)),
        floor_href: (round.0.method == Method::Expo).then(|| routes::floor(slug)),
        ballots: round.0.is_ballot(),
        organises: staff.organises,
        closed,
        done: coverage.done(),
        all: coverage.wanted(),
        short: coverage.short(),
        categories: categories.iter().map(|category| CategoryLine::of(&t, slug, category, &coverage)).collect(),
        judges: judges.map(|line| JudgeLine::of(&t, slug, line)).collect(),
        not_begun: coverage.judges.iter().filter(|it| it.has_not_begun()).map(|it| it.judge.name.clone()).collect(),
        choices: choices(&t, &categories, &code),
        late,
        matrix: Matrix::of(&t, &coverage, cut),
        hidden: hidden.references(),
        slug: slug.clone(),
        t: t.accented(&programme.accent),
    })
}

/// The round at hand, how many there are, and how far it is.
struct Known {
    round: (Round, usize),
    coverage: Coverage,
    categories: Vec<Category>,
    closed: bool,
    hidden: Hidden,
}

async fn load(app: &Data<App>, staff: &Staff) -> Result<Known> {
    let Staff { person, programme, .. } = staff.clone();
    app.db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let coverage = store::coverage(conn, &programme, &round)?.without(&hidden);
            let rounds = programme::store::rounds(conn, programme.id)?.len();
            Ok(Known {
                coverage,
                categories: programme::store::categories(conn, programme.id)?,
                closed: store::is_closed(conn, round.id)?,
                hidden,
                round: (round, rounds),
            })
        })
        .await
}

fn choices(t: &T, categories: &[Category], code: &str) -> Vec<Choice> {
    let choice =
        |value: &str, text: &str| Choice { value: value.to_owned(), text: text.to_owned(), chosen: value == code };
    let all = [choice("", &t.s("scoring-all-categories"))];
    all.into_iter().chain(categories.iter().map(|one| choice(&one.code, t.names(&one.names)))).collect()
}

impl CategoryLine {
    fn of(t: &T, slug: &str, category: &Category, coverage: &Coverage) -> Self {
        let entries: Vec<&EntryCovered> =
            coverage.entries.iter().filter(|it| it.entry.categories.contains(&category.id)).collect();
        Self {
            href: format!("{}?category={}#entries", routes::coverage(slug), category.code),
            name: t.names(&category.names).to_owned(),
            entries: entries.len(),
            done: entries.iter().map(|entry| entry.done().min(entry.needed)).sum(),
            needed: entries.iter().map(|entry| entry.needed).sum(),
            short: entries.iter().filter(|entry| entry.is_short()).count(),
        }
    }
}

impl JudgeLine {
    fn of(t: &T, slug: &str, line: &JudgeCovered) -> Self {
        let (kind, state) = match line.judge.state {
            JudgeState::Declined => ("stopped", "panels-state-declined"),
            JudgeState::Invited => ("late", "panels-state-invited"),
            JudgeState::Accepted if line.assigned == 0 => ("todo", "scoring-judge-nothing"),
            JudgeState::Accepted if line.done == line.assigned => ("done", "scoring-state-done"),
            JudgeState::Accepted if line.has_not_begun() => ("late", "scoring-judge-not-begun"),
            JudgeState::Accepted => ("doing", "scoring-state-begun"),
        };
        Self {
            href: Some(routes::judge(slug, line.judge.id)),
            name: line.judge.name.clone(),
            kind,
            state: t.s(state),
            assigned: line.assigned,
            done: line.done,
        }
    }
}

/// The same cut of the table as on the page.
pub async fn coverage_csv(app: Data<App>, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let Known { coverage, categories, .. } = load(&app, &staff).await?;
    let (code, late) = (query(&request, "category"), query(&request, "late") == "yes");
    let category = categories.iter().find(|it| it.code == code).map(|it| it.id);
    let name = format!("{}-coverage.csv", staff.programme.slug);
    let cut = Cut { category, late };
    download(&name, "text/csv; charset=utf-8", rows_as_csv(&coverage, &categories, cut)?)
}

fn rows_as_csv(coverage: &Coverage, categories: &[Category], cut: Cut) -> Result<String> {
    let (entries, judges) = cut.of(coverage);
    let mut out = csv::Writer::from_writer(Vec::new());
    let head = ["reference", "title", "categories", "needed", "submitted", "begun", "not_begun"].map(str::to_owned);
    out.write_record(head.into_iter().chain(judges.iter().map(|it| guarded_cell(&it.judge.name))))
        .map_err(Error::internal)?;
    for line in entries {
        let codes = categories.iter().filter(|it| line.entry.categories.contains(&it.id)).map(|it| it.code.as_str());
        let count = |wanted| line.judges.iter().filter(|(_, it)| *it == wanted).count().to_string();
        let first = [
            guarded_cell(&line.entry.reference),
            guarded_cell(&line.entry.title),
            guarded_cell(&codes.collect::<Vec<_>>().join(" ")),
            line.needed.to_string(),
            count(Progress::Done),
            count(Progress::Begun),
            count(Progress::NotBegun),
        ];
        let cells = judges.iter().map(|it| line.progress(it.judge.id).map_or("", word).to_owned());
        out.write_record(first.into_iter().chain(cells)).map_err(Error::internal)?;
    }
    String::from_utf8(out.into_inner().map_err(Error::internal)?).map_err(Error::internal)
}

/// For machines, in one language.
const fn word(progress: Progress) -> &'static str {
    match progress {
        Progress::NotBegun => "not_begun",
        Progress::Begun => "begun",
        Progress::Done => "submitted",
        Progress::Annulled => "annulled",
    }
}
