//! What a judge's tap at an expo means: the acts that follow from it, or why there are none.

use crate::language::WhyNot;
use crate::scoring::rules::pairwise::{Act, Walk};
use crate::scoring::{Expo, ExpoVerdict, SkipReason, Tap};

/// The acts of one tap, in their order. `entry` is the one that the judge's page was made for; `until` ends a visit that
/// begins now.
///
/// # Errors
/// What has to be said first, or that the judge is not at that table.
pub fn acts_of(walk: &Walk, tap: &Tap, entry: u32, expo: &Expo, until: i64) -> Result<Vec<Act>, WhyNot> {
    if !matches!(tap, Tap::Undone | Tap::Placed { .. }) && walk.here != Some(entry) {
        return Err(WhyNot::new("scoring-why-not-there"));
    }
    match tap {
        Tap::Arrived => Ok(vec![Act::Arrived { entry, until }]),
        Tap::Judged { verdict, points } => judged(walk, *verdict, *points, entry, expo),
        Tap::Skipped { reason: SkipReason::Busy, .. } => Ok(vec![Act::Passed { entry }]),
        Tap::Skipped { reason: SkipReason::Conflict, words } if words.is_empty() => {
            Err(WhyNot::new("scoring-why-no-reason"))
        }
        Tap::Skipped { .. } => Ok(vec![Act::Skipped { entry }]),
        Tap::Absent => Ok(vec![Act::Absent { entry }]),
        Tap::Undone => Ok(vec![Act::Undone]),
        Tap::Placed { place } => placed(walk, *place, entry, expo),
    }
}

fn judged(walk: &Walk, verdict: ExpoVerdict, points: Option<i32>, entry: u32, expo: &Expo) -> Result<Vec<Act>, WhyNot> {
    let compared = match (walk.last, verdict) {
        (None, _) => Act::Looked { entry },
        (Some(last), ExpoVerdict::Here) => Act::Compared { winner: entry, loser: last },
        (Some(last), ExpoVerdict::Before) => Act::Compared { winner: last, loser: entry },
        (Some(last), ExpoVerdict::Neither) => Act::Tied { one: entry, other: last },
    };
    let asked = expo.points_most > 0;
    match points.filter(|points| asked && (1..=expo.points_most).contains(points)) {
        None if asked => Err(WhyNot::new("scoring-why-no-points")),
        None => Ok(vec![compared]),
        Some(points) => Ok(vec![compared, Act::Scored { entry, points: f64::from(points) }]),
    }
}

/// A place behind the last is the last.
fn placed(walk: &Walk, place: u32, entry: u32, expo: &Expo) -> Result<Vec<Act>, WhyNot> {
    if !expo.ordered || !walk.seen.contains(&entry) {
        return Err(WhyNot::new("scoring-why-not-seen"));
    }
    let others = walk.order.iter().filter(|it| **it != entry).count();
    let place = place.min(u32::try_from(others).unwrap_or(u32::MAX));
    let is_there = walk.order.get(place as usize) == Some(&entry);
    Ok(if is_there { Vec::new() } else { vec![Act::Placed { entry, place }] })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Expo = Expo { visit_minutes: 5, points_most: 0, ordered: true, paused_at: None };

    #[test]
    fn the_first_entry_is_looked_at_and_every_later_one_compared_with_the_one_before() {
        let tap = |verdict| Tap::Judged { verdict, points: None };
        let first = Walk { here: Some(3), ..Walk::default() };
        assert_eq!(acts(&first, &tap(ExpoVerdict::Here), &PLAIN), Ok(vec![Act::Looked { entry: 3 }]));
        let later = Walk { here: Some(3), last: Some(1), ..Walk::default() };
        let compared = |winner, loser| Ok(vec![Act::Compared { winner, loser }]);
        assert_eq!(acts(&later, &tap(ExpoVerdict::Here), &PLAIN), compared(3, 1));
        assert_eq!(acts(&later, &tap(ExpoVerdict::Before), &PLAIN), compared(1, 3));
        assert_eq!(acts(&later, &tap(ExpoVerdict::Neither), &PLAIN), Ok(vec![Act::Tied { one: 3, other: 1 }]));
    }

    #[test]
    fn points_are_given_where_they_are_asked_for_and_nowhere_else() {
        let (walk, asking) = (Walk { here: Some(3), ..Walk::default() }, Expo { points_most: 5, ..PLAIN });
        let tap = |points| Tap::Judged { verdict: ExpoVerdict::Here, points };
        assert!(acts(&walk, &tap(None), &asking).is_err());
        assert!(acts(&walk, &tap(Some(6)), &asking).is_err());
        let both = vec![Act::Looked { entry: 3 }, Act::Scored { entry: 3, points: 5.0 }];
        assert_eq!(acts(&walk, &tap(Some(5)), &asking), Ok(both));
        assert_eq!(acts(&walk, &tap(Some(5)), &PLAIN), Ok(vec![Act::Looked { entry: 3 }]));
    }

    #[test]
    fn nothing_is_said_about_a_table_where_the_judge_is_not() {
        let walk = Walk { here: Some(2), ..Walk::default() };
        assert!(acts(&walk, &Tap::Absent, &PLAIN).is_err());
        assert_eq!(acts(&walk, &Tap::Undone, &PLAIN), Ok(vec![Act::Undone]));
    }

    #[test]
    fn an_entry_that_was_seen_goes_to_its_place_or_to_the_end() {
        let walk = Walk { seen: vec![1, 2, 3], order: vec![1, 2], ..Walk::default() };
        let place = |place| acts(&walk, &Tap::Placed { place }, &PLAIN);
        assert_eq!(place(0), Ok(vec![Act::Placed { entry: 3, place: 0 }]));
        assert_eq!(place(99), Ok(vec![Act::Placed { entry: 3, place: 2 }]));
        let placed = Walk { order: vec![1, 2, 3], ..walk.clone() };
        assert_eq!(acts(&placed, &Tap::Placed { place: 2 }, &PLAIN), Ok(vec![]), "it is there already");
        assert!(acts(&Walk::default(), &Tap::Placed { place: 0 }, &PLAIN).is_err());
    }

    #[test]
    fn a_conflict_is_told_with_its_reason() {
        let walk = Walk { here: Some(3), ..Walk::default() };
        let skip = |reason, words: &str| acts(&walk, &Tap::Skipped { reason, words: words.to_owned() }, &PLAIN);
        assert!(skip(SkipReason::Conflict, "").is_err());
        assert_eq!(skip(SkipReason::Conflict, "I advise them."), Ok(vec![Act::Skipped { entry: 3 }]));
        assert_eq!(skip(SkipReason::Busy, ""), Ok(vec![Act::Passed { entry: 3 }]));
    }

    fn acts(walk: &Walk, tap: &Tap, expo: &Expo) -> Result<Vec<Act>, WhyNot> {
        acts_of(walk, tap, 3, expo, 99)
    }
}
