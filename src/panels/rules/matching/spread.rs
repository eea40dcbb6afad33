//! How well judges can be compared: the mean variance of the differences of their leniencies, and what swaps do to it.
//!
//! With score = quality of the entry + leniency of the judge + error, and qualities eliminated, the information on the
//! leniencies is the Laplacian L of the graph in which an entry with k judges joins each two of them by 1/k. The mean
//! variance of a difference is 2 tr(L+)/(m - 1) error variances, the A-criterion of block designs (Bailey and Cameron,
//! Combinatorics of optimal designs, 2009). The matrix M, inverse of (L + J/m), stands for L+: both change alike.

/// The variances of one connected design.
#[derive(Clone, Debug)]
pub struct Spread {
    size: usize,
    /// By judge: its row in the matrices; none for judges without entries.
    place: Vec<Option<usize>>,
    inverse: Vec<f64>,
    /// The square of `inverse`: by how much a change at two judges moves the trace.
    square: Vec<f64>,
}

/// In a panel, `from` gives its place to `to`; the `others` stay.
#[derive(Clone, Debug)]
pub struct Swap {
    pub from: u32,
    pub to: u32,
    pub others: Vec<u32>,
}

/// What swaps do: how much the trace falls, and the update that does it.
#[derive(Clone, Debug)]
pub struct Change {
    pub gain: f64,
    places: Vec<usize>,
    core: Vec<f64>,
}

impl Spread {
    /// `panels` give the judges of each entry. None when there are fewer than two judges with entries, or islands.
    pub fn new<P: Iterator<Item = u32> + Clone>(
        judges: usize,
        panels: impl Iterator<Item = P> + Clone,
    ) -> Option<Self> {
        let mut place = vec![None; judges];
        panels.clone().flatten().for_each(|judge| place[judge as usize] = Some(0));
        let size = place.iter_mut().flatten().enumerate().map(|(row, place)| *place = row).count();
        let mut matrix = vec![1.0 / size.max(1) as f64; size * size];
        for panel in panels {
            let rows: Vec<usize> = panel.filter_map(|judge| place[judge as usize]).collect();
            let weight = 1.0 / rows.len().max(1) as f64;
            for &a in &rows {
                matrix[a * size + a] += 1.0;
                rows.iter().for_each(|&b| matrix[a * size + b] -= weight);
            }
        }
        let inverse = inverted(matrix, size).filter(|_| size > 1)?;
        let square = squared(&inverse, size);
        Some(Self { size, place, inverse, square })
    }

    /// In error variances of one score, over all pairs of judges with entries.
    pub fn mean_variance(&self) -> f64 {
        2.0 * self.trace() / (self.size - 1) as f64
    }

    pub fn trace(&self) -> f64 {
        (0..self.size).map(|row| self.inverse[row * self.size + row]).sum::<f64>() - 1.0
    }

    pub fn place(&self, judge: u32) -> Option<usize> {
        self.place[judge as usize]
    }

    /// By how much the trace would fall, nearly, if the tie of two places grew by `weight` (or shrank, if negative).
    pub fn tie(&self, a: usize, b: usize, weight: f64) -> f64 {
        let across =
            |matrix: &[f64]| matrix[a * self.size + a] + matrix[b * self.size + b] - 2.0 * matrix[a * self.size + b];
        weight * across(&self.square) / (1.0 + weight * across(&self.inverse)).max(1e-3)
    }

    /// Exactly what the swaps do together (Woodbury). None when a judge of them has no entries yet, or when they would
    /// break the design apart.
    pub fn change(&self, swaps: &[Swap]) -> Option<Change> {
        let mut places = Vec::new();
        for judge in swaps.iter().flat_map(|swap| swap.others.iter().chain([&swap.from, &swap.to])) {
            let place = self.place[*judge as usize]?;
            if !places.contains(&place) {
                places.push(place);
            }
        }
        let rank = places.len();
        let change = self.laplacian(swaps, &places);
        let part = |matrix: &[f64]| -> Vec<f64> {
            places
                .iter()
                .flat_map(|&a| places.iter().map(move |&b| (a, b)))
                .map(|(a, b)| matrix[a * self.size + b])
                .collect()
        };
        let mut system = product(&part(&self.inverse), &change, rank);
        (0..rank).for_each(|row| system[row * rank + row] += 1.0);
        let core = product(&change, &inverted(system, rank)?, rank);
        let square = part(&self.square);
        let gain = (0..rank * rank).map(|at| core[at] * square[at % rank * rank + at / rank]).sum::<f64>();
        (gain.is_finite() && gain < self.trace() / 2.0).then_some(Change { gain, places, core })
    }

    pub fn apply(&mut self, change: &Change) {
        let (size, rank) = (self.size, change.places.len());
        let columns = |matrix: &[f64]| -> Vec<f64> {
            (0..size).flat_map(|row| change.places.iter().map(move |&at| matrix[row * size + at])).collect()
        };
        let (near, far) = (columns(&self.inverse), columns(&self.square));
        let mut moved = vec![0.0; size * rank];
        let mut rest = far.clone();
        for row in 0..size {
            let here = row * rank..(row + 1) * rank;
            for at in 0..rank {
                moved[row * rank + at] = (0..rank).map(|k| near[row * rank + k] * change.core[k * rank + at]).sum();
            }
            for at in 0..rank {
                let own = &moved[here.clone()];
                let half = (0..rank).map(|k| own[k] * far[change.places[k] * rank + at]).sum::<f64>() / 2.0;
                rest[row * rank + at] -= half;
            }
        }
        for a in 0..size {
            for b in 0..size {
                let (left, right) = (a * rank..(a + 1) * rank, b * rank..(b + 1) * rank);
                self.inverse[a * size + b] -= dot(&moved[left.clone()], &near[right.clone()]);
                self.square[a * size + b] -=
                    dot(&rest[left.clone()], &moved[right.clone()]) + dot(&moved[left], &rest[right]);
            }
        }
    }

    /// The change of L on the places that the swaps touch.
    fn laplacian(&self, swaps: &[Swap], places: &[usize]) -> Vec<f64> {
        let rank = places.len();
        let at = |judge: u32| places.iter().position(|&place| Some(place) == self.place[judge as usize]).unwrap_or(0);
        let mut change = vec![0.0; rank * rank];
        for swap in swaps {
            let weight = 1.0 / (swap.others.len() + 1) as f64;
            for &other in &swap.others {
                for (judge, weight) in [(swap.from, -weight), (swap.to, weight)] {
                    let (a, b) = (at(judge), at(other));
                    change[a * rank + a] += weight;
                    change[b * rank + b] += weight;
                    change[a * rank + b] -= weight;
                    change[b * rank + a] -= weight;
                }
            }
        }
        change
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn product(a: &[f64], b: &[f64], size: usize) -> Vec<f64> {
    let mut all = vec![0.0; size * size];
    for row in 0..size {
        for k in 0..size {
            let factor = a[row * size + k];
            let (from, into) = (&b[k * size..(k + 1) * size], &mut all[row * size..(row + 1) * size]);
            into.iter_mut().zip(from).for_each(|(into, from)| *into += factor * from);
        }
    }
    all
}

fn squared(matrix: &[f64], size: usize) -> Vec<f64> {
    product(matrix, matrix, size)
}

/// Gauss and Jordan with the greatest pivot of the column; none for a matrix that is singular, nearly.
fn inverted(mut matrix: Vec<f64>, size: usize) -> Option<Vec<f64>> {
    let mut inverse = vec![0.0; size * size];
    (0..size).for_each(|row| inverse[row * size + row] = 1.0);
    for column in 0..size {
        let greater =
            |&a: &usize, &b: &usize| matrix[a * size + column].abs().total_cmp(&matrix[b * size + column].abs());
        let pivot = (column..size).max_by(greater)?;
        let scale = matrix[pivot * size + column];
        if scale.abs() < 1e-9 {
            return None;
        }
        for all in [&mut matrix, &mut inverse] {
            let (first, second) = (column.min(pivot), column.max(pivot));
            if first != second {
                let (head, tail) = all.split_at_mut(second * size);
                head[first * size..(first + 1) * size].swap_with_slice(&mut tail[..size]);
            }
            all[column * size..(column + 1) * size].iter_mut().for_each(|value| *value /= scale);
        }
        eliminate(&mut matrix, &mut inverse, column, size);
    }
    Some(inverse)
}

fn eliminate(matrix: &mut [f64], inverse: &mut [f64], column: usize, size: usize) {
    let factors: Vec<f64> =
        (0..size).map(|row| if row == column { 0.0 } else { matrix[row * size + column] }).collect();
    for all in [matrix, inverse] {
        let pivot = all[column * size..(column + 1) * size].to_vec();
        for (row, &factor) in all.chunks_exact_mut(size).zip(&factors).filter(|(_, factor)| **factor != 0.0) {
            row.iter_mut().zip(&pivot).for_each(|(value, pivot)| *value -= factor * pivot);
        }
    }
}

#[cfg(test)]
#[path = "spread_tests.rs"]
mod tests;
