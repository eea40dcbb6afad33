//! The expo: judges walk from table to table and say which of two entries was better.

use crate::column::Moment;
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::Visits;
use crate::scoring::rules::pairwise::Evidence;

crate::text_enum!(
    /// What a judge did. The entry is the one at hand, the other the one that it was compared with.
    ExpoKind {
        Sent = "sent",
        Arrived = "arrived",
        Looked = "looked",
        /// The value is 1 when the entry at hand was better, else 0.
        Compared = "compared",
        Tied = "tied",
        Placed = "placed",
        Scored = "scored",
        Skipped = "skipped",
        Passed = "passed",
        Absent = "absent",
        Undone = "undone",
    }
);

crate::text_enum!(
    /// Why a judge leaves a table without a word about its entry.
    SkipReason {
        /// Others are there: to be offered again.
        Busy = "busy",
        CannotJudge = "cannot_judge",
        Conflict = "conflict",
    }
);

/// How a round's expo goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Expo {
    pub visit_minutes: i32,
    /// Quick points go from 1 to this; 0 when none are asked for.
    pub points_most: i32,
    /// Whether judges may keep an order of their own.
    pub ordered: bool,
    pub paused_at: Option<Moment>,
}

impl Default for Expo {
    fn default() -> Self {
        let Visits { minutes: visit_minutes, points_most, ordered } = Visits::default();
        Self { visit_minutes, points_most, ordered, paused_at: None }
    }
}

/// A row of what happened.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct ExpoEvent {
    pub judge: JudgeId,
    pub number: i32,
    pub kind: ExpoKind,
    pub entry: Option<EntryId>,
    pub other: Option<EntryId>,
    /// Until when, which place, how many points: what the kind says.
    pub value: i64,
    pub words: String,
    pub at: Moment,
}

/// What a tap on a judge's page says, about the entry that the page was made for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tap {
    Arrived,
    Judged { verdict: ExpoVerdict, points: Option<i32> },
    Skipped { reason: SkipReason, words: String },
    Absent,
    Undone,
    Placed { place: u32 },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpoVerdict {
    /// The entry at hand was better than the one before.
    Here,
    Before,
    /// Neither, or there was none before.
    Neither,
}

/// What everybody said at an expo, once it is over. The numbers of the evidence index the two lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpoEvidence {
    pub entries: Vec<EntryId>,
    pub judges: Vec<JudgeId>,
    pub evidence: Evidence,
}

impl ExpoEvidence {
    /// Without all that was said of these entries.
    pub fn leave_out(&mut self, left_out: impl Fn(EntryId) -> bool) {
        let stays = |entry: &u32| !left_out(self.entries[*entry as usize]);
        self.evidence.comparisons.retain(|it| stays(&it.winner) && stays(&it.loser));
        self.evidence.orders.iter_mut().for_each(|it| it.entries.retain(stays));
        self.evidence.orders.retain(|it| it.entries.len() > 1);
        self.evidence.scores.retain(|it| stays(&it.entry));
    }
}
