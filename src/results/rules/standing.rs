//! The standing of some entries: their sheets, and all sheets that tell something about their judges, calibrated.

mod declared;
pub mod settling;

pub use declared::standing_in;

use std::collections::{BTreeMap, BTreeSet};

use super::calibration::{
    Calibrated, Chances, LeftOut, Placed, SEPARATED, Scores, Sheet, calibrate, chances_among, leave_each_out,
};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::results::{Doubt, How, JudgeLine, Line, SheetScore, Standing};

/// Where the sheets do not say how sure they are, values closer than this, out of 100, are not told apart.
pub const NEAR: f64 = 1.0;
/// The draws begin with this, so that whoever recomputes a standing finds the same chances.
pub(super) const SEED: u64 = 1;
/// Standard errors to each side that hold nine tenths of a normal distribution.
pub(super) const NINE_TENTHS: f64 = 1.644_854;

/// How much is asked about a standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sure {
    /// Places alone, in milliseconds.
    Places,
    /// Also how sure they are, with so many who can win: thousands of draws.
    Chances { winners: usize },
}

/// The standing of the entries `among`, in their order. Their judges are compared by all sheets that are joined to them
/// through judges or entries; equal values share a place and the next is skipped. In which order the sheets come makes no
/// difference.
pub fn standing(sheets: &[SheetScore], among: &BTreeSet<EntryId>, sure: Sure) -> Standing {
    let round = Round::of(sheets, among);
    let calibrated = calibrate(&round.scores);
    let chosen: Vec<u32> =
        calibrated.order.iter().copied().filter(|entry| among.contains(&round.entry(*entry))).collect();
    let (chances, left_out) = match sure {
        Sure::Places => (None, Vec::new()),
        Sure::Chances { winners } => {
            (chances_among(&calibrated, &chosen, &[winners.max(1)], SEED), leave_each_out(&calibrated, &chosen, 1))
        }
    };
    let mut lines: Vec<Line> = lines(&round, &calibrated, &chosen, chances.as_ref());
    mark_near(&mut lines, &chosen, chances.as_ref());
    let first = |place: fn(&Line) -> usize| -> BTreeSet<EntryId> {
        lines.iter().filter(|line| place(line) == 1).map(|line| line.entry).collect()
    };
    Standing {
        how: How::Calibrated(calibrated.method),
        depends: first(|line| line.place) != first(|line| line.mean_place),
        judges: round.judges(&calibrated, &left_out),
        lines,
        verdicts: BTreeMap::new(),
    }
}

/// Sheets by number instead of by id.
struct Round {
    entries: Vec<EntryId>,
    judges: Vec<JudgeId>,
    scores: Scores,
    /// By entry, its totals in ascending order.
    totals: BTreeMap<EntryId, Vec<f64>>,
}

impl Round {
    /// Those sheets that count and are joined to the entries asked about.
    fn of(sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> Self {
        let whole = Self::numbered(sheets);
        let islands = whole.scores.islands();
        let concerned = |number: &u32| among.contains(&whole.entry(*number));
        let kept: BTreeSet<EntryId> = islands
            .iter()
            .filter(|island| island.entries.iter().any(concerned))
            .flat_map(|island| island.entries.iter().map(|number| whole.entry(*number)))
            .collect();
        if kept.len() == whole.entries.len() {
            return whole;
        }
        let of_kept: Vec<SheetScore> = sheets.iter().filter(|sheet| kept.contains(&sheet.entry)).cloned().collect();
        Self::numbered(&of_kept)
    }

    fn numbered(sheets: &[SheetScore]) -> Self {
        // One sheet of each judge for each entry, whatever comes: the store keeps no second one.
        let counted: BTreeMap<(EntryId, JudgeId), f64> =
            sheets.iter().filter_map(|sheet| Some(((sheet.entry, sheet.judge), sheet.total?))).collect();
        let entries: BTreeSet<EntryId> = counted.keys().map(|pair| pair.0).collect();
        let judges: BTreeSet<JudgeId> = counted.keys().map(|pair| pair.1).collect();
        let (entries, judges): (Vec<_>, Vec<_>) = (entries.into_iter().collect(), judges.into_iter().collect());
        let numbered = counted.iter().filter_map(|((entry, judge), total)| {
            let (entry, judge) = (entries.binary_search(entry).ok()?, judges.binary_search(judge).ok()?);
            Some(Sheet { entry: entry as u32, judge: judge as u32, score: *total })
        });
        let scores = Scores::new(entries.len(), judges.len(), numbered.collect())
            .unwrap_or_else(|_| Scores::empty(entries.len(), judges.len()));
        let mut totals: BTreeMap<EntryId, Vec<f64>> = BTreeMap::new();
        for ((entry, _), total) in &counted {
            totals.entry(*entry).or_default().push(*total);
        }
        totals.values_mut().for_each(|totals| totals.sort_by(f64::total_cmp));
        Self { entries, judges, scores, totals }
    }

    fn entry(&self, number: u32) -> EntryId {
        self.entries[number as usize]
    }

    fn judges(&self, calibrated: &Calibrated, left_out: &[LeftOut]) -> Vec<JudgeLine> {
        let without = |judge: usize| left_out.iter().find(|one| one.judge as usize == judge);
        let line = |(number, judge): (usize, &JudgeId)| {
            let fit = &calibrated.judges[number];
            JudgeLine {
                judge: *judge,
                sheets: fit.sheets,
                mean: fit.mean,
                profile: fit.profile.clone(),
                without: without(number).map_or_else(Vec::new, |one| {
                    let decided = one.enter.iter().chain(&one.stay);
                    decided.map(|entry| self.entry(*entry)).collect()
                }),
            }
        };
        self.judges.iter().enumerate().map(line).collect()
    }
}

fn lines(round: &Round, calibrated: &Calibrated, chosen: &[u32], chances: Option<&Chances>) -> Vec<Line> {
    let placed: Vec<(u32, &Placed)> =
        chosen.iter().filter_map(|entry| Some((*entry, calibrated.entries[*entry as usize].as_ref()?))).collect();
    let place = |of: fn(&Placed) -> usize, rank: usize| 1 + placed.iter().filter(|(_, other)| of(other) < rank).count();
    let line = |(number, own): &(u32, &Placed)| {
        let entry = round.entry(*number);
        let totals = round.totals.get(&entry).map(Vec::as_slice).unwrap_or_default();
        Line {
            entry,
            place: place(|other| other.rank, own.rank),
            value: own.value,
            mean: own.raw_mean,
            mean_place: place(|other| other.raw_rank, own.raw_rank),
            sheets: own.sheets,
            deviation: deviation(totals),
            least: totals.first().copied().unwrap_or(own.raw_mean),
            most: totals.last().copied().unwrap_or(own.raw_mean),
            doubt: doubt(*number, own, chances),
            near: false,
        }
    };
    placed.iter().map(line).collect()
}

fn doubt(number: u32, own: &Placed, chances: Option<&Chances>) -> Option<Doubt> {
    let chance = chances?.entries[number as usize].as_ref()?;
    Some(Doubt {
        low: chance.rank_low,
        high: chance.rank_high,
        best: chance.best,
        top: chance.top.first().copied().unwrap_or(chance.best),
        margin: own.standard_error.unwrap_or(0.0) * NINE_TENTHS,
    })
}

fn deviation(totals: &[f64]) -> Option<f64> {
    let count = totals.len() as f64;
    let mean = totals.iter().sum::<f64>() / count;
    let squares: f64 = totals.iter().map(|total| (total - mean).powi(2)).sum();
    (totals.len() > 1).then(|| (squares / (count - 1.0)).sqrt())
}

fn mark_near(lines: &mut [Line], chosen: &[u32], chances: Option<&Chances>) {
    for index in 1..lines.len() {
        let above = chances.and_then(|chances| chances.entries[chosen[index - 1] as usize].as_ref()?.above_next);
        let near = match above {
            Some(above) => above < SEPARATED,
            None => lines[index - 1].value - lines[index].value < NEAR,
        };
        if near {
            lines[index].near = true;
            lines[index - 1].near = true;
        }
    }
}

#[cfg(test)]
#[path = "standing_tests.rs"]
mod tests;
