//! Categories and what entries are about at once: a picture and the same as a table.

use super::Report;
use super::tables::{row_name, stage_name};
use crate::desk::pages::charts::{Heat, heat};
use crate::desk::pages::intake::title_of;
use crate::desk::statistics::Matrix;
use crate::entries::CATEGORIES;
use crate::language::T;

pub struct MatrixView {
    pub title: String,
    pub finding: String,
    pub notes: Vec<String>,
    pub picture: Heat,
    /// Of the rows, for the corner of the table.
    pub corner: String,
    /// Short and long names of the columns.
    pub heads: Vec<(String, String)>,
    pub rows: Vec<MatrixLine>,
    pub most: usize,
}

pub struct MatrixLine {
    pub key: String,
    pub name: String,
    pub cells: Vec<(String, usize)>,
}

/// So much of a key stands beside the picture.
const KEY_LETTERS: usize = 10;
/// And above it.
const HEAD_LETTERS: usize = 4;
/// For what was not said.
const NONE: &str = "–";

impl MatrixView {
    /// None where the form asks nothing of the kind, or everybody said nothing.
    pub fn of(t: &T, report: &Report) -> Option<Self> {
        let (here, stage) = (&report.here, report.stage);
        let matrix = here.statistics.matrix.as_ref().filter(|matrix| !matrix.rows.is_empty())?;
        let counts: Vec<Vec<usize>> =
            matrix.cells.iter().map(|row| row.iter().map(|cell| cell.at(stage)).collect()).collect();
        let (beside, over) = (keys(&matrix.rows, KEY_LETTERS), keys(&matrix.columns, HEAD_LETTERS));
        let names = |keys: &[Option<String>], field: &str| -> Vec<String> {
            keys.iter().map(|key| row_name(t, here, field, key.as_deref())).collect()
        };
        let (rows, columns) = (names(&matrix.rows, CATEGORIES), names(&matrix.columns, &matrix.field));
        let line = |((key, name), counts): ((&String, &String), &Vec<usize>)| MatrixLine {
            key: key.clone(),
            name: name.clone(),
            cells: counts.iter().map(|count| (t.number(*count), *count)).collect(),
        };
        let corner = title_of(t, &here.programme, CATEGORIES);
        let about = title_of(t, &here.programme, &matrix.field);
        Some(Self {
            title: t.s2("desk-stats-matrix", "rows", &corner, "columns", about),
            finding: finding(t, report, matrix, &rows, &columns),
            notes: (!matrix.public).then(|| t.s("desk-stats-internal")).into_iter().collect(),
            picture: heat(&beside, &over, &counts, |count| t.number(count)),
            rows: beside.iter().zip(&rows).zip(&counts).map(line).collect(),
            heads: over.into_iter().zip(columns).collect(),
            most: counts.iter().flatten().copied().max().unwrap_or_default().max(1),
            corner,
        })
    }
}

fn keys(keys: &[Option<String>], letters: usize) -> Vec<String> {
    let short = |key: &Option<String>| key.as_deref().unwrap_or(NONE).chars().take(letters).collect();
    keys.iter().map(short).collect()
}

/// Where most entries are; of those who said both.
fn finding(t: &T, report: &Report, matrix: &Matrix, rows: &[String], columns: &[String]) -> String {
    let said = |keys: &[Option<String>]| {
        keys.iter().enumerate().filter(|(_, key)| key.is_some()).map(|(at, _)| at).collect::<Vec<_>>()
    };
    let (down, across) = (said(&matrix.rows), said(&matrix.columns));
    let all = down.iter().flat_map(|row| across.iter().map(move |column| (*row, *column)));
    let count = |(row, column): (usize, usize)| matrix.cells[row][column].at(report.stage);
    let Some((row, column)) = all.rev().max_by_key(|at| count(*at)).filter(|at| count(*at) > 0) else {
        return String::new();
    };
    let (stage, number) = (stage_name(t, report.stage), t.number(count((row, column))));
    let both = t.s2("desk-stats-both", "row", &rows[row], "column", &columns[column]);
    t.s3("desk-stats-most", "stage", stage, "name", both, "count", number)
}
