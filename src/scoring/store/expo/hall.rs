//! A hall as a node knows it: the facts, and the floor folded from the events that were read so far.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use super::events::{self, act_of, columns_of};
use super::facts::{self, Facts, OnShow};
use super::settings;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::{JudgeId, Pair};
use crate::programme::{ProgrammeId, RoundId};
use crate::scoring::rules::pairwise::{self, Act, Event, Next, Routing, Run, Walk};
use crate::scoring::{Expo, ExpoEvent, store};

/// How far back events are read again: one that was written a little earlier may be seen a little later.
const MARGIN: i64 = 5;
/// How old others' events may be, in microseconds, when somebody looks.
const FRESH: i64 = 200_000;
/// After so many seconds the facts, and after so many the whole run, are read anew.
const FACTS: i64 = 15;
const WHOLE: i64 = 60;

#[derive(Clone, Debug)]
pub struct Hall {
    pub facts: Arc<Facts>,
    pub expo: Expo,
    pub closed: bool,
    pub entries: Vec<EntryId>,
    pub judges: Vec<JudgeId>,
    entry_numbers: HashMap<EntryId, u32>,
    judge_numbers: HashMap<JudgeId, u32>,
    /// The number of each judge's latest act.
    latest: Vec<i32>,
    run: Run,
    /// An act was read whose predecessor was not.
    has_gap: bool,
    newest: Moment,
    read_at: Moment,
    facts_at: Moment,
    loaded_at: Moment,
}

/// Where a judge goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Visited {
    Here(EntryId),
    Free(EntryId),
    /// All that is left is taken or empty; something may be free by then.
    Waits(Moment),
    Nothing,
}

impl Hall {
    /// The floor alone, from these events.
    pub fn of(rows: &[ExpoEvent]) -> Self {
        let start = Moment::of_micros(0);
        let mut hall = Self {
            facts: Arc::default(),
            expo: Expo::default(),
            closed: false,
            entries: Vec::new(),
            judges: Vec::new(),
            entry_numbers: HashMap::new(),
            judge_numbers: HashMap::new(),
            latest: Vec::new(),
            run: Run::default(),
            has_gap: false,
            newest: start,
            read_at: start,
            facts_at: start,
            loaded_at: start,
        };
        hall.read(rows);
        hall
    }

    pub(super) fn load(conn: &mut Conn, programme: ProgrammeId, round: RoundId, now: Moment) -> Result<Self> {
        let mut hall = Self::of(&events::since(conn, round, Moment::of_micros(0))?);
        hall.facts = Arc::new(facts::facts(conn, programme, round)?);
        hall.ask_whether_it_goes_on(conn, round)?;
        (hall.read_at, hall.facts_at, hall.loaded_at) = (now, now, now);
        hall.has_gap = false;
        hall.know_all();
        Ok(hall)
    }

    pub(super) fn is_old(&self, now: Moment) -> bool {
        self.has_gap || now >= self.loaded_at.plus_seconds(WHOLE)
    }

    pub(super) fn is_behind(&self, judge: Option<JudgeId>, now: Moment) -> bool {
        judge.is_some() || now.micros() - self.read_at.micros() > FRESH || now >= self.facts_at.plus_seconds(FACTS)
    }

    /// Reads what happened since; of the judge who asks, to the very last act.
    pub(super) fn catch_up(
        &mut self,
        conn: &mut Conn,
        (programme, round): (ProgrammeId, RoundId),
        judge: Option<JudgeId>,
        now: Moment,
    ) -> Result<()> {
        self.ask_whether_it_goes_on(conn, round)?;
        if let Some(judge) = judge {
            let own = events::of_judge(conn, round, judge, self.latest_of(judge))?;
            self.read(&own);
        }
        if now.micros() - self.read_at.micros() > FRESH {
            let others = events::since(conn, round, self.newest.plus_seconds(-MARGIN))?;
            self.read(&others);
            self.read_at = now;
        }
        if now >= self.facts_at.plus_seconds(FACTS) {
            self.facts = Arc::new(facts::facts(conn, programme, round)?);
            self.facts_at = now;
            self.know_all();
        }
        Ok(())
    }

    fn ask_whether_it_goes_on(&mut self, conn: &mut Conn, round: RoundId) -> Result<()> {
        self.expo = settings::expo(conn, round)?;
        self.closed = store::is_closed(conn, round)?;
        Ok(())
    }

    /// Everybody and everything gets a number, so that what nobody has seen can be chosen.
    fn know_all(&mut self) {
        let facts = Arc::clone(&self.facts);
        let mut entries: Vec<EntryId> = facts.on_show.keys().copied().collect();
        entries.sort_unstable();
        for entry in entries {
            self.entry(entry);
        }
        for judge in facts.judges.keys() {
            self.judge(*judge);
        }
        self.run.grow(self.entries.len(), self.judges.len());
    }

    fn entry(&mut self, entry: EntryId) -> u32 {
        let entries = &mut self.entries;
        *self.entry_numbers.entry(entry).or_insert_with(|| {
            entries.push(entry);
            count(entries.len()) - 1
        })
    }

    fn judge(&mut self, judge: JudgeId) -> u32 {
        let (judges, latest) = (&mut self.judges, &mut self.latest);
        *self.judge_numbers.entry(judge).or_insert_with(|| {
            judges.push(judge);
            latest.push(0);
            count(judges.len()) - 1
        })
    }

    fn read(&mut self, rows: &[ExpoEvent]) {
        for row in rows {
            let judge = self.judge(row.judge);
            let latest = self.latest[judge as usize];
            self.has_gap |= row.number > latest + 1;
            if row.number != latest + 1 {
                continue;
            }
            self.latest[judge as usize] = row.number;
            self.newest = self.newest.max(row.at);
            let (entry, other) = (row.entry.map(|it| self.entry(it)), row.other.map(|it| self.entry(it)));
            self.run.grow(self.entries.len(), self.judges.len());
            if let Some(act) = act_of(row, entry, other) {
                self.run.push(Event { at: row.at.micros(), judge, act });
            }
        }
    }

    /// The number of the judge's next act.
    pub fn next_number(&self, judge: JudgeId) -> i32 {
        self.latest_of(judge) + 1
    }

    fn latest_of(&self, judge: JudgeId) -> i32 {
        self.judge_numbers.get(&judge).map_or(0, |number| self.latest[*number as usize])
    }

    pub fn run(&self) -> &Run {
        &self.run
    }

    pub fn number_of(&self, entry: EntryId) -> Option<u32> {
        self.entry_numbers.get(&entry).copied()
    }

    /// The judge's own walk. Where there is a conflict, or an entry that has left, they are no longer.
    pub fn walk(&self, judge: JudgeId) -> Walk {
        let Some(number) = self.judge_numbers.get(&judge) else { return Walk::default() };
        let mut walk = self.run.floor().walks[*number as usize].clone();
        let gone = |entry: u32| {
            let entry = self.entries[entry as usize];
            self.facts.conflicts.contains(&Pair { entry, judge }) || !self.facts.on_show.contains_key(&entry)
        };
        if walk.here.is_some_and(gone) {
            (walk.here, walk.arrived) = (None, false);
        }
        walk
    }

    pub fn on_show(&self, entry: u32) -> Option<&OnShow> {
        self.facts.on_show.get(self.entries.get(entry as usize)?)
    }

    pub fn lease_of(&self, judge: JudgeId) -> Option<Moment> {
        let here = self.walk(judge).here?;
        let lease = self.run.floor().tables[here as usize].lease?;
        (Some(&lease.judge) == self.judge_numbers.get(&judge)).then(|| Moment::of_micros(lease.until))
    }

    /// Where the judge is, or where they go next.
    pub fn next(&self, judge: JudgeId, now: Moment) -> Visited {
        let Some(number) = self.judge_numbers.get(&judge) else { return Visited::Nothing };
        if let Some(here) = self.walk(judge).here {
            return Visited::Here(self.entries[here as usize]);
        }
        let shut = (0..count(self.entries.len()))
            .filter(|entry| !self.facts.may_meet(judge, self.entries[*entry as usize]))
            .collect();
        let hall = pairwise::Hall { closed: shut, ..pairwise::Hall::default() };
        let mut floor = Cow::Borrowed(self.run.floor());
        if let Some(entry) = floor.walks[*number as usize].here {
            // It was taken from them: they are as if they had left.
            let left = Event { at: now.micros(), judge: *number, act: Act::Passed { entry } };
            let _ = floor.to_mut().apply(&left);
        }
        match floor.next(*number, now.micros(), &hall, &Routing { seed: 1, ..Routing::default() }) {
            Next::Visit { entry } => Visited::Free(self.entries[entry as usize]),
            Next::Wait { until } => Visited::Waits(Moment::of_micros(until)),
            Next::Stay { .. } | Next::Done => Visited::Nothing,
        }
    }

    /// How many judges found nobody there since the entry was last shown again.
    pub fn absences(&self, entry: EntryId) -> usize {
        let (Some(number), Some(on_show)) = (self.number_of(entry), self.facts.on_show.get(&entry)) else { return 0 };
        let counted = self.run.floor().tables[number as usize].absences.iter();
        let since = counted.filter(|(_, at)| *at >= on_show.shown_at.micros());
        since.map(|(judge, _)| *judge).collect::<BTreeSet<_>>().len()
    }

    /// Does what this row says of a table that was left still stand?
    pub fn stands(&self, row: &ExpoEvent) -> bool {
        let judge = self.judge_numbers.get(&row.judge).copied();
        let (Some(judge), Some(entry)) = (judge, row.entry.and_then(|it| self.number_of(it))) else { return false };
        let (floor, at) = (self.run.floor(), row.at.micros());
        let walk = &floor.walks[judge as usize];
        walk.skipped.contains(&entry)
            || walk.passed.contains(&(entry, at))
            || floor.tables[entry as usize].absences.contains(&(judge, at))
    }

    /// Has the judge said anything that they could take back?
    pub fn may_undo(&self, judge: JudgeId) -> bool {
        let walk = self.walk(judge);
        let number = self.judge_numbers.get(&judge);
        let is_own = |absence: &(u32, i64)| Some(&absence.0) == number;
        let mut tables = self.run.floor().tables.iter();
        !(walk.seen.is_empty() && walk.skipped.is_empty() && walk.passed.is_empty())
            || tables.any(|table| table.absences.iter().any(is_own))
    }

    /// The rows that these acts are, of one tap.
    pub fn rows(&self, judge: JudgeId, acts: &[Act], words: &str, now: Moment) -> Vec<ExpoEvent> {
        let first = self.next_number(judge);
        let id = |entry: u32| self.entries.get(entry as usize).copied();
        let row = |(number, act): (i32, &Act)| {
            let (kind, entry, other, value) = columns_of(act, self.walk(judge).here);
            let (entry, other) = (entry.and_then(id), other.and_then(id));
            ExpoEvent { judge, number, kind, entry, other, value, words: words.to_owned(), at: now }
        };
        (first..).zip(acts).map(row).collect()
    }
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
