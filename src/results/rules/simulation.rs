//! Simulated events with a known truth, on which methods are compared and rounds rehearsed.

mod design;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::calibration::{Scores, Sheet};
use design::balanced_design;

/// The lowest and the highest score that a simulated judge can give.
pub const RANGE: (f64, f64) = (1.0, 10.0);

/// How simulated entries and judges vary: y = clamp(round(mu + b + a·q + e)) with quality q ~ N(0, s_q²), leniency
/// b ~ N(0, s_b²), scale a = exp N(0, s_a²), and noise e of variance s_e²·exp N(0, s_r²), on a scale from 1 to 10.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Regime {
    pub s_q: f64,
    pub s_b: f64,
    pub s_a: f64,
    pub s_e: f64,
    pub s_r: f64,
    pub rounding: Rounding,
    pub mu: f64,
    /// So many judges, drawn by chance, give scores that have nothing to do with the entry: uniform over the scale.
    pub rogue: usize,
}

/// The grid on which judges give their scores.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Rounding {
    Steps(f64),
    Integers,
}

/// One simulated round. `truth` is each entry's quality; the other vectors say how each judge judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub scores: Scores,
    pub truth: Vec<f64>,
    pub leniency: Vec<f64>,
    pub scale: Vec<f64>,
    /// Standard deviation of the judge's noise.
    pub noise: Vec<f64>,
    pub rogue: Vec<bool>,
}

/// Why an event cannot be simulated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSimulated {
    /// There are no entries, no judges or no sheets.
    Empty,
    /// Every entry is to be seen by more judges than there are.
    TooFewJudges { judges: usize, per_entry: usize },
}

impl Regime {
    /// Judges differ somewhat in leniency, scale and noise.
    pub const TYPICAL: Regime =
        Regime { s_q: 1.0, s_b: 0.7, s_a: 0.25, s_e: 0.8, s_r: 0.3, rounding: Rounding::Steps(0.2), mu: 5.5, rogue: 0 };
    /// Judges differ more than the entries do.
    pub const HARSH_LENIENT: Regime = Regime { s_b: 1.2, s_a: 0.35, ..Regime::TYPICAL };
    /// The variances found in the reviews of NeurIPS 2014: much noise, no differences of scale.
    pub const NEURIPS_2014: Regime = Regime {
        s_q: 1.131,
        s_b: 0.49,
        s_a: 0.0,
        s_e: 1.127,
        s_r: 0.0,
        rounding: Rounding::Integers,
        ..Regime::TYPICAL
    };
    /// Typical judges, three of whom score by chance.
    pub const THREE_ROGUES: Regime = Regime { rogue: 3, ..Regime::TYPICAL };
}

impl Rounding {
    fn round(self, score: f64) -> f64 {
        match self {
            Rounding::Steps(step) => ((score / step).round() * step).clamp(RANGE.0, RANGE.1),
            Rounding::Integers => score.round().clamp(RANGE.0, RANGE.1),
        }
    }
}

/// An event of `entries` entries, each seen by `per_entry` of `judges` judges in a balanced random design, connected
/// where the numbers allow it. The same seed gives the same event.
pub fn simulate(
    regime: &Regime,
    entries: usize,
    judges: usize,
    per_entry: usize,
    seed: u64,
) -> Result<Event, NotSimulated> {
    if entries == 0 || judges == 0 || per_entry == 0 {
        return Err(NotSimulated::Empty);
    }
    if per_entry > judges {
        return Err(NotSimulated::TooFewJudges { judges, per_entry });
    }
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let pairs = balanced_design(entries, judges, per_entry, &mut rng);
    let mut event = people(regime, entries, judges, &mut rng);
    let sheets = pairs.into_iter().map(|(entry, judge)| Sheet {
        entry,
        judge,
        score: event.score(regime, entry as usize, judge as usize, &mut rng),
    });
    let sheets = sheets.collect();
    event.scores = Scores::new(entries, judges, sheets).map_err(|_| NotSimulated::Empty)?;
    Ok(event)
}

impl Event {
    /// What this judge would say of this entry, with fresh noise: for extra sheets of a second round.
    pub fn score(&self, regime: &Regime, entry: usize, judge: usize, rng: &mut impl Rng) -> f64 {
        if self.rogue[judge] {
            return regime.rounding.round(rng.random_range(RANGE.0..RANGE.1));
        }
        let noise: f64 = rng.sample::<f64, _>(StandardNormal) * self.noise[judge];
        regime.rounding.round(regime.mu + self.leniency[judge] + self.scale[judge] * self.truth[entry] + noise)
    }
}

fn people(regime: &Regime, entries: usize, judges: usize, rng: &mut ChaCha8Rng) -> Event {
    let mut normals = |count: usize, deviation: f64| -> Vec<f64> {
        (0..count).map(|_| rng.sample::<f64, _>(StandardNormal) * deviation).collect()
    };
    let truth = normals(entries, regime.s_q);
    let leniency = normals(judges, regime.s_b);
    let scale = normals(judges, regime.s_a).into_iter().map(f64::exp).collect();
    let noise = normals(judges, regime.s_r).into_iter().map(|log| regime.s_e * (log / 2.0).exp()).collect();
    let chosen = rand::seq::index::sample(rng, judges, regime.rogue.min(judges)).into_vec();
    let rogue = (0..judges).map(|judge| chosen.contains(&judge)).collect();
    Event { scores: Scores::empty(entries, judges), truth, leniency, scale, noise, rogue }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_is_seen_equally_often_and_judges_carry_equal_loads() {
        let event = simulate(&Regime::TYPICAL, 120, 30, 3, 1).expect("an event");
        let (mut seen, mut load) = (vec![0; 120], vec![0; 30]);
        for sheet in event.scores.sheets() {
            seen[sheet.entry as usize] += 1;
            load[sheet.judge as usize] += 1;
            assert!((RANGE.0..=RANGE.1).contains(&sheet.score));
        }
        assert_eq!((seen, load), (vec![3; 120], vec![12; 30]));
        assert_eq!(event.scores.islands().len(), 1);
    }

    #[test]
    fn the_same_seed_gives_the_same_event() {
        let event = |seed| simulate(&Regime::THREE_ROGUES, 20, 7, 3, seed);
        assert_eq!(event(5), event(5));
        assert_ne!(event(5), event(6));
    }

    #[test]
    fn an_event_that_cannot_be_is_refused() {
        let refused = |entries, judges, each| simulate(&Regime::TYPICAL, entries, judges, each, 0).err();
        assert_eq!(refused(5, 2, 3), Some(NotSimulated::TooFewJudges { judges: 2, per_entry: 3 }));
        assert_eq!(refused(0, 2, 1), Some(NotSimulated::Empty));
    }

    #[test]
    fn integers_are_integers() {
        let event = simulate(&Regime::NEURIPS_2014, 30, 10, 3, 3).expect("an event");
        assert!(event.scores.sheets().iter().all(|sheet| sheet.score.fract() == 0.0));
    }
}
