//! When the plain mean is the best that can be said.

use super::calibrated::Why;
use super::round::Round;
use super::scores::Scores;

/// Why the mixed model does not serve this round, if it does not.
pub fn why_mean(scores: &Scores, round: &Round) -> Option<Why> {
    let islands = scores.islands();
    let entries: usize = islands.iter().map(|island| island.entries.len()).sum();
    let judges: usize = islands.iter().map(|island| island.judges.len()).sum();
    let sheets = round.sheets();
    if sheets == 0 {
        return Some(Why::NoSheets);
    }
    if entries == 1 {
        return Some(Why::OneEntry);
    }
    if equal(&round.score) {
        return Some(Why::EqualScores { score: round.center });
    }
    if judges == 1 {
        return Some(Why::OneJudge);
    }
    if constant(round) {
        return Some(Why::ConstantJudges { judges });
    }
    if scores.complete() {
        return Some(Why::Complete { entries, judges });
    }
    if islands.len() > 1 {
        return Some(Why::Islands { islands: islands.len() });
    }
    (sheets < 2 * judges).then_some(Why::FewSheets { sheets, judges })
}

fn equal(scores: &[f64]) -> bool {
    scores.iter().all(|score| (score - scores[0]).abs() < 1e-9)
}

/// Whether no judge told two entries apart.
fn constant(round: &Round) -> bool {
    let mut given: Vec<Option<f64>> = vec![None; round.judges];
    round.judge.iter().zip(&round.score).all(|(&judge, &score)| {
        let first = *given[judge].get_or_insert(score);
        (first - score).abs() < 1e-9
    })
}
