//! The fit of the mixed model: variances by restricted maximum likelihood; each judge's scale and noise by the EM
//! algorithm, shrunken towards the other judges.

use super::equations::{Components, Effects, Equations, Judging};
use super::reml::{self, Squares};
use super::round::Round;
use super::solver::{Solver, Spread};

/// Weight of the common noise in the estimate of one judge's noise, in sheets.
pub const COMMON_NOISE: f64 = 16.0;
/// Variance of judges' scales about 1: a fifth more or less. The few sheets of a round cannot tell it (estimates come out
/// near 0), and orders hardly depend on it: from 0.04 to 0.1 tau moves by about 0.002.
pub const SCALE_VARIANCE: f64 = 0.04;
/// Long steps of the variances, after which they take short ones that never swing; and steps in all, after which a fit that
/// has not settled is taken as it is.
const LONG_STEPS: usize = 25;
const MOST_STEPS: usize = 100;
/// After a step shorter than this the curvature of the likelihood is known well enough.
const NEAR: f64 = 0.03;
/// A fit has settled when no parameter moves by more than this, where all scores together have variance 1.
const SETTLED: f64 = 1e-3;
/// The same for the additive model, whose steps converge quadratically.
const SETTLED_ADDITIVE: f64 = 1e-7;

#[derive(Clone, Debug)]
pub struct Fit {
    pub components: Components,
    pub judging: Judging,
    pub effects: Effects,
    pub spread: Spread,
}

/// What one judge's sheets say of scale and noise: expected squares of the scores without leniency, products of these
/// with quality, and squares of quality.
#[derive(Clone, Copy, Debug, Default)]
struct Moments {
    scores: f64,
    products: f64,
    qualities: f64,
}

/// The additive model: all judges alike but for leniency.
pub fn additive(round: &Round) -> Fit {
    fit(round, false, SETTLED_ADDITIVE)
}

/// The whole model, with each judge's scale and noise.
pub fn mixed(round: &Round) -> Fit {
    fit(round, true, SETTLED)
}

fn fit(round: &Round, judges_differ: bool, settled: f64) -> Fit {
    let mut judging = Judging::alike(round.judges);
    let mut components = Components { entry: 0.4, judge: 0.2, residual: 0.4 };
    let mut information = [[0.0; 3]; 3];
    let mut before: Option<Effects> = None;
    let mut far = true;
    let mut steps = 0;
    loop {
        let solver = Solver::new(Equations::new(round, &judging, components));
        let effects = solver.effects(&round.score, before.as_ref());
        let spread = solver.spread();
        let moments = moments(round, &effects, &spread);
        if far {
            information = reml::information(&solver, &effects);
        }
        let squares = squares(&judging, &effects, &spread, &moments);
        let next = if steps < LONG_STEPS {
            reml::long_step(&solver, squares, &information)
        } else {
            reml::sure_step(round, squares)
        };
        let mut learned = judging.clone();
        if judges_differ && steps > 0 {
            learn_scales(&mut learned, &moments, next.residual);
            learn_noise(&mut learned, &moments, &round.load, next.residual);
        }
        steps += 1;
        let apart = distance(components, next);
        if (apart.max(change(&judging, &learned)) < settled && steps > 3) || steps == MOST_STEPS {
            let spread = solver.last_spread(spread);
            return Fit { components, judging, effects, spread };
        }
        far = apart > NEAR;
        (components, judging, before) = (next, learned, Some(effects));
    }
}

fn moments(round: &Round, effects: &Effects, spread: &Spread) -> Vec<Moments> {
    let mut moments = vec![Moments::default(); round.judges];
    for entry in 0..round.entries {
        let (quality, variance) = (effects.quality[entry], spread.quality[entry]);
        for sheet in round.of(entry) {
            let judge = round.judge[sheet];
            let score = round.score[sheet] - effects.level - effects.leniency[judge];
            let own = &mut moments[judge];
            own.scores += score * score + spread.base[judge];
            own.products += score * quality - spread.shared[sheet];
            own.qualities += quality * quality + variance;
        }
    }
    moments
}

/// The expected sum of squared noise of a judge of this scale.
fn noise(moments: &Moments, scale: f64, scale_variance: f64) -> f64 {
    let square = scale * scale + scale_variance;
    (moments.scores - 2.0 * scale * moments.products + square * moments.qualities).max(0.0)
}

fn squares(judging: &Judging, effects: &Effects, spread: &Spread, moments: &[Moments]) -> Squares {
    let sum = |values: &[f64], variances: &[f64]| -> f64 {
        values.iter().zip(variances).map(|(value, variance)| value * value + variance).sum()
    };
    let residual = moments.iter().enumerate().map(|(judge, moments)| {
        judging.precision[judge] * noise(moments, judging.scale[judge], judging.scale_variance[judge])
    });
    Squares {
        entry: sum(&effects.quality, &spread.quality),
        judge: sum(&effects.leniency, &spread.leniency),
        residual: residual.sum(),
    }
}

fn learn_scales(judging: &mut Judging, moments: &[Moments], residual: f64) {
    for (judge, own) in moments.iter().enumerate() {
        let (weight, common) = (judging.precision[judge] / residual, 1.0 / SCALE_VARIANCE);
        let precision = weight * own.qualities + common;
        judging.scale[judge] = (weight * own.products + common) / precision;
        judging.scale_variance[judge] = 1.0 / precision;
    }
}

fn learn_noise(judging: &mut Judging, moments: &[Moments], load: &[usize], residual: f64) {
    for (judge, own) in moments.iter().enumerate() {
        let noise = noise(own, judging.scale[judge], judging.scale_variance[judge]);
        judging.precision[judge] = (COMMON_NOISE + load[judge] as f64) / (COMMON_NOISE + noise / residual);
    }
}

fn distance(one: Components, other: Components) -> f64 {
    let apart = [one.entry - other.entry, one.judge - other.judge, one.residual - other.residual];
    apart.iter().fold(0.0, |most, apart| apart.abs().max(most))
}

fn change(one: &Judging, other: &Judging) -> f64 {
    let most = |one: &[f64], other: &[f64]| one.iter().zip(other).fold(0.0_f64, |most, (a, b)| most.max((a - b).abs()));
    most(&one.scale, &other.scale).max(most(&one.precision, &other.precision))
}
