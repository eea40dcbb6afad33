//! The same numbers as a file for spreadsheets, and for the typesetter.

use serde_json::{Value, json};

use super::Report;
use super::compared::{Beside, BesideTable, Compared};
use super::matrix::{MatrixLine, MatrixView};
use super::tables::{Line, Table, View, row_name, stage_name, tally_title};
use crate::ceremony::handed::papers::isolated;
use crate::ceremony::handed::rules::accent;
use crate::desk::statistics::{Counts, Stocktaking};
use crate::entries::CATEGORIES;
use crate::entries::pages::table_of;
use crate::error::Result;
use crate::language::T;

/// Every table of this edition, then of the one that it is compared with, at the same stages.
pub fn csv(t: &T, report: &Report) -> Result<String> {
    let stages = &report.here.stages;
    let own = ["desk-stats-csv-edition", "desk-intake-csv-of", "desk-intake-csv-key", "desk-intake-csv-name"];
    let heads = own.map(|head| t.s(head)).into_iter().chain(stages.iter().map(|stage| stage_name(t, *stage)));
    let editions = std::iter::once(&report.here).chain(&report.there);
    let rows = editions.flat_map(|of| {
        let edition = of.programme.slug.clone();
        rows(t, of).into_iter().map(move |(head, counts)| {
            let numbers = stages.iter().map(|stage| counts.at(*stage).to_string());
            [edition.clone()].into_iter().chain(head).chain(numbers).collect::<Vec<_>>()
        })
    });
    table_of([heads.collect()].into_iter().chain(rows))
}

/// By what it is counted, the key, the name.
type Head = [String; 3];

fn rows(t: &T, of: &Stocktaking) -> Vec<(Head, Counts)> {
    let mut rows = vec![([t.s("desk-stats-total"), String::new(), String::new()], of.statistics.total)];
    for tally in &of.statistics.tallies {
        let title = tally_title(t, of, tally);
        rows.extend(tally.rows.iter().map(|row| {
            let name = row_name(t, of, &tally.field, row.key.as_deref());
            ([title.clone(), row.key.clone().unwrap_or_default(), name], row.counts)
        }));
    }
    let Some(matrix) = &of.statistics.matrix else { return rows };
    let title =
        of.statistics.tallies.iter().filter(|tally| [CATEGORIES, &matrix.field].contains(&tally.field.as_str()));
    let title = title.map(|tally| tally_title(t, of, tally)).collect::<Vec<_>>().join(" × ");
    for (row, cells) in matrix.rows.iter().zip(&matrix.cells) {
        for (column, counts) in matrix.columns.iter().zip(cells) {
            let both = [(CATEGORIES, row), (matrix.field.as_str(), column)];
            let key = both.map(|(_, key)| key.clone().unwrap_or_default()).join(" × ");
            let name = both.map(|(field, key)| row_name(t, of, field, key.as_deref())).join(" × ");
            rows.push(([title.clone(), key, name], *counts));
        }
    }
    rows
}

pub fn sheet(t: &T, report: &Report) -> Value {
    let (view, programme) = (View::of(t, report), &report.here.programme);
    let name = t.names(&programme.names);
    let title = t.s("desk-stats");
    let published = report.here.published.map(|at| t.s1("results-announced", "when", t.day(at, &programme.zone)));
    let mut sections = vec![stages(t, &view)];
    sections.extend(view.tables.iter().map(|it| table(&view, it)));
    sections.extend(view.compared.iter().flat_map(|it| compared(t, it)));
    let left_out = (!report.here.left_out.is_empty()).then(|| t.s("desk-stats-too-close"));
    let lines: Vec<&String> = [Some(&view.lead), published.as_ref(), left_out.as_ref()].into_iter().flatten().collect();
    json!({
        "language": t.language.as_str(),
        "rtl": t.language.direction() == "rtl",
        "accent": accent(&programme.accent),
        "document": format!("{title} · {name}"),
        "programme": isolated(name),
        "title": title,
        "lines": lines,
        "terms": view.meanings,
        "notes": view.notes,
        "sections": sections,
        "matrix": view.matrix.as_ref().map(matrix),
    })
}

fn stages(t: &T, view: &View) -> Value {
    json!({
        "title": t.s("desk-stats-stages"),
        "finding": view.finding,
        "notes": [],
        "heads": view.heads,
        "rows": [{ "name": t.s("desk-stats-total"), "cells": view.total, "bars": [] }],
    })
}

fn table(view: &View, table: &Table) -> Value {
    let share = |value: usize| part(value, table.most);
    let row = |line: &Line| json!({ "name": isolated(&line.name), "cells": line.cells, "bars": [share(line.value)] });
    json!({
        "title": isolated(&table.title),
        "finding": table.finding,
        "notes": table.notes,
        "heads": view.heads,
        "rows": table.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

fn compared(t: &T, compared: &Compared) -> Vec<Value> {
    let heads = [&compared.here, &compared.there]
        .map(|name| [t.s1("desk-stats-count-head", "edition", name), t.s1("desk-stats-share-head", "edition", name)]);
    let heads: Vec<String> = heads.into_iter().flatten().chain([t.s("desk-stats-difference")]).collect();
    let bar = |tenths: i32| f64::from(tenths) / 1000.0;
    let row = |it: &Beside| {
        let cells = [&it.here.0, &it.here.1, &it.there.0, &it.there.1, &it.difference];
        json!({ "name": isolated(&it.name), "cells": cells, "bars": [bar(it.values.0), bar(it.values.1)] })
    };
    let table = |it: &BesideTable, notes: &[&String]| {
        json!({
            "title": format!("{} · {}", isolated(&it.title), compared.title),
            "finding": it.finding,
            "notes": notes,
            "heads": heads,
            "rows": it.rows.iter().map(row).collect::<Vec<_>>(),
        })
    };
    let bars = t.s2("desk-stats-first-second", "here", &compared.here, "there", &compared.there);
    let mut all = vec![table(&compared.stages, &[&bars])];
    all.extend(compared.tables.iter().map(|it| table(it, &[&compared.shares_of])));
    all
}

/// From nought to one.
#[expect(clippy::cast_precision_loss, reason = "counts of a picture")]
fn part(count: usize, most: usize) -> f64 {
    count as f64 / most.max(1) as f64
}

fn matrix(matrix: &MatrixView) -> Value {
    let cell = |(text, count): &(String, usize)| json!({ "text": text, "dark": part(*count, matrix.most) });
    let row = |line: &MatrixLine| json!({ "key": line.key, "cells": line.cells.iter().map(cell).collect::<Vec<_>>() });
    let rows = matrix.rows.iter().map(|line| (&line.key, isolated(&line.name)));
    let columns = matrix.heads.iter().map(|(key, name)| (key, isolated(name)));
    json!({
        "title": matrix.title,
        "finding": matrix.finding,
        "notes": matrix.notes,
        "heads": matrix.heads.iter().map(|(key, _)| key).collect::<Vec<_>>(),
        "rows": matrix.rows.iter().map(row).collect::<Vec<_>>(),
        "legend": rows.chain(columns).collect::<Vec<_>>(),
    })
}
