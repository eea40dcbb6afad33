//! How well an order agrees with the truth.

/// Kendall's tau-a of two lists by entry, from −1 (reversed) to 1 (the same order); pairs equal in either count as half
/// right. 0 for fewer than two entries. Takes n² steps, n being the shorter length.
pub fn kendall_tau(truth: &[f64], found: &[f64]) -> f64 {
    let count = truth.len().min(found.len());
    let mut sum = 0i64;
    for one in 0..count {
        for other in 0..one {
            let same = (truth[one] - truth[other]) * (found[one] - found[other]);
            sum += i64::from(same > 0.0) - i64::from(same < 0.0);
        }
    }
    let pairs = count * count.saturating_sub(1) / 2;
    sum as f64 / pairs.max(1) as f64
}

/// The entry of the largest value; the lowest number among equals. None of an empty list.
pub fn first(values: &[f64]) -> Option<usize> {
    (0..values.len()).max_by(|&one, &other| values[one].total_cmp(&values[other]).then(other.cmp(&one)))
}

/// The place of this entry by falling value, 1 being the best; equal values share the better place.
pub fn place(values: &[f64], entry: usize) -> usize {
    1 + values.iter().filter(|&&value| value > values[entry]).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tau_is_one_for_the_same_order_and_minus_one_for_the_reverse() {
        assert_eq!(kendall_tau(&[1.0, 2.0, 3.0], &[10.0, 20.0, 21.0]), 1.0);
        assert_eq!(kendall_tau(&[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]), -1.0);
        assert_eq!(kendall_tau(&[1.0, 2.0, 3.0, 4.0], &[1.0, 1.0, 4.0, 3.0]), (4.0 - 1.0) / 6.0);
        assert_eq!(kendall_tau(&[1.0], &[1.0]), 0.0);
    }

    #[test]
    fn equal_values_share_the_better_place() {
        let values = [2.0, 5.0, 5.0, 1.0];
        assert_eq!([0, 1, 2, 3].map(|entry| place(&values, entry)), [3, 1, 1, 4]);
        assert_eq!(first(&values), Some(1));
    }
}
