//! Standard scores: each judge's own mean and spread are taken out.
//!
//! The transformation of ratings to a common scale of Guilford, "Psychometric Methods" (2nd ed., 1954). With the
//! customary fall-backs: a judge who gave everybody the same score, or gave only one, says nothing about who is
//! better, so that sheet counts as the judge's average, 0.

use super::super::calibration::{Scores, Sheet};
use super::Ranking;
use super::ranking::{by_judge, islands, mean, means_of};

/// The mean of each entry's standard scores: 0 is average, 1 a standard deviation (of n − 1) above.
pub(super) fn rank(scores: &Scores) -> Ranking {
    let judges = by_judge(scores);
    let worth: Vec<Vec<f64>> = judges.iter().map(|sheets| standard(sheets)).collect();
    Ranking::new(islands(scores), means_of(scores.entries(), &judges, &worth))
}

fn standard(sheets: &[Sheet]) -> Vec<f64> {
    let constant = sheets.windows(2).all(|pair| pair[0].score == pair[1].score);
    let centre = mean(sheets.iter().map(|sheet| sheet.score).collect()).unwrap_or_default();
    let squares = mean(sheets.iter().map(|sheet| (sheet.score - centre).powi(2)).collect()).unwrap_or_default();
    let count = sheets.len() as f64;
    let deviation = (squares * count / (count - 1.0)).sqrt();
    let of = |sheet: &Sheet| if constant { 0.0 } else { (sheet.score - centre) / deviation };
    sheets.iter().map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strict_judge_and_a_lenient_one_count_alike() {
        let scores = scores(&[(0, 0, 2.0), (1, 0, 4.0), (0, 1, 50.0), (1, 1, 90.0)]);
        let half = 0.5_f64.sqrt();
        let ranking = rank(&scores);
        assert!((ranking.values[0].unwrap() + half).abs() < 1e-12);
        assert!((ranking.values[1].unwrap() - half).abs() < 1e-12);
    }

    #[test]
    fn a_judge_who_tells_nobody_apart_moves_nobody() {
        let third = 0.1 + 0.2;
        let scores = scores(&[(0, 0, third), (1, 0, third), (2, 0, third), (2, 1, 9.0), (0, 2, 1.0), (1, 2, 2.0)]);
        let ranking = rank(&scores);
        assert_eq!(ranking.values[2], Some(0.0));
        assert_eq!(ranking.places, [Some(3), Some(1), Some(2), None]);
    }

    fn scores(sheets: &[(u32, u32, f64)]) -> Scores {
        let sheet = |&(entry, judge, score): &(u32, u32, f64)| Sheet { entry, judge, score };
        Scores::new(4, 3, sheets.iter().map(sheet).collect()).unwrap()
    }
}
