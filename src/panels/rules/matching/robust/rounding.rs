//! Drawing whole sheets from a flow of fractions, so that each pair comes with exactly its probability.
//!
//! Dependent rounding (Gandhi, Khuller, Parthasarathy and Srinivasan, J. ACM 53, 2006) on a flow: along any ring of arcs
//! that carry fractions, as much flow as possible is moved one way or the other, with odds that leave every mean as it
//! is, until an arc is whole. Every arc, so every load and quota, ends at one of the two whole numbers next to its mean.

use rand::Rng;

use super::flow::WHOLE;

/// Flow from one node to another; `pair` says which entry and judge it brings together, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arc {
    pub from: usize,
    pub to: usize,
    pub units: i64,
    pub pair: Option<(u32, u32)>,
}

/// By entry: the judges that were drawn, ascending. Each node's flow in and out differs by whole sheets.
pub fn draw(mut arcs: Vec<Arc>, entries: usize, chance: &mut impl Rng) -> Vec<Vec<u32>> {
    let nodes = arcs.iter().map(|arc| arc.from.max(arc.to) + 1).max().unwrap_or(0);
    let mut at: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (number, arc) in arcs.iter().enumerate().filter(|(_, arc)| fraction(arc) > 0) {
        at[arc.from].push(number);
        at[arc.to].push(number);
    }
    let mut walk = Walk { place: vec![None; nodes], nodes: Vec::new(), arcs: Vec::new() };
    for start in 0..nodes {
        while let Some(ring) = walk.ring(start, &mut at, &arcs) {
            turn(&mut arcs, &ring, chance);
            walk.forget();
        }
    }
    let mut judges_of = vec![Vec::new(); entries];
    for (entry, judge) in arcs.iter().filter(|arc| arc.units >= WHOLE).filter_map(|arc| arc.pair) {
        judges_of[entry as usize].push(judge);
    }
    judges_of.iter_mut().for_each(|judges| judges.sort_unstable());
    judges_of
}

fn fraction(arc: &Arc) -> i64 {
    arc.units % WHOLE
}

/// A walk over arcs that carry fractions, never back by the arc it came by.
struct Walk {
    /// By node: its place in the walk.
    place: Vec<Option<usize>>,
    nodes: Vec<usize>,
    arcs: Vec<usize>,
}

impl Walk {
    /// A ring that is reached from `start`, as arcs and whether each is taken forwards; none when `start` has no
    /// fractions. Every node with a fraction has two, so the walk never ends before it closes.
    fn ring(&mut self, start: usize, at: &mut [Vec<usize>], arcs: &[Arc]) -> Option<Vec<(usize, bool)>> {
        let mut node = start;
        loop {
            if let Some(first) = self.place[node] {
                let steps = self.nodes[first..].iter().zip(&self.arcs[first..]);
                return Some(steps.map(|(&from, &arc)| (arc, arcs[arc].from == from)).collect());
            }
            self.place[node] = Some(self.nodes.len());
            self.nodes.push(node);
            at[node].retain(|&arc| fraction(&arcs[arc]) > 0);
            let came_by = self.arcs.last().copied();
            let next = at[node].iter().copied().find(|&arc| Some(arc) != came_by);
            let Some(next) = next else {
                self.forget();
                return None;
            };
            self.arcs.push(next);
            node = if arcs[next].from == node { arcs[next].to } else { arcs[next].from };
        }
    }

    fn forget(&mut self) {
        self.nodes.drain(..).for_each(|node| self.place[node] = None);
        self.arcs.clear();
    }
}

/// Moves flow round the ring until an arc is whole.
fn turn(arcs: &mut [Arc], ring: &[(usize, bool)], chance: &mut impl Rng) {
    let room = |with: bool| {
        let room = ring.iter().map(|&(arc, forwards)| {
            let fraction = fraction(&arcs[arc]);
            if forwards == with { WHOLE - fraction } else { fraction }
        });
        room.min().unwrap_or(0)
    };
    let (with, against) = (room(true), room(false));
    let moved = if chance.random_range(0..with + against) < against { with } else { -against };
    for &(arc, forwards) in ring {
        arcs[arc].units += if forwards { moved } else { -moved };
    }
}
