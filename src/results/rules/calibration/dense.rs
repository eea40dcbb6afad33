//! Symmetric positive definite matrices of moderate size: factor, solve, invert.
//!
//! Written here because a judges' system has at most a few hundred rows, for which plain loops over rows suffice.

/// So many rows are worked on at once.
const BLOCK: usize = 4;

/// The lower triangle, row by row in full rows; what stands above the diagonal has no meaning.
#[derive(Clone, Debug)]
pub struct Symmetric {
    size: usize,
    cells: Vec<f64>,
}

/// The Cholesky factor, and the inverse of it; both lower triangular.
pub struct Factor {
    lower: Symmetric,
    inverse: Symmetric,
}

impl Symmetric {
    pub fn zero(size: usize) -> Symmetric {
        Symmetric { size, cells: vec![0.0; size * size] }
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.size..(row + 1) * self.size]
    }

    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        &mut self.cells[row * self.size..(row + 1) * self.size]
    }

    /// The element in this row and column, from whichever side of the diagonal holds it.
    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row.max(column) * self.size + row.min(column)]
    }

    /// The Cholesky factor. A pivot that rounding made too small is raised to 1e-12 of its diagonal element.
    pub fn factor(mut self) -> Factor {
        for row in 0..self.size {
            let (above, rest) = self.cells.split_at_mut(row * self.size);
            let own = &mut rest[..=row];
            for (block, others) in above.chunks(BLOCK * self.size).enumerate() {
                eliminate_block(own, block * BLOCK, others, self.size);
            }
            let pivot = own[row] - dot(&own[..row], &own[..row]);
            own[row] = pivot.max(1e-12 * own[row].abs()).max(f64::MIN_POSITIVE).sqrt();
        }
        let inverse = self.lower_inverse();
        Factor { lower: self, inverse }
    }

    fn lower_inverse(&self) -> Symmetric {
        let mut inverse = Symmetric::zero(self.size);
        for row in 0..self.size {
            let (above, rest) = inverse.cells.split_at_mut(row * self.size);
            let (own, lower) = (&mut rest[..=row], self.row(row));
            add_rows(own, &lower[..row], above, self.size);
            own[row] = -1.0;
            own.iter_mut().for_each(|cell| *cell /= -lower[row]);
        }
        inverse
    }
}

impl Factor {
    /// The solution for this right-hand side.
    pub fn solve(&self, side: &[f64]) -> Vec<f64> {
        let half: Vec<f64> = (0..side.len()).map(|row| dot(&self.inverse.row(row)[..=row], &side[..=row])).collect();
        self.root_of_inverse(&half)
    }

    /// These independent standard normals as a draw whose covariance is the inverse of the matrix.
    pub fn root_of_inverse(&self, normals: &[f64]) -> Vec<f64> {
        let mut drawn = vec![0.0; normals.len()];
        for (row, &normal) in normals.iter().enumerate() {
            add(&mut drawn[..=row], normal, &self.inverse.row(row)[..=row]);
        }
        drawn
    }

    pub fn log_determinant(&self) -> f64 {
        2.0 * (0..self.lower.size).map(|row| self.lower.row(row)[row].ln()).sum::<f64>()
    }

    /// The inverse of the matrix.
    pub fn inverse(&self) -> Symmetric {
        let size = self.lower.size;
        let mut whole = Symmetric::zero(size);
        let mut factors = Vec::with_capacity(size);
        for row in 0..size {
            factors.clear();
            factors.extend((row..size).map(|term| self.inverse.row(term)[row]));
            add_rows(&mut whole.row_mut(row)[..=row], &factors, &self.inverse.cells[row * size..], size);
        }
        whole
    }
}

/// The next `BLOCK` elements of a row of the factor, from the finished rows they belong to.
fn eliminate_block(own: &mut [f64], first: usize, others: &[f64], size: usize) {
    let (known, open) = own.split_at_mut(first);
    let rows = others.len() / size;
    if rows == BLOCK {
        let sums = dots(known, std::array::from_fn(|row| &others[row * size..row * size + first]));
        (0..BLOCK).for_each(|row| open[row] -= sums[row]);
    } else {
        (0..rows).for_each(|row| open[row] -= dot(known, &others[row * size..row * size + first]));
    }
    for row in 0..rows {
        let other = &others[row * size + first..row * size + first + row + 1];
        open[row] = (open[row] - dot(&open[..row], &other[..row])) / other[row];
    }
}

/// Adds to a row so much of each of these rows, several at once. What a row holds beyond `to` is not read.
fn add_rows(to: &mut [f64], factors: &[f64], rows: &[f64], size: usize) {
    let blocks = factors.chunks_exact(BLOCK);
    let rest = blocks.remainder();
    let length = to.len();
    for (block, factors) in blocks.enumerate() {
        let at = block * BLOCK * size;
        let [a, b, c, d]: [&[f64]; BLOCK] = std::array::from_fn(|row| &rows[at + row * size..at + row * size + length]);
        for (((to, a), (b, c)), d) in to.iter_mut().zip(a).zip(b.iter().zip(c)).zip(d) {
            *to += factors[0] * a + factors[1] * b + factors[2] * c + factors[3] * d;
        }
    }
    for (row, &factor) in rest.iter().enumerate() {
        let at = (factors.len() - rest.len() + row) * size;
        add(to, factor, &rows[at..at + length]);
    }
}

fn dots(one: &[f64], others: [&[f64]; BLOCK]) -> [f64; BLOCK] {
    let mut sums = [[0.0; 4]; BLOCK];
    let whole = one.len() / 4 * 4;
    for at in (0..whole).step_by(4) {
        let own = &one[at..at + 4];
        for (sums, other) in sums.iter_mut().zip(others) {
            for ((sum, own), other) in sums.iter_mut().zip(own).zip(&other[at..at + 4]) {
                *sum += own * other;
            }
        }
    }
    std::array::from_fn(|row| sums[row].iter().sum::<f64>() + dot(&one[whole..], &others[row][whole..]))
}

/// In eight sums side by side, which the processor adds at once.
fn dot(one: &[f64], other: &[f64]) -> f64 {
    let (ones, others) = (one.chunks_exact(8), other.chunks_exact(8));
    let tail: f64 = ones.remainder().iter().zip(others.remainder()).map(|(a, b)| a * b).sum();
    let mut sums = [0.0; 8];
    for (a, b) in ones.zip(others) {
        for lane in 0..8 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums.iter().sum::<f64>() + tail
}

fn add(to: &mut [f64], factor: f64, from: &[f64]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += factor * from;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_times_the_matrix_is_one() {
        let size = 23;
        let mut matrix = Symmetric::zero(size);
        for row in 0..size {
            for column in 0..row {
                matrix.row_mut(row)[column] = ((row * 7 + column * 13) % 11) as f64 / 11.0 - 0.5;
            }
            matrix.row_mut(row)[row] = 10.0 + row as f64;
        }
        let factor = matrix.clone().factor();
        let inverse = factor.inverse();
        for row in 0..size {
            let product: Vec<f64> =
                (0..size).map(|column| (0..size).map(|k| matrix.at(row, k) * inverse.at(k, column)).sum()).collect();
            let unit: Vec<f64> = (0..size).map(|column| f64::from(u8::from(row == column))).collect();
            assert!(product.iter().zip(&unit).all(|(a, b)| (a - b).abs() < 1e-12));
            let solved = factor.solve(&unit);
            assert!((0..size).all(|k| (solved[k] - inverse.at(k, row)).abs() < 1e-14));
        }
    }
}
