//! One step of the network simplex method: which arc enters, which leaves, and what moves.

use super::{AT_LOWER, AT_UPPER, IN_TREE, Network};

/// Where the flow round the cycle is stopped first.
struct Block {
    units: i64,
    /// The node whose tree arc leaves, and whether it is on the side of the cycle that goes down to the entering
    /// arc's first end; `None` when the entering arc stops itself.
    leaving: Option<(usize, bool)>,
}

impl Network {
    /// The arc with the most negative reduced cost of a block of arcs, beginning where the last search ended.
    pub(super) fn entering(&mut self) -> Option<(usize, i64)> {
        let (first, end) = (self.root(), self.from.len());
        let arcs = end - first;
        let block = ((arcs as f64).sqrt() as usize).max(10);
        let mut searched = 0;
        let mut start = if self.next >= first && self.next < end { self.next } else { first };
        while searched < arcs {
            let stop = (start + block).min(end);
            let found = self.cheapest(start, stop);
            searched += stop - start;
            start = if stop == end { first } else { stop };
            if found.is_some() {
                self.next = start;
                return found;
            }
        }
        None
    }

    fn cheapest(&self, start: usize, stop: usize) -> Option<(usize, i64)> {
        let ends = self.from[start..stop].iter().zip(&self.to[start..stop]);
        let prices = self.cost[start..stop].iter().zip(&self.state[start..stop]);
        let (mut best, mut found) = (0, 0);
        for (at, ((&from, &to), (&cost, &state))) in ends.zip(prices).enumerate() {
            let gain = i64::from(state) * (cost + self.potential[from as usize] - self.potential[to as usize]);
            if gain < best {
                (best, found) = (gain, at);
            }
        }
        (best < 0).then(|| (start + found, best * i64::from(self.state[start + found])))
    }

    /// Sends as much as possible round the cycle that the entering arc closes, and swaps it into the tree.
    pub(super) fn pivot(&mut self, entering: usize, reduced: i64) {
        let (from, to) = (self.from[entering] as usize, self.to[entering] as usize);
        let full = self.state[entering] == AT_UPPER;
        let (first, second) = if full { (to, from) } else { (from, to) };
        let join = self.join(first, second);
        let block = self.block(entering, first, second, join);
        if block.units > 0 {
            self.send(first, second, join, block.units);
        }
        let Some((top, before)) = block.leaving else {
            self.state[entering] = -self.state[entering];
            return;
        };
        let leaving = self.tree.arc(top);
        self.state[leaving] = if self.tree_flow(leaving) == 0 { AT_LOWER } else { AT_UPPER };
        self.state[entering] = IN_TREE;
        let flow = if full { self.capacity[entering] - block.units } else { block.units };
        let rest = self.capacity[entering] - flow;
        let (node, parent) = if before { (first, second) } else { (second, first) };
        let (up, down, rise) = if node == from { (rest, flow, -reduced) } else { (flow, rest, reduced) };
        self.tree.rehang(top, node, parent, entering, up, down);
        let potential = &mut self.potential;
        self.tree.walk(node, |tree, below| {
            tree.deepen(below);
            potential[below] += rise;
        });
    }

    fn join(&self, first: usize, second: usize) -> usize {
        let (mut a, mut b) = (first, second);
        while a != b {
            let (depth_a, depth_b) = (self.tree.depth(a), self.tree.depth(b));
            if depth_a >= depth_b {
                a = self.tree.parent(a);
            }
            if depth_b >= depth_a {
                b = self.tree.parent(b);
            }
        }
        a
    }

    /// The last arc, along the cycle from the join, that allows least: so the tree stays strongly feasible.
    fn block(&self, entering: usize, first: usize, second: usize, join: usize) -> Block {
        let mut block = Block { units: self.capacity[entering], leaving: None };
        let mut node = first;
        while node != join {
            let room = self.tree.down(node);
            if room < block.units {
                block = Block { units: room, leaving: Some((node, true)) };
            }
            node = self.tree.parent(node);
        }
        node = second;
        while node != join {
            let room = self.tree.up(node);
            if room <= block.units {
                block = Block { units: room, leaving: Some((node, false)) };
            }
            node = self.tree.parent(node);
        }
        block
    }

    fn send(&mut self, first: usize, second: usize, join: usize, units: i64) {
        let mut node = first;
        while node != join {
            self.tree.lift(node, -units);
            node = self.tree.parent(node);
        }
        node = second;
        while node != join {
            self.tree.lift(node, units);
            node = self.tree.parent(node);
        }
    }
}
