//! The pairs that a stage looks at: all that may be when they are few, else the best of each entry.

use super::{Affinity, CONFLICT, Matching};

/// Pairs kept in memory at most, unless each entry would have fewer than `LEAST` judges to look at.
const MOST: usize = 1_500_000;
const LEAST: usize = 64;

/// By entry, judges in ascending order with their affinities.
#[derive(Debug, Default)]
pub struct Reach {
    begins: Vec<usize>,
    pairs: Vec<(u32, i64)>,
    /// The sum of the best judges that each entry could have if it stood alone.
    pub alone: Vec<i64>,
    /// By entry: no pair beyond reach is above this; nothing when all are within.
    pub beyond: Vec<Option<i64>>,
    pub needed: Vec<usize>,
    /// No two sums of an entry differ by more.
    pub span: i64,
}

impl Reach {
    /// Looks at every pair once. The pairs of `start` are always within reach (a locked conflict counts 0).
    pub fn new(affinity: &(impl Affinity + ?Sized), start: &Matching, locked: &[Vec<u32>]) -> Self {
        let (entries, judges) = (affinity.entries(), affinity.judges());
        let width = (MOST / entries.max(1)).max(LEAST);
        let mut reach =
            Self { begins: vec![0], needed: start.judges_of.iter().map(Vec::len).collect(), ..Self::default() };
        let (mut row, mut near) = (vec![0; judges], Vec::with_capacity(judges));
        for (entry, own) in start.judges_of.iter().enumerate() {
            affinity.row(entry, &mut row);
            near.clear();
            near.extend(row.iter().enumerate().filter(|pair| *pair.1 != CONFLICT).map(|(j, &value)| (j as u32, value)));
            let better = |a: &(u32, i64), b: &(u32, i64)| b.1.cmp(&a.1).then(a.0.cmp(&b.0));
            let width = width.max(own.len());
            let beyond = (near.len() > width).then(|| near.select_nth_unstable_by(width, better).1.1);
            reach.beyond.push(beyond);
            if near.len() > width {
                near.truncate(width);
                near.sort_unstable();
            }
            for &judge in own {
                if let Err(place) = near.binary_search_by_key(&judge, |pair| pair.0) {
                    let value = row[judge as usize];
                    near.insert(place, (judge, if value == CONFLICT { 0 } else { value }));
                }
            }
            reach.alone.push(alone(&near, own.len(), &locked[entry]));
            reach.pairs.extend_from_slice(&near);
            reach.begins.push(reach.pairs.len());
        }
        let widest = reach.pairs.iter().map(|pair| pair.1.abs()).max().unwrap_or(0);
        reach.span = 2 * widest * reach.needed.iter().copied().max().unwrap_or(0) as i64;
        reach
    }

    pub fn of(&self, entry: usize) -> &[(u32, i64)] {
        &self.pairs[self.begins[entry]..self.begins[entry + 1]]
    }

    /// The affinity of a pair within reach.
    pub fn value(&self, entry: usize, judge: usize) -> Option<i64> {
        let near = self.of(entry);
        near.binary_search_by_key(&(judge as u32), |pair| pair.0).ok().map(|place| near[place].1)
    }
}

/// Locked judges and the best others, `needed` in all.
fn alone(near: &[(u32, i64)], needed: usize, locked: &[u32]) -> i64 {
    let (mut stay, mut others) = (0, Vec::with_capacity(near.len()));
    for &(judge, value) in near {
        if locked.contains(&judge) { stay += value } else { others.push(value) }
    }
    let room = needed.saturating_sub(locked.len()).min(others.len());
    if room > 0 && room < others.len() {
        others.select_nth_unstable_by(room - 1, |a, b| b.cmp(a));
    }
    stay + others[..room].iter().sum::<i64>()
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;

    #[test]
    fn an_entry_alone_takes_its_locked_judge_and_the_best_others() {
        let table = Table::dense(&[vec![1, 9, 5, CONFLICT]]);
        let start = Matching { judges_of: vec![vec![0, 2]] };
        assert_eq!(Reach::new(&table, &start, &[vec![0]]).alone, [10]);
        assert_eq!(Reach::new(&table, &start, &[vec![]]).alone, [14]);
        assert_eq!(Reach::new(&table, &start, &[vec![3]]).value(0, 2), Some(5));
    }
}
