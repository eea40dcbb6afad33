//! What must hold for every round.

use proptest::prelude::*;

use super::super::simulation::{Regime, simulate};
use super::*;

#[test]
fn nothing_that_can_be_handed_in_gives_a_number_that_is_none() {
    let equal = vec![(0, 0, 5.0), (0, 1, 5.0), (1, 1, 5.0), (1, 0, 5.0)];
    let constant = vec![(0, 0, 5.0), (1, 0, 5.0), (1, 1, 7.0), (2, 1, 7.0)];
    let islands = vec![(0, 0, 5.0), (0, 1, 6.0), (1, 0, 3.0), (1, 1, 5.0), (2, 2, 5.0), (3, 2, 7.0)];
    let few = vec![(0, 0, 5.0), (0, 1, 6.0), (1, 2, 3.0), (1, 1, 5.0)];
    let cases = [
        (vec![], Why::NoSheets),
        (vec![(0, 0, 5.0), (0, 1, 6.0)], Why::OneEntry),
        (vec![(0, 0, 5.0), (1, 0, 6.0)], Why::OneJudge),
        (equal, Why::EqualScores { score: 5.0 }),
        (constant, Why::ConstantJudges { judges: 2 }),
        (islands, Why::Islands { islands: 2 }),
        (few, Why::FewSheets { sheets: 4, judges: 3 }),
    ];
    for (sheets, why) in cases {
        let calibrated = calibrate(&round(4, 3, &sheets));
        assert_eq!(calibrated.method, Method::Mean(why));
        assert_finite(&calibrated);
        assert!(calibrated.entries.iter().flatten().all(|placed| placed.value == placed.raw_mean));
    }
}

#[test]
fn equal_entries_share_first_place_and_its_chance() {
    let calibrated = calibrate(&round(2, 2, &[(0, 0, 5.0), (0, 1, 5.0), (1, 0, 5.0), (1, 1, 5.0)]));
    assert_eq!(calibrated.winners(1), [0, 1]);
    let chances = chances(&calibrated, &[1, 2], 0).expect("even");
    let first = chances.entries[0].as_ref().expect("a chance");
    assert_eq!((first.best, &first.top[..], first.above_next), (0.5, &[0.5, 1.0][..], Some(0.5)));
    assert_eq!(first.separated_from_next(), Some(false));
}

#[test]
fn a_lone_entry_is_best() {
    let calibrated = calibrate(&round(2, 2, &[(1, 0, 5.0), (1, 1, 6.0)]));
    let chances = chances(&calibrated, &[], 0).expect("even");
    assert_eq!(chances.entries[1].as_ref().map(|chance| (chance.best, chance.rank_high)), Some((1.0, 1)));
    assert_eq!(chances.entries[0], None);
}

#[test]
fn a_harsh_judge_is_corrected_for_and_the_winner_depends_on_it() {
    // Judge 2 takes four points off; entry 0 is the best and has the bad luck to meet that judge.
    let quality = [9.0, 8.0, 7.0, 6.0, 5.0, 4.0];
    let panels = [[1, 2], [0, 1], [0, 1], [0, 2], [1, 2], [0, 2]];
    let mut sheets = Vec::new();
    for (entry, panel) in panels.iter().enumerate() {
        for &judge in panel {
            let wobble = if (entry + judge as usize).is_multiple_of(2) { 0.1 } else { -0.1 };
            let off = if judge == 2 { 4.0 } else { 0.0 };
            sheets.push((entry as u32, judge, quality[entry] - off + wobble));
        }
    }
    let calibrated = calibrate(&round(6, 3, &sheets));
    assert_eq!(calibrated.method, Method::Mixed);
    assert_eq!((calibrated.winners(1), calibrated.raw_winners(1)), (vec![0], vec![1]));
    assert!(calibrated.depends_on_method(1));
    let leniency = calibrated.judges[2].profile.as_ref().map(|profile| profile.leniency);
    assert!(leniency.is_some_and(|leniency| (-3.2..=-2.2).contains(&leniency)), "{leniency:?}");
}

#[test]
fn a_judge_without_whom_another_would_win_is_named() {
    let scores = [[8.0, 7.0, 9.9], [8.2, 7.1, 4.0], [5.0, 4.0, 5.0], [4.0, 5.0, 5.0]];
    let all = (0..4_u32).flat_map(|entry| (0..3_u32).map(move |judge| (entry, judge)));
    let sheets: Vec<_> = all.map(|(entry, judge)| (entry, judge, scores[entry as usize][judge as usize])).collect();
    let round = round(4, 3, &sheets);
    let calibrated = calibrate(&round);
    let changed = leave_each_out(&calibrated, &calibrated.order, 1);
    assert_eq!(changed, [LeftOut { judge: 2, enter: vec![1], leave: vec![0], stay: vec![] }]);
    assert_eq!(calibrate(&round.without(&[2])).winners(1), [1]);
}

#[test]
fn a_score_gone_astray_is_a_surprise_and_a_judge_of_one_score_is_seen() {
    let event = simulate(&Regime { s_e: 0.4, ..Regime::TYPICAL }, 60, 12, 3, 2).expect("an event");
    let mut sheets = event.scores.sheets().to_vec();
    let astray = sheets.iter().position(|sheet| sheet.score < 4.0).expect("a low score");
    sheets[astray].score = 10.0;
    let bored = if sheets[astray].judge == 0 { 1 } else { 0 };
    sheets.iter_mut().filter(|sheet| sheet.judge == bored).for_each(|sheet| sheet.score = 6.0);
    let calibrated = calibrate(&Scores::new(60, 12, sheets.clone()).expect("a round"));
    let judge = &calibrated.judges[sheets[astray].judge as usize];
    let surprises = &judge.profile.as_ref().expect("a profile").surprises;
    assert!(surprises.iter().any(|surprise| surprise.entry == sheets[astray].entry && surprise.standardized > 3.0));
    assert_eq!(calibrated.judges[bored as usize].same_score_rate, Some(1.0));
    assert!(calibrated.judges[bored as usize].profile.as_ref().is_some_and(|profile| profile.scale < 0.8));
}

#[test]
fn nine_of_ten_true_ranks_lie_within_their_intervals() {
    let (mut inside, mut count) = (0, 0);
    for seed in 0..8 {
        let event = simulate(&Regime::TYPICAL, 40, 10, 3, seed).expect("an event");
        let chances = chances(&calibrate(&event.scores), &[], seed).expect("noise is known");
        for (entry, chance) in chances.entries.iter().flatten().enumerate() {
            let rank = 1 + event.truth.iter().filter(|&&other| other > event.truth[entry]).count();
            inside += usize::from((chance.rank_low..=chance.rank_high).contains(&rank));
            count += 1;
        }
    }
    let share = inside as f64 / count as f64;
    assert!((0.84..=0.97).contains(&share), "{share}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn neither_the_order_of_sheets_nor_a_seed_twice_used_changes_anything(
        sheets in sheets(12, 5), seed in any::<u64>(),
    ) {
        let mut turned = sheets.clone();
        turned.reverse();
        let (one, other) = (calibrate(&round(12, 5, &sheets)), calibrate(&round(12, 5, &turned)));
        prop_assert_eq!(&one.entries, &other.entries);
        prop_assert_eq!(&one.judges, &other.judges);
        if seed % 10 == 0 {
            prop_assert_eq!(chances(&one, &[3], seed), chances(&other, &[3], seed));
        }
    }

    #[test]
    fn other_numbers_for_entries_and_judges_change_only_the_numbers(sheets in sheets(12, 5), turn in 1..12_u32) {
        let renamed: Vec<_> =
            sheets.iter().map(|&(entry, judge, score)| ((entry * 5 + turn) % 12, (judge * 2 + turn) % 5, score)).collect();
        let (one, other) = (calibrate(&round(12, 5, &sheets)), calibrate(&round(12, 5, &renamed)));
        prop_assert_eq!(one.method, other.method);
        for entry in 0..12_u32 {
            let (placed, renamed) = (one.entries[entry as usize], other.entries[(entry as usize * 5 + turn as usize) % 12]);
            prop_assert_eq!(placed.is_some(), renamed.is_some());
            if let (Some(placed), Some(renamed)) = (placed, renamed) {
                prop_assert!((placed.value - renamed.value).abs() < 1e-6);
            }
        }
    }

    #[test]
    fn the_scale_of_scores_changes_neither_ranks_nor_chances(
        sheets in sheets(8, 4), times in 0.1..50.0_f64, plus in -50.0..50.0_f64, sample in 0..8_u32,
    ) {
        let scaled: Vec<_> = sheets.iter().map(|&(entry, judge, score)| (entry, judge, times * score + plus)).collect();
        let (one, other) = (calibrate(&round(8, 4, &sheets)), calibrate(&round(8, 4, &scaled)));
        prop_assert_eq!(&one.order, &other.order);
        for (placed, scaled) in one.entries.iter().flatten().zip(other.entries.iter().flatten()) {
            prop_assert_eq!(placed.rank, scaled.rank);
            prop_assert!((times * placed.value + plus - scaled.value).abs() < 1e-6 * times);
        }
        let asked = |calibrated| (sample == 0).then(|| chances(calibrated, &[], 1)).flatten();
        let (before, after) = (asked(&one), asked(&other));
        prop_assert_eq!(before.is_some(), after.is_some());
        if let (Some(before), Some(after)) = (before, after) {
            for (before, after) in before.entries.iter().flatten().zip(after.entries.iter().flatten()) {
                prop_assert!((before.best - after.best).abs() < 2e-3);
            }
        }
    }

    #[test]
    fn when_every_judge_saw_every_entry_the_means_decide(grid in prop::collection::vec(0..20_u32, 24)) {
        let sheets: Vec<_> = (0..24).map(|at| (at / 4, at % 4, f64::from(grid[at as usize]))).collect();
        let calibrated = calibrate(&round(6, 4, &sheets));
        prop_assert!(matches!(calibrated.method, Method::Mean(_)));
        for placed in calibrated.entries.iter().flatten() {
            prop_assert_eq!((placed.value, placed.rank), (placed.raw_mean, placed.raw_rank));
        }
        let fixed = at_variances(&round(6, 4, &sheets), Variances { entry: 2.0, judge: 1.0, residual: 3.0 });
        for (one, own) in fixed.iter().zip(&calibrated.entries) {
            for (other, its) in fixed.iter().zip(&calibrated.entries) {
                let above = own.map(|own| own.raw_mean) > its.map(|its| its.raw_mean + 1e-9);
                prop_assert!(!above || one > other);
            }
        }
    }

    #[test]
    fn a_higher_score_never_lowers_the_entry_that_gets_it(
        sheets in sheets(10, 4), at in any::<prop::sample::Index>(), more in 0.1..5.0_f64,
        variances in (0.1..5.0_f64, 0.1..5.0_f64, 0.1..5.0_f64),
    ) {
        prop_assume!(!sheets.is_empty());
        let variances = Variances { entry: variances.0, judge: variances.1, residual: variances.2 };
        let mut raised = sheets.clone();
        let raised_entry = { let sheet = &mut raised[at.index(sheets.len())]; sheet.2 += more; sheet.0 as usize };
        let (before, after) =
            (at_variances(&round(10, 4, &sheets), variances), at_variances(&round(10, 4, &raised), variances));
        prop_assert!(after[raised_entry] >= before[raised_entry]);
        let above = |values: &[Option<f64>]| values.iter().filter(|value| **value > values[raised_entry].map(|own| own + 1e-9)).count();
        prop_assert!(above(&after) <= above(&before));
    }

    #[test]
    fn whatever_was_scored_every_number_is_finite_and_chances_add_up(sheets in sheets(7, 4), seed in any::<u64>()) {
        let calibrated = calibrate(&round(7, 4, &sheets));
        assert_finite(&calibrated);
        if seed % 10 == 0 && let Some(chances) = chances(&calibrated, &[2], seed) {
            let placed = calibrated.order.len() as f64;
            let sum = |of: fn(&Chance) -> f64| chances.entries.iter().flatten().map(of).sum::<f64>();
            prop_assert!((sum(|chance| chance.best) - 1.0).abs() < 1e-9);
            prop_assert!((sum(|chance| chance.top[0]) - placed.min(2.0)).abs() < 1e-9);
        }
        leave_each_out(&calibrated, &calibrated.order, 2);
    }
}

/// Some pairs of entry and judge, each with a score in steps of a half.
fn sheets(entries: u32, judges: u32) -> impl Strategy<Value = Vec<(u32, u32, f64)>> {
    let score = prop::option::weighted(0.6, 0..20_u32);
    prop::collection::vec(score, (entries * judges) as usize).prop_map(move |grid| {
        let given = grid.into_iter().zip(0..).filter_map(|(score, at)| Some((at / judges, at % judges, score?)));
        given.map(|(entry, judge, score)| (entry, judge, f64::from(score) / 2.0)).collect()
    })
}

fn round(entries: usize, judges: usize, sheets: &[(u32, u32, f64)]) -> Scores {
    let sheets = sheets.iter().map(|&(entry, judge, score)| Sheet { entry, judge, score });
    Scores::new(entries, judges, sheets.collect()).expect("a round")
}

fn assert_finite(calibrated: &Calibrated) {
    for placed in calibrated.entries.iter().flatten() {
        assert!(placed.value.is_finite() && placed.standard_error.is_none_or(f64::is_finite));
        assert!(placed.rank >= 1 && placed.raw_rank >= 1);
    }
    for profile in calibrated.judges.iter().filter_map(|judge| judge.profile.as_ref()) {
        let numbers =
            [profile.leniency, profile.leniency_error, profile.scale, profile.noise, profile.infit, profile.outfit];
        assert!(numbers.iter().all(|number| number.is_finite()), "{profile:?}");
    }
}
