use proptest::prelude::*;

use super::*;
use crate::scoring::rules::pairwise::{Comparison, QuickScore, RunningOrder};

#[test]
fn one_comparison_of_two_is_as_reckoned_by_hand() {
    // By symmetry the strengths are ±x with x = σ(−2x), so x = 0.3386...; the inverse of [1+p −p; −p 1+p], p =
    // σ(2x)σ(−2x).
    let found = order(2, 1, &compared(&[(1, 0)]), &Settings::default()).unwrap();
    let x = found.strengths[1];
    assert!((x - logistic(-2.0 * x)).abs() < 1e-9 && (found.strengths[0] + x).abs() < 1e-9);
    let p = logistic(2.0 * x) * logistic(-2.0 * x);
    let error = ((1.0 + p) / (1.0 + 2.0 * p)).sqrt();
    assert!(found.standard_errors.iter().all(|found| (found - error).abs() < 1e-7));
    // The difference has mean 2x and variance 2 / (1 + 2p).
    let above = normal(2.0 * x / (2.0 / (1.0 + 2.0 * p)).sqrt());
    assert!((found.best[1] - above).abs() < 0.03, "{} is not {above}", found.best[1]);
    assert_eq!((found.entries, found.above_next), (vec![1, 0], vec![found.best[1]]));
}

#[test]
fn an_entry_that_won_all_and_one_that_nobody_saw_are_finite() {
    let won: Vec<_> = (0..500).map(|_| (0, 1)).collect();
    let found = order(3, 1, &compared(&won), &Settings { draws: 80, ..Settings::default() }).unwrap();
    assert_eq!((found.entries, found.unseen), (vec![0, 2, 1], vec![2]));
    assert!(found.strengths[0] > 2.0 && found.strengths[0] < 5.0, "{:?}", found.strengths);
    assert_eq!((found.strengths[2], found.standard_errors[2]), (0.0, 1.0));
}

#[test]
fn islands_are_told_and_a_judge_who_scored_joins_what_they_scored() {
    let mut evidence = compared(&[(0, 1), (4, 3), (3, 2)]);
    let islands = |evidence: &Evidence| order(6, 2, evidence, &Settings::default()).unwrap().islands;
    assert_eq!(islands(&evidence), [vec![2, 3, 4], vec![0, 1]]);
    evidence.scores = vec![score(1, 0, 3.0), score(1, 5, 4.0), score(1, 4, 4.0)];
    assert_eq!(islands(&evidence), [[0, 1, 2, 3, 4, 5]]);
}

#[test]
fn a_running_order_of_two_is_a_comparison_and_one_of_many_tells_less_than_all_its_pairs() {
    let fit = |evidence: &Evidence| order(4, 1, evidence, &Settings::default()).unwrap();
    let ordered = |entries: &[u32]| {
        let orders = vec![RunningOrder { judge: 0, entries: entries.to_vec() }];
        fit(&Evidence { orders, ..Evidence::default() })
    };
    assert_eq!(ordered(&[2, 1]), fit(&compared(&[(2, 1)])));
    let (whole, pairs) = (ordered(&[0, 1, 2]), fit(&compared(&[(0, 1), (0, 2), (1, 2)])));
    assert_eq!(whole.entries, [0, 1, 3, 2]);
    assert!(whole.standard_errors[0] > pairs.standard_errors[0]);
}

#[test]
fn points_make_the_order_and_their_scale_and_each_judges_level_do_not_matter() {
    let scores = |scale: f64, harsh: f64| {
        let given =
            [(0, 0, 3.0), (0, 1, 5.0), (0, 2, 9.0), (1, 1, 4.0), (1, 2, 6.5), (1, 3, 7.0), (2, 0, 2.0), (2, 3, 8.0)];
        let level = |judge| if judge == 1 { harsh } else { 0.0 };
        let scores = given.map(|(judge, entry, points)| score(judge, entry, scale * (points + level(judge)) + 3.0));
        let evidence = Evidence { scores: scores.to_vec(), ..Evidence::default() };
        order(4, 3, &evidence, &Settings::default()).unwrap()
    };
    let (plain, scaled) = (scores(1.0, 0.0), scores(7.0, 0.0));
    assert_eq!(plain.entries, [2, 3, 1, 0]);
    assert!(plain.strengths.iter().zip(&scaled.strengths).all(|(one, other)| (one - other).abs() < 1e-6));
    assert_eq!(scores(1.0, -4.0).entries, plain.entries);
}

#[test]
fn points_without_any_noise_and_those_of_a_single_judge_are_finite_and_in_order() {
    let whole = |judges: u32, scale: f64| {
        let given = |at: u32| score(at / 12, at % 12, scale * f64::from(at % 12 + 3 * (at / 12)));
        let scores = (0..12 * judges).map(given).collect();
        let settings = Settings { reliability: true, draws: 80, ..Settings::default() };
        order(12, judges as usize, &Evidence { scores, ..Evidence::default() }, &settings).unwrap()
    };
    for found in [whole(1, 1.0), whole(6, 1.0), whole(6, 1e9), whole(6, 1e-9)] {
        assert_eq!(found.entries, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
        assert!(found.strengths.iter().chain(&found.standard_errors).all(|value| value.is_finite()), "{found:?}");
    }
}

#[test]
fn equal_points_say_nothing_and_do_not_break_the_fit() {
    let scores = vec![score(0, 0, 5.0), score(0, 1, 5.0), score(1, 1, 5.0)];
    let found = order(2, 2, &Evidence { scores, ..Evidence::default() }, &Settings::default()).unwrap();
    assert_eq!((found.points, found.strengths), (None, vec![0.0, 0.0]));
}

#[test]
fn a_judge_who_contradicts_all_others_counts_less() {
    let mut evidence = Evidence::default();
    for judge in 0..5 {
        for (better, worse) in (0..9u32).flat_map(|better| (better + 1..9).map(move |worse| (better, worse))) {
            let (winner, loser) = if judge == 4 { (worse, better) } else { (better, worse) };
            evidence.comparisons.push(Comparison { judge, winner, loser });
        }
    }
    let settings = Settings { reliability: true, ..Settings::default() };
    let found = order(9, 5, &evidence, &settings).unwrap();
    assert!(found.reliability[4] < 0.4 && found.reliability[0] > 0.9, "{:?}", found.reliability);
}

#[test]
fn a_judge_whose_points_have_nothing_to_do_with_the_others_weighs_less() {
    let points = |judge: u32, entry: u32| match judge {
        4 => f64::from(entry * 7 % 10),
        _ => f64::from(entry) + f64::from((entry * 3 + judge * 5) % 4) / 4.0,
    };
    let scores = (0..50).map(|at| score(at / 10, at % 10, points(at / 10, at % 10))).collect();
    let settings = Settings { reliability: true, ..Settings::default() };
    let found = order(10, 5, &Evidence { scores, ..Evidence::default() }, &settings).unwrap();
    assert!(found.weights[4] < 0.5 && found.weights[..4].iter().all(|&weight| weight > 1.0), "{:?}", found.weights);
    assert_eq!(found.entries, [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
}

#[test]
fn wrong_evidence_is_named() {
    let wrong = |evidence| order(2, 1, &evidence, &Settings::default()).unwrap_err();
    assert_eq!(wrong(compared(&[(0, 2)])), WrongEvidence::NoSuchEntry { entry: 2 });
    assert_eq!(wrong(compared(&[(1, 1)])), WrongEvidence::AgainstItself { entry: 1 });
    let twice = Evidence { orders: vec![RunningOrder { judge: 0, entries: vec![1, 0, 1] }], ..Evidence::default() };
    assert_eq!(wrong(twice), WrongEvidence::TwiceInOrder { judge: 0, entry: 1 });
    let scores = vec![score(1, 0, 1.0)];
    assert_eq!(wrong(Evidence { scores, ..Evidence::default() }), WrongEvidence::NoSuchJudge { judge: 1 });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn strengths_are_where_the_posterior_is_level_and_chances_add_up(said in comparisons()) {
        let found = order(8, 1, &compared(&said), &Settings { draws: 80, ..Settings::default() }).unwrap();
        let mut slope: Vec<f64> = found.strengths.iter().map(|strength| -strength).collect();
        for &(winner, loser) in &said {
            let surprise = logistic(found.strengths[loser as usize] - found.strengths[winner as usize]);
            slope[winner as usize] += surprise;
            slope[loser as usize] -= surprise;
        }
        prop_assert!(slope.iter().all(|slope| slope.abs() < 1e-5), "{:?}", slope);
        prop_assert!((found.best.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!((found.top.iter().sum::<f64>() - 3.0).abs() < 1e-9);
        prop_assert!(found.ranks.iter().all(|&(low, high)| 1 <= low && low <= high && high <= 8));
        prop_assert!(found.standard_errors.iter().all(|&error| error > 0.0 && error <= 1.0 + 1e-9));
    }

    #[test]
    fn the_order_of_events_and_the_numbers_of_entries_do_not_matter(said in comparisons(), shift in 1u32..8) {
        let backwards: Vec<_> = said.iter().rev().map(|(w, l)| ((w + shift) % 8, (l + shift) % 8)).collect();
        let fit = |said: &[(u32, u32)]| strengths(8, 1, &compared(said), &Settings::default()).unwrap();
        let (one, other) = (fit(&said), fit(&backwards));
        prop_assert!((0..8).all(|entry| (one[entry] - other[(entry + shift as usize) % 8]).abs() < 1e-6));
    }

    #[test]
    fn a_further_win_never_lowers_the_winner(said in comparisons(), winner in 0u32..8, step in 1u32..8) {
        let mut more = said.clone();
        more.push((winner, (winner + step) % 8));
        let fit = |said: &[(u32, u32)]| strengths(8, 1, &compared(said), &Settings::default()).unwrap();
        prop_assert!(fit(&more)[winner as usize] > fit(&said)[winner as usize]);
    }
}

fn comparisons() -> impl Strategy<Value = Vec<(u32, u32)>> {
    proptest::collection::vec((0u32..8, 1u32..8).prop_map(|(winner, step)| (winner, (winner + step) % 8)), 0..60)
}

fn compared(said: &[(u32, u32)]) -> Evidence {
    let comparisons = said.iter().map(|&(winner, loser)| Comparison { judge: 0, winner, loser }).collect();
    Evidence { comparisons, ..Evidence::default() }
}

fn score(judge: u32, entry: u32, points: f64) -> QuickScore {
    QuickScore { judge, entry, points }
}

fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn normal(x: f64) -> f64 {
    use statrs::distribution::{ContinuousCDF, Normal};
    Normal::standard().cdf(x)
}
