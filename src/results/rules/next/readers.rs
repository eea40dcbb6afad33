//! Who writes the further sheets: judges whose sheets say most about the contenders beside each other.

use std::collections::BTreeSet;

/// A judge who could read more, by number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reader {
    /// Standard deviation of their sheets beside the average judge's, 1 if unknown.
    pub noise: f64,
    /// Sheets they would still write.
    pub room: u32,
    /// Judges of one circle (one body, one delegation) tend to err together.
    pub circle: Option<u32>,
}

/// Pairs of (entry, judge) in the order in which they were given, and entries for which sheets are missing, with how
/// many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readers {
    pub pairs: Vec<(u32, u32)>,
    pub missing: Vec<(u32, u32)>,
}

/// Readers for so many further `sheets` by entry. `read` and `barred` are (entry, judge) pairs that are done or must
/// not be. A judge counts by the precision of a difference between contenders, 1/noise² · (c+1)/(c+2) where c is the
/// number of contenders they read anyway (their leniency is told from c other sheets), less where others of their
/// circle read the same entry. The entry with the fewest judges to spare chooses first; a greedy rule, so that where
/// judges are scarce a few sheets may be missing that an exact assignment would place.
pub fn readers(sheets: &[u32], read: &[(u32, u32)], barred: &[(u32, u32)], judges: &[Reader]) -> Readers {
    let mut hall = Hall {
        open: sheets.to_vec(),
        closed: read.iter().chain(barred).copied().collect(),
        room: judges.iter().map(|judge| judge.room).collect(),
        contenders: vec![0; judges.len()],
        panels: vec![Vec::new(); sheets.len()],
        judges,
    };
    for &(entry, judge) in read {
        if sheets.get(entry as usize).is_some_and(|&further| further > 0) && (judge as usize) < judges.len() {
            hall.contenders[judge as usize] += 1;
            hall.panels[entry as usize].push(judge);
        }
    }
    let mut found = Readers { pairs: Vec::new(), missing: Vec::new() };
    while let Some((entry, free)) = hall.scarcest() {
        match hall.best(entry, &free) {
            Some(judge) => {
                hall.give(entry, judge);
                found.pairs.push((entry, judge));
            }
            None => found.missing.push((entry, std::mem::take(&mut hall.open[entry as usize]))),
        }
    }
    found.missing.sort_unstable();
    found
}

struct Hall<'a> {
    /// By entry, sheets still to be given out.
    open: Vec<u32>,
    closed: BTreeSet<(u32, u32)>,
    room: Vec<u32>,
    /// By judge, how many contenders they read.
    contenders: Vec<u32>,
    panels: Vec<Vec<u32>>,
    judges: &'a [Reader],
}

impl Hall<'_> {
    /// The entry with the fewest judges to spare, and those who could read it.
    fn scarcest(&self) -> Option<(u32, Vec<u32>)> {
        let open = (0..self.open.len() as u32).filter(|&entry| self.open[entry as usize] > 0);
        let free = open.map(|entry| (entry, self.free(entry)));
        free.min_by_key(|(entry, free)| free.len() as i64 - i64::from(self.open[*entry as usize]))
    }

    fn free(&self, entry: u32) -> Vec<u32> {
        let may = |&judge: &u32| self.room[judge as usize] > 0 && !self.closed.contains(&(entry, judge));
        (0..self.judges.len() as u32).filter(may).collect()
    }

    fn best(&self, entry: u32, free: &[u32]) -> Option<u32> {
        let key = |judge: u32| (self.worth(entry, judge), self.room[judge as usize]);
        free.iter().copied().max_by(|&one, &other| {
            let (one_key, other_key) = (key(one), key(other));
            one_key.0.total_cmp(&other_key.0).then(one_key.1.cmp(&other_key.1)).then(other.cmp(&one))
        })
    }

    fn worth(&self, entry: u32, judge: u32) -> f64 {
        let reader = &self.judges[judge as usize];
        let known = f64::from(self.contenders[judge as usize]);
        let same = |other: &&u32| reader.circle.is_some() && self.judges[**other as usize].circle == reader.circle;
        let beside = self.panels[entry as usize].iter().filter(same).count() as f64;
        let noise = if reader.noise > 0.0 { reader.noise } else { 1.0 };
        (known + 1.0) / (known + 2.0) / (noise * noise) / (1.0 + beside)
    }

    fn give(&mut self, entry: u32, judge: u32) {
        self.open[entry as usize] -= 1;
        self.room[judge as usize] -= 1;
        self.contenders[judge as usize] += 1;
        self.panels[entry as usize].push(judge);
        self.closed.insert((entry, judge));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const READER: Reader = Reader { noise: 1.0, room: 10, circle: None };

    #[test]
    fn few_judges_who_read_all_contenders_are_chosen_before_many_who_read_one() {
        let found = readers(&[2, 2, 0, 2], &[], &[], &[READER; 6]);
        let judges: BTreeSet<u32> = found.pairs.iter().map(|pair| pair.1).collect();
        assert_eq!((found.pairs.len(), judges.len(), found.missing.len()), (6, 2, 0));
    }

    #[test]
    fn a_precise_judge_goes_first_and_one_of_the_same_circle_last() {
        let precise = Reader { noise: 0.5, ..READER };
        assert_eq!(readers(&[1], &[], &[], &[READER, precise]).pairs, [(0, 1)]);
        let kin = Reader { circle: Some(7), ..READER };
        assert_eq!(readers(&[1], &[(0, 0)], &[], &[kin, kin, READER]).pairs, [(0, 2)]);
    }

    #[test]
    fn what_nobody_can_read_is_said() {
        let found = readers(&[3, 1], &[(0, 0)], &[(0, 1), (1, 1)], &[READER; 3]);
        assert_eq!(found.missing, [(0, 2)]);
        assert_eq!(found.pairs.len(), 2);
    }

    proptest! {
        #[test]
        fn nobody_reads_twice_what_they_may_not_or_more_than_they_would(
            sheets in proptest::collection::vec(0u32..4, 1..8),
            rooms in proptest::collection::vec(0u32..4, 1..8),
            read in proptest::collection::vec((0u32..8, 0u32..8), 0..10),
            barred in proptest::collection::vec((0u32..8, 0u32..8), 0..10),
        ) {
            let judges: Vec<Reader> = rooms.iter().map(|&room| Reader { room, ..READER }).collect();
            let found = readers(&sheets, &read, &barred, &judges);
            let mut pairs = BTreeSet::new();
            for pair in &found.pairs {
                prop_assert!(pairs.insert(*pair) && !read.contains(pair) && !barred.contains(pair));
            }
            for (judge, &room) in rooms.iter().enumerate() {
                prop_assert!(found.pairs.iter().filter(|pair| pair.1 as usize == judge).count() as u32 <= room);
            }
            for (entry, &further) in sheets.iter().enumerate() {
                let given = found.pairs.iter().filter(|pair| pair.0 as usize == entry).count() as u32;
                let missing = found.missing.iter().filter(|gap| gap.0 as usize == entry).map(|gap| gap.1).sum::<u32>();
                prop_assert_eq!(given + missing, further);
            }
        }
    }
}
