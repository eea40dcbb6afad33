//! The terms of an assignment, made quick to ask about one pair or one move.

use super::Terms;

/// The terms by entry and by judge.
#[derive(Debug, Default)]
pub struct Limits {
    pub least: Vec<u32>,
    pub most: Vec<u32>,
    /// By entry: the judges that stay, ascending.
    pub locked: Vec<Vec<u32>>,
    load_costs: Vec<Vec<i64>>,
    quotas: Vec<Bound>,
    quotas_of: Vec<Vec<u32>>,
}

#[derive(Debug)]
struct Bound {
    entries: Bits,
    judges: Bits,
    most: u32,
}

impl Limits {
    pub fn new(entries: usize, judges: usize, terms: &Terms) -> Self {
        let mut locked = vec![Vec::new(); entries];
        for &(entry, judge) in &terms.locked {
            locked[entry as usize].push(judge);
        }
        for judges in &mut locked {
            judges.sort_unstable();
            judges.dedup();
        }
        let mut quotas_of = vec![Vec::new(); judges];
        for (index, quota) in terms.quotas.iter().enumerate() {
            for &judge in &quota.judges {
                quotas_of[judge as usize].push(index as u32);
            }
        }
        let bound = |quota: &super::Quota| Bound {
            entries: Bits::new(entries, &quota.entries),
            judges: Bits::new(judges, &quota.judges),
            most: quota.most,
        };
        Self {
            least: terms.loads.iter().map(|range| *range.start()).collect(),
            most: terms.loads.iter().map(|range| *range.end()).collect(),
            load_costs: terms.load_costs.clone(),
            locked,
            quotas: terms.quotas.iter().map(bound).collect(),
            quotas_of,
        }
    }

    pub fn locked(&self, entry: usize, judge: usize) -> bool {
        self.locked[entry].binary_search(&(judge as u32)).is_ok()
    }

    /// What the judge's sheet after so many others costs beside its affinity.
    pub fn load_cost(&self, judge: usize, before: usize) -> i64 {
        let costs = self.load_costs.get(judge).map_or(&[][..], Vec::as_slice);
        costs.get(before).or(costs.last()).copied().unwrap_or(0)
    }

    /// Whether the quotas let `incoming` take the place of `outgoing` on an entry that now has `judges`.
    pub fn may_replace(
        &self,
        entry: usize,
        mut judges: impl Iterator<Item = u32> + Clone,
        outgoing: usize,
        incoming: usize,
    ) -> bool {
        self.quotas_of[incoming].iter().map(|&index| &self.quotas[index as usize]).all(|quota| {
            !quota.entries.has(entry)
                || quota.judges.has(outgoing)
                || (judges.by_ref().clone().filter(|&judge| quota.judges.has(judge as usize)).count() as u32)
                    < quota.most
        })
    }
}

/// A set of small numbers.
#[derive(Debug)]
struct Bits(Vec<u64>);

impl Bits {
    fn new(size: usize, members: &[u32]) -> Self {
        let mut words = vec![0; size.div_ceil(64)];
        for &member in members {
            words[member as usize / 64] |= 1u64 << (member % 64);
        }
        Self(words)
    }

    fn has(&self, member: usize) -> bool {
        self.0[member / 64] >> (member % 64) & 1 == 1
    }
}
