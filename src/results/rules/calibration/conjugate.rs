//! Conjugate gradients on the judges' system, several right-hand sides at once.
//!
//! For events of so many judges that factoring their matrix takes longer than walking over the sheets a few dozen times:
//! the system is as well conditioned as the design is connected.

use super::equations::Equations;

/// One number for each right-hand side that is solved beside the others.
pub type Lanes<const N: usize> = [f64; N];

const MOST_ROUNDS: usize = 500;

/// The solutions for these right-hand sides of judges and level, improved from `start` until what is left of each side is
/// the smaller by the factor `tolerance`.
pub fn solve<const N: usize>(
    equations: &Equations,
    sides: &[Lanes<N>],
    start: Vec<Lanes<N>>,
    tolerance: f64,
) -> Vec<Lanes<N>> {
    let diagonal = diagonal(equations);
    let mut found = start;
    let mut residual: Vec<Lanes<N>> = apply(equations, &found);
    for (residual, side) in residual.iter_mut().zip(sides) {
        *residual = std::array::from_fn(|lane| side[lane] - residual[lane]);
    }
    let scaled = |vector: &[Lanes<N>]| -> Vec<Lanes<N>> {
        vector.iter().zip(&diagonal).map(|(cell, diagonal)| cell.map(|cell| cell / diagonal)).collect()
    };
    let goal = dot(sides, &scaled(sides)).map(|size| size * tolerance * tolerance);
    let mut direction = scaled(&residual);
    let mut size = dot(&residual, &direction);
    for _ in 0..MOST_ROUNDS {
        if (0..N).all(|lane| size[lane] <= goal[lane]) {
            break;
        }
        let image = apply(equations, &direction);
        let step = ratio(size, dot(&direction, &image));
        add(&mut found, step, &direction);
        add(&mut residual, step.map(|step| -step), &image);
        let next = scaled(&residual);
        let shrunk = dot(&residual, &next);
        let turn = ratio(shrunk, size);
        for (direction, next) in direction.iter_mut().zip(&next) {
            *direction = std::array::from_fn(|lane| next[lane] + turn[lane] * direction[lane]);
        }
        size = shrunk;
    }
    found
}

/// The judges' matrix times these vectors, without forming it.
fn apply<const N: usize>(equations: &Equations, vectors: &[Lanes<N>]) -> Vec<Lanes<N>> {
    let (round, level) = (equations.round, equations.round.judges);
    let mut image = vec![[0.0; N]; level + 1];
    let mut whole = [0.0; N];
    let sums: Vec<Lanes<N>> =
        vectors[..level].iter().map(|own| std::array::from_fn(|lane| own[lane] + vectors[level][lane])).collect();
    for judge in 0..level {
        let own = equations.weight[judge] * round.load[judge] as f64;
        let ridge = 1.0 / equations.components.judge;
        for lane in 0..N {
            image[judge][lane] = own * sums[judge][lane] + ridge * vectors[judge][lane];
            whole[lane] += own * sums[judge][lane];
        }
    }
    for entry in 0..round.entries {
        let panel = equations.panel(entry);
        let (mut met, mut pull) = ([0.0; N], 0.0);
        for &judge in panel {
            pull += equations.pull[judge];
            (0..N).for_each(|lane| met[lane] += equations.pull[judge] * sums[judge][lane]);
        }
        let met = met.map(|met| met / equations.pivot[entry]);
        for &judge in panel {
            (0..N).for_each(|lane| image[judge][lane] -= equations.pull[judge] * met[lane]);
        }
        (0..N).for_each(|lane| whole[lane] -= pull * met[lane]);
    }
    image[level] = whole;
    image
}

fn diagonal(equations: &Equations) -> Vec<f64> {
    let (round, level) = (equations.round, equations.round.judges);
    let mut diagonal: Vec<f64> = (0..level).map(|judge| equations.weight[judge] * round.load[judge] as f64).collect();
    let mut whole: f64 = diagonal.iter().sum();
    diagonal.iter_mut().for_each(|own| *own += 1.0 / equations.components.judge);
    for entry in 0..round.entries {
        let panel = equations.panel(entry);
        let pull: f64 = panel.iter().map(|&judge| equations.pull[judge]).sum();
        whole -= pull * pull / equations.pivot[entry];
        for &judge in panel {
            diagonal[judge] -= equations.pull[judge].powi(2) / equations.pivot[entry];
        }
    }
    diagonal.push(whole.max(f64::MIN_POSITIVE));
    diagonal
}

fn dot<const N: usize>(one: &[Lanes<N>], other: &[Lanes<N>]) -> Lanes<N> {
    let mut sums = [0.0; N];
    for (one, other) in one.iter().zip(other) {
        (0..N).for_each(|lane| sums[lane] += one[lane] * other[lane]);
    }
    sums
}

fn add<const N: usize>(to: &mut [Lanes<N>], factor: Lanes<N>, from: &[Lanes<N>]) {
    for (to, from) in to.iter_mut().zip(from) {
        (0..N).for_each(|lane| to[lane] += factor[lane] * from[lane]);
    }
}

fn ratio<const N: usize>(one: Lanes<N>, other: Lanes<N>) -> Lanes<N> {
    std::array::from_fn(|lane| if other[lane] > 0.0 { one[lane] / other[lane] } else { 0.0 })
}
