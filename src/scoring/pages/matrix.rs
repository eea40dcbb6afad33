//! The coverage table: entries by judges, each cell a shape and a word, with totals of rows and columns.

use std::collections::{HashMap, HashSet};

use crate::language::T;
use crate::panels::JudgeId;
use crate::programme::CategoryId;
use crate::scoring::{Coverage, EntryCovered, JudgeCovered, Progress};

/// The part of the table that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Cut {
    pub category: Option<CategoryId>,
    /// Only entries that lack sheets.
    pub late: bool,
}

pub struct Matrix {
    pub judges: Vec<Column>,
    pub rows: Vec<Row>,
}

pub struct Column {
    pub name: String,
    pub total: String,
}

pub struct Row {
    pub reference: String,
    pub title: String,
    pub total: String,
    pub short: bool,
    /// Empty where the judge was not given the entry.
    pub cells: Vec<Option<Cell>>,
}

#[derive(Clone)]
pub struct Cell {
    pub kind: &'static str,
    pub word: String,
}

impl Cut {
    /// The entries of the cut, and the judges to whom one of them was given.
    pub fn of<'c>(&self, coverage: &'c Coverage) -> (Vec<&'c EntryCovered>, Vec<&'c JudgeCovered>) {
        let wanted = |it: &&EntryCovered| {
            self.category.is_none_or(|category| it.entry.categories.contains(&category))
                && (!self.late || it.is_short())
        };
        let entries: Vec<&EntryCovered> = coverage.entries.iter().filter(wanted).collect();
        let given: HashSet<JudgeId> = entries.iter().flat_map(|it| &it.judges).map(|(judge, _)| *judge).collect();
        (entries, coverage.judges.iter().filter(|it| given.contains(&it.judge.id)).collect())
    }
}

impl Matrix {
    pub fn of(t: &T, coverage: &Coverage, cut: Cut) -> Self {
        let (entries, judges) = cut.of(coverage);
        let places: HashMap<JudgeId, usize> =
            judges.iter().enumerate().map(|(place, it)| (it.judge.id, place)).collect();
        let words = Words::of(t);
        let mut totals = vec![(0, 0); judges.len()];
        let row = |entry: &&EntryCovered| {
            let mut cells = vec![None; judges.len()];
            for (judge, progress) in &entry.judges {
                let Some(place) = places.get(judge) else { continue };
                cells[*place] = Some(words.cell(*progress));
                totals[*place].0 += usize::from(*progress == Progress::Done);
                totals[*place].1 += 1;
            }
            Row {
                reference: entry.entry.reference.clone(),
                title: entry.entry.title.clone(),
                total: of(t, entry.done(), entry.needed),
                short: entry.is_short(),
                cells,
            }
        };
        let rows = entries.iter().map(row).collect();
        let column = |(it, (done, all)): (&&JudgeCovered, &(usize, usize))| Column {
            name: it.judge.name.clone(),
            total: of(t, *done, *all),
        };
        Self { judges: judges.iter().zip(&totals).map(column).collect(), rows }
    }
}

fn of(t: &T, done: usize, all: usize) -> String {
    t.s2("scoring-of", "done", t.number(done), "all", t.number(all))
}

/// A cell for each state, said once for the whole table.
struct Words([Cell; 4]);

impl Words {
    fn of(t: &T) -> Self {
        let cell = |kind, id: &str| Cell { kind, word: t.s(id) };
        Self([
            cell("todo", "scoring-cell-to-do"),
            cell("doing", "scoring-cell-begun"),
            cell("done", "scoring-cell-done"),
            cell("stopped", "scoring-cell-annulled"),
        ])
    }

    fn cell(&self, progress: Progress) -> Cell {
        match progress {
            Progress::NotBegun => self.0[0].clone(),
            Progress::Begun => self.0[1].clone(),
            Progress::Done => self.0[2].clone(),
            Progress::Annulled => self.0[3].clone(),
        }
    }
}
