//! What would settle a standing: who may still win, which further sheets would show it, and who could write them.

mod doubt;

use std::collections::BTreeSet;

use super::super::calibration::{Calibrated, Method, Placed, Why, calibrate, chances_among};
use super::super::next::{COVER, Contender, Goal, NextRound, Reader, next_round, readers};
use super::{NINE_TENTHS, Round, SEED};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::results::SheetScore;
use doubt::{Known, doubt_after};

/// What is asked: so many win, and there is time for so many further sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    pub winners: usize,
    pub budget: u32,
}

/// Somebody who could write further sheets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Willing {
    pub judge: JudgeId,
    pub room: u32,
    /// Judges of one circle (one organisation) tend to err together.
    pub circle: Option<u32>,
    /// Must not read these.
    pub barred: BTreeSet<EntryId>,
}

/// Entries that may still win, the likeliest first, and what further sheets would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Settling {
    pub shortlist: Vec<Contended>,
    /// The chance that one who leads does not belong among the winners, from 0 to 1: now, and expected after.
    pub doubt: (f64, f64),
    /// Further sheets that nobody needs, or that no judge can write.
    pub unspent: u32,
    /// Nothing that more sheets would have to show.
    pub settled: bool,
}

/// One entry in the running.
#[derive(Clone, Debug, PartialEq)]
pub struct Contended {
    pub entry: EntryId,
    /// Of being truly among the winners, from 0 to 1.
    pub chance: f64,
    pub sheets: u32,
    pub further: u32,
    /// Nine times in ten the true value is not farther than this from the value: now, and expected after.
    pub margin: (f64, f64),
    pub readers: Vec<JudgeId>,
    /// Further sheets for which no judge was left.
    pub missing: u32,
}

/// What would settle who wins among these entries; else why nothing can be said, which leaves plain means.
pub fn settling(
    sheets: &[SheetScore],
    among: &BTreeSet<EntryId>,
    wanted: Wanted,
    judges: &[Willing],
) -> Result<Settling, Why> {
    let round = Round::of(sheets, among);
    let calibrated = calibrate(&round.scores);
    let chosen: Vec<u32> =
        calibrated.order.iter().copied().filter(|entry| among.contains(&round.entry(*entry))).collect();
    let hall = Hall::of(sheets, &round, &calibrated, &chosen, judges);
    let contenders = contenders(&calibrated, &chosen, wanted.winners, &hall).ok_or(why(calibrated.method))?;
    let noise = noise(&calibrated).ok_or(why(calibrated.method))?;
    let goal = Goal { top: wanted.winners, budget: wanted.budget, noise, cover: COVER };
    let next = next_round(&contenders, &goal);
    Ok(found(&round, &chosen, &contenders, &next, &hall, wanted.winners))
}

fn why(method: Method) -> Why {
    match method {
        Method::Mean(why) => why,
        Method::Mixed => Why::NoSheets,
    }
}

/// Who could read what, by number.
struct Hall<'a> {
    judges: &'a [Willing],
    readers: Vec<Reader>,
    read: Vec<(u32, u32)>,
    barred: Vec<(u32, u32)>,
}

impl<'a> Hall<'a> {
    fn of(sheets: &[SheetScore], round: &Round, fit: &Calibrated, chosen: &[u32], judges: &'a [Willing]) -> Self {
        let noise = |judge: JudgeId| {
            let number = round.judges.binary_search(&judge).ok()?;
            fit.judges[number].profile.as_ref().map(|profile| profile.noise)
        };
        let reader =
            |one: &Willing| Reader { noise: noise(one.judge).unwrap_or(1.0), room: one.room, circle: one.circle };
        let written: BTreeSet<(EntryId, JudgeId)> = sheets.iter().map(|sheet| (sheet.entry, sheet.judge)).collect();
        let pairs = |is: &dyn Fn(EntryId, &Willing) -> bool| -> Vec<(u32, u32)> {
            let entries = (0..).zip(chosen).map(|(place, number)| (place, round.entry(*number)));
            let of = |(place, entry)| {
                (0..).zip(judges).filter(move |(_, one)| is(entry, one)).map(move |(judge, _)| (place, judge))
            };
            entries.flat_map(of).collect()
        };
        Self {
            judges,
            readers: judges.iter().map(reader).collect(),
            read: pairs(&|entry, one| written.contains(&(entry, one.judge))),
            barred: pairs(&|entry, one| one.barred.contains(&entry)),
        }
    }

    /// By entry, how many judges have not read it, may, and have time.
    fn rooms(&self, entries: usize) -> Vec<u32> {
        let has_time = |judge: u32| self.readers[judge as usize].room > 0;
        let willing = self.readers.iter().filter(|reader| reader.room > 0).count() as u32;
        let mut rooms = vec![willing; entries];
        let closed: BTreeSet<(u32, u32)> = self.read.iter().chain(&self.barred).copied().collect();
        closed.into_iter().filter(|(_, judge)| has_time(*judge)).for_each(|(place, _)| rooms[place as usize] -= 1);
        rooms
    }
}

fn contenders(fit: &Calibrated, chosen: &[u32], winners: usize, hall: &Hall<'_>) -> Option<Vec<Contender>> {
    let chances = chances_among(fit, chosen, &[winners], SEED)?;
    let contender = |(&number, room): (&u32, u32)| {
        let placed = fit.entries[number as usize].as_ref()?;
        Some(Contender {
            mean: placed.value,
            standard_error: placed.standard_error?,
            chance: chances.entries[number as usize].as_ref()?.top.first().copied()?,
            sheets: placed.sheets as u32,
            room,
        })
    };
    let all: Option<Vec<Contender>> = chosen.iter().zip(hall.rooms(chosen.len())).map(contender).collect();
    all.filter(|contenders| !contenders.is_empty())
}

/// Standard deviation of one sheet; where leniency is not told apart, it counts as noise.
fn noise(fit: &Calibrated) -> Option<f64> {
    let alike = |placed: &Placed| Some(placed.standard_error? * (placed.sheets as f64).sqrt());
    let residual = fit.variances.map(|variances| variances.residual.sqrt());
    residual.or_else(|| fit.entries.iter().flatten().find_map(alike))
}

fn found(
    round: &Round,
    chosen: &[u32],
    contenders: &[Contender],
    next: &NextRound,
    hall: &Hall<'_>,
    winners: usize,
) -> Settling {
    let given = readers(&next.sheets, &hall.read, &hall.barred, &hall.readers);
    let contended = |&place: &u32| {
        let of = contenders[place as usize];
        let own = given.pairs.iter().filter(|pair| pair.0 == place);
        Contended {
            entry: round.entry(chosen[place as usize]),
            chance: of.chance,
            sheets: of.sheets,
            further: next.sheets[place as usize],
            margin: (of.standard_error * NINE_TENTHS, next.errors_after[place as usize] * NINE_TENTHS),
            readers: own.map(|pair| hall.judges[pair.1 as usize].judge).collect(),
            missing: given.missing.iter().find(|gap| gap.0 == place).map_or(0, |gap| gap.1),
        }
    };
    let now = next.expected_wrong / winners.min(contenders.len()) as f64;
    let known: Vec<Known> =
        contenders.iter().zip(&next.errors_after).map(|(one, after)| (one, *after).into()).collect();
    Settling {
        shortlist: next.shortlist.iter().map(contended).collect(),
        doubt: (now, doubt_after(now, &known, winners)),
        unspent: next.unspent,
        settled: next.shortlist.len() <= winners,
    }
}

#[cfg(test)]
#[path = "settling/settling_tests.rs"]
mod tests;
