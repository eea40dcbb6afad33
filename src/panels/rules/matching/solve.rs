//! The exact assignment: greatest affinity under needs, loads, conflicts, locks and quotas.

use super::core::Core;
use super::open::Open;
use super::shortage::{self, Shortage};
use super::{Affinity, CONFLICT, Certificate, Matching, Solved, Terms, crossing};

/// Gives every entry as many different judges as it needs, every judge a load within bounds, keeps locked pairs and
/// quotas, and makes the affinities (less the load costs) as great as they can be.
///
/// Shapes: `needed` has an item for each entry, `loads` one for each judge; numbers of entries and judges in locks and
/// quotas are in range, load costs never fall; else it panics. Affinities and load costs are millionths, within ±2^42
/// for up to 100,000 entries, judges and quotas on entries together.
///
/// Locks win over limits: an entry with more locked judges than it needs gets no other, a judge with more locked
/// entries than the maximum gets no further one, a quota that locks have filled lets no more in.
///
/// Quotas that are nested or disjoint on each entry are kept exactly. Where they cross, those that fit no such family
/// are left out of the flow first, which gives `bound`; then an entry that breaks one of them keeps as many of its
/// judges as may stay, the others are barred there, and all is solved again: `exact` says whether the bound is
/// reached all the same.
///
/// Method: minimum-cost flow on a sparse core of pairs, then all other pairs are priced with the duals and those that
/// would gain are added, until there is none (column generation; Ahuja, Magnanti, Orlin, *Network Flows*, 1993,
/// chapters 11 and 17). Equal questions have equal answers, and the total does not depend on how entries and judges
/// are numbered.
pub fn solve<A: Affinity + ?Sized>(affinity: &A, terms: &Terms) -> Result<Solved, Shortage> {
    let mut open = Open::new(affinity, terms);
    if let Some(shortage) = shortage::contradiction(&open) {
        return Err(shortage);
    }
    let mut core = Core::choose(affinity, &open);
    if !core.optimise(affinity, &open) {
        return Err(shortage::explain(affinity, open));
    }
    let certificate = complete(core.prices(&open), affinity, &open);
    let relaxed = with_locked(core.chosen(), terms);
    let bound = total(affinity, &relaxed) - load_cost(terms, &relaxed);
    let matching = with_locked(crossing::repair(affinity, &mut open, core, &certificate)?, terms);
    let (total, load_cost) = (total(affinity, &matching), load_cost(terms, &matching));
    Ok(Solved { matching, total, load_cost, bound, exact: total - load_cost == bound, certificate })
}

/// The affinities of all pairs together; pairs in conflict count 0.
pub fn total<A: Affinity + ?Sized>(affinity: &A, matching: &Matching) -> i64 {
    let of_entry = |(entry, judges): (usize, &Vec<u32>)| {
        let values = judges.iter().map(|&judge| affinity.of(entry, judge as usize));
        values.filter(|&value| value != CONFLICT).sum::<i64>()
    };
    matching.judges_of.iter().enumerate().map(of_entry).sum()
}

/// What the loads of a matching cost by `Terms::load_costs`.
pub fn load_cost(terms: &Terms, matching: &Matching) -> i64 {
    let mut loads = vec![0; terms.loads.len()];
    matching.judges_of.iter().flatten().for_each(|&judge| loads[judge as usize] += 1);
    let of_judge = |(costs, &load): (&Vec<i64>, &usize)| match costs.last() {
        None => 0,
        Some(last) => (0..load).map(|unit| costs.get(unit).unwrap_or(last)).sum(),
    };
    terms.load_costs.iter().zip(&loads).map(of_judge).sum()
}

fn with_locked(mut judges_of: Vec<Vec<u32>>, terms: &Terms) -> Matching {
    for &(entry, judge) in &terms.locked {
        judges_of[entry as usize].push(judge);
    }
    for judges in &mut judges_of {
        judges.sort_unstable();
        judges.dedup();
    }
    Matching { judges_of }
}

/// Prices entries that need and judges that can take no more so high that no pair with them would gain.
fn complete<A: Affinity + ?Sized>(mut prices: Certificate, affinity: &A, open: &Open) -> Certificate {
    let (entries, judges) = (affinity.entries(), affinity.judges());
    for judge in (0..judges).filter(|&judge| open.loads[judge].1 == 0) {
        let needing = (0..entries).filter(|&entry| open.needed[entry] > 0);
        let values = needing.map(|entry| (affinity.of(entry, judge), prices.entries[entry]));
        prices.judges[judge] = dearest(values);
    }
    for entry in (0..entries).filter(|&entry| open.needed[entry] == 0) {
        prices.entries[entry] = dearest((0..judges).map(|judge| (affinity.of(entry, judge), prices.judges[judge])));
    }
    prices
}

fn dearest(values: impl Iterator<Item = (i64, i64)>) -> i64 {
    values.filter(|&(value, _)| value != CONFLICT).map(|(value, price)| value - price).max().unwrap_or(0)
}

#[cfg(test)]
#[path = "solve_tests.rs"]
mod tests;
