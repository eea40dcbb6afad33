use super::super::small::{Table, alike, question};
use super::super::{Quota, Terms, solve};
use super::*;
use proptest::prelude::*;

/// What is left after the locked pairs: by entry the need and the judges that it may still get.
struct Left {
    needed: Vec<u32>,
    judges: Vec<Vec<u32>>,
    loads: Vec<(u32, u32)>,
}

fn left(table: &Table, terms: &Terms) -> Left {
    let locked = |entry: usize, judge: usize| terms.locked.contains(&(entry as u32, judge as u32));
    let held = |entry: usize| (0..table.judges()).filter(|&judge| locked(entry, judge)).count() as u32;
    let begun = |judge: usize| (0..table.entries()).filter(|&entry| locked(entry, judge)).count() as u32;
    let free = |entry: usize| {
        let free = (0..table.judges()).filter(|&by| table.of(entry, by) != CONFLICT && !locked(entry, by));
        free.map(|judge| judge as u32).collect()
    };
    Left {
        needed: (0..table.entries()).map(|entry| terms.needed[entry].saturating_sub(held(entry))).collect(),
        judges: (0..table.entries()).map(free).collect(),
        loads: (0..table.judges())
            .map(|judge| {
                let load = &terms.loads[judge];
                (load.start().saturating_sub(begun(judge)), load.end().saturating_sub(begun(judge)))
            })
            .collect(),
    }
}

/// The most further judges of these that an entry's quotas allow, by trying all sets.
fn allowed(terms: &Terms, entry: u32, judges: &[u32]) -> u32 {
    let locked = |judge: u32| terms.locked.contains(&(entry, judge));
    let keeps = |set: u32| {
        terms.quotas.iter().filter(|quota| quota.entries.contains(&entry)).all(|quota| {
            let mut under = quota.judges.clone();
            under.sort_unstable();
            under.dedup();
            let begun = under.iter().filter(|&&judge| locked(judge)).count() as u32;
            let more = judges.iter().enumerate().filter(|&(at, judge)| set >> at & 1 == 1 && under.contains(judge));
            more.count() as u32 <= quota.most.saturating_sub(begun)
        })
    };
    (0u32..1 << judges.len()).filter(|&set| keeps(set)).map(u32::count_ones).max().unwrap_or(0)
}

/// Counts the room again from the terms alone and holds it against the need.
fn valid(table: &Table, terms: &Terms, shortage: &Shortage) -> bool {
    let left = left(table, terms);
    let sum = |values: &mut dyn Iterator<Item = u32>| values.map(u64::from).sum::<u64>();
    let among = |entry: u32, set: &[u32], inside: bool| {
        let judges = left.judges[entry as usize].iter().copied().filter(|judge| set.contains(judge) == inside);
        let judges: Vec<u32> = judges.collect();
        allowed(terms, entry, &judges).min(left.needed[entry as usize])
    };
    let all = 0..table.entries() as u32;
    let (needed, room) = match shortage.kind {
        Kind::Maxima => {
            let beside = sum(&mut shortage.entries.iter().map(|&entry| among(entry, &shortage.full, false)));
            let full = sum(&mut shortage.full.iter().map(|&judge| left.loads[judge as usize].1));
            (sum(&mut shortage.entries.iter().map(|&entry| left.needed[entry as usize])), beside + full)
        }
        Kind::Minima => {
            let needed = sum(&mut shortage.judges.iter().map(|&judge| left.loads[judge as usize].0));
            (needed, sum(&mut all.map(|entry| among(entry, &shortage.judges, true))))
        }
        Kind::Crossing => return terms.quotas.len() > 1,
    };
    needed == shortage.needed && needed > room && room <= shortage.room && shortage.room < needed
}

#[test]
fn seven_entries_with_two_judges_between_them_are_named() {
    let open = |entry: usize, judge: usize| entry >= 7 || judge < 2;
    let row = |entry| (0..9).map(|judge| if open(entry, judge) { 5 } else { CONFLICT }).collect();
    let table = Table((0..20).map(row).collect());
    let mut terms = alike(20, 9, 2, 0, 8);
    terms.loads[1] = 0..=5;
    let shortage = solve(&table, &terms).expect_err("it cannot be");
    let told = Shortage {
        kind: Kind::Maxima,
        entries: (0..7).collect(),
        judges: vec![0, 1],
        full: vec![1],
        needed: 14,
        room: 12,
    };
    assert_eq!(shortage, told);
}

#[test]
fn judges_who_cannot_get_their_minimum_are_named() {
    let open = |entry: usize, judge: usize| judge > 0 || entry < 2;
    let row = |entry| (0..4).map(|judge| if open(entry, judge) { 5 } else { CONFLICT }).collect();
    let table = Table((0..9).map(row).collect());
    let shortage = solve(&table, &alike(9, 4, 2, 3, 9)).expect_err("it cannot be");
    let told = Shortage { kind: Kind::Minima, entries: vec![0, 1], judges: vec![0], full: vec![], needed: 3, room: 2 };
    assert_eq!(shortage, told);
}

#[test]
fn more_minima_than_sheets_is_a_shortage_of_work() {
    let table = Table(vec![vec![1; 5]; 4]);
    let shortage = solve(&table, &alike(4, 5, 2, 2, 9)).expect_err("it cannot be");
    assert_eq!((shortage.kind, shortage.needed, shortage.room), (Kind::Minima, 10, 8));
}

#[test]
fn a_minimum_above_the_maximum_is_told_before_anything_else() {
    let mut terms = alike(2, 2, 1, 0, 2);
    terms.loads[1] = std::ops::RangeInclusive::new(3, 1);
    let shortage = solve(&Table(vec![vec![1; 2]; 2]), &terms).expect_err("it cannot be");
    assert_eq!((shortage.judges, shortage.needed, shortage.room), (vec![1], 3, 1));
}

#[test]
fn an_expert_that_is_missing_is_a_shortage_under_the_quota() {
    let mut terms = alike(3, 4, 2, 0, 9);
    terms.quotas.push(Quota { entries: vec![2], judges: vec![0, 1, 2], most: 1 });
    let table = Table(vec![vec![1; 4], vec![1; 4], vec![1, 1, 1, CONFLICT]]);
    let shortage = solve(&table, &terms).expect_err("it cannot be");
    assert_eq!((shortage.kind, shortage.needed, shortage.room), (Kind::Maxima, 2, 1));
    assert_eq!((shortage.entries, shortage.judges), (vec![2], vec![0, 1, 2]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn what_is_told_of_a_shortage_is_true((table, terms) in question(6, 6), extra in 0u32..3) {
        let mut terms = terms;
        terms.needed.iter_mut().for_each(|needed| *needed += extra);
        if let Err(shortage) = solve(&table, &terms) {
            let contradicted = shortage.judges.len() == 1 && shortage.entries.is_empty();
            prop_assert!(valid(&table, &terms, &shortage) || contradicted, "{:?}", shortage);
        }
    }
}
