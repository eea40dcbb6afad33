//! Solutions, covariances and draws of the mixed model equations: exact for up to a few hundred judges, by conjugate
//! gradients and sampling for more.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::conjugate;
use super::dense::{Factor, Symmetric};
use super::equations::{Effects, Equations};

/// From so many judges on, walking over the sheets is faster than factoring the judges' matrix.
pub const MANY_JUDGES: usize = 300;
/// How many draws are made side by side.
pub const LANES: usize = 8;
/// Batches of draws from which covariances are estimated when judges are many.
const BATCHES: usize = 2;
/// The same for the errors that people read: 128 draws know a standard error to 6 %.
const LAST_BATCHES: usize = 16;

/// How far what is left of a side shrinks: where the answer is a value, where a start was near, and where it is a draw or a
/// direction.
const EXACT: f64 = 1e-8;
const NEAR: f64 = 1e-6;
const ROUGH: f64 = 1e-4;

/// Variances and covariances of the effects, given the scores.
#[derive(Clone, Debug)]
pub struct Spread {
    /// Of each quality.
    pub quality: Vec<f64>,
    /// Of each leniency.
    pub leniency: Vec<f64>,
    /// Of each judge's leniency and the level together.
    pub base: Vec<f64>,
    /// Per sheet: between the entry's quality, and the judge's leniency and the level together.
    pub shared: Vec<f64>,
}

pub struct Solver<'a> {
    pub equations: Equations<'a>,
    factor: Option<Factor>,
    tolerance: f64,
}

impl<'a> Solver<'a> {
    pub fn new(equations: Equations<'a>) -> Solver<'a> {
        let factor = (equations.round.judges < MANY_JUDGES).then(|| equations.matrix().factor());
        Solver { equations, factor, tolerance: EXACT }
    }

    /// A solver that factors nothing: for one solution, from a start that is near.
    pub fn walking(equations: Equations<'a>) -> Solver<'a> {
        Solver { equations, factor: None, tolerance: NEAR }
    }

    /// The expected effects given these scores, one per sheet; `start` is a guess of them.
    pub fn effects(&self, scores: &[f64], start: Option<&Effects>) -> Effects {
        let (entries, judges) = self.equations.right_sides(scores);
        let solved = match &self.factor {
            Some(factor) => factor.solve(&judges),
            None => {
                let sides: Vec<[f64; 1]> = judges.iter().map(|&side| [side]).collect();
                let guess = match start {
                    Some(guess) => guess.leniency.iter().chain([&guess.level]).map(|&effect| [effect]).collect(),
                    None => vec![[0.0]; sides.len()],
                };
                conjugate::solve(&self.equations, &sides, guess, self.tolerance).into_iter().flatten().collect()
            }
        };
        self.equations.effects(&entries, solved)
    }

    /// The expected effects given each of these, taken as scores: solved together, and not to the last digit when judges
    /// are many.
    pub fn effects_of(&self, several: [&[f64]; 3]) -> [Effects; 3] {
        if self.factor.is_some() {
            return several.map(|scores| self.effects(scores, None));
        }
        let sides = several.map(|scores| self.equations.right_sides(scores));
        let together = |row: usize| std::array::from_fn(|lane| sides[lane].1[row]);
        let rows: Vec<[f64; 3]> = (0..=self.equations.round.judges).map(together).collect();
        let solved = conjugate::solve(&self.equations, &rows, vec![[0.0; 3]; rows.len()], ROUGH);
        let lane = |lane: usize| solved.iter().map(|lanes| lanes[lane]).collect();
        std::array::from_fn(|at| self.equations.effects(&sides[at].0, lane(at)))
    }

    /// The logarithm of the determinant of the whole system; none when judges are many.
    pub fn log_determinant(&self) -> Option<f64> {
        let pivots: f64 = self.equations.pivot.iter().map(|pivot| pivot.ln()).sum();
        Some(self.factor.as_ref()?.log_determinant() + pivots)
    }

    pub fn spread(&self) -> Spread {
        match &self.factor {
            Some(factor) => self.exact_spread(&factor.inverse()),
            None => self.sampled_spread(BATCHES),
        }
    }

    /// The same, as well as it is worth knowing at the end of a fit, where `spread` was known so far.
    pub fn last_spread(&self, spread: Spread) -> Spread {
        match &self.factor {
            Some(_) => spread,
            None => self.sampled_spread(LAST_BATCHES),
        }
    }

    /// Draws of the effects about their expectation, as many as are made at once.
    pub fn deviations(&self, rng: &mut ChaCha8Rng) -> Vec<Effects> {
        match &self.factor {
            Some(factor) => (0..LANES).map(|_| self.exact_deviation(factor, rng)).collect(),
            None => self.sampled_deviations(rng),
        }
    }

    fn exact_spread(&self, inverse: &Symmetric) -> Spread {
        let (round, level) = (self.equations.round, self.equations.round.judges);
        let leniency: Vec<f64> = (0..level).map(|judge| inverse.at(judge, judge)).collect();
        let bases = bases(inverse, level);
        let base = (0..level).map(|judge| bases[judge * level + judge]).collect();
        let mut quality = Vec::with_capacity(round.entries);
        let mut shared = Vec::with_capacity(round.sheets());
        for entry in 0..round.entries {
            let (panel, pivot) = (self.equations.panel(entry), self.equations.pivot[entry]);
            let mut variance = 1.0 / pivot;
            for &judge in panel {
                let row = &bases[judge * level..(judge + 1) * level];
                let with_panel: f64 = panel.iter().map(|&other| self.equations.pull[other] * row[other]).sum();
                variance += self.equations.pull[judge] * with_panel / (pivot * pivot);
                shared.push(-with_panel / pivot);
            }
            quality.push(variance);
        }
        Spread { quality, leniency, base, shared }
    }

    /// From draws by a fixed seed: the same at every step of a fit, so that the fit converges.
    fn sampled_spread(&self, batches: usize) -> Spread {
        let round = self.equations.round;
        let mut spread = Spread {
            quality: vec![0.0; round.entries],
            leniency: vec![0.0; round.judges],
            base: vec![0.0; round.judges],
            shared: vec![0.0; round.sheets()],
        };
        let share = 1.0 / (batches * LANES) as f64;
        let mut rng = ChaCha8Rng::seed_from_u64(0);
        for draw in (0..batches).flat_map(|_| self.sampled_deviations(&mut rng)) {
            for judge in 0..round.judges {
                spread.leniency[judge] += share * draw.leniency[judge].powi(2);
                spread.base[judge] += share * (draw.leniency[judge] + draw.level).powi(2);
            }
            for entry in 0..round.entries {
                spread.quality[entry] += share * draw.quality[entry].powi(2);
                for sheet in round.of(entry) {
                    let base = draw.leniency[round.judge[sheet]] + draw.level;
                    spread.shared[sheet] += share * base * draw.quality[entry];
                }
            }
        }
        spread
    }

    fn exact_deviation(&self, factor: &Factor, rng: &mut ChaCha8Rng) -> Effects {
        let mut normal = || rng.sample::<f64, _>(StandardNormal);
        let normals: Vec<f64> = (0..=self.equations.round.judges).map(|_| normal()).collect();
        let entries: Vec<f64> = self.equations.pivot.iter().map(|pivot| pivot.sqrt() * normal()).collect();
        self.equations.effects(&entries, factor.root_of_inverse(&normals))
    }

    /// Scores of pure noise, solved like real ones, deviate as the effects do (perturb and solve).
    fn sampled_deviations(&self, rng: &mut ChaCha8Rng) -> Vec<Effects> {
        let (entries, judges) = self.noise_sides(rng);
        let solved = conjugate::solve(&self.equations, &judges, vec![[0.0; LANES]; judges.len()], ROUGH);
        let lane = |sides: &[[f64; LANES]], at: usize| -> Vec<f64> { sides.iter().map(|side| side[at]).collect() };
        (0..LANES).map(|at| self.equations.effects(&lane(&entries, at), lane(&solved, at))).collect()
    }

    /// Right-hand sides, as of scores, whose covariance is the matrix of the equations: of entries, then of judges and level.
    fn noise_sides(&self, rng: &mut ChaCha8Rng) -> (Vec<[f64; LANES]>, Vec<[f64; LANES]>) {
        let Equations { round, judging, weight, pull, pivot, components } = &self.equations;
        let mut normals = |deviation: f64| -> [f64; LANES] {
            std::array::from_fn(|_| deviation * rng.sample::<f64, _>(StandardNormal))
        };
        let mut judges: Vec<_> = (0..round.judges).map(|_| normals(components.judge.sqrt().recip())).collect();
        let mut level = [0.0; LANES];
        let mut entries = Vec::with_capacity(round.entries);
        for (entry, &pivot) in pivot.iter().enumerate() {
            let panel = self.equations.panel(entry);
            let of_scores: f64 = panel.iter().map(|&judge| pull[judge] * judging.scale[judge]).sum();
            let mut side = normals((pivot - of_scores).max(0.0).sqrt());
            for &judge in panel {
                let noise = normals(weight[judge].sqrt());
                add(&mut side, judging.scale[judge], &noise);
                add(&mut judges[judge], 1.0, &noise);
                add(&mut level, 1.0, &noise);
            }
            for &judge in panel {
                let share = -pull[judge] / pivot;
                add(&mut judges[judge], share, &side);
                add(&mut level, share, &side);
            }
            entries.push(side);
        }
        judges.push(level);
        (entries, judges)
    }
}

fn add(to: &mut [f64; LANES], factor: f64, from: &[f64; LANES]) {
    to.iter_mut().zip(from).for_each(|(to, from)| *to += factor * from);
}

/// Covariances of the judges' bases, leniency and level together: a full matrix, row by row.
fn bases(inverse: &Symmetric, level: usize) -> Vec<f64> {
    let mut bases = vec![0.0; level * level];
    let last = &inverse.row(level)[..=level];
    for judge in 0..level {
        for (other, pair) in inverse.row(judge)[..=judge].iter().enumerate() {
            let both = pair + last[judge] + last[other] + last[level];
            bases[judge * level + other] = both;
            bases[other * level + judge] = both;
        }
    }
    bases
}

#[cfg(test)]
mod tests {
    use super::super::super::simulation::{Regime, simulate};
    use super::super::equations::{Components, Judging};
    use super::super::round::Round;
    use super::*;

    #[test]
    fn walking_finds_what_factoring_finds() {
        let (round, judging) = round_and_judging();
        let factored = Solver::new(equations(&round, &judging)).effects(&round.score, None);
        let mut walking = Solver::walking(equations(&round, &judging));
        walking.tolerance = EXACT;
        let walked = walking.effects(&round.score, None);
        let near = |one: &[f64], other: &[f64]| one.iter().zip(other).all(|(a, b)| (a - b).abs() < 1e-6);
        assert!(near(&factored.quality, &walked.quality) && near(&factored.leniency, &walked.leniency));
    }

    #[test]
    fn draws_spread_as_the_covariances_say_factored_or_walked() {
        let (round, judging) = round_and_judging();
        let factored = Solver::new(equations(&round, &judging));
        let walking = Solver::walking(equations(&round, &judging));
        let spread = factored.spread();
        for solver in [factored, walking] {
            let mut rng = ChaCha8Rng::seed_from_u64(3);
            let draws: Vec<Effects> = (0..100).flat_map(|_| solver.deviations(&mut rng)).collect();
            let mean = |of: &dyn Fn(&Effects) -> f64| draws.iter().map(of).sum::<f64>() / draws.len() as f64;
            for entry in 0..10 {
                let ratio = mean(&|draw| draw.quality[entry].powi(2)) / spread.quality[entry];
                assert!((0.8..1.2).contains(&ratio), "{ratio}");
                let sheet = round.of(entry).start;
                let judge = round.judge[sheet];
                let base = mean(&|draw| (draw.leniency[judge] + draw.level).powi(2));
                assert!((0.8..1.2).contains(&(base / spread.base[judge])));
                let shared = mean(&|draw| (draw.leniency[judge] + draw.level) * draw.quality[entry]);
                assert!((shared - spread.shared[sheet]).abs() < 0.15 * f64::sqrt(base * spread.quality[entry]));
            }
        }
    }

    fn round_and_judging() -> (Round, Judging) {
        let event = simulate(&Regime::TYPICAL, 40, 10, 3, 9).expect("an event");
        let scale = (0..10).map(|judge| 0.8 + 0.05 * f64::from(judge)).collect();
        let precision = (0..10).map(|judge| 0.5 + 0.1 * f64::from(judge)).collect();
        (Round::new(&event.scores), Judging { scale, precision, scale_variance: vec![0.02; 10] })
    }

    fn equations<'a>(round: &'a Round, judging: &'a Judging) -> Equations<'a> {
        Equations::new(round, judging, Components { entry: 0.5, judge: 0.2, residual: 0.3 })
    }
}
