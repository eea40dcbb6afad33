//! What has happened at an expo so far: a fold over its events. Undo is replaying without the undone act.

use super::crowd::{Beliefs, Reliability, Strength};
use super::events::{Act, Event, WrongAct, WrongEvent, standing};
use super::{Comparison, Evidence, QuickScore, RunningOrder};

/// Visits, beliefs and leases after some events. Numbers of entries and judges index the two lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Floor {
    pub tables: Vec<Table>,
    pub walks: Vec<Walk>,
    pub evidence: Evidence,
}

/// One entry's table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// How many judges have seen it.
    pub visits: u32,
    pub lease: Option<Lease>,
    /// Who found nobody there, and when.
    pub absences: Vec<(u32, i64)>,
    pub strength: Strength,
}

/// A judge is at a table, or on the way to it, until this time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lease {
    pub judge: u32,
    pub until: i64,
}

/// One judge's walk.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Walk {
    pub here: Option<u32>,
    /// They said that they are at the table.
    pub arrived: bool,
    /// In the order of the first look.
    pub seen: Vec<u32>,
    /// The entry seen last, against which the next one is compared.
    pub last: Option<u32>,
    pub skipped: Vec<u32>,
    /// Where others were when they came, and when that was.
    pub passed: Vec<(u32, i64)>,
    /// Their running order, best first.
    pub order: Vec<u32>,
    /// Entry and points, as given.
    pub scores: Vec<(u32, f64)>,
    pub reliability: Reliability,
}

impl Floor {
    /// The state after these events. Takes time in proportion to their number, so undo needs no book of its own.
    pub fn after(entries: usize, judges: usize, events: &[Event]) -> Result<Floor, WrongEvent> {
        let mut floor = Floor::default();
        floor.grow(entries, judges);
        for (position, event) in events.iter().enumerate() {
            floor.check(event.judge, &[]).map_err(|why| WrongEvent { position, why })?;
        }
        let stands = standing(judges, events);
        for (position, event) in events.iter().enumerate().filter(|&(position, _)| stands[position]) {
            floor.apply(event).map_err(|why| WrongEvent { position, why })?;
        }
        floor.evidence.orders = floor.orders();
        floor.evidence.scores = floor.scores();
        Ok(floor)
    }

    /// Room for as many; what is there stays.
    pub fn grow(&mut self, entries: usize, judges: usize) {
        self.tables.resize(entries.max(self.tables.len()), Table::default());
        self.walks.resize(judges.max(self.walks.len()), Walk::default());
    }

    /// One event more, without what is settled at the end: running orders and scores as evidence. An undo changes
    /// nothing here; it needs the whole run again.
    pub fn apply(&mut self, event: &Event) -> Result<(), WrongAct> {
        let judge = event.judge;
        match event.act {
            Act::Sent { entry, until } => self.go(judge, entry, until, false)?,
            Act::Arrived { entry, until } => self.go(judge, entry, until, true)?,
            Act::Looked { entry } => {
                self.check(judge, &[entry])?;
                self.see(judge, entry);
            }
            Act::Compared { winner, loser } => self.compare(judge, winner, loser)?,
            Act::Tied { one, other } => self.see_both(judge, one, other)?,
            Act::Placed { entry, place } => self.place(judge, entry, place)?,
            Act::Scored { entry, points } => self.score(judge, entry, points)?,
            Act::Skipped { entry } => {
                self.check(judge, &[entry])?;
                self.release(judge);
                self.walks[judge as usize].skipped.push(entry);
            }
            Act::Passed { entry } => {
                self.check(judge, &[entry])?;
                self.release(judge);
                self.walks[judge as usize].passed.push((entry, event.at));
            }
            Act::Absent { entry } => {
                self.check(judge, &[entry])?;
                self.release(judge);
                self.tables[entry as usize].absences.push((judge, event.at));
            }
            Act::Undone => {}
        }
        Ok(())
    }

    fn check(&self, judge: u32, entries: &[u32]) -> Result<(), WrongAct> {
        if judge as usize >= self.walks.len() {
            return Err(WrongAct::NoSuchJudge { judge });
        }
        match entries.iter().find(|&&entry| entry as usize >= self.tables.len()) {
            Some(&entry) => Err(WrongAct::NoSuchEntry { entry }),
            None => Ok(()),
        }
    }

    fn go(&mut self, judge: u32, entry: u32, until: i64, arrived: bool) -> Result<(), WrongAct> {
        self.check(judge, &[entry])?;
        self.release(judge);
        self.tables[entry as usize].lease = Some(Lease { judge, until });
        let walk = &mut self.walks[judge as usize];
        (walk.here, walk.arrived) = (Some(entry), arrived);
        Ok(())
    }

    fn compare(&mut self, judge: u32, winner: u32, loser: u32) -> Result<(), WrongAct> {
        self.see_both(judge, winner, loser)?;
        self.learn(judge, winner, loser);
        self.evidence.comparisons.push(Comparison { judge, winner, loser });
        Ok(())
    }

    fn see_both(&mut self, judge: u32, one: u32, other: u32) -> Result<(), WrongAct> {
        self.check(judge, &[one, other])?;
        if one == other {
            return Err(WrongAct::AgainstItself { entry: one });
        }
        let walk = &self.walks[judge as usize];
        let at_other = walk.here.map_or(!walk.seen.contains(&other), |here| here == other);
        let (before, now) = if at_other { (one, other) } else { (other, one) };
        self.see(judge, before);
        self.see(judge, now);
        Ok(())
    }

    fn place(&mut self, judge: u32, entry: u32, place: u32) -> Result<(), WrongAct> {
        self.check(judge, &[entry])?;
        let order = &mut self.walks[judge as usize].order;
        let (at, length) = (place as usize, order.iter().filter(|&&placed| placed != entry).count());
        if at > length {
            return Err(WrongAct::NoSuchPlace { place, length });
        }
        order.retain(|&placed| placed != entry);
        order.insert(at, entry);
        let (above, below) = (at.checked_sub(1).map(|at| order[at]), order.get(at + 1).copied());
        if let Some(winner) = above {
            self.learn(judge, winner, entry);
        }
        if let Some(loser) = below {
            self.learn(judge, entry, loser);
        }
        self.see_for_the_first_time(judge, entry);
        Ok(())
    }

    /// A score corrects the judge's earlier one of the same entry.
    fn score(&mut self, judge: u32, entry: u32, points: f64) -> Result<(), WrongAct> {
        self.check(judge, &[entry])?;
        if !points.is_finite() {
            return Err(WrongAct::NotFinite { entry });
        }
        let scores = &mut self.walks[judge as usize].scores;
        let last = scores.last().copied().filter(|&(last, _)| last != entry);
        scores.retain(|&(scored, _)| scored != entry);
        scores.push((entry, points));
        match last {
            Some((last, fewer)) if fewer < points => self.learn(judge, entry, last),
            Some((last, more)) if more > points => self.learn(judge, last, entry),
            _ => {}
        }
        self.see_for_the_first_time(judge, entry);
        Ok(())
    }

    /// What is said of an entry seen long ago does not make it the one seen last.
    fn see_for_the_first_time(&mut self, judge: u32, entry: u32) {
        let walk = &self.walks[judge as usize];
        if walk.here == Some(entry) || !walk.seen.contains(&entry) {
            self.see(judge, entry);
        }
    }

    fn see(&mut self, judge: u32, entry: u32) {
        let walk = &mut self.walks[judge as usize];
        walk.last = Some(entry);
        let new = !walk.seen.contains(&entry);
        if new {
            walk.seen.push(entry);
        }
        if walk.here == Some(entry) {
            self.release(judge);
        }
        self.tables[entry as usize].visits += u32::from(new);
    }

    fn release(&mut self, judge: u32) {
        self.walks[judge as usize].arrived = false;
        if let Some(here) = self.walks[judge as usize].here.take() {
            let lease = &mut self.tables[here as usize].lease;
            if lease.is_some_and(|lease| lease.judge == judge) {
                *lease = None;
            }
        }
    }

    fn learn(&mut self, judge: u32, winner: u32, loser: u32) {
        let (judge, winner, loser) = (judge as usize, winner as usize, loser as usize);
        let before = Beliefs {
            winner: self.tables[winner].strength,
            loser: self.tables[loser].strength,
            judge: self.walks[judge].reliability,
        };
        let after = before.after();
        self.tables[winner].strength = after.winner;
        self.tables[loser].strength = after.loser;
        self.walks[judge].reliability = after.judge;
    }

    fn orders(&self) -> Vec<RunningOrder> {
        let order = |(judge, walk): (usize, &Walk)| RunningOrder { judge: judge as u32, entries: walk.order.clone() };
        self.walks.iter().enumerate().filter(|(_, walk)| walk.order.len() > 1).map(order).collect()
    }

    fn scores(&self) -> Vec<QuickScore> {
        let of = |(judge, walk): (usize, &Walk)| {
            walk.scores.iter().map(move |&(entry, points)| QuickScore { judge: judge as u32, entry, points }).collect()
        };
        self.walks.iter().enumerate().flat_map::<Vec<_>, _>(of).collect()
    }
}

#[cfg(test)]
#[path = "floor_tests.rs"]
mod tests;
