//! The Skating System of ballroom finals: majorities of places, never sums of scores.
//!
//! Rules 5 to 8 (one dance) and 9 to 11 (several dances, [`summary`]) of the Official Board of Ballroom
//! Dancing (rule 11 since 1956), used by the World DanceSport Federation; A. Dawson, "The Skating System".
//! Every judge places every entry, and no two alike.

mod summary;
mod tally;

pub use summary::rank_dances;

use self::tally::Tally;
use super::super::calibration::{Scores, Sheet};
use super::ranking::{by_judge, islands};
use super::{Ranking, Unfit};

/// The places of one dance: values from the number of entries (first) down to 1, the mean of the places when shared.
///
/// # Errors
/// [`Unfit::Incomplete`] when a judge with a sheet did not score an entry with a sheet, [`Unfit::TiedBallot`].
pub fn rank(scores: &Scores) -> Result<Ranking, Unfit> {
    let panel = Panel::of(scores)?;
    let marks = panel.marks(scores)?;
    let places = doubled_places(&order(&Tally::new(panel.entries.len(), &marks)), panel.entries.len());
    Ok(panel.ranking(scores, &places))
}

/// Who dances and who judges: entries and judges with a sheet, ascending.
#[derive(PartialEq)]
struct Panel {
    entries: Vec<u32>,
    judges: Vec<u32>,
}

impl Panel {
    fn of(scores: &Scores) -> Result<Panel, Unfit> {
        let of = |number: fn(&Sheet) -> u32| {
            let mut numbers: Vec<u32> = scores.sheets().iter().map(number).collect();
            numbers.sort_unstable();
            numbers.dedup();
            numbers
        };
        let panel = Panel { entries: of(|sheet| sheet.entry), judges: of(|sheet| sheet.judge) };
        let missing = panel.entries.len() * panel.judges.len() - scores.sheets().len();
        match panel.first_missing(scores) {
            Some((entry, judge)) => Err(Unfit::Incomplete { missing, entry, judge }),
            None => Ok(panel),
        }
    }

    fn first_missing(&self, scores: &Scores) -> Option<(u32, u32)> {
        let sheets = by_judge(scores);
        self.judges.iter().find_map(|&judge| {
            let seen = &sheets[judge as usize];
            let gap = (0..self.entries.len()).find(|&at| seen.get(at).map(|it| it.entry) != Some(self.entries[at]))?;
            Some((self.entries[gap], judge))
        })
    }

    /// For each judge the places given, by position among the entries; the first is 1.
    fn marks(&self, scores: &Scores) -> Result<Vec<Vec<usize>>, Unfit> {
        let sheets = by_judge(scores);
        self.judges.iter().map(|&judge| marks(&sheets[judge as usize])).collect()
    }

    fn ranking(&self, scores: &Scores, doubled: &[usize]) -> Ranking {
        let mut values = vec![None; scores.entries()];
        for (entry, doubled) in std::iter::zip(&self.entries, doubled) {
            values[*entry as usize] = Some(self.entries.len() as f64 + 1.0 - *doubled as f64 / 2.0);
        }
        Ranking::new(islands(scores), values)
    }
}

fn marks(sheets: &[Sheet]) -> Result<Vec<usize>, Unfit> {
    let mut falling: Vec<usize> = (0..sheets.len()).collect();
    falling.sort_by(|&a, &b| sheets[b].score.total_cmp(&sheets[a].score));
    let tied = |pair: &&[usize]| sheets[pair[0]].score == sheets[pair[1]].score;
    if let Some(pair) = falling.windows(2).find(tied) {
        let (one, other) = (sheets[pair[0]].entry, sheets[pair[1]].entry);
        return Err(Unfit::TiedBallot { judge: sheets[pair[0]].judge, entries: (one.min(other), one.max(other)) });
    }
    let mut marks = vec![0; sheets.len()];
    for (before, at) in falling.into_iter().enumerate() {
        marks[at] = before + 1;
    }
    Ok(marks)
}

/// Rules 5 to 8: the entries from the first on, those that no rule separates together.
fn order(tally: &Tally) -> Vec<Vec<usize>> {
    let mut order: Vec<usize> = (0..tally.entries()).collect();
    order.sort_by(|&a, &b| tally.compare(a, b, 1));
    order.chunk_by(|&a, &b| tally.compare(a, b, 1).is_eq()).map(<[usize]>::to_vec).collect()
}

/// Twice the place of each entry, so that shared places, which are means, stay whole.
fn doubled_places(order: &[Vec<usize>], entries: usize) -> Vec<usize> {
    let mut places = vec![0; entries];
    let mut before = 0;
    for shared in order {
        for &entry in shared {
            places[entry] = 2 * before + 1 + shared.len();
        }
        before += shared.len();
    }
    places
}

#[cfg(test)]
#[path = "skating/skating_tests.rs"]
mod tests;
