//! What entries and judges say of themselves, as numbers: how close they are, and which pairs cannot be.

use std::collections::HashMap;

use super::super::matching::{Closeness, Traits, UNIT, Weights};
use super::{EntryToJudge, JudgeWithRoom, Question, Wishes};
use crate::panels::{Bid, Pair};

pub const PER_CENT: i64 = UNIT / 100;

/// Entries and judges by what they say of themselves, alike words alike numbers.
pub fn traits(question: &Question) -> (Vec<Traits>, Vec<Traits>) {
    let mut names = Names::default();
    let entry = |names: &mut Names, entry: &EntryToJudge| Traits {
        categories: entry.categories.iter().map(|id| names.categories.of(id.as_str())).collect(),
        expertise: entry.topics.iter().map(|topic| names.topics.of(topic)).collect(),
        languages: entry.languages.iter().map(|language| names.languages.of(language)).collect(),
        regions: names.country(&entry.country),
    };
    let judge = |names: &mut Names, judge: &JudgeWithRoom| Traits {
        categories: judge.categories.iter().map(|id| names.categories.of(id.as_str())).collect(),
        expertise: judge.topics.iter().map(|topic| names.topics.of(topic)).collect(),
        languages: judge.languages.iter().map(|language| names.languages.of(language)).collect(),
        regions: names.country(&judge.country),
    };
    let entries = question.entries.iter().map(|it| entry(&mut names, it)).collect();
    let judges = question.judges.iter().map(|it| judge(&mut names, it)).collect();
    (entries, judges)
}

/// Every pair that must not be is a conflict to the engine, for whichever reason.
pub fn closeness(
    question: &Question,
    (entries, judges): (Vec<Traits>, Vec<Traits>),
    mut conflicts: Vec<(u32, u32)>,
    number: impl Fn(&Pair) -> Option<(u32, u32)>,
) -> Closeness {
    for (number, entry) in (0..).zip(&question.entries) {
        let strangers = (0..).zip(&question.judges).filter(|(_, judge)| !knows(entry, judge));
        conflicts.extend(strangers.map(|(judge, _)| (number, judge)));
    }
    let bid = |(pair, bid): (&Pair, &Bid)| {
        let worth = match bid {
            Bid::Gladly => UNIT,
            Bid::Can => 0,
            Bid::RatherNot => -UNIT,
        };
        number(pair).map(|(entry, judge)| (entry, judge, worth))
    };
    let bids: Vec<(u32, u32, i64)> = question.bids.iter().filter_map(bid).collect();
    Closeness::new(weights(&question.wishes), entries, judges, &bids, &conflicts)
}

fn weights(wishes: &Wishes) -> Weights {
    let weight = |hundredths: u32| i64::from(hundredths) * PER_CENT;
    Weights {
        category: weight(wishes.expert),
        expertise: weight(wishes.topics),
        language: weight(wishes.language),
        region: -weight(wishes.elsewhere),
        bid: weight(wishes.bid),
    }
}

pub fn knows(entry: &EntryToJudge, judge: &JudgeWithRoom) -> bool {
    judge.categories.is_empty() || entry.categories.iter().any(|it| judge.categories.contains(it))
}

#[derive(Default)]
struct Names {
    categories: Numbers,
    topics: Numbers,
    languages: Numbers,
    countries: Numbers,
}

impl Names {
    fn country(&mut self, name: &str) -> Vec<u32> {
        if name.is_empty() { Vec::new() } else { vec![self.countries.of(name)] }
    }
}

/// Numbers for names, in the order in which they come.
#[derive(Default)]
pub struct Numbers(HashMap<String, u32>);

impl Numbers {
    pub fn of(&mut self, name: &str) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(name.to_owned()).or_insert(next)
    }
}
