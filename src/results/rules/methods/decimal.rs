//! Exact decimal numbers, for rules that round: sums have no order, and a half is a half.

use std::cmp::Ordering;

/// Scores and weights are at most this far from 0.
pub const LARGEST: f64 = 1e9;
const DECIMALS: u32 = 9;
const ONE: i128 = 1_000_000_000;

/// A number of billionths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decimal(i128);

/// What is done with what is more exact than is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// Digits that stay behind the point; more than nine are nine.
    pub decimals: u32,
    pub half: Half,
}

/// Where a half goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    /// To the greater neighbour: 0.125 is 0.13.
    Up,
    /// To the neighbour whose last digit is even: 0.125 is 0.12.
    Even,
}

impl Decimal {
    /// The nearest billionth, so that 9.35 is 9.35; none beyond [`LARGEST`].
    pub fn new(number: f64) -> Option<Decimal> {
        (number.abs() <= LARGEST).then(|| Decimal((number * ONE as f64).round() as i128))
    }

    /// The nearest double.
    pub fn number(self) -> f64 {
        self.0 as f64 / ONE as f64
    }

    /// Rounded to billionths where the product has more digits.
    pub fn times(self, other: Decimal) -> Decimal {
        Decimal(divided(self.0 * other.0, ONE, Half::Up))
    }

    /// The mean of these numbers, rounded only once; none of none. Without a rule it is rounded to billionths.
    pub fn mean(numbers: &[Decimal], rounding: Option<Rounding>) -> Option<Decimal> {
        let Rounding { decimals, half } = rounding.unwrap_or(Rounding { decimals: DECIMALS, half: Half::Up });
        let grain = 10_i128.pow(DECIMALS - decimals.min(DECIMALS));
        let sum: i128 = numbers.iter().map(|number| number.0).sum();
        (!numbers.is_empty()).then(|| Decimal(grain * divided(sum, grain * numbers.len() as i128, half)))
    }
}

impl std::iter::Sum for Decimal {
    fn sum<I: Iterator<Item = Decimal>>(numbers: I) -> Decimal {
        Decimal(numbers.map(|number| number.0).sum())
    }
}

/// The whole number nearest to `number / by`, for a `by` above 0.
fn divided(number: i128, by: i128, half: Half) -> i128 {
    let (below, rest) = (number.div_euclid(by), number.rem_euclid(by));
    match (2 * rest).cmp(&by) {
        Ordering::Less => below,
        Ordering::Greater => below + 1,
        Ordering::Equal => match half {
            Half::Up => below + 1,
            Half::Even => below + below.rem_euclid(2),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_goes_where_the_rule_says() {
        let mean = |numbers: &[f64], half| {
            let numbers: Vec<Decimal> = numbers.iter().filter_map(|number| Decimal::new(*number)).collect();
            Decimal::mean(&numbers, Some(Rounding { decimals: 2, half })).map(Decimal::number)
        };
        assert_eq!(mean(&[0.12, 0.13], Half::Up), Some(0.13));
        assert_eq!(mean(&[0.12, 0.13], Half::Even), Some(0.12));
        assert_eq!(mean(&[-0.12, -0.13], Half::Up), Some(-0.12));
        assert_eq!(mean(&[1.005], Half::Up), Some(1.01));
        assert_eq!(mean(&[8.25, 8.0, 8.5], Half::Up), Some(8.25));
        assert_eq!(mean(&[], Half::Up), None);
    }

    #[test]
    fn sums_and_products_of_decimals_are_exact() {
        let tenths: Decimal = [0.1, 0.2].into_iter().filter_map(Decimal::new).sum();
        assert_eq!(Some(tenths), Decimal::new(0.3));
        assert_eq!(Decimal::new(7.29).map(|it| it.times(Decimal(1_600_000_000)).number()), Some(11.664));
        assert_eq!((Decimal::new(f64::NAN), Decimal::new(2e9)), (None, None));
    }
}
