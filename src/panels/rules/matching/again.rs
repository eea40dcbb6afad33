//! Life goes on: judges drop out, entries come late, conflicts turn up, and most of an assignment can stay.

use super::report::{Changes, changes};
use super::{Affinity, CONFLICT, Matching, Shortage, Solved, Terms, solve, total};

/// A new matching near an old one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    pub matching: Matching,
    /// In millionths.
    pub total: i64,
    pub changes: Changes,
    /// Whether nothing better is possible in this order: begun sheets, existing pairs, affinity less load costs. Always,
    /// unless quotas cross on one entry.
    pub exact: bool,
}

/// Solves anew for what `affinity` and `terms` are by now, and keeps, in this order: sheets already `begun` (entry,
/// judge), pairs of `old`, affinity. A begun sheet stays though its judge drops out; but a conflict is never kept,
/// unless `terms.locked` says so. Numbers of entries and judges mean the same as in `old`; new ones come after them. A judge
/// who drops out has load 0..=0, an entry that is withdrawn needs 0. Where there is room, just the lost pairs are replaced.
///
/// Method: a pair of `old` is worth more than all differences of affinity together, so that one exact assignment keeps
/// as many as can be. Affinities so wide that such a bonus does not fit lose their last bits, and only there.
pub fn again(
    affinity: &(impl Affinity + ?Sized),
    terms: &Terms,
    old: &Matching,
    begun: &[(u32, u32)],
) -> Result<Again, Shortage> {
    let keeping = Keeping::new(affinity, terms, old);
    let mut terms = terms.clone();
    let stays = |&&(entry, judge): &&(u32, u32)| affinity.of(entry as usize, judge as usize) != CONFLICT;
    terms.locked.extend(begun.iter().filter(stays));
    terms.load_costs.iter_mut().flatten().for_each(|cost| *cost >>= keeping.shift);
    let Solved { matching, exact, .. } = solve(&keeping, &terms)?;
    Ok(Again { total: total(affinity, &matching), changes: changes(old, &matching), matching, exact })
}

/// The affinities, with a bonus for pairs that exist.
struct Keeping<'a, A: ?Sized> {
    affinity: &'a A,
    old: &'a Matching,
    bonus: i64,
    shift: u32,
}

/// The solver takes affinities up to 2^44.
const WIDEST: i64 = 1 << 43;

impl<'a, A: Affinity + ?Sized> Keeping<'a, A> {
    fn new(affinity: &'a A, terms: &Terms, old: &'a Matching) -> Self {
        let (mut least, mut most) = (0, 0);
        let mut row = vec![0; affinity.judges()];
        for entry in 0..affinity.entries() {
            affinity.row(entry, &mut row);
            for &value in row.iter().filter(|&&value| value != CONFLICT) {
                (least, most) = (least.min(value), most.max(value));
            }
        }
        let dearest = terms.load_costs.iter().flatten().map(|cost| cost.abs()).max().unwrap_or(0);
        let pairs = terms.needed.iter().map(|&needed| i128::from(needed)).sum::<i128>() + 1;
        let all = (i128::from(most) - i128::from(least) + 2 * i128::from(dearest) + 1) * pairs;
        let shift = (0..64).find(|&shift| all >> shift < i128::from(WIDEST)).unwrap_or(63);
        Self { affinity, old, bonus: (all >> shift) as i64 + pairs as i64, shift }
    }
}

impl<A: Affinity + ?Sized> Affinity for Keeping<'_, A> {
    fn entries(&self) -> usize {
        self.affinity.entries()
    }

    fn judges(&self) -> usize {
        self.affinity.judges()
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        let existing = self.old.judges_of.get(entry).is_some_and(|own| own.contains(&(judge as u32)));
        match self.affinity.of(entry, judge) {
            CONFLICT => CONFLICT,
            value if existing => (value >> self.shift) + self.bonus,
            value => value >> self.shift,
        }
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        self.affinity.row(entry, row);
        row.iter_mut().filter(|value| **value != CONFLICT).for_each(|value| *value >>= self.shift);
        for &judge in self.old.judges_of.get(entry).into_iter().flatten() {
            if let Some(value) = row.get_mut(judge as usize).filter(|value| **value != CONFLICT) {
                *value += self.bonus;
            }
        }
    }
}

#[cfg(test)]
#[path = "again_tests.rs"]
mod tests;
