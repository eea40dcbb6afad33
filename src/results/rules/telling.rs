//! What may be said of a criterion without telling what a single judge gave.

use std::collections::BTreeSet;

use crate::programme::{Criterion, Feedback};
use crate::results::{Band, Said};

/// Of fewer sheets no average is given.
pub const LEAST_FOR_MEANS: usize = 3;
/// Of fewer sheets nothing is said.
pub const LEAST_FOR_BANDS: usize = 2;

/// `given` are the levels that counting sheets gave.
pub fn said(feedback: Feedback, criterion: &Criterion, given: &[i32]) -> Said {
    let scale: BTreeSet<i64> = criterion.levels.iter().map(|level| i64::from(level.points)).collect();
    let (Some(least), Some(most)) = (scale.first(), scale.last()) else { return Said::Nothing };
    let (count, sum) = (given.len() as i64, given.iter().map(|points| i64::from(*points)).sum::<i64>());
    let thirds = |sum: i64| third(sum - count * least, count * (most - least));
    match feedback {
        Feedback::Means if given.len() >= LEAST_FOR_MEANS => {
            let said = group(&scale, given.len(), |sum| tenths(sum, count), tenths(sum, count));
            said.map_or(Said::Nothing, |(from, to)| Said::Mean(from, to))
        }
        Feedback::Means | Feedback::Bands if given.len() >= LEAST_FOR_BANDS => {
            let said = group(&scale, given.len(), thirds, thirds(sum));
            said.map_or(Said::Nothing, |(from, to)| Said::Thirds(from, to))
        }
        Feedback::Nothing | Feedback::Receipt | Feedback::Bands | Feedback::Means => Said::Nothing,
    }
}

/// From which value to which one is told, where `told` is what would be said. A value that only sheets with all the same
/// points have would tell each of them: it is said as one with its neighbour. Nothing where all would be one.
fn group<V: Ord + Copy>(scale: &BTreeSet<i64>, count: usize, value: impl Fn(i64) -> V, told: V) -> Option<(V, V)> {
    let sums = sums(scale, count);
    let open: BTreeSet<V> = sums.iter().filter(|(_, alike)| alike.is_none()).map(|(sum, _)| value(*sum)).collect();
    let all: BTreeSet<V> = sums.iter().map(|(sum, _)| value(*sum)).collect();
    let mut groups: Vec<(V, V)> = Vec::new();
    for one in &all {
        match groups.last_mut() {
            // What has begun takes in more until it has one that tells nobody's points.
            Some((from, to)) if !open.range(*from..=*to).any(|_| true) => *to = *one,
            _ => groups.push((*one, *one)),
        }
    }
    if let [.., before, (from, to)] = groups.as_mut_slice()
        && !open.range(*from..=*to).any(|_| true)
    {
        before.1 = *to;
        groups.pop();
    }
    groups.into_iter().find(|(from, to)| (*from..=*to).contains(&told)).filter(|whole| {
        let ends = (all.first().copied(), all.last().copied());
        ends != (Some(whole.0), Some(whole.1))
    })
}

/// What so many sheets can add up to, and the points where all of them gave the same.
fn sums(scale: &BTreeSet<i64>, count: usize) -> BTreeSet<(i64, Option<i64>)> {
    let one: BTreeSet<(i64, Option<i64>)> = scale.iter().map(|points| (*points, Some(*points))).collect();
    (1..count).fold(one, |sums, _| {
        let more = |(sum, alike): &(i64, Option<i64>), points: &i64| (sum + points, alike.filter(|it| it == points));
        sums.iter().flat_map(|sum| scale.iter().map(move |points| more(sum, points))).collect()
    })
}

fn tenths(sum: i64, count: i64) -> i64 {
    (20 * sum + count).div_euclid(2 * count)
}

/// `above` the lowest, of what could be.
fn third(above: i64, width: i64) -> Band {
    match 3 * above {
        third if third < width => Band::Lower,
        third if third < 2 * width => Band::Middle,
        _ => Band::Upper,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::Level;

    #[test]
    fn an_average_needs_three_sheets_and_a_third_of_the_scale_two() {
        let four = rubric(&[0, 1, 2, 3]);
        let means = |given: &[i32]| said(Feedback::Means, &four, given);
        assert_eq!(means(&[3, 2, 1]), Said::Mean(20, 20));
        assert_eq!(means(&[3, 1, 1]), Said::Mean(17, 17));
        assert_eq!(means(&[3, 2]), Said::Thirds(Band::Upper, Band::Upper));
        assert_eq!(means(&[1, 2]), Said::Thirds(Band::Middle, Band::Middle));
        assert_eq!([means(&[3]), means(&[])], [Said::Nothing; 2]);
        assert_eq!(said(Feedback::Bands, &four, &[0, 1, 0]), Said::Thirds(Band::Lower, Band::Lower));
        assert_eq!(said(Feedback::Receipt, &four, &[0, 1, 0]), Said::Nothing);
    }

    #[test]
    fn what_only_equal_sheets_can_give_is_said_as_one_with_its_neighbour() {
        let means = |given: &[i32]| said(Feedback::Means, &rubric(&[0, 1, 2, 3]), given);
        assert_eq!([means(&[3, 3, 3]), means(&[3, 3, 2])], [Said::Mean(27, 30); 2]);
        assert_eq!([means(&[0, 0, 0]), means(&[0, 1, 0])], [Said::Mean(0, 3); 2]);
        assert_eq!(means(&[2, 2, 2]), Said::Mean(20, 20), "or 1, 2 and 3");
        // Yes or no: two who agree would each be known.
        let bands = |given: &[i32]| said(Feedback::Bands, &rubric(&[0, 1]), given);
        assert_eq!([bands(&[1, 1]), bands(&[0, 1]), bands(&[0, 0])], [Said::Nothing; 3]);
        assert_eq!(said(Feedback::Means, &rubric(&[]), &[1, 1, 1]), Said::Nothing);
        assert_eq!(said(Feedback::Means, &rubric(&[4]), &[4, 4, 4]), Said::Nothing, "that is no choice");
    }

    #[test]
    fn nothing_that_is_said_fixes_the_sheet_of_any_judge() {
        for scale in [&[0, 1][..], &[1, 2, 3], &[0, 1, 2, 3, 4, 5], &[0, 2, 10]] {
            let criterion = rubric(scale);
            for judges in 2..=4 {
                let all = sheets(scale, judges);
                for feedback in [Feedback::Bands, Feedback::Means] {
                    let told: Vec<Said> = all.iter().map(|given| said(feedback, &criterion, given)).collect();
                    for (given, here) in all.iter().zip(&told) {
                        // Another set of sheets is told the same, and this judge gave something else in it.
                        let others = || all.iter().zip(&told).filter(|(_, it)| *it == here).map(|(it, _)| it);
                        let open = |judge: usize| others().any(|other| other[judge] != given[judge]);
                        assert!((0..judges).all(open), "{scale:?} {feedback}: {given:?} says {here:?}");
                    }
                }
            }
        }
    }

    fn sheets(scale: &[i32], judges: usize) -> Vec<Vec<i32>> {
        (0..judges).fold(vec![Vec::new()], |all, _| {
            let longer = |given: &Vec<i32>, points: &i32| given.iter().copied().chain([*points]).collect::<Vec<i32>>();
            all.iter().flat_map(|given| scale.iter().map(move |points| longer(given, points))).collect()
        })
    }

    fn rubric(points: &[i32]) -> Criterion {
        let level = |points: &i32| Level { points: *points, names: Names::english("level") };
        let (names, meaning) = (Names::english("Impact"), Names::english(""));
        Criterion { key: "impact".to_owned(), names, meaning, weight: 1, levels: points.iter().map(level).collect() }
    }
}
