//! Joining islands: rings of moves that lead from one island to another and back, cheapest first.

use std::collections::BTreeMap;

use super::super::board::{Board, Move};
use super::{Guard, Sum, count, parts};

/// A ring of moves and its cost.
type Ring = (i64, Vec<Move>);

/// Rings that are tried before others are looked for.
const TRIES: usize = 2_000;
/// Rings that are tried as a first step of two, at most; fewer where moves are many.
const DETOURS: usize = 40;
const DETOURS_TIMES_MOVES: usize = 1_000_000;
/// Moves in a ring at most.
const LONGEST: usize = 6;
/// Judges of each island from whom long rings are looked for, at most; fewer where moves are many.
const SOURCES: usize = 48;
const SOURCES_TIMES_MOVES: usize = 10_000_000;

/// Makes as few islands as rings can: first those of one or two moves between each two judges, then longer ones, then
/// two rings of which the first only shifts the islands. `fewest` are known to remain.
pub fn join(board: &mut Board, guard: &Guard, fewest: usize) {
    let mut apart = count(&parts(board));
    while apart > fewest {
        let arcs = arcs(board, guard);
        let steps = [short, long];
        let joined = steps.iter().find_map(|rings| {
            let left = try_all(board, guard, rings(board, &arcs), apart, fewest);
            (left < apart).then_some(left)
        });
        match joined.or_else(|| detour(board, guard, &arcs, apart, fewest)) {
            Some(left) => apart = left,
            None => break,
        }
    }
}

/// Tries rings in their order and keeps those that leave fewer islands; gives how many there are then.
fn try_all(board: &mut Board, guard: &Guard, rings: Vec<Ring>, mut apart: usize, fewest: usize) -> usize {
    for (_, ring) in rings {
        if apart > fewest && made(board, guard, &ring) {
            match count(&parts(board)) {
                left if left < apart => apart = left,
                _ => board.undo(&ring),
            }
        }
    }
    apart
}

/// Makes a ring that does not join, then looks for one that does.
fn detour(board: &mut Board, guard: &Guard, arcs: &[Vec<Move>], apart: usize, fewest: usize) -> Option<usize> {
    let first = [short, long].iter().flat_map(|rings| rings(board, arcs)).collect::<Vec<_>>();
    for (_, ring) in cheapest(first, DETOURS.min(DETOURS_TIMES_MOVES / moves(arcs))) {
        if !made(board, guard, &ring) {
            continue;
        }
        if count(&parts(board)) == apart {
            let further = self::arcs(board, guard);
            let rings = short(board, &further);
            let left = try_all(board, guard, rings, apart, fewest);
            if left < apart {
                return Some(left);
            }
        }
        board.undo(&ring);
    }
    None
}

/// Makes the moves of a ring, if it still leads from island to island and the loads and the floor allow it.
fn made(board: &mut Board, guard: &Guard, ring: &[Move]) -> bool {
    fits(board, ring) && guard.make(board, ring)
}

fn cheapest(mut rings: Vec<Ring>, most: usize) -> Vec<Ring> {
    let order = |a: &Ring, b: &Ring| a.0.cmp(&b.0).then_with(|| key(&a.1).cmp(key(&b.1)));
    if rings.len() > most {
        rings.select_nth_unstable_by(most, order);
        rings.truncate(most);
    }
    rings.sort_by(order);
    rings
}

fn key(ring: &[Move]) -> impl Iterator<Item = (u32, u32, u32)> + '_ {
    ring.iter().map(|step| (step.entry, step.from, step.to))
}

/// Whether the loads allow it now, and no judge is left without entries: that would only hide an island.
fn fits(board: &Board, ring: &[Move]) -> bool {
    let flow =
        |judge: u32| ring.iter().map(|step| i32::from(step.to == judge) - i32::from(step.from == judge)).sum::<i32>();
    ring.iter().flat_map(|step| [step.from, step.to]).all(|judge| match flow(judge) {
        0 => true,
        1 => board.one_more(judge as usize).is_some(),
        -1 => board.one_less(judge as usize).is_some() && board.sheets[judge as usize].len() > 1,
        _ => false,
    })
}

fn arcs(board: &Board, guard: &Guard) -> Vec<Vec<Move>> {
    let mut scratch = vec![(i64::MAX, 0); board.sheets.len()];
    (0..board.sheets.len())
        .map(|judge| board.offers(&Sum, judge, &mut scratch, |step| guard.allows(board, step)))
        .collect()
}

fn moves(arcs: &[Vec<Move>]) -> usize {
    arcs.iter().map(Vec::len).sum::<usize>().max(1)
}

fn arc(arcs: &[Vec<Move>], from: u32, to: u32) -> Option<Move> {
    let out = &arcs[from as usize];
    out.binary_search_by_key(&to, |step| step.to).ok().map(|place| out[place])
}

/// One move over free room, or one there and one back.
fn short(board: &Board, arcs: &[Vec<Move>]) -> Vec<Ring> {
    let island = parts(board);
    let mut rings = Vec::new();
    let across = |step: &&Move| island[step.to as usize].is_some_and(|to| island[step.from as usize] != Some(to));
    for &step in arcs.iter().flatten().filter(across) {
        let (from, to) = (step.from as usize, step.to as usize);
        if let (Some(less), Some(more)) = (board.one_less(from), board.one_more(to)) {
            rings.push((step.cost + less + more, vec![step]));
        }
        if let Some(back) = arc(arcs, step.to, step.from).filter(|back| step.from < step.to && back.entry != step.entry)
        {
            rings.push((step.cost + back.cost, vec![step, back]));
        }
    }
    cheapest(rings, TRIES)
}

/// From some judges of each island but the first, the cheapest chains back to a judge elsewhere who gives to them.
fn long(board: &Board, arcs: &[Vec<Move>]) -> Vec<Ring> {
    let island = parts(board);
    let mut left = SOURCES_TIMES_MOVES / moves(arcs);
    let mut taken = BTreeMap::new();
    let mut rings = Vec::new();
    for source in 0..island.len() {
        let Some(here) = island[source] else { continue };
        let used = taken.entry(here).or_insert(0);
        *used += 1;
        if *used > SOURCES || left == 0 {
            continue;
        }
        left -= 1;
        let chains = Chains::from(board, arcs, source);
        let into = arcs.iter().flatten().filter(|step| step.to as usize == source);
        for step in into.filter(|step| island[step.from as usize] != Some(here)) {
            if let Some((cost, mut ring)) = chains.to(step.from as usize) {
                ring.push(*step);
                rings.push((cost + step.cost, ring));
            }
        }
    }
    cheapest(rings, TRIES)
}

/// Cheapest chains of moves out of one judge, by number of moves (Bellman-Ford in rounds).
struct Chains {
    rounds: Vec<Vec<Option<Step>>>,
}

#[derive(Clone, Copy)]
struct Step {
    cost: i64,
    before: usize,
    by: Option<Move>,
}

impl Chains {
    fn from(board: &Board, arcs: &[Vec<Move>], source: usize) -> Self {
        let free = arcs.len();
        let mut first = vec![None; free + 1];
        first[source] = Some(Step { cost: 0, before: source, by: None });
        let mut rounds = vec![first];
        for _ in 1..LONGEST {
            let mut next = rounds[rounds.len() - 1].clone();
            let last = &rounds[rounds.len() - 1];
            let mut offer = |from: usize, to: usize, cost: i64, by: Option<Move>| {
                if let Some(so_far) = last[from] {
                    let cost = so_far.cost + cost;
                    if next[to].is_none_or(|known: Step| cost < known.cost) {
                        next[to] = Some(Step { cost, before: from, by });
                    }
                }
            };
            arcs.iter().flatten().for_each(|step| offer(step.from as usize, step.to as usize, step.cost, Some(*step)));
            for judge in 0..free {
                board.one_more(judge).into_iter().for_each(|cost| offer(judge, free, cost, None));
                board.one_less(judge).into_iter().for_each(|cost| offer(free, judge, cost, None));
            }
            rounds.push(next);
        }
        Self { rounds }
    }

    fn to(&self, judge: usize) -> Option<(i64, Vec<Move>)> {
        let mut node = judge;
        let mut chain = Vec::new();
        let cost = self.rounds[self.rounds.len() - 1][node]?.cost;
        for pair in self.rounds.windows(2).rev() {
            let (Some(step), before) = (pair[1][node], pair[0][node]) else { return None };
            if before.is_none_or(|before| step.cost < before.cost) {
                chain.extend(step.by);
                node = step.before;
            }
        }
        chain.reverse();
        Some((cost, chain))
    }
}
