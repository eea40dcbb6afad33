//! The words and numbers of the page; the report on paper says the same.

use super::Report;
use super::compared::Compared;
use super::matrix::MatrixView;
use crate::desk::pages::charts::{Bar, bars};
use crate::desk::pages::intake::{name_of, title_of};
use crate::desk::statistics::{Counts, Reached, Stocktaking, Tally};
use crate::language::T;

pub struct View {
    pub lead: String,
    /// The stages that are shown, as heads of columns.
    pub heads: Vec<String>,
    /// What each of the five means.
    pub meanings: Vec<(String, String)>,
    pub notes: Vec<String>,
    pub finding: String,
    /// Of all entries, in the order of the heads.
    pub total: Vec<String>,
    /// A bar, its number, its name.
    pub columns: Vec<(Bar, String, String)>,
    /// Nobody has submitted anything.
    pub empty: bool,
    pub stage: String,
    pub tables: Vec<Table>,
    pub matrix: Option<MatrixView>,
    pub compared: Option<Compared>,
}

pub struct Table {
    pub title: String,
    pub finding: String,
    pub notes: Vec<String>,
    pub rows: Vec<Line>,
    /// The largest value, for the bars.
    pub most: usize,
}

pub struct Line {
    pub name: String,
    pub cells: Vec<String>,
    pub value: usize,
}

impl View {
    pub fn of(t: &T, report: &Report) -> Self {
        let here = &report.here;
        let (total, stages) = (&here.statistics.total, &here.stages);
        let heads: Vec<String> = stages.iter().map(|stage| stage_name(t, *stage)).collect();
        let numbers = cells(t, total, stages);
        let counts: Vec<usize> = stages.iter().map(|stage| total.at(*stage)).collect();
        let columns = bars(&counts).into_iter().zip(&numbers).zip(&heads);
        Self {
            lead: t.s(if here.published.is_some() { "desk-stats-lead" } else { "desk-stats-before" }),
            meanings: Reached::ALL.iter().map(|stage| meaning(t, *stage)).collect(),
            notes: notes(t, here),
            finding: finding(t, here),
            columns: columns.map(|((bar, number), head)| (bar, number.clone(), head.clone())).collect(),
            empty: total.at(Reached::Submitted) == 0,
            stage: stage_name(t, report.stage),
            tables: here.statistics.tallies.iter().map(|tally| table(t, report, tally)).collect(),
            matrix: MatrixView::of(t, report),
            compared: Compared::of(t, report),
            total: numbers,
            heads,
        }
    }
}

pub fn stage_name(t: &T, stage: Reached) -> String {
    t.s(format!("desk-stats-stage-{stage}"))
}

fn meaning(t: &T, stage: Reached) -> (String, String) {
    (stage_name(t, stage), t.s(format!("desk-stats-means-{stage}")))
}

fn notes(t: &T, here: &Stocktaking) -> Vec<String> {
    let mut notes = vec![t.s("desk-stats-once")];
    if here.mentions > 0 {
        notes.push(t.s1("desk-stats-mentions", "count", t.number(here.mentions)));
    }
    notes
}

/// How many came in, and how many of them reached the last stage that is known.
fn finding(t: &T, here: &Stocktaking) -> String {
    let last = here.stages.last().copied().unwrap_or(Reached::Submitted);
    let count = |stage| t.number(here.statistics.total.at(stage));
    t.s3(
        "desk-stats-finding",
        "submitted",
        count(Reached::Submitted),
        "stage",
        stage_name(t, last),
        "count",
        count(last),
    )
}

pub fn cells(t: &T, counts: &Counts, stages: &[Reached]) -> Vec<String> {
    stages.iter().map(|stage| t.number(counts.at(*stage))).collect()
}

/// What a row is called; of those who said nothing it says so.
pub fn row_name(t: &T, of: &Stocktaking, field: &str, key: Option<&str>) -> String {
    match key {
        Some(key) => name_of(t, &of.programme, &of.categories, field, key).to_owned(),
        None => t.s("desk-stats-not-said"),
    }
}

pub fn tally_title(t: &T, of: &Stocktaking, tally: &Tally) -> String {
    title_of(t, &of.programme, &tally.field)
}

fn table(t: &T, report: &Report, tally: &Tally) -> Table {
    let (here, stage) = (&report.here, report.stage);
    let line = |row: &crate::desk::statistics::Row| Line {
        name: row_name(t, here, &tally.field, row.key.as_deref()),
        cells: cells(t, &row.counts, &here.stages),
        value: row.counts.at(stage),
    };
    // The first of several that have as many.
    let most = tally.rows.iter().rev().filter(|row| row.key.is_some()).max_by_key(|row| row.counts.at(stage));
    let most = most.filter(|row| row.counts.at(stage) > 0).map(line);
    let rows: Vec<Line> = tally.rows.iter().map(line).collect();
    let several = tally.several.then(|| t.s("desk-stats-several"));
    let internal = (!tally.public).then(|| t.s("desk-stats-internal"));
    Table {
        title: tally_title(t, here, tally),
        finding: most.map_or_else(String::new, |most| {
            let count = t.number(most.value);
            t.s3("desk-stats-most", "stage", stage_name(t, stage), "name", most.name, "count", count)
        }),
        notes: several.into_iter().chain(internal).collect(),
        most: rows.iter().map(|row| row.value).max().unwrap_or_default().max(1),
        rows,
    }
}
