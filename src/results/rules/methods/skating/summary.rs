//! Rules 9 to 11: several dances by the same panel.

use super::super::super::calibration::Scores;
use super::super::{Ranking, Unfit};
use super::tally::Tally;
use super::{Panel, doubled_places, order};

/// The final summary of several dances (or criteria that are judged like dances) of the same entries by the same
/// judges; values as for one dance. No dances make no places.
///
/// The lowest sum of places wins (rule 9). Of equal sums: who reached the place in question, or higher, in most
/// dances, then the lower sum of those places (rule 10); then rules 5 to 8 on all marks of all dances, from the place
/// in question on (rule 11). After each placing the others go back to rule 10 for the next place; who is then still
/// equal shares it.
///
/// # Errors
/// As for one dance, and [`Unfit::OtherPanel`].
pub fn rank_dances(dances: &[Scores]) -> Result<Ranking, Unfit> {
    let Some(first) = dances.first() else { return Ok(Ranking::new(0, Vec::new())) };
    let panel = Panel::of(first)?;
    let mut places = vec![Vec::new(); panel.entries.len()];
    let mut marks = Vec::new();
    for (dance, scores) in dances.iter().enumerate() {
        if Panel::of(scores)? != panel {
            return Err(Unfit::OtherPanel { dance });
        }
        let danced = panel.marks(scores)?;
        let tally = Tally::new(places.len(), &danced);
        for (places, place) in places.iter_mut().zip(doubled_places(&order(&tally), panel.entries.len())) {
            places.push(place);
        }
        marks.extend(danced);
    }
    let summary = Summary { tally: Tally::new(places.len(), &marks), places };
    Ok(panel.ranking(first, &doubled_places(&summary.order(), panel.entries.len())))
}

struct Summary {
    /// By entry and dance, doubled.
    places: Vec<Vec<usize>>,
    /// Of all marks of all dances.
    tally: Tally,
}

impl Summary {
    /// Rule 9, and rule 10 where it leaves a tie.
    fn order(&self) -> Vec<Vec<usize>> {
        let sum = |entry: &usize| self.places[*entry].iter().sum::<usize>();
        let mut order = Vec::new();
        let mut place = 1;
        for tied in split((0..self.places.len()).collect(), sum) {
            let count = tied.len();
            self.settle(tied, place, &mut order);
            place += count;
        }
        order
    }

    /// Rule 10: places these entries from `place` on.
    fn settle(&self, tied: Vec<usize>, place: usize, order: &mut Vec<Vec<usize>>) {
        if tied.len() < 2 {
            order.extend((!tied.is_empty()).then_some(tied));
            return;
        }
        let reached = |entry: &usize| self.places[*entry].iter().copied().filter(move |it| *it <= 2 * place);
        let fewest_misses = |entry: &usize| self.places[*entry].len() - reached(entry).count();
        let (most, fewer) = first_of(tied, fewest_misses);
        let (least, more) = first_of(most, |entry| reached(entry).sum::<usize>());
        let (next, last) = (place + least.len(), place + least.len() + more.len());
        self.all_marks(least, place, order);
        self.settle(more, next, order);
        self.settle(fewer, last, order);
    }

    /// Rule 11: the best of these by all marks are placed, the others go back to rule 10.
    fn all_marks(&self, mut tied: Vec<usize>, place: usize, order: &mut Vec<Vec<usize>>) {
        tied.sort_by(|&a, &b| self.tally.compare(a, b, place));
        let equal = tied.iter().filter(|&&it| self.tally.compare(it, tied[0], place).is_eq()).count();
        let others = tied.split_off(equal);
        order.push(tied);
        self.settle(others, place + equal, order);
    }
}

/// Those with the least key, and the others.
fn first_of(entries: Vec<usize>, key: impl Fn(&usize) -> usize) -> (Vec<usize>, Vec<usize>) {
    let least = entries.iter().map(&key).min();
    entries.into_iter().partition(|entry| Some(key(entry)) == least)
}

/// Groups of equal keys, the least first.
fn split(mut entries: Vec<usize>, key: impl Fn(&usize) -> usize) -> Vec<Vec<usize>> {
    entries.sort_by_key(&key);
    entries.chunk_by(|a, b| key(a) == key(b)).map(<[usize]>::to_vec).collect()
}
