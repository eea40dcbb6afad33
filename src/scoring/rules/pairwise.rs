//! The expo: judges walk from table to table and say which of two entries is better, where an entry stands in their own
//! running order, or how many points it gets at a glance.
//!
//! [`Floor`] is what has happened so far, folded from events; [`Floor::next`] sends a judge to the next table. The
//! order of the entries is not made here: the batch fit over [`Evidence`] gives it.

pub mod crowd;
mod events;
mod floor;
mod routing;
mod run;
mod running_order;

pub use events::{Act, Event, WrongAct, WrongEvent};
pub use floor::{Floor, Lease, Table, Walk};
pub use routing::{Hall, Next, Routing};
pub use run::Run;
pub use running_order::{Insertion, insertion};

/// A judge found `winner` better than `loser`; all three are numbers from 0. Ties and skips are no comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub judge: u32,
    pub winner: u32,
    pub loser: u32,
}

/// The entries a judge has put in order, best first, none twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunningOrder {
    pub judge: u32,
    pub entries: Vec<u32>,
}

/// Points that a judge gave at a glance, on any scale that all judges share; more is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct QuickScore {
    pub judge: u32,
    pub entry: u32,
    pub points: f64,
}

/// All that judges said at an expo.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Evidence {
    pub comparisons: Vec<Comparison>,
    pub orders: Vec<RunningOrder>,
    pub scores: Vec<QuickScore>,
}
