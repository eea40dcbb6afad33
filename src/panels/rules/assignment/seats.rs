//! An assignment that never fails: seats that nobody takes are given to vacancies, which no judge is worse than.

use super::super::matching::{Affinity, Matching, Terms};

/// Less than all that affinities can add up to: no vacancy while there is a judge.
const VACANT: i64 = -(1 << 42);

pub struct Seats<'a, A> {
    affinity: &'a A,
    terms: Terms,
    /// Vacancies come after the judges; one entry may need several.
    vacancies: usize,
}

impl<'a, A: Affinity> Seats<'a, A> {
    pub fn of(affinity: &'a A, terms: &Terms) -> Self {
        let vacancies = terms.needed.iter().copied().max().unwrap_or(0) as usize;
        let mut terms = terms.clone();
        terms.loads.extend((0..vacancies).map(|_| 0..=terms.needed.len() as u32));
        terms.load_costs.resize(terms.loads.len(), Vec::new());
        Self { affinity, terms, vacancies }
    }

    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    pub fn without_vacancies(&self, mut matching: Matching) -> Matching {
        for own in &mut matching.judges_of {
            own.retain(|judge| (*judge as usize) < self.affinity.judges());
        }
        matching
    }
}

impl<A: Affinity> Affinity for Seats<'_, A> {
    fn entries(&self) -> usize {
        self.affinity.entries()
    }

    fn judges(&self) -> usize {
        self.affinity.judges() + self.vacancies
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        if judge < self.affinity.judges() { self.affinity.of(entry, judge) } else { VACANT }
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        let (judges, vacancies) = row.split_at_mut(self.affinity.judges());
        self.affinity.row(entry, judges);
        vacancies.fill(VACANT);
    }
}
