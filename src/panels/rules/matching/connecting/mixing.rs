//! Mixing: swaps that lower the mean variance of judge contrasts most for the affinity they cost.

use super::super::board::{Board, Move};
use super::super::spread::{Spread, Swap};
use super::Guard;

/// The price of affinity, in shares of what spending all of the budget would then have to bring: it begins so dear that
/// only the best swaps are worth it, and falls.
const DEAREST: f64 = 3.0;
const FALL: f64 = 0.6;
const PRICES: i32 = 10;
/// Times that all swaps are looked at for each price.
const SCANS: usize = 3;

/// Swaps until `budget` millionths are spent or nothing is worth its price.
pub fn mix(board: &mut Board, guard: &Guard, mut spread: Spread, budget: i64) {
    let mut left = budget;
    for fall in 0..PRICES {
        let price = DEAREST * FALL.powi(fall) * spread.trace() / (budget as f64).max(1.0);
        for _ in 0..SCANS {
            let mut made = 0;
            for moves in offers(board, guard, &spread, price) {
                made += usize::from(trade(board, guard, &mut spread, &moves, price, &mut left));
            }
            if made == 0 {
                break;
            }
        }
    }
}

/// Makes the moves if they bring more than they cost.
fn trade(board: &mut Board, guard: &Guard, spread: &mut Spread, moves: &[Move], price: f64, left: &mut i64) -> bool {
    let swap = |step: &Move| Swap {
        from: step.from,
        to: step.to,
        others: board.held[step.entry as usize].iter().map(|pair| pair.0).filter(|&judge| judge != step.from).collect(),
    };
    let swaps: Vec<Swap> = moves.iter().map(swap).collect();
    if !moves.iter().all(|step| board.held[step.entry as usize].iter().any(|pair| pair.0 == step.from)) {
        return false;
    }
    let Some(change) = spread.change(&swaps).filter(|change| change.gain > 1e-12) else { return false };
    let before = board.total_of(moves);
    if !loads_allow(board, moves) || !guard.make(board, moves) {
        return false;
    }
    let lost = before - board.total_of(moves);
    if lost > *left || change.gain <= price * lost as f64 {
        board.undo(moves);
        return false;
    }
    *left -= lost.max(0);
    spread.apply(&change);
    true
}

fn loads_allow(board: &Board, moves: &[Move]) -> bool {
    match moves {
        [one] => {
            let last = board.sheets[one.from as usize].len() < 2;
            !last && board.one_less(one.from as usize).is_some() && board.one_more(one.to as usize).is_some()
        }
        _ => true,
    }
}

/// Single moves over free room and swaps of two sheets that seem worth their price, best first.
fn offers(board: &Board, guard: &Guard, spread: &Spread, price: f64) -> Vec<Vec<Move>> {
    let best = singles(board, guard, spread, price);
    let judges = board.sheets.len();
    let mut offers = Vec::new();
    for from in 0..judges {
        for to in 0..judges {
            let Some((worth, step)) = best[from * judges + to] else { continue };
            if worth > 0.0 && board.one_less(from).is_some() && board.one_more(to).is_some() {
                offers.push((worth, vec![step]));
            }
            let back = best[to * judges + from].filter(|(other, _)| from < to && worth + other > 0.0);
            if let Some((other, back)) = back.filter(|(_, back)| back.entry != step.entry) {
                offers.push((worth + other, vec![step, back]));
            }
        }
    }
    offers.sort_by(|a, b| b.0.total_cmp(&a.0));
    offers.truncate(4 * judges);
    offers.into_iter().map(|offer| offer.1).collect()
}

/// For each two judges the move from one to the other that seems best, and what it is worth less its price.
fn singles(board: &Board, guard: &Guard, spread: &Spread, price: f64) -> Vec<Option<(f64, Move)>> {
    let judges = board.sheets.len();
    let mut best: Vec<Option<(f64, Move)>> = vec![None; judges * judges];
    let mut keep = |worth: f64, step: Move| {
        let known = &mut best[step.from as usize * judges + step.to as usize];
        if known.is_none_or(|known| worth > known.0) {
            *known = Some((worth, step));
        }
    };
    for entry in 0..board.held.len() {
        let panel = Panel::new(board, guard, spread, entry);
        for &(to, value) in board.reach.of(entry) {
            if let Some(at) = spread.place(to).filter(|_| panel.own.iter().all(|pair| pair.0 != to)) {
                panel.moves_to(at, value, |gain, (from, here)| {
                    let step = Move { from, to, entry: entry as u32, cost: here - value };
                    keep(gain - price * step.cost as f64, step);
                });
            }
        }
    }
    best
}

/// The judges of an entry, and what ties them.
struct Panel<'a> {
    spread: &'a Spread,
    own: &'a [(u32, i64)],
    places: Vec<usize>,
    /// By judge: what is lost when the judge leaves (at most 0); nothing for those who must not.
    parted: Vec<Option<f64>>,
    /// How much affinity a move may cost.
    spare: i64,
}

impl<'a> Panel<'a> {
    fn new(board: &'a Board, guard: &Guard, spread: &'a Spread, entry: usize) -> Self {
        let own = board.held[entry].as_slice();
        let places: Vec<usize> = own.iter().filter_map(|pair| spread.place(pair.0)).collect();
        let weight = 1.0 / own.len().max(1) as f64;
        let parted = |place: usize| {
            places.iter().filter(|&&other| other != place).map(|&other| spread.tie(place, other, -weight)).sum()
        };
        let leaves = |(pair, &place): (&(u32, i64), &usize)| {
            (!board.limits.locked(entry, pair.0 as usize)).then(|| parted(place))
        };
        let parted = own.iter().zip(&places).map(leaves).collect();
        let spare = board.sums[entry] - board.sums[entry].min(guard.floor);
        Self { spread, own, parted, places, spare }
    }

    /// Tells `keep`, for each judge (with affinity) who may make way for one at place `to`, how far the trace would fall.
    fn moves_to(&self, to: usize, value: i64, mut keep: impl FnMut(f64, (u32, i64))) {
        let weight = 1.0 / self.own.len().max(1) as f64;
        let tie = |place: &usize| self.spread.tie(*place, to, weight);
        let joined: f64 = self.places.iter().map(tie).sum();
        for ((pair, place), parted) in self.own.iter().zip(&self.places).zip(&self.parted) {
            if let Some(parted) = parted.filter(|_| pair.1 - value <= self.spare) {
                keep(joined - tie(place) + parted, *pair);
            }
        }
    }
}
