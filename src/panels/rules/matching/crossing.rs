//! Quotas that cross others on an entry and so do not fit the flow: mended afterwards by solving again with bars.

use super::core::{Core, Picks};
use super::open::Open;
use super::shortage::{Kind, Shortage};
use super::{Affinity, Certificate};

/// On each entry that breaks such a quota, keeps as many of the quota's judges as may stay, those that pay most above
/// their price, bars all others of the quota, and solves again until no quota is broken. Gives by entry its further
/// judges. An entry breaks a quota once at most, so it ends.
pub(super) fn repair<A: Affinity + ?Sized>(
    affinity: &A,
    open: &mut Open,
    mut core: Core,
    prices: &Certificate,
) -> Result<Vec<Vec<u32>>, Shortage> {
    loop {
        let mut chosen = core.chosen();
        let mut broken = Vec::new();
        for (entry, chosen) in chosen.iter_mut().enumerate() {
            let surplus = surplus(affinity, open, prices, entry, chosen);
            if !surplus.is_empty() {
                broken.push(entry as u32);
                chosen.retain(|judge| !surplus.contains(judge));
                open.closed[entry].extend(surplus);
                open.closed[entry].sort_unstable();
                open.closed[entry].dedup();
            }
        }
        if broken.is_empty() {
            return Ok(chosen);
        }
        core = without_barred(affinity, open, core, &chosen);
        if !core.optimise(affinity, open) {
            return Err(Shortage { kind: Kind::Crossing, entries: broken, ..Shortage::default() });
        }
    }
}

/// The judges that an entry must do without: of each broken quota all but those of its own that pay most.
fn surplus<A: Affinity + ?Sized>(
    affinity: &A,
    open: &Open,
    prices: &Certificate,
    entry: usize,
    chosen: &[u32],
) -> Vec<u32> {
    let mut barred: Vec<u32> = Vec::new();
    let pays = |judge: u32| affinity.of(entry, judge as usize) - prices.judges[judge as usize];
    for &(quota, most) in &open.family.crossing[entry] {
        let held = |judge: u32| open.family.has(quota, judge) && !barred.contains(&judge);
        let mut held: Vec<u32> = chosen.iter().copied().filter(|&judge| held(judge)).collect();
        if held.len() > most as usize {
            held.sort_by_key(|&judge| (-pays(judge), judge));
            held.truncate(most as usize);
            let members = (0..open.loads.len() as u32).filter(|&judge| open.family.has(quota, judge));
            barred.extend(members.filter(|judge| !held.contains(judge)));
        }
    }
    barred
}

fn without_barred<A: Affinity + ?Sized>(affinity: &A, open: &Open, core: Core, first: &[Vec<u32>]) -> Core {
    let of_entry = |entry: usize| {
        let mut picks = core.picks(affinity, entry);
        picks.retain(|(_, judge)| open.closed[entry].binary_search(judge).is_err());
        picks
    };
    let picks: Vec<Picks> = (0..core.pairs.len()).map(of_entry).collect();
    Core::build(open, &picks, core.left_out, first)
}
