//! A rehearsed second round: further sheets for those who may still be the best, read by judges who compare them best.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::super::calibration::{Calibrated, Scores, Sheet, calibrate};
use super::super::next::{COVER, Contender, Goal, Reader, next_round, readers};
use super::super::simulation::{Event, Regime};

/// Draws for the chance to be the best; entries are drawn one by one, which is near enough to choose contenders.
const DRAWS: usize = 400;

/// The scores of both rounds, when these people gave the first.
pub fn scores(people: &Event, first: &Scores, regime: &Regime, further: u32, rng: &mut ChaCha8Rng) -> Scores {
    let (entries, judges) = (first.entries(), first.judges());
    let found = calibrate(first);
    let noise = found.variances.map_or(regime.s_e, |variances| variances.residual.sqrt());
    let contenders = contenders(&found, noise, judges, rng);
    let next = next_round(&contenders, &Goal { top: 1, budget: further, noise, cover: COVER });
    let read: Vec<(u32, u32)> = first.sheets().iter().map(|sheet| (sheet.entry, sheet.judge)).collect();
    let willing = vec![Reader { noise: 1.0, room: further, circle: None }; judges];
    let mut sheets = first.sheets().to_vec();
    for (entry, judge) in readers(&next.sheets, &read, &[], &willing).pairs {
        let score = people.score(regime, entry as usize, judge as usize, rng);
        sheets.push(Sheet { entry, judge, score });
    }
    Scores::new(entries, judges, sheets).unwrap_or_else(|_| first.clone())
}

fn contenders(found: &Calibrated, noise: f64, judges: usize, rng: &mut ChaCha8Rng) -> Vec<Contender> {
    let known = |placed: &Option<super::super::calibration::Placed>| {
        let error = |sheets: usize| noise / (sheets.max(1) as f64).sqrt();
        placed.map_or((0.0, error(1), 0), |placed| {
            (placed.value, placed.standard_error.unwrap_or(error(placed.sheets)), placed.sheets)
        })
    };
    let known: Vec<(f64, f64, usize)> = found.entries.iter().map(known).collect();
    let mut best = vec![0.0; known.len()];
    for _ in 0..DRAWS {
        let drawn = known.iter().map(|(mean, error, _)| mean + error * rng.sample::<f64, _>(StandardNormal));
        if let Some((first, _)) = drawn.enumerate().max_by(|one, other| one.1.total_cmp(&other.1)) {
            best[first] += 1.0 / DRAWS as f64;
        }
    }
    let contender = |(&(mean, standard_error, sheets), chance): (&(f64, f64, usize), f64)| Contender {
        mean,
        standard_error,
        chance,
        sheets: sheets as u32,
        room: judges.saturating_sub(sheets) as u32,
    };
    known.iter().zip(best).map(contender).collect()
}
