//! The standing as the set-up of a round declares it: by the mixed model, by another estimator, or as a gate.

use std::collections::{BTreeMap, BTreeSet};

use super::{NEAR, Round, Sure, deviation, standing};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::{self, Consensus, Estimator};
use crate::results::rules::methods::gate::{self, Gate, Verdict};
use crate::results::rules::methods::{self, Options, Ranking};
use crate::results::{How, Line, SheetScore, Standing};

/// Standard scores that lie closer than this are not told apart.
const NEAR_Z: f64 = 0.05;
/// From 0 to 100, as every value of a standing: a pass, one still open, a fail.
const PASSED: f64 = 100.0;
const OPEN: f64 = 50.0;

/// The standing of the entries `among` in a round.
pub fn standing_in(round: &programme::Round, sheets: &[SheetScore], among: &BTreeSet<EntryId>, sure: Sure) -> Standing {
    match (round.method, round.estimator) {
        (programme::Method::Gate, _) => {
            gate_standing(usize::try_from(round.sheets_needed).unwrap_or(1), round.consensus, sheets, among)
        }
        (programme::Method::Budget, _) => shared_out(sheets, among),
        (programme::Method::Order, Estimator::Copeland) => estimated(Estimator::Copeland, sheets, among),
        (programme::Method::Order, _) => estimated(Estimator::Borda, sheets, among),
        (_, Estimator::Mixed) => standing(sheets, among, sure),
        (_, estimator) => estimated(estimator, sheets, among),
    }
}

/// What compares a judge's entries with each other compares those of the category; what takes a judge's hand out of
/// their scores reads all that they gave.
fn estimated(estimator: Estimator, sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> Standing {
    let own = |sheets: &[SheetScore]| -> Vec<SheetScore> {
        sheets.iter().filter(|sheet| among.contains(&sheet.entry)).cloned().collect()
    };
    let (method, factor, near, round) = match estimator {
        Estimator::Mixed | Estimator::Mean => (methods::Method::Mean, 1.0, NEAR, Round::numbered(&own(sheets))),
        Estimator::Trimmed => (methods::Method::Trimmed, 1.0, NEAR, Round::numbered(&own(sheets))),
        Estimator::Additive => (methods::Method::Additive, 1.0, NEAR, Round::of(sheets, among)),
        Estimator::ZScore => (methods::Method::ZScore, 1.0, NEAR_Z, Round::of(sheets, among)),
        Estimator::Borda => (methods::Method::Borda, 100.0, NEAR, Round::numbered(&own(sheets))),
        Estimator::Copeland => (methods::Method::Copeland, 100.0, NEAR, Round::numbered(&own(sheets))),
    };
    let (ranking, how) = match methods::rank(method, &round.scores, &Options::default()) {
        Ok(ranking) => (ranking, How::By(estimator)),
        Err(_) => match methods::rank(methods::Method::Mean, &round.scores, &Options::default()) {
            Ok(ranking) => (ranking, How::Instead(estimator)),
            Err(_) => (Ranking::new(0, Vec::new()), How::Instead(estimator)),
        },
    };
    let factor = if how == How::By(estimator) { factor } else { 1.0 };
    let value = |(number, entry): (usize, &EntryId)| {
        let value = ranking.values.get(number).copied().flatten()?;
        among.contains(entry).then_some((*entry, value * factor))
    };
    made(&round, round.entries.iter().enumerate().filter_map(value).collect(), near, how)
}

/// The shares of the points that each judge gave away: 100 is an equal share. A judge spreads their points over all of
/// their entries, so shares are taken of all, and an entry has the same value in each of its categories.
fn shared_out(sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> Standing {
    let round = Round::of(sheets, among);
    // All points of a judge may have gone to entries that no longer count: of the others the ballot says nothing.
    let mut given: BTreeMap<JudgeId, f64> = BTreeMap::new();
    for sheet in sheets {
        *given.entry(sheet.judge).or_default() += sheet.total.unwrap_or_default();
    }
    let says = |sheet: &&SheetScore| given.get(&sheet.judge).is_some_and(|sum| *sum > 0.0);
    let spread = Round::of(&sheets.iter().filter(says).cloned().collect::<Vec<_>>(), among);
    let values: BTreeMap<EntryId, f64> =
        match methods::rank(methods::Method::Budget, &spread.scores, &Options::default()) {
            Ok(ranking) => {
                std::iter::zip(&spread.entries, ranking.values).filter_map(|(id, value)| Some((*id, value?))).collect()
            }
            Err(_) => BTreeMap::new(),
        };
    let own = round.entries.iter().filter(|entry| among.contains(entry));
    let value = |entry: &EntryId| (*entry, values.get(entry).copied().unwrap_or_default() * 100.0);
    made(&round, own.map(value).collect(), NEAR, How::Shares)
}

/// The verdicts on entries as values: passed, open, failed.
fn gate_standing(needed: usize, consensus: Consensus, sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> Standing {
    let own: Vec<SheetScore> = sheets.iter().filter(|sheet| among.contains(&sheet.entry)).cloned().collect();
    let round = Round::numbered(&own);
    let consensus_rule = match consensus {
        Consensus::Majority => gate::Consensus::Majority,
        Consensus::Unanimous => gate::Consensus::Unanimous,
    };
    let rule = Gate { pass: PASSED, fail: 0.0, sheets: needed, consensus: consensus_rule };
    let found = rule.verdicts(&round.scores).unwrap_or_default();
    let verdicts: BTreeMap<EntryId, Verdict> =
        std::iter::zip(&round.entries, found).filter_map(|(entry, verdict)| Some((*entry, verdict?))).collect();
    let value = |verdict: &Verdict| match verdict {
        Verdict::Passed => PASSED,
        Verdict::Open { .. } => OPEN,
        Verdict::Failed => 0.0,
    };
    let values = verdicts.iter().map(|(entry, verdict)| (*entry, value(verdict))).collect();
    Standing { verdicts, depends: false, ..made(&round, values, 0.0, How::Gate(consensus)) }
}

/// Lines of these values, from the highest; equal values share a place. What stands together is told apart by id only, so
/// that it stands the same every time.
fn made(round: &Round, values: Vec<(EntryId, f64)>, near: f64, how: How) -> Standing {
    let mean = |entry: &EntryId| {
        let totals = round.totals.get(entry).map(Vec::as_slice).unwrap_or_default();
        totals.iter().sum::<f64>() / totals.len().max(1) as f64
    };
    let numbers = |of: &dyn Fn(&(EntryId, f64)) -> f64| values.iter().map(|it| Some(of(it))).collect();
    let places = Ranking::new(1, numbers(&|it| it.1)).places;
    let mean_places = Ranking::new(1, numbers(&|it| mean(&it.0))).places;
    let place = |place: Option<u32>| place.unwrap_or(1) as usize;
    let line = |(number, (entry, value)): (usize, &(EntryId, f64))| {
        let totals = round.totals.get(entry).map(Vec::as_slice).unwrap_or_default();
        Line {
            entry: *entry,
            place: place(places[number]),
            value: *value,
            // Places are kept below nothing, so that the first is the highest; people read them as they are.
            mean: mean(entry).abs(),
            mean_place: place(mean_places[number]),
            sheets: totals.len(),
            deviation: deviation(totals),
            least: totals.iter().map(|total| total.abs()).fold(f64::MAX, f64::min),
            most: totals.iter().map(|total| total.abs()).fold(0.0, f64::max),
            doubt: None,
            near: false,
        }
    };
    let mut lines: Vec<Line> = values.iter().enumerate().map(line).collect();
    lines.sort_by_key(|line| (line.place, line.entry));
    for index in 1..lines.len() {
        if lines[index - 1].value - lines[index].value < near {
            lines[index].near = true;
            lines[index - 1].near = true;
        }
    }
    let first = |of: fn(&Line) -> usize| -> BTreeSet<EntryId> {
        lines.iter().filter(|line| of(line) == 1).map(|line| line.entry).collect()
    };
    let depends = first(|line| line.place) != first(|line| line.mean_place);
    Standing { how, depends, lines, judges: Vec::new(), verdicts: BTreeMap::new() }
}

#[cfg(test)]
#[path = "declared_tests.rs"]
mod tests;
