//! What can be said of any matching, and what changed against another.

use super::islands::{Island, islands};
use super::{Affinity, CONFLICT, Matching};

/// Figures of a matching. Affinities are millionths; a pair that is a conflict counts 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub total: i64,
    /// The entry with the least sum of affinities among those that have judges (the first of equals), and that sum.
    pub worst: Option<(u32, i64)>,
    /// The least and the greatest load of a judge.
    pub loads: (u32, u32),
    /// Judges without any entry.
    pub idle: u32,
    pub islands: Vec<Island>,
    /// Entries of which a judge is one that suits them best of all.
    pub first_choice: u32,
    /// Entries that have the best panel they could have if they stood alone.
    pub best_panel: u32,
}

/// Pairs (entry, judge) of two matchings, ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub kept: Vec<(u32, u32)>,
    pub lost: Vec<(u32, u32)>,
    pub new: Vec<(u32, u32)>,
}

/// Describes a matching of the entries and judges of `affinity`; looks at every pair once.
pub fn report(affinity: &(impl Affinity + ?Sized), matching: &Matching) -> Report {
    let judges = affinity.judges();
    let mut loads = vec![0u32; judges];
    let mut told = Report {
        total: 0,
        worst: None,
        loads: (0, 0),
        idle: 0,
        islands: islands(matching, judges),
        first_choice: 0,
        best_panel: 0,
    };
    let mut row = vec![0; judges];
    for (entry, own) in matching.judges_of.iter().enumerate().filter(|(_, own)| !own.is_empty()) {
        affinity.row(entry, &mut row);
        let values = own.iter().map(|&judge| row[judge as usize]).filter(|&value| value != CONFLICT);
        let (sum, most) = (values.clone().sum::<i64>(), values.max());
        own.iter().for_each(|&judge| loads[judge as usize] += 1);
        told.total += sum;
        if told.worst.is_none_or(|worst| sum < worst.1) {
            told.worst = Some((entry as u32, sum));
        }
        let best = best(&mut row, own.len());
        told.first_choice += u32::from(most.is_some() && most == best.first().copied());
        told.best_panel += u32::from(best.len() == own.len() && best.iter().sum::<i64>() == sum);
    }
    told.loads = (loads.iter().copied().min().unwrap_or(0), loads.iter().copied().max().unwrap_or(0));
    told.idle = loads.iter().filter(|&&load| load == 0).count() as u32;
    told
}

/// What stayed, went and came between two matchings; one may know of more entries than the other.
pub fn changes(old: &Matching, new: &Matching) -> Changes {
    let mut changes = Changes::default();
    for entry in 0..old.judges_of.len().max(new.judges_of.len()) {
        let panel = |matching: &Matching| matching.judges_of.get(entry).cloned().unwrap_or_default();
        let (before, after) = (panel(old), panel(new));
        let name = |&judge: &u32| (entry as u32, judge);
        changes.kept.extend(before.iter().filter(|judge| after.contains(judge)).map(name));
        changes.lost.extend(before.iter().filter(|judge| !after.contains(judge)).map(name));
        changes.new.extend(after.iter().filter(|judge| !before.contains(judge)).map(name));
    }
    changes
}

/// The greatest affinities of a row, in descending order.
fn best(row: &mut [i64], count: usize) -> Vec<i64> {
    if count < row.len() {
        row.select_nth_unstable_by(count, |a, b| b.cmp(a));
    }
    let mut best: Vec<i64> = row.iter().take(count).copied().filter(|&value| value != CONFLICT).collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    best
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;

    #[test]
    fn a_report_names_the_worst_entry_the_loads_and_who_got_the_best() {
        let table = Table::dense(&[vec![9, 5, 1, CONFLICT], vec![4, 5, 1, 2], vec![7, 7, 7, 7]]);
        let matching = Matching { judges_of: vec![vec![0, 1], vec![1, 3], vec![]] };
        let told = report(&table, &matching);
        assert_eq!((told.total, told.worst, told.loads, told.idle), (21, Some((1, 7)), (0, 2), 1));
        assert_eq!((told.islands.len(), told.first_choice, told.best_panel), (1, 2, 1));
    }

    #[test]
    fn changes_are_pairs_that_stayed_went_and_came() {
        let old = Matching { judges_of: vec![vec![0, 1], vec![2]] };
        let new = Matching { judges_of: vec![vec![1, 3], vec![2], vec![0]] };
        let expected = Changes { kept: vec![(0, 1), (1, 2)], lost: vec![(0, 0)], new: vec![(0, 3), (2, 0)] };
        assert_eq!(changes(&old, &new), expected);
    }
}
