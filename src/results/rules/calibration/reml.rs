//! Restricted maximum likelihood of the variances of quality, leniency and noise, by average information (Gilmour,
//! Thompson and Cullis 1995) and, where that swings, by EM.

use super::equations::{Components, Effects};
use super::round::Round;
use super::solver::Solver;

/// Sums of expected squares, given the scores, under the present variances.
#[derive(Clone, Copy, Debug)]
pub struct Squares {
    pub entry: f64,
    pub judge: f64,
    /// Of the noise, each square times its judge's relative precision.
    pub residual: f64,
}

/// Of the logarithms of the variances of entries, judges and residual, in this order: these keep while variances move.
pub type Information = [[f64; 3]; 3];

/// No variance falls below this share of the variance of the scores.
pub const LEAST: f64 = 1e-6;
/// No step multiplies a variance by more than this, or divides it.
const LONGEST: f64 = 4.0;

/// A step of Newton's kind towards the maximum, given how curved the likelihood is about there. With few scores it can
/// swing to and fro.
pub fn long_step(solver: &Solver, squares: Squares, information: &Information) -> Components {
    let round = solver.equations.round;
    let Components { entry, judge, residual } = solver.equations.components;
    let gradient = [
        slope(squares.entry, round.entries, entry),
        slope(squares.judge, round.judges, judge),
        slope(squares.residual, round.sheets(), residual),
    ];
    let step = solve3(*information, gradient);
    let moved = |variance: f64, step: f64| (variance * (1.0 + step).clamp(1.0 / LONGEST, LONGEST)).max(LEAST);
    Components { entry: moved(entry, step[0]), judge: moved(judge, step[1]), residual: moved(residual, step[2]) }
}

/// A step of the EM algorithm: every variance becomes its expected mean square, and the likelihood never falls.
pub fn sure_step(round: &Round, squares: Squares) -> Components {
    Components {
        entry: (squares.entry / round.entries as f64).max(LEAST),
        judge: (squares.judge / round.judges as f64).max(LEAST),
        residual: (squares.residual / round.sheets() as f64).max(LEAST),
    }
}

/// Minus the logarithm of the restricted likelihood, without constant terms, in the unit of the round's own scores;
/// none when judges are many.
pub fn restricted(solver: &Solver, effects: &Effects) -> Option<f64> {
    let (equations, round) = (&solver.equations, solver.equations.round);
    let Components { entry, judge, residual } = equations.components;
    let misfit = residuals(solver, effects, &round.score);
    let fit: f64 =
        misfit.iter().zip(&round.judge).zip(&round.score).map(|((e, &j), y)| equations.weight[j] * e * y).sum();
    let noise: f64 = round.judge.iter().map(|&judge| -equations.judging.precision[judge].ln()).sum();
    let variances = round.entries as f64 * entry.ln()
        + round.judges as f64 * judge.ln()
        + round.sheets() as f64 * residual.ln()
        + noise;
    Some(0.5 * (solver.log_determinant()? + variances + fit))
}

/// Of the logarithm of the likelihood, by that of the variance.
fn slope(squares: f64, count: usize, variance: f64) -> f64 {
    0.5 * (squares / variance - count as f64)
}

/// The average information: products of the score vectors of each variance, with what the model does not explain.
pub fn information(solver: &Solver, effects: &Effects) -> Information {
    let (equations, round) = (&solver.equations, solver.equations.round);
    let scale = &equations.judging.scale;
    let mut of_entries = Vec::with_capacity(round.sheets());
    for (number, quality) in effects.quality.iter().enumerate() {
        of_entries.extend(equations.panel(number).iter().map(|&j| scale[j] * quality));
    }
    let of_judges = round.judge.iter().map(|&j| effects.leniency[j]).collect();
    let of_noise = residuals(solver, effects, &round.score);
    let working: [Vec<f64>; 3] = [of_entries, of_judges, of_noise];
    let explained = solver.effects_of(std::array::from_fn(|at| &working[at][..]));
    let unexplained: [Vec<f64>; 3] = std::array::from_fn(|at| residuals(solver, &explained[at], &working[at]));
    let weights: Vec<f64> = round.judge.iter().map(|&judge| equations.weight[judge]).collect();
    let product = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).zip(&weights).map(|((a, b), w)| a * b * w).sum() };
    std::array::from_fn(|row| std::array::from_fn(|column| 0.5 * product(&working[row], &unexplained[column])))
}

/// What these effects leave of these scores.
fn residuals(solver: &Solver, effects: &Effects, scores: &[f64]) -> Vec<f64> {
    let (round, judging) = (solver.equations.round, solver.equations.judging);
    let mut left = Vec::with_capacity(scores.len());
    for entry in 0..round.entries {
        left.extend(round.of(entry).map(|at| scores[at] - effects.expected(judging, entry, round.judge[at])));
    }
    left
}

/// The solution of three equations, by elimination with a little ridge, as the matrix is positive semidefinite.
fn solve3(mut matrix: [[f64; 3]; 3], mut side: [f64; 3]) -> [f64; 3] {
    for (row, cells) in matrix.iter_mut().enumerate() {
        cells[row] = cells[row] * (1.0 + 1e-10) + f64::MIN_POSITIVE;
    }
    for pivot in 0..3 {
        for row in pivot + 1..3 {
            let factor = matrix[row][pivot] / matrix[pivot][pivot];
            let above = matrix[pivot];
            for (cell, above) in matrix[row].iter_mut().zip(above) {
                *cell -= factor * above;
            }
            side[row] -= factor * side[pivot];
        }
    }
    let mut found = [0.0; 3];
    for row in (0..3).rev() {
        let known: f64 = (row + 1..3).map(|column| matrix[row][column] * found[column]).sum();
        found[row] = (side[row] - known) / matrix[row][row];
    }
    found
}
