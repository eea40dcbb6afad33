use proptest::prelude::*;

use super::super::certificate::feasible;
use super::super::every::every;
use super::super::load_cost;
use super::super::small::synthetic::MIDDLE;
use super::super::small::{Table, question, synthetic};
use super::*;

fn without_judge(table: &Table, judge: usize) -> Table {
    let mut rows = table.0.clone();
    rows.iter_mut().for_each(|row| row[judge] = CONFLICT);
    Table(rows)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_drop_out_adds_exactly_the_lost_pairs_when_there_is_room((table, terms) in question(5, 6), gone in 0usize..6) {
        let gone = gone % table.judges();
        let mut terms = Terms { locked: Vec::new(), ..terms };
        let Ok(old) = solve(&table, &terms) else { return Ok(()) };
        terms.loads[gone] = 0..=0;
        let left = without_judge(&table, gone);
        let pairs = changes(&old.matching, &Matching::default()).lost;
        let (lost, stay): (Vec<_>, Vec<_>) =
            pairs.into_iter().partition(|&(entry, judge)| left.of(entry as usize, judge as usize) == CONFLICT);
        let room = solve(&left, &Terms { locked: stay.clone(), ..terms.clone() });
        let Ok(again) = again(&left, &terms, &old.matching, &[]) else { return Ok(()) };
        prop_assert!(feasible(&left, &terms, &again.matching).is_ok());
        if room.is_ok() && again.exact {
            prop_assert_eq!(&again.changes.kept, &stay);
            prop_assert_eq!(again.changes.new.len(), lost.len());
            prop_assert_eq!(&again.changes.lost, &lost);
        }
    }

    #[test]
    fn begun_sheets_stay_then_as_many_pairs_as_can_be_then_the_affinity_is_best(
        (table, terms) in question(4, 4),
        (other, _) in question(4, 4),
        pick in 0usize..16,
    ) {
        let Ok(old) = solve(&table, &terms) else { return Ok(()) };
        let rows = table.0.iter().enumerate().map(|(entry, row)| {
            let value = |judge| other.0.get(entry).and_then(|row| row.get(judge)).copied().unwrap_or(2);
            (0..row.len()).map(value).collect()
        });
        let table = Table(rows.collect());
        let pairs = changes(&old.matching, &Matching::default()).lost;
        let begun: Vec<_> = pairs.get(pick).copied().into_iter().collect();
        let Ok(again) = again(&table, &terms, &old.matching, &begun) else { return Ok(()) };
        let stays = |&(entry, judge): &(u32, u32)| table.of(entry as usize, judge as usize) != CONFLICT;
        let mut terms = terms;
        terms.locked.extend(begun.iter().copied().filter(stays));
        prop_assert!(feasible(&table, &terms, &again.matching).is_ok());
        let rank = |matching: &Matching| {
            let locked = |pair: &&(u32, u32)| terms.locked.contains(pair);
            let kept = changes(&old.matching, matching).kept;
            // A locked pair in conflict is kept by all matchings alike.
            (kept.iter().filter(|pair| !locked(pair)).count(), total(&table, matching) - load_cost(&terms, matching))
        };
        let mut best = (0, i64::MIN);
        every(&table, &terms, &mut |matching| best = best.max(rank(matching)));
        prop_assert!(!again.exact || rank(&again.matching) == best);
    }
}

#[test]
fn a_late_entry_a_drop_out_and_a_new_conflict_change_no_more_than_they_must() {
    let (event, mut terms) = synthetic(MIDDLE, false);
    let rows = (0..120).map(|entry| (0..30).map(|judge| event.of(entry, judge)).collect()).collect();
    let mut table: Table = Table(rows);
    let late = table.0.pop().expect("there are entries");
    terms.needed.pop();
    let old = solve(&table, &terms).expect("it can be").matching;
    table.0.push(late);
    terms.needed.push(3);
    let busy = old.judges_of[7][0];
    table.0[7][busy as usize] = CONFLICT;
    terms.loads[4] = 0..=0;
    let left = old.judges_of.iter().filter(|own| own.contains(&4)).count();
    let again = again(&table, &terms, &old, &[]).expect("it can be");
    let lost = left + usize::from(busy != 4);
    assert_eq!((again.changes.lost.len(), again.changes.new.len()), (lost, lost + 3));
    assert!(again.exact && again.total == total(&table, &again.matching));
}

#[test]
fn a_begun_sheet_stays_though_its_judge_drops_out_but_not_against_a_conflict() {
    let mut table = Table(vec![vec![5, 5, 5], vec![5, 5, 5]]);
    let mut terms = Terms { needed: vec![1; 2], loads: vec![0..=2; 3], ..Terms::default() };
    let old = Matching { judges_of: vec![vec![0], vec![0]] };
    terms.loads[0] = 0..=0;
    let begun = [(0, 0)];
    assert_eq!(again(&table, &terms, &old, &begun).expect("it can be").changes.lost, [(1, 0)]);
    table.0[0][0] = CONFLICT;
    assert_eq!(again(&table, &terms, &old, &begun).expect("it can be").changes.lost, [(0, 0), (1, 0)]);
}
