//! The probabilities as a convex flow, in hundredths of a sheet: each pair a bundle of arcs of falling worth.

use super::super::network::Network;
use super::super::open::Open;
use super::super::{Affinity, CONFLICT};
use super::rounding::Arc;

/// A sheet in units of flow.
pub const WHOLE: i64 = 100;
/// Units of one arc of a bundle.
const STEP: i64 = 10;
/// Judges of an entry to begin with, and at least this many times those that it needs.
const BREADTH: usize = 40;
const TIMES_NEEDED: usize = 6;

pub struct Flow {
    network: Network,
    limit: i64,
    /// By entry: judges with the first arc of their bundle.
    pairs: Vec<Vec<(u32, usize)>>,
    /// Arcs of the judges' loads and of the quotas: ends and number.
    others: Vec<(usize, usize, usize)>,
}

impl Flow {
    /// Nodes are the entries, the judges, the hub to which all loads lead, and the quotas.
    pub fn new(affinity: &(impl Affinity + ?Sized), open: &Open, limit: i64) -> Self {
        let hub = open.needed.len() + open.loads.len();
        let mut supplies: Vec<i64> = open.needed.iter().map(|&needed| i64::from(needed) * WHOLE).collect();
        supplies.extend(open.loads.iter().map(|&(least, _)| -i64::from(least) * WHOLE));
        supplies.push(-supplies.iter().sum::<i64>());
        supplies.resize(hub + 1 + open.family.nodes, 0);
        let pairs = vec![Vec::new(); open.needed.len()];
        let mut flow = Self { network: Network::new(supplies), limit, pairs, others: Vec::new() };
        for (judge, steps) in open.steps.iter().enumerate() {
            for &(units, cost) in steps {
                flow.join(open.needed.len() + judge, hub, i64::from(units) * WHOLE, cost);
            }
        }
        for (entry, links) in open.family.links.iter().enumerate() {
            for link in links {
                let outer = link.parent.map_or(entry, |parent| hub + 1 + links[parent].node);
                flow.join(outer, hub + 1 + link.node, i64::from(link.most) * WHOLE, 0);
            }
        }
        let mut row = vec![0; affinity.judges()];
        for entry in 0..open.needed.len() {
            for (judge, value) in flow.candidates(affinity, open, entry, &mut row) {
                flow.add(open, entry, judge, value);
            }
        }
        flow
    }

    /// Solves over all pairs; says whether needs and loads are met.
    pub fn optimise(&mut self, affinity: &(impl Affinity + ?Sized), open: &Open) -> bool {
        let mut row = vec![0; affinity.judges()];
        loop {
            let met = self.network.solve().is_ok();
            let mut added = 0;
            for entry in 0..open.needed.len() {
                for (judge, value) in self.gainful(affinity, open, entry, &mut row) {
                    self.add(open, entry, judge, value);
                    added += 1;
                }
            }
            if added == 0 {
                return met;
            }
        }
    }

    /// By entry: judges, ascending, with their probabilities in hundredths.
    pub fn chances(&self) -> Vec<Vec<(u32, u32)>> {
        let chance = |&(judge, first): &(u32, usize)| (judge, self.units(first) as u32);
        let of_entry = |pairs: &Vec<(u32, usize)>| {
            let mut chances: Vec<(u32, u32)> = pairs.iter().map(chance).filter(|pair| pair.1 > 0).collect();
            chances.sort_unstable();
            chances
        };
        self.pairs.iter().map(of_entry).collect()
    }

    /// The flow for drawing, bundles as one arc.
    pub fn arcs(&self, open: &Open) -> Vec<Arc> {
        let mut arcs = Vec::new();
        for (entry, pairs) in self.pairs.iter().enumerate() {
            for &(judge, first) in pairs {
                let to = open.needed.len() + judge as usize;
                let units = self.units(first);
                arcs.push(Arc { from: self.node(open, entry, judge), to, units, pair: Some((entry as u32, judge)) });
            }
        }
        let other =
            |&(from, to, arc): &(usize, usize, usize)| Arc { from, to, units: self.network.flow(arc), pair: None };
        arcs.extend(self.others.iter().map(other));
        arcs
    }

    fn units(&self, first: usize) -> i64 {
        (0..self.steps()).map(|step| self.network.flow(first + step)).sum()
    }

    fn steps(&self) -> usize {
        self.limit.div_euclid(STEP) as usize + usize::from(self.limit % STEP > 0)
    }

    fn join(&mut self, from: usize, to: usize, most: i64, cost: i64) {
        let arc = self.network.add_arc(from, to, 0, most, cost);
        self.others.push((from, to, arc));
    }

    fn add(&mut self, open: &Open, entry: usize, judge: u32, value: i64) {
        let (from, to) = (self.node(open, entry, judge), open.needed.len() + judge as usize);
        let first = self.network.arcs();
        for step in 0..self.steps() as i64 {
            let most = STEP.min(self.limit - step * STEP);
            self.network.add_arc(from, to, 0, most, -worth(value, step));
        }
        self.pairs[entry].push((judge, first));
    }

    /// Where the bundle of a pair begins: at the entry or at its innermost quota that holds the judge.
    fn node(&self, open: &Open, entry: usize, judge: u32) -> usize {
        let links = &open.family.links[entry];
        let quota = open.family.link_of(entry, judge).map(|link| links[link].node);
        quota.map_or(entry, |node| open.needed.len() + open.loads.len() + 1 + node)
    }

    /// The judges who suit the entry best, of those that may still be.
    fn candidates(
        &self,
        affinity: &(impl Affinity + ?Sized),
        open: &Open,
        entry: usize,
        row: &mut [i64],
    ) -> Vec<(u32, i64)> {
        if open.needed[entry] == 0 || self.limit == 0 {
            return Vec::new();
        }
        let mut able = possible(affinity, open, entry, row);
        let breadth = BREADTH.max(TIMES_NEEDED * open.needed[entry] as usize);
        if able.len() > breadth {
            able.select_nth_unstable_by_key(breadth, |&(judge, value)| (-value, judge));
            able.truncate(breadth);
        }
        able.sort_unstable();
        able
    }

    /// Pairs outside the flow of which a first step would gain at the present prices.
    fn gainful(
        &self,
        affinity: &(impl Affinity + ?Sized),
        open: &Open,
        entry: usize,
        row: &mut [i64],
    ) -> Vec<(u32, i64)> {
        if open.needed[entry] == 0 || self.limit == 0 {
            return Vec::new();
        }
        let mut able = possible(affinity, open, entry, row);
        let mut known: Vec<u32> = self.pairs[entry].iter().map(|pair| pair.0).collect();
        known.sort_unstable();
        able.retain(|&(judge, value)| {
            let (from, to) = (self.node(open, entry, judge), open.needed.len() + judge as usize);
            let gain = worth(value, 0) - self.network.potential(from) + self.network.potential(to);
            gain > 0 && known.binary_search(&judge).is_err()
        });
        able
    }
}

/// What a further step of a pair is worth, a unit.
fn worth(value: i64, step: i64) -> i64 {
    value - value.max(0) * (2 * step + 1) * STEP / (10 * WHOLE)
}

fn possible(affinity: &(impl Affinity + ?Sized), open: &Open, entry: usize, row: &mut [i64]) -> Vec<(u32, i64)> {
    affinity.row(entry, row);
    let pairs = row.iter().enumerate().map(|(judge, &value)| (judge as u32, value));
    let able = |&(judge, value): &(u32, i64)| {
        value != CONFLICT && open.loads[judge as usize].1 > 0 && open.closed[entry].binary_search(&judge).is_err()
    };
    pairs.filter(able).collect()
}
