//! Points: what may be given, what is missing, what it adds up to.

use crate::entries::rules::words;
use crate::programme::Criterion;
use crate::scoring::{Given, Points, Wanting};

/// What stands in a form for "cannot judge".
const CANNOT_JUDGE: &str = "none";

/// What a choice in the form means; nothing that is not among the levels.
pub fn given(criterion: &Criterion, typed: &str) -> Option<Given> {
    if typed == CANNOT_JUDGE {
        return Some(Given::CannotJudge);
    }
    let points: i32 = typed.parse().ok()?;
    criterion.levels.iter().any(|level| level.points == points).then_some(Given::Level(points))
}

/// The choice in the form that means this.
pub fn typed_value(given: Given) -> String {
    match given {
        Given::Level(points) => points.to_string(),
        Given::CannotJudge => CANNOT_JUDGE.to_owned(),
    }
}

/// The criteria that nobody has answered yet, not even by "cannot judge".
pub fn missing<'a>(criteria: &'a [Criterion], points: &Points) -> Vec<&'a Criterion> {
    criteria.iter().filter(|criterion| !points.0.contains_key(&criterion.key)).collect()
}

pub fn answered_all(criteria: &[Criterion], points: &Points) -> bool {
    missing(criteria, points).is_empty()
}

/// The most words that a comment or a note has.
pub const WORDS_MOST: usize = 300;

/// What a sheet still wants before it can be submitted: answers, or fewer words.
pub fn wanting(criteria: &[Criterion], points: &Points, comment: &str, note: &str) -> Vec<Wanting> {
    let missing = missing(criteria, points).into_iter().cloned().map(Wanting::Answer);
    let long = |text: &str| words(text) > WORDS_MOST;
    let comment = long(comment).then_some(Wanting::ShorterComment);
    missing.chain(comment).chain(long(note).then_some(Wanting::ShorterNote)).collect()
}

/// A judge's hand in one criterion: the mean of what they gave, and how far they spread around it.
pub fn hand(given: &[f64]) -> Option<(f64, Option<f64>)> {
    let count = given.len() as f64;
    let mean = given.iter().sum::<f64>() / count;
    let around = given.iter().map(|points| (points - mean).powi(2)).sum::<f64>();
    (!given.is_empty()).then(|| (mean, (given.len() > 1).then(|| (around / (count - 1.0)).sqrt())))
}

/// 0 to 100: the weighted mean of what was given as a part of what could be given, over the criteria that were
/// judged. None when no criterion was.
pub fn total(criteria: &[Criterion], points: &Points) -> Option<f64> {
    let judged = criteria.iter().filter_map(|criterion| match points.0.get(&criterion.key) {
        Some(Given::Level(points)) => Some((f64::from(criterion.weight), f64::from(*points), most(criterion)?)),
        _ => None,
    });
    let (sum, weights) = judged
        .fold((0.0, 0.0), |(sum, weights), (weight, points, most)| (sum + weight * points / most, weights + weight));
    (weights > 0.0).then(|| 100.0 * sum / weights)
}

/// The most that a criterion can give; none when that is nothing to be a part of.
fn most(criterion: &Criterion) -> Option<f64> {
    criterion.levels.last().map(|level| f64::from(level.points)).filter(|most| *most > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::Level;

    #[test]
    fn the_best_everywhere_is_a_hundred() {
        assert_eq!(total(&rubric(), &points(&[("impact", Given::Level(5)), ("craft", Given::Level(3))])), Some(100.0));
    }

    #[test]
    fn weights_count_and_scales_do_not() {
        // 3 × 2/5 + 1 × 3/3, of 4.
        let sheet = points(&[("impact", Given::Level(2)), ("craft", Given::Level(3))]);
        assert!((total(&rubric(), &sheet).unwrap_or(0.0) - 55.0).abs() < 1e-9);
    }

    #[test]
    fn what_cannot_be_judged_is_left_out_and_is_no_zero() {
        let sheet = points(&[("impact", Given::CannotJudge), ("craft", Given::Level(3))]);
        assert_eq!(total(&rubric(), &sheet), Some(100.0));
        assert!(answered_all(&rubric(), &sheet));
        assert_eq!(total(&rubric(), &points(&[("impact", Given::CannotJudge)])), None);
    }

    #[test]
    fn only_levels_of_the_rubric_can_be_given() {
        let impact = &rubric()[0];
        assert_eq!(given(impact, "5"), Some(Given::Level(5)));
        assert_eq!(given(impact, "none"), Some(Given::CannotJudge));
        assert_eq!([given(impact, "6"), given(impact, ""), given(impact, "NaN")], [None, None, None]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let rubric = rubric();
        let keys: Vec<&str> =
            missing(&rubric, &points(&[("craft", Given::Level(1))])).iter().map(|it| it.key.as_str()).collect();
        assert_eq!(keys, ["impact"]);
    }

    #[test]
    fn a_sheet_wants_answers_and_no_more_words_than_fit() {
        let all = points(&[("impact", Given::Level(2)), ("craft", Given::CannotJudge)]);
        let many = "word ".repeat(WORDS_MOST + 1);
        assert_eq!(wanting(&rubric(), &all, &many[5..], ""), []);
        assert_eq!(wanting(&rubric(), &all, &many, &many), [Wanting::ShorterComment, Wanting::ShorterNote]);
        assert!(matches!(
            &wanting(&rubric(), &Points::default(), "", "")[..],
            [Wanting::Answer(_), Wanting::Answer(_)]
        ));
    }

    #[test]
    fn a_hand_is_a_mean_and_from_two_sheets_on_a_spread() {
        assert_eq!(hand(&[]), None);
        assert_eq!(hand(&[4.0]), Some((4.0, None)));
        assert_eq!(hand(&[1.0, 3.0, 5.0]), Some((3.0, Some(2.0))));
    }

    fn rubric() -> Vec<Criterion> {
        let criterion = |key: &str, weight, most| Criterion {
            key: key.to_owned(),
            names: Names::english(key),
            meaning: Names::default(),
            weight,
            levels: (1..=most).map(|points| Level { points, names: Names::default() }).collect(),
        };
        vec![criterion("impact", 3, 5), criterion("craft", 1, 3)]
    }

    fn points(given: &[(&str, Given)]) -> Points {
        Points(given.iter().map(|(key, given)| ((*key).to_owned(), *given)).collect())
    }
}
