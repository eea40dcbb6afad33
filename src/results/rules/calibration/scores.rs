//! The scores of one round: who judged what, and the number they gave.

/// One judge's score of one entry; both are numbers from 0, the score is on any scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    pub entry: u32,
    pub judge: u32,
    pub score: f64,
}

/// All sheets of a round of `entries` entries and `judges` judges. Every sheet names an existing entry and judge, every
/// score is finite, and no judge scored an entry twice. Entries and judges without a sheet are allowed.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    entries: usize,
    judges: usize,
    sheets: Vec<Sheet>,
}

/// Why a list of sheets is not a round; `position` counts sheets from 0 in the order given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WrongSheet {
    NoSuchEntry { position: usize, entry: u32 },
    NoSuchJudge { position: usize, judge: u32 },
    NotFinite { position: usize },
    Repeated { position: usize, first: usize },
}

/// Entries and judges, ascending, that are joined by sheets, directly or through others. Leniency cannot be compared
/// across islands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Island {
    pub entries: Vec<u32>,
    pub judges: Vec<u32>,
}

impl Scores {
    /// The round of these sheets, in any order. The first sheet that breaks a rule is named by its position.
    pub fn new(entries: usize, judges: usize, sheets: Vec<Sheet>) -> Result<Scores, WrongSheet> {
        for (position, sheet) in sheets.iter().enumerate() {
            if sheet.entry as usize >= entries {
                return Err(WrongSheet::NoSuchEntry { position, entry: sheet.entry });
            }
            if sheet.judge as usize >= judges {
                return Err(WrongSheet::NoSuchJudge { position, judge: sheet.judge });
            }
            if !sheet.score.is_finite() {
                return Err(WrongSheet::NotFinite { position });
            }
        }
        match first_repeated(&sheets) {
            Some((position, first)) => Err(WrongSheet::Repeated { position, first }),
            None => Ok(Scores { entries, judges, sheets }),
        }
    }

    /// A round in which nobody has judged yet.
    pub fn empty(entries: usize, judges: usize) -> Scores {
        Scores { entries, judges, sheets: Vec::new() }
    }

    pub fn entries(&self) -> usize {
        self.entries
    }

    pub fn judges(&self) -> usize {
        self.judges
    }

    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// The islands among entries and judges that have a sheet, ordered by their first entry.
    pub fn islands(&self) -> Vec<Island> {
        let mut joined = Joined::new(self.entries + self.judges);
        for sheet in &self.sheets {
            joined.join(sheet.entry as usize, self.entries + sheet.judge as usize);
        }
        let (seen_entries, seen_judges) = self.seen();
        let mut number = vec![usize::MAX; self.entries + self.judges];
        let mut islands: Vec<Island> = Vec::new();
        for entry in (0..self.entries).filter(|&entry| seen_entries[entry]) {
            let root = joined.root(entry);
            if number[root] == usize::MAX {
                number[root] = islands.len();
                islands.push(Island { entries: Vec::new(), judges: Vec::new() });
            }
            islands[number[root]].entries.push(entry as u32);
        }
        for judge in (0..self.judges).filter(|&judge| seen_judges[judge]) {
            islands[number[joined.root(self.entries + judge)]].judges.push(judge as u32);
        }
        islands
    }

    /// Whether every judge who gave a sheet gave one to every entry that has a sheet. A round without sheets is complete.
    pub fn complete(&self) -> bool {
        let (entries, judges) = self.seen();
        let count = |seen: &[bool]| seen.iter().filter(|&&seen| seen).count();
        self.sheets.len() == count(&entries) * count(&judges)
    }

    /// The same round without the sheets of these judges, whose numbers stay: the drop test for sponsor judges.
    pub fn without(&self, judges: &[u32]) -> Scores {
        let sheets = self.sheets.iter().filter(|sheet| !judges.contains(&sheet.judge)).copied().collect();
        Scores { sheets, ..*self }
    }

    fn seen(&self) -> (Vec<bool>, Vec<bool>) {
        let (mut entries, mut judges) = (vec![false; self.entries], vec![false; self.judges]);
        for sheet in &self.sheets {
            entries[sheet.entry as usize] = true;
            judges[sheet.judge as usize] = true;
        }
        (entries, judges)
    }
}

/// The earliest sheet whose entry and judge occurred before, and where they did.
fn first_repeated(sheets: &[Sheet]) -> Option<(usize, usize)> {
    let mut order: Vec<usize> = (0..sheets.len()).collect();
    order.sort_by_key(|&at| (sheets[at].entry, sheets[at].judge, at));
    let same = |a: usize, b: usize| (sheets[a].entry, sheets[a].judge) == (sheets[b].entry, sheets[b].judge);
    order.windows(2).filter(|pair| same(pair[0], pair[1])).map(|pair| (pair[1], pair[0])).min()
}

/// Disjoint sets with path halving.
struct Joined(Vec<usize>);

impl Joined {
    fn new(size: usize) -> Joined {
        Joined((0..size).collect())
    }

    fn root(&mut self, mut item: usize) -> usize {
        while self.0[item] != item {
            self.0[item] = self.0[self.0[item]];
            item = self.0[item];
        }
        item
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        self.0[one.max(other)] = one.min(other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_of_entry_and_judge_occurs_once() {
        let sheets = sheets(&[(0, 0), (1, 0), (1, 1), (1, 0), (0, 0)]);
        assert_eq!(Scores::new(2, 2, sheets), Err(WrongSheet::Repeated { position: 3, first: 1 }));
    }

    #[test]
    fn a_sheet_names_what_exists_and_a_finite_score() {
        let wrong = |sheets| Scores::new(2, 1, sheets).err();
        assert_eq!(wrong(sheets(&[(0, 0), (2, 0)])), Some(WrongSheet::NoSuchEntry { position: 1, entry: 2 }));
        assert_eq!(wrong(sheets(&[(0, 1)])), Some(WrongSheet::NoSuchJudge { position: 0, judge: 1 }));
        let nan = vec![Sheet { entry: 0, judge: 0, score: f64::NAN }];
        assert_eq!(wrong(nan), Some(WrongSheet::NotFinite { position: 0 }));
    }

    #[test]
    fn islands_are_named_and_entries_without_a_sheet_belong_to_none() {
        let scores = Scores::new(5, 4, sheets(&[(4, 1), (0, 2), (2, 2), (2, 0)])).expect("a round");
        let islands =
            [Island { entries: vec![0, 2], judges: vec![0, 2] }, Island { entries: vec![4], judges: vec![1] }];
        assert_eq!(scores.islands(), islands);
    }

    #[test]
    fn a_round_is_complete_when_every_judge_saw_every_entry() {
        let full = Scores::new(2, 3, sheets(&[(0, 0), (1, 0), (0, 2), (1, 2)])).expect("a round");
        assert!(full.complete());
        assert!(full.without(&[2]).complete());
        assert!(!Scores::new(2, 2, sheets(&[(0, 0), (1, 0), (1, 1)])).expect("a round").complete());
    }

    fn sheets(pairs: &[(u32, u32)]) -> Vec<Sheet> {
        pairs.iter().map(|&(entry, judge)| Sheet { entry, judge, score: 5.0 }).collect()
    }
}
