//! Affinities that somebody has written down: a full table, or triples in which an absent pair is a conflict.

use super::{Affinity, CONFLICT};

/// Affinities by entry, kept in millionths. Sparse: memory is 12 bytes for each pair that is given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    judges: usize,
    /// Where the pairs of each entry begin; one longer than there are entries.
    begins: Vec<usize>,
    who: Vec<u32>,
    value: Vec<i64>,
}

impl Table {
    /// From rows of equal length, one for each entry; `CONFLICT` where a pair must not be.
    pub fn dense(rows: &[Vec<i64>]) -> Self {
        let judges = rows.first().map_or(0, Vec::len);
        let pairs = rows.iter().enumerate().flat_map(|(entry, row)| {
            row.iter().enumerate().map(move |(judge, &value)| (entry as u32, judge as u32, value))
        });
        Self::sparse(rows.len(), judges, pairs.filter(|pair| pair.2 != CONFLICT).collect())
    }

    /// From triples (entry, judge, millionths) in any order; a pair that is absent is a conflict, and of a pair given
    /// twice the last counts. Entries and judges are below the two sizes.
    pub fn sparse(entries: usize, judges: usize, mut pairs: Vec<(u32, u32, i64)>) -> Self {
        if !pairs.is_sorted_by_key(|&(entry, judge, _)| (entry, judge)) {
            pairs.sort_by_key(|&(entry, judge, _)| (entry, judge));
        }
        let mut table = Self { judges, begins: Vec::with_capacity(entries + 1), ..Self::default() };
        table.who.reserve_exact(pairs.len());
        table.value.reserve_exact(pairs.len());
        let mut last = None;
        for (entry, judge, value) in pairs {
            if last == Some((entry, judge)) {
                table.who.pop();
                table.value.pop();
            }
            last = Some((entry, judge));
            while table.begins.len() <= entry as usize {
                table.begins.push(table.who.len());
            }
            table.who.push(judge);
            table.value.push(value);
        }
        table.begins.resize(entries + 1, table.who.len());
        table
    }

    /// The judges that may have the entry, ascending, with their affinities.
    pub fn pairs_of(&self, entry: usize) -> impl Iterator<Item = (u32, i64)> + '_ {
        let range = self.begins[entry]..self.begins[entry + 1];
        self.who[range.clone()].iter().copied().zip(self.value[range].iter().copied())
    }
}

impl Affinity for Table {
    fn entries(&self) -> usize {
        self.begins.len().saturating_sub(1)
    }

    fn judges(&self) -> usize {
        self.judges
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        let begin = self.begins[entry];
        let found = self.who[begin..self.begins[entry + 1]].binary_search(&(judge as u32));
        found.map_or(CONFLICT, |place| self.value[begin + place])
    }

    fn row(&self, entry: usize, row: &mut [i64]) {
        row.fill(CONFLICT);
        for (judge, value) in self.pairs_of(entry) {
            row[judge as usize] = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absent_pair_is_a_conflict_and_the_last_of_a_pair_given_twice_counts() {
        let table = Table::sparse(3, 2, vec![(2, 1, 5), (0, 1, 7), (0, 0, 1), (0, 0, 2)]);
        let rows: Vec<Vec<i64>> = (0..3).map(|entry| (0..2).map(|judge| table.of(entry, judge)).collect()).collect();
        assert_eq!(rows, [[2, 7], [CONFLICT, CONFLICT], [CONFLICT, 5]]);
        assert_eq!(Table::dense(&rows), table);
        let mut row = [0; 2];
        table.row(2, &mut row);
        assert_eq!(row, [CONFLICT, 5]);
        assert_eq!((table.entries(), table.judges()), (3, 2));
    }
}
