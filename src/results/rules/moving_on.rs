//! Who moves on from a closed round: by the standing, then by the ladder of ties, and never by chance.

use std::collections::{BTreeMap, BTreeSet};

use super::NEAR;
use super::ladder::{Rung, Step, Why, apart, break_ties};
use super::methods::gate::Verdict;
use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::results::{Line, Standing};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    Moves,
    /// Level with another across the line on every rung: people have to choose.
    Level,
    Stays,
}

/// An entry's place before the line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranked {
    pub entry: EntryId,
    pub place: usize,
    pub value: f64,
    pub on: On,
}

/// Two entries on either side of the line that little or nothing separates.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AtTheLine {
    pub above: EntryId,
    pub below: EntryId,
    pub by: Parted,
}

/// What parts two entries at the line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Parted {
    /// Their values, by so little, out of 100.
    Value(f64),
    /// Their values are equal: this rung of the ladder.
    Rung(Rung),
    Nothing,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    pub ranked: Vec<Ranked>,
    pub line: Vec<AtTheLine>,
}

/// What the rungs of the ladder say of one entry: a value for each criterion from the heaviest down, then how many judges
/// put it first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rungs {
    pub criteria: Vec<Option<f64>>,
    pub firsts: Option<f64>,
}

/// Draws the line under the `most` first of these lines; without a number all move on.
pub fn propose(lines: &[Line], most: Option<usize>, rungs: &BTreeMap<EntryId, Rungs>) -> Proposal {
    let values: Vec<Option<f64>> = lines.iter().map(|line| Some(line.value)).collect();
    let numbers: Vec<u32> = (0..lines.len() as u32).collect();
    let untied = break_ties(&numbers, &values, apart(&values, 0.0), &ladder(lines, rungs));
    let most = most.unwrap_or(lines.len());
    let sharing = |place: u32| untied.places.iter().filter(|(_, other)| *other == place).count();
    let ranked = untied.places.iter().map(|&(number, place)| {
        let (line, first) = (&lines[number as usize], place as usize);
        let on = match (first > most, first + sharing(place) - 1 > most) {
            (true, _) => On::Stays,
            (false, true) => On::Level,
            (false, false) => On::Moves,
        };
        Ranked { entry: line.entry, place: first, value: line.value, on }
    });
    let ranked: Vec<Ranked> = ranked.collect();
    let why = |above: u32, below: u32| {
        untied.pairs.iter().find(|pair| (pair.above, pair.below) == (above, below)).map(|pair| pair.why)
    };
    let order: Vec<u32> = untied.places.iter().map(|(number, _)| *number).collect();
    Proposal { line: at_the_line(&ranked, &order, why), ranked }
}

/// All that passed the gate move on; of those that need a talk people decide.
pub fn propose_passed(standing: &Standing) -> Proposal {
    let ranked = standing.lines.iter().map(|line| Ranked {
        entry: line.entry,
        place: line.place,
        value: line.value,
        on: match standing.verdicts.get(&line.entry) {
            Some(Verdict::Passed) => On::Moves,
            Some(Verdict::Open { .. }) => On::Level,
            Some(Verdict::Failed) | None => On::Stays,
        },
    });
    Proposal { ranked: ranked.collect(), line: Vec::new() }
}

fn ladder(lines: &[Line], rungs: &BTreeMap<EntryId, Rungs>) -> Vec<Step> {
    let of = |line: &Line| rungs.get(&line.entry);
    let criteria = rungs.values().map(|one| one.criteria.len()).max().unwrap_or(0);
    let step = |rung, values| Step { rung, values, near: 0.0 };
    let criterion = |number: usize| {
        let value = |line: &Line| of(line)?.criteria.get(number).copied().flatten();
        step(Rung::Criterion(number), lines.iter().map(value).collect())
    };
    let firsts = lines.iter().map(|line| of(line)?.firsts).collect();
    (0..criteria).map(criterion).chain([step(Rung::Firsts, firsts)]).collect()
}

/// The neighbours across the line that are equal or nearly so; of those that are level, every neighbouring pair.
fn at_the_line(ranked: &[Ranked], order: &[u32], why: impl Fn(u32, u32) -> Option<Why>) -> Vec<AtTheLine> {
    let across = |(upper, lower): (&Ranked, &Ranked)| match (upper.on, lower.on) {
        (On::Level, On::Level) => true,
        (above, below) => above != below && upper.value - lower.value < NEAR,
    };
    let pairs = ranked.windows(2).zip(order.windows(2)).filter(|(pair, _)| across((&pair[0], &pair[1])));
    let near = pairs.map(|(pair, numbers)| AtTheLine {
        above: pair[0].entry,
        below: pair[1].entry,
        by: match why(numbers[0], numbers[1]) {
            Some(Why::Rung { rung, .. }) => Parted::Rung(rung),
            Some(Why::Shared | Why::Behind { .. }) => Parted::Nothing,
            None => Parted::Value(pair[0].value - pair[1].value),
        },
    });
    near.collect()
}

/// What is proposed, over all groups: those that move on, and those between whom people have to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposed {
    pub moving: BTreeSet<EntryId>,
    pub level: BTreeSet<EntryId>,
}

impl Proposed {
    pub fn of<'a>(proposals: impl IntoIterator<Item = &'a Proposal>) -> Self {
        let mut proposed = Self::default();
        for one in proposals.into_iter().flat_map(|proposal| &proposal.ranked) {
            match one.on {
                On::Moves => proposed.moving.insert(one.entry),
                On::Level => proposed.level.insert(one.entry),
                On::Stays => false,
            };
        }
        // Who moves on by one category is not in question in another.
        proposed.level.retain(|entry| !proposed.moving.contains(entry));
        proposed
    }

    /// The list is what the standing says, and parts nobody who is level.
    pub fn is(&self, entries: &BTreeSet<EntryId>) -> bool {
        self.level.is_empty() && self.moving == *entries
    }
}

/// # Errors
/// When nobody moves on, somebody does who does not compete, or the list is not what the standing says and nobody says
/// why.
pub fn may_list(
    proposed: &Proposed,
    competing: &BTreeSet<EntryId>,
    entries: &BTreeSet<EntryId>,
    reason: &str,
) -> Result<(), WhyNot> {
    if entries.is_empty() {
        return Err(WhyNot::new("results-why-nobody-moves-on"));
    }
    if !entries.is_subset(competing) {
        return Err(WhyNot::new("results-why-not-eligible"));
    }
    match proposed.is(entries) || !reason.trim().is_empty() {
        true => Ok(()),
        false => Err(WhyNot::new("results-why-list-needs-reason")),
    }
}

#[cfg(test)]
#[path = "moving_on_tests.rs"]
mod tests;
