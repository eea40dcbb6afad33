//! Why an assignment cannot be: a few entries and judges whose numbers do not fit, from the minimum cut.

use super::core::Core;
use super::open::Open;
use super::{Affinity, CONFLICT};

/// Numbers that cannot fit together. Locked pairs are set aside: these are further sheets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortage {
    pub kind: Kind,
    pub entries: Vec<u32>,
    pub judges: Vec<u32>,
    /// Of `judges`, those whose maximum makes the room small (only with `Kind::Maxima`).
    pub full: Vec<u32>,
    pub needed: u64,
    pub room: u64,
}

/// What does not fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// `entries` need `needed` sheets; `judges`, all who may judge any of them, can take `room` under their maxima,
    /// conflicts and quotas.
    #[default]
    Maxima,
    /// `judges` must get `needed` sheets; `entries`, all that any of them may judge, can give `room`.
    Minima,
    /// `entries` broke quotas that cross, and no assignment was found that keeps them. Others than the first two
    /// kinds this is no proof that there is none.
    Crossing,
}

/// A judge whose minimum is above the maximum.
pub(super) fn contradiction(open: &Open) -> Option<Shortage> {
    let judge = open.loads.iter().position(|&(least, most)| least > most)?;
    let (least, most) = open.loads[judge];
    Some(Shortage {
        kind: Kind::Minima,
        judges: vec![judge as u32],
        needed: u64::from(least),
        room: u64::from(most),
        ..Shortage::default()
    })
}

/// Finds what does not fit, when it is known that something does not. By the theorem of Mendelsohn and Dulmage (in
/// flows: a base of a polymatroid between two bounds) either the maxima alone or the minima alone are to blame.
pub(super) fn explain<A: Affinity + ?Sized>(affinity: &A, open: Open) -> Shortage {
    let level = Level(affinity);
    let minima: Vec<u32> = open.loads.iter().map(|&(least, _)| least).collect();
    let mut open = open;
    for (load, steps) in open.loads.iter_mut().zip(&mut open.steps) {
        load.0 = 0;
        *steps = vec![(load.1, 0)];
    }
    open.unserved = Some(1);
    let mut core = Core::choose(&level, &open);
    core.optimise(&level, &open);
    if core.network.total_cost() > 0 {
        return too_little_room(&level, &open, &core);
    }
    for ((load, steps), least) in open.loads.iter_mut().zip(&mut open.steps).zip(minima) {
        *load = (least, least);
        *steps = vec![(0, 0)];
    }
    (open.unserved, open.underused) = (Some(0), Some(1));
    let mut core = Core::choose(&level, &open);
    core.optimise(&level, &open);
    too_little_work(&level, &open, &core)
}

fn too_little_room<A: Affinity + ?Sized>(affinity: &Level<A>, open: &Open, core: &Core) -> Shortage {
    let prices = core.prices(open);
    let wanting = |&entry: &usize| open.needed[entry] > 0 && prices.entries[entry] < 0;
    let entries: Vec<usize> = (0..affinity.entries()).filter(wanting).collect();
    let mut asked = vec![0; affinity.judges()];
    for &entry in &entries {
        affinity.open_to(open, entry).into_iter().for_each(|judge| asked[judge as usize] += 1);
    }
    let most = |judge: u32| open.loads[judge as usize].1;
    let priced = |judge: u32| most(judge) == 0 || prices.judges[judge as usize] > 0;
    let full = |judge: u32| priced(judge) && most(judge) < asked[judge as usize];
    let mut shortage = Shortage { kind: Kind::Maxima, ..Shortage::default() };
    for entry in entries {
        let beside = affinity.open_to(open, entry).into_iter().filter(|&judge| !full(judge));
        shortage.entries.push(entry as u32);
        shortage.needed += u64::from(open.needed[entry]);
        shortage.room += u64::from(open.family.allowed(entry, beside).min(open.needed[entry]));
    }
    shortage.judges = (0..affinity.judges() as u32).filter(|&judge| asked[judge as usize] > 0).collect();
    shortage.full = shortage.judges.iter().copied().filter(|&judge| full(judge)).collect();
    shortage.room += shortage.full.iter().map(|&judge| u64::from(most(judge))).sum::<u64>();
    shortage
}

fn too_little_work<A: Affinity + ?Sized>(affinity: &Level<A>, open: &Open, core: &Core) -> Shortage {
    let prices = core.prices(open);
    let idle = |judge: u32| open.loads[judge as usize].0 > 0 && prices.judges[judge as usize] < 0;
    let mut shortage = Shortage { kind: Kind::Minima, ..Shortage::default() };
    shortage.judges = (0..affinity.judges() as u32).filter(|&judge| idle(judge)).collect();
    shortage.needed = shortage.judges.iter().map(|&judge| u64::from(open.loads[judge as usize].0)).sum();
    for entry in (0..affinity.entries()).filter(|&entry| open.needed[entry] > 0) {
        let judges = affinity.open_to(open, entry).into_iter().filter(|&judge| idle(judge));
        let given = open.family.allowed(entry, judges).min(open.needed[entry]);
        if given > 0 {
            shortage.entries.push(entry as u32);
            shortage.room += u64::from(given);
        }
    }
    shortage
}

/// All pairs alike but the conflicts.
struct Level<'a, A: ?Sized>(&'a A);

impl<A: Affinity + ?Sized> Level<'_, A> {
    /// The judges that an entry may still get.
    fn open_to(&self, open: &Open, entry: usize) -> Vec<u32> {
        let mut row = vec![0; self.judges()];
        self.row(entry, &mut row);
        let free = (0..self.judges() as u32).filter(|&judge| row[judge as usize] != CONFLICT);
        free.filter(|judge| open.closed[entry].binary_search(judge).is_err()).collect()
    }
}

impl<A: Affinity + ?Sized> Affinity for Level<'_, A> {
    fn entries(&self) -> usize {
        self.0.entries()
    }

    fn judges(&self) -> usize {
        self.0.judges()
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        if self.0.of(entry, judge) == CONFLICT { CONFLICT } else { 0 }
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        self.0.row(entry, row);
        row.iter_mut().filter(|value| **value != CONFLICT).for_each(|value| *value = 0);
    }
}

#[cfg(test)]
#[path = "shortage_tests.rs"]
mod tests;
