//! Trades: rings of single moves ("this sheet goes from this judge to that one") that better an aim and keep the terms.
//!
//! The judges and one node for free room are the nodes of a graph; the arc from one judge to another is the best single
//! move of a sheet between them. A ring of negative cost is found by label correcting (Bellman-Ford with a queue; the
//! parents are kept a forest, so a ring shows the moment it closes) and applied when its true gain, with several moves of
//! one entry taken together, is above 0. Method: cycle cancelling (Klein 1967) on the assignment graph, as in Ahuja,
//! Magnanti and Orlin, *Network Flows* (1993), chapter 9.

use std::collections::{BTreeSet, VecDeque};

use super::Matching;
use super::board::{Aim, Board, Move, entries_of};
use super::limits::Limits;
use super::reach::Reach;

#[derive(Debug)]
pub struct Trades<'a> {
    pub board: Board<'a>,
    arcs: Vec<Vec<Move>>,
    label: Vec<i64>,
    /// How a node was reached: from which, and by which move; the free room by none.
    parent: Vec<Option<(usize, Option<Move>)>>,
    queue: VecDeque<usize>,
    queued: Vec<bool>,
    refused: BTreeSet<(u32, u32, u32)>,
    scratch: Vec<(i64, u32)>,
    looked: u64,
}

impl<'a> Trades<'a> {
    /// `start` keeps the terms, and its pairs are within reach.
    pub fn new(limits: &'a Limits, reach: &'a Reach, start: &Matching) -> Self {
        let judges = limits.most.len();
        Self {
            board: Board::new(limits, reach, start),
            arcs: vec![Vec::new(); judges],
            label: vec![0; judges + 1],
            parent: vec![None; judges + 1],
            queue: VecDeque::new(),
            queued: vec![false; judges + 1],
            refused: BTreeSet::new(),
            scratch: vec![(i64::MAX, 0); judges],
            looked: 0,
        }
    }

    /// Applies rings until none is left or `effort` moves are looked at; gives the effort that is left.
    pub fn better(&mut self, aim: &impl Aim, effort: u64) -> u64 {
        self.refused.clear();
        self.looked = 0;
        self.label.fill(0);
        self.parent.fill(None);
        (0..self.arcs.len()).for_each(|judge| self.look(aim, judge));
        self.enqueue(self.arcs.len());
        while let Some(node) = self.queue.pop_front() {
            self.queued[node] = false;
            self.looked += self.arcs.get(node).map_or(self.arcs.len(), Vec::len) as u64;
            if self.looked > effort {
                break;
            }
            if let Some(ring) = self.relax(node) {
                self.enqueue(node);
                self.trade(aim, &ring);
            }
        }
        self.queue.clear();
        self.queued.fill(false);
        effort.saturating_sub(self.looked)
    }

    /// By judge, what a place in its load is worth in units of the last aim (at least 0): the labels of the judges
    /// against that of free room, or against the cheapest judge when there is none.
    pub fn prices(&self) -> Vec<i64> {
        let free = self.arcs.len();
        let room = (0..free).any(|judge| self.board.one_more(judge).is_some());
        let base = if room { self.label[free] } else { self.label[..free].iter().copied().max().unwrap_or(0) };
        self.label[..free].iter().map(|label| (base - label).max(0)).collect()
    }

    fn enqueue(&mut self, node: usize) {
        if !self.queued[node] {
            self.queued[node] = true;
            self.queue.push_back(node);
        }
    }

    /// Finds the best moves from this judge anew.
    fn look(&mut self, aim: &impl Aim, judge: usize) {
        let sheets = &self.board.sheets[judge];
        self.looked += sheets.iter().map(|&entry| self.board.reach.of(entry as usize).len() as u64).sum::<u64>();
        let refused = &self.refused;
        let allowed = |step: &Move| refused.is_empty() || !refused.contains(&(step.entry, step.from, step.to));
        self.arcs[judge] = self.board.offers(aim, judge, &mut self.scratch, allowed);
        self.enqueue(judge);
    }

    /// Relaxes the arcs out of a node; gives a ring, if one closes.
    fn relax(&mut self, node: usize) -> Option<Vec<Move>> {
        let free = self.arcs.len();
        if node == free {
            return (0..free).find_map(|judge| {
                let cost = self.board.one_less(judge)?;
                self.reached(free, judge, cost, None)
            });
        }
        for place in 0..self.arcs[node].len() {
            let step = self.arcs[node][place];
            let ring = self.reached(node, step.to as usize, step.cost, Some(step));
            if ring.is_some() {
                return ring;
            }
        }
        let cost = self.board.one_more(node)?;
        self.reached(node, free, cost, None)
    }

    /// A shorter way to `to`; if `to` already leads to `from`, the ring that closes.
    fn reached(&mut self, from: usize, to: usize, cost: i64, step: Option<Move>) -> Option<Vec<Move>> {
        if self.label[from] + cost >= self.label[to] {
            return None;
        }
        let mut node = from;
        while node != to {
            let Some((before, _)) = self.parent[node] else {
                self.label[to] = self.label[from] + cost;
                self.parent[to] = Some((from, step));
                self.enqueue(to);
                return None;
            };
            node = before;
        }
        let mut ring: Vec<Move> = step.into_iter().collect();
        node = from;
        while let (true, Some((before, step))) = (node != to, self.parent[node]) {
            ring.extend(step);
            node = before;
        }
        Some(ring)
    }

    /// Applies a ring if it is truly better; else refuses one of the moves that spoil each other.
    fn trade(&mut self, aim: &impl Aim, ring: &[Move]) {
        let before = self.worth(aim, ring);
        if self.board.make(ring) {
            if self.worth(aim, ring) > before {
                self.parent.fill(None);
                let mut stale: BTreeSet<usize> = ring.iter().map(|step| step.from as usize).collect();
                let holders = |entry: usize| self.board.held[entry].iter().map(|pair| pair.0 as usize);
                stale.extend(entries_of(ring).into_iter().flat_map(holders));
                stale.into_iter().for_each(|judge| self.look(aim, judge));
                self.enqueue(self.arcs.len());
                return;
            }
            self.board.undo(ring);
        }
        let twice = |step: &&Move| ring.iter().filter(|other| other.entry == step.entry).count() > 1;
        if let Some(step) = ring.iter().find(twice).or(ring.first()) {
            self.refused.insert((step.entry, step.from, step.to));
            self.parent[step.to as usize] = None;
            self.look(aim, step.from as usize);
        }
    }

    /// What the entries of a ring are worth, less what the loads of its judges cost.
    fn worth(&self, aim: &impl Aim, ring: &[Move]) -> i64 {
        let judges: BTreeSet<usize> = ring.iter().flat_map(|step| [step.from as usize, step.to as usize]).collect();
        let entries = entries_of(ring).into_iter().map(|entry| aim.worth(entry, self.board.sums[entry])).sum::<i64>();
        entries - judges.into_iter().map(|judge| self.board.load_cost(judge)).sum::<i64>()
    }
}
