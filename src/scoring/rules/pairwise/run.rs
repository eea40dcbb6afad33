//! An expo as it goes on: each event is added to the floor; only an undo folds the whole run again.

use super::events::{Act, Event};
use super::floor::Floor;
use super::{Comparison, Evidence};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    events: Vec<Event>,
    floor: Floor,
}

impl Run {
    /// A run over so many entries and judges; more may come.
    pub fn of(entries: usize, judges: usize) -> Run {
        let mut run = Run::default();
        run.grow(entries, judges);
        run
    }

    pub fn grow(&mut self, entries: usize, judges: usize) {
        self.floor.grow(entries, judges);
    }

    /// What cannot have happened is left out: it says nothing.
    pub fn push(&mut self, event: Event) {
        let known = (event.judge as usize) < self.floor.walks.len();
        if !known || (event.act != Act::Undone && self.floor.apply(&event).is_err()) {
            return;
        }
        self.events.push(event);
        if event.act == Act::Undone {
            let (entries, judges) = (self.floor.tables.len(), self.floor.walks.len());
            if let Ok(floor) = Floor::after(entries, judges, &self.events) {
                self.floor = floor;
            }
        }
    }

    pub fn floor(&self) -> &Floor {
        &self.floor
    }

    /// What all judges said. A comparison of two entries that the judge also put in order is said there already, and
    /// there it could be corrected: it does not count twice.
    pub fn evidence(&self) -> Evidence {
        let (entries, judges) = (self.floor.tables.len(), self.floor.walks.len());
        let mut evidence = Floor::after(entries, judges, &self.events).map(|floor| floor.evidence).unwrap_or_default();
        let order = |judge: u32| &self.floor.walks[judge as usize].order;
        let in_order = |it: &Comparison| order(it.judge).contains(&it.winner) && order(it.judge).contains(&it.loser);
        evidence.comparisons.retain(|comparison| !in_order(comparison));
        evidence
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_pair_that_stands_in_the_judges_order_is_not_counted_twice() {
        let mut run = Run::of(3, 1);
        let acts = [
            Act::Looked { entry: 0 },
            Act::Compared { winner: 1, loser: 0 },
            Act::Compared { winner: 2, loser: 1 },
            Act::Placed { entry: 0, place: 0 },
            Act::Placed { entry: 1, place: 0 },
        ];
        (0..).zip(acts).for_each(|(at, act)| run.push(Event { at, judge: 0, act }));
        let evidence = run.evidence();
        assert_eq!(evidence.comparisons, [Comparison { judge: 0, winner: 2, loser: 1 }]);
        assert_eq!(evidence.orders[0].entries, [1, 0]);
    }

    #[test]
    fn what_cannot_have_happened_says_nothing() {
        let mut run = Run::of(2, 1);
        run.push(Event { at: 0, judge: 7, act: Act::Undone });
        run.push(Event { at: 1, judge: 0, act: Act::Compared { winner: 1, loser: 1 } });
        assert_eq!(run, Run::of(2, 1));
    }

    proptest! {
        #[test]
        fn a_run_that_goes_on_is_the_run_folded_at_once(
            acts in proptest::collection::vec((0u32..3, 0u32..4, 1u32..4, 0..6), 0..60),
        ) {
            let (mut run, mut events) = (Run::of(4, 3), Vec::new());
            for (at, (judge, entry, step, kind)) in (0..).zip(acts) {
                let act = match kind {
                    0 => Act::Undone,
                    1 => Act::Sent { entry, until: at + 5 },
                    2 => Act::Absent { entry },
                    3 => Act::Scored { entry, points: f64::from(step) },
                    _ => Act::Compared { winner: entry, loser: (entry + step) % 4 },
                };
                let event = Event { at, judge, act };
                events.push(event);
                run.push(event);
            }
            let whole = Floor::after(4, 3, &events).unwrap();
            prop_assert_eq!(&run.floor().tables, &whole.tables);
            prop_assert_eq!(&run.floor().walks, &whole.walks);
            prop_assert_eq!(run.evidence(), whole.evidence);
        }
    }
}
