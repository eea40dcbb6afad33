//! What is left to decide once the locked pairs are set aside.

use super::family::Family;
use super::{Affinity, Terms};

/// The question without its locked pairs. Locks win over limits: where more is locked than a need, a maximum or a
/// quota allows, nothing is left of it.
pub(super) struct Open {
    /// By entry: judges still needed.
    pub needed: Vec<u32>,
    /// By judge: entries still to get, at least and at most.
    pub loads: Vec<(u32, u32)>,
    /// By entry, ascending: judges that are locked or barred, so that no more can be decided about the pair.
    pub closed: Vec<Vec<u32>>,
    pub family: Family,
    /// By judge: units and cost of each step of the load, from the least load on. Dearer steps follow cheaper ones.
    pub steps: Vec<Vec<(u32, i64)>>,
    /// What a judge too few costs on an entry, if it may happen.
    pub unserved: Option<i64>,
    /// What an entry too few costs at a judge, if it may happen.
    pub underused: Option<i64>,
}

impl Open {
    /// Panics when the shapes of the terms and the affinities do not agree.
    pub fn new<A: Affinity + ?Sized>(affinity: &A, terms: &Terms) -> Self {
        let (entries, judges) = (affinity.entries(), affinity.judges());
        assert!(terms.needed.len() == entries && terms.loads.len() == judges);
        let mut closed = vec![Vec::new(); entries];
        for &(entry, judge) in &terms.locked {
            closed[entry as usize].push(judge);
        }
        let mut begun = vec![0; judges];
        for locked in &mut closed {
            locked.sort_unstable();
            locked.dedup();
            for &judge in locked.iter() {
                begun[judge as usize] += 1;
            }
        }
        let still = |(&needed, locked): (&u32, &Vec<u32>)| needed.saturating_sub(locked.len() as u32);
        let needed: Vec<u32> = terms.needed.iter().zip(&closed).map(still).collect();
        let bounds = terms.loads.iter().zip(&begun);
        let loads: Vec<(u32, u32)> = bounds
            .map(|(load, &begun)| {
                (load.start().saturating_sub(begun), load.end().saturating_sub(begun).min(entries as u32))
            })
            .collect();
        let family = Family::new(terms, &needed, &closed, judges);
        let steps = (0..judges).map(|judge| steps(terms, judge, begun[judge], loads[judge])).collect();
        Open { needed, loads, closed, family, steps, unserved: None, underused: None }
    }

    /// The price of a judge, no less than what the first sheet costs when there need not be any.
    pub fn worth(&self, judge: usize, price: i64) -> i64 {
        match self.steps[judge].first() {
            Some(&(_, first)) if self.loads[judge].0 == 0 => price.max(first),
            _ => price,
        }
    }
}

/// The load from its minimum to its maximum, cut where the cost of one more changes.
fn steps(terms: &Terms, judge: usize, begun: u32, (least, most): (u32, u32)) -> Vec<(u32, i64)> {
    let costs = terms.load_costs.get(judge).map_or(&[][..], Vec::as_slice);
    assert!(costs.is_sorted());
    let Some(&last) = costs.last() else {
        return vec![(most.saturating_sub(least), 0)];
    };
    let mut steps: Vec<(u32, i64)> = Vec::new();
    for unit in begun + least..begun + most.max(least) {
        let cost = *costs.get(unit as usize).unwrap_or(&last);
        match steps.last_mut() {
            Some((units, same)) if *same == cost => *units += 1,
            _ => steps.push((1, cost)),
        }
    }
    steps
}
