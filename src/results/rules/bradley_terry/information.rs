//! A symmetric positive definite matrix kept as the observations it is the information of: products, solutions by
//! preconditioned conjugate gradients, and draws of the normal distribution with its inverse as covariance.

use rand::Rng;
use rand_distr::StandardNormal;

/// An observation of `a·x[one] + b·x[other]` with this precision (1 / variance).
#[derive(Clone, Copy, Debug)]
pub struct Row {
    pub one: u32,
    pub other: u32,
    pub a: f64,
    pub b: f64,
    pub precision: f64,
}

/// A diagonal prior precision, all positive, and the observations on top of it.
pub struct Information {
    pub prior: Vec<f64>,
    pub rows: Vec<Row>,
}

/// `W` columns beside each other: the rows are read once for all of them.
pub type Columns<const W: usize> = Vec<[f64; W]>;

impl Information {
    pub fn diagonal(&self) -> Vec<f64> {
        let mut diagonal = self.prior.clone();
        for row in &self.rows {
            diagonal[row.one as usize] += row.precision * row.a * row.a;
            diagonal[row.other as usize] += row.precision * row.b * row.b;
        }
        diagonal
    }

    /// The solution of `self · x = right` for each column, to this relative size of the residual. The prior bounds the
    /// condition number, so few steps are needed whatever the shape of the graph; never more than 10 per unknown.
    pub fn solve<const W: usize>(&self, right: &Columns<W>, tolerance: f64) -> Columns<W> {
        let diagonal = self.diagonal();
        let scale = |residual: &Columns<W>, scaled: &mut Columns<W>| {
            for ((scaled, residual), size) in scaled.iter_mut().zip(residual).zip(&diagonal) {
                *scaled = residual.map(|value| value / size);
            }
        };
        let mut solution = vec![[0.0; W]; right.len()];
        let (mut residual, mut scaled, mut image) = (right.clone(), solution.clone(), solution.clone());
        scale(&residual, &mut scaled);
        let mut direction = scaled.clone();
        let mut size = dot(&residual, &scaled);
        let enough = size.map(|size| size * tolerance * tolerance);
        for _ in 0..10 * right.len() {
            if size.iter().zip(&enough).all(|(size, enough)| size <= enough) {
                break;
            }
            self.times(&direction, &mut image);
            let step = ratio(size, dot(&direction, &image));
            add(&mut solution, step, &direction);
            add(&mut residual, step.map(|step| -step), &image);
            scale(&residual, &mut scaled);
            let shrunk = dot(&residual, &scaled);
            let keep = ratio(shrunk, size);
            for (direction, scaled) in direction.iter_mut().zip(&scaled) {
                *direction = std::array::from_fn(|w| scaled[w] + keep[w] * direction[w]);
            }
            size = shrunk;
        }
        solution
    }

    /// Right-hand sides whose solutions are draws of N(0, self⁻¹): each observation and each prior perturbed.
    pub fn perturbations<const W: usize>(&self, rng: &mut impl Rng) -> Columns<W> {
        let mut noise = || -> [f64; W] { std::array::from_fn(|_| rng.sample(StandardNormal)) };
        let mut right: Columns<W> = self.prior.iter().map(|prior| noise().map(|noise| noise * prior.sqrt())).collect();
        for row in &self.rows {
            let noise = noise().map(|noise| noise * row.precision.sqrt());
            for w in 0..W {
                right[row.one as usize][w] += row.a * noise[w];
                right[row.other as usize][w] += row.b * noise[w];
            }
        }
        right
    }

    fn times<const W: usize>(&self, x: &Columns<W>, image: &mut Columns<W>) {
        for ((image, x), prior) in image.iter_mut().zip(x).zip(&self.prior) {
            *image = x.map(|x| x * prior);
        }
        for row in &self.rows {
            let (one, other) = (x[row.one as usize], x[row.other as usize]);
            let seen: [f64; W] = std::array::from_fn(|w| row.precision * (row.a * one[w] + row.b * other[w]));
            let image_one = &mut image[row.one as usize];
            *image_one = std::array::from_fn(|w| image_one[w] + row.a * seen[w]);
            let image_other = &mut image[row.other as usize];
            *image_other = std::array::from_fn(|w| image_other[w] + row.b * seen[w]);
        }
    }
}

fn dot<const W: usize>(one: &Columns<W>, other: &Columns<W>) -> [f64; W] {
    let mut sums = [0.0; W];
    for (one, other) in one.iter().zip(other) {
        sums = std::array::from_fn(|w| sums[w] + one[w] * other[w]);
    }
    sums
}

fn add<const W: usize>(to: &mut Columns<W>, step: [f64; W], direction: &Columns<W>) {
    for (to, direction) in to.iter_mut().zip(direction) {
        *to = std::array::from_fn(|w| to[w] + step[w] * direction[w]);
    }
}

/// 0 where nothing is left to divide: a column that is already solved stays as it is.
fn ratio<const W: usize>(above: [f64; W], below: [f64; W]) -> [f64; W] {
    std::array::from_fn(|w| if below[w] > 0.0 { above[w] / below[w] } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    use super::*;

    #[test]
    fn two_unknowns_are_solved_as_by_hand() {
        // [2 −1; −1 2] x = [1, 0] gives [2/3, 1/3].
        let solved = joined().solve(&vec![[1.0, 0.0], [0.0, 3.0]], 1e-12);
        let wanted = [[2.0 / 3.0, 1.0], [1.0 / 3.0, 2.0]];
        assert!(solved.iter().flatten().zip(wanted.iter().flatten()).all(|(x, y)| (x - y).abs() < 1e-12));
    }

    #[test]
    fn draws_have_the_inverse_as_covariance() {
        let (information, mut rng) = (joined(), ChaCha8Rng::seed_from_u64(1));
        let (mut square, mut product) = (0.0, 0.0);
        for _ in 0..1500 {
            let drawn = information.solve::<4>(&information.perturbations(&mut rng), 1e-8);
            square += dot(&vec![drawn[0]], &vec![drawn[0]]).iter().sum::<f64>() / 6000.0;
            product += dot(&vec![drawn[0]], &vec![drawn[1]]).iter().sum::<f64>() / 6000.0;
        }
        assert!((square - 2.0 / 3.0).abs() < 0.05 && (product - 1.0 / 3.0).abs() < 0.05, "{square} {product}");
    }

    fn joined() -> Information {
        let row = Row { one: 0, other: 1, a: 1.0, b: -1.0, precision: 1.0 };
        Information { prior: vec![1.0, 1.0], rows: vec![row] }
    }
}
