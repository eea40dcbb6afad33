//! The stage: the run of show step by step on the screen in the hall, with everybody who watches it elsewhere.

mod cues;
mod guards;
mod live;
mod locking;
pub mod pages;
pub mod store;

pub use cues::{Cue, cues, known_after, of_nobody};
pub use guards::{AtConsole, Broadcast, OnStage};
pub use live::{Events, Live, follow_until};
pub use locking::{Locked, fresh_code, lock};

use crate::accounts::ProgrammeId;
use crate::column::Moment;

crate::id_type!(PerformanceId);

/// The run of show as it is on the screen now.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Performance {
    pub id: PerformanceId,
    pub programme: ProgrammeId,
    /// The number of the sealed record that is read out; none in a rehearsal.
    pub record: Option<i32>,
    /// Opens the scenes that the screen in the hall has loaded.
    pub code: String,
    /// The cue that is on the screen, from 0.
    pub step: i32,
    /// How far it has been: what was seen is known, also after going back.
    pub furthest: i32,
    /// The screen is dark.
    pub black: bool,
    pub begun_at: Moment,
    pub moved_at: Moment,
}

impl Performance {
    pub const fn is_rehearsal(&self) -> bool {
        self.record.is_none()
    }

    pub fn place(&self) -> usize {
        usize::try_from(self.step).unwrap_or(0)
    }
}
