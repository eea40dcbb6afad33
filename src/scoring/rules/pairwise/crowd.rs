//! Crowd-BT: what one comparison teaches about two entries and a judge, and how much the next one would teach.
//!
//! Source: X. Chen, P. N. Bennett, K. Collins-Thompson, E. Horvitz, "Pairwise ranking aggregation in a crowdsourced
//! setting", WSDM 2013. It only routes judges; the order of the entries comes from the batch fit.

use statrs::function::{beta::ln_beta, gamma::digamma};

/// How much a sharper opinion of a judge counts beside sharper opinions of two entries.
const GAMMA: f64 = 0.1;
/// The least factor by which one comparison may shrink a variance.
const KAPPA: f64 = 1e-4;

/// What is believed of an entry's strength: normal with this mean and variance, on the logistic scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strength {
    pub mean: f64,
    pub variance: f64,
}

/// What is believed of the chance that a judge tells the better of two entries: Beta(alpha, beta).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reliability {
    pub alpha: f64,
    pub beta: f64,
}

/// Beliefs about the winner, the loser and the judge of one comparison.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beliefs {
    pub winner: Strength,
    pub loser: Strength,
    pub judge: Reliability,
}

impl Default for Strength {
    fn default() -> Strength {
        Strength { mean: 0.0, variance: 1.0 }
    }
}

impl Default for Reliability {
    fn default() -> Reliability {
        Reliability { alpha: 10.0, beta: 1.0 }
    }
}

impl Beliefs {
    /// The beliefs after the judge has said so; every right-hand side uses the old values. Finite for means up to 1e4
    /// in size, variances above 0 and positive `alpha` and `beta`.
    pub fn after(self) -> Beliefs {
        let Beliefs { winner, loser, judge } = self;
        let apart = winner.mean - loser.mean;
        let prior = logistic(apart);
        let posterior = logistic(apart + (judge.alpha / judge.beta).ln());
        let step = posterior - prior;
        let bend = posterior * (1.0 - posterior) - prior * (1.0 - prior);
        let moved = |strength: Strength, direction: f64| Strength {
            mean: strength.mean + direction * strength.variance * step,
            variance: strength.variance * (1.0 + strength.variance * bend).max(KAPPA),
        };
        Beliefs { winner: moved(winner, 1.0), loser: moved(loser, -1.0), judge: self.judge_after() }
    }

    /// The chance that the judge says so, between 0 and 1.
    pub fn chance(self) -> f64 {
        let Reliability { alpha, beta } = self.judge;
        let truly = self.truly();
        (alpha * truly + beta * (1.0 - truly)) / (alpha + beta)
    }

    /// The chance that the winner is truly the better, to the second order of the variances.
    fn truly(self) -> f64 {
        let p = logistic(self.winner.mean - self.loser.mean);
        let spread = (self.winner.variance + self.loser.variance) / 2.0;
        (p + spread * p * (1.0 - p) * (1.0 - 2.0 * p)).clamp(0.0, 1.0)
    }

    /// Moments of the posterior, a mixture of Beta(alpha + 1, beta) and Beta(alpha, beta + 1), matched by one Beta. The
    /// variance is summed from positive parts, where e2 − e1² would cancel.
    fn judge_after(self) -> Reliability {
        let Reliability { alpha, beta } = self.judge;
        let (size, truly) = (alpha + beta, self.truly());
        let right = alpha * truly / (alpha * truly + beta * (1.0 - truly));
        let wrong = 1.0 - right;
        let first = (alpha + right) / (size + 1.0);
        let product = (right * (alpha + 1.0) * beta + wrong * alpha * (beta + 1.0)) / ((size + 1.0) * (size + 2.0));
        let variance = (product + right * wrong / (size + 1.0)) / (size + 1.0);
        Reliability { alpha: product * first / variance, beta: product * (1.0 - first) / variance }
    }

    /// Kullback-Leibler divergence of these beliefs from those they came from.
    fn news(self, before: Beliefs) -> f64 {
        normal_news(self.winner, before.winner)
            + normal_news(self.loser, before.loser)
            + GAMMA * beta_news(self.judge, before.judge)
    }
}

/// Expected information, in nats, of asking this judge which of two entries is better. The same in both orders.
pub fn gain(one: Strength, other: Strength, judge: Reliability) -> f64 {
    let ahead = Beliefs { winner: one, loser: other, judge };
    let behind = Beliefs { winner: other, loser: one, judge };
    let chance = ahead.chance();
    chance * ahead.after().news(ahead) + (1.0 - chance) * behind.after().news(behind)
}

fn logistic(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

fn normal_news(new: Strength, old: Strength) -> f64 {
    let ratio = new.variance / old.variance;
    ((new.mean - old.mean).powi(2) / old.variance + ratio - 1.0 - ratio.ln()) / 2.0
}

fn beta_news(new: Reliability, old: Reliability) -> f64 {
    let (size_new, size_old) = (new.alpha + new.beta, old.alpha + old.beta);
    ln_beta(old.alpha, old.beta) - ln_beta(new.alpha, new.beta)
        + (new.alpha - old.alpha) * digamma(new.alpha)
        + (new.beta - old.beta) * digamma(new.beta)
        + (size_old - size_new) * digamma(size_new)
}

#[cfg(test)]
#[path = "crowd_tests.rs"]
mod tests;
