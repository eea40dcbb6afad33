//! Where a judge goes next: tables of priority first, then the least seen, and among those the one whose comparison
//! with the entry just seen is expected to teach most.

use super::crowd;
use super::floor::Floor;

/// What the organiser knows about the hall.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hall {
    /// Entries that get no visits now: withdrawn, not set up, already settled.
    pub closed: Vec<u32>,
    /// Entries to be visited before all others.
    pub first: Vec<u32>,
    /// (judge, entry) that must never meet.
    pub conflicts: Vec<(u32, u32)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Routing {
    /// How many more visits than the least seen a table may have and still be chosen for what it would teach.
    pub spread: u32,
    /// How long an empty table rests before somebody is sent there again, in microseconds.
    pub absence: i64,
    /// How long a judge who met others at a table is not sent there again, in microseconds.
    pub passed: i64,
    /// Decides between tables that are equal in everything else.
    pub seed: u64,
}

/// Where a judge goes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// They are on the way to this entry or looking at it, by a lease until then, if it is still theirs.
    Stay { entry: u32, until: Option<i64> },
    /// The caller records it as [`super::Act::Sent`] with the end of the lease.
    Visit { entry: u32 },
    /// All that is left for them is taken or empty; the first of it may be free at this time.
    Wait { until: i64 },
    /// Nothing is left for them.
    Done,
}

impl Default for Routing {
    /// Strictly the least seen first; ten minutes for an empty table, five for a crowded one.
    fn default() -> Routing {
        Routing { spread: 0, absence: 600_000_000, passed: 300_000_000, seed: 0 }
    }
}

impl Floor {
    /// Where this judge (a number under the count of judges, else `Done`) goes at this time, in microseconds on the
    /// clock of the events. Never an entry they have seen or skipped, are in conflict with, or that another judge has
    /// on lease.
    pub fn next(&self, judge: u32, now: i64, hall: &Hall, routing: &Routing) -> Next {
        let Some(walk) = self.walks.get(judge as usize) else { return Next::Done };
        if let Some(entry) = walk.here {
            let lease = self.tables[entry as usize].lease.filter(|lease| lease.judge == judge);
            return Next::Stay { entry, until: lease.map(|lease| lease.until) };
        }
        let left = self.left(judge, hall);
        let free_at = |&entry: &u32| self.free_at(judge, entry, routing);
        let free: Vec<u32> = left.iter().copied().filter(|entry| free_at(entry) <= now).collect();
        if free.is_empty() {
            let until = left.iter().map(free_at).min();
            return until.map_or(Next::Done, |until| Next::Wait { until });
        }
        self.choose(judge, &self.least_seen(free, hall, routing), routing.seed)
    }

    /// Entries that this judge may still see, now or later.
    fn left(&self, judge: u32, hall: &Hall) -> Vec<u32> {
        let walk = &self.walks[judge as usize];
        let mut open = vec![true; self.tables.len()];
        let conflicts = hall.conflicts.iter().filter(|conflict| conflict.0 == judge).map(|conflict| &conflict.1);
        for &entry in walk.seen.iter().chain(&walk.skipped).chain(&hall.closed).chain(conflicts) {
            if let Some(open) = open.get_mut(entry as usize) {
                *open = false;
            }
        }
        (0..self.tables.len() as u32).filter(|&entry| open[entry as usize]).collect()
    }

    /// When nobody else's lease, no absence and no crowd that this judge met speaks against a visit.
    fn free_at(&self, judge: u32, entry: u32, routing: &Routing) -> i64 {
        let table = &self.tables[entry as usize];
        let lease = table.lease.map_or(i64::MIN, |lease| lease.until);
        let rested = |at: i64, rest: i64| at.saturating_add(rest);
        let absent = table.absences.last().map_or(i64::MIN, |&(_, at)| rested(at, routing.absence));
        let passed = self.walks[judge as usize].passed.iter().rfind(|passed| passed.0 == entry);
        lease.max(absent).max(passed.map_or(i64::MIN, |&(_, at)| rested(at, routing.passed)))
    }

    fn least_seen(&self, free: Vec<u32>, hall: &Hall, routing: &Routing) -> Vec<u32> {
        let first: Vec<u32> = free.iter().copied().filter(|entry| hall.first.contains(entry)).collect();
        let free = if first.is_empty() { free } else { first };
        let visits = |entry: u32| self.tables[entry as usize].visits;
        let least = free.iter().map(|&entry| visits(entry)).min().unwrap_or(0);
        free.into_iter().filter(|&entry| visits(entry) - least <= routing.spread).collect()
    }

    fn choose(&self, judge: u32, free: &[u32], seed: u64) -> Next {
        let walk = &self.walks[judge as usize];
        let last = walk.last.map(|last| self.tables[last as usize].strength);
        let gain = |entry: u32| {
            last.map_or(0.0, |last| crowd::gain(last, self.tables[entry as usize].strength, walk.reliability))
        };
        let rank = |&entry: &u32| (gain(entry), lot(seed, judge, entry));
        let ranked = free.iter().map(|entry| (rank(entry), *entry));
        let best = ranked.max_by(|(one, _), (other, _)| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        best.map_or(Next::Done, |(_, entry)| Next::Visit { entry })
    }
}

/// A fixed lot for a judge and an entry, so that judges who start together spread over the hall.
fn lot(seed: u64, judge: u32, entry: u32) -> u64 {
    let mut x = seed ^ (u64::from(judge) << 32 | u64::from(entry));
    for factor in [0xBF58_476D_1CE4_E5B9, 0x94D0_49BB_1331_11EB] {
        x = x.wrapping_add(0x9E37_79B9_7F4A_7C15);
        x = (x ^ x >> 29).wrapping_mul(factor);
    }
    x ^ x >> 32
}
#[cfg(test)]
#[path = "routing_tests.rs"]
mod tests;
