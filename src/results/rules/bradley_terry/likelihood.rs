//! The posterior of strengths: comparisons by the logistic, points by the normal distribution, a normal prior on all.

use std::collections::BTreeMap;

use super::information::{Information, Row};
use super::points::Points;
use super::reliability;
use crate::scoring::rules::pairwise::{Comparison, Evidence, QuickScore, RunningOrder};

/// A comparison, with less than full weight when it is one of many that follow from one running order.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    pub judge: u32,
    pub winner: u32,
    pub loser: u32,
    pub weight: f64,
}

/// What is fitted. Unknowns are the strengths and, when there are points, each judge's leniency in points behind them.
pub struct Model<'a> {
    pub entries: usize,
    pub pairs: Vec<Pair>,
    pub scores: &'a [QuickScore],
    pub prior_variance: f64,
    pub reliability: Vec<f64>,
    /// By judge, the precision of their points beside the usual one.
    pub weights: Vec<f64>,
    pub points: Option<Points>,
}

/// Rounds of fitting strengths and what judges are like in turn.
const ROUNDS: usize = 30;

impl<'a> Model<'a> {
    pub fn new(entries: usize, judges: usize, evidence: &'a Evidence, prior_variance: f64) -> Model<'a> {
        let points = Points::guess(judges, &evidence.scores, prior_variance);
        let (reliability, weights) = (vec![1.0; judges], vec![1.0; judges]);
        let scores = if points.is_some() { &evidence.scores[..] } else { &[] };
        Model { entries, pairs: pairs(evidence, scores), scores, prior_variance, reliability, weights, points }
    }

    /// The most probable unknowns; the rest of the model is left as what they were fitted with.
    pub fn fit(&mut self, reliability: bool) -> Vec<f64> {
        let mut at = vec![0.0; self.unknowns()];
        self.climb(&mut at);
        for _ in 0..ROUNDS {
            let change = self.learn(&at, reliability);
            if change == 0.0 {
                break;
            }
            self.climb(&mut at);
            if change < 1e-3 {
                break;
            }
        }
        at
    }

    /// What these unknowns say of points and judges, and how far it is from what was thought before.
    fn learn(&mut self, at: &[f64], reliability: bool) -> f64 {
        let mut change = 0.0f64;
        if let Some(points) = self.points {
            let better = points.refined(self, at);
            change = better.distance(&points);
            self.points = Some(better);
            if reliability {
                let weights = better.weights(self, at);
                change = change.max(furthest(&weights, &self.weights));
                self.weights = weights;
            }
        }
        if reliability {
            let firmness = reliability::of(self, at);
            change = change.max(furthest(&firmness, &self.reliability));
            self.reliability = firmness;
        }
        change
    }

    /// The second derivatives of minus the log posterior at these unknowns.
    pub fn information(&self, at: &[f64]) -> Information {
        let mut rows: Vec<Row> = self.pairs.iter().map(|pair| self.row(pair, at)).collect();
        if let Some(points) = self.points {
            let row = |score: &QuickScore| Row {
                one: score.entry,
                other: self.entries as u32 + score.judge,
                a: points.slope,
                b: 1.0,
                precision: self.weights[score.judge as usize] / points.noise,
            };
            rows.extend(self.scores.iter().map(row));
        }
        Information { prior: self.prior(), rows }
    }

    fn unknowns(&self) -> usize {
        self.entries + self.points.map_or(0, |_| self.reliability.len())
    }

    fn prior(&self) -> Vec<f64> {
        let mut prior = vec![1.0 / self.prior_variance; self.entries];
        let leniency = self.points.map_or(0.0, |points| 1.0 / points.leniency_variance);
        prior.resize(self.unknowns(), leniency);
        prior
    }

    fn firmness(&self, pair: &Pair) -> f64 {
        self.reliability[pair.judge as usize]
    }

    fn row(&self, pair: &Pair, at: &[f64]) -> Row {
        let firmness = self.firmness(pair);
        let expected = logistic(firmness * (at[pair.winner as usize] - at[pair.loser as usize]));
        let precision = pair.weight * expected * (1.0 - expected);
        Row { one: pair.winner, other: pair.loser, a: firmness, b: -firmness, precision }
    }

    /// Newton's method with steps halved until the posterior rises: it is strictly concave, so this always arrives.
    fn climb(&self, at: &mut Vec<f64>) {
        let mut height = self.height(at);
        for _ in 0..100 {
            let slope = self.slope(at);
            let right = slope.iter().map(|&slope| [slope]).collect();
            let step = self.information(at).solve::<1>(&right, 1e-6);
            let rise: f64 = slope.iter().zip(&step).map(|(slope, step)| slope * step[0]).sum();
            if rise < 1e-13 {
                return;
            }
            let mut share = 1.0;
            loop {
                let tried: Vec<f64> = at.iter().zip(&step).map(|(at, step)| at + share * step[0]).collect();
                let reached = self.height(&tried);
                if reached > height {
                    (*at, height) = (tried, reached);
                    break;
                }
                share /= 2.0;
                if share < 1e-6 {
                    return;
                }
            }
        }
    }

    /// The log posterior, but for a constant.
    fn height(&self, at: &[f64]) -> f64 {
        let apart = |pair: &Pair| at[pair.winner as usize] - at[pair.loser as usize];
        let pairs: f64 =
            self.pairs.iter().map(|pair| pair.weight * ln_logistic(self.firmness(pair) * apart(pair))).sum();
        let prior: f64 = self.prior().iter().zip(at).map(|(prior, at)| prior * at * at / 2.0).sum();
        let scores = self.points.map_or(0.0, |points| {
            let weight = |score: &QuickScore| self.weights[score.judge as usize];
            let misfit = |score: &QuickScore| weight(score) * points.residual(self, at, score).powi(2);
            self.scores.iter().map(misfit).sum::<f64>() / (2.0 * points.noise)
        });
        pairs - prior - scores
    }

    fn slope(&self, at: &[f64]) -> Vec<f64> {
        let mut slope: Vec<f64> = self.prior().iter().zip(at).map(|(prior, at)| -prior * at).collect();
        for pair in &self.pairs {
            let firmness = self.firmness(pair);
            let apart = at[pair.winner as usize] - at[pair.loser as usize];
            let surprise = pair.weight * firmness * logistic(-firmness * apart);
            slope[pair.winner as usize] += surprise;
            slope[pair.loser as usize] -= surprise;
        }
        if let Some(points) = self.points {
            for score in self.scores {
                let weight = self.weights[score.judge as usize] / points.noise;
                let residual = weight * points.residual(self, at, score);
                slope[score.entry as usize] += points.slope * residual;
                slope[self.entries + score.judge as usize] += residual;
            }
        }
        slope
    }
}

fn furthest(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| (one - other).abs()).fold(0.0, f64::max)
}

/// All comparisons, said or implied by running orders, but for those between entries to which the same judge gave
/// different points: the points have told it already.
fn pairs(evidence: &Evidence, scored: &[QuickScore]) -> Vec<Pair> {
    let told: BTreeMap<(u32, u32), f64> =
        scored.iter().map(|score| ((score.judge, score.entry), score.points)).collect();
    let known = |pair: &Pair| {
        let points = |entry: u32| told.get(&(pair.judge, entry));
        points(pair.winner).zip(points(pair.loser)).is_some_and(|(winner, loser)| winner != loser)
    };
    let said = evidence.comparisons.iter().map(|&Comparison { judge, winner, loser }| Pair {
        judge,
        winner,
        loser,
        weight: 1.0,
    });
    said.chain(evidence.orders.iter().flat_map(implied)).filter(|pair| !known(pair)).collect()
}

/// A running order of k entries tells less than k(k−1)/2 independent comparisons: its pairs share the weight at which
/// they hold, among equals, the information of the Plackett-Luce model, 4(k − 1 − 1/2 − … − 1/k) / (k(k−1)).
fn implied(order: &RunningOrder) -> Vec<Pair> {
    let (judge, entries) = (order.judge, &order.entries);
    let count = entries.len();
    let harmonic: f64 = (1..=count).map(|place| 1.0 / place as f64).sum();
    let weight = 4.0 * (count as f64 - harmonic) / (count * count.saturating_sub(1)).max(1) as f64;
    let below = |place: usize| entries[place + 1..].iter().map(move |&loser| (entries[place], loser));
    (0..count).flat_map(below).map(|(winner, loser)| Pair { judge, winner, loser, weight }).collect()
}

pub fn logistic(x: f64) -> f64 {
    if x >= 0.0 { 1.0 / (1.0 + (-x).exp()) } else { x.exp() / (1.0 + x.exp()) }
}

pub fn ln_logistic(x: f64) -> f64 {
    x.min(0.0) - (-x.abs()).exp().ln_1p()
}
