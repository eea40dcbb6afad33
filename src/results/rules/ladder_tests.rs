use proptest::prelude::*;

use super::super::calibration::Sheet;
use super::*;

fn step(rung: Rung, values: &[f64]) -> Step {
    Step { rung, values: values.iter().copied().map(Some).collect(), near: 0.0 }
}

fn some(values: &[f64]) -> Vec<Option<f64>> {
    values.iter().copied().map(Some).collect()
}

#[test]
fn equal_totals_are_decided_by_the_first_rung_that_differs() {
    let values = some(&[80.0, 80.0, 90.0, 80.0, 10.0]);
    let ladder = [
        step(Rung::Criterion(2), &[7.0, 8.0, 1.0, 7.0, 9.0]),
        step(Rung::Criterion(0), &[5.0, 1.0, 1.0, 5.0, 9.0]),
        step(Rung::Firsts, &[1.0, 0.0, 0.0, 3.0, 0.0]),
    ];
    let untied = break_ties(&[0, 1, 2, 3, 4], &values, apart(&values, 0.0), &ladder);
    assert_eq!(untied.places, [(2, 1), (1, 2), (3, 3), (0, 4), (4, 5)]);
    let by = |rung, by| Why::Rung { rung, by, near: false };
    let pair = |above, below, why| Pair { above, below, difference: 0.0, why };
    let criterion = by(Rung::Criterion(2), 1.0);
    let expected = [pair(1, 3, criterion), pair(1, 0, criterion), pair(3, 0, by(Rung::Firsts, 2.0))];
    assert_eq!(untied.pairs, expected);
}

#[test]
fn what_no_rung_decides_stays_shared_and_the_next_place_is_skipped() {
    let values = some(&[50.0, 50.0, 50.0, 40.0]);
    let ladder = [step(Rung::Firsts, &[2.0, 2.0, 1.0, 9.0])];
    let untied = break_ties(&[3, 2, 1, 0], &values, apart(&values, 0.0), &ladder);
    assert_eq!(untied.places, [(0, 1), (1, 1), (2, 3), (3, 4)]);
    assert_eq!(untied.pairs[0], Pair { above: 0, below: 1, difference: 0.0, why: Why::Shared });
}

#[test]
fn the_decider_on_record_settles_what_the_sheets_do_not() {
    let values = some(&[50.0; 4]);
    let decider = |record: &[u32]| Step { rung: Rung::Decider, values: decided(4, record), near: 0.0 };
    let places = |record| break_ties(&[0, 1, 2, 3], &values, apart(&values, 0.0), &[decider(record)]).places;
    assert_eq!(places(&[2, 0, 3, 1]), [(2, 1), (0, 2), (3, 3), (1, 4)]);
    assert_eq!(places(&[3]), [(3, 1), (0, 2), (1, 2), (2, 2)]);
    assert_eq!(places(&[]).iter().filter(|(_, place)| *place == 1).count(), 4);
}

#[test]
fn a_near_tie_that_the_ladder_turned_round_is_flagged() {
    let values = some(&[80.2, 80.0]);
    let ladder = [Step { near: 0.5, ..step(Rung::Criterion(0), &[7.0, 7.25]) }];
    let untied = break_ties(&[0, 1], &values, apart(&values, 1.0), &ladder);
    assert_eq!(untied.places, [(1, 1), (0, 2)]);
    let [pair] = untied.pairs[..] else { panic!("one pair") };
    assert!((pair.difference + 0.2).abs() < 1e-12);
    assert_eq!(pair.why, Why::Rung { rung: Rung::Criterion(0), by: 0.25, near: true });
}

#[test]
fn the_ladder_never_overturns_what_the_evidence_separates() {
    // 0 and 1 are close, 1 and 2 are close, but 0 is clear of 2, which has the best rung.
    let values = some(&[10.0, 9.4, 8.8]);
    let ladder = [step(Rung::Firsts, &[1.0, 0.0, 5.0])];
    let untied = break_ties(&[0, 1, 2], &values, apart(&values, 1.0), &ladder);
    assert_eq!(untied.places, [(0, 1), (2, 2), (1, 3)]);
    let ladder = [step(Rung::Firsts, &[0.0, 1.0, 5.0])];
    let untied = break_ties(&[0, 1, 2], &values, apart(&values, 1.0), &ladder);
    assert_eq!(untied.places, [(1, 1), (0, 2), (2, 3)]);
    let pair = untied.pairs.iter().find(|pair| pair.below == 2).unwrap();
    assert_eq!((pair.above, pair.why), (1, Why::Behind { entry: 0 }));
}

#[test]
fn who_has_no_value_on_a_rung_stands_behind() {
    let values = some(&[5.0, 5.0, 5.0]);
    let ladder = [Step { rung: Rung::Criterion(1), values: vec![None, Some(1.0), None], near: 0.5 }];
    let untied = break_ties(&[0, 1, 2], &values, apart(&values, 0.0), &ladder);
    assert_eq!(untied.places, [(1, 1), (0, 2), (2, 2)]);
    let why = Why::Rung { rung: Rung::Criterion(1), by: f64::INFINITY, near: false };
    assert_eq!(untied.pairs[0], Pair { above: 1, below: 0, difference: 0.0, why });
}

#[test]
fn evidence_that_runs_in_a_circle_separates_nobody() {
    let values = some(&[1.0, 1.0, 1.0]);
    let circle = |above: u32, below: u32| (above + 1) % 3 == below;
    assert_eq!(break_ties(&[0, 1, 2], &values, circle, &[]).places, [(0, 1), (1, 1), (2, 1)]);
}

#[test]
fn the_heaviest_criterion_is_the_first_rung_and_firsts_are_counted_per_judge() {
    assert_eq!(by_weight(&[1.0, 3.0, 2.0, 3.0]), [1, 3, 2, 0]);
    let sheet = |entry, judge, score| Sheet { entry, judge, score };
    let sheets = vec![sheet(0, 0, 5.0), sheet(1, 0, 5.0), sheet(0, 1, 2.0), sheet(1, 1, 1.0), sheet(2, 2, -1.0)];
    assert_eq!(firsts(&Scores::new(4, 4, sheets).unwrap()), [Some(2.0), Some(1.0), Some(1.0), None]);
}

proptest! {
    #[test]
    fn neither_numbers_nor_order_decide(
        rows in prop::collection::vec((0_u8..4, 0_u8..3, 0_u8..3), 1..9),
        shift in 0_usize..9,
        by in 0_u8..3,
    ) {
        let count = rows.len();
        let turned = |entry: usize| (entry + shift) % count;
        let order = |turn: &dyn Fn(usize) -> usize| {
            let mut columns = vec![vec![None; count]; 3];
            for (entry, &(value, one, two)) in rows.iter().enumerate() {
                columns[0][turn(entry)] = Some(f64::from(value));
                columns[1][turn(entry)] = Some(f64::from(one));
                columns[2][turn(entry)] = Some(f64::from(two));
            }
            let entries: Vec<u32> = (0..count).map(|entry| turn(entry) as u32).collect();
            let step = |at: usize| Step { rung: Rung::Criterion(at), values: columns[at].clone(), near: 0.0 };
            let untied = break_ties(&entries, &columns[0], apart(&columns[0], f64::from(by)), &[step(1), step(2)]);
            let place = |entry: usize| untied.places.iter().find(|(it, _)| *it as usize == turn(entry)).unwrap().1;
            (0..count).map(place).collect::<Vec<u32>>()
        };
        prop_assert_eq!(order(&|entry| entry), order(&turned));
    }

    #[test]
    fn evidence_is_kept_and_every_other_pair_has_its_reason(
        rows in prop::collection::vec((0_u8..6, 0_u8..3), 2..10),
        by in 0_u8..3,
    ) {
        let values: Vec<Option<f64>> = rows.iter().map(|row| Some(f64::from(row.0))).collect();
        let rung: Vec<f64> = rows.iter().map(|row| f64::from(row.1)).collect();
        let entries: Vec<u32> = (0..rows.len() as u32).collect();
        let separated = apart(&values, f64::from(by));
        let untied = break_ties(&entries, &values, &separated, &[step(Rung::Firsts, &rung)]);
        let place = |entry: u32| untied.places.iter().find(|(it, _)| *it == entry).unwrap().1;
        for &above in &entries {
            for &below in &entries {
                if separated(above, below) {
                    prop_assert!(place(above) < place(below));
                } else if above < below && !separated(below, above) {
                    let of = |pair: &&Pair| (pair.above.min(pair.below), pair.above.max(pair.below)) == (above, below);
                    let pair = untied.pairs.iter().find(of).unwrap();
                    prop_assert_eq!(pair.why == Why::Shared, place(above) == place(below));
                    prop_assert!(place(pair.above) <= place(pair.below));
                }
            }
        }
    }
}
