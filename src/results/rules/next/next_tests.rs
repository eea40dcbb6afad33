use proptest::prelude::*;

use super::*;

#[test]
fn sheets_go_to_those_in_doubt_and_not_to_those_who_are_settled() {
    let contenders = [entry(9.0, 1.0), entry(7.0, 0.5), entry(6.9, 0.45), entry(5.0, 0.05), entry(2.0, 0.0)];
    let found = next_round(&contenders, &Goal { top: 2, budget: 10, noise: 1.0, cover: 0.95 });
    assert_eq!(found.shortlist, [0, 1, 2]);
    assert_eq!(found.sheets, [0, 5, 5, 0, 0]);
    assert!((found.expected_wrong - 0.5).abs() < 1e-12);
    // 1 / (1/0.25 + 5) = 1/9.
    assert!((found.errors_after[1] - 1.0 / 3.0).abs() < 1e-12);
}

#[test]
fn the_less_known_of_two_equal_contenders_gets_more() {
    let unsure = Contender { standard_error: 0.9, ..entry(7.0, 0.5) };
    let found = next_round(&[unsure, entry(7.0, 0.5)], &Goal { top: 1, budget: 9, noise: 1.0, cover: 0.95 });
    assert!(found.sheets[0] > found.sheets[1] && found.sheets[1] > 0, "{:?}", found.sheets);
}

#[test]
fn what_nobody_needs_or_nobody_can_write_is_left_unspent() {
    let full = Contender { room: 2, ..entry(7.0, 0.5) };
    assert_eq!(next_round(&[full, full], &goal(9)).unspent, 5);
    assert_eq!(next_round(&[entry(7.0, 1.0), entry(1.0, 0.0)], &goal(9)).unspent, 9);
    assert_eq!(next_round(&[], &goal(9)).unspent, 9);
}

proptest! {
    #[test]
    fn the_budget_and_the_room_are_kept_and_no_error_grows(
        drawn in proptest::collection::vec((0.0..10.0f64, 0.0..2.0f64, 0.0..1.0f64, 0u32..9), 0..30),
        top in 1usize..5, budget in 0u32..60, noise in 0.0..2.0f64,
    ) {
        let contenders: Vec<Contender> = drawn.into_iter().map(|(mean, standard_error, chance, room)| {
            Contender { mean, standard_error, chance, sheets: 3, room }
        }).collect();
        let found = next_round(&contenders, &Goal { top, budget, noise, cover: COVER });
        prop_assert_eq!(found.sheets.iter().sum::<u32>() + found.unspent, budget);
        prop_assert!(found.shortlist.len() >= top.min(contenders.len()));
        for (entry, contender) in contenders.iter().enumerate() {
            prop_assert!(found.sheets[entry] <= contender.room);
            prop_assert!(found.sheets[entry] == 0 || found.shortlist.contains(&(entry as u32)));
            prop_assert!(found.errors_after[entry] <= contender.standard_error);
        }
    }

    #[test]
    fn a_larger_budget_takes_no_sheet_away(
        chances in proptest::collection::vec(0.01..0.99f64, 2..20), budget in 0u32..40,
    ) {
        let contenders: Vec<Contender> = chances.into_iter().map(|chance| entry(chance, chance)).collect();
        let (less, more) = (next_round(&contenders, &goal(budget)), next_round(&contenders, &goal(budget + 1)));
        prop_assert!(less.sheets.iter().zip(&more.sheets).all(|(less, more)| less <= more));
    }
}

fn entry(mean: f64, chance: f64) -> Contender {
    Contender { mean, standard_error: 0.5, chance, sheets: 3, room: 20 }
}

fn goal(budget: u32) -> Goal {
    Goal { top: 1, budget, noise: 1.0, cover: COVER }
}
