//! How firmly each judge tells better from worse: a factor on strength differences, shrunk towards 1 and never above
//! it, so that the scale of the strengths stays that of the model.

use super::likelihood::{Model, Pair, ln_logistic};

/// Standard deviation of the logarithm of the factor over judges.
const SPREAD: f64 = 0.7;
/// Where the factor is looked for, as a logarithm.
const LOW: f64 = -4.0;
const HIGH: f64 = 0.0;

/// By judge, the most probable factor at these strengths; 1 for judges who compared nothing.
pub fn of(model: &Model, at: &[f64]) -> Vec<f64> {
    let mut said: Vec<Vec<(f64, f64)>> = vec![Vec::new(); model.reliability.len()];
    for Pair { judge, winner, loser, weight } in &model.pairs {
        said[*judge as usize].push((at[*winner as usize] - at[*loser as usize], *weight));
    }
    said.iter().map(|said| if said.is_empty() { 1.0 } else { highest(said).exp() }).collect()
}

/// Golden section over the logarithm of the factor.
fn highest(said: &[(f64, f64)]) -> f64 {
    let height = |log: f64| {
        let fit: f64 = said.iter().map(|(apart, weight)| weight * ln_logistic(log.exp() * apart)).sum();
        fit - log * log / (2.0 * SPREAD * SPREAD)
    };
    let golden = (5f64.sqrt() - 1.0) / 2.0;
    let (mut low, mut high) = (LOW, HIGH);
    while high - low > 1e-5 {
        let (left, right) = (high - golden * (high - low), low + golden * (high - low));
        if height(left) > height(right) { high = right } else { low = left }
    }
    // The end itself where the height rises up to it: most judges are as firm as the model takes them to be.
    if height(HIGH) >= height(high) { HIGH } else { (low + high) / 2.0 }
}
