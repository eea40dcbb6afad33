//! The gate in words: what each entry lacks, with whom it lies, and who could be asked.

use std::collections::BTreeSet;

use crate::entries::Hidden;
use crate::language::T;
use crate::panels::Pair;
use crate::programme::Category;
use crate::scoring::rules::{self, Lacking};
use crate::scoring::{Coverage, JudgeCovered, Progress};

/// So many of those who could be asked are named.
const NAMED: usize = 4;

/// The entries of a category that lack sheets.
pub struct Group {
    pub name: String,
    pub count: String,
    pub entries: Vec<Entry>,
}

pub struct Entry {
    pub reference: String,
    pub title: String,
    pub done: String,
    pub waiting: Vec<String>,
    pub askable: Vec<String>,
    /// How many more could be asked.
    pub others: Option<String>,
}

/// Without the entries that the reader has to do with.
pub fn groups(
    t: &T,
    coverage: &Coverage,
    categories: &[Category],
    conflicts: &BTreeSet<Pair>,
    hidden: &Hidden,
) -> Vec<Group> {
    let mut lacking = rules::lacking(coverage, conflicts);
    lacking.retain(|it| !hidden.covers(it.entry.id));
    let group = |category: &Category| {
        let own: Vec<&Lacking<'_>> = lacking.iter().filter(|it| it.entry.categories.contains(&category.id)).collect();
        (!own.is_empty()).then(|| Group {
            name: t.names(&category.names).to_owned(),
            count: t.n1("scoring-closing-short", own.len(), "needed", t.number(coverage.needed)),
            entries: own.into_iter().map(|it| entry(t, it)).collect(),
        })
    };
    categories.iter().filter_map(group).collect()
}

fn entry(t: &T, lacking: &Lacking<'_>) -> Entry {
    let waiting = |(judge, progress): &(&JudgeCovered, Progress)| {
        let id = if *progress == Progress::Begun { "scoring-gate-begun" } else { "scoring-gate-to-do" };
        t.s1(id, "judge", &judge.judge.name)
    };
    let others = lacking.askable.len().saturating_sub(NAMED);
    Entry {
        reference: lacking.entry.reference.clone(),
        title: lacking.entry.title.clone(),
        done: t.s2("scoring-of", "done", t.number(lacking.done), "all", t.number(lacking.needed)),
        waiting: lacking.waiting.iter().map(waiting).collect(),
        askable: lacking.askable.iter().take(NAMED).map(|it| it.judge.name.clone()).collect(),
        others: (others > 0).then(|| t.n("scoring-gate-others", others)),
    }
}
