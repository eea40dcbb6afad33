//! How sure strengths are: standard errors from the second derivatives, chances from joint draws.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::Settings;
use super::information::{Columns, Information};
use super::likelihood::Model;

/// Columns solved beside each other.
const WIDTH: usize = 8;
/// Up to so many unknowns each standard error is solved for; beyond, draws give it to about 1 part in 100.
const SOLVED: usize = 1000;

/// How exactly draws are solved for: far below what chance does to them.
const DRAWN: f64 = 1e-3;

pub struct Uncertainty {
    pub standard_errors: Vec<f64>,
    pub best: Vec<f64>,
    pub top: Vec<f64>,
    pub ranks: Vec<(usize, usize)>,
    pub above_next: Vec<f64>,
}

/// Of the strengths at these most probable unknowns; `ranked` are the entries by falling strength.
pub fn of(model: &Model, at: &[f64], ranked: &[u32], settings: &Settings) -> Uncertainty {
    let information = model.information(at);
    let diagonal = information.diagonal();
    let mut rng = ChaCha8Rng::seed_from_u64(settings.seed);
    let mut counts = Counts::new(ranked, settings.top);
    let mut squares = vec![0.0; ranked.len()];
    while counts.draws < settings.draws {
        let right: Columns<WIDTH> = information.perturbations(&mut rng);
        let solved = information.solve(&right, DRAWN);
        for w in 0..WIDTH.min(settings.draws - counts.draws) {
            for (entry, square) in squares.iter_mut().enumerate() {
                *square += (solved[entry][w] - right[entry][w] / diagonal[entry]).powi(2);
            }
            counts.add(&|entry| at[entry as usize] + solved[entry as usize][w]);
        }
    }
    let variances = if at.len() <= SOLVED || counts.draws < 2 {
        variances(&information, ranked.len())
    } else {
        // 1 / H_ii, and the variance of the mean given all others: small, so few draws suffice. H x is the perturbation
        // z, hence that mean is x_i − z_i / H_ii.
        squares.iter().zip(&diagonal).map(|(square, size)| 1.0 / size + square / counts.draws as f64).collect()
    };
    counts.uncertainty(variances)
}

/// The first diagonal elements of the inverse.
fn variances(information: &Information, entries: usize) -> Vec<f64> {
    let mut variances = Vec::with_capacity(entries);
    for first in (0..entries).step_by(WIDTH) {
        let mut right: Columns<WIDTH> = vec![[0.0; WIDTH]; information.prior.len()];
        let width = WIDTH.min(entries - first);
        (0..width).for_each(|w| right[first + w][w] = 1.0);
        let solved = information.solve(&right, 1e-8);
        variances.extend((0..width).map(|w| solved[first + w][w]));
    }
    variances
}

/// What is counted over draws; lists are by place in the standing.
struct Counts<'a> {
    ranked: &'a [u32],
    k: usize,
    draws: usize,
    /// All ranks of an entry, from 1.
    ranks: Vec<Vec<u32>>,
    above_next: Vec<u32>,
    drawn: Vec<(f64, u32)>,
}

impl Counts<'_> {
    fn new(ranked: &[u32], k: usize) -> Counts<'_> {
        let above_next = vec![0; ranked.len().saturating_sub(1)];
        Counts { ranked, k, draws: 0, ranks: vec![Vec::new(); ranked.len()], above_next, drawn: Vec::new() }
    }

    fn add(&mut self, strength: &dyn Fn(u32) -> f64) {
        self.drawn.clear();
        self.drawn.extend(self.ranked.iter().zip(0..).map(|(&entry, place)| (strength(entry), place)));
        for (pair, above) in self.drawn.windows(2).zip(&mut self.above_next) {
            *above += u32::from(pair[0].0 > pair[1].0);
        }
        self.drawn.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        for (&(_, place), rank) in self.drawn.iter().zip(1..) {
            self.ranks[place as usize].push(rank);
        }
        self.draws += 1;
    }

    fn uncertainty(mut self, variances: Vec<f64>) -> Uncertainty {
        let entries = self.ranked.len();
        let share = |count: usize| count as f64 / self.draws.max(1) as f64;
        let (mut best, mut top, mut ranks) = (vec![0.0; entries], vec![0.0; entries], vec![(1, entries); entries]);
        for (&entry, drawn) in self.ranked.iter().zip(&mut self.ranks) {
            let within = |most: usize| share(drawn.iter().filter(|&&rank| rank as usize <= most).count());
            (best[entry as usize], top[entry as usize]) = (within(1), within(self.k));
            drawn.sort_unstable();
            let outside = drawn.len() / 20;
            if let (Some(&low), Some(&high)) = (drawn.get(outside), drawn.iter().rev().nth(outside)) {
                ranks[entry as usize] = (low as usize, high as usize);
            }
        }
        let above_next = self.above_next.iter().map(|&count| share(count as usize)).collect();
        let standard_errors = variances.into_iter().map(f64::sqrt).collect();
        Uncertainty { standard_errors, best, top, ranks, above_next }
    }
}
