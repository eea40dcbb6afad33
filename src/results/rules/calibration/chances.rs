//! How sure a standing is: joint draws of all values, ranked one by one.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use super::calibrated::{Calibrated, Method, Model};
use super::equations::Equations;
use super::fit::Fit;
use super::nodes::{Node, nodes};
use super::solver::{LANES, Solver};

/// Neighbours of whom one is above the other with less than this chance are not separated by the evidence.
pub const SEPARATED: f64 = 0.75;
/// Parameter sets among which the draws are divided.
const NODES: usize = 25;
/// Draws, and how many where entries times draws would fill the memory.
const DRAWS: usize = 4000;
const FEWER_DRAWS: usize = 1000;
const MOST_RANKS: usize = 20_000_000;

/// Chances of every place, by joint draws.
#[derive(Clone, Debug, PartialEq)]
pub struct Chances {
    pub draws: usize,
    /// By entry number; none for an entry without a sheet.
    pub entries: Vec<Option<Chance>>,
}

/// What the evidence leaves open about one entry. Chances are from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    pub best: f64,
    /// Of being among the first k, for each k asked.
    pub top: Vec<f64>,
    /// The shortest interval, ends included, in which the entry's rank lies with a chance of 0.9 or more.
    pub rank_low: usize,
    pub rank_high: usize,
    /// Of being above the next in the standing; none for the last.
    pub above_next: Option<f64>,
}

impl Chance {
    /// Whether the evidence tells this entry from the next below; none for the last.
    pub fn separated_from_next(&self) -> Option<bool> {
        self.above_next.map(|above| above >= SEPARATED)
    }
}

/// Chances from 4,000 joint draws (1,000 above 5,000 entries), among them draws of the variances and of each judge's scale and
/// noise; `tops` are the k for which being among the first k is asked. None where noise could not be estimated.
pub fn chances(calibrated: &Calibrated, tops: &[usize], seed: u64) -> Option<Chances> {
    chances_among(calibrated, &calibrated.order, tops, seed)
}

/// The same for the places among some entries, such as those of a category: `placed` are numbers out of
/// `calibrated.order`, in its order.
pub fn chances_among(calibrated: &Calibrated, placed: &[u32], tops: &[usize], seed: u64) -> Option<Chances> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let wanted = if placed.len() * DRAWS > MOST_RANKS { FEWER_DRAWS } else { DRAWS };
    let mut tally = Tally::new(placed, wanted);
    match &calibrated.model {
        Model::Fitted(fit) => draw_fitted(calibrated, fit, &mut tally, &mut rng),
        Model::OneWay { entry, residual } => draw_one_way(calibrated, *entry, *residual, &mut tally, &mut rng),
        Model::Equal => return Some(even(calibrated, placed, tops)),
        Model::Silent => return None,
    }
    let mut entries = vec![None; calibrated.entries.len()];
    for (place, &entry) in placed.iter().enumerate() {
        entries[entry as usize] = Some(tally.chance(place, tops));
    }
    Some(Chances { draws: tally.drawn, entries })
}

fn draw_fitted(calibrated: &Calibrated, fit: &Fit, tally: &mut Tally, rng: &mut ChaCha8Rng) {
    let round = &calibrated.round;
    let judges_vary = calibrated.method == Method::Mixed;
    let batches = tally.wanted / NODES / LANES;
    for Node { components, judging } in nodes(round, fit, judges_vary, NODES, rng) {
        let solver = Solver::new(Equations::new(round, &judging, components));
        let expected = solver.effects(&round.score, Some(&fit.effects)).quality;
        for _ in 0..batches {
            for deviation in solver.deviations(rng) {
                tally.count(|entry| expected[entry] + deviation.quality[entry]);
            }
        }
    }
}

fn draw_one_way(calibrated: &Calibrated, entry: f64, residual: f64, tally: &mut Tally, rng: &mut ChaCha8Rng) {
    let round = &calibrated.round;
    let known: Vec<(f64, f64)> = (0..round.entries)
        .map(|number| {
            let scores = &round.score[round.of(number)];
            let precision = 1.0 / entry + scores.len() as f64 / residual;
            (scores.iter().sum::<f64>() / residual / precision, precision.sqrt().recip())
        })
        .collect();
    for _ in 0..tally.wanted {
        tally.count(|entry| known[entry].0 + known[entry].1 * rng.sample::<f64, _>(StandardNormal));
    }
}

/// All are equal: every place is as likely for each.
fn even(calibrated: &Calibrated, placed: &[u32], tops: &[usize]) -> Chances {
    let mut entries = vec![None; calibrated.entries.len()];
    for &entry in placed {
        entries[entry as usize] = Some(Chance {
            best: 1.0 / placed.len() as f64,
            top: tops.iter().map(|&top| top.min(placed.len()) as f64 / placed.len() as f64).collect(),
            rank_low: 1,
            rank_high: placed.len(),
            above_next: (placed.last() != Some(&entry)).then_some(0.5),
        });
    }
    Chances { draws: 0, entries }
}

/// Ranks by draw, of the entries in the order of the standing.
struct Tally<'a> {
    placed: &'a [u32],
    wanted: usize,
    drawn: usize,
    /// Per place in the standing, one rank a draw.
    ranks: Vec<u32>,
    above_next: Vec<u32>,
    values: Vec<(f64, u32)>,
}

impl<'a> Tally<'a> {
    fn new(placed: &'a [u32], wanted: usize) -> Tally<'a> {
        let (ranks, above_next) = (vec![0; placed.len() * wanted], vec![0; placed.len()]);
        Tally { placed, wanted, drawn: 0, ranks, above_next, values: Vec::with_capacity(placed.len()) }
    }

    fn count(&mut self, mut value: impl FnMut(usize) -> f64) {
        self.values.clear();
        let drawn = self.placed.iter().enumerate().map(|(place, &entry)| (value(entry as usize), place as u32));
        self.values.extend(drawn);
        for (place, pair) in self.values.windows(2).enumerate() {
            self.above_next[place] += u32::from(pair[0].0 > pair[1].0);
        }
        self.values.sort_unstable_by(|one, other| other.0.total_cmp(&one.0));
        for (above, &(_, place)) in self.values.iter().enumerate() {
            self.ranks[place as usize * self.wanted + self.drawn] = above as u32 + 1;
        }
        self.drawn += 1;
    }

    fn chance(&mut self, place: usize, tops: &[usize]) -> Chance {
        let draws = self.drawn as f64;
        let ranks = &mut self.ranks[place * self.wanted..place * self.wanted + self.drawn];
        ranks.sort_unstable();
        let within = |top: usize| ranks.partition_point(|&rank| rank as usize <= top) as f64 / draws;
        let (rank_low, rank_high) = shortest(ranks);
        Chance {
            best: within(1),
            top: tops.iter().map(|&top| within(top)).collect(),
            rank_low,
            rank_high,
            above_next: (place + 1 < self.placed.len()).then(|| f64::from(self.above_next[place]) / draws),
        }
    }
}

/// The shortest interval that holds nine tenths of these sorted ranks; of equally short ones the highest place.
fn shortest(ranks: &[u32]) -> (usize, usize) {
    let held = (ranks.len() * 9).div_ceil(10).max(1);
    let least = ranks.windows(held).map(|held| (held[held.len() - 1] - held[0], held[0])).min();
    least.map_or((1, 1), |(length, low)| (low as usize, (low + length) as usize))
}
