//! Parameters that the scores allow, other than the likeliest: draws from several of these are less sure of themselves
//! than draws from one.

use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Gamma, Normal};

use super::equations::{Components, Equations, Judging};
use super::fit::{COMMON_NOISE, Fit};
use super::reml;
use super::round::Round;
use super::solver::Solver;

/// Steps of the grid, in standard errors of the logarithm of a variance.
const STEPS: [f64; 5] = [-1.6, -0.8, 0.0, 0.8, 1.6];
/// A variance that is hardly known is not moved further than this by one standard error.
const WIDEST: f64 = 1.0;

pub struct Node {
    pub components: Components,
    pub judging: Judging,
}

/// So many parameter sets: variances of quality and leniency from a grid over the profile of the restricted likelihood, each
/// as often as it is likely; if `judges_vary`, scales and noises from what is known of each judge.
pub fn nodes(round: &Round, fit: &Fit, judges_vary: bool, count: usize, rng: &mut ChaCha8Rng) -> Vec<Node> {
    let grid = grid(round, fit);
    let total: f64 = grid.iter().map(|(_, weight)| weight).sum();
    let (mut at, mut passed) = (0, 0.0);
    let mut nodes = Vec::with_capacity(count);
    for node in 0..count {
        let goal = total * (node as f64 + 0.5) / count as f64;
        while at + 1 < grid.len() && passed + grid[at].1 < goal {
            passed += grid[at].1;
            at += 1;
        }
        let judging = if judges_vary { drawn(&fit.judging, &round.load, rng) } else { fit.judging.clone() };
        nodes.push(Node { components: grid[at].0, judging });
    }
    nodes
}

/// Variances about the likeliest, and how likely they are against it.
fn grid(round: &Round, fit: &Fit) -> Vec<(Components, f64)> {
    let known = Judging { scale_variance: vec![0.0; round.judges], ..fit.judging.clone() };
    let at = |components| {
        let solver = Solver::new(Equations::new(round, &known, components));
        let effects = solver.effects(&round.score, Some(&fit.effects));
        reml::restricted(&solver, &effects)
    };
    let solver = Solver::new(Equations::new(round, &known, fit.components));
    let information = reml::information(&solver, &fit.effects);
    let error = |information: f64| information.sqrt().recip().min(WIDEST);
    let errors = (error(information[0][0]), error(information[1][1]));
    let center = at(fit.components);
    let mut grid = Vec::with_capacity(STEPS.len() * STEPS.len());
    for of_entry in STEPS {
        for of_judge in STEPS {
            let components = Components {
                entry: fit.components.entry * (of_entry * errors.0).exp(),
                judge: fit.components.judge * (of_judge * errors.1).exp(),
                ..fit.components
            };
            let less_likely = match center {
                Some(center) => at(components).map_or(0.0, |here| here - center),
                None => 0.5 * (of_entry * of_entry + of_judge * of_judge),
            };
            grid.push((components, (-less_likely).exp()));
        }
    }
    grid
}

/// Scales are normal about their estimates and precisions gamma, as the EM algorithm leaves them.
fn drawn(judging: &Judging, load: &[usize], rng: &mut ChaCha8Rng) -> Judging {
    let mut drawn = Judging { scale_variance: vec![0.0; load.len()], ..judging.clone() };
    for (judge, &load) in load.iter().enumerate() {
        if let Ok(scale) = Normal::new(judging.scale[judge], judging.scale_variance[judge].sqrt()) {
            drawn.scale[judge] = scale.sample(rng);
        }
        let shape = (COMMON_NOISE + load as f64) / 2.0;
        if let Ok(precision) = Gamma::new(shape, judging.precision[judge] / shape) {
            drawn.precision[judge] = precision.sample(rng);
        }
    }
    drawn
}
