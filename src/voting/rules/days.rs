//! How many registered and confirmed on each day: all that anybody learns of a vote before it is counted.

use std::collections::BTreeMap;

/// Every day from the first to the last, counted from 1970 in UTC, with both numbers.
pub fn by_day(registered: &[(i64, i64)], confirmed: &[(i64, i64)]) -> Vec<(i64, i64, i64)> {
    let [registered, confirmed]: [BTreeMap<i64, i64>; 2] =
        [registered, confirmed].map(|rows| rows.iter().copied().collect());
    let days = || registered.keys().chain(confirmed.keys());
    let Some((first, last)) = days().min().zip(days().max()) else { return Vec::new() };
    let of = |counts: &BTreeMap<i64, i64>, day: i64| counts.get(&day).copied().unwrap_or_default();
    (*first..=*last).map(|day| (day, of(&registered, day), of(&confirmed, day))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_without_anybody_stands_there_too() {
        assert_eq!(by_day(&[(3, 2), (5, 1)], &[(6, 2)]), [(3, 2, 0), (4, 0, 0), (5, 1, 0), (6, 0, 2)]);
        assert_eq!(by_day(&[], &[]), []);
    }
}
