use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::certificate::feasible;
use super::super::every::every;
use super::super::small::synthetic::MIDDLE;
use super::super::small::{Table, question, synthetic};
use super::super::{CONFLICT, fair, solve, total};
use super::*;

fn least(affinity: &impl Affinity, matching: &Matching, entry: usize) -> i64 {
    let value = |&judge: &u32| Some(affinity.of(entry, judge as usize)).filter(|&value| value != CONFLICT);
    matching.judges_of[entry].iter().filter_map(value).sum()
}

/// A question in which every entry has two judges or three, and loads leave room.
fn panels(entries: usize, judges: usize) -> impl Strategy<Value = (Table, Terms)> {
    question(entries, judges).prop_map(|(table, terms)| {
        let needed = terms.needed.iter().map(|&needed| needed.max(2)).collect();
        let loads = terms.loads.iter().map(|load| *load.start()..=*load.end() + 2).collect();
        (table, Terms { needed, loads, ..terms })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn there_is_one_island_where_conflicts_permit((table, terms) in panels(4, 5)) {
        let Ok(start) = solve(&table, &terms) else { return Ok(()) };
        let joined = connect(&table, &terms, &start.matching, Wish::default());
        let busy = |matching: &Matching| matching.judges_of.iter().flatten().collect::<BTreeSet<_>>().len();
        prop_assert!(busy(&joined.matching) >= busy(&start.matching));
        let mut fewest = usize::MAX;
        every(&table, &terms, &mut |matching| {
            if busy(matching) >= busy(&start.matching) {
                fewest = fewest.min(islands(matching, table.judges()).len());
            }
        });
        prop_assert_eq!(joined.islands.len(), fewest);
    }

    #[test]
    fn all_terms_are_kept_and_islands_never_become_more((table, terms) in question(5, 6)) {
        let Ok(start) = solve(&table, &terms) else { return Ok(()) };
        let joined = connect(&table, &terms, &start.matching, Wish::default());
        prop_assert!(feasible(&table, &terms, &joined.matching).is_ok());
        prop_assert_eq!(&joined.islands, &islands(&joined.matching, table.judges()));
        prop_assert!(joined.islands.len() <= islands(&start.matching, table.judges()).len());
    }

    #[test]
    fn no_entry_falls_below_the_floor((table, terms) in question(5, 5)) {
        let Ok(start) = solve(&table, &terms) else { return Ok(()) };
        let fair = fair(&table, &terms, &start.matching);
        let joined = connect(&table, &terms, &fair.matching, Wish { loss: 0.2, floor: Some(fair.worst) });
        for entry in 0..table.entries() {
            prop_assert!(least(&table, &joined.matching, entry) >= fair.worst.min(least(&table, &fair.matching, entry)));
        }
    }
}

#[test]
fn a_made_event_becomes_one_island_and_its_judges_comparable_within_the_loss() {
    let (event, terms) = synthetic(MIDDLE, false);
    let start = solve(&event, &terms).expect("it can be").matching;
    assert!(islands(&start, 30).len() > 1);
    let cheap = connect(&event, &terms, &start, Wish { loss: 0.0, floor: None });
    let joined = connect(&event, &terms, &start, Wish::default());
    assert_eq!((cheap.islands.len(), joined.islands.len(), cheap.before), (1, 1, None));
    assert_eq!(joined.lost, total(&event, &start) - total(&event, &joined.matching));
    assert!(cheap.lost < joined.lost && joined.lost * 200 <= total(&event, &start));
    assert!(joined.after < cheap.after.map(|variance| variance / 2.0), "{:?} {:?}", joined.after, cheap.after);
    assert_eq!(connect(&event, &terms, &start, Wish::default()), joined);
}

#[test]
fn islands_that_conflicts_keep_apart_are_named() {
    let table = Table(
        (0..6).map(|entry| (0..6).map(|judge| if entry / 3 == judge / 3 { 5 } else { CONFLICT }).collect()).collect(),
    );
    let terms = Terms { needed: vec![2; 6], loads: vec![2..=2; 6], ..Terms::default() };
    let start = solve(&table, &terms).expect("it can be").matching;
    let joined = connect(&table, &terms, &start, Wish::default());
    assert_eq!(joined.islands.iter().map(|island| island.judges.clone()).collect::<Vec<_>>(), [[0, 1, 2], [3, 4, 5]]);
    assert_eq!(joined.barred, [true, true]);
}

#[test]
fn where_every_entry_has_one_judge_nothing_can_be_joined_and_nobody_is_left_idle() {
    let (event, mut terms) = synthetic(MIDDLE, false);
    terms.needed.fill(1);
    terms.loads = vec![1..=9; 30];
    let start = solve(&event, &terms).expect("it can be").matching;
    let joined = connect(&event, &terms, &start, Wish::default());
    assert_eq!((joined.islands.len(), joined.lost, joined.after), (30, 0, None));
    assert_eq!(joined.barred, [false; 30]);
}
