//! Additive least squares: a score is what the entry is worth plus how lenient the judge is.
//!
//! The two-way model without interaction for unbalanced data of Yates (1934) and Scheffé, "The Analysis of Variance"
//! (1959), chapter 4. The entries are eliminated; what is left, one equation per judge, is the Laplacian of the graph
//! of judges and is solved by conjugate gradients with its diagonal as preconditioner (Hestenes and Stiefel, 1952).

use super::super::calibration::{Island, Scores, Sheet};
use super::ranking::by_entry;
use super::{Ranking, Unfit};

/// The residual, as a part of the scores, at which the equations count as solved.
const SOLVED: f64 = 1e-14;
/// The residual above which the result is not used.
const UNSOLVED: f64 = 1e-8;

/// What the sheets say about entries and judges. On each island the leniencies, each counted as often as the judge has
/// sheets, sum to 0: between islands nothing is known, so their judges are assumed alike on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Fit {
    /// For each entry with a sheet, what a judge of no leniency would give it: on the scale of the scores.
    pub values: Vec<Option<f64>>,
    /// For each judge with a sheet, by how much their scores are above those of the others for the same entries.
    pub leniency: Vec<Option<f64>>,
    /// The parts of the round that no judge joins.
    pub islands: Vec<Island>,
}

/// The ranking by [`fit`].
///
/// # Errors
/// As [`fit`].
pub fn rank(scores: &Scores) -> Result<Ranking, Unfit> {
    let fit = fit(scores)?;
    Ok(Ranking::new(fit.islands.len(), fit.values))
}

/// Entry and judge effects with the least sum of squared residuals.
///
/// # Errors
/// [`Unfit::NotSettled`] when rounding keeps the equations from being solved, which takes scores of extreme size.
pub fn fit(scores: &Scores) -> Result<Fit, Unfit> {
    let entries = by_entry(scores);
    let means: Vec<f64> = entries.iter().map(|sheets| mean(sheets, |sheet| sheet.score)).collect();
    let mut right = vec![0.0; scores.judges()];
    let mut counts = vec![0_u32; scores.judges()];
    let mut diagonal = vec![0.0; scores.judges()];
    for (sheets, mean) in std::iter::zip(&entries, &means) {
        for sheet in sheets {
            let judge = sheet.judge as usize;
            right[judge] += sheet.score - mean;
            diagonal[judge] += 1.0 - 1.0 / sheets.len() as f64;
            counts[judge] += 1;
        }
    }
    let islands = scores.islands();
    let mut leniency = solve(&entries, &diagonal, right)?;
    for island in &islands {
        centre(&mut leniency, &counts, &island.judges);
    }
    let value = |(sheets, mean_score): (&Vec<Sheet>, &f64)| {
        (!sheets.is_empty()).then(|| mean_score - mean(sheets, |sheet| leniency[sheet.judge as usize]))
    };
    let values = std::iter::zip(&entries, &means).map(value).collect();
    let known = |(leniency, count): (&f64, &u32)| (*count > 0).then_some(*leniency);
    Ok(Fit { values, leniency: std::iter::zip(&leniency, &counts).map(known).collect(), islands })
}

/// The solution of the judges' equations by conjugate gradients. They are singular, but consistent up to rounding.
fn solve(entries: &[Vec<Sheet>], diagonal: &[f64], mut residual: Vec<f64>) -> Result<Vec<f64>, Unfit> {
    let scaled = |residual: &[f64]| -> Vec<f64> {
        let divide = |(left, by): (&f64, &f64)| if *by > 0.0 { left / by } else { 0.0 };
        std::iter::zip(residual, diagonal).map(divide).collect()
    };
    let size: f64 = entries.iter().flatten().map(|sheet| sheet.score * sheet.score).sum();
    let mut solution = vec![0.0; residual.len()];
    let mut toward = scaled(&residual);
    let mut energy = product(&residual, &toward);
    for _ in 0..10 * residual.len() {
        let image = reduced(entries, &toward);
        let curvature = product(&toward, &image);
        if energy <= size * SOLVED * SOLVED || curvature <= 0.0 {
            break;
        }
        let step = energy / curvature;
        for at in 0..solution.len() {
            solution[at] += step * toward[at];
            residual[at] -= step * image[at];
        }
        let next = scaled(&residual);
        let left = product(&residual, &next);
        let keep = left / energy;
        toward = std::iter::zip(&next, &toward).map(|(next, toward)| next + keep * toward).collect();
        energy = left;
    }
    // Not `>`, so that an overflow to no number at all is found too.
    let solved = energy <= size * UNSOLVED * UNSOLVED;
    if solved { Ok(solution) } else { Err(Unfit::NotSettled { residual: (energy / size).sqrt() }) }
}

/// The judges' equations applied to these leniencies: each sheet's leniency less the mean of those on the entry.
fn reduced(entries: &[Vec<Sheet>], leniency: &[f64]) -> Vec<f64> {
    let mut image = vec![0.0; leniency.len()];
    for sheets in entries.iter().filter(|sheets| sheets.len() > 1) {
        let mean = mean(sheets, |sheet| leniency[sheet.judge as usize]);
        for sheet in sheets {
            image[sheet.judge as usize] += leniency[sheet.judge as usize] - mean;
        }
    }
    image
}

fn centre(leniency: &mut [f64], counts: &[u32], judges: &[u32]) {
    let sheets: f64 = judges.iter().map(|&judge| f64::from(counts[judge as usize])).sum();
    let sum: f64 = judges.iter().map(|&judge| f64::from(counts[judge as usize]) * leniency[judge as usize]).sum();
    for &judge in judges {
        leniency[judge as usize] -= sum / sheets;
    }
}

fn mean(sheets: &[Sheet], of: impl Fn(&Sheet) -> f64) -> f64 {
    sheets.iter().map(of).sum::<f64>() / sheets.len() as f64
}

fn product(one: &[f64], other: &[f64]) -> f64 {
    std::iter::zip(one, other).map(|(one, other)| one * other).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn effects_without_noise_are_found_exactly() {
        let (worth, lenient) = ([5.0, 7.0, 4.0, 9.0], [1.0, -2.0, 0.5]);
        let pairs = [(0, 0), (1, 0), (1, 1), (2, 1), (2, 2), (3, 2), (3, 0)];
        let sheets = pairs.map(|(e, j)| sheet(e, j, worth[e as usize] + lenient[j as usize]));
        let fit = fit(&Scores::new(4, 3, sheets.to_vec()).unwrap()).unwrap();
        let base = fit.leniency[0].unwrap() - lenient[0];
        for (found, lenient) in std::iter::zip(&fit.leniency, lenient) {
            assert!((found.unwrap() - lenient - base).abs() < 1e-10);
        }
        for (found, worth) in std::iter::zip(&fit.values, worth) {
            assert!((found.unwrap() - worth + base).abs() < 1e-10);
        }
    }

    #[test]
    fn a_long_chain_of_judges_is_solved() {
        // Judge j sees the entries j and j + 1: the worst graph that is still connected.
        let judges = 300;
        let score = |e: u32, j: u32| f64::from(e % 7) + f64::from(j % 5);
        let sheets = (0..judges).flat_map(|j| [sheet(j, j, score(j, j)), sheet(j + 1, j, score(j + 1, j))]).collect();
        let fit = fit(&Scores::new(301, 300, sheets).unwrap()).unwrap();
        let base = fit.values[0].unwrap();
        for (entry, value) in (0..).zip(&fit.values) {
            assert!((value.unwrap() - base - f64::from(entry % 7_u32)).abs() < 1e-8);
        }
    }

    #[test]
    fn islands_are_said_and_each_has_judges_of_no_leniency_on_average() {
        let sheets = vec![sheet(0, 0, 4.0), sheet(0, 1, 6.0), sheet(2, 2, 9.0)];
        let fit = fit(&Scores::new(4, 4, sheets).unwrap()).unwrap();
        assert_eq!(fit.islands.len(), 2);
        assert_eq!(fit.values, [Some(5.0), None, Some(9.0), None]);
        assert_eq!(fit.leniency, [Some(-1.0), Some(1.0), Some(0.0), None]);
    }

    #[test]
    fn without_sheets_there_is_nothing_to_solve() {
        let fit = fit(&Scores::new(2, 0, Vec::new()).unwrap()).unwrap();
        assert_eq!((fit.values, fit.leniency), (vec![None, None], vec![]));
    }

    fn sheet(entry: u32, judge: u32, score: f64) -> Sheet {
        Sheet { entry, judge, score }
    }
}
