//! All matchings of a small question, for tests that compare with the best there is.

use super::certificate::feasible;
use super::{Affinity, Matching, Terms};

/// Calls `see` with every matching that keeps the terms.
pub fn every(affinity: &impl Affinity, terms: &Terms, see: &mut impl FnMut(&Matching)) {
    let mut matching = Matching { judges_of: vec![Vec::new(); affinity.entries()] };
    from(affinity, terms, 0, &mut matching, see);
}

fn from(
    affinity: &impl Affinity,
    terms: &Terms,
    entry: usize,
    matching: &mut Matching,
    see: &mut impl FnMut(&Matching),
) {
    if entry == affinity.entries() {
        if feasible(affinity, terms, matching).is_ok() {
            see(matching);
        }
        return;
    }
    let locked =
        terms.locked.iter().filter(|pair| pair.0 as usize == entry).fold(0, |set: u32, pair| set | 1 << pair.1);
    let size = terms.needed[entry].max(locked.count_ones());
    for set in (0u32..1 << affinity.judges()).filter(|set| set.count_ones() == size && set & locked == locked) {
        matching.judges_of[entry] = (0..affinity.judges() as u32).filter(|judge| set >> judge & 1 == 1).collect();
        from(affinity, terms, entry + 1, matching, see);
    }
}
