//! How close a judge is to an entry, from what both say of themselves: the affinity of the program.

use super::{Affinity, CONFLICT, UNIT};

/// What each kind of closeness is worth at its fullest, in millionths; the organiser sees these and can change them. A
/// weight below 0 keeps away: `region: -100_000` prefers judges from elsewhere. With weights that sum to `UNIT` an
/// affinity lies between 0 (`-bid` for a judge who would rather not) and `UNIT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weights {
    /// The judge's categories (or tracks) include one of the entry's.
    pub category: i64,
    /// By the share of the entry's tags that the judge is an expert in.
    pub expertise: i64,
    /// The judge reads one of the entry's languages.
    pub language: i64,
    /// The judge is of one of the entry's regions.
    pub region: i64,
    /// Times the judge's bid, from -1 to 1.
    pub bid: i64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { category: 400_000, expertise: 300_000, language: 100_000, region: 0, bid: 200_000 }
    }
}

/// What an entry or a judge says of itself: numbers of categories, tags, languages and regions, in any order. Lists are
/// indexed by these numbers, so they should be small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Traits {
    pub categories: Vec<u32>,
    pub expertise: Vec<u32>,
    pub languages: Vec<u32>,
    pub regions: Vec<u32>,
}

/// Affinities that are computed when asked: nothing is kept for each pair but bids and conflicts.
#[derive(Clone, Debug, Default)]
pub struct Closeness {
    weights: Weights,
    entries: Vec<Traits>,
    judges: Vec<Traits>,
    categories: Holders,
    expertise: Holders,
    languages: Holders,
    regions: Holders,
    /// By entry: (judge, bid in millionths), ascending by judge.
    bids: Vec<Vec<(u32, i64)>>,
    /// By entry: judges who must not see it, ascending.
    conflicts: Vec<Vec<u32>>,
}

/// By number of a trait, the judges who have it, ascending.
type Holders = Vec<Vec<u32>>;

impl Closeness {
    /// `bids` are (entry, judge, -UNIT to UNIT), of which the last for a pair counts; `conflicts` are (entry, judge), in
    /// any order. Panics when a pair names an entry or a judge that is not there.
    pub fn new(
        weights: Weights,
        mut entries: Vec<Traits>,
        mut judges: Vec<Traits>,
        bids: &[(u32, u32, i64)],
        conflicts: &[(u32, u32)],
    ) -> Self {
        entries.iter_mut().chain(&mut judges).for_each(Traits::sort);
        let mut bids_of = vec![Vec::new(); entries.len()];
        for &(entry, judge, bid) in bids.iter().rev() {
            assert!((judge as usize) < judges.len());
            bids_of[entry as usize].push((judge, bid));
        }
        for bids in &mut bids_of {
            bids.sort_by_key(|bid: &(u32, i64)| bid.0);
            bids.dedup_by_key(|bid| bid.0);
        }
        let mut conflicts_of = vec![Vec::new(); entries.len()];
        for &(entry, judge) in conflicts {
            assert!((judge as usize) < judges.len());
            conflicts_of[entry as usize].push(judge);
        }
        conflicts_of.iter_mut().for_each(|judges| judges.sort_unstable());
        Self {
            weights,
            categories: holders(&judges, |judge| &judge.categories),
            expertise: holders(&judges, |judge| &judge.expertise),
            languages: holders(&judges, |judge| &judge.languages),
            regions: holders(&judges, |judge| &judge.regions),
            entries,
            judges,
            bids: bids_of,
            conflicts: conflicts_of,
        }
    }

    pub fn weights(&self) -> Weights {
        self.weights
    }

    /// The same entries and judges under other weights.
    pub fn weigh(self, weights: Weights) -> Self {
        Self { weights, ..self }
    }

    /// Of what the affinity of a pair is made, each part times its weight; for the organiser to see. Conflicts aside.
    pub fn parts(&self, entry: usize, judge: usize) -> Weights {
        let (of, by) = (&self.entries[entry], &self.judges[judge]);
        let any = |of: &[u32], by: &[u32], weight| if shared(of, by) > 0 { weight } else { 0 };
        let bids = &self.bids[entry];
        let bid = bids.binary_search_by_key(&(judge as u32), |bid| bid.0).map_or(0, |place| bids[place].1);
        Weights {
            category: any(&of.categories, &by.categories, self.weights.category),
            expertise: self.tag(of) * shared(&of.expertise, &by.expertise),
            language: any(&of.languages, &by.languages, self.weights.language),
            region: any(&of.regions, &by.regions, self.weights.region),
            bid: self.worth_of_bid(bid),
        }
    }

    /// What each tag of the entry is worth.
    fn tag(&self, entry: &Traits) -> i64 {
        self.weights.expertise / entry.expertise.len().max(1) as i64
    }

    fn worth_of_bid(&self, bid: i64) -> i64 {
        (i128::from(self.weights.bid) * i128::from(bid) / i128::from(UNIT)) as i64
    }
}

impl Affinity for Closeness {
    fn entries(&self) -> usize {
        self.entries.len()
    }

    fn judges(&self) -> usize {
        self.judges.len()
    }

    fn of(&self, entry: usize, judge: usize) -> i64 {
        if self.conflicts[entry].binary_search(&(judge as u32)).is_ok() {
            return CONFLICT;
        }
        let parts = self.parts(entry, judge);
        parts.category + parts.expertise + parts.language + parts.region + parts.bid
    }

    /// By the lists of those who have what the entry has: no pair is looked at that has nothing in common.
    fn row(&self, entry: usize, row: &mut [i64]) {
        let of = &self.entries[entry];
        let Weights { category, language, region, .. } = self.weights;
        row.fill(0);
        add_once(row, category, &of.categories, &self.categories, |judge| &self.judges[judge as usize].categories);
        add_once(row, language, &of.languages, &self.languages, |judge| &self.judges[judge as usize].languages);
        add_once(row, region, &of.regions, &self.regions, |judge| &self.judges[judge as usize].regions);
        let tag = self.tag(of);
        for judge in of.expertise.iter().filter_map(|&number| self.expertise.get(number as usize)).flatten() {
            row[*judge as usize] += tag;
        }
        for &(judge, bid) in &self.bids[entry] {
            row[judge as usize] += self.worth_of_bid(bid);
        }
        for &judge in &self.conflicts[entry] {
            row[judge as usize] = CONFLICT;
        }
    }
}

impl Traits {
    fn sort(&mut self) {
        for numbers in [&mut self.categories, &mut self.expertise, &mut self.languages, &mut self.regions] {
            numbers.sort_unstable();
            numbers.dedup();
        }
    }
}

fn holders(judges: &[Traits], kind: impl Fn(&Traits) -> &Vec<u32>) -> Holders {
    let size = judges.iter().filter_map(|judge| kind(judge).last()).max().map_or(0, |&most| most as usize + 1);
    let mut holders = vec![Vec::new(); size];
    for (judge, traits) in judges.iter().enumerate() {
        kind(traits).iter().for_each(|&number| holders[number as usize].push(judge as u32));
    }
    holders
}

/// Adds the weight for every judge who has any of these traits: counted at the first that they have.
fn add_once<'a>(row: &mut [i64], weight: i64, traits: &[u32], holders: &Holders, own: impl Fn(u32) -> &'a Vec<u32>) {
    if weight == 0 {
        return;
    }
    for (place, &number) in traits.iter().enumerate() {
        for &judge in holders.get(number as usize).into_iter().flatten() {
            if place == 0 || shared(&traits[..place], own(judge)) == 0 {
                row[judge as usize] += weight;
            }
        }
    }
}

/// How many numbers two ascending lists have in common.
fn shared(a: &[u32], b: &[u32]) -> i64 {
    let (few, many) = if a.len() < b.len() { (a, b) } else { (b, a) };
    few.iter().filter(|number| many.binary_search(number).is_ok()).count() as i64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn traits() -> impl Strategy<Value = Traits> {
        let numbers = || prop::collection::vec(0u32..5, 0..4);
        (numbers(), numbers(), numbers(), numbers()).prop_map(|(categories, expertise, languages, regions)| Traits {
            categories,
            expertise,
            languages,
            regions,
        })
    }

    proptest! {
        #[test]
        fn a_row_is_its_pairs(
            entries in prop::collection::vec(traits(), 1..5),
            judges in prop::collection::vec(traits(), 1..6),
            bids in prop::collection::vec((0u32..5, 0u32..6, -UNIT..=UNIT), 0..6),
            conflicts in prop::collection::vec((0u32..5, 0u32..6), 0..4),
            region in -UNIT..UNIT,
        ) {
            let (n, m) = (entries.len() as u32, judges.len() as u32);
            let bids: Vec<_> = bids.into_iter().map(|(entry, judge, bid)| (entry % n, judge % m, bid)).collect();
            let conflicts: Vec<_> = conflicts.into_iter().map(|(entry, judge)| (entry % n, judge % m)).collect();
            let close = Closeness::new(Weights { region, ..Weights::default() }, entries, judges, &bids, &conflicts);
            let mut row = vec![7; m as usize];
            for entry in 0..n as usize {
                close.row(entry, &mut row);
                let pairs: Vec<i64> = (0..m as usize).map(|judge| close.of(entry, judge)).collect();
                prop_assert_eq!(&row, &pairs);
            }
        }
    }

    #[test]
    fn a_judge_who_has_all_that_an_entry_asks_for_and_bids_is_one_unit_close() {
        let entry = Traits { categories: vec![3, 1], expertise: vec![0, 2, 9], languages: vec![4], regions: vec![1] };
        let stranger = Traits { expertise: vec![2], ..Traits::default() };
        let judges = vec![entry.clone(), stranger, Traits::default()];
        let close = Closeness::new(Weights::default(), vec![entry], judges, &[(0, 0, 3), (0, 0, UNIT)], &[(0, 2)]);
        let mut row = [0; 3];
        close.row(0, &mut row);
        assert_eq!(row, [UNIT, 100_000, CONFLICT]);
        assert_eq!(close.parts(0, 1), Weights { category: 0, expertise: 100_000, language: 0, region: 0, bid: 0 });
    }
}
