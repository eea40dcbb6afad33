//! The judge's own earlier scores in one table, to keep a steady hand, and their sheets to print, in every round in which
//! they wrote some. Never another's.

use std::collections::BTreeMap;

use actix_web::HttpRequest;
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
use crate::web::{For, Shell, page, query, see};

#[derive(Template)]
#[template(path = "scoring/scores.html")]
struct ScoresPage {
    t: Shell,
    programme: String,
    list_href: String,
    sheets_href: String,
    rounds: Vec<RoundLink>,
    criteria: Vec<String>,
    scores: Vec<Scores>,
    /// What stands in the last column, and what the table shows.
    total: String,
    caption: String,
    means: Vec<String>,
    spreads: Vec<String>,
}

/// A round in which the judge wrote something, when there are several.
struct RoundLink {
    href: String,
    name: String,
    here: bool,
}

/// The judge's own points for one entry.
struct Scores {
    /// Only in the round at hand there is a sheet to open.
    href: Option<String>,
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
    rounds: Vec<RoundLink>,
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

/// The judge's list of a round with every version of its rubric, the newest first.
struct Known {
    judging: Judging,
    /// The round is the one at hand.
    now: bool,
    rounds: Vec<Round>,
    listed: Vec<Listed>,
    rubrics: Vec<Rubric>,
}

impl Known {
    /// Of the round with that number, if the judge wrote something in it; else of the one at hand.
    async fn load(app: &Data<App>, mut judging: Judging, number: &str) -> Result<Self> {
        let number = number.parse::<i32>().ok();
        app.db
            .read(move |conn| {
                let (at_hand, written) = (judging.round.id, store::rounds_written(conn, judging.judge.id)?);
                let mut rounds = programme::store::rounds(conn, judging.programme.id)?;
                rounds.retain(|round| round.id == at_hand || written.contains(&round.id));
                if let Some(asked) = rounds.iter().find(|round| Some(round.number()) == number) {
                    judging.round = asked.clone();
                }
                Ok(Self {
                    now: judging.round.id == at_hand,
                    listed: store::list(conn, &judging)?,
                    rubrics: programme::store::rubrics(conn, judging.round.id)?,
                    rounds,
                    judging,
                })
            })
            .await
    }

    fn links(&self, t: &T, href: &str) -> Vec<RoundLink> {
        let link = |round: &Round| RoundLink {
            href: format!("{href}?round={}", round.number()),
            name: round.titled(t, self.rounds.len()),
            here: round.id == self.judging.round.id,
        };
        self.rounds.iter().filter(|_| self.rounds.len() > 1).map(link).collect()
    }

    /// The same page of the other kind, in the same round.
    fn beside(&self, href: String) -> String {
        if self.now { href } else { format!("{href}?round={}", self.judging.round.number()) }
    }
}

pub async fn scores_page(app: Data<App>, t: Shell, For(judging): For<Judging>, request: HttpRequest) -> Answer {
    if !judging.has_accepted() {
        return see(routes::judging_in(&judging.programme.slug));
    }
    let known = Known::load(&app, judging, &query(&request, "round")).await?;
    let own = routes::own_scores(&known.judging.programme.slug);
    let rounds = known.links(&t, &own);
    let sheets_href = known.beside(routes::own_sheets(&known.judging.programme.slug));
    let Known { judging, now, listed, rubrics, .. } = known;
    let slug = &judging.programme.slug;
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
        sheets_href,
        rounds,
        criteria: criteria.iter().map(|it| t.names(&it.names).to_owned()).collect(),
        scores: submitted
            .iter()
            .map(|(line, sheet)| Scores::of(&t, &judging, now, (criteria, &versions), (line, sheet)))
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
        now: bool,
        (criteria, versions): (&[Criterion], &Versions<'_>),
        (line, sheet): (&Listed, &Sheet),
    ) -> Self {
        let given = |key: &str| match sheet.points.0.0.get(key) {
            Some(Given::Level(points)) => t.number(*points),
            _ => "–".to_owned(),
        };
        Self {
            href: now.then(|| routes::sheet(&judging.programme.slug, line.entry)),
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
pub async fn own_sheets_page(app: Data<App>, t: Shell, For(judging): For<Judging>, request: HttpRequest) -> Answer {
    if !judging.has_accepted() {
        return see(routes::judging_in(&judging.programme.slug));
    }
    let known = Known::load(&app, judging, &query(&request, "round")).await?;
    let rounds = known.links(&t, &routes::own_sheets(&known.judging.programme.slug));
    let scores_href = known.beside(routes::own_scores(&known.judging.programme.slug));
    let Known { judging, listed, rubrics, .. } = known;
    let versions = criteria_of(&rubrics);
    let printed = |line: &Listed| Some(Printed::of(&t, &judging, &versions, line, line.sheet.as_ref()?));
    page(OwnSheetsPage {
        total: t.s(total_of(&judging.round)),
        programme: t.names(&judging.programme.names).to_owned(),
        judge: judging.judge.name.clone(),
        scores_href,
        rounds,
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
