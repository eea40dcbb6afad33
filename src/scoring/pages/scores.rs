//! The judge's own earlier scores in one table, to keep a steady hand, and their sheets to print. Never another's.

use std::collections::BTreeMap;

use actix_web::web::Data;
use askama::Template;

use super::list::title;
use super::view::in_words;
use crate::app::App;
use crate::error::{Answer, Result};
use crate::language::T;
use crate::programme::{self, Criterion, Method, Round, Rubric, RubricId};
use crate::routes;
use crate::scoring::{Given, Judging, Listed, Sheet, SheetState, rules, store};
use crate::web::{For, Shell, page, see};

#[derive(Template)]
#[template(path = "scoring/scores.html")]
struct ScoresPage {
    t: Shell,
    programme: String,
    list_href: String,
    sheets_href: String,
    criteria: Vec<String>,
    scores: Vec<Scores>,
    /// What stands in the last column, and what the table shows.
    total: String,
    caption: String,
    means: Vec<String>,
    spreads: Vec<String>,
}

/// The judge's own points for one entry.
struct Scores {
    href: String,
    title: String,
    points: Vec<String>,
    total: String,
}

#[derive(Template)]
#[template(path = "scoring/own_sheets.html")]
struct OwnSheetsPage {
    t: Shell,
    total: String,
    programme: String,
    judge: String,
    scores_href: String,
    sheets: Vec<Printed>,
}

struct Printed {
    title: String,
    entry: String,
    reference: String,
    state: String,
    kind: &'static str,
    rows: Vec<(String, String)>,
    total: String,
    comment: String,
    note: String,
}

/// The judge's list with every version of the rubric, the newest first.
async fn load(app: &Data<App>, judging: &Judging) -> Result<(Vec<Listed>, Vec<Rubric>)> {
    let own = judging.clone();
    app.db.read(move |conn| Ok((store::list(conn, &own)?, programme::store::rubrics(conn, own.round.id)?))).await
}

pub async fn scores_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let slug = &judging.programme.slug;
    if !judging.has_accepted() {
        return see(routes::judging_in(slug));
    }
    let (listed, rubrics) = load(&app, &judging).await?;
    let round = &judging.round;
    let rubrics = if round.is_ballot() { Vec::new() } else { rubrics };
    let criteria: &[Criterion] = rubrics.first().map(|newest| newest.criteria.as_slice()).unwrap_or_default();
    let versions = criteria_of(&rubrics);
    let mut submitted: Vec<(&Listed, &Sheet)> = listed.iter().filter_map(submitted).collect();
    let totals: Vec<f64> = submitted.iter().filter_map(|(_, sheet)| total(&versions, sheet)).collect();
    let mut columns: Vec<Vec<f64>> = criteria.iter().map(|it| given(&submitted, &it.key)).collect();
    columns.push(totals);
    if round.is_ballot() {
        // Everybody's mean of an order or a budget is the same: the table says nothing of a hand.
        submitted.sort_by(|(_, one), (_, other)| f64::total_cmp(&marked(other), &marked(one)));
        columns.clear();
    }
    let hands: Vec<Option<(f64, Option<f64>)>> = columns.iter().map(|column| rules::hand(column)).collect();
    let shown = |number: Option<f64>| number.map_or_else(|| "–".to_owned(), |number| t.decimal(number, 1));
    page(ScoresPage {
        programme: t.names(&judging.programme.names).to_owned(),
        list_href: routes::judging_in(slug),
        sheets_href: routes::own_sheets(slug),
        criteria: criteria.iter().map(|it| t.names(&it.names).to_owned()).collect(),
        scores: submitted
            .iter()
            .map(|(line, sheet)| Scores::of(&t, &judging, criteria, &versions, line, sheet))
            .collect(),
        total: t.s(total_of(round)),
        caption: t.s(if round.is_ballot() { "scoring-ballot-own-caption" } else { "scoring-own-caption" }),
        means: hands.iter().map(|hand| shown(hand.map(|(mean, _)| mean))).collect(),
        spreads: hands.iter().map(|hand| shown(hand.and_then(|(_, spread)| spread))).collect(),
        t: t.accented(&judging.programme.accent),
    })
}

fn submitted(line: &Listed) -> Option<(&Listed, &Sheet)> {
    let sheet = line.sheet.as_ref().filter(|sheet| sheet.state == SheetState::Submitted)?;
    Some((line, sheet))
}

type Versions<'a> = BTreeMap<RubricId, &'a [Criterion]>;

fn criteria_of(rubrics: &[Rubric]) -> Versions<'_> {
    rubrics.iter().map(|rubric| (rubric.id, rubric.criteria.as_slice())).collect()
}

fn marked(sheet: &Sheet) -> f64 {
    rules::marked(&sheet.points).unwrap_or(f64::MIN)
}

/// What an entry gets of a judge: a total, or what stands on their ballot.
fn total_of(round: &Round) -> &'static str {
    match round.method {
        Method::Order => "scoring-ballot-place-heading",
        Method::Budget => "scoring-ballot-points",
        Method::Rubric | Method::Gate | Method::Expo => "scoring-total",
    }
}

fn total(versions: &Versions<'_>, sheet: &Sheet) -> Option<f64> {
    rules::total(versions.get(&sheet.rubric_id).copied().unwrap_or_default(), &sheet.points)
}

/// What was given for one criterion, in points.
fn given(submitted: &[(&Listed, &Sheet)], key: &str) -> Vec<f64> {
    let points = |(_, sheet): &(&Listed, &Sheet)| match sheet.points.0.0.get(key) {
        Some(Given::Level(points)) => Some(f64::from(*points)),
        _ => None,
    };
    submitted.iter().filter_map(points).collect()
}

impl Scores {
    fn of(
        t: &T,
        judging: &Judging,
        criteria: &[Criterion],
        versions: &Versions<'_>,
        line: &Listed,
        sheet: &Sheet,
    ) -> Self {
        let given = |key: &str| match sheet.points.0.0.get(key) {
            Some(Given::Level(points)) => t.number(*points),
            _ => "–".to_owned(),
        };
        Self {
            href: routes::sheet(&judging.programme.slug, line.entry),
            title: title(judging, line),
            points: criteria.iter().map(|criterion| given(&criterion.key)).collect(),
            total: shown_total(t, versions, sheet),
        }
    }
}

fn shown_total(t: &T, versions: &Versions<'_>, sheet: &Sheet) -> String {
    match (rules::mark_of(&sheet.points), total(versions, sheet)) {
        (Some(mark), _) => t.number(mark),
        (None, Some(total)) => t.decimal(total, 1),
        (None, None) => "–".to_owned(),
    }
}

/// Every sheet of the judge's own with all its words, to print and keep.
pub async fn own_sheets_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let slug = &judging.programme.slug;
    if !judging.has_accepted() {
        return see(routes::judging_in(slug));
    }
    let (listed, rubrics) = load(&app, &judging).await?;
    let versions = criteria_of(&rubrics);
    let printed = |line: &Listed| Some(Printed::of(&t, &judging, &versions, line, line.sheet.as_ref()?));
    page(OwnSheetsPage {
        total: t.s(total_of(&judging.round)),
        programme: t.names(&judging.programme.names).to_owned(),
        judge: judging.judge.name.clone(),
        scores_href: routes::own_scores(slug),
        sheets: listed.iter().filter_map(printed).collect(),
        t: t.accented(&judging.programme.accent),
    })
}

impl Printed {
    fn of(t: &T, judging: &Judging, versions: &Versions<'_>, line: &Listed, sheet: &Sheet) -> Self {
        let (kind, state) = match sheet.state {
            SheetState::Draft => ("doing", "scoring-state-begun"),
            SheetState::Submitted => ("done", "scoring-state-done"),
        };
        let criteria = match judging.round.is_ballot() {
            true => &[],
            false => versions.get(&sheet.rubric_id).copied().unwrap_or_default(),
        };
        let row = |it: &Criterion| (t.names(&it.names).to_owned(), in_words(t, it, &sheet.points));
        Self {
            title: title(judging, line),
            entry: line.reference.clone(),
            reference: sheet.reference.clone(),
            state: t.s(state),
            kind,
            rows: criteria.iter().map(row).collect(),
            total: shown_total(t, versions, sheet),
            comment: sheet.comment.clone(),
            note: sheet.note.clone(),
        }
    }
}
