//! Which judges get which entries: the question and the answer in numbers. Entries are 0..n, judges 0..m.

mod again;
mod board;
pub mod certificate;
mod closeness;
mod connecting;
mod core;
mod crossing;
#[cfg(test)]
mod every;
mod fairness;
mod family;
mod first;
mod floor;
mod islands;
mod limits;
pub mod network;
mod open;
mod pricing;
mod reach;
mod report;
mod robust;
pub mod shortage;
#[cfg(test)]
mod small;
mod solve;
mod spread;
mod table;
mod trades;
mod widen;

pub use again::{Again, again};
pub use closeness::{Closeness, Traits, Weights};
pub use connecting::{Connected, Wish, connect};
pub use fairness::{Fair, fair};
pub use islands::{Island, islands};
pub use report::{Changes, Report, changes, report};
pub use robust::{Refusal, Robust, robust};
pub use shortage::{Kind, Shortage};
pub use solve::{load_cost, solve, total};
pub use table::Table;

use std::ops::RangeInclusive;

/// Affinities are whole millionths of the organiser's unit.
pub const UNIT: i64 = 1_000_000;
/// The affinity of a pair that must not be.
pub const CONFLICT: i64 = i64::MIN;

/// How well each judge suits each entry. Computed when asked: a large event has more pairs than memory should hold.
pub trait Affinity {
    fn entries(&self) -> usize;
    fn judges(&self) -> usize;
    /// Millionths, or `CONFLICT`.
    fn of(&self, entry: usize, judge: usize) -> i64;
    /// The affinities of one entry to all judges; `row` has the length of `judges()`.
    fn row(&self, entry: usize, row: &mut [i64]) {
        for (judge, value) in row.iter_mut().enumerate() {
            *value = self.of(entry, judge);
        }
    }
}

/// What is asked of an assignment beside the affinities.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// By entry: how many judges it needs, all different.
    pub needed: Vec<u32>,
    /// By judge: entries at least and at most.
    pub loads: Vec<RangeInclusive<u32>>,
    /// Pairs (entry, judge) that exist and stay: work already begun. They count for the entry and for the load.
    pub locked: Vec<(u32, u32)>,
    /// "At most so many of these judges on one entry": also says "at least one of the others", "these two never
    /// together" and "not more than two of one region".
    pub quotas: Vec<Quota>,
    /// By judge: what the first, second... sheet costs beside its affinity, in millionths, never less than the one
    /// before it; the last figure goes for all further sheets. Empty, as the whole may be, costs nothing.
    pub load_costs: Vec<Vec<i64>>,
}

/// On each of `entries`, at most `most` of `judges`.
#[derive(Clone, Debug)]
pub struct Quota {
    pub entries: Vec<u32>,
    pub judges: Vec<u32>,
    pub most: u32,
}

/// An assignment: by entry its judges in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Matching {
    pub judges_of: Vec<Vec<u32>>,
}

/// An assignment of greatest affinity, and what proves it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solved {
    pub matching: Matching,
    /// The affinities of all pairs together, in millionths; a locked pair that is a conflict by now counts 0.
    pub total: i64,
    /// What the loads cost by `Terms::load_costs`.
    pub load_cost: i64,
    /// No assignment has a greater `total - load_cost` than this.
    pub bound: i64,
    /// Whether `bound` is reached: always, unless quotas cross on one entry.
    pub exact: bool,
    pub certificate: Certificate,
}

/// Prices that bound every assignment from above, see `certificate::bound`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// By entry: what one more sheet would be worth.
    pub entries: Vec<i64>,
    /// By judge: what room for one more sheet would be worth; below 0 where a load minimum is felt.
    pub judges: Vec<i64>,
    /// What one more judge under a quota would be worth; those that are worth nothing are left out.
    pub quotas: Vec<QuotaPrice>,
}

/// The worth, at least 0, of raising `Quota::most` on one entry; `quota` is a position in `Terms::quotas`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaPrice {
    pub quota: u32,
    pub entry: u32,
    pub price: i64,
}
