//! The standing of an expo: the order that all judgments of pairs make together, how sure it is, and the plain share of
//! judgments won beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::bradley_terry::{Order, Settings, order_among};
use super::calibration::SEPARATED;
use super::standing::{NEAR, NINE_TENTHS, SEED, Sure};
use crate::entries::EntryId;
use crate::results::{Doubt, How, JudgeLine, Line, Standing};
use crate::scoring::ExpoEvidence;
use crate::scoring::rules::pairwise::Evidence;

/// Strengths closer than this are equal.
const GRAIN: f64 = 1e-9;

/// The standing of the entries `among` of which somebody said something, by all that was said. A value is how often in a
/// hundred the entry would be found better than one of middling strength.
pub fn walked(said: &ExpoEvidence, among: &BTreeSet<EntryId>, sure: Sure) -> Standing {
    let said = asked_first(said, among);
    let (entries, judges) = (said.evidence.entries.len(), said.evidence.judges.len());
    let (draws, top) = match sure {
        Sure::Places => (0, 1),
        Sure::Chances { winners } => (Settings::default().draws, winners.max(1)),
    };
    let settings = Settings { draws, top, seed: SEED, ..Settings::default() };
    let found = order_among(said.asked, entries, judges, &said.evidence.evidence, &settings).ok();
    let lines = found.map(|found| lines(&said, &found, draws > 0)).unwrap_or_default();
    let first = |place: fn(&Line) -> usize| -> BTreeSet<EntryId> {
        lines.iter().filter(|line| place(line) == 1).map(|line| line.entry).collect()
    };
    Standing {
        how: How::Pairs,
        depends: first(|line| line.place) != first(|line| line.mean_place),
        judges: said.judges(),
        lines,
        verdicts: BTreeMap::new(),
    }
}

/// What was said, with the entries that are asked about first.
struct Asked {
    asked: usize,
    evidence: ExpoEvidence,
    /// Who said something of what, by numbers.
    pairs: BTreeSet<(u32, u32)>,
}

fn asked_first(said: &ExpoEvidence, among: &BTreeSet<EntryId>) -> Asked {
    let touched: BTreeSet<u32> = pairs(&said.evidence).into_iter().map(|(_, entry)| entry).collect();
    let asks = |entry: &u32| among.contains(&said.entries[*entry as usize]);
    let (asked, others): (Vec<u32>, Vec<u32>) = touched.into_iter().partition(asks);
    let count = asked.len();
    let kept: Vec<u32> = asked.into_iter().chain(others).collect();
    let numbers: BTreeMap<u32, u32> = kept.iter().copied().zip(0..).collect();
    let number = |entry: u32| numbers.get(&entry).copied().unwrap_or(0);
    let mut evidence = said.evidence.clone();
    for it in &mut evidence.comparisons {
        (it.winner, it.loser) = (number(it.winner), number(it.loser));
    }
    for it in &mut evidence.orders {
        it.entries.iter_mut().for_each(|entry| *entry = number(*entry));
    }
    for it in &mut evidence.scores {
        it.entry = number(it.entry);
    }
    let entries = kept.iter().map(|entry| said.entries[*entry as usize]).collect();
    let pairs = pairs(&evidence);
    Asked { asked: count, evidence: ExpoEvidence { entries, judges: said.judges.clone(), evidence }, pairs }
}

fn pairs(evidence: &Evidence) -> BTreeSet<(u32, u32)> {
    let compared = evidence.comparisons.iter().flat_map(|it| [(it.judge, it.winner), (it.judge, it.loser)]);
    let ordered = evidence.orders.iter().flat_map(|it| it.entries.iter().map(move |entry| (it.judge, *entry)));
    compared.chain(ordered).chain(evidence.scores.iter().map(|it| (it.judge, it.entry))).collect()
}

impl Asked {
    fn judges(&self) -> Vec<JudgeLine> {
        let line = |(number, judge): (u32, _)| {
            let sheets = self.pairs.range((number, 0)..=(number, u32::MAX)).count();
            let line = JudgeLine { judge, sheets, mean: None, profile: None, without: Vec::new() };
            (sheets > 0).then_some(line)
        };
        (0..).zip(self.evidence.judges.iter().copied()).filter_map(line).collect()
    }

    /// Of all that was said of an entry and another, the share that it won, by entry.
    fn shares(&self) -> Vec<f64> {
        let mut tally = vec![(0.0, 0.0); self.evidence.entries.len()];
        let mut won = |winner: u32, loser: u32, points: f64| {
            for (entry, points) in [(winner, points), (loser, 1.0 - points)] {
                let (wins, all) = &mut tally[entry as usize];
                (*wins, *all) = (*wins + points, *all + 1.0);
            }
        };
        let evidence = &self.evidence.evidence;
        evidence.comparisons.iter().for_each(|it| won(it.winner, it.loser, 1.0));
        for order in &evidence.orders {
            for (place, better) in order.entries.iter().enumerate() {
                order.entries[place + 1..].iter().for_each(|worse| won(*better, *worse, 1.0));
            }
        }
        for (at, one) in evidence.scores.iter().enumerate() {
            for other in evidence.scores[at + 1..].iter().filter(|other| other.judge == one.judge) {
                let points =
                    if one.points == other.points { 0.5 } else { f64::from(u8::from(one.points > other.points)) };
                won(one.entry, other.entry, points);
            }
        }
        tally.into_iter().map(|(wins, all)| if all > 0.0 { wins / all } else { 0.5 }).collect()
    }
}

fn lines(said: &Asked, found: &Order, sure: bool) -> Vec<Line> {
    let shares = said.shares();
    let place = |values: &[f64], own: usize| {
        1 + values[..said.asked].iter().filter(|value| **value > values[own] + GRAIN).count()
    };
    let line = |entry: &u32| {
        let at = *entry as usize;
        let (strength, mean) = (found.strengths[at], 100.0 * shares[at]);
        let chance = 1.0 / (1.0 + (-strength).exp());
        let (low, high) = found.ranks[at];
        let margin = 100.0 * chance * (1.0 - chance) * NINE_TENTHS * found.standard_errors[at];
        Line {
            entry: said.evidence.entries[at],
            place: place(&found.strengths, at),
            value: 100.0 * chance,
            mean,
            mean_place: place(&shares, at),
            sheets: said.pairs.iter().filter(|(_, of)| of == entry).count(),
            deviation: None,
            least: mean,
            most: mean,
            doubt: sure.then_some(Doubt { low, high, best: found.best[at], top: found.top[at], margin }),
            near: false,
        }
    };
    let mut lines: Vec<Line> = found.entries.iter().map(line).collect();
    for below in 1..lines.len() {
        let apart = lines[below - 1].value - lines[below].value;
        if if sure { found.above_next[below - 1] < SEPARATED } else { apart < NEAR } {
            (lines[below].near, lines[below - 1].near) = (true, true);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panels::JudgeId;
    use crate::scoring::rules::pairwise::Comparison;

    #[test]
    fn who_wins_every_comparison_stands_first_and_who_was_not_seen_has_no_line() {
        let (said, entries) = said(&[(0, 1), (0, 2), (1, 2), (0, 1), (0, 2), (1, 2)], 4);
        let standing = walked(&said, &entries.iter().copied().collect(), Sure::Chances { winners: 1 });
        let places: Vec<_> = standing.lines.iter().map(|line| (line.entry, line.place, line.mean)).collect();
        assert_eq!(places, [(entries[0], 1, 100.0), (entries[1], 2, 50.0), (entries[2], 3, 0.0)]);
        let doubts: Vec<f64> = standing.lines.iter().filter_map(|line| Some(line.doubt?.best)).collect();
        assert!(doubts[0] > doubts[1] && doubts[1] > doubts[2], "{doubts:?}");
        assert!(!standing.depends);
    }

    #[test]
    fn a_category_stands_by_all_that_was_said_and_its_chances_are_its_own() {
        let (said, entries) = said(&[(0, 1), (1, 2), (2, 3), (0, 1), (1, 2), (2, 3)], 4);
        let among = BTreeSet::from([entries[1], entries[3]]);
        let standing = walked(&said, &among, Sure::Chances { winners: 1 });
        let found: Vec<_> = standing.lines.iter().map(|line| (line.entry, line.place)).collect();
        assert_eq!(found, [(entries[1], 1), (entries[3], 2)], "though they never met");
        let chances: f64 = standing.lines.iter().filter_map(|line| Some(line.doubt?.best)).sum();
        assert!((chances - 1.0).abs() < 1e-9, "{chances}");
    }

    #[test]
    fn nothing_said_is_an_empty_standing() {
        let (said, entries) = said(&[], 2);
        assert!(walked(&said, &entries.into_iter().collect(), Sure::Chances { winners: 1 }).lines.is_empty());
    }

    fn said(comparisons: &[(u32, u32)], count: usize) -> (ExpoEvidence, Vec<EntryId>) {
        let entries: Vec<EntryId> = (0..count).map(|_| EntryId::fresh()).collect();
        let comparisons =
            comparisons.iter().map(|(winner, loser)| Comparison { judge: 0, winner: *winner, loser: *loser });
        let evidence = Evidence { comparisons: comparisons.collect(), ..Evidence::default() };
        (ExpoEvidence { entries: entries.clone(), judges: vec![JudgeId::fresh()], evidence }, entries)
    }
}
