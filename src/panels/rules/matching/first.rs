//! A first assignment and a first tree for it, near the best, so that the simplex method has little left to do.

use super::core::{Core, Picks};
use super::open::Open;

/// By entry some of its candidates: each entry in turn takes the best that have room and keep its quotas.
pub(super) fn greedy(picks: &[Picks], open: &Open) -> Vec<Vec<u32>> {
    let mut room: Vec<u32> = open.loads.iter().map(|&(_, most)| most).collect();
    let take = |(entry, picks): (usize, &Picks)| {
        let wanted = open.needed[entry] as usize;
        let mut taken = Vec::with_capacity(wanted);
        let mut under = vec![0; open.family.links[entry].len()];
        for &(_, judge) in picks {
            if taken.len() == wanted {
                break;
            }
            if room[judge as usize] > 0 && fits(open, entry, judge, &under) {
                room[judge as usize] -= 1;
                count(open, entry, judge, &mut under);
                taken.push(judge);
            }
        }
        taken
    };
    picks.iter().enumerate().map(take).collect()
}

/// Whether the quotas of an entry, with so many judges under each, have room for one more.
fn fits(open: &Open, entry: usize, judge: u32, under: &[u32]) -> bool {
    open.family.chain(entry, judge).all(|at| under[at] < open.family.links[entry][at].most)
}

fn count(open: &Open, entry: usize, judge: u32, under: &mut [u32]) {
    open.family.chain(entry, judge).for_each(|at| under[at] += 1);
}

/// What the entry that loses least without a full judge would lose, that entry and the arc.
type Loss = Option<(i64, u32, u32)>;

impl Core {
    /// Begins with a first assignment. A judge with room hangs on the end of the flow; an entry hangs on the best such
    /// judge that it does not have; a full judge hangs on the entry that would lose least without it.
    pub(super) fn begin(&mut self, open: &Open, picks: &[Picks], first: &[Vec<u32>]) {
        let mut loads = vec![0; open.loads.len()];
        first.iter().flatten().for_each(|&judge| loads[judge as usize] += 1);
        let (free, mut arc) = self.begin_judges(open, &loads);
        let mut losses: Vec<Loss> = vec![None; loads.len()];
        for (entry, (picks, first)) in picks.iter().zip(first).enumerate() {
            let mut under = vec![0; open.family.links[entry].len()];
            first.iter().for_each(|&judge| count(open, entry, judge, &mut under));
            arc += usize::from(open.unserved.is_some());
            self.begin_links(open, entry, arc, &under);
            let pairs =
                || picks.iter().zip(&self.pairs[entry]).map(|(&(value, judge), &(_, pair))| (value, judge, pair));
            let fresh = |judge: u32| free[judge as usize] && !first.contains(&judge);
            let spare = pairs().find(|&(_, judge, _)| fresh(judge) && fits(open, entry, judge, &under));
            for (value, judge, pair) in pairs().filter(|(_, judge, _)| first.contains(judge)) {
                self.network.begin_full(pair as usize);
                if let Some((other, _, _)) = spare {
                    let loss = (value - other, entry as u32, pair);
                    let least = &mut losses[judge as usize];
                    *least = Some(least.map_or(loss, |least| least.min(loss)));
                }
            }
            if let Some((_, judge, pair)) = spare {
                self.hang(open, entry, judge, pair as usize, arc);
            }
            arc += under.len();
        }
        for (judge, loss) in losses.into_iter().enumerate().filter(|&(judge, _)| !free[judge]) {
            if let Some((_, _, pair)) = loss {
                self.network.begin_hanging(open.needed.len() + judge, pair as usize);
            }
        }
    }

    /// Fills the steps of each judge's load, and says who has room left and which arc comes next.
    fn begin_judges(&mut self, open: &Open, loads: &[u32]) -> (Vec<bool>, usize) {
        let mut arc = 0;
        let mut free = vec![false; loads.len()];
        for (judge, steps) in open.steps.iter().enumerate() {
            let mut above = loads[judge].saturating_sub(open.loads[judge].0);
            for &(units, _) in steps {
                if above < units && !free[judge] {
                    free[judge] = true;
                    self.network.begin_hanging(open.needed.len() + judge, arc);
                } else if !free[judge] {
                    self.network.begin_full(arc);
                }
                above = above.saturating_sub(units);
                arc += 1;
            }
            arc += usize::from(open.underused.is_some());
        }
        (free, arc)
    }

    /// Sends what an entry has under its quotas through their arcs, of which the first is given: each quota that has
    /// any hangs on the next larger one or the entry.
    fn begin_links(&mut self, open: &Open, entry: usize, arc: usize, under: &[u32]) {
        for (at, link) in open.family.links[entry].iter().enumerate() {
            if under[at] > 0 {
                self.network.begin_hanging(link_node(open, link.node), arc + at);
            }
        }
    }

    /// Hangs an entry on a judge, by way of the quotas between them.
    fn hang(&mut self, open: &Open, entry: usize, judge: u32, pair: usize, arc: usize) {
        let mut hook = pair;
        for at in open.family.chain(entry, judge) {
            self.network.begin_hanging(link_node(open, open.family.links[entry][at].node), hook);
            hook = arc + at;
        }
        self.network.begin_hanging(entry, hook);
    }
}

fn link_node(open: &Open, node: usize) -> usize {
    open.needed.len() + open.loads.len() + 1 + node
}
