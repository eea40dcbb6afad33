//! Chance out of a seed: the same seed, the same world.

use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

#[derive(Debug)]
pub struct Chance(ChaCha8Rng);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// From `low` to `high`, both included.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        self.0.random_range(low..=high.max(low))
    }

    pub fn happens(&mut self, per_cent: u32) -> bool {
        self.between(1, 100) <= per_cent
    }

    pub fn below(&mut self, count: usize) -> usize {
        if count < 2 { 0 } else { self.0.random_range(0..count) }
    }

    /// One of them; nothing only where there is none.
    pub fn pick<'a, X>(&mut self, of: &'a [X]) -> Option<&'a X> {
        of.get(self.below(of.len()))
    }

    /// One of the texts, or the empty one where there is none.
    pub fn text<'a>(&mut self, of: &'a [String]) -> &'a str {
        self.pick(of).map_or("", String::as_str)
    }

    /// One of them, in proportion to its weight.
    pub fn weighted<X>(&mut self, of: impl Iterator<Item = X> + Clone, weight: impl Fn(&X) -> u32) -> Option<X> {
        let sum: u32 = of.clone().map(|each| weight(&each)).sum();
        let mut left = self.between(1, sum.max(1));
        of.into_iter().find(|each| {
            let weight = weight(each);
            let found = left <= weight;
            left = left.saturating_sub(weight);
            found
        })
    }

    pub fn shuffle<X>(&mut self, what: &mut [X]) {
        what.shuffle(&mut self.0);
    }

    /// Some of them in any order, none twice.
    pub fn sample<'a, X>(&mut self, of: &'a [X], count: usize) -> Vec<&'a X> {
        let mut all: Vec<&X> = of.iter().collect();
        self.shuffle(&mut all);
        all.truncate(count);
        all
    }

    /// Evenly spread over orders of magnitude, with two significant digits.
    pub fn round_number(&mut self, [low, high]: [u32; 2]) -> u32 {
        let (low_log, high_log) = (f64::from(low.max(1)).ln(), f64::from(high.max(low).max(2)).ln());
        let exact = self.unit().mul_add(high_log - low_log, low_log).exp() as u32;
        let step = 10_u32.pow(exact.checked_ilog10().unwrap_or(0).saturating_sub(1));
        exact / step * step
    }

    fn unit(&mut self) -> f64 {
        self.0.random_range(0.0..1.0)
    }

    /// Close to a standard normal variable: twelve of equal spread, less their mean.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}

/// Texts that come round one after the other, shuffled anew in each round, so that none is worn out.
#[derive(Debug)]
pub struct Deck {
    texts: Vec<String>,
    left: Vec<usize>,
}

impl Deck {
    pub fn new(texts: &[String]) -> Self {
        Self { texts: texts.to_vec(), left: Vec::new() }
    }

    pub fn len(&self) -> usize {
        self.texts.len()
    }

    pub fn draw(&mut self, chance: &mut Chance) -> String {
        if self.left.is_empty() {
            self.left = (0..self.texts.len()).collect();
            chance.shuffle(&mut self.left);
        }
        self.left.pop().and_then(|at| self.texts.get(at)).cloned().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_chance() {
        let numbers = |seed| {
            let mut chance = Chance::new(seed);
            (0..9).map(|_| chance.between(1, 1000)).collect::<Vec<_>>()
        };
        assert_eq!(numbers(3), numbers(3));
        assert_ne!(numbers(3), numbers(4));
    }

    #[test]
    fn a_deck_brings_every_text_before_one_comes_again() {
        let texts: Vec<String> = (0..7).map(|n| n.to_string()).collect();
        let (mut deck, mut chance) = (Deck::new(&texts), Chance::new(1));
        let mut drawn: Vec<String> = (0..7).map(|_| deck.draw(&mut chance)).collect();
        drawn.sort();
        assert_eq!(drawn, texts);
    }

    #[test]
    fn what_weighs_nothing_is_never_chosen() {
        let mut chance = Chance::new(2);
        for _ in 0..200 {
            assert_eq!(chance.weighted([("a", 0), ("b", 2)].iter(), |each| each.1).map(|each| each.0), Some("b"));
        }
    }

    #[test]
    fn round_numbers_stay_in_their_range() {
        let mut chance = Chance::new(5);
        for _ in 0..500 {
            let number = chance.round_number([2500, 70000]);
            assert!((2400..=70000).contains(&number) && number.is_multiple_of(100), "{number}");
        }
    }
}
