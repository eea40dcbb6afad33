//! The final order of an expo: Bradley-Terry by maximum posterior over all that judges said.
//!
//! Sources: R. A. Bradley, M. E. Terry, Biometrika 39 (1952); the normal prior after F. Caron, A. Doucet, JCGS 21
//! (2012), which keeps every strength finite; draws by G. Papandreou, A. Yuille, "Gaussian sampling by local
//! perturbations", 2010.

mod information;
mod likelihood;
mod points;
mod reliability;
mod uncertainty;

use crate::scoring::rules::pairwise::Evidence;

use likelihood::Model;
pub use points::Points;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// Of the strengths, on the logistic scale (strengths that differ by 1: the better one wins 73 of 100).
    pub prior_variance: f64,
    /// Whether what each judge says counts by how well it agrees with what the others say.
    pub reliability: bool,
    /// How many joint draws give the chances.
    pub draws: usize,
    /// The k of the chance to be among the best k.
    pub top: usize,
    pub seed: u64,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { prior_variance: 1.0, reliability: false, draws: 4000, top: 3, seed: 0 }
    }
}

/// The order of the entries and how sure it is. Lists by entry are indexed by its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Entries from strongest to weakest; equal strengths by number.
    pub entries: Vec<u32>,
    /// By entry, on the logistic scale, 0 being what is expected of an entry nobody has seen.
    pub strengths: Vec<f64>,
    /// By entry; the prior's own where nothing is known.
    pub standard_errors: Vec<f64>,
    /// By entry: the chance that it is truly the best of all.
    pub best: Vec<f64>,
    /// By entry: the chance that it is truly among the best k.
    pub top: Vec<f64>,
    /// By entry: its true place lies between these, ends included, with a chance of 0.9.
    pub ranks: Vec<(usize, usize)>,
    /// By place: the chance that the entry there is truly above the next one in the order; one shorter than the order.
    pub above_next: Vec<f64>,
    /// Entries joined by what judges said, largest first, each ascending. Across islands only the prior compares.
    pub islands: Vec<Vec<u32>>,
    /// Entries of which nothing was said.
    pub unseen: Vec<u32>,
    /// By judge, from 1, as firm as the model takes judges to be, to 0, tossing a coin; all 1 unless asked for.
    pub reliability: Vec<f64>,
    /// By judge, the precision of their points beside the usual judge's; all 1 unless asked for.
    pub weights: Vec<f64>,
    /// How points were read, when there were any that differ.
    pub points: Option<Points>,
}

/// Why evidence cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongEvidence {
    NoSuchEntry {
        entry: u32,
    },
    NoSuchJudge {
        judge: u32,
    },
    AgainstItself {
        entry: u32,
    },
    TwiceInOrder {
        judge: u32,
        entry: u32,
    },
    NotFinite {
        judge: u32,
        entry: u32,
    },
    /// The prior variance is not a positive number.
    PriorVariance,
}

/// The order of `entries` entries by what `judges` judges said. Time and memory grow with the number of comparisons
/// (for a running order of k entries, its k(k−1)/2 pairs) times some 20 steps of conjugate gradients; finite for any
/// evidence.
pub fn order(entries: usize, judges: usize, evidence: &Evidence, settings: &Settings) -> Result<Order, WrongEvidence> {
    order_among(entries, entries, judges, evidence, settings)
}

/// The order of the first `asked` entries among each other, by all that was said; lists by entry end with them.
pub fn order_among(
    asked: usize,
    entries: usize,
    judges: usize,
    evidence: &Evidence,
    settings: &Settings,
) -> Result<Order, WrongEvidence> {
    check(entries, judges, evidence, settings)?;
    let asked = asked.min(entries);
    let mut model = Model::new(entries, judges, evidence, settings.prior_variance);
    let at = model.fit(settings.reliability);
    let mut ranked: Vec<u32> = (0..asked as u32).collect();
    ranked.sort_by(|&one, &other| at[other as usize].total_cmp(&at[one as usize]).then(one.cmp(&other)));
    let uncertainty = uncertainty::of(&model, &at, &ranked, settings);
    let (islands, unseen) = islands(entries, judges, evidence);
    Ok(Order {
        entries: ranked,
        strengths: at[..asked].to_vec(),
        above_next: uncertainty.above_next,
        standard_errors: uncertainty.standard_errors,
        best: uncertainty.best,
        top: uncertainty.top,
        ranks: uncertainty.ranks,
        islands,
        unseen,
        points: model.points,
        reliability: model.reliability,
        weights: model.weights,
    })
}

/// What is most probable, so that somebody else can try it in the equations of the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Posterior {
    /// By entry.
    pub strengths: Vec<f64>,
    /// By judge, in points; empty where no points were read.
    pub leniency: Vec<f64>,
    pub points: Option<Points>,
}

/// Strengths and what they were found with.
pub fn posterior(entries: usize, judges: usize, evidence: &Evidence) -> Result<Posterior, WrongEvidence> {
    let settings = Settings::default();
    check(entries, judges, evidence, &settings)?;
    let mut model = Model::new(entries, judges, evidence, settings.prior_variance);
    let mut strengths = model.fit(settings.reliability);
    let leniency = strengths.split_off(entries);
    Ok(Posterior { strengths, leniency, points: model.points })
}

/// Strengths alone, without errors and chances: for routing boards and rehearsals.
pub fn strengths(
    entries: usize,
    judges: usize,
    evidence: &Evidence,
    settings: &Settings,
) -> Result<Vec<f64>, WrongEvidence> {
    check(entries, judges, evidence, settings)?;
    let mut at = Model::new(entries, judges, evidence, settings.prior_variance).fit(settings.reliability);
    at.truncate(entries);
    Ok(at)
}

fn check(entries: usize, judges: usize, evidence: &Evidence, settings: &Settings) -> Result<(), WrongEvidence> {
    let named = |entry: u32, judge: u32| {
        if entry as usize >= entries {
            return Err(WrongEvidence::NoSuchEntry { entry });
        }
        if judge as usize >= judges { Err(WrongEvidence::NoSuchJudge { judge }) } else { Ok(()) }
    };
    for said in &evidence.comparisons {
        named(said.winner, said.judge)?;
        named(said.loser, said.judge)?;
        if said.winner == said.loser {
            return Err(WrongEvidence::AgainstItself { entry: said.winner });
        }
    }
    for order in &evidence.orders {
        let mut seen = vec![false; entries];
        for &entry in &order.entries {
            named(entry, order.judge)?;
            if std::mem::replace(&mut seen[entry as usize], true) {
                return Err(WrongEvidence::TwiceInOrder { judge: order.judge, entry });
            }
        }
    }
    for score in &evidence.scores {
        named(score.entry, score.judge)?;
        if !score.points.is_finite() {
            return Err(WrongEvidence::NotFinite { judge: score.judge, entry: score.entry });
        }
    }
    let fine = settings.prior_variance > 0.0 && settings.prior_variance.is_finite();
    if fine { Ok(()) } else { Err(WrongEvidence::PriorVariance) }
}

/// Islands, largest first, and the entries of which nothing was said. Entries that one judge scored are joined by them.
fn islands(entries: usize, judges: usize, evidence: &Evidence) -> (Vec<Vec<u32>>, Vec<u32>) {
    let mut above: Vec<usize> = (0..entries + judges).collect();
    let mut seen = vec![false; entries];
    let mut join = |one: usize, other: usize| {
        let (one, other) = (root(&mut above, one), root(&mut above, other));
        above[one.max(other)] = one.min(other);
    };
    for said in &evidence.comparisons {
        join(said.winner as usize, said.loser as usize);
        (seen[said.winner as usize], seen[said.loser as usize]) = (true, true);
    }
    for order in &evidence.orders {
        order.entries.windows(2).for_each(|pair| join(pair[0] as usize, pair[1] as usize));
        order.entries.iter().for_each(|&entry| seen[entry as usize] = true);
    }
    for score in &evidence.scores {
        join(score.entry as usize, entries + score.judge as usize);
        seen[score.entry as usize] = true;
    }
    let (known, unseen): (Vec<u32>, Vec<u32>) = (0..entries as u32).partition(|&entry| seen[entry as usize]);
    let mut islands = vec![Vec::new(); entries];
    known.into_iter().for_each(|entry| islands[root(&mut above, entry as usize)].push(entry));
    islands.retain(|island| !island.is_empty());
    islands.sort_by_key(|island| std::cmp::Reverse(island.len()));
    (islands, unseen)
}

/// The root of a disjoint set, with path halving; roots are the least members, so entries come before judges.
fn root(above: &mut [usize], mut item: usize) -> usize {
    while above[item] != item {
        above[item] = above[above[item]];
        item = above[item];
    }
    item
}

#[cfg(test)]
#[path = "bradley_terry/order_tests.rs"]
mod tests;
