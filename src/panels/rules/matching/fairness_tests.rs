use proptest::prelude::*;

use super::super::certificate::feasible;
use super::super::every::every;
use super::super::small::synthetic::{MIDDLE, SMALL};
use super::super::small::{Table, alike, question, shared, synthetic};
use super::super::{CONFLICT, Solved, UNIT, solve, total};
use super::*;

/// The worst sum of an entry that has judges; a locked conflict counts 0.
fn least(affinity: &impl Affinity, matching: &Matching) -> i64 {
    let value = |entry: usize, judge: u32| Some(affinity.of(entry, judge as usize)).filter(|&value| value != CONFLICT);
    let sum = |(entry, own): (usize, &Vec<u32>)| own.iter().filter_map(|&judge| value(entry, judge)).sum();
    matching.judges_of.iter().enumerate().filter(|(_, own)| !own.is_empty()).map(sum).min().unwrap_or(0)
}

fn solved(affinity: &impl Affinity, terms: &Terms) -> Solved {
    solve(affinity, terms).expect("it can be")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_worst_entry_never_falls_the_terms_are_kept_and_the_bound_holds((table, terms) in question(4, 5)) {
        let Ok(start) = solve(&table, &terms) else { return Ok(()) };
        let fair = super::fair(&table, &terms, &start.matching);
        prop_assert!(feasible(&table, &terms, &fair.matching).is_ok());
        prop_assert_eq!(fair.worst, least(&table, &fair.matching));
        prop_assert!(fair.worst >= least(&table, &start.matching));
        let mut best = i64::MIN;
        every(&table, &terms, &mut |matching| best = best.max(least(&table, matching)));
        prop_assert!(fair.worst <= best && best <= fair.bound, "{} {} {}", fair.worst, best, fair.bound);
        prop_assert_eq!(super::fair(&table, &terms, &start.matching), fair);
    }
}

proptest! {
    #[test]
    fn affinities_may_be_as_wide_as_the_solver_takes_them((table, terms) in question(5, 5)) {
        let wide = |value: &i64| if *value == CONFLICT { CONFLICT } else { value << 40 };
        let table = Table(table.0.iter().map(|row| row.iter().map(wide).collect()).collect());
        let terms = Terms { load_costs: Vec::new(), ..terms };
        let Ok(start) = solve(&table, &terms) else { return Ok(()) };
        let fair = super::fair(&table, &terms, &start.matching);
        prop_assert!(fair.worst >= least(&table, &start.matching));
        prop_assert!(feasible(&table, &terms, &fair.matching).is_ok());
    }
}

#[test]
fn the_worst_entries_of_made_events_are_as_well_served_as_can_be() {
    for (size, figures) in [(MIDDLE, (320_486, 2_200)), (SMALL, (168_505, 2_592))] {
        let (event, terms) = synthetic(size, false);
        let fair = fair(&event, &terms, &solved(&event, &terms).matching);
        assert_eq!((total(&event, &fair.matching), fair.worst), figures);
        assert_eq!(fair.bound, fair.worst);
    }
}

#[test]
fn bids_of_real_conferences_are_shared_fairly() {
    for (file, most, quarters, worst) in
        [("aamas2016.csv", 12, 3797, 4), ("preflib1.csv", 6, 497, 3), ("preflib2.csv", 7, 566, 4)]
    {
        let Some(table) = shared(file) else { continue };
        let terms = alike(table.entries(), table.judges(), 3, 0, most);
        let fair = fair(&table, &terms, &solved(&table, &terms).matching);
        let quarter = UNIT / 4;
        assert_eq!((total(&table, &fair.matching), fair.worst), (quarters * quarter, worst * quarter), "{file}");
        assert_eq!(fair.bound, fair.worst, "{file}");
    }
}

#[test]
fn where_loads_are_tight_a_proof_says_how_far_the_worst_entry_can_be_raised() {
    let (event, mut terms) = synthetic(MIDDLE, false);
    terms.needed[40..].fill(0);
    terms.loads = vec![4..=4; 30];
    let start = solved(&event, &terms).matching;
    let fair = fair(&event, &terms, &start);
    assert!(fair.worst > least(&event, &start));
    assert!(fair.bound - fair.worst <= 20, "{} {}", fair.worst, fair.bound);
}
