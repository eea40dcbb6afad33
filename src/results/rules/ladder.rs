//! The tie ladder: which declared rung decides between entries that the evidence does not separate.
//!
//! The rungs are declared before judging, so nothing else ever decides: not chance, not the order of storage, not a
//! third decimal. What no rung decides stays shared: co-winners where that was announced, else the decider's.

use super::calibration::Scores;

/// Values closer than this on a rung, as a part of the greater or of 1, are equal.
const SAME: f64 = 1e-9;

/// What a rung of the ladder compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// The points for the criterion with this number in the rubric.
    Criterion(usize),
    /// How many judges put the entry first.
    Firsts,
    /// What the named decider put on record.
    Decider,
}

/// A rung with the value of each entry, higher is better. An entry without a value stands behind those that have one.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub rung: Rung,
    pub values: Vec<Option<f64>>,
    /// A smaller difference decides, but is flagged; 0 flags nothing.
    pub near: f64,
}

/// Why one entry stands above another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// This rung decided, the first of the ladder on which the two differ, `by` so much (infinite when the lower has
    /// no value); `near` when that is less than the rung's own measure of a near-tie.
    Rung { rung: Rung, by: f64, near: bool },
    /// The ladder does not put it above, but the evidence puts `entry` above the lower one and it stands at or above
    /// `entry`.
    Behind { entry: u32 },
    /// Nothing separates them: they share a place.
    Shared,
}

/// Two entries that the evidence does not separate, and what did.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    pub above: u32,
    pub below: u32,
    /// The value of the upper one less that of the lower: 0 for a tie, anything else for a near-tie; negative when the
    /// ladder turned it round.
    pub difference: f64,
    pub why: Why,
}

/// Entries in the order of evidence and ladder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Untied {
    /// Entry and place, from the first; equal places are shared and the next ones are skipped.
    pub places: Vec<(u32, u32)>,
    /// Every pair that the evidence does not separate, from the top; no other pair was touched by the ladder.
    pub pairs: Vec<Pair>,
}

/// Orders the `entries`, any of the round, of which `values` holds the totals or calibrated values by entry (no value
/// counts as the least). `separated(a, b)` says that the evidence puts a above b: for plain totals that they differ,
/// for calibrated values that P(a above b) is high enough. It must not put each of two entries above the other.
///
/// Evidence comes first: an entry is placed when none that is left is separated above it. Among several such the ladder
/// chooses, and who is equal on every rung is placed together. Takes a time in proportion to the square of the number
/// of entries.
pub fn break_ties(
    entries: &[u32],
    values: &[Option<f64>],
    separated: impl Fn(u32, u32) -> bool,
    ladder: &[Step],
) -> Untied {
    let mut left: Vec<u32> = entries.to_vec();
    left.sort_unstable();
    left.dedup();
    let mut above: Vec<usize> = left.iter().map(|&it| left.iter().filter(|&&up| separated(up, it)).count()).collect();
    let mut untied = Untied::default();
    while !left.is_empty() {
        let best = best(&left, &above, ladder);
        let place = untied.places.len() as u32 + 1;
        untied.places.extend(best.iter().map(|&entry| (entry, place)));
        (left, above) = std::iter::zip(left, above)
            .filter(|(entry, _)| !best.contains(entry))
            .map(|(entry, above)| (entry, above - best.iter().filter(|&&up| separated(up, entry)).count()))
            .unzip();
    }
    untied.pairs = pairs(&untied.places, values, &separated, ladder);
    untied
}

/// The evidence of plain values, for [`break_ties`]: more than `by` above is separated; with 0, all that is not equal.
pub fn apart(values: &[Option<f64>], by: f64) -> impl Fn(u32, u32) -> bool {
    move |above, below| {
        let of = |entry| value(values, entry).unwrap_or(f64::NEG_INFINITY);
        of(above) - by > of(below) && !same(of(above) - by, of(below))
    }
}

/// The numbers of the criteria from the highest weight to the lowest; equal weights in the order of the rubric.
pub fn by_weight(weights: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|&a, &b| weights[b].total_cmp(&weights[a]));
    order
}

/// For each entry with a sheet how many of its judges scored nothing higher; entries that share a judge's highest score
/// are all counted.
pub fn firsts(scores: &Scores) -> Vec<Option<f64>> {
    let mut highest = vec![f64::NEG_INFINITY; scores.judges()];
    for sheet in scores.sheets() {
        highest[sheet.judge as usize] = highest[sheet.judge as usize].max(sheet.score);
    }
    let mut firsts = vec![None; scores.entries()];
    for sheet in scores.sheets() {
        let first = f64::from(sheet.score >= highest[sheet.judge as usize]);
        *firsts[sheet.entry as usize].get_or_insert(0.0) += first;
    }
    firsts
}

/// The values of the decider's rung, of a round of `entries` entries, from the order on record, best first. It may name
/// some entries only; the others stand behind them and stay equal.
pub fn decided(entries: usize, record: &[u32]) -> Vec<Option<f64>> {
    let rank = |entry: u32| record.iter().rev().position(|&named| named == entry).map(|rank| rank as f64);
    (0..entries as u32).map(rank).collect()
}

/// Those that nothing left is separated above and the ladder puts first. Were the evidence to run in a circle, all are.
fn best(left: &[u32], above: &[usize], ladder: &[Step]) -> Vec<u32> {
    let least = above.iter().min();
    let mut best: Vec<u32> =
        std::iter::zip(left, above).filter(|(_, above)| Some(*above) == least).map(|(&entry, _)| entry).collect();
    for step in ladder {
        let most = best.iter().filter_map(|&entry| value(&step.values, entry)).fold(f64::NEG_INFINITY, f64::max);
        best.retain(|&entry| same(value(&step.values, entry).unwrap_or(f64::NEG_INFINITY), most));
    }
    best
}

fn pairs(
    places: &[(u32, u32)],
    values: &[Option<f64>],
    separated: &impl Fn(u32, u32) -> bool,
    ladder: &[Step],
) -> Vec<Pair> {
    let number = |entry| value(values, entry).unwrap_or(f64::NEG_INFINITY);
    let mut pairs = Vec::new();
    for (at, &(above, place)) in places.iter().enumerate() {
        let lower = (at + 1..places.len()).filter(|&at| !separated(above, places[at].0));
        pairs.extend(lower.map(|at| {
            let (below, lower) = places[at];
            let behind =
                || places[..at].iter().rev().take_while(|(_, it)| *it >= place).find(|it| separated(it.0, below));
            let why = match rung(above, below, ladder) {
                _ if place == lower => Why::Shared,
                Some(why) => why,
                None => behind().map_or(Why::Shared, |&(entry, _)| Why::Behind { entry }),
            };
            let difference = if number(above) == number(below) { 0.0 } else { number(above) - number(below) };
            Pair { above, below, difference, why }
        }));
    }
    pairs
}

/// The first rung on which the two differ, when it puts the upper one above.
fn rung(above: u32, below: u32, ladder: &[Step]) -> Option<Why> {
    let of = |step: &Step, entry| value(&step.values, entry).unwrap_or(f64::NEG_INFINITY);
    let step = ladder.iter().find(|step| !same(of(step, above), of(step, below)))?;
    let by = of(step, above) - of(step, below);
    (by > 0.0).then_some(Why::Rung { rung: step.rung, by, near: by < step.near })
}

fn value(values: &[Option<f64>], entry: u32) -> Option<f64> {
    values.get(entry as usize).copied().flatten()
}

fn same(one: f64, other: f64) -> bool {
    let close = (one - other).abs() <= SAME * one.abs().max(other.abs()).max(1.0);
    one == other || (close && one.is_finite() && other.is_finite())
}

#[cfg(test)]
#[path = "ladder_tests.rs"]
mod tests;
