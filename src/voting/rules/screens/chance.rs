//! How unlikely it is that so many come together by chance.

use statrs::function::{beta::checked_beta_reg, gamma::checked_gamma_lr};

/// Beyond this, nobody says "by chance": one in a thousand million, since a whole edition asks very often.
pub const RARE: f64 = 1e-9;

/// Of at least so many, where so many are usual.
pub fn at_least(count: usize, usual: f64) -> f64 {
    if count == 0 || usual <= 0.0 {
        return if count == 0 { 1.0 } else { 0.0 };
    }
    checked_gamma_lr(count as f64, usual).unwrap_or(1.0)
}

/// Of at least so many of all, where each comes with this share.
pub fn at_least_of(count: usize, all: usize, share: f64) -> f64 {
    if count == 0 || share >= 1.0 {
        return 1.0;
    }
    if share <= 0.0 {
        return 0.0;
    }
    checked_beta_reg(count as f64, (all - count) as f64 + 1.0, share).unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chances_are_those_of_the_tables() {
        assert!((at_least(1, 1.0) - 0.632_120).abs() < 1e-5);
        assert!((at_least_of(8, 10, 0.5) - 0.054_687).abs() < 1e-5);
        assert!((at_least_of(10, 10, 0.5) - 0.000_976).abs() < 1e-5);
        assert!(at_least(60, 2.0) < RARE);
    }
}
