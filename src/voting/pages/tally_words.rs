//! A count in words: what became of all ballots, and each category with its entries by votes.

use std::collections::{BTreeMap, HashMap};

use super::Choice;
use super::set_words::screen_name;
use crate::entries::EntryId;
use crate::programme::{Category, CategoryId};
use crate::voting::Tally;
use crate::voting::rules::tally::{Counted, Line, Office, Sums};
use crate::web::Shell;

/// Reference and title of entries.
pub(super) type Titles = HashMap<EntryId, (String, String)>;

pub(super) struct CategoryTable {
    pub name: String,
    pub lines: Vec<LineRow>,
    /// Among those who are tied, so many are to be chosen.
    pub open: Option<String>,
    pub choices: Vec<Choice>,
}

pub(super) struct LineRow {
    pub place: String,
    pub title: String,
    pub reference: String,
    pub valid: String,
    pub void: String,
    pub champion: bool,
    pub tied: bool,
}

/// What was received and what became of it, in numbers that add up.
pub(super) fn sums(t: &Shell, sums: &Sums) -> Vec<(String, String)> {
    let mut rows = vec![
        (t.s("count-sum-received"), t.number(sums.received)),
        (t.s("count-sum-valid"), t.number(sums.valid)),
        (t.s("count-sum-suspect"), t.number(sums.suspect)),
        (t.s("count-sum-incomplete"), t.number(sums.incomplete)),
    ];
    for (screen, ballots) in &sums.void {
        rows.push((t.s1("count-sum-void-by", "screen", screen_name(t, *screen)), t.number(*ballots)));
    }
    rows.push((t.s("count-sum-void"), t.number(sums.all_void())));
    rows.push((t.s("count-sum-with-void"), t.number(sums.with_void())));
    rows
}

pub(super) fn tables(t: &Shell, tally: &Tally, categories: &[Category], titles: &Titles) -> Vec<CategoryTable> {
    let names: BTreeMap<CategoryId, &str> = categories.iter().map(|one| (one.id, t.names(&one.names))).collect();
    let table = |counted: &Counted| CategoryTable {
        name: names.get(&counted.category).copied().unwrap_or_default().to_owned(),
        lines: counted.lines.iter().map(|line| row(t, line, titles)).collect(),
        open: (counted.open > 0).then(|| t.n("count-tied-choose", counted.open)),
        choices: if counted.open > 0 { choices(counted, titles) } else { Vec::new() },
    };
    tally.categories.iter().map(table).collect()
}

fn row(t: &Shell, line: &Line, titles: &Titles) -> LineRow {
    let (reference, title) = titles.get(&line.entry).cloned().unwrap_or_default();
    LineRow {
        place: t.number(line.place),
        title,
        reference,
        valid: t.number(line.sums.valid),
        void: t.number(line.sums.all_void()),
        champion: line.champion,
        tied: line.tied,
    }
}

fn choices(counted: &Counted, titles: &Titles) -> Vec<Choice> {
    let choice = |line: &Line| {
        let (reference, title) = titles.get(&line.entry).cloned().unwrap_or_default();
        let value = format!("{}:{}", counted.category, line.entry);
        Choice { value, text: title, help: reference, chosen: line.champion }
    };
    counted.lines.iter().filter(|line| line.tied).map(choice).collect()
}

/// Who signed as what, and whose signature is awaited.
pub(super) struct SignedBy {
    pub office: String,
    pub words: String,
    pub done: bool,
}

pub(super) fn signed_by(t: &Shell, tally: &Tally, zone: &str) -> Vec<SignedBy> {
    let line = |office: &Office| {
        let signature = tally.signature(*office);
        let words = match signature {
            Some(one) => t.s2("count-signed-by", "person", &one.name, "when", t.moment(one.at, zone)),
            None => t.s("count-signature-awaited"),
        };
        SignedBy { office: t.s(format!("count-office-{office}")), words, done: signature.is_some() && !tally.outdated }
    };
    Office::ALL.iter().map(line).collect()
}
