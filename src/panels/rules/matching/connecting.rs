//! The connectivity stage: cheapest swaps make one island of many, then more swaps make the judges comparable.

use self::mixing::mix;
use std::collections::BTreeSet;

use super::board::{Aim, Board, Move};
use super::islands::{Island, count, islands, islands_of, joinable};
use super::limits::Limits;
use super::reach::Reach;
use super::spread::Spread;
use super::{Affinity, Matching, Terms};

mod joining;
mod mixing;

/// What the connectivity stage is to keep.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// The share of the total affinity that swaps for comparability may cost. Joining islands may cost more.
    pub loss: f64,
    /// No entry is brought below this sum of affinities (millionths), nor further below it. A high floor can keep
    /// islands apart that are joined without it: the organiser then chooses between the two.
    pub floor: Option<i64>,
}

impl Default for Wish {
    fn default() -> Self {
        Self { loss: 0.005, floor: None }
    }
}

/// A matching in which leniencies can be compared as far as the terms permit.
#[derive(Clone, Debug, PartialEq)]
pub struct Connected {
    pub matching: Matching,
    /// What is left apart; one, when all is well.
    pub islands: Vec<Island>,
    /// By island: whether conflicts alone forbid to join it to any other. Of the rest, loads, quotas, locks or the
    /// floor do, or no ring of a few moves was found.
    pub barred: Vec<bool>,
    /// Affinity that the stage cost, in millionths.
    pub lost: i64,
    /// The mean variance of the difference of two judges' leniencies, in error variances of one score: of `start` if it
    /// was one island, and now. Nothing for islands, and for more than 800 judges.
    pub before: Option<f64>,
    pub after: Option<f64>,
}

/// Most judges for whom variances are computed: the work grows with their cube.
const COMPARED: usize = 800;

/// Joins the islands of `start` by the cheapest swaps, then lowers the mean variance of judge contrasts within
/// `wish.loss`. `start` keeps the terms, and so does the answer. Deterministic.
pub fn connect(affinity: &(impl Affinity + ?Sized), terms: &Terms, start: &Matching, wish: Wish) -> Connected {
    let judges = affinity.judges();
    let limits = Limits::new(affinity.entries(), judges, terms);
    let reach = Reach::new(affinity, start, &limits.locked);
    let mut board = Board::new(&limits, &reach, start);
    let (total, before) = (board.total(), variance(&board));
    let guard = Guard { floor: wish.floor.unwrap_or(-(1 << 60)) };
    let group = joinable(affinity, start);
    let fewest = groups(&group, &board);
    joining::join(&mut board, &guard, fewest);
    let budget = (total.abs() as f64 * wish.loss) as i64 - (total - board.total());
    if let Some(spread) = spread(&board).filter(|_| budget >= 0) {
        mix(&mut board, &guard, spread, budget);
    }
    let matching = board.matching();
    let islands = islands(&matching, judges);
    let barred = barred(&group, &islands);
    Connected { islands, barred, lost: total - board.total(), before, after: variance(&board), matching }
}

/// How many islands conflicts alone enforce among the judges who have entries.
fn groups(group: &[u32], board: &Board) -> usize {
    let busy = group.iter().zip(&board.sheets).filter(|(_, sheets)| !sheets.is_empty());
    busy.map(|(group, _)| group).collect::<BTreeSet<_>>().len().max(1)
}

fn barred(group: &[u32], islands: &[Island]) -> Vec<bool> {
    let meets = |a: &Island, b: &Island| {
        a.judges.iter().any(|&a| b.judges.iter().any(|&b| group[a as usize] == group[b as usize]))
    };
    let alone =
        |island: &Island| islands.len() > 1 && islands.iter().all(|other| other == island || !meets(island, other));
    islands.iter().map(alone).collect()
}

fn spread(board: &Board) -> Option<Spread> {
    let panels = board.held.iter().map(|own| own.iter().map(|pair| pair.0));
    let judges = board.sheets.iter().filter(|sheets| !sheets.is_empty()).count();
    if judges <= COMPARED { Spread::new(board.sheets.len(), panels) } else { None }
}

fn variance(board: &Board) -> Option<f64> {
    spread(board).map(|spread| spread.mean_variance())
}

fn parts(board: &Board) -> Vec<Option<u32>> {
    islands_of(board.sheets.len(), board.held.iter().map(|own| own.iter().map(|pair| pair.0)))
}

/// Keeps the floor.
struct Guard {
    floor: i64,
}

/// All affinity counts alike.
struct Sum;

impl Aim for Sum {
    fn worth(&self, _: usize, sum: i64) -> i64 {
        sum
    }
}

impl Guard {
    /// Whether one move keeps the floor.
    fn allows(&self, board: &Board, step: &Move) -> bool {
        let entry = step.entry as usize;
        let value = |judge: u32| board.reach.value(entry, judge as usize).unwrap_or(0);
        let sum = board.sums[entry];
        sum - value(step.from) + value(step.to) >= sum.min(self.floor)
    }

    /// Makes the moves if they are possible and no entry falls below the floor.
    fn make(&self, board: &mut Board, moves: &[Move]) -> bool {
        let entries = super::board::entries_of(moves);
        let before: Vec<i64> = entries.iter().map(|&entry| board.sums[entry]).collect();
        if !board.make(moves) {
            return false;
        }
        let kept = entries.iter().zip(before).all(|(&entry, before)| board.sums[entry] >= before.min(self.floor));
        if !kept {
            board.undo(moves);
        }
        kept
    }
}

#[cfg(test)]
#[path = "connecting_tests.rs"]
mod tests;
