//! What happens at an expo, and what of it still stands after undos.

/// What a judge did, or was told to do, with the entry of this number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Told to go to an entry, which is theirs alone until then (microseconds on the clock of [`Event::at`]).
    Sent {
        entry: u32,
        until: i64,
    },
    /// There, and looking until then.
    Arrived {
        entry: u32,
        until: i64,
    },
    /// Seen, and nothing to compare it with yet.
    Looked {
        entry: u32,
    },
    Compared {
        winner: u32,
        loser: u32,
    },
    /// Seen, and neither is better: no comparison.
    Tied {
        one: u32,
        other: u32,
    },
    /// Put into the judge's own running order at this place, from wherever it stood; 0 is the best, and those from
    /// there on move down.
    Placed {
        entry: u32,
        place: u32,
    },
    Scored {
        entry: u32,
        points: f64,
    },
    /// Not for this judge: not offered to them again.
    Skipped {
        entry: u32,
    },
    /// Not now, because others were there: offered to this judge again after a while.
    Passed {
        entry: u32,
    },
    /// Nobody was at the table: offered again after a while.
    Absent {
        entry: u32,
    },
    /// The judge takes back their last act (not counting where they were sent) and all that they said at the same
    /// moment; repeated, the one before.
    Undone,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// Microseconds on any clock; events come in the order in which they happened.
    pub at: i64,
    pub judge: u32,
    pub act: Act,
}

/// Why an event cannot have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongAct {
    NoSuchJudge { judge: u32 },
    NoSuchEntry { entry: u32 },
    AgainstItself { entry: u32 },
    NoSuchPlace { place: u32, length: usize },
    NotFinite { entry: u32 },
}

/// The first event, counted from 0, that cannot have happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongEvent {
    pub position: usize,
    pub why: WrongAct,
}

impl Act {
    /// Where a judge is told to go or has gone to: nothing that they say, so nothing to take back.
    pub fn is_walking(&self) -> bool {
        matches!(self, Act::Sent { .. } | Act::Arrived { .. })
    }
}

/// Which events still stand. An undo takes its judge's last standing act with it, what was said in the same moment, and
/// where they were sent since.
pub fn standing(judges: usize, events: &[Event]) -> Vec<bool> {
    let mut stands = vec![true; events.len()];
    let mut of_judge: Vec<Vec<usize>> = vec![Vec::new(); judges];
    for (position, event) in events.iter().enumerate() {
        let mine = &mut of_judge[event.judge as usize];
        if event.act != Act::Undone {
            mine.push(position);
            continue;
        }
        stands[position] = false;
        let said = |at: &usize| !events[*at].act.is_walking();
        if let Some(last) = mine.iter().rposition(said) {
            let moment = events[mine[last]].at;
            let with = |at: &&usize| said(at) && events[**at].at == moment;
            let first = last + 1 - mine[..=last].iter().rev().take_while(with).count();
            mine.drain(first..).for_each(|at| stands[at] = false);
        }
    }
    stands
}
