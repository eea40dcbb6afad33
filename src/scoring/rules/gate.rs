//! The gate before a round's end: which entries lack sheets, with whom these lie, and who else could still write one.

use std::collections::BTreeSet;

use crate::panels::{EntryOnPanel, JudgeId, JudgeState, Pair};
use crate::scoring::{Coverage, EntryCovered, JudgeCovered, Progress};

/// An entry with fewer sheets than it needs.
#[derive(Clone, Debug)]
pub struct Lacking<'c> {
    pub entry: &'c EntryOnPanel,
    pub done: usize,
    pub needed: usize,
    /// Who was given it and has not submitted yet.
    pub waiting: Vec<(&'c JudgeCovered, Progress)>,
    /// Who has room, knows the category and is not too close; those with most room first.
    pub askable: Vec<&'c JudgeCovered>,
}

pub fn lacking<'c>(coverage: &'c Coverage, conflicts: &BTreeSet<Pair>) -> Vec<Lacking<'c>> {
    let mut with_room: Vec<&JudgeCovered> = coverage.judges.iter().filter(|judge| room(judge) > 0).collect();
    with_room.sort_by_key(|judge| std::cmp::Reverse(room(judge)));
    let short = coverage.entries.iter().filter(|entry| entry.is_short());
    let of = |entry: &'c EntryCovered| Lacking {
        entry: &entry.entry,
        done: entry.done(),
        needed: entry.needed,
        waiting: waiting(coverage, entry),
        askable: with_room.iter().copied().filter(|judge| could_write(judge, entry, conflicts)).collect(),
    };
    short.map(of).collect()
}

fn waiting<'c>(coverage: &'c Coverage, entry: &'c EntryCovered) -> Vec<(&'c JudgeCovered, Progress)> {
    let judge = |id: JudgeId| coverage.judges.iter().find(|it| it.judge.id == id);
    let open = entry.judges.iter().filter(|(_, it)| matches!(it, Progress::NotBegun | Progress::Begun));
    open.filter_map(|(id, progress)| Some((judge(*id)?, *progress))).collect()
}

/// How many entries a judge could still take.
fn room(judge: &JudgeCovered) -> usize {
    match judge.judge.state {
        JudgeState::Declined => 0,
        JudgeState::Invited | JudgeState::Accepted => {
            usize::try_from(judge.judge.expertise.capacity).unwrap_or(0).saturating_sub(judge.assigned)
        }
    }
}

fn could_write(judge: &JudgeCovered, entry: &EntryCovered, conflicts: &BTreeSet<Pair>) -> bool {
    let own = &judge.judge.expertise.categories;
    let knows = own.is_empty() || entry.entry.categories.iter().any(|category| own.contains(category));
    let pair = Pair { entry: entry.entry.id, judge: judge.judge.id };
    knows && entry.progress(judge.judge.id).is_none() && !conflicts.contains(&pair)
}
