//! Islands: parts of the judge-entry graph that share no judge and no entry, so that leniency cannot be compared.

use std::collections::BTreeMap;

use super::{Affinity, CONFLICT, Matching};

/// Entries and the judges who see them, both ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Island {
    pub entries: Vec<u32>,
    pub judges: Vec<u32>,
}

/// The connected parts of a matching with judges 0..`judges`; those with most entries first, then by their first entry.
/// Judges without entries and entries without judges belong to none.
pub fn islands(matching: &Matching, judges: usize) -> Vec<Island> {
    let panels = matching.judges_of.iter().map(|own| own.iter().copied());
    let island_of = islands_of(judges, panels);
    let mut islands: BTreeMap<u32, Island> = BTreeMap::new();
    for (entry, own) in matching.judges_of.iter().enumerate() {
        if let Some(island) = own.first().and_then(|&judge| island_of[judge as usize]) {
            islands.entry(island).or_default().entries.push(entry as u32);
        }
    }
    for (judge, island) in island_of.iter().enumerate() {
        if let Some(island) = island.and_then(|island| islands.get_mut(&island)) {
            island.judges.push(judge as u32);
        }
    }
    let mut islands: Vec<Island> = islands.into_values().collect();
    islands.sort_by_key(|island| (usize::MAX - island.entries.len(), island.entries.first().copied()));
    islands
}

/// By judge the number of its island, given the panels of the entries; nothing for judges without entries.
pub fn islands_of<P: Iterator<Item = u32>>(judges: usize, panels: impl Iterator<Item = P>) -> Vec<Option<u32>> {
    let mut groups = Groups::new(judges);
    let mut seen = vec![false; judges];
    for mut panel in panels {
        if let Some(first) = panel.next() {
            seen[first as usize] = true;
            for judge in panel {
                seen[judge as usize] = true;
                groups.join(first as usize, judge as usize);
            }
        }
    }
    (0..judges).map(|judge| seen[judge].then(|| groups.root(judge) as u32)).collect()
}

/// How many islands there are: judges that stand for theirs.
pub fn count(islands_of: &[Option<u32>]) -> usize {
    islands_of.iter().enumerate().filter(|(judge, island)| **island == Some(*judge as u32)).count()
}

/// By judge the number of a group: judges of different groups can never be joined, since no chain of pairs without
/// conflict, or of those that exist, leads from one to the other. Looks at every pair until all are joined.
pub fn joinable(affinity: &(impl Affinity + ?Sized), matching: &Matching) -> Vec<u32> {
    let judges = affinity.judges();
    let mut groups = Groups::new(judges);
    let mut row = vec![0; judges];
    let mut apart = judges;
    for (entry, own) in matching.judges_of.iter().enumerate() {
        if apart <= 1 {
            break;
        }
        affinity.row(entry, &mut row);
        let mut able = (0..judges).filter(|&judge| row[judge] != CONFLICT || own.contains(&(judge as u32)));
        if let Some(first) = able.next() {
            apart -= able.filter(|&judge| groups.join(first, judge)).count();
        }
    }
    (0..judges).map(|judge| groups.root(judge) as u32).collect()
}

/// Disjoint sets; a set is named by one of its members.
struct Groups(Vec<u32>);

impl Groups {
    fn new(size: usize) -> Self {
        Self((0..size as u32).collect())
    }

    fn root(&mut self, mut member: usize) -> usize {
        while self.0[member] as usize != member {
            self.0[member] = self.0[self.0[member] as usize];
            member = self.0[member] as usize;
        }
        member
    }

    /// Says whether they were apart.
    fn join(&mut self, a: usize, b: usize) -> bool {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b) as u32;
        a != b
    }
}

#[cfg(test)]
mod tests {
    use super::super::Table;
    use super::*;

    #[test]
    fn parts_that_share_nobody_are_islands_and_idle_judges_belong_to_none() {
        let matching = Matching { judges_of: vec![vec![4], vec![0, 1], vec![], vec![1, 2], vec![4]] };
        let expected =
            [Island { entries: vec![0, 4], judges: vec![4] }, Island { entries: vec![1, 3], judges: vec![0, 1, 2] }];
        assert_eq!(islands(&matching, 5), expected);
        let of = islands_of(5, matching.judges_of.iter().map(|own| own.iter().copied()));
        assert_eq!(of, [Some(0), Some(0), Some(0), None, Some(4)]);
        assert_eq!(count(&of), 2);
    }

    #[test]
    fn judges_without_a_chain_of_pairs_can_never_be_joined() {
        let table = Table::dense(&[vec![1, 1, CONFLICT, CONFLICT], vec![CONFLICT, CONFLICT, 1, 1]]);
        let matching = |judges_of| Matching { judges_of };
        assert_eq!(joinable(&table, &matching(vec![vec![0], vec![2]])), [0, 0, 2, 2]);
        assert_eq!(joinable(&table, &matching(vec![vec![0], vec![1]])), [0, 0, 0, 0]);
    }
}
