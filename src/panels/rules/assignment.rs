//! Which judges get which entries of an award: its rules put to the engine, and the answer in its own words.

mod seats;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::matching::{self, Closeness, Fair, Matching, Terms, Traits, UNIT, Weights, Wish, certificate};
use crate::entries::EntryId;
use crate::language::Sentence;
use crate::panels::{JudgeId, Pair, Short};
use crate::programme::CategoryId;
use seats::Seats;

#[derive(Clone, Debug, Default)]
pub struct Question {
    pub entries: Vec<EntryToJudge>,
    pub judges: Vec<JudgeWithRoom>,
    pub sheets_needed: usize,
    /// Pairs that exist and stay. They count for the entry and take room of the judge.
    pub kept: Vec<Pair>,
    pub conflicts: BTreeSet<Pair>,
    pub wishes: Wishes,
}

#[derive(Clone, Debug)]
pub struct EntryToJudge {
    pub id: EntryId,
    pub categories: Vec<CategoryId>,
    /// As the form has it; empty when it is not asked.
    pub country: String,
}

#[derive(Clone, Debug)]
pub struct JudgeWithRoom {
    pub id: JudgeId,
    /// None for a generalist, who may take any entry.
    pub categories: Vec<CategoryId>,
    pub country: String,
    /// Entries at most, with those that are kept.
    pub capacity: usize,
}

/// What an organiser wishes beside what must be. Weights are in hundredths of what knowing the category is worth at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// A judge who knows the entry's category rather than a generalist.
    pub expert: u32,
    /// A judge from another country.
    pub elsewhere: u32,
    /// Each further entry of a judge counts so much less than the one before.
    pub even: u32,
    /// Raise the entry that is served worst.
    pub fair: bool,
    /// Let judges share entries, so that their leniency can be compared.
    pub connected: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Self { expert: 100, elsewhere: 20, even: 5, fair: true, connected: true }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assignment {
    /// New pairs only, in the order of entries and judges of the question.
    pub pairs: Vec<Pair>,
    pub short: Vec<Short>,
    pub figures: Figures,
}

/// What is said of an assignment, with the pairs that are kept. Sums of affinity are in millionths.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
    pub worst: Option<Worst>,
    pub loads: (u32, u32),
    /// Groups of judges and entries that share nothing with the others, and how many there were before joining.
    pub islands: usize,
    pub islands_before: usize,
    /// Entries that have a judge who suits them best of all.
    pub first_choice: u32,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Worst {
    pub entry: EntryId,
    pub affinity: i64,
    /// No assignment that keeps the rules serves its worst entry better.
    pub bound: i64,
}

/// The same question has the same answer: no chance, no clock. As many sheets as can be; among all ways to have so many,
/// the one of greatest affinity; then fairness and comparability as wished.
pub fn assign(question: &Question) -> Assignment {
    let table = Table::of(question);
    let chosen = table.filled();
    // From here on every entry keeps the number of judges that it can have.
    let needed = chosen.judges_of.iter().map(|own| own.len() as u32).collect();
    let terms = Terms { needed, ..table.terms.clone() };
    let (fair, bound) = table.fair(&terms, &chosen);
    let joined = table.joined(&terms, &fair);
    let total = |matching: &Matching| matching::total(&table.closeness, matching);
    let told = matching::report(&table.closeness, &joined);
    let figures = Figures {
        wishes: question.wishes,
        total: told.total,
        optimum: total(&chosen),
        proved: table.proves(&terms, &chosen),
        fair_cost: total(&chosen) - total(&fair),
        connected_cost: total(&fair) - told.total,
        worst: told.worst.map(|(entry, affinity)| Worst {
            entry: question.entries[entry as usize].id,
            affinity,
            bound: bound.unwrap_or(affinity).max(affinity),
        }),
        loads: told.loads,
        islands: told.islands.len(),
        islands_before: matching::islands(&fair, question.judges.len()).len(),
        first_choice: told.first_choice,
    };
    Assignment { pairs: table.new_pairs(&joined), short: table.short(&joined), figures }
}

/// The question by number instead of by id.
struct Table<'a> {
    question: &'a Question,
    closeness: Closeness,
    terms: Terms,
}

impl<'a> Table<'a> {
    fn of(question: &'a Question) -> Self {
        let entries: HashMap<EntryId, u32> = (0..).zip(&question.entries).map(|(at, it)| (it.id, at)).collect();
        let judges: HashMap<JudgeId, u32> = (0..).zip(&question.judges).map(|(at, it)| (it.id, at)).collect();
        let pair = |pair: &Pair| Some((*entries.get(&pair.entry)?, *judges.get(&pair.judge)?));
        let locked: Vec<(u32, u32)> = question.kept.iter().filter_map(pair).collect();
        let conflicts: Vec<(u32, u32)> = question.conflicts.iter().filter_map(pair).collect();
        let count = |of: &dyn Fn(&(u32, u32)) -> bool| locked.iter().filter(|pair| of(pair)).count() as u32;
        let most = |(number, judge): (u32, &JudgeWithRoom)| {
            let kept = count(&|pair| pair.1 == number);
            0..=u32::try_from(judge.capacity).unwrap_or(u32::MAX).max(kept)
        };
        let needed = |number: u32| {
            let kept = count(&|pair| pair.0 == number);
            u32::try_from(question.sheets_needed).unwrap_or(0).max(kept)
        };
        let loads: Vec<_> = (0..).zip(&question.judges).map(most).collect();
        let step = i64::from(question.wishes.even) * PER_CENT;
        let costs = loads.iter().map(|load| (0..i64::from(*load.end()).max(1)).map(|nth| nth * step).collect());
        let terms = Terms {
            needed: (0..question.entries.len() as u32).map(needed).collect(),
            load_costs: costs.collect(),
            loads,
            locked,
            ..Terms::default()
        };
        Self { question, closeness: closeness(question, conflicts), terms }
    }

    /// As many judges as each entry can have, in the best way.
    fn filled(&self) -> Matching {
        let seats = Seats::of(&self.closeness, &self.terms);
        match matching::solve(&seats, seats.terms()) {
            Ok(solved) => seats.without_vacancies(solved.matching),
            // Vacancies leave room for everything: nothing is impossible but that what is kept breaks a rule.
            Err(_) => self.kept(),
        }
    }

    fn kept(&self) -> Matching {
        let mut judges_of = vec![Vec::new(); self.question.entries.len()];
        self.terms.locked.iter().for_each(|(entry, judge)| judges_of[*entry as usize].push(*judge));
        judges_of.iter_mut().for_each(|own| own.sort_unstable());
        Matching { judges_of }
    }

    fn fair(&self, terms: &Terms, chosen: &Matching) -> (Matching, Option<i64>) {
        if !self.question.wishes.fair {
            return (chosen.clone(), None);
        }
        let Fair { matching, bound, .. } = matching::fair(&self.closeness, terms, chosen);
        (matching, Some(bound))
    }

    fn joined(&self, terms: &Terms, fair: &Matching) -> Matching {
        if !self.question.wishes.connected {
            return fair.clone();
        }
        let floor = matching::report(&self.closeness, fair).worst.map(|worst| worst.1);
        matching::connect(&self.closeness, terms, fair, Wish { floor, ..Wish::default() }).matching
    }

    /// Whether prices, checked by code that shares nothing with the solver, show that no assignment is worth more.
    fn proves(&self, terms: &Terms, chosen: &Matching) -> bool {
        let value =
            |matching: &Matching| matching::total(&self.closeness, matching) - matching::load_cost(terms, matching);
        matching::solve(&self.closeness, terms).is_ok_and(|solved| {
            let checked = certificate::check(&self.closeness, terms, &solved.matching, &solved.certificate);
            checked.is_ok() && value(&solved.matching) == value(chosen)
        })
    }

    fn new_pairs(&self, matching: &Matching) -> Vec<Pair> {
        let kept: BTreeSet<&(u32, u32)> = self.terms.locked.iter().collect();
        let all = (0..).zip(&matching.judges_of);
        let new = all.flat_map(|(entry, own)| own.iter().map(move |judge| (entry, *judge)));
        new.filter(|pair| !kept.contains(pair)).map(|pair| self.pair(pair)).collect()
    }

    fn pair(&self, (entry, judge): (u32, u32)) -> Pair {
        let Question { entries, judges, .. } = self.question;
        Pair { entry: entries[entry as usize].id, judge: judges[judge as usize].id }
    }

    fn short(&self, matching: &Matching) -> Vec<Short> {
        let short = |(number, entry): (usize, &EntryToJudge)| {
            let missing = self.question.sheets_needed.checked_sub(matching.judges_of[number].len())?;
            let possible = self.question.judges.iter().filter(|judge| may_take(self.question, entry, judge)).count();
            (missing > 0).then(|| Short { entry: entry.id, missing, why: self.why_short(possible) })
        };
        self.question.entries.iter().enumerate().filter_map(short).collect()
    }

    fn why_short(&self, possible: usize) -> Sentence {
        let why = if possible < self.question.sheets_needed { "panels-why-few-judges" } else { "panels-why-no-room" };
        Sentence::new(why).count("judges", possible)
    }
}

const PER_CENT: i64 = UNIT / 100;

/// Every pair that must not be is a conflict to the engine, for whichever reason.
fn closeness(question: &Question, mut conflicts: Vec<(u32, u32)>) -> Closeness {
    let (mut categories, mut countries) = (Numbers::default(), Numbers::default());
    let mut traits = |own: &[CategoryId], country: &str| Traits {
        categories: own.iter().map(|category| categories.of(category.as_str())).collect(),
        regions: Some(country.trim().to_lowercase())
            .filter(|name| !name.is_empty())
            .map(|name| countries.of(&name))
            .into_iter()
            .collect(),
        ..Traits::default()
    };
    let entries = question.entries.iter().map(|entry| traits(&entry.categories, &entry.country)).collect();
    let judges = question.judges.iter().map(|judge| traits(&judge.categories, &judge.country)).collect();
    for (number, entry) in (0..).zip(&question.entries) {
        let strangers = (0..).zip(&question.judges).filter(|(_, judge)| !knows(entry, judge));
        conflicts.extend(strangers.map(|(judge, _)| (number, judge)));
    }
    let weights = Weights {
        category: i64::from(question.wishes.expert) * PER_CENT,
        region: -i64::from(question.wishes.elsewhere) * PER_CENT,
        expertise: 0,
        language: 0,
        bid: 0,
    };
    Closeness::new(weights, entries, judges, &[], &conflicts)
}

fn knows(entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
    judge.categories.is_empty() || entry.categories.iter().any(|it| judge.categories.contains(it))
}

fn may_take(question: &Question, entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
    knows(entry, judge) && !question.conflicts.contains(&Pair { entry: entry.id, judge: judge.id })
}

/// Numbers for names, in the order in which they come.
#[derive(Default)]
struct Numbers(HashMap<String, u32>);

impl Numbers {
    fn of(&mut self, name: &str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}

#[cfg(test)]
#[path = "assignment_tests.rs"]
mod tests;
