//! Borda count: points for the place in each judge's own order.
//!
//! J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781). Judges who saw few entries are made comparable by
//! what a place among n is expected to be among all, if those n are a random sample: the expectation of an order
//! statistic, (n + 1 − place) / (n + 1) (David and Nagaraja, "Order Statistics", 3rd ed., 2003, section 2). When
//! everybody saw everything, this is de Borda's order; a single sheet is worth one half.

use super::super::calibration::{Scores, Sheet};
use super::Ranking;
use super::ranking::{by_judge, islands, means_of};

/// The mean of each entry's worth over its judges, between 0 and 1; equal scores of a judge share their places.
pub(super) fn rank(scores: &Scores) -> Ranking {
    let judges = by_judge(scores);
    let worth: Vec<Vec<f64>> = judges.iter().map(|sheets| worth(sheets)).collect();
    Ranking::new(islands(scores), means_of(scores.entries(), &judges, &worth))
}

/// What each of a judge's sheets is worth.
fn worth(sheets: &[Sheet]) -> Vec<f64> {
    let mut rising: Vec<usize> = (0..sheets.len()).collect();
    rising.sort_unstable_by(|&a, &b| sheets[a].score.total_cmp(&sheets[b].score));
    let mut worth = vec![0.0; sheets.len()];
    let mut before = 0;
    for equal in rising.chunk_by(|&a, &b| sheets[a].score == sheets[b].score) {
        // The mean of before + 1, …, before + equal.
        let shared = before as f64 + (equal.len() as f64 + 1.0) / 2.0;
        for &at in equal {
            worth[at] = shared / (sheets.len() as f64 + 1.0);
        }
        before += equal.len();
    }
    worth
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_three_is_worth_three_quarters() {
        assert_eq!(worth(&sheets(&[5.0, 9.0, 1.0])), [0.5, 0.75, 0.25]);
    }

    #[test]
    fn equal_scores_share_their_places_and_a_single_sheet_says_nothing() {
        assert_eq!(worth(&sheets(&[5.0, 9.0, 5.0])), [0.375, 0.75, 0.375]);
        assert_eq!(worth(&sheets(&[0.0, -0.0])), [0.5, 0.5]);
        assert_eq!(worth(&sheets(&[5.0])), [0.5]);
    }

    fn sheets(scores: &[f64]) -> Vec<Sheet> {
        (0..).zip(scores).map(|(entry, &score)| Sheet { entry, judge: 0, score }).collect()
    }
}
