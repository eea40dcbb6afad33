//! How often an entry was placed so high or higher, and the sum of those places.

use std::cmp::Ordering;

/// Cumulative counts and sums of places, and what is a majority of them.
pub(super) struct Tally {
    places: usize,
    majority: u32,
    /// By entry and place: the places up to this one, counted and summed.
    upto: Vec<(u32, u32)>,
}

impl Tally {
    /// From lists of places, one per judge (and dance), each with an element per entry, from 1.
    pub(super) fn new(entries: usize, marks: &[Vec<usize>]) -> Tally {
        let mut upto = vec![(0, 0); entries * entries];
        for marks in marks {
            for (entry, &place) in marks.iter().enumerate() {
                upto[entry * entries + place - 1].0 += 1;
                upto[entry * entries + place - 1].1 += place as u32;
            }
        }
        for row in upto.chunks_mut(entries.max(1)) {
            for at in 1..row.len() {
                let (count, sum) = row[at - 1];
                row[at].0 += count;
                row[at].1 += sum;
            }
        }
        Tally { places: entries, majority: marks.len() as u32 / 2 + 1, upto }
    }

    pub(super) fn entries(&self) -> usize {
        self.places
    }

    /// Who goes first when positions from `place` on are looked at (rules 5 to 8): who has a majority with fewer
    /// places counted; then the larger majority; then the lower sum; then both again with the next place counted.
    pub(super) fn compare(&self, one: usize, other: usize, place: usize) -> Ordering {
        let (first, second) = (self.column(one, place), self.column(other, place));
        let stronger = |at| {
            let ((count, sum), (other_count, other_sum)) = (self.at(one, at), self.at(other, at));
            other_count.cmp(&count).then(sum.cmp(&other_sum))
        };
        let counted = || (first..=self.places).map(stronger).find(|it| it.is_ne()).unwrap_or(Ordering::Equal);
        first.cmp(&second).then_with(counted)
    }

    /// The first place, from `place` on, that a majority put the entry at or above.
    fn column(&self, entry: usize, place: usize) -> usize {
        (place..self.places).find(|&at| self.at(entry, at).0 >= self.majority).unwrap_or(self.places)
    }

    fn at(&self, entry: usize, place: usize) -> (u32, u32) {
        self.upto[entry * self.places + place - 1]
    }
}
