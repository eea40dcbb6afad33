//! How a category is voted in the whole edition, and elsewhere than by those who are looked at.

use std::collections::HashMap;

use super::Choice;

#[derive(Debug, Default)]
pub struct Shares {
    categories: HashMap<u32, usize>,
    choices: HashMap<u32, usize>,
}

impl Shares {
    pub fn of(ballots: &[Choice]) -> Self {
        let mut shares = Self::default();
        for ballot in ballots {
            *shares.categories.entry(ballot.category).or_default() += 1;
            *shares.choices.entry(ballot.choice).or_default() += 1;
        }
        shares
    }

    pub fn votes(&self, choice: u32) -> usize {
        self.choices.get(&choice).copied().unwrap_or(0)
    }

    /// The share of a choice among the ballots of its category that are not of these: one more than there are, so that
    /// what nobody else chose is not impossible.
    pub fn elsewhere(&self, (category, choice): (u32, u32), of_these: usize, these: usize) -> f64 {
        let all = self.categories.get(&category).copied().unwrap_or(0);
        let votes = self.votes(choice);
        (votes.saturating_sub(of_these) + 1) as f64 / (all.saturating_sub(these) + 2) as f64
    }
}
