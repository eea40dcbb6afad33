//! Robust mode: an assignment drawn at random, so that nobody can be sure who judges what, at little cost in affinity.
//!
//! Perturbed Maximization (Xu, Jecmen, Song and Fang, "A one-size-fits-all approach to improving randomness in paper
//! assignment", NeurIPS 2023): probabilities x that maximise the sum of a f(x) with concave f and no x above a limit,
//! then an assignment that has exactly these probabilities. Here f(x) = x - x²/10 for affinities above 0 (x for others),
//! in steps of a tenth: each pair is a bundle of parallel arcs, and the whole is one convex flow.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::open::Open;
use super::{Affinity, CONFLICT, Matching, Shortage, Terms, certificate, solve, total};
use flow::{Flow, WHOLE};

mod flow;
mod rounding;

/// An assignment that was drawn, and from what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Robust {
    pub matching: Matching,
    /// In millionths.
    pub total: i64,
    /// The mean total of all that could have been drawn, in millionths.
    pub expected: i64,
    /// By entry: judges, ascending, with the probability of the pair in hundredths; locked pairs have 100. The chance
    /// of a pair is exactly this, unless quotas cross on one entry: then draws that break one are drawn again.
    pub probabilities: Vec<Vec<(u32, u32)>>,
    pub seed: u64,
}

/// Why nothing could be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The terms cannot be kept, however likely a pair may be.
    Shortage(Shortage),
    /// They can be kept only by pairs that are likelier than allowed. These entries have too few judges for it by themselves
    /// (ascending); none, when only loads and quotas together leave too few.
    TooCertain { entries: Vec<u32> },
    /// Quotas that cross on one entry were broken by every draw.
    Crossing,
}

/// Draws that may break crossing quotas before giving up.
const DRAWS: usize = 200;

/// Draws an assignment in which no pair, unless locked, is likelier than `most_likely` (0 to 1, a usual choice is 0.9; taken
/// to the hundredth below). Loads, conflicts, locks and quotas are kept by every draw. The same question and seed give
/// the same answer.
pub fn robust(
    affinity: &(impl Affinity + ?Sized),
    terms: &Terms,
    most_likely: f64,
    seed: u64,
) -> Result<Robust, Refusal> {
    let limit = ((most_likely * WHOLE as f64 + 1e-6).floor() as i64).clamp(0, WHOLE);
    let open = Open::new(affinity, terms);
    let mut flow = Flow::new(affinity, &open, limit);
    if !flow.optimise(affinity, &open) {
        solve(affinity, terms).map_err(Refusal::Shortage)?;
        return Err(Refusal::TooCertain { entries: scarce(affinity, &open, limit) });
    }
    let probabilities = with_locked(flow.chances(), terms);
    let expected = probabilities.iter().enumerate().map(|(entry, chances)| expected(affinity, entry, chances));
    let expected = (expected.sum::<i128>() / i128::from(WHOLE)) as i64;
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    for _ in 0..DRAWS {
        let judges_of = rounding::draw(flow.arcs(&open), open.needed.len(), &mut chance);
        let chances = judges_of.into_iter().map(|own| own.into_iter().map(|judge| (judge, 0)).collect()).collect();
        let names = |own: Vec<(u32, u32)>| own.into_iter().map(|pair| pair.0).collect();
        let matching = Matching { judges_of: with_locked(chances, terms).into_iter().map(names).collect() };
        if open.family.crossing.iter().all(Vec::is_empty) || certificate::feasible(affinity, terms, &matching).is_ok() {
            return Ok(Robust { total: total(affinity, &matching), expected, matching, probabilities, seed });
        }
    }
    Err(Refusal::Crossing)
}

fn expected(affinity: &(impl Affinity + ?Sized), entry: usize, chances: &[(u32, u32)]) -> i128 {
    let values = chances.iter().map(|&(judge, chance)| (affinity.of(entry, judge as usize), chance));
    values.filter(|pair| pair.0 != CONFLICT).map(|(value, chance)| i128::from(value) * i128::from(chance)).sum()
}

fn with_locked(mut chances: Vec<Vec<(u32, u32)>>, terms: &Terms) -> Vec<Vec<(u32, u32)>> {
    for &(entry, judge) in &terms.locked {
        chances[entry as usize].push((judge, WHOLE as u32));
    }
    for chances in &mut chances {
        chances.sort_unstable();
        chances.dedup_by_key(|pair| pair.0);
    }
    chances
}

/// Entries whose judges without conflict do not suffice at this limit, even if each were free.
fn scarce(affinity: &(impl Affinity + ?Sized), open: &Open, limit: i64) -> Vec<u32> {
    let able = |entry: usize| {
        let able = (0..affinity.judges() as u32).filter(|&judge| {
            affinity.of(entry, judge as usize) != CONFLICT && open.closed[entry].binary_search(&judge).is_err()
        });
        open.family.allowed(entry, able.clone()).min(able.count() as u32)
    };
    let short = |&entry: &usize| i64::from(able(entry)) * limit < i64::from(open.needed[entry]) * WHOLE;
    (0..open.needed.len()).filter(short).map(|entry| entry as u32).collect()
}

#[cfg(test)]
#[path = "robust_tests.rs"]
mod tests;
