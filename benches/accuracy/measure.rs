//! Means with their standard errors, and what is measured of an order.

use std::fmt;

/// Numbers measured so far.
#[derive(Default)]
pub struct Measured {
    count: f64,
    sum: f64,
    squares: f64,
}

impl Measured {
    pub fn add(&mut self, value: f64) {
        self.count += 1.0;
        self.sum += value;
        self.squares += value * value;
    }

    pub fn mean(&self) -> f64 {
        self.sum / self.count
    }

    fn error(&self) -> f64 {
        let variance = (self.squares / self.count - self.mean().powi(2)).max(0.0);
        f64::sqrt(variance / (self.count - 1.0))
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{:.3} ({:.3})", self.mean(), self.error())
    }
}

/// Pairs in the same order minus pairs in the opposite order, over all pairs; equals count as neither (tau-a).
pub fn tau(truth: &[f64], values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for one in 0..truth.len() {
        for other in 0..one {
            let apart = values[one] - values[other];
            if apart.abs() > 1e-9 {
                sum += (truth[one] - truth[other]).signum() * apart.signum();
            }
        }
    }
    sum / (truth.len() * (truth.len() - 1) / 2) as f64
}

/// The share of the true first `top` that are among the first `top` by value.
pub fn top_share(truth: &[f64], values: &[f64], top: usize) -> f64 {
    let first = |values: &[f64]| -> Vec<usize> {
        let mut order: Vec<usize> = (0..values.len()).collect();
        order.sort_by(|&one, &other| values[other].total_cmp(&values[one]));
        order[..top].to_vec()
    };
    let found = first(values);
    first(truth).iter().filter(|entry| found.contains(entry)).count() as f64 / top as f64
}
