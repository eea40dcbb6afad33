//! Two habits of judges that only finer data shows: one impression for all criteria, and drift while they judge.

/// A judge's halo: how alike the criteria of a sheet come out. `criteria` holds one judge's sheets, each with a score per
/// criterion in the same order. The mean correlation over pairs of criteria that vary, −1 to 1; none with fewer
/// than three sheets or two such criteria (Thorndike 1920; Cooper 1981).
pub fn halo(criteria: &[Vec<f64>]) -> Option<f64> {
    let count = criteria.iter().map(Vec::len).min()?;
    if criteria.len() < 3 {
        return None;
    }
    let columns: Vec<Vec<f64>> = (0..count).map(|at| criteria.iter().map(|sheet| sheet[at]).collect()).collect();
    let mut correlations = Vec::new();
    for (at, one) in columns.iter().enumerate() {
        correlations.extend(columns[..at].iter().filter_map(|other| correlation(one, other)));
    }
    (!correlations.is_empty()).then(|| correlations.iter().sum::<f64>() / correlations.len() as f64)
}

/// How a judge's scores move as the judge goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drift {
    /// Points per sheet.
    pub slope: f64,
    pub error: f64,
}

/// The drift in one judge's residuals (score minus expected), given in the order in which the sheets were scored: the least
/// squares line over 0, 1, 2…; none with fewer than four sheets.
pub fn drift(residuals: &[f64]) -> Option<Drift> {
    let count = residuals.len();
    if count < 4 {
        return None;
    }
    let middle = (count as f64 - 1.0) / 2.0;
    let mean = residuals.iter().sum::<f64>() / count as f64;
    let spread: f64 = (0..count).map(|at| (at as f64 - middle).powi(2)).sum();
    let slope =
        residuals.iter().enumerate().map(|(at, residual)| (at as f64 - middle) * residual).sum::<f64>() / spread;
    let rest = residuals.iter().enumerate().map(|(at, residual)| residual - mean - slope * (at as f64 - middle));
    let variance = rest.map(|rest| rest * rest).sum::<f64>() / (count as f64 - 2.0);
    Some(Drift { slope, error: (variance / spread).sqrt() })
}

fn correlation(one: &[f64], other: &[f64]) -> Option<f64> {
    let count = one.len() as f64;
    let (mean, other_mean) = (one.iter().sum::<f64>() / count, other.iter().sum::<f64>() / count);
    let (mut squares, mut other_squares, mut products) = (0.0, 0.0, 0.0);
    for (one, other) in one.iter().zip(other) {
        squares += (one - mean).powi(2);
        other_squares += (other - other_mean).powi(2);
        products += (one - mean) * (other - other_mean);
    }
    let size = f64::sqrt(squares * other_squares);
    (size > 1e-12).then(|| products / size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_judge_who_copies_one_criterion_to_the_next_has_full_halo() {
        let sheets = [vec![1.0, 2.0, 5.0], vec![2.0, 4.0, 5.0], vec![3.0, 6.0, 5.0]];
        assert!((halo(&sheets).expect("varies") - 1.0).abs() < 1e-12);
        assert_eq!(halo(&sheets[..2]), None);
        assert_eq!(halo(&[vec![1.0], vec![2.0], vec![3.0]]), None);
    }

    #[test]
    fn a_judge_who_loses_a_point_every_second_sheet_drifts_by_half_a_point() {
        let drift = drift(&[2.0, 1.5, 1.0, 0.5, 0.0]).expect("five sheets");
        assert!((drift.slope + 0.5).abs() < 1e-12 && drift.error < 1e-12);
        assert_eq!(super::drift(&[1.0, 2.0, 3.0]), None);
    }
}
