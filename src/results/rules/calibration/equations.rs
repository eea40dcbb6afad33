//! The mixed model equations with the entries eliminated.
//!
//! y = level + leniency[judge] + scale[judge]·quality[entry] + noise. Given scales and precisions the unknowns are jointly
//! normal; every entry meets only its own judges, so qualities are eliminated one by one and a system of the judges and
//! the level remains (Henderson's equations, Schur complement). Unknowns of that system: leniencies, then the level.

use super::dense::Symmetric;
use super::round::Round;

/// How each judge judges, beside leniency. Scale has a variance of its own; precisions are relative, with mean 1.
#[derive(Clone, Debug)]
pub struct Judging {
    pub scale: Vec<f64>,
    pub scale_variance: Vec<f64>,
    pub precision: Vec<f64>,
}

/// Variances of quality, leniency and noise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Components {
    pub entry: f64,
    pub judge: f64,
    pub residual: f64,
}

/// What entries and judges contribute to the scores.
#[derive(Clone, Debug)]
pub struct Effects {
    pub quality: Vec<f64>,
    pub leniency: Vec<f64>,
    pub level: f64,
}

pub struct Equations<'a> {
    pub round: &'a Round,
    pub judging: &'a Judging,
    pub components: Components,
    /// Precision of one sheet of each judge.
    pub weight: Vec<f64>,
    /// Weight times scale.
    pub pull: Vec<f64>,
    /// Precision of each quality when leniencies and level are known.
    pub pivot: Vec<f64>,
}

impl Judging {
    /// All judges alike.
    pub fn alike(judges: usize) -> Judging {
        Judging { scale: vec![1.0; judges], scale_variance: vec![0.0; judges], precision: vec![1.0; judges] }
    }
}

impl Effects {
    /// The score expected from this judge for this entry.
    pub fn expected(&self, judging: &Judging, entry: usize, judge: usize) -> f64 {
        self.level + self.leniency[judge] + judging.scale[judge] * self.quality[entry]
    }
}

impl<'a> Equations<'a> {
    pub fn new(round: &'a Round, judging: &'a Judging, components: Components) -> Equations<'a> {
        let weight: Vec<f64> = judging.precision.iter().map(|precision| precision / components.residual).collect();
        let pull: Vec<f64> = weight.iter().zip(&judging.scale).map(|(weight, scale)| weight * scale).collect();
        let square = |judge: usize| weight[judge] * (judging.scale[judge].powi(2) + judging.scale_variance[judge]);
        let squares: Vec<f64> = (0..round.judges).map(square).collect();
        let pivot = |entry| round.of(entry).map(|sheet| squares[round.judge[sheet]]).sum::<f64>();
        let pivot = (0..round.entries).map(|entry| 1.0 / components.entry + pivot(entry)).collect();
        Equations { round, judging, components, weight, pull, pivot }
    }

    /// The judges of an entry.
    pub fn panel(&self, entry: usize) -> &'a [usize] {
        &self.round.judge[self.round.of(entry)]
    }

    /// The matrix of the judges and the level.
    pub fn matrix(&self) -> Symmetric {
        let level = self.round.judges;
        let mut matrix = Symmetric::zero(level + 1);
        let mut total = 0.0;
        for judge in 0..level {
            let own = self.weight[judge] * self.round.load[judge] as f64;
            matrix.row_mut(judge)[judge] = own + 1.0 / self.components.judge;
            matrix.row_mut(level)[judge] = own;
            total += own;
        }
        matrix.row_mut(level)[level] = total;
        for entry in 0..self.round.entries {
            self.eliminate(entry, &mut matrix);
        }
        matrix
    }

    fn eliminate(&self, entry: usize, matrix: &mut Symmetric) {
        let (panel, level) = (self.panel(entry), self.round.judges);
        let whole: f64 = panel.iter().map(|&judge| self.pull[judge]).sum();
        for (at, &judge) in panel.iter().enumerate() {
            let share = self.pull[judge] / self.pivot[entry];
            let row = matrix.row_mut(judge);
            for &earlier in &panel[..=at] {
                row[earlier] -= share * self.pull[earlier];
            }
            matrix.row_mut(level)[judge] -= share * whole;
        }
        matrix.row_mut(level)[level] -= whole * whole / self.pivot[entry];
    }

    /// Right-hand sides for these scores: of each entry, and of the judges and the level once entries are eliminated.
    pub fn right_sides(&self, scores: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let level = self.round.judges;
        let (mut entries, mut judges) = (vec![0.0; self.round.entries], vec![0.0; level + 1]);
        for (entry, side) in entries.iter_mut().enumerate() {
            let sheets = self.round.of(entry);
            let (panel, scores) = (self.panel(entry), &scores[sheets]);
            *side = panel.iter().zip(scores).map(|(&judge, score)| self.pull[judge] * score).sum();
            let mean = *side / self.pivot[entry];
            for (&judge, score) in panel.iter().zip(scores) {
                let rest = self.weight[judge] * score - self.pull[judge] * mean;
                judges[judge] += rest;
                judges[level] += rest;
            }
        }
        (entries, judges)
    }

    /// All effects from the solution for judges and level, which is consumed.
    pub fn effects(&self, entries: &[f64], mut judges: Vec<f64>) -> Effects {
        let level = judges.pop().unwrap_or_default();
        let met =
            |entry| self.panel(entry).iter().map(|&judge| self.pull[judge] * (judges[judge] + level)).sum::<f64>();
        let quality = (0..self.round.entries).map(|entry| (entries[entry] - met(entry)) / self.pivot[entry]).collect();
        Effects { quality, leniency: judges, level }
    }
}
