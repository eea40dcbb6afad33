//! Minimum-cost flow by the primal network simplex method: flows and prices that prove each other.
//!
//! Source: R. Ahuja, T. Magnanti, J. Orlin, *Network Flows* (1993), chapter 11; the leaving arc by W. Cunningham,
//! "A network simplex method", Mathematical Programming 11 (1976), which rules out cycling.

mod pivot;
mod plant;
mod tree;

use tree::{NONE, Tree};

/// A directed network with integer supplies, bounds and costs. Arcs may be parallel, which gives convex costs.
///
/// Solving again after `add_arc` or `set_cost` goes on from the spanning tree that was reached before.
/// With `c` the largest absolute cost and `n` the nodes, `4 n c` must fit an `i64`; so must the sum of all supplies.
#[derive(Clone, Debug)]
pub struct Network {
    supplies: Vec<i64>,
    /// The root's artificial arcs come first, one for each node; the arcs of the network follow.
    from: Vec<u32>,
    to: Vec<u32>,
    cost: Vec<i64>,
    capacity: Vec<i64>,
    state: Vec<i8>,
    lower: Vec<i64>,
    potential: Vec<i64>,
    tree: Tree,
    /// By node: the arc on which it begins to hang.
    hints: Vec<u32>,
    penalty: i64,
    dearest: i64,
    next: usize,
}

/// No flow meets every supply: so much cannot leave where it is offered or reach where it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Infeasible {
    pub missing: i64,
}

const AT_LOWER: i8 = 1;
const IN_TREE: i8 = 0;
const AT_UPPER: i8 = -1;
/// More than any flow, and still safe to add to one.
const ENDLESS: i64 = i64::MAX / 4;

impl Network {
    /// Nodes 0.. with what each of them supplies (positive) or wants (negative): together zero.
    pub fn new(supplies: Vec<i64>) -> Self {
        assert_eq!(supplies.iter().sum::<i64>(), 0);
        let nodes = supplies.len();
        let root = nodes as u32;
        Network {
            from: (0..root).collect(),
            to: vec![root; nodes],
            cost: vec![0; nodes],
            capacity: vec![ENDLESS; nodes],
            state: vec![IN_TREE; nodes],
            lower: vec![0; nodes],
            potential: vec![0; nodes + 1],
            tree: Tree::default(),
            hints: Vec::new(),
            penalty: 0,
            dearest: 0,
            next: 0,
            supplies,
        }
    }

    /// Makes room for so many more arcs.
    pub fn reserve(&mut self, arcs: usize) {
        self.from.reserve(arcs);
        self.to.reserve(arcs);
        self.cost.reserve(arcs);
        self.capacity.reserve(arcs);
        self.state.reserve(arcs);
        self.lower.reserve(arcs);
    }

    /// Adds an arc that carries `lower` (only 0 once solved) to `upper` (finite) units at `cost` each, and says its
    /// number: 0, 1, 2...
    pub fn add_arc(&mut self, from: usize, to: usize, lower: i64, upper: i64, cost: i64) -> usize {
        assert!(lower <= upper && upper < ENDLESS && from < self.supplies.len() && to < self.supplies.len());
        assert!(lower == 0 || self.tree.is_empty());
        self.from.push(from as u32);
        self.to.push(to as u32);
        self.cost.push(cost);
        self.capacity.push(upper - lower);
        self.state.push(AT_LOWER);
        self.lower.push(lower);
        self.arcs() - 1
    }

    /// Before the first `solve`: lets the arc begin full instead of at its lower bound. Only saves work.
    pub fn begin_full(&mut self, arc: usize) {
        assert!(self.tree.is_empty());
        let arc = arc + self.supplies.len();
        self.state[arc] = AT_UPPER;
    }

    /// Before the first `solve`: lets the node hang on the other end of the arc in the first spanning tree, if the flow
    /// through the tree allows it. Only saves work.
    pub fn begin_hanging(&mut self, node: usize, arc: usize) {
        assert!(self.tree.is_empty());
        self.hints.resize(self.supplies.len(), NONE);
        self.hints[node] = (arc + self.supplies.len()) as u32;
    }

    /// Gives an arc another cost; `solve` goes on from the present flow.
    pub fn set_cost(&mut self, arc: usize, cost: i64) {
        let arc = arc + self.supplies.len();
        self.cost[arc] = cost;
        if self.state[arc] == IN_TREE {
            self.penalty = 0;
        }
    }

    /// Says that arcs may yet be added whose cost is so far from 0, so that missing units are priced above them too.
    pub fn expect_cost(&mut self, cost: i64) {
        self.dearest = self.dearest.max(cost.abs());
    }

    pub fn arcs(&self) -> usize {
        self.from.len() - self.supplies.len()
    }

    /// Finds a flow of least cost. When there is none, the flow is the one that misses least, and the potentials
    /// carry the penalty for it, so that arcs which would help still price out as worth adding.
    pub fn solve(&mut self) -> Result<(), Infeasible> {
        if self.tree.is_empty() {
            self.plant();
        }
        self.price_the_missing();
        while let Some((arc, reduced)) = self.entering() {
            self.pivot(arc, reduced);
        }
        match self.missing() {
            0 => Ok(()),
            missing => Err(Infeasible { missing }),
        }
    }

    /// Units on an arc in the last solution.
    pub fn flow(&self, arc: usize) -> i64 {
        let arc = arc + self.supplies.len();
        let above = match self.state[arc] {
            AT_LOWER => 0,
            AT_UPPER => self.capacity[arc],
            _ => self.tree_flow(arc),
        };
        self.lower[arc] + above
    }

    /// The price of a unit at a node: `cost + potential(from) - potential(to)` is at least 0 on an arc at its lower
    /// bound, at most 0 on a full arc and 0 between.
    pub fn potential(&self, node: usize) -> i64 {
        self.potential[node]
    }

    /// What the flow costs.
    pub fn total_cost(&self) -> i128 {
        let first = self.supplies.len();
        (0..self.arcs()).map(|arc| i128::from(self.flow(arc)) * i128::from(self.cost[arc + first])).sum()
    }

    fn root(&self) -> usize {
        self.supplies.len()
    }

    fn tree_flow(&self, arc: usize) -> i64 {
        let (from, to) = (self.from[arc] as usize, self.to[arc] as usize);
        if self.tree.arc(from) == arc { self.tree.down(from) } else { self.tree.up(to) }
    }

    /// Makes the artificial arcs dearer than any path, and the potentials fit the tree.
    fn price_the_missing(&mut self) {
        let root = self.root();
        let dearest = self.cost[root..].iter().map(|cost| cost.abs()).max().unwrap_or(0);
        let penalty = (dearest.max(self.dearest) + 1) * (root as i64 + 1);
        if penalty <= self.penalty {
            return;
        }
        self.penalty = penalty;
        self.cost[..root].fill(penalty);
        let Network { tree, from, cost, potential, .. } = self;
        tree.walk(root, |tree, node| {
            if node != root {
                let (arc, parent) = (tree.arc(node), tree.parent(node));
                let rise = if from[arc] as usize == node { -cost[arc] } else { cost[arc] };
                potential[node] = potential[parent] + rise;
            }
        });
    }

    fn missing(&self) -> i64 {
        let hanging = (0..self.root()).filter(|&node| self.tree.arc(node) == node);
        hanging.map(|node| self.tree_flow(node)).sum::<i64>() / 2
    }
}

#[cfg(test)]
#[path = "network/network_tests.rs"]
mod tests;
