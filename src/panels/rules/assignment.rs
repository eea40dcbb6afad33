//! Which judges get which entries of an award: its rules put to the engine, and the answer in its own words.

mod seats;
mod slots;
mod table;
mod traits;
mod wishes;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::matching::{self, Refusal, Robust, Terms};
use crate::entries::EntryId;
use crate::language::Sentence;
use crate::panels::{Bid, JudgeId, Pair, Short, Step};
use crate::programme::CategoryId;
use table::Table;
pub use wishes::{Drawn, Keep, Rule, Spread, Wishes};

#[derive(Clone, Debug, Default)]
pub struct Question {
    pub entries: Vec<EntryToJudge>,
    pub judges: Vec<JudgeWithRoom>,
    pub sheets_needed: usize,
    /// Pairs that exist. They count for the entry and take room of the judge, as far as the wishes keep them.
    pub kept: Vec<Pair>,
    /// Those of them with which the judge has begun: they stay, whatever is wished.
    pub begun: BTreeSet<Pair>,
    pub conflicts: BTreeSet<Pair>,
    /// Judges who never get the same entry.
    pub apart: Vec<(JudgeId, JudgeId)>,
    pub bids: BTreeMap<Pair, Bid>,
    pub wishes: Wishes,
}

/// Words are folded: alike when they are the same letters.
#[derive(Clone, Debug)]
pub struct EntryToJudge {
    pub id: EntryId,
    pub categories: Vec<CategoryId>,
    /// What it is about, and in which languages it is written; empty when the form does not ask.
    pub topics: Vec<String>,
    pub languages: Vec<String>,
    pub country: String,
}

/// Words are folded, as an entry's.
#[derive(Clone, Debug)]
pub struct JudgeWithRoom {
    pub id: JudgeId,
    /// None for a generalist, who may take any entry.
    pub categories: Vec<CategoryId>,
    pub topics: Vec<String>,
    pub languages: Vec<String>,
    pub country: String,
    pub region: String,
    pub stakeholder: String,
    pub organisation: String,
    /// Entries at most, with those that are kept.
    pub capacity: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// New pairs only, in the order of entries and judges of the question.
    pub pairs: Vec<Pair>,
    /// Pairs that exist and make room for others.
    pub removed: Vec<Pair>,
    pub short: Vec<Short>,
    pub figures: Figures,
}

/// What is said of an assignment, with the pairs that are kept. Sums of affinity are in millionths.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Figures {
    pub wishes: Wishes,
    pub total: i64,
    /// The greatest total that the rules allow, whatever fairness and comparability ask for.
    pub optimum: i64,
    /// Separate code has found that no assignment has a greater total.
    pub proved: bool,
    /// What raising the worst-served entry and joining islands took from the total.
    pub fair_cost: i64,
    pub connected_cost: i64,
    /// What keeping pairs, or drawing, took from it.
    pub kept_cost: i64,
    pub drawn_cost: i64,
    /// The mean total of all that could have been drawn.
    pub expected: Option<i64>,
    /// Why nothing could be drawn.
    pub not_drawn: Option<Sentence>,
    pub worst: Option<Worst>,
    pub loads: (u32, u32),
    /// Groups of judges and entries that share nothing with the others, and how many there were before joining.
    pub islands: usize,
    pub islands_before: usize,
    /// Entries that have a judge who suits them best of all.
    pub first_choice: u32,
    /// Entries whose judges break a rule that was asked for, as pairs that stay can.
    pub unmet: u32,
    /// What each rule that was asked for takes, if it alone were lifted.
    pub rules: Vec<RuleCost>,
}

/// What lifting one rule would give: affinity, and sheets that could then be filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleCost {
    pub rule: Rule,
    pub affinity: i64,
    pub sheets: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worst {
    pub entry: EntryId,
    pub affinity: i64,
    /// No assignment that keeps the rules serves its worst entry better than this; unknown where nobody asked.
    pub bound: Option<i64>,
}

/// The same question has the same answer: no clock, and chance only from the seed of the wishes. As many sheets as can be;
/// among all ways to have so many, the one of greatest affinity; then fairness and comparability as wished. Which step has
/// begun is told to `tell`.
pub fn assign(question: &Question, mut tell: impl FnMut(Step)) -> Assignment {
    tell(Step::Filling);
    let table = Table::of(question);
    let filled = table.filled();
    // From here on every entry keeps the number of judges that it can have.
    let needed = filled.judges_of.iter().map(|own| own.len() as u32).collect();
    let terms = Terms { needed, ..table.terms.clone() };
    let total = |matching: &matching::Matching| matching::total(&table.closeness, matching);
    let mut figures = Figures { wishes: question.wishes, optimum: total(&filled), ..Figures::default() };
    let draw = question.wishes.drawn.map(|drawn| table.drawn(&terms, drawn.most_likely, drawn.seed));
    let (last, bound) = match draw {
        Some(Ok(Robust { matching, expected, .. })) => {
            figures.expected = Some(expected);
            figures.drawn_cost = figures.optimum - total(&matching);
            figures.islands_before = matching::islands(&matching, question.judges.len()).len();
            (matching, None)
        }
        refused => {
            figures.not_drawn = refused.and_then(Result::err).map(|refusal| why_not_drawn(&refusal));
            improved(&table, &terms, &filled, &mut figures, &mut tell)
        }
    };
    tell(Step::Proving);
    figures.proved = table.proves(&terms, &filled);
    describe(question, &table, &last, bound, &mut figures);
    figures.rules = costs(question, &table, &filled);
    let (pairs, removed) = table.changes(&last);
    Assignment { pairs, removed, short: table.short(&last), figures }
}

/// From the greatest total to the one that serves its worst entry well and makes judges comparable, with the bound on the
/// worst entry; or, where pairs are kept as far as can be, to the nearest.
fn improved(
    table: &Table,
    terms: &Terms,
    filled: &matching::Matching,
    figures: &mut Figures,
    tell: &mut impl FnMut(Step),
) -> (matching::Matching, Option<i64>) {
    let total = |matching: &matching::Matching| matching::total(&table.closeness, matching);
    let islands = |matching: &matching::Matching| matching::islands(matching, terms.loads.len()).len();
    if figures.wishes.keep == Keep::Most {
        let near = table.near(terms, filled);
        figures.kept_cost = total(filled) - total(&near);
        figures.islands_before = islands(&near);
        return (near, None);
    }
    tell(Step::Raising);
    let (fair, bound) = table.fair(terms, filled);
    tell(Step::Joining);
    let joined = table.joined(terms, &fair);
    figures.fair_cost = total(filled) - total(&fair);
    figures.connected_cost = total(&fair) - total(&joined);
    figures.islands_before = islands(&fair);
    (joined, bound)
}

fn describe(question: &Question, table: &Table, last: &matching::Matching, bound: Option<i64>, figures: &mut Figures) {
    let told = matching::report(&table.closeness, last);
    figures.worst = told.worst.map(|(entry, affinity)| Worst {
        entry: question.entries[entry as usize].id,
        affinity,
        bound: bound.map(|bound| bound.max(affinity)),
    });
    figures.total = told.total;
    figures.loads = told.loads;
    figures.islands = told.islands.len();
    figures.first_choice = told.first_choice;
    figures.unmet = table.unmet(last);
}

fn costs(question: &Question, table: &Table, filled: &matching::Matching) -> Vec<RuleCost> {
    let value = |table: &Table, matching: &matching::Matching| {
        let sheets = matching.judges_of.iter().map(|own| own.len() as i64).sum::<i64>();
        (sheets, matching::total(&table.closeness, matching))
    };
    let (sheets, total) = value(table, filled);
    let cost = |rule: &Rule| {
        let lifted = rule.lifted(question)?;
        let table = Table::of(&lifted);
        // What keeps the rule may be had without it, too; where rules cross, it can be the better of what was found.
        let (further, more) = value(&table, &table.filled()).max((sheets, total));
        Some(RuleCost { rule: *rule, affinity: more - total, sheets: further - sheets })
    };
    Rule::ALL.iter().filter_map(cost).collect()
}

fn why_not_drawn(refusal: &Refusal) -> Sentence {
    match refusal {
        Refusal::TooCertain { entries } if !entries.is_empty() => {
            Sentence::new("panels-why-too-certain").count("entries", entries.len())
        }
        Refusal::TooCertain { .. } | Refusal::Shortage(_) => Sentence::new("panels-why-no-draw"),
        Refusal::Crossing => Sentence::new("panels-why-crossing"),
    }
}

#[cfg(test)]
#[path = "assignment_tests.rs"]
mod tests;
