//! How far a round is. States of sheets are read here, never what stands on them.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;

use super::expo;
use crate::db::Conn;
use crate::entries::{EntryId, Hidden};
use crate::error::Result;
use crate::panels::{self, EntryOnPanel, JudgeId, Pair};
use crate::programme::{Method, Programme, Round, RoundId};
use crate::schema::sheets;
use crate::scoring::{Coverage, EntryCovered, JudgeCovered, Progress, SheetId, SheetState};

pub fn coverage(conn: &mut Conn, programme: &Programme, round: &Round) -> Result<Coverage> {
    if round.method == Method::Expo {
        return expo::coverage_of_visits(conn, programme, round);
    }
    let states = states(conn, round.id)?;
    let mut by_entry: HashMap<EntryId, Vec<(JudgeId, Progress)>> = HashMap::new();
    for pair in panels::store::pairs(conn, round.id)? {
        let progress = states.get(&pair).copied().unwrap_or(Progress::NotBegun);
        by_entry.entry(pair.entry).or_default().push((pair.judge, progress));
    }
    let panel = panels::store::judges(conn, programme.id)?;
    let active: HashSet<JudgeId> = panel.iter().filter(|it| it.is_active()).map(|it| it.id).collect();
    let least = usize::try_from(round.sheets_needed).unwrap_or(0);
    let covered = |entry: EntryOnPanel| {
        let judges = by_entry.remove(&entry.id).unwrap_or_default();
        let all = judges.iter().filter(|(judge, _)| active.contains(judge)).count();
        EntryCovered { entry, needed: if round.everybody { all.max(least) } else { least }, judges }
    };
    let entries: Vec<EntryCovered> =
        panels::store::entries_in(conn, programme, round)?.into_iter().map(covered).collect();
    let mut of_judge: BTreeMap<JudgeId, Vec<Progress>> = BTreeMap::new();
    for (judge, progress) in entries.iter().flat_map(|entry| &entry.judges) {
        of_judge.entry(*judge).or_default().push(*progress);
    }
    let counting = panel.into_iter().filter(|judge| judge.part.counts());
    let judges = counting.map(|judge| {
        let own = of_judge.remove(&judge.id).unwrap_or_default();
        let count = |wanted| own.iter().filter(|progress| **progress == wanted).count();
        let done = count(Progress::Done) + count(Progress::Annulled);
        JudgeCovered { judge, assigned: own.len(), begun: count(Progress::Begun), done }
    });
    let needed = entries.iter().map(|entry| entry.needed).max().unwrap_or(least);
    Ok(Coverage { needed, judges: judges.collect(), entries })
}

/// How far each sheet is that there is.
fn states(conn: &mut Conn, round: RoundId) -> Result<HashMap<Pair, Progress>> {
    let annulled = super::annulled(conn, round)?;
    let rows: Vec<(SheetId, EntryId, JudgeId, SheetState)> = sheets::table
        .filter(sheets::round_id.eq(round))
        .select((sheets::id, sheets::entry_id, sheets::judge_id, sheets::state))
        .load(conn)?;
    let progress = |id, state| match state {
        _ if annulled.contains(&id) => Progress::Annulled,
        SheetState::Draft => Progress::Begun,
        SheetState::Submitted => Progress::Done,
    };
    Ok(rows.into_iter().map(|(id, entry, judge, state)| (Pair { entry, judge }, progress(id, state))).collect())
}

impl EntryCovered {
    /// How far a judge is with it, if it was given to them.
    pub fn progress(&self, judge: JudgeId) -> Option<Progress> {
        self.judges.iter().find(|(one, _)| *one == judge).map(|(_, progress)| *progress)
    }

    /// Sheets that count.
    pub fn done(&self) -> usize {
        self.judges.iter().filter(|(_, progress)| *progress == Progress::Done).count()
    }

    pub fn is_short(&self) -> bool {
        self.done() < self.needed
    }
}

impl JudgeCovered {
    /// Has something to do and has not opened a single sheet.
    pub fn has_not_begun(&self) -> bool {
        self.assigned > 0 && self.begun + self.done == 0
    }
}

impl Coverage {
    /// As somebody who is too close to these entries may know it: as if they were not there, in no count either.
    #[must_use]
    pub fn without(mut self, hidden: &Hidden) -> Self {
        let (gone, stay): (Vec<_>, Vec<_>) = self.entries.into_iter().partition(|it| hidden.covers(it.entry.id));
        for (judge, progress) in gone.iter().flat_map(|it| &it.judges) {
            let Some(line) = self.judges.iter_mut().find(|line| line.judge.id == *judge) else { continue };
            line.assigned -= 1;
            match progress {
                Progress::NotBegun => {}
                Progress::Begun => line.begun -= 1,
                Progress::Done | Progress::Annulled => line.done -= 1,
            }
        }
        self.entries = stay;
        self
    }

    /// Sheets that stand.
    pub fn done(&self) -> usize {
        self.entries.iter().map(EntryCovered::done).sum()
    }

    /// Sheets that are asked for.
    pub fn wanted(&self) -> usize {
        self.entries.iter().map(|entry| entry.needed).sum()
    }

    pub fn drafts(&self) -> usize {
        self.entries.iter().flat_map(|entry| &entry.judges).filter(|(_, it)| *it == Progress::Begun).count()
    }

    /// Judges who have submitted, and judges who were given entries and have not.
    pub fn ballots(&self) -> (usize, usize) {
        let (submitted, open): (Vec<_>, Vec<_>) =
            self.judges.iter().filter(|judge| judge.assigned > 0).partition(|judge| judge.done > 0);
        (submitted.len(), open.len())
    }

    /// Entries with fewer sheets than they need.
    pub fn short(&self) -> usize {
        self.entries.iter().filter(|entry| entry.is_short()).count()
    }
}
