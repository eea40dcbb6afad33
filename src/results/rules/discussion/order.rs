//! In which order a panel discusses entries, so that people in conflict leave the room as few times as possible.
//!
//! Somebody leaves whenever an entry that they are too close to follows one that they are not: in a table of entries by
//! people, that is a block of conflicts that follow each other. To order the rows of such a table by the fewest blocks is
//! consecutive block minimization (Kou, "Polynomial complete consecutive information retrieval problems", SIAM Journal on
//! Computing 6, 1977), which is the shortest tour over the rows by the number of places in which they differ, begun and
//! ended with everybody in the room (Haddadi and Layouni, "Consecutive block minimization is 1.5-approximable",
//! Information Processing Letters 108, 2008).
//!
//! Entries for which the same people leave are one stop of the tour: by the triangle inequality taking them together never
//! costs a leaving. Up to twelve stops are put in order exactly (Held and Karp, "A dynamic programming approach to
//! sequencing problems", 1962); more of them by turning parts round and moving single stops until nothing improves, from
//! the order of references and from that of places, so that it is never worse than either. Places have a say in that last
//! case alone, where nothing else leaves as few times: judges read this order, and must not read places in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::PersonId;
use crate::entries::EntryId;

/// So many stops are put in order exactly: 2^12 · 12² sums.
const EXACT: usize = 12;

type Out = BTreeSet<PersonId>;

/// These entries in the order of their discussion. They come by their references, each with those who leave the room for
/// it; `places` is the order of the standing.
pub fn in_order(entries: &[(EntryId, Out)], places: &[EntryId]) -> Vec<EntryId> {
    let mut stops: Vec<(&Out, Vec<EntryId>)> = Vec::new();
    for (entry, out) in entries {
        match stops.iter_mut().find(|stop| stop.0 == out) {
            Some(stop) => stop.1.push(*entry),
            None => stops.push((out, vec![*entry])),
        }
    }
    // While everybody is still there: what nobody leaves for.
    let (mut free, stops): (Vec<_>, Vec<_>) = stops.into_iter().partition(|stop| stop.0.is_empty());
    let tour = Tour::of(&stops.iter().map(|stop| stop.0).collect::<Vec<_>>());
    let order = if stops.len() <= EXACT {
        tour.exact()
    } else {
        let by_reference = tour.improved((0..stops.len()).collect());
        let place =
            |stop: usize| stops[stop].1.iter().filter_map(|it| places.iter().position(|other| other == it)).min();
        let mut by_place: Vec<usize> = (0..stops.len()).collect();
        by_place.sort_by_key(|stop| (place(*stop).unwrap_or(usize::MAX), *stop));
        let by_place = tour.improved(by_place);
        if tour.length(&by_place) < tour.length(&by_reference) { by_place } else { by_reference }
    };
    free.extend(order.into_iter().map(|stop| stops[stop].clone()));
    free.into_iter().flat_map(|stop| stop.1).collect()
}

/// How many times somebody leaves the room when entries are discussed in this order.
pub fn leavings(order: &[EntryId], out: &BTreeMap<EntryId, Out>) -> usize {
    let nobody = Out::new();
    let of = |entry: &EntryId| out.get(entry).unwrap_or(&nobody);
    let before = std::iter::once(&nobody).chain(order.iter().map(of));
    before.zip(order.iter().map(of)).map(|(before, now)| now.difference(before).count()).sum()
}

/// Stops and how many people go out or come in between each two; the last one is the room with everybody in it.
struct Tour {
    between: Vec<Vec<usize>>,
    stops: usize,
}

impl Tour {
    fn of(stops: &[&Out]) -> Self {
        let nobody = Out::new();
        let all: Vec<&Out> = stops.iter().copied().chain([&nobody]).collect();
        let between = |one: &&Out| all.iter().map(|other| one.symmetric_difference(other).count()).collect();
        Self { between: all.iter().map(between).collect(), stops: stops.len() }
    }

    /// The stop at that place of an order; beyond both ends everybody is in the room.
    fn at(&self, order: &[usize], place: usize) -> usize {
        order.get(place).copied().unwrap_or(self.stops)
    }

    fn length(&self, order: &[usize]) -> usize {
        let step = |to: usize| self.between[self.at(order, to.wrapping_sub(1))][self.at(order, to)];
        (0..=order.len()).map(step).sum()
    }

    /// The shortest order; of several the one that keeps most to the order in which stops came.
    fn exact(&self) -> Vec<usize> {
        let (count, all) = (self.stops, (1_usize << self.stops) - 1);
        // What is still to go from each stop, when those in the mask have been seen.
        let mut rest = vec![vec![usize::MAX; count + 1]; all + 1];
        for seen in (0..=all).rev() {
            for at in 0..=count {
                rest[seen][at] = match seen == all {
                    true => self.between[at][count],
                    false => self.onward(&rest, seen, at).map(|it| it.0).min().unwrap_or(usize::MAX),
                };
            }
        }
        let (mut order, mut seen, mut at) = (Vec::with_capacity(count), 0, count);
        while let Some((_, next)) = self.onward(&rest, seen, at).min() {
            order.push(next);
            (seen, at) = (seen | 1 << next, next);
        }
        order
    }

    /// How long it is by each stop that was not seen.
    fn onward(&self, rest: &[Vec<usize>], seen: usize, at: usize) -> impl Iterator<Item = (usize, usize)> {
        let unseen = (0..self.stops).filter(move |next| seen & 1 << next == 0);
        let ways: Vec<(usize, usize)> =
            unseen.map(|next| (self.between[at][next].saturating_add(rest[seen | 1 << next][next]), next)).collect();
        ways.into_iter()
    }

    /// Parts are turned round and single stops moved, until nothing makes it shorter.
    fn improved(&self, mut order: Vec<usize>) -> Vec<usize> {
        loop {
            let mut better = false;
            for (from, to) in (0..order.len()).flat_map(|from| (0..self.stops).map(move |to| (from, to))) {
                if from < to && self.is_shorter_turned(&order, from, to) {
                    order[from..=to].reverse();
                    better = true;
                }
                if from != to && self.is_shorter_moved(&order, from, to) {
                    let stop = order.remove(from);
                    order.insert(to, stop);
                    better = true;
                }
            }
            if !better {
                return order;
            }
        }
    }

    fn is_shorter_turned(&self, order: &[usize], from: usize, to: usize) -> bool {
        let at = |place: usize| self.at(order, place);
        let (before, first, last, behind) = (at(from.wrapping_sub(1)), at(from), at(to), at(to + 1));
        let (now, then) = (&self.between[before][first], &self.between[before][last]);
        then + self.between[first][behind] < now + self.between[last][behind]
    }

    fn is_shorter_moved(&self, order: &[usize], from: usize, to: usize) -> bool {
        // As if it were gone already.
        let at = |place: usize| self.at(order, if place < from || place > order.len() { place } else { place + 1 });
        let way = |one: usize, stop: usize, other: usize| self.between[one][stop] + self.between[stop][other];
        let stop = order[from];
        let (before, behind) = (self.at(order, from.wrapping_sub(1)), self.at(order, from + 1));
        let (one, other) = (at(to.wrapping_sub(1)), at(to));
        way(one, stop, other) + self.between[before][behind] < way(before, stop, behind) + self.between[one][other]
    }
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
