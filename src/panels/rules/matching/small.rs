//! Small questions for tests: written out, drawn at random, and answered by trying everything.

#[path = "../../../../benches/support/synthetic.rs"]
pub mod synthetic;

use std::path::{Path, PathBuf};

use super::{Affinity, CONFLICT, Quota, Terms, UNIT};
use proptest::prelude::*;
use synthetic::{Size, Synthetic};

/// Affinities by entry and judge.
#[derive(Clone, Debug)]
pub struct Table(pub Vec<Vec<i64>>);

impl Affinity for Table {
    fn entries(&self) -> usize {
        self.0.len()
    }

    fn judges(&self) -> usize {
        self.0.first().map_or(0, Vec::len)
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        self.0[entry][judge]
    }
}

impl Affinity for Synthetic {
    fn entries(&self) -> usize {
        self.size.entries
    }

    fn judges(&self) -> usize {
        self.size.judges
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        self.affinity(entry, judge).unwrap_or(CONFLICT)
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        self.affinities(entry, 1, CONFLICT, row);
    }
}

/// The same need for all entries and the same load for all judges.
pub fn alike(entries: usize, judges: usize, needed: u32, least: u32, most: u32) -> Terms {
    Terms { needed: vec![needed; entries], loads: vec![least..=most; judges], ..Terms::default() }
}

pub fn synthetic(size: Size, sparse: bool) -> (Synthetic, Terms) {
    let terms = alike(size.entries, size.judges, size.needed, size.least, size.most);
    (Synthetic::new(size, sparse), terms)
}

/// A table of the shared data: entry, judge, affinity, a pair in each line; none where the folder is not there.
pub fn shared(file: &str) -> Option<Table> {
    let folders = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let paths = folders.map(|folder| folder.join("shared/data/assignment").join(file));
    let Some(path) = paths.into_iter().find(|path: &PathBuf| path.exists()) else {
        println!("skipped: shared/data/assignment/{file} is not here");
        return None;
    };
    let text = std::fs::read_to_string(path).expect("a readable file");
    let pairs = text.lines().skip(1).map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let affinity = fields[2].parse::<f64>().expect("an affinity") * UNIT as f64;
        (fields[0].parse().expect("an entry"), fields[1].parse().expect("a judge"), affinity.round() as i64)
    });
    let pairs: Vec<(usize, usize, i64)> = pairs.collect();
    let entries = pairs.iter().map(|pair| pair.0 + 1).max()?;
    let judges = pairs.iter().map(|pair| pair.1 + 1).max()?;
    let mut rows = vec![vec![CONFLICT; judges]; entries];
    pairs.into_iter().for_each(|(entry, judge, affinity)| rows[entry][judge] = affinity);
    Some(Table(rows))
}

/// A question of up to `entries` × `judges` with many ties and conflicts; what is asked may be impossible.
pub fn question(entries: usize, judges: usize) -> impl Strategy<Value = (Table, Terms)> {
    (1..=entries, 1..=judges).prop_flat_map(|(entries, judges)| {
        let value = prop_oneof![1 => Just(CONFLICT), 6 => -3i64..10];
        let rows = prop::collection::vec(prop::collection::vec(value, judges), entries);
        (rows.prop_map(Table), terms(entries, judges))
    })
}

fn terms(entries: usize, judges: usize) -> impl Strategy<Value = Terms> {
    let (n, m) = (entries as u32, judges as u32);
    let needed = prop::collection::vec(0..=m.div_ceil(2), entries);
    let load = (prop_oneof![5 => Just(0), 2 => Just(1), 1 => Just(2)], 0..=n + 1);
    let load = load.prop_map(|(least, more): (u32, u32)| least..=least + more);
    let costs = prop_oneof![3 => Just(Vec::new()), 1 => prop::collection::vec(0i64..4, 1..4)];
    let quota = (prop::collection::vec(0..n, 1..4), prop::collection::vec(0..m, 1..4), 0..3u32);
    (
        needed,
        prop::collection::vec(load, judges),
        prop::collection::vec((0..n, 0..m), 0..2),
        prop::collection::vec(quota, 0..3),
        prop::collection::vec(costs, judges),
    )
        .prop_map(|(needed, loads, locked, quotas, mut load_costs)| {
            load_costs.iter_mut().for_each(|costs: &mut Vec<i64>| costs.sort_unstable());
            let quotas = quotas.into_iter().map(|(entries, judges, most)| Quota { entries, judges, most }).collect();
            Terms { needed, loads, locked, quotas, load_costs }
        })
}

/// The greatest value by trying every set of judges for every entry, if the terms can be kept at all.
pub fn brute(table: &Table, terms: &Terms) -> Option<i64> {
    best_from(table, terms, 0, &mut vec![0; table.judges()])
}

fn best_from(table: &Table, terms: &Terms, entry: usize, loads: &mut [u32]) -> Option<i64> {
    if entry == table.entries() {
        return load_worth(terms, loads);
    }
    let mut best = None;
    for set in 0u32..1 << table.judges() {
        let Some(worth) = set_worth(table, terms, entry, set) else { continue };
        let members = || (0..table.judges()).filter(|judge| set >> judge & 1 == 1);
        members().for_each(|judge| loads[judge] += 1);
        best = best.max(best_from(table, terms, entry + 1, loads).map(|rest| rest + worth));
        members().for_each(|judge| loads[judge] -= 1);
    }
    best
}

fn set_worth(table: &Table, terms: &Terms, entry: usize, set: u32) -> Option<i64> {
    let locked = terms.locked.iter().filter(|&&(at, _)| at as usize == entry);
    let locked = locked.fold(0, |set: u32, &(_, judge)| set | 1 << judge);
    let count = terms.needed[entry].max(locked.count_ones());
    if set & locked != locked || set.count_ones() != count {
        return None;
    }
    for quota in terms.quotas.iter().filter(|quota| quota.entries.contains(&(entry as u32))) {
        let under = quota.judges.iter().fold(0, |under: u32, judge| under | 1 << judge);
        if (set & under).count_ones() > quota.most.max((locked & under).count_ones()) {
            return None;
        }
    }
    let mut worth = 0;
    for judge in (0..table.judges()).filter(|judge| set >> judge & 1 == 1) {
        match table.of(entry, judge) {
            CONFLICT if locked >> judge & 1 == 0 => return None,
            CONFLICT => {}
            value => worth += value,
        }
    }
    Some(worth)
}

fn load_worth(terms: &Terms, loads: &[u32]) -> Option<i64> {
    let mut worth = 0;
    for (judge, &load) in loads.iter().enumerate() {
        let mut locked: Vec<_> = terms.locked.iter().filter(|&&(_, at)| at as usize == judge).collect();
        locked.sort_unstable();
        locked.dedup();
        if load < *terms.loads[judge].start() || load > (*terms.loads[judge].end()).max(locked.len() as u32) {
            return None;
        }
        let costs = &terms.load_costs.get(judge).cloned().unwrap_or_default();
        worth -= (0..load as usize).map(|unit| *costs.get(unit).or(costs.last()).unwrap_or(&0)).sum::<i64>();
    }
    Some(worth)
}
