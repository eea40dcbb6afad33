//! The sparse core: the pairs that are likely to matter, as a flow from entries through judges to one end.

use super::first;
use super::network::Network;
use super::open::Open;
use super::{Affinity, CONFLICT, Certificate, QuotaPrice};

/// Candidates of an entry before any pricing, and at least this many times the judges that it needs: about a third of
/// those that suit it well is best for speed, and the result does not depend on it.
const BREADTH: usize = 32;
const TIMES_NEEDED: usize = 4;

pub(super) struct Core {
    pub network: Network,
    /// By entry: its candidates and their arcs.
    pub pairs: Vec<Vec<(u32, u32)>>,
    /// By entry: no pair outside the core has more affinity; `CONFLICT` when none is left.
    pub left_out: Vec<i64>,
}

/// Affinities and their judges, best first.
pub(super) type Picks = Vec<(i64, u32)>;

impl Core {
    /// Takes the best judges of each entry. Among equals each entry begins at another judge, so that entries which
    /// see all judges alike do not all choose the same few.
    pub fn choose<A: Affinity + ?Sized>(affinity: &A, open: &Open) -> Self {
        let (entries, judges) = (affinity.entries(), affinity.judges());
        let mut row = vec![CONFLICT; judges];
        let shut: Vec<usize> = (0..judges).filter(|&judge| open.loads[judge].1 == 0).collect();
        let mut left_out = Vec::with_capacity(entries);
        let mut picks = Vec::with_capacity(entries);
        for entry in 0..entries {
            if open.needed[entry] == 0 {
                left_out.push(CONFLICT);
                picks.push(Vec::new());
                continue;
            }
            affinity.row(entry, &mut row);
            shut.iter().for_each(|&judge| row[judge] = CONFLICT);
            open.closed[entry].iter().for_each(|&judge| row[judge as usize] = CONFLICT);
            let most = BREADTH.max(TIMES_NEEDED * open.needed[entry] as usize);
            let mut best = Best::new(most, CONFLICT);
            let start = turn(entry, entries, judges);
            best.take_row(&row, start);
            left_out.push(best.dropped());
            picks.push(best.into_judges(start, judges));
        }
        let first = first::greedy(&picks, open);
        Self::build(open, &picks, left_out, &first)
    }

    /// The core of given candidates; the flow begins with `first`, by entry some of them.
    pub fn build(open: &Open, picks: &[Picks], left_out: Vec<i64>, first: &[Vec<u32>]) -> Self {
        let (entries, judges) = (open.needed.len(), open.loads.len());
        let mut network = Network::new(supplies(open));
        network.reserve(picks.iter().map(Vec::len).sum::<usize>() + 2 * entries + judges);
        join_ends(&mut network, open);
        let pairs = vec![Vec::new(); entries];
        let mut core = Core { network, pairs, left_out };
        for (entry, picks) in picks.iter().enumerate() {
            core.pairs[entry].reserve_exact(picks.len());
            for &(affinity, judge) in picks {
                core.add(open, entry, judge, affinity);
            }
        }
        core.begin(open, picks, first);
        core
    }

    pub fn add(&mut self, open: &Open, entry: usize, judge: u32, affinity: i64) -> usize {
        let (entries, judges) = (open.needed.len(), open.loads.len());
        let from = match open.family.link_of(entry, judge) {
            None => entry,
            Some(link) => entries + judges + 1 + open.family.links[entry][link].node,
        };
        let arc = self.network.add_arc(from, entries + judge as usize, 0, 1, -affinity);
        self.pairs[entry].push((judge, arc as u32));
        arc
    }

    /// By entry: the judges that the flow gives, ascending.
    pub fn chosen(&self) -> Vec<Vec<u32>> {
        let of_entry = |pairs: &Vec<(u32, u32)>| {
            let given = pairs.iter().filter(|&&(_, arc)| self.network.flow(arc as usize) > 0);
            let mut judges: Vec<u32> = given.map(|&(judge, _)| judge).collect();
            judges.sort_unstable();
            judges
        };
        self.pairs.iter().map(of_entry).collect()
    }

    /// The prices of the flow. A quota that is not used up may have a potential below its entry's: raising it to
    /// there changes nothing and gives it the price 0. The same holds for a judge whose first sheet is not worth it.
    pub fn prices(&self, open: &Open) -> Certificate {
        let (entries, judges) = (open.needed.len(), open.loads.len());
        let hub = self.network.potential(entries + judges);
        let above = |node: usize| self.network.potential(node) - hub;
        let mut quotas = Vec::new();
        for (entry, links) in open.family.links.iter().enumerate() {
            let mut reached = vec![0; links.len()];
            for (at, link) in links.iter().enumerate().rev() {
                let outer = link.parent.map_or(above(entry), |parent| reached[parent]);
                reached[at] = outer.max(above(entries + judges + 1 + link.node));
                if reached[at] > outer {
                    quotas.push(QuotaPrice { quota: link.quota, entry: entry as u32, price: reached[at] - outer });
                }
            }
        }
        Certificate {
            entries: (0..entries).map(above).collect(),
            judges: (0..judges).map(|judge| open.worth(judge, -above(entries + judge))).collect(),
            quotas,
        }
    }
}

/// Where an entry begins to look through the judges.
pub(super) fn turn(entry: usize, entries: usize, judges: usize) -> usize {
    entry * judges / entries
}

/// Entries, judges, the end of the flow, quotas.
fn supplies(open: &Open) -> Vec<i64> {
    let mut supplies: Vec<i64> = open.needed.iter().map(|&needed| i64::from(needed)).collect();
    supplies.extend(open.loads.iter().map(|&(least, _)| -i64::from(least)));
    supplies.push(-supplies.iter().sum::<i64>());
    supplies.resize(supplies.len() + open.family.nodes, 0);
    supplies
}

/// All arcs but those of pairs. What may be missing is never full, so that its cost bounds the prices.
fn join_ends(network: &mut Network, open: &Open) {
    let (entries, judges) = (open.needed.len(), open.loads.len());
    let hub = entries + judges;
    for (judge, steps) in open.steps.iter().enumerate() {
        for &(units, cost) in steps {
            network.add_arc(entries + judge, hub, 0, i64::from(units), cost);
        }
        if let Some(cost) = open.underused {
            network.add_arc(hub, entries + judge, 0, i64::from(open.loads[judge].0) + 1, cost);
        }
    }
    for (entry, links) in open.family.links.iter().enumerate() {
        if let Some(cost) = open.unserved {
            network.add_arc(entry, hub, 0, i64::from(open.needed[entry]) + 1, cost);
        }
        for link in links {
            let outer = link.parent.map_or(entry, |parent| hub + 1 + links[parent].node);
            network.add_arc(outer, hub + 1 + link.node, 0, i64::from(link.most), 0);
        }
    }
}

/// The greatest values seen, at most so many and all above a floor; earlier ones first among equals.
pub(super) struct Best {
    most: usize,
    floor: i64,
    dropped: i64,
    kept: Vec<(i64, u32)>,
}

impl Best {
    pub fn new(most: usize, floor: i64) -> Self {
        Best { most, floor, dropped: CONFLICT, kept: Vec::with_capacity(2 * most) }
    }

    /// Looks through a row from `start` on and round to it again.
    fn take_row(&mut self, row: &[i64], start: usize) {
        let (end, begin) = row.split_at(start);
        for (part, place) in [(begin, 0), (end, begin.len())] {
            for (at, &value) in part.iter().enumerate() {
                if value > self.floor {
                    self.push(value, place + at);
                }
            }
        }
    }

    /// Takes the value at a place in the order of looking; places come in ascending order.
    pub fn push(&mut self, value: i64, place: usize) {
        if value <= self.floor {
            return;
        }
        self.kept.push((value, place as u32));
        if self.kept.len() == 2 * self.most {
            self.cut();
            self.floor = self.kept.iter().map(|&(value, _)| value).min().unwrap_or(self.floor);
        }
    }

    fn cut(&mut self) {
        if self.kept.len() > self.most {
            self.kept.select_nth_unstable_by_key(self.most, |&(value, place)| (-value, place));
            self.kept.truncate(self.most);
            self.dropped = self.kept.iter().map(|&(value, _)| value).min().unwrap_or(CONFLICT);
        }
    }

    /// No value that was dropped is greater, after `into_judges` would cut; `CONFLICT` when none was.
    fn dropped(&mut self) -> i64 {
        self.cut();
        self.dropped
    }

    /// The kept values with the judges at their places, best first.
    pub fn into_judges(mut self, start: usize, judges: usize) -> Vec<(i64, u32)> {
        self.cut();
        self.kept.sort_unstable_by_key(|&(value, place)| (-value, place));
        let judge = |place: u32| ((place as usize + start) % judges) as u32;
        self.kept.into_iter().map(|(value, place)| (value, judge(place))).collect()
    }
}
