use super::super::certificate::{Flaw, bound, check, feasible};
use super::super::network::Network;
use super::super::small::synthetic::{LARGE, MIDDLE, SMALL};
use super::super::small::{Table, alike, brute, question, shared, synthetic};
use super::super::{Kind, Quota, UNIT};
use super::*;
use proptest::prelude::*;

fn table(entries: usize, judges: usize, worth: impl Fn(usize, usize) -> i64) -> Table {
    Table((0..entries).map(|entry| (0..judges).map(|judge| worth(entry, judge)).collect()).collect())
}

/// The same question as one flow over all pairs.
fn dense(table: &Table, terms: &Terms) -> Option<i64> {
    let (entries, judges) = (table.entries(), table.judges());
    let mut supplies: Vec<i64> = terms.needed.iter().map(|&needed| i64::from(needed)).collect();
    supplies.resize(entries + judges, 0);
    supplies.push(-supplies.iter().sum::<i64>());
    let mut network = Network::new(supplies);
    for (judge, load) in terms.loads.iter().enumerate() {
        network.add_arc(entries + judge, entries + judges, i64::from(*load.start()), i64::from(*load.end()), 0);
    }
    for entry in 0..entries {
        for judge in (0..judges).filter(|&judge| table.of(entry, judge) != CONFLICT) {
            network.add_arc(entry, entries + judge, 0, 1, -table.of(entry, judge));
        }
    }
    network.solve().ok().map(|()| -network.total_cost() as i64)
}

fn proved<A: Affinity>(affinity: &A, terms: &Terms) -> i64 {
    let solved = solve(affinity, terms).expect("it can be");
    assert_eq!(check(affinity, terms, &solved.matching, &solved.certificate), Ok(()));
    solved.total
}

#[test]
fn the_known_optima_are_reached_and_proved() {
    for (size, optimum) in [(SMALL, 168_534), (MIDDLE, 320_492), (LARGE, 2_905_581)] {
        let (event, terms) = synthetic(size, false);
        assert_eq!(proved(&event, &terms), optimum);
    }
}

#[test]
fn a_row_of_a_made_event_is_its_pairs() {
    for sparse in [false, true] {
        let (event, _) = synthetic(MIDDLE, sparse);
        let mut row = vec![0; event.judges()];
        event.row(7, &mut row);
        assert!(row.iter().enumerate().all(|(judge, &value)| value == event.of(7, judge)));
    }
}

#[test]
fn bids_of_real_conferences_are_assigned_with_the_known_totals() {
    for (file, most, quarters) in [("aamas2016.csv", 12, 3798), ("preflib1.csv", 6, 497), ("preflib2.csv", 7, 566)] {
        let Some(table) = shared(file) else { continue };
        let terms = alike(table.entries(), table.judges(), 3, 0, most);
        assert_eq!(proved(&table, &terms), quarters * UNIT / 4, "{file}");
    }
}

#[test]
fn a_judge_is_found_though_no_entry_ranks_them_high() {
    let table = table(60, 90, |entry, judge| if judge == 89 { 1 } else { 1000 + (entry * judge % 7) as i64 });
    let mut terms = alike(60, 90, 2, 0, 3);
    terms.loads[89] = 3..=3;
    let solved = solve(&table, &terms).expect("it can be");
    assert_eq!(solved.matching.judges_of.iter().filter(|judges| judges.contains(&89)).count(), 3);
    assert_eq!(Some(solved.total), dense(&table, &terms));
}

#[test]
fn a_judge_who_suits_nobody_at_all_still_gets_the_minimum() {
    let table =
        table(40, 50, |entry, judge| if judge == 49 { -10_000_000_000_000 } else { (entry * judge % 7) as i64 });
    let mut terms = alike(40, 50, 1, 0, 9);
    terms.loads[49] = 5..=9;
    assert_eq!(Some(proved(&table, &terms)), dense(&table, &terms));
}

#[test]
fn entries_that_all_want_the_same_judges_share_them() {
    let table = table(90, 120, |_, judge| judge as i64 * 1000);
    let terms = alike(90, 120, 4, 3, 3);
    assert_eq!(proved(&table, &terms), 3000 * (0..120).sum::<i64>());
}

#[test]
fn at_least_one_expert_is_at_most_all_but_one_of_the_others() {
    let table = table(4, 4, |_, judge| [9, 8, 7, 1][judge]);
    let mut terms = alike(4, 4, 2, 0, 4);
    terms.quotas.push(Quota { entries: vec![1, 3], judges: vec![0, 1, 2], most: 1 });
    assert_eq!(proved(&table, &terms), 17 + 10 + 17 + 10);
}

#[test]
fn quotas_that_nest_are_kept_exactly() {
    let table = table(3, 6, |entry, judge| (20 - 3 * judge as i64) + (entry * judge % 4) as i64);
    let mut terms = alike(3, 6, 3, 0, 2);
    let all = || vec![0, 1, 2];
    terms.quotas.push(Quota { entries: all(), judges: vec![0, 1, 2, 3], most: 2 });
    terms.quotas.push(Quota { entries: all(), judges: vec![0, 1], most: 1 });
    terms.quotas.push(Quota { entries: vec![2], judges: vec![4, 5], most: 1 });
    assert_eq!(Some(proved(&table, &terms)), brute(&table, &terms));
}

#[test]
fn quotas_that_cross_are_kept_and_the_bound_is_told() {
    let table = table(2, 4, |_, judge| [9, 8, 7, 1][judge]);
    let mut terms = alike(2, 4, 2, 0, 2);
    for judges in [vec![0, 1], vec![1, 2], vec![0, 2]] {
        terms.quotas.push(Quota { entries: vec![0, 1], judges, most: 1 });
    }
    let solved = solve(&table, &terms).expect("it can be");
    assert_eq!(feasible(&table, &terms, &solved.matching), Ok(i128::from(solved.total)));
    assert_eq!((solved.exact, Some(solved.total)), (false, brute(&table, &terms)));
    assert_eq!(bound(&table, &terms, &solved.certificate), Ok(i128::from(solved.bound)));
}

#[test]
fn a_locked_pair_stays_though_it_is_a_conflict_by_now() {
    let table = Table(vec![vec![CONFLICT, 5, 4], vec![3, 5, 4]]);
    let mut terms = alike(2, 3, 2, 1, 2);
    terms.locked = vec![(0, 0), (1, 2)];
    let solved = solve(&table, &terms).expect("it can be");
    assert_eq!(solved.matching.judges_of, [[0, 1], [1, 2]]);
    assert_eq!((solved.total, proved(&table, &terms)), (14, 14));
}

#[test]
fn work_begun_beyond_the_limits_stays_and_nothing_is_added() {
    let table = table(2, 3, |_, judge| judge as i64);
    let mut terms = alike(2, 3, 1, 0, 1);
    terms.locked = vec![(0, 0), (0, 1), (1, 1)];
    assert_eq!(solve(&table, &terms).expect("it can be").matching.judges_of, [vec![0, 1], vec![1]]);
    assert_eq!(proved(&table, &terms), 2);
}

#[test]
fn a_rising_cost_of_load_spreads_the_work() {
    let table = table(6, 3, |_, judge| [10, 9, 0][judge]);
    let mut terms = alike(6, 3, 1, 0, 6);
    assert_eq!(solve(&table, &terms).expect("it can be").total, 60);
    terms.load_costs = vec![vec![0, 2, 4, 6]; 3];
    let solved = solve(&table, &terms).expect("it can be");
    assert_eq!((solved.total, solved.load_cost), (57, 12));
    assert_eq!(check(&table, &terms, &solved.matching, &solved.certificate), Ok(()));
}

#[test]
fn nothing_asked_is_nothing_given() {
    let solved = solve(&table(0, 0, |_, _| 0), &Terms::default()).expect("it can be");
    assert_eq!((solved.total, solved.exact), (0, true));
    assert_eq!(proved(&table(3, 2, |_, _| 7), &alike(3, 2, 0, 0, 9)), 0);
}

#[test]
fn a_matching_that_breaks_the_terms_is_named() {
    let table = Table(vec![vec![3, 2, CONFLICT], vec![3, 2, 1]]);
    let mut terms = alike(2, 3, 1, 0, 1);
    let flaw = |terms: &Terms, judges_of: [&[u32]; 2]| {
        let judges_of = judges_of.iter().map(|judges| judges.to_vec()).collect();
        feasible(&table, terms, &Matching { judges_of }).expect_err("it cannot be")
    };
    assert_eq!(flaw(&terms, [&[2], &[1]]), Flaw::Conflict { entry: 0, judge: 2 });
    assert_eq!(flaw(&terms, [&[0], &[0]]), Flaw::Load { judge: 0, given: 2 });
    assert_eq!(flaw(&terms, [&[0], &[]]), Flaw::Needed { entry: 1, needed: 1, given: 0 });
    assert_eq!(flaw(&terms, [&[0], &[1, 1]]), Flaw::Order { entry: 1 });
    terms.locked = vec![(0, 1)];
    assert_eq!(flaw(&terms, [&[0], &[1]]), Flaw::Lock { entry: 0, judge: 1 });
    terms.quotas = vec![Quota { entries: vec![1], judges: vec![0], most: 0 }];
    assert_eq!(flaw(&terms, [&[1], &[0]]), Flaw::Quota { quota: 0, entry: 1, given: 1 });
}

#[test]
fn a_matching_or_a_price_that_is_not_the_best_leaves_a_gap() {
    let table = Table(vec![vec![5, 1], vec![4, 3]]);
    let terms = alike(2, 2, 1, 0, 1);
    let solved = solve(&table, &terms).expect("it can be");
    let worse = Matching { judges_of: vec![vec![1], vec![0]] };
    let gap = check(&table, &terms, &worse, &solved.certificate);
    assert_eq!(gap, Err(Flaw::Gap { value: 5, bound: 8 }));
    let mut certificate = solved.certificate.clone();
    certificate.entries[0] += 9;
    assert!(matches!(check(&table, &terms, &solved.matching, &certificate), Err(Flaw::Gap { .. })));
}

fn value(solved: &Solved) -> i64 {
    solved.total - solved.load_cost
}

/// Entries and judges in another order.
fn relabelled(table: &Table, terms: &Terms) -> (Table, Terms) {
    let (n, m) = (table.entries(), table.judges());
    let (entry, judge) = (|at: u32| n as u32 - 1 - at, |at: u32| (at + 1) % m as u32);
    let mut other = (table.clone(), terms.clone());
    for at in 0..n as u32 {
        other.1.needed[entry(at) as usize] = terms.needed[at as usize];
        for by in 0..m as u32 {
            other.0.0[entry(at) as usize][judge(by) as usize] = table.of(at as usize, by as usize);
        }
    }
    for by in 0..m as u32 {
        other.1.loads[judge(by) as usize] = terms.loads[by as usize].clone();
        other.1.load_costs[judge(by) as usize] = terms.load_costs[by as usize].clone();
    }
    other.1.locked.iter_mut().for_each(|pair| *pair = (entry(pair.0), judge(pair.1)));
    for quota in &mut other.1.quotas {
        quota.entries.iter_mut().for_each(|at| *at = entry(*at));
        quota.judges.iter_mut().for_each(|by| *by = judge(*by));
    }
    other
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_total_is_the_best_of_all_assignments(
        (table, terms) in prop_oneof![question(4, 5), question(6, 4)],
    ) {
        let best = brute(&table, &terms);
        match solve(&table, &terms) {
            Ok(solved) => {
                prop_assert_eq!(feasible(&table, &terms, &solved.matching), Ok(i128::from(value(&solved))));
                prop_assert_eq!(bound(&table, &terms, &solved.certificate), Ok(i128::from(solved.bound)));
                prop_assert!(best <= Some(solved.bound) && (solved.exact || terms.quotas.len() > 1));
                if solved.exact {
                    prop_assert_eq!(Some(value(&solved)), best);
                    prop_assert_eq!(check(&table, &terms, &solved.matching, &solved.certificate), Ok(()));
                }
            }
            Err(shortage) => prop_assert!(best.is_none() || shortage.kind == Kind::Crossing),
        }
    }

    #[test]
    fn the_total_does_not_depend_on_the_numbering((table, terms) in question(7, 7)) {
        let mut terms = terms;
        terms.quotas.truncate(1);
        let (other, others) = relabelled(&table, &terms);
        let worth = |answer: Result<Solved, Shortage>| answer.ok().map(|solved| value(&solved));
        prop_assert_eq!(worth(solve(&table, &terms)), worth(solve(&other, &others)));
        prop_assert_eq!(solve(&table, &terms), solve(&table, &terms));
    }

    #[test]
    fn another_judge_never_lowers_the_total_and_another_conflict_never_raises_it(
        (table, terms) in question(7, 6),
        more in prop::collection::vec(-3i64..10, 7),
        lost in (0usize..7, 0usize..6),
    ) {
        let mut terms = terms;
        terms.quotas.truncate(1);
        let before = solve(&table, &terms).ok().map(|solved| value(&solved));
        let (mut wider, mut wider_terms, mut fewer) = (table.clone(), terms.clone(), table.clone());
        wider.0.iter_mut().zip(more).for_each(|(row, value)| row.push(value));
        wider_terms.loads.push(0..=3);
        prop_assert!(solve(&wider, &wider_terms).ok().map(|solved| value(&solved)) >= before);
        let (entry, judge) = (lost.0 % table.entries(), lost.1 % table.judges());
        if !terms.locked.contains(&(entry as u32, judge as u32)) {
            fewer.0[entry][judge] = CONFLICT;
            prop_assert!(solve(&fewer, &terms).ok().map(|solved| value(&solved)) <= before);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn the_sparse_core_gives_the_total_of_all_pairs(
        seed in any::<u64>(), judges in 60usize..110, entries in 30usize..60, least in 0u32..2, spread in 1u64..200,
    ) {
        let table = table(entries, judges, |entry, judge| {
            let drawn = (seed ^ (entry * 1000 + judge) as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
            if drawn.is_multiple_of(9) { CONFLICT } else { (judge as u64 * 2 + drawn % spread) as i64 }
        });
        let terms = alike(entries, judges, 3, least, 2);
        let answer = solve(&table, &terms).ok();
        prop_assert_eq!(answer.as_ref().map(|solved| solved.total), dense(&table, &terms));
        if let Some(solved) = answer {
            prop_assert_eq!(check(&table, &terms, &solved.matching, &solved.certificate), Ok(()));
        }
    }
}
