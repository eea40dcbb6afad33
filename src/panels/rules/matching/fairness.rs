//! The fairness stage: the entry that is served worst is raised as far as trades go, then the total is recovered.

use super::floor::{Floor, refuted};
use super::limits::Limits;
use super::reach::Reach;
use super::trades::Trades;
use super::{Affinity, Matching, Terms};

/// Moves looked at, at most: one to two seconds.
const EFFORT: u64 = 700_000_000;
/// A worst sum this near to what may be possible is not worth another try: a share of the bound.
const CLOSE: i64 = 300;

/// A matching whose worst-served entry is at least as well served as before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fair {
    pub matching: Matching,
    /// The least sum of affinities of an entry that needs judges, in millionths.
    pub worst: i64,
    /// No matching that keeps the terms has a worst entry above this, in millionths. When it equals `worst`, the
    /// worst-served entry is as well served as it can be.
    pub bound: i64,
}

/// Raises the least sum of affinities of an entry, and keeps as much of the total as trades can recover. `start` keeps
/// the terms, and so does the answer; its worst entry is never below that of `start`. Deterministic, and bounded in
/// time; a local search by rings of trades, so `bound` says how far it can be from the best. The highest floor that
/// could be is tried first, then floors halfway between what was reached and what was not.
pub fn fair(affinity: &(impl Affinity + ?Sized), terms: &Terms, start: &Matching) -> Fair {
    let limits = Limits::new(affinity.entries(), affinity.judges(), terms);
    let reach = Reach::new(affinity, start, &limits.locked);
    let alone = reach.alone.iter().zip(&reach.needed).filter(|(_, needed)| **needed > 0).map(|(sum, _)| *sum).min();
    let mut bound = alone.unwrap_or(0);
    let mut best = Trades::new(&limits, &reach, start);
    let (mut high, mut target, mut effort) = (bound, bound, EFFORT);
    while worst(&best) < high && effort > 0 {
        let floor = Floor::new(target, reach.span);
        let mut next = Trades::new(&limits, &reach, &best.board.matching());
        effort = next.better(&floor, effort);
        if worst(&next) < target {
            high = target - 1;
            bound = if refuted(&limits, &reach, &next.prices(), &floor) { high } else { bound };
        }
        best = better_of(best, next);
        let gap = high - worst(&best);
        if gap <= bound.abs() / CLOSE {
            break;
        }
        target = high - gap / 2;
    }
    let best = recovered(&limits, &reach, start, best);
    Fair { worst: worst(&best), bound: bound.max(worst(&best)), matching: best.board.matching() }
}

/// At the floor that was reached, once more from the start and once from where it was reached: the better total.
fn recovered<'a>(limits: &'a Limits, reach: &'a Reach, start: &Matching, best: Trades<'a>) -> Trades<'a> {
    let floor = Floor::new(worst(&best), reach.span);
    [start.clone(), best.board.matching()].into_iter().fold(best, |best, from| {
        let mut next = Trades::new(limits, reach, &from);
        next.better(&floor, EFFORT / 5);
        better_of(best, next)
    })
}

fn better_of<'a>(best: Trades<'a>, next: Trades<'a>) -> Trades<'a> {
    if (worst(&next), next.board.total()) > (worst(&best), best.board.total()) { next } else { best }
}

/// The least sum of an entry that needs judges.
fn worst(trades: &Trades) -> i64 {
    let board = &trades.board;
    let needy = board.sums.iter().zip(&board.reach.needed).filter(|(_, needed)| **needed > 0);
    needy.map(|(sum, _)| *sum).min().unwrap_or(0)
}

#[cfg(test)]
#[path = "fairness_tests.rs"]
mod tests;
