//! Who sees what in a simulated event.

use rand::Rng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;

use super::super::calibration::{Scores, Sheet};

/// How often a design that fell into islands is drawn again.
const TRIES: usize = 50;

/// Pairs of entry and judge, ordered: each entry with `per_entry` judges, loads that differ by at most one or two, and
/// one island where chance allows it within a few tries.
pub fn balanced_design(entries: usize, judges: usize, per_entry: usize, rng: &mut ChaCha8Rng) -> Vec<(u32, u32)> {
    let mut pairs = deal(entries, judges, per_entry, rng);
    for _ in 0..TRIES {
        if connected(entries, judges, &pairs) {
            break;
        }
        pairs = deal(entries, judges, per_entry, rng);
    }
    pairs
}

/// Entries in random order take one judge after another from those with the least load, by chance.
fn deal(entries: usize, judges: usize, per_entry: usize, rng: &mut ChaCha8Rng) -> Vec<(u32, u32)> {
    let mut order: Vec<u32> = (0..entries as u32).collect();
    let mut load = vec![0_usize; judges];
    let mut panels: Vec<Vec<u32>> = vec![Vec::new(); entries];
    for _ in 0..per_entry {
        order.shuffle(rng);
        for &entry in &order {
            let panel = &mut panels[entry as usize];
            let judge = least_loaded(&load, panel, rng);
            load[judge as usize] += 1;
            panel.push(judge);
        }
    }
    let mut pairs: Vec<(u32, u32)> = Vec::with_capacity(entries * per_entry);
    for (entry, panel) in panels.iter_mut().enumerate() {
        panel.sort_unstable();
        pairs.extend(panel.iter().map(|&judge| (entry as u32, judge)));
    }
    pairs
}

/// A judge of the least load who is not yet on the panel, each equally likely.
fn least_loaded(load: &[usize], panel: &[u32], rng: &mut impl Rng) -> u32 {
    let (mut least, mut judge, mut equals) = (usize::MAX, 0, 0);
    for (candidate, &load) in load.iter().enumerate() {
        if load > least || panel.contains(&(candidate as u32)) {
            continue;
        }
        equals = if load < least { 1 } else { equals + 1 };
        least = load;
        if equals == 1 || rng.random_range(0..equals) == 0 {
            judge = candidate as u32;
        }
    }
    judge
}

fn connected(entries: usize, judges: usize, pairs: &[(u32, u32)]) -> bool {
    let sheets = pairs.iter().map(|&(entry, judge)| Sheet { entry, judge, score: 0.0 }).collect();
    Scores::new(entries, judges, sheets).is_ok_and(|scores| scores.islands().len() == 1)
}
