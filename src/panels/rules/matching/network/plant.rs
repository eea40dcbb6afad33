//! The first spanning tree of the network simplex method.

use super::tree::{NONE, Tree};
use super::{AT_UPPER, ENDLESS, IN_TREE, Network};

impl Network {
    /// Plants the first tree, strongly feasible: every arc can carry more towards the root. A node hangs as its hint
    /// says where that holds, else on the root by its artificial arc, which carries what the node has left over or
    /// lacks.
    pub(super) fn plant(&mut self) {
        let root = self.root();
        let parents = self.hinted_parents();
        let mut left = self.left_over();
        self.tree = Tree::new(root + 1);
        for node in upwards(&parents) {
            let parent = parents[node] as usize;
            let hung = if parent == root { None } else { self.hang(node, parent, left[node]) };
            match hung {
                Some(()) => left[parent] += left[node],
                None => self.hang_on_root(node, left[node]),
            }
        }
        self.hints = Vec::new();
        let Network { tree, .. } = self;
        tree.walk(root, |tree, node| {
            if node != root {
                tree.deepen(node);
            }
        });
    }

    /// By node: the other end of its hint, or the root.
    fn hinted_parents(&self) -> Vec<u32> {
        let root = self.root();
        let other_end = |node: usize| match self.hints.get(node) {
            Some(&arc) if arc != NONE => self.from[arc as usize] ^ self.to[arc as usize] ^ node as u32,
            _ => root as u32,
        };
        (0..root).map(other_end).collect()
    }

    /// By node: what is left of its supply by the arcs that stay outside the tree.
    fn left_over(&self) -> Vec<i64> {
        let mut left = self.supplies.clone();
        for arc in self.root()..self.from.len() {
            let begun = self.lower[arc] + if self.state[arc] == AT_UPPER { self.capacity[arc] } else { 0 };
            left[self.from[arc] as usize] -= begun;
            left[self.to[arc] as usize] += begun;
        }
        left
    }

    fn hang(&mut self, node: usize, parent: usize, left: i64) -> Option<()> {
        let arc = self.hints[node] as usize;
        let begun = if self.state[arc] == AT_UPPER { self.capacity[arc] } else { 0 };
        let flow = begun + if self.from[arc] as usize == node { left } else { -left };
        let rest = self.capacity[arc] - flow;
        let (up, down) = if self.from[arc] as usize == node { (rest, flow) } else { (flow, rest) };
        (up > 0 && down >= 0).then(|| {
            self.state[arc] = IN_TREE;
            self.tree.attach(node, parent, arc, up, down);
        })
    }

    fn hang_on_root(&mut self, node: usize, left: i64) {
        let root = self.root();
        let (up, down) = if left >= 0 {
            (ENDLESS, left)
        } else {
            (self.from[node], self.to[node]) = (root as u32, node as u32);
            (-left, ENDLESS)
        };
        self.tree.attach(node, root, node, up, down);
    }
}

/// All nodes, children before their parents. Hints that go in a circle are not allowed.
fn upwards(parents: &[u32]) -> Vec<usize> {
    let mut children = vec![0; parents.len() + 1];
    parents.iter().for_each(|&parent| children[parent as usize] += 1);
    let mut order: Vec<usize> = (0..parents.len()).filter(|&node| children[node] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        let parent = parents[order[next]] as usize;
        next += 1;
        children[parent] -= 1;
        if children[parent] == 0 && parent < parents.len() {
            order.push(parent);
        }
    }
    assert_eq!(order.len(), parents.len());
    order
}
