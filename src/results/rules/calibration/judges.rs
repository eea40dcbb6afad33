//! What the model and the sheets say of each judge.

use super::calibrated::{JudgeFit, Model, Profile, Surprise};
use super::fit::Fit;
use super::round::Round;

/// From so many standard deviations on, a residual is a surprise.
const SURPRISING: f64 = 3.0;

/// Sums over one judge's sheets.
#[derive(Clone, Debug, Default)]
struct Sums {
    squares: f64,
    expected_squares: f64,
    standardized_squares: f64,
    surprises: Vec<Surprise>,
}

/// Every judge by number. Residuals are measured against the noise that is common to all judges.
pub fn judge_fits(round: &Round, model: &Model) -> Vec<JudgeFit> {
    let mut scores: Vec<Vec<f64>> = vec![Vec::new(); round.judges];
    for (&judge, &score) in round.judge.iter().zip(&round.score) {
        scores[judge].push(score);
    }
    let profiles = match model {
        Model::Fitted(fit) => profiles(round, fit),
        Model::OneWay { .. } | Model::Equal | Model::Silent => vec![None; round.judges],
    };
    let of = |(scores, profile): (&mut Vec<f64>, Option<Profile>)| JudgeFit {
        sheets: scores.len(),
        mean: (!scores.is_empty()).then(|| round.given(scores.iter().sum::<f64>() / scores.len() as f64)),
        same_score_rate: same_score_rate(scores),
        profile,
    };
    scores.iter_mut().zip(profiles).map(of).collect()
}

fn profiles(round: &Round, fit: &Fit) -> Vec<Option<Profile>> {
    let mut sums = vec![Sums::default(); round.judges];
    for entry in 0..round.entries {
        for sheet in round.of(entry) {
            add(&mut sums[round.judge[sheet]], round, fit, entry, sheet);
        }
    }
    let profile = |(judge, sums): (usize, Sums)| {
        (round.load[judge] > 0).then(|| Profile {
            leniency: fit.effects.leniency[judge] * round.spread,
            leniency_error: fit.spread.leniency[judge].sqrt() * round.spread,
            scale: fit.judging.scale[judge],
            noise: fit.judging.precision[judge].recip().sqrt(),
            infit: sums.squares / sums.expected_squares,
            outfit: sums.standardized_squares / round.load[judge] as f64,
            surprises: sums.surprises,
        })
    };
    sums.into_iter().enumerate().map(profile).collect()
}

/// Adds one sheet. The fit follows the scores, so a residual varies less than the noise by as much as the fit does.
fn add(sums: &mut Sums, round: &Round, fit: &Fit, entry: usize, sheet: usize) {
    let judge = round.judge[sheet];
    let scale = fit.judging.scale[judge];
    let expected = fit.effects.expected(&fit.judging, entry, judge);
    let residual = round.score[sheet] - expected;
    let followed =
        fit.spread.base[judge] + scale * scale * fit.spread.quality[entry] + 2.0 * scale * fit.spread.shared[sheet];
    let noise = fit.components.residual;
    let variance = (noise - followed).max(0.1 * noise);
    let standardized = residual / variance.sqrt();
    sums.squares += residual * residual;
    sums.expected_squares += variance;
    sums.standardized_squares += standardized * standardized;
    if standardized.abs() >= SURPRISING {
        let (score, expected) = (round.given(round.score[sheet]), round.given(expected));
        sums.surprises.push(Surprise { entry: entry as u32, score, expected, standardized });
    }
}

/// Share of the most frequent score; scores closer than rounding are the same.
fn same_score_rate(scores: &mut [f64]) -> Option<f64> {
    scores.sort_by(f64::total_cmp);
    let longest = scores.chunk_by(|one, next| next - one < 1e-9).map(<[f64]>::len).max()?;
    (scores.len() > 1).then(|| longest as f64 / scores.len() as f64)
}
