use std::collections::BTreeSet;

use proptest::prelude::*;

use super::super::{Act, Event};
use super::*;

#[test]
fn a_table_being_visited_is_not_given_to_others_until_its_lease_ends() {
    let floor = Floor::after(1, 2, &[event(0, Act::Sent { entry: 0, until: 50 })]).unwrap();
    assert_eq!(next(&floor, 1, 49), Next::Wait { until: 50 });
    assert_eq!(next(&floor, 1, 50), Next::Visit { entry: 0 });
    assert_eq!(next(&floor, 0, 10), Next::Stay { entry: 0, until: Some(50) });
}

#[test]
fn priority_goes_before_least_seen_and_least_seen_before_all_others() {
    let floor = Floor::after(3, 4, &[look(0, 0), look(0, 1), look(1, 0)]).unwrap();
    assert_eq!(next(&floor, 3, 0), Next::Visit { entry: 2 });
    let hall = Hall { first: vec![0], ..Hall::default() };
    assert_eq!(floor.next(3, 0, &hall, &Routing::default()), Next::Visit { entry: 0 });
}

#[test]
fn nobody_is_sent_to_what_they_saw_skipped_may_not_see_or_what_is_closed() {
    let floor = Floor::after(5, 1, &[look(0, 0), event(0, Act::Skipped { entry: 1 })]).unwrap();
    let hall = Hall { closed: vec![2], conflicts: vec![(0, 3)], ..Hall::default() };
    assert_eq!(floor.next(0, 0, &hall, &Routing::default()), Next::Visit { entry: 4 });
    let hall = Hall { closed: vec![2, 4], ..hall };
    assert_eq!(floor.next(0, 0, &hall, &Routing::default()), Next::Done);
}

#[test]
fn an_empty_table_rests_for_a_while() {
    let floor = Floor::after(1, 1, &[event(0, Act::Absent { entry: 0 })]).unwrap();
    assert_eq!(next(&floor, 0, 0), Next::Wait { until: 600_000_000 });
    assert_eq!(next(&floor, 0, 600_000_000), Next::Visit { entry: 0 });
}

#[test]
fn a_judge_who_met_others_at_a_table_comes_back_later_and_others_at_once() {
    let floor = Floor::after(1, 2, &[event(0, Act::Passed { entry: 0 })]).unwrap();
    assert_eq!(next(&floor, 0, 0), Next::Wait { until: 300_000_000 });
    assert_eq!(next(&floor, 0, 300_000_000), Next::Visit { entry: 0 });
    assert_eq!(next(&floor, 1, 0), Next::Visit { entry: 0 });
}

#[test]
fn among_equally_seen_tables_the_closest_match_teaches_most() {
    // Entry 2 has lost twice and entry 3 is as strong as entry 0; both were seen by the same number of judges.
    let says = |judge, winner, loser| event(judge, Act::Compared { winner, loser });
    let events = [says(0, 3, 2), says(0, 3, 2), says(0, 3, 2), says(1, 0, 1), says(1, 0, 1), says(1, 0, 1), look(2, 0)];
    let floor = Floor::after(4, 3, &events).unwrap();
    let hall = Hall { closed: vec![1], ..Hall::default() };
    assert_eq!(floor.next(2, 0, &hall, &Routing::default()), Next::Visit { entry: 3 });
}

proptest! {
    #[test]
    fn judges_who_walk_on_see_each_table_once_and_tables_are_seen_evenly(
        entries in 4u32..12, judges in 1u32..5, seed: u64,
    ) {
        let (routing, mut events, mut pairs) = (Routing { seed, ..Routing::default() }, Vec::new(), BTreeSet::new());
        for round in 0..3 {
            let mut taken = BTreeSet::new();
            for judge in 0..judges {
                let floor = Floor::after(entries as usize, judges as usize, &events).unwrap();
                let Next::Visit { entry } = floor.next(judge, round, &Hall::default(), &routing) else { continue };
                prop_assert!(taken.insert(entry), "two judges at one table");
                prop_assert!(pairs.insert((judge, entry)), "the same table twice");
                events.push(event(judge, Act::Sent { entry, until: i64::MAX }));
            }
            for judge in 0..judges {
                let floor = Floor::after(entries as usize, judges as usize, &events).unwrap();
                let Some(entry) = floor.walks[judge as usize].here else { continue };
                let act = floor.walks[judge as usize].last.map_or(Act::Looked { entry }, |last| match entry < last {
                    true => Act::Compared { winner: entry, loser: last },
                    false => Act::Compared { winner: last, loser: entry },
                });
                events.push(event(judge, act));
            }
        }
        let floor = Floor::after(entries as usize, judges as usize, &events).unwrap();
        let visits = floor.tables.iter().map(|table| table.visits);
        prop_assert_eq!(visits.clone().sum::<u32>() as usize, pairs.len());
        prop_assert!(visits.clone().max().unwrap() - visits.min().unwrap() <= 2);
    }
}

proptest! {
    #[test]
    fn whatever_happened_nobody_is_sent_where_they_must_not_go(
        acts in proptest::collection::vec((0u32..3, 0u32..5, 0..8, 0i64..20), 0..40),
        closed in 0u32..5, conflict in (0u32..3, 0u32..5), spread in 0u32..3, now in 40i64..80,
    ) {
        let happened = |(at, (judge, entry, kind, lease)): (usize, (u32, u32, i32, i64))| {
            let act = match kind {
                0 => Act::Undone,
                1 => Act::Skipped { entry },
                2 => Act::Absent { entry },
                3 => Act::Looked { entry },
                4 => Act::Compared { winner: entry, loser: (entry + 1) % 5 },
                5 => Act::Passed { entry },
                6 => Act::Arrived { entry, until: at as i64 + 2 * lease },
                _ => Act::Sent { entry, until: at as i64 + 2 * lease },
            };
            Event { at: at as i64, judge, act }
        };
        let events: Vec<Event> = acts.into_iter().enumerate().map(happened).collect();
        let floor = Floor::after(5, 3, &events).unwrap();
        let hall = Hall { closed: vec![closed], first: vec![2], conflicts: vec![conflict] };
        let routing = Routing { spread, absence: 15, passed: 9, seed: 1 };
        for (judge, walk) in (0u32..).zip(&floor.walks) {
            let fit = |entry: u32| {
                let table = &floor.tables[entry as usize];
                let taken = table.lease.is_some_and(|lease| lease.judge != judge && lease.until > now);
                let empty = table.absences.last().is_some_and(|&(_, at)| at + routing.absence > now);
                let crowd = walk.passed.iter().rfind(|it| it.0 == entry).is_some_and(|it| it.1 + routing.passed > now);
                !taken && !empty && !crowd
            };
            let may = |entry: u32| {
                let gone = walk.seen.contains(&entry) || walk.skipped.contains(&entry);
                !gone && entry != closed && (judge, entry) != conflict
            };
            match floor.next(judge, now, &hall, &routing) {
                Next::Stay { entry, .. } => prop_assert_eq!(walk.here, Some(entry)),
                Next::Visit { entry } => prop_assert!(may(entry) && fit(entry)),
                Next::Wait { until } => prop_assert!(until > now && !(0..5).any(|entry| may(entry) && fit(entry))),
                Next::Done => prop_assert!(!(0..5).any(may)),
            }
        }
    }
}

fn next(floor: &Floor, judge: u32, now: i64) -> Next {
    floor.next(judge, now, &Hall::default(), &Routing::default())
}

fn event(judge: u32, act: Act) -> Event {
    Event { at: 0, judge, act }
}

fn look(judge: u32, entry: u32) -> Event {
    event(judge, Act::Looked { entry })
}
