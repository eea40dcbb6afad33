//! A rehearsal before the round: simulated judges score simulated entries whose true order is known, and it is counted
//! how often the right winner is found with so many sheets each.

mod tally;
mod two_rounds;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::calibration::{Scores, Sheet, calibrate};
use super::simulation::{Event, NotSimulated, Regime, simulate};
use tally::Tally;
pub use tally::{Finding, Measured};

/// What is rehearsed.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    pub entries: usize,
    pub judges: usize,
    pub regime: Regime,
    pub schemes: Vec<Scheme>,
    pub seed: u64,
}

/// How sheets are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// So many for every entry, by a balanced random design.
    Everywhere { each: usize },
    /// So many for every entry, then so many in all on those who may still be the best.
    TwoRounds { each: usize, further: u32 },
}

/// A rehearsal under way. Each step adds one event to every scheme, so a caller may show the findings so far, go on, or
/// stop when they are sure enough.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    stage: Stage,
    tallies: Vec<Tally>,
    events: usize,
}

impl Scheme {
    /// 1 to 8 sheets everywhere, as far as there are judges for it.
    pub fn up_to_eight(judges: usize) -> Vec<Scheme> {
        (1..=judges.min(8)).map(|each| Scheme::Everywhere { each }).collect()
    }

    /// Sheets in the first round for each entry.
    pub fn each(self) -> usize {
        match self {
            Scheme::Everywhere { each } | Scheme::TwoRounds { each, .. } => each,
        }
    }
}

impl Rehearsal {
    /// Ready to begin, unless there are no entries, judges or sheets, or fewer judges than an entry is to have sheets.
    pub fn new(stage: Stage) -> Result<Rehearsal, NotSimulated> {
        for scheme in &stage.schemes {
            let (judges, per_entry) = (stage.judges, scheme.each());
            if stage.entries == 0 || judges == 0 || per_entry == 0 {
                return Err(NotSimulated::Empty);
            }
            if per_entry > judges {
                return Err(NotSimulated::TooFewJudges { judges, per_entry });
            }
        }
        let tallies = vec![Tally::default(); stage.schemes.len()];
        Ok(Rehearsal { stage, tallies, events: 0 })
    }

    /// One more event for every scheme. Schemes share its entries and judges, so that they differ by their sheets
    /// alone.
    pub fn step(&mut self) {
        let seed = self.stage.seed.wrapping_add(self.events as u64);
        if let Ok(people) = simulate(&self.stage.regime, self.stage.entries, self.stage.judges, 1, seed) {
            for (scheme, tally) in self.stage.schemes.iter().zip(&mut self.tallies) {
                let scores = self.stage.scores(&people, *scheme, seed);
                tally.add(&people.truth, &values(&scores), scores.sheets().len());
            }
        }
        self.events += 1;
    }

    pub fn events(&self) -> usize {
        self.events
    }

    /// By scheme, what was found so far; nothing before the first step.
    pub fn findings(&self) -> Vec<Finding> {
        let found = |(scheme, tally): (&Scheme, &Tally)| tally.finding(*scheme);
        self.stage.schemes.iter().zip(&self.tallies).filter_map(found).collect()
    }
}

impl Stage {
    /// What these people would score under this scheme; sheets are spread as in an event of that size.
    fn scores(&self, people: &Event, scheme: Scheme, seed: u64) -> Scores {
        let mut rng = ChaCha8Rng::seed_from_u64(!seed);
        let design = simulate(&self.regime, self.entries, self.judges, scheme.each(), seed);
        let design = design.map_or_else(|_| Scores::empty(self.entries, self.judges), |event| event.scores);
        let again = |&Sheet { entry, judge, .. }: &Sheet| {
            let score = people.score(&self.regime, entry as usize, judge as usize, &mut rng);
            Sheet { entry, judge, score }
        };
        let sheets = design.sheets().iter().map(again).collect();
        let first = Scores::new(self.entries, self.judges, sheets).unwrap_or(design);
        match scheme {
            Scheme::Everywhere { .. } => first,
            Scheme::TwoRounds { further, .. } => two_rounds::scores(people, &first, &self.regime, further, &mut rng),
        }
    }
}

/// Calibrated values by entry.
fn values(scores: &Scores) -> Vec<f64> {
    calibrate(scores).entries.iter().map(|placed| placed.map_or(f64::NEG_INFINITY, |placed| placed.value)).collect()
}

#[cfg(test)]
#[path = "rehearsal/rehearsal_tests.rs"]
mod tests;
