use proptest::prelude::*;

use super::*;

#[test]
fn a_first_look_then_a_comparison_count_one_visit_each() {
    let floor = after(&[looked(0, 0), compared(0, 1, 0)]);
    assert_eq!([floor.tables[0].visits, floor.tables[1].visits, floor.tables[2].visits], [1, 1, 0]);
    assert_eq!(floor.walks[0].last, Some(1));
    assert_eq!(floor.evidence.comparisons, [Comparison { judge: 0, winner: 1, loser: 0 }]);
}

#[test]
fn the_entry_a_judge_stands_at_is_the_one_seen_last_whoever_won() {
    let won = after(&[looked(0, 0), sent(0, 1), compared(0, 1, 0)]);
    let lost = after(&[looked(0, 0), sent(0, 1), compared(0, 0, 1)]);
    assert_eq!([won.walks[0].last, lost.walks[0].last], [Some(1), Some(1)]);
    assert_eq!(won.tables[1].lease, None);
}

#[test]
fn a_tie_is_a_visit_and_no_comparison() {
    let floor = after(&[looked(0, 0), by(0, Act::Tied { one: 0, other: 1 })]);
    assert_eq!((floor.tables[1].visits, floor.evidence.comparisons.len()), (1, 0));
    assert_eq!(floor.tables[1].strength, Strength::default());
}

#[test]
fn a_judge_goes_on_to_another_table_and_the_old_lease_ends() {
    let floor = after(&[sent(0, 1), sent(0, 2)]);
    assert_eq!(floor.tables[1].lease, None);
    assert_eq!(floor.tables[2].lease, Some(Lease { judge: 0, until: 100 }));
}

#[test]
fn undo_brings_back_the_moment_before_the_comparison() {
    let before = [looked(0, 0), sent(0, 1)];
    let mut events = before.to_vec();
    events.extend([compared(0, 1, 0), sent(0, 2), by(0, Act::Undone)]);
    assert_eq!(after(&events), after(&before));
}

#[test]
fn undo_touches_only_the_judge_who_asks_and_nothing_when_there_is_nothing() {
    let events = [looked(0, 0), compared(1, 1, 2), sent(2, 0), by(2, Act::Undone), by(0, Act::Undone)];
    let floor = after(&events);
    assert_eq!(floor, after(&[compared(1, 1, 2), sent(2, 0)]));
}

#[test]
fn what_was_said_with_one_tap_is_taken_back_with_one() {
    let at = |at, event: Event| Event { at, ..event };
    let before = [at(1, looked(0, 0)), at(2, sent(0, 1)), at(3, by(0, Act::Arrived { entry: 1, until: 100 }))];
    let mut events = before.to_vec();
    let points = by(0, Act::Scored { entry: 1, points: 3.0 });
    events.extend([at(4, compared(0, 1, 0)), at(4, points), at(5, sent(0, 2)), at(6, by(0, Act::Undone))]);
    let floor = Floor::after(4, 3, &events).unwrap();
    assert_eq!(floor, Floor::after(4, 3, &before).unwrap());
    assert!(floor.walks[0].arrived, "and they are at that table again");
}

#[test]
fn an_entry_that_was_placed_moves_to_its_new_place() {
    let placed = |entry, place| by(0, Act::Placed { entry, place });
    let floor = after(&[placed(3, 0), placed(1, 1), placed(2, 2), placed(2, 0)]);
    assert_eq!(floor.walks[0].order, [2, 3, 1]);
}

#[test]
fn a_running_order_is_kept_per_judge_and_a_corrected_score_replaces_the_first() {
    let placed = |entry, place| by(0, Act::Placed { entry, place });
    let scored = |entry, points| by(1, Act::Scored { entry, points });
    let floor = after(&[placed(3, 0), placed(1, 0), placed(2, 1), scored(0, 4.0), scored(2, 3.0), scored(0, 2.0)]);
    assert_eq!(floor.evidence.orders, [RunningOrder { judge: 0, entries: vec![1, 2, 3] }]);
    let score = |entry, points| QuickScore { judge: 1, entry, points };
    assert_eq!(floor.evidence.scores, [score(2, 3.0), score(0, 2.0)]);
}

#[test]
fn an_event_that_cannot_have_happened_is_named() {
    let wrong = |event| Floor::after(4, 3, &[looked(0, 0), event]).unwrap_err();
    assert_eq!(wrong(looked(3, 0)), WrongEvent { position: 1, why: WrongAct::NoSuchJudge { judge: 3 } });
    assert_eq!(wrong(looked(0, 4)).why, WrongAct::NoSuchEntry { entry: 4 });
    assert_eq!(wrong(compared(0, 2, 2)).why, WrongAct::AgainstItself { entry: 2 });
    assert_eq!(wrong(by(0, Act::Placed { entry: 1, place: 1 })).why, WrongAct::NoSuchPlace { place: 1, length: 0 });
    assert_eq!(wrong(by(0, Act::Scored { entry: 1, points: f64::NAN })).why, WrongAct::NotFinite { entry: 1 });
}

proptest! {
    #[test]
    fn any_run_with_undos_is_the_run_without_what_was_undone(
        acts in proptest::collection::vec((0u32..3, 0u32..4, 1u32..4, 0..4), 0..60),
    ) {
        let mut events = Vec::new();
        let mut kept: Vec<Event> = Vec::new();
        for (judge, winner, step, kind) in acts {
            if kind == 0 {
                events.push(by(judge, Act::Undone));
                if let Some(last) = kept.iter().rposition(|event| event.judge == judge) {
                    kept.remove(last);
                }
            } else {
                let event = compared(judge, winner, (winner + step) % 4);
                events.push(event);
                kept.push(event);
            }
        }
        prop_assert_eq!(after(&events), after(&kept));
    }
}

/// Each event a moment after the one before.
fn after(events: &[Event]) -> Floor {
    let later = |(at, event): (i64, &Event)| Event { at, ..*event };
    Floor::after(4, 3, &(0..).zip(events).map(later).collect::<Vec<_>>()).unwrap()
}

fn by(judge: u32, act: Act) -> Event {
    Event { at: 0, judge, act }
}

fn looked(judge: u32, entry: u32) -> Event {
    by(judge, Act::Looked { entry })
}

fn sent(judge: u32, entry: u32) -> Event {
    by(judge, Act::Sent { entry, until: 100 })
}

fn compared(judge: u32, winner: u32, loser: u32) -> Event {
    by(judge, Act::Compared { winner, loser })
}
