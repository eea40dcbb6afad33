//! Points given at a glance, read as `level + leniency of the judge + slope · strength + noise`.

use super::likelihood::Model;
use crate::scoring::rules::pairwise::QuickScore;

/// How points relate to strengths.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Points {
    /// The mean over judges, in points.
    pub level: f64,
    /// Points for one unit of strength, positive.
    pub slope: f64,
    /// Variance of one score about what is expected of it, in squared points.
    pub noise: f64,
    /// Variance of the judges' leniency, in squared points.
    pub leniency_variance: f64,
}

/// Variance of what a glance adds to a strength where a comparison is the logistic (Gumbel on each side): π²/6.
const GLANCE: f64 = std::f64::consts::PI * std::f64::consts::PI / 6.0;

/// Weight of the usual noise in what is thought of one judge's, in scores.
const COMMON: f64 = 16.0;

impl Points {
    /// A first guess: a score is the same glance as a comparison, told in points. None when no judge's scores differ.
    pub fn guess(judges: usize, scores: &[QuickScore], prior_variance: f64) -> Option<Points> {
        let mut sums = vec![(0.0, 0.0); judges];
        for score in scores {
            let (count, sum) = &mut sums[score.judge as usize];
            *count += 1.0;
            *sum += score.points;
        }
        let mean = |judge: u32| sums[judge as usize].1 / sums[judge as usize].0;
        let means: Vec<f64> = sums.iter().filter(|sum| sum.0 > 0.0).map(|sum| sum.1 / sum.0).collect();
        let freedom = scores.len() as f64 - means.len() as f64;
        let within: f64 = scores.iter().map(|score| (score.points - mean(score.judge)).powi(2)).sum();
        let largest = scores.iter().map(|score| score.points.abs()).fold(0.0, f64::max);
        if freedom < 1.0 || within <= (1e-9 * largest).powi(2) {
            return None;
        }
        let within = within / freedom;
        let level = means.iter().sum::<f64>() / means.len() as f64;
        let between = means.iter().map(|mean| (mean - level).powi(2)).sum::<f64>() / means.len() as f64;
        let unit = within / (prior_variance + GLANCE);
        Some(Points { level, slope: unit.sqrt(), noise: unit * GLANCE, leniency_variance: between.max(within / 10.0) })
    }

    /// What this score has beyond what is expected, in points.
    pub fn residual(&self, model: &Model, at: &[f64], score: &QuickScore) -> f64 {
        let leniency = at[model.entries + score.judge as usize];
        score.points - self.level - leniency - self.slope * at[score.entry as usize]
    }

    /// One step of expectation maximisation, with each unknown's variance taken as if the others were known.
    pub fn refined(&self, model: &Model, at: &[f64]) -> Points {
        let variance = variances(model, at);
        let (mut product, mut square, mut level, mut total) = (0.0, 0.0, 0.0, 0.0);
        for score in model.scores {
            let (weight, strength) = (model.weights[score.judge as usize], at[score.entry as usize]);
            let residual = self.residual(model, at, score);
            product += weight * strength * (residual + self.slope * strength);
            square += weight * (strength * strength + variance[score.entry as usize]);
            level += weight * residual;
            total += weight;
        }
        let slope = if square > 0.0 { product / square } else { self.slope };
        let slope = slope.clamp(self.slope / 2.0, self.slope * 2.0);
        let next = Points { slope, level: self.level + level / total, ..*self };
        let misfit = |score| model.weights[judge_of(score)] * next.misfit(model, at, &variance, score);
        let noise = model.scores.iter().map(misfit).sum::<f64>() / model.scores.len() as f64;
        Points { noise, leniency_variance: next.leniency_spread(model, at, &variance), ..next }
    }

    /// By judge, the precision of their points beside the usual one, shrunken as by 16 usual scores more.
    pub fn weights(&self, model: &Model, at: &[f64]) -> Vec<f64> {
        let variance = variances(model, at);
        let mut sums = vec![(COMMON, COMMON); model.weights.len()];
        for score in model.scores {
            let (count, misfit) = &mut sums[judge_of(score)];
            *count += 1.0;
            *misfit += self.misfit(model, at, &variance, score) / self.noise;
        }
        sums.into_iter().map(|(count, misfit)| count / misfit).collect()
    }

    /// The expected square of the noise in this score.
    fn misfit(&self, model: &Model, at: &[f64], variance: &[f64], score: &QuickScore) -> f64 {
        let spread = self.slope * self.slope * variance[score.entry as usize];
        self.residual(model, at, score).powi(2) + spread + variance[model.entries + judge_of(score)]
    }

    /// How far apart two readings are, relative to their size.
    pub fn distance(&self, other: &Points) -> f64 {
        let ratio = |new: f64, old: f64| (new / old).ln().abs();
        ratio(self.slope, other.slope).max(ratio(self.noise, other.noise))
    }

    fn leniency_spread(&self, model: &Model, at: &[f64], variance: &[f64]) -> f64 {
        let mut scored = vec![false; model.reliability.len()];
        model.scores.iter().for_each(|score| scored[score.judge as usize] = true);
        let judges = (model.entries..at.len()).filter(|&unknown| scored[unknown - model.entries]);
        let squares: Vec<f64> = judges.map(|unknown| at[unknown].powi(2) + variance[unknown]).collect();
        (squares.iter().sum::<f64>() / squares.len() as f64).max(self.noise / 100.0)
    }
}

fn judge_of(score: &QuickScore) -> usize {
    score.judge as usize
}

fn variances(model: &Model, at: &[f64]) -> Vec<f64> {
    model.information(at).diagonal().iter().map(|size| 1.0 / size).collect()
}
