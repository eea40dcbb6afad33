use proptest::prelude::*;

use super::*;

const SURE: Strength = Strength { mean: 0.5, variance: 0.8 };
const WEAK: Strength = Strength { mean: -0.3, variance: 1.1 };
const JUDGE: Reliability = Reliability { alpha: 6.0, beta: 2.0 };

#[test]
fn a_first_comparison_is_as_reckoned_by_hand() {
    // d = 0, p = 1/2, r = 10/11: the means move by 9/22, the variances by 1 + 10/121 − 1/4, the judge not at all.
    let fresh = Beliefs { winner: Strength::default(), loser: Strength::default(), judge: Reliability::default() };
    let after = fresh.after();
    near(&figures(after), &[9.0 / 22.0, 403.0 / 484.0, -9.0 / 22.0, 403.0 / 484.0, 10.0, 1.0]);
    near(&[fresh.chance()], &[0.5]);
}

#[test]
fn an_expected_and_a_surprising_comparison_follow_the_published_formulae() {
    let expected = Beliefs { winner: SURE, loser: WEAK, judge: JUDGE };
    near(&[expected.chance()], &[0.556381726139429]);
    let values = [
        0.643807921875834,
        0.735607545061111,
        -0.497735892579271,
        0.978258014881164,
        6.21790897584038,
        1.98032745420811,
    ];
    near(&figures(expected.after()), &values);
    let surprising = Beliefs { winner: WEAK, loser: SURE, judge: JUDGE };
    let values =
        [-0.00951450208645411, 1.13702480533261, 0.288737819699239, 0.819583368109809, 5.80191215133164, 2.04477919789];
    near(&figures(surprising.after()), &values);
}

#[test]
fn the_expected_gain_follows_the_published_formula() {
    let fresh = gain(Strength::default(), Strength::default(), Reliability::default());
    near(&[fresh, gain(SURE, WEAK, JUDGE)], &[0.183148344769949, 0.0496682683495412]);
}

#[test]
fn more_is_learnt_from_near_equals_than_from_a_foregone_conclusion() {
    let at = |mean| Strength { mean, variance: 0.5 };
    assert!(gain(at(0.0), at(0.1), JUDGE) > gain(at(0.0), at(3.0), JUDGE));
}

proptest! {
    #[test]
    fn beliefs_stay_finite_for_extreme_means(
        winner in -1e4..1e4f64, loser in -1e4..1e4f64, variances in (1e-6..4.0f64, 1e-6..4.0f64),
        judge in (1e-3..1e3f64, 1e-3..1e3f64),
    ) {
        let winner = Strength { mean: winner, variance: variances.0 };
        let loser = Strength { mean: loser, variance: variances.1 };
        let judge = Reliability { alpha: judge.0, beta: judge.1 };
        let after = Beliefs { winner, loser, judge }.after();
        prop_assert!(figures(after).iter().all(|figure| figure.is_finite()));
        prop_assert!(after.winner.variance > 0.0 && after.loser.variance > 0.0);
        prop_assert!(after.judge.alpha > 0.0 && after.judge.beta > 0.0);
        let gain = gain(winner, loser, judge);
        prop_assert!(gain.is_finite() && gain > -1e-9, "{}", gain);
    }

    #[test]
    fn the_gain_does_not_depend_on_who_is_named_first(means in (-3.0..3.0f64, -3.0..3.0f64)) {
        let (one, other) = (Strength { mean: means.0, variance: 0.7 }, Strength { mean: means.1, variance: 0.9 });
        prop_assert!((gain(one, other, JUDGE) - gain(other, one, JUDGE)).abs() < 1e-12);
    }

    #[test]
    fn a_judge_better_than_chance_moves_the_winner_up(apart in -5.0..5.0f64) {
        let winner = Strength { mean: apart, ..SURE };
        let after = Beliefs { winner, loser: WEAK, judge: JUDGE }.after();
        prop_assert!(after.winner.mean > winner.mean && after.loser.mean < WEAK.mean);
    }
}

fn figures(beliefs: Beliefs) -> [f64; 6] {
    let Beliefs { winner, loser, judge } = beliefs;
    [winner.mean, winner.variance, loser.mean, loser.variance, judge.alpha, judge.beta]
}

fn near(found: &[f64], wanted: &[f64]) {
    for (found, wanted) in found.iter().zip(wanted) {
        assert!((found - wanted).abs() < 1e-12, "{found} is not {wanted}");
    }
}
