//! Orders from pairs of entries that met, that is, were seen by the same judge: Copeland's and the plain count.
//!
//! A. H. Copeland, "A reasonable social welfare function" (1951), after Ramon Llull (1299), with halves for draws as in
//! Saari and Merlin, "The Copeland method" (Economic Theory 8, 1996). In a round where not all met, an entry's points
//! are divided by the opponents it met. The plain count is the row sum of David, "The Method of Paired Comparisons"
//! (2nd ed., 1988), divided by the comparisons.

use super::super::calibration::{Scores, Sheet, WrongSheet};
use super::Ranking;
use super::ranking::{by_entry, by_judge, islands};

/// The share, 0 to 1, of the opponents met that more of the judges who saw both put below the entry than above it; an
/// opponent with as many on either side is a half, and so is all of an entry that met nobody. An entry that beats
/// everybody (a Condorcet winner) has 1.
pub fn copeland(scores: &Scores) -> Ranking {
    let opponent = |met: Met| (f64::from((met.above - met.below).signum() + 1) / 2.0, 1.0);
    Ranking::new(islands(scores), shares(scores, opponent))
}

/// The share, 0 to 1, of an entry's single comparisons (one judge, one opponent) that it won; equal scores are a half.
pub fn count(scores: &Scores) -> Ranking {
    let comparisons = |met: Met| (f64::from(met.judges + met.above - met.below) / 2.0, f64::from(met.judges));
    Ranking::new(islands(scores), shares(scores, comparisons))
}

/// The order by the share of comparisons won, from comparisons themselves: winner and loser. An entry that was never
/// compared has no value; islands are those of the comparisons.
///
/// # Errors
/// When a comparison names an entry that is not there, or the same one twice; it is counted in sheets, two for each.
pub fn count_comparisons(entries: usize, comparisons: &[(u32, u32)]) -> Result<Ranking, WrongSheet> {
    let sheets = (0..).zip(comparisons).flat_map(|(judge, &(winner, loser))| {
        [Sheet { entry: winner, judge, score: 1.0 }, Sheet { entry: loser, judge, score: 0.0 }]
    });
    Scores::new(entries, comparisons.len(), sheets.collect()).map(|scores| count(&scores))
}

/// What the judges who saw an entry and one opponent said of the entry.
#[derive(Clone, Copy, Default)]
struct Met {
    judges: i32,
    above: i32,
    below: i32,
}

/// For each entry with a sheet its points as a part of all points it played for. `points` gives both for one pair, in
/// halves; the opponent gets the rest. Takes a time in proportion to the comparisons.
fn shares(scores: &Scores, points: impl Fn(Met) -> (f64, f64)) -> Vec<Option<f64>> {
    let judges = by_judge(scores);
    let mut won = vec![(0.0, 0.0); scores.entries()];
    let mut met = vec![Met::default(); scores.entries()];
    let mut opponents: Vec<usize> = Vec::new();
    let entries = by_entry(scores);
    for (entry, sheets) in entries.iter().enumerate() {
        for mine in sheets {
            let seen = &judges[mine.judge as usize];
            for other in &seen[seen.partition_point(|other| other.entry <= mine.entry)..] {
                let met = &mut met[other.entry as usize];
                if met.judges == 0 {
                    opponents.push(other.entry as usize);
                }
                met.judges += 1;
                met.above += i32::from(mine.score > other.score);
                met.below += i32::from(mine.score < other.score);
            }
        }
        for opponent in opponents.drain(..) {
            let (points, all) = points(std::mem::take(&mut met[opponent]));
            won[entry] = (won[entry].0 + points, won[entry].1 + all);
            won[opponent] = (won[opponent].0 + all - points, won[opponent].1 + all);
        }
    }
    let share = |(won, all): (f64, f64)| if all > 0.0 { won / all } else { 0.5 };
    std::iter::zip(won, entries).map(|(won, sheets)| (!sheets.is_empty()).then(|| share(won))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_beats_everybody_is_first_whatever_the_sums_say() {
        // Entry 0 is the favourite of two judges; the third lifts entry 1 far above it.
        let scores = complete(&[&[9.0, 9.0, 1.0], &[8.0, 8.0, 10.0], &[7.0, 7.0, 0.0]]);
        assert_eq!(copeland(&scores).values, [Some(1.0), Some(0.5), Some(0.0)]);
        assert_eq!(count(&scores).values, [Some(5.0 / 6.0), Some(4.0 / 6.0), Some(0.0)]);
    }

    #[test]
    fn a_circle_is_a_tie() {
        let scores = complete(&[&[3.0, 1.0, 2.0], &[2.0, 3.0, 1.0], &[1.0, 2.0, 3.0]]);
        assert_eq!(copeland(&scores).places, [Some(1); 3]);
    }

    #[test]
    fn only_who_met_is_compared_and_who_met_nobody_is_in_the_middle() {
        let sheet = |entry, judge, score| Sheet { entry, judge, score };
        let scores =
            Scores::new(5, 3, vec![sheet(0, 0, 5.0), sheet(1, 0, 5.0), sheet(2, 0, 4.0), sheet(3, 1, 9.0)]).unwrap();
        assert_eq!(copeland(&scores).values, [Some(0.75), Some(0.75), Some(0.0), Some(0.5), None]);
        assert_eq!(copeland(&scores).islands, 2);
    }

    #[test]
    fn comparisons_are_counted() {
        let ranking = count_comparisons(6, &[(0, 1), (1, 2), (0, 2), (1, 0), (4, 5)]).unwrap();
        assert_eq!(ranking.values, [Some(2.0 / 3.0), Some(2.0 / 3.0), Some(0.0), None, Some(1.0), Some(0.0)]);
        assert_eq!(ranking.islands, 2);
        assert_eq!(count_comparisons(2, &[(0, 1), (1, 1)]), Err(WrongSheet::Repeated { position: 3, first: 2 }));
    }

    fn complete(rows: &[&[f64]]) -> Scores {
        let row = |(entry, row): (u32, &&[f64])| {
            (0..).zip(row.iter()).map(move |(judge, &score)| Sheet { entry, judge, score }).collect::<Vec<_>>()
        };
        Scores::new(rows.len(), rows[0].len(), (0..).zip(rows).flat_map(row).collect()).unwrap()
    }
}
