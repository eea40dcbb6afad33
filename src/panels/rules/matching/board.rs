//! A matching that is being changed: who holds which sheets, single moves of a sheet, and what they would bring.

use std::collections::BTreeSet;

use super::Matching;
use super::limits::Limits;
use super::reach::Reach;

/// What changes are to better: the worth of an entry that has affinities of this sum.
pub trait Aim {
    fn worth(&self, entry: usize, sum: i64) -> i64;
}

/// One sheet of `entry` goes from one judge to another, at a cost in units of an aim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Move {
    pub from: u32,
    pub to: u32,
    pub entry: u32,
    pub cost: i64,
}

#[derive(Clone, Debug)]
pub struct Board<'a> {
    pub limits: &'a Limits,
    pub reach: &'a Reach,
    /// By entry: its judges, with affinities, in no order.
    pub held: Vec<Vec<(u32, i64)>>,
    /// By judge: its entries, in no order.
    pub sheets: Vec<Vec<u32>>,
    /// By entry: the sum of its affinities.
    pub sums: Vec<i64>,
}

impl<'a> Board<'a> {
    /// `start` keeps the terms, and its pairs are within reach.
    pub fn new(limits: &'a Limits, reach: &'a Reach, start: &Matching) -> Self {
        let mut sheets = vec![Vec::new(); limits.most.len()];
        let mut held = Vec::with_capacity(start.judges_of.len());
        for (entry, own) in start.judges_of.iter().enumerate() {
            let pair = |&judge: &u32| (judge, reach.value(entry, judge as usize).unwrap_or(0));
            held.push(own.iter().map(pair).collect::<Vec<_>>());
            own.iter().for_each(|&judge| sheets[judge as usize].push(entry as u32));
        }
        let sums = held.iter().map(|own| own.iter().map(|pair| pair.1).sum()).collect();
        Self { limits, reach, held, sheets, sums }
    }

    pub fn matching(&self) -> Matching {
        let sorted = |own: &Vec<(u32, i64)>| {
            let mut judges: Vec<u32> = own.iter().map(|pair| pair.0).collect();
            judges.sort_unstable();
            judges
        };
        Matching { judges_of: self.held.iter().map(sorted).collect() }
    }

    /// All affinities, less what the loads cost.
    pub fn total(&self) -> i64 {
        self.sums.iter().sum::<i64>() - (0..self.sheets.len()).map(|judge| self.load_cost(judge)).sum::<i64>()
    }

    pub fn load_cost(&self, judge: usize) -> i64 {
        (0..self.sheets[judge].len()).map(|before| self.limits.load_cost(judge, before)).sum()
    }

    /// The part of the total that moves change: the affinities of their entries, less what their judges' loads cost.
    pub fn total_of(&self, moves: &[Move]) -> i64 {
        let judges: BTreeSet<usize> = moves.iter().flat_map(|step| [step.from as usize, step.to as usize]).collect();
        let sums = entries_of(moves).into_iter().map(|entry| self.sums[entry]).sum::<i64>();
        sums - judges.into_iter().map(|judge| self.load_cost(judge)).sum::<i64>()
    }

    /// What one more sheet would cost the judge beside its affinity, if its load may grow.
    pub fn one_more(&self, judge: usize) -> Option<i64> {
        let load = self.sheets[judge].len();
        ((load as u32) < self.limits.most[judge]).then(|| self.limits.load_cost(judge, load))
    }

    /// What one sheet less would cost (at most 0), if the judge's load may shrink.
    pub fn one_less(&self, judge: usize) -> Option<i64> {
        let load = self.sheets[judge].len();
        (load as u32 > self.limits.least[judge]).then(|| -self.limits.load_cost(judge, load - 1))
    }

    /// Makes all of the moves, or none: each needs that the entry has the one judge, lacks the other, and that its
    /// quotas agree. Loads are the caller's care.
    pub fn make(&mut self, moves: &[Move]) -> bool {
        let made = moves.iter().take_while(|step| self.shift(step)).count();
        if made < moves.len() {
            self.undo(&moves[..made]);
        }
        made == moves.len()
    }

    pub fn undo(&mut self, moves: &[Move]) {
        moves.iter().rev().for_each(|step| self.put(step.entry, step.to, step.from));
    }

    /// The cheapest move of a sheet from this judge to each other judge that can be, by `aim`, ascending by receiver.
    /// `scratch` has a place for each judge, all `(i64::MAX, _)`.
    pub fn offers(
        &self,
        aim: &impl Aim,
        judge: usize,
        scratch: &mut [(i64, u32)],
        allowed: impl Fn(&Move) -> bool,
    ) -> Vec<Move> {
        for &entry in &self.sheets[judge] {
            self.offers_of(aim, judge, entry as usize, scratch, &allowed);
        }
        let mut offers = Vec::new();
        for (to, best) in scratch.iter_mut().enumerate().filter(|(_, best)| best.0 != i64::MAX) {
            offers.push(Move { from: judge as u32, to: to as u32, entry: best.1, cost: best.0 });
            *best = (i64::MAX, 0);
        }
        offers
    }

    fn offers_of(
        &self,
        aim: &impl Aim,
        judge: usize,
        entry: usize,
        best: &mut [(i64, u32)],
        allowed: &impl Fn(&Move) -> bool,
    ) {
        let (own, sum) = (&self.held[entry], self.sums[entry]);
        if self.limits.locked(entry, judge) {
            return;
        }
        let (now, here) = (aim.worth(entry, sum), self.reach.value(entry, judge).unwrap_or(0));
        for &(to, value) in self.reach.of(entry) {
            let cost = now - aim.worth(entry, sum - here + value);
            let offer = (cost, entry as u32);
            if offer < best[to as usize]
                && own.iter().all(|pair| pair.0 != to)
                && self.limits.may_replace(entry, own.iter().map(|pair| pair.0), judge, to as usize)
                && allowed(&Move { from: judge as u32, to, entry: entry as u32, cost })
            {
                best[to as usize] = offer;
            }
        }
    }

    fn shift(&mut self, step: &Move) -> bool {
        let (entry, own) = (step.entry as usize, &self.held[step.entry as usize]);
        let may = own.iter().any(|pair| pair.0 == step.from)
            && own.iter().all(|pair| pair.0 != step.to)
            && !self.limits.locked(entry, step.from as usize)
            && self.limits.may_replace(entry, own.iter().map(|pair| pair.0), step.from as usize, step.to as usize);
        if may {
            self.put(step.entry, step.from, step.to);
        }
        may
    }

    fn put(&mut self, entry: u32, from: u32, to: u32) {
        let value = self.reach.value(entry as usize, to as usize).unwrap_or(0);
        for pair in self.held[entry as usize].iter_mut().filter(|pair| pair.0 == from) {
            self.sums[entry as usize] += value - pair.1;
            *pair = (to, value);
        }
        self.sheets[from as usize].retain(|&other| other != entry);
        self.sheets[to as usize].push(entry);
    }
}

/// The entries that moves touch, each once, ascending.
pub fn entries_of(moves: &[Move]) -> Vec<usize> {
    let mut entries: Vec<usize> = moves.iter().map(|step| step.entry as usize).collect();
    entries.sort_unstable();
    entries.dedup();
    entries
}
