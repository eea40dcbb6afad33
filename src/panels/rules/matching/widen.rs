//! A wider core, for questions where the judges that suit each entry best are the same few.

use super::core::{Best, Core, Picks, turn};
use super::open::Open;
use super::{Affinity, CONFLICT, first};

impl Core {
    /// Adds for each judge the entries that they suit best, measured by what the entry could have left out, and for
    /// each entry the next judges in a circle: without conflicts these alone can meet every load.
    pub(super) fn widened<A: Affinity + ?Sized>(&self, affinity: &A, open: &Open) -> Core {
        let (entries, judges) = (affinity.entries(), affinity.judges());
        let mut picks: Vec<Picks> = (0..entries).map(|entry| self.picks(affinity, entry)).collect();
        let mut wishes = wishes(open);
        let mut row = vec![CONFLICT; judges];
        let mut dearest = 0;
        let shut: Vec<u32> = (0..judges as u32).filter(|&judge| open.loads[judge as usize].1 == 0).collect();
        for entry in (0..entries).filter(|&entry| self.left_out[entry] != CONFLICT) {
            affinity.row(entry, &mut row);
            let known = self.pairs[entry].iter().map(|&(judge, _)| judge);
            let closed = open.closed[entry].iter().chain(&shut).copied();
            known.chain(closed).for_each(|judge| row[judge as usize] = CONFLICT);
            let start = turn(entry, entries, judges);
            let circle = (0..judges).map(|step| (start + step) % judges).filter(|&judge| row[judge] != CONFLICT);
            let circle: Vec<usize> = circle.take(open.needed[entry] as usize + 2).collect();
            for judge in circle {
                picks[entry].push((std::mem::replace(&mut row[judge], CONFLICT), judge as u32));
            }
            for (wishes, value) in wishes.iter_mut().zip(&row).filter(|&(_, &value)| value != CONFLICT) {
                wishes.push(value - self.left_out[entry], entry);
                dearest = dearest.max(value.abs());
            }
        }
        for (judge, wishes) in wishes.into_iter().enumerate() {
            for (above, entry) in wishes.into_judges(0, entries) {
                picks[entry as usize].push((above + self.left_out[entry as usize], judge as u32));
            }
        }
        picks.iter_mut().for_each(|picks| picks.sort_unstable_by_key(|&(value, judge)| (-value, judge)));
        let mut core = Core::build(open, &picks, self.left_out.clone(), &first::greedy(&picks, open));
        core.network.expect_cost(dearest);
        core
    }

    /// The candidates of an entry, best first.
    pub(super) fn picks<A: Affinity + ?Sized>(&self, affinity: &A, entry: usize) -> Picks {
        let judges = self.pairs[entry].iter().map(|&(judge, _)| judge);
        let mut picks: Picks = judges.map(|judge| (affinity.of(entry, judge as usize), judge)).collect();
        picks.sort_unstable_by_key(|&(value, judge)| (-value, judge));
        picks
    }
}

/// Room for the wishes of each judge: twice what they can take, or would take if all took twice their share.
fn wishes(open: &Open) -> Vec<Best> {
    let needed: usize = open.needed.iter().map(|&needed| needed as usize).sum();
    let share = 2 * needed.div_ceil(open.loads.len().max(1));
    let most = |&(least, most): &(u32, u32)| (most as usize).min(share.max(least as usize));
    open.loads.iter().map(|load| Best::new(2 * most(load) + 2, CONFLICT)).collect()
}
