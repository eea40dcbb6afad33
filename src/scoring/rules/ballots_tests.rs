//! Tests of ballots: places with their ties and gaps, budgets, moves, and what is typed.

use super::*;
use crate::language::Names;
use crate::programme::{Consensus, Estimator, Per, RoundId};

#[test]
fn places_may_be_shared_and_then_the_next_are_skipped() {
    let lacks = |places: [i32; 4]| {
        let own = ids::<4>();
        lacking_of(&round(Method::Order), &own, &own.into_iter().zip(places).collect())
    };
    for right in [[1, 2, 3, 4], [4, 2, 1, 3], [1, 2, 2, 4], [1, 1, 1, 1], [1, 1, 3, 3]] {
        assert_eq!(lacks(right), [], "{right:?}");
    }
    let wrong = |places| {
        lacks(places).into_iter().map(|lack| match lack {
            BallotLack::OtherPlace { given, next, .. } => (given, next),
            other => panic!("{other:?}"),
        })
    };
    assert_eq!(wrong([1, 1, 2, 3]).collect::<Vec<_>>(), [(2, 3)], "a shared place skips the next");
    assert_eq!(wrong([1, 2, 4, 4]).collect::<Vec<_>>(), [(4, 3)], "a gap");
    assert_eq!(wrong([2, 3, 4, 4]).collect::<Vec<_>>(), [(2, 1)], "nobody is first");
}

#[test]
fn every_entry_of_an_order_has_a_place() {
    let own = ids::<3>();
    let marks = Marks::from([(own[0], 1), (own[2], 3)]);
    assert_eq!(lacking_of(&round(Method::Order), &own, &marks), [BallotLack::NoPlace(own[1])]);
    assert_eq!(lacking_of(&round(Method::Order), &[], &Marks::new()), []);
}

#[test]
fn a_budget_is_not_exceeded_and_something_of_it_is_given() {
    let own = ids::<3>();
    let lacks = |points: [i32; 3]| lacking_of(&round(Method::Budget), &own, &own.into_iter().zip(points).collect());
    assert_eq!(lacks([60, 40, 0]), []);
    assert_eq!(lacks([1, 0, 0]), [], "points may be kept");
    assert_eq!(lacks([60, 41, 0]), [BallotLack::TooManyPoints { given: 101, budget: 100 }]);
    assert_eq!(lacks([0, 0, 0]), [BallotLack::NoPoints]);
    let left_empty = Marks::from([(own[1], 7)]);
    assert_eq!(whole(&round(Method::Budget), &own, &left_empty).len(), 3);
    assert_eq!(whole(&round(Method::Order), &own, &left_empty), left_empty);
}

#[test]
fn up_and_down_end_at_the_ends_close_gaps_and_leave_shared_places() {
    let own = ids::<3>();
    let [a, b, c] = own;
    let order = |places: [i32; 3]| own.into_iter().zip(places).collect::<Marks>();
    assert_eq!(moved(&own, &order([1, 2, 3]), b, Move::Up), order([2, 1, 3]));
    assert_eq!(moved(&own, &order([1, 2, 3]), b, Move::Down), order([1, 3, 2]));
    assert_eq!(moved(&own, &order([1, 2, 3]), a, Move::Up), order([1, 2, 3]));
    assert_eq!(moved(&own, &order([1, 2, 3]), c, Move::Down), order([1, 2, 3]));
    assert_eq!(moved(&own, &order([1, 1, 3]), b, Move::Up), order([2, 1, 3]));
    assert_eq!(moved(&own, &order([1, 1, 3]), a, Move::Down), order([2, 1, 3]));
    assert_eq!(moved(&own, &order([1, 1, 3]), c, Move::Up), order([2, 2, 1]));
    assert_eq!(moved(&own, &order([1, 5, 9]), c, Move::Up), order([1, 3, 2]));
    let half = Marks::from([(b, 1)]);
    assert_eq!(moved(&own, &half, c, Move::Up), Marks::from([(b, 1), (c, 2)]), "behind all that have a place");
    assert_eq!(moved(&own, &half, c, Move::Last), Marks::from([(b, 1), (c, 2)]));
    assert_eq!(moved(&own, &order([1, 2, 3]), a, Move::Last), order([1, 2, 3]), "a place that was typed stays");
    assert_eq!(moved(&own, &half, EntryId::fresh(), Move::Up), half);
}

#[test]
fn those_behind_an_entry_that_is_gone_move_up() {
    let own = ids::<4>();
    let order = |places: [i32; 4]| own.into_iter().zip(places).collect::<Marks>();
    let left = |places, gone: usize| without(&own, &order(places), own[gone]).into_values().collect::<Vec<_>>();
    assert_eq!(left([1, 2, 3, 4], 1), [1, 2, 3]);
    assert_eq!(left([1, 2, 2, 4], 2), [1, 2, 3]);
    assert_eq!(left([1, 2, 2, 4], 0), [1, 1, 3]);
    let half = Marks::from([(own[0], 3)]);
    assert_eq!(without(&own, &half, own[1]), half, "one without a place leaves none behind");
    assert_eq!(closed_up(&own, &order([2, 2, 7, 5])), order([1, 1, 4, 3]));
}

#[test]
fn a_mark_reads_back_and_a_better_place_is_more() {
    let place = |mark| points_of_mark(Method::Order, Some(mark));
    assert_eq!(mark_of(&place(2)), Some(2));
    assert!(marked(&place(1)) > marked(&place(2)));
    assert_eq!(marked(&points_of_mark(Method::Budget, Some(30))), Some(30.0));
    assert_eq!(marked(&points_of_mark(Method::Order, None)), None);
}

#[test]
fn a_mark_is_typed_in_any_digits_and_is_whole_and_within_reach() {
    let (order, budget) = (round(Method::Order), round(Method::Budget));
    assert_eq!(typed_mark(&order, 12, " 12 "), Some(Some(12)));
    assert_eq!(typed_mark(&order, 12, "١٢"), Some(Some(12)));
    assert_eq!(typed_mark(&order, 12, "۳"), Some(Some(3)));
    assert_eq!(typed_mark(&order, 12, ""), Some(None));
    assert_eq!(typed_mark(&budget, 12, "0"), Some(Some(0)));
    for wrong in ["0", "13", "-1", "+1", "1.5", "first", "99999999999999"] {
        assert_eq!(typed_mark(&order, 12, wrong), None, "{wrong}");
    }
    assert_eq!(typed_mark(&budget, 12, "101"), None);
}

fn ids<const COUNT: usize>() -> [EntryId; COUNT] {
    let mut ids = [(); COUNT].map(|()| EntryId::fresh());
    ids.sort();
    ids
}

fn round(method: Method) -> Round {
    Round {
        id: RoundId::fresh(),
        position: 0,
        names: Names::english("Round"),
        sheets_needed: 1,
        blind: true,
        method,
        quota: None,
        quota_per: Per::Category,
        estimator: Estimator::Mixed,
        consensus: Consensus::Majority,
        everybody: false,
        budget: Some(100),
        opens_at: None,
        closes_at: None,
        visits: crate::programme::Visits::default(),
    }
}
