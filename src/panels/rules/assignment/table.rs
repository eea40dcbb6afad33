//! The question by number instead of by id, and its stages: fill, raise, join, prove.

use std::collections::{BTreeSet, HashMap};

use super::super::matching::{self, Closeness, Fair, Matching, Refusal, Robust, Terms, Wish, certificate};
use super::seats::Seats;
use super::slots::quotas;
use super::traits::{PER_CENT, closeness, knows, traits};
use super::{EntryToJudge, JudgeWithRoom, Keep, Question};
use crate::entries::EntryId;
use crate::language::Sentence;
use crate::panels::{JudgeId, Pair, Short};

pub struct Table<'a> {
    question: &'a Question,
    pub closeness: Closeness,
    pub terms: Terms,
    /// All pairs that exist.
    standing: Vec<(u32, u32)>,
    begun: Vec<(u32, u32)>,
}

impl<'a> Table<'a> {
    pub fn of(question: &'a Question) -> Self {
        let entries: HashMap<EntryId, u32> = (0..).zip(&question.entries).map(|(at, it)| (it.id, at)).collect();
        let judges: HashMap<JudgeId, u32> = (0..).zip(&question.judges).map(|(at, it)| (it.id, at)).collect();
        let pair = |pair: &Pair| Some((*entries.get(&pair.entry)?, *judges.get(&pair.judge)?));
        let standing: Vec<(u32, u32)> = question.kept.iter().filter_map(pair).collect();
        let begun: Vec<(u32, u32)> = question.begun.iter().filter_map(pair).collect();
        let locked = if question.wishes.keep == Keep::All { standing.clone() } else { begun.clone() };
        let conflicts: Vec<(u32, u32)> = question.conflicts.iter().filter_map(pair).collect();
        let (of_entries, of_judges) = traits(question);
        let terms = terms(question, locked, quotas(question, &of_entries, &of_judges));
        let closeness = closeness(question, (of_entries, of_judges), conflicts, pair);
        Self { question, closeness, terms, standing, begun }
    }

    /// As many judges as each entry can have, in the best way.
    pub fn filled(&self) -> Matching {
        let seats = Seats::of(&self.closeness, &self.terms);
        match matching::solve(&seats, seats.terms()) {
            Ok(solved) => seats.without_vacancies(solved.matching),
            // Vacancies leave room for everything: nothing is impossible but that what is kept breaks a rule.
            Err(_) => self.matching_of(&self.terms.locked),
        }
    }

    /// The best way that leaves as many pairs as they are as can be.
    pub fn near(&self, terms: &Terms, filled: &Matching) -> Matching {
        let old = self.matching_of(&self.standing);
        matching::again(&self.closeness, terms, &old, &self.begun).map_or_else(|_| filled.clone(), |near| near.matching)
    }

    pub fn drawn(&self, terms: &Terms, most_likely: u32, seed: u64) -> Result<Robust, Refusal> {
        matching::robust(&self.closeness, terms, f64::from(most_likely) / 100.0, seed)
    }

    fn matching_of(&self, pairs: &[(u32, u32)]) -> Matching {
        let mut judges_of = vec![Vec::new(); self.question.entries.len()];
        pairs.iter().for_each(|(entry, judge)| judges_of[*entry as usize].push(*judge));
        judges_of.iter_mut().for_each(|own| own.sort_unstable());
        Matching { judges_of }
    }

    pub fn fair(&self, terms: &Terms, chosen: &Matching) -> (Matching, Option<i64>) {
        if !self.question.wishes.fair {
            return (chosen.clone(), None);
        }
        let Fair { matching, bound, .. } = matching::fair(&self.closeness, terms, chosen);
        (matching, Some(bound))
    }

    pub fn joined(&self, terms: &Terms, fair: &Matching) -> Matching {
        if !self.question.wishes.connected {
            return fair.clone();
        }
        let floor = matching::report(&self.closeness, fair).worst.map(|worst| worst.1);
        matching::connect(&self.closeness, terms, fair, Wish { floor, ..Wish::default() }).matching
    }

    /// Whether prices, checked by code that shares nothing with the solver, show that no assignment is worth more.
    pub fn proves(&self, terms: &Terms, chosen: &Matching) -> bool {
        let value =
            |matching: &Matching| matching::total(&self.closeness, matching) - matching::load_cost(terms, matching);
        matching::solve(&self.closeness, terms).is_ok_and(|solved| {
            let checked = certificate::check(&self.closeness, terms, &solved.matching, &solved.certificate);
            checked.is_ok() && value(&solved.matching) == value(chosen)
        })
    }

    /// Pairs that are new, and pairs that exist and are to go.
    pub fn changes(&self, matching: &Matching) -> (Vec<Pair>, Vec<Pair>) {
        let changes = matching::changes(&self.matching_of(&self.standing), matching);
        let named = |pairs: Vec<(u32, u32)>| pairs.into_iter().map(|pair| self.pair(pair)).collect();
        (named(changes.new), named(changes.lost))
    }

    fn pair(&self, (entry, judge): (u32, u32)) -> Pair {
        let Question { entries, judges, .. } = self.question;
        Pair { entry: entries[entry as usize].id, judge: judges[judge as usize].id }
    }

    pub fn short(&self, matching: &Matching) -> Vec<Short> {
        let mut loads = vec![0_usize; self.question.judges.len()];
        matching.judges_of.iter().flatten().for_each(|judge| loads[*judge as usize] += 1);
        let short = |(number, entry): (usize, &EntryToJudge)| {
            let own = &matching.judges_of[number];
            let missing = self.question.sheets_needed.checked_sub(own.len()).filter(|missing| *missing > 0)?;
            let judges = || (0..).zip(&self.question.judges);
            let possible = judges().filter(|(_, judge)| self.may_take(entry, judge)).count();
            let free = judges().any(|(at, judge): (usize, _)| {
                loads[at] < judge.capacity && !own.contains(&(at as u32)) && self.may_take(entry, judge)
            });
            Some(Short { entry: entry.id, missing, why: self.why_short(possible, free) })
        };
        self.question.entries.iter().enumerate().filter_map(short).collect()
    }

    fn may_take(&self, entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
        knows(entry, judge) && !self.question.conflicts.contains(&Pair { entry: entry.id, judge: judge.id })
    }

    fn why_short(&self, possible: usize, free: bool) -> Sentence {
        let why = match (possible < self.question.sheets_needed, free) {
            (true, _) => "panels-why-few-judges",
            (false, true) => "panels-why-rules-together",
            (false, false) => "panels-why-no-room",
        };
        Sentence::new(why).count("judges", possible)
    }

    /// Entries whose judges do not keep a rule that was asked for, because nobody could or because pairs exist that break it.
    pub fn unmet(&self, matching: &Matching) -> u32 {
        let breaks = |(entry, own): &(usize, &Vec<u32>)| {
            let of_entry = self.terms.quotas.iter().filter(|quota| quota.entries.contains(&(*entry as u32)));
            of_entry
                .into_iter()
                .any(|quota| own.iter().filter(|judge| quota.judges.contains(judge)).count() > quota.most as usize)
        };
        matching.judges_of.iter().enumerate().filter(breaks).count() as u32
    }
}

fn terms(question: &Question, locked: Vec<(u32, u32)>, quotas: Vec<matching::Quota>) -> Terms {
    let (mut of_entry, mut of_judge) = (vec![0; question.entries.len()], vec![0; question.judges.len()]);
    for (entry, judge) in locked.iter().collect::<BTreeSet<_>>() {
        of_entry[*entry as usize] += 1;
        of_judge[*judge as usize] += 1;
    }
    let sheets = u32::try_from(question.sheets_needed).unwrap_or(0);
    let most = |(judge, kept): (&JudgeWithRoom, &u32)| 0..=u32::try_from(judge.capacity).unwrap_or(u32::MAX).max(*kept);
    let loads: Vec<_> = question.judges.iter().zip(&of_judge).map(most).collect();
    let step = i64::from(question.wishes.even) * PER_CENT;
    let costs = loads.iter().map(|load| (0..i64::from(*load.end()).max(1)).map(|nth| nth * step).collect());
    Terms {
        needed: of_entry.iter().map(|kept: &u32| sheets.max(*kept)).collect(),
        load_costs: costs.collect(),
        loads,
        locked,
        quotas,
    }
}
