//! Quotas on one entry as a family of nested or disjoint sets of judges: these fit a flow exactly. Sets that cross
//! an earlier one stay outside.

use super::{Quota, Terms};

pub(super) struct Family {
    members: Vec<Members>,
    /// By entry: its quotas, smaller sets first.
    pub links: Vec<Vec<Link>>,
    /// By entry: quotas (positions in `Terms::quotas`) that cross those of the family, and what is left of them.
    pub crossing: Vec<Vec<(u32, u32)>>,
    /// Nodes that the links take in the flow.
    pub nodes: usize,
}

/// A quota on one entry.
pub(super) struct Link {
    pub quota: u32,
    /// Judges of the quota that the entry may still get.
    pub most: u32,
    /// The next larger set on the same entry, as a position among its links.
    pub parent: Option<usize>,
    /// A number among the nodes of all links.
    pub node: usize,
}

/// The judges of a quota, a bit each.
struct Members {
    bits: Vec<u64>,
    count: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Relation {
    Disjoint,
    Within,
    Around,
    Crossing,
}

impl Family {
    pub fn new(terms: &Terms, needed: &[u32], locked: &[Vec<u32>], judges: usize) -> Self {
        let members: Vec<Members> = terms.quotas.iter().map(|quota| Members::new(quota, judges)).collect();
        let mut quotas_of = vec![Vec::new(); needed.len()];
        for (at, quota) in terms.quotas.iter().enumerate() {
            for &entry in &quota.entries {
                quotas_of[entry as usize].push(at);
            }
        }
        let mut family = Family { members, links: Vec::new(), crossing: Vec::new(), nodes: 0 };
        for (entry, mut quotas) in quotas_of.into_iter().enumerate() {
            quotas.dedup();
            let binding = quotas.into_iter().filter_map(|quota| {
                let members = &family.members[quota];
                let begun = locked[entry].iter().filter(|&&judge| members.has(judge)).count() as u32;
                let most = terms.quotas[quota].most.saturating_sub(begun);
                (most < needed[entry].min(members.count - begun)).then_some((quota, most))
            });
            let binding = binding.collect();
            family.place(binding);
        }
        family
    }

    /// The innermost link of an entry that holds the judge.
    pub fn link_of(&self, entry: usize, judge: u32) -> Option<usize> {
        self.links[entry].iter().position(|link| self.members[link.quota as usize].has(judge))
    }

    /// The links of an entry that hold the judge, the innermost first.
    pub fn chain(&self, entry: usize, judge: u32) -> impl Iterator<Item = usize> {
        std::iter::successors(self.link_of(entry, judge), move |&at| self.links[entry][at].parent)
    }

    /// How many of these judges, all different, the quotas of the family allow on an entry.
    pub fn allowed(&self, entry: usize, judges: impl Iterator<Item = u32>) -> u32 {
        let links = &self.links[entry];
        let mut free = 0;
        let mut under = vec![0; links.len()];
        for judge in judges {
            *self.link_of(entry, judge).map_or(&mut free, |link| &mut under[link]) += 1;
        }
        for (at, link) in links.iter().enumerate() {
            let allowed = under[at].min(link.most);
            *link.parent.map_or(&mut free, |parent| &mut under[parent]) += allowed;
        }
        free
    }

    pub fn has(&self, quota: u32, judge: u32) -> bool {
        self.members[quota as usize].has(judge)
    }

    fn place(&mut self, binding: Vec<(usize, u32)>) {
        let mut kept: Vec<(usize, u32)> = Vec::new();
        let mut crossing = Vec::new();
        for (quota, most) in binding {
            let crosses = |&(other, _): &(usize, u32)| self.relation(quota, other) == Relation::Crossing;
            if kept.iter().any(crosses) { crossing.push((quota as u32, most)) } else { kept.push((quota, most)) }
        }
        kept.sort_by_key(|&(quota, _)| self.members[quota].count);
        let mut links = Vec::with_capacity(kept.len());
        for (at, &(quota, most)) in kept.iter().enumerate() {
            let around = |&(other, _): &(usize, u32)| self.relation(quota, other) == Relation::Within;
            let parent = kept[at + 1..].iter().position(around).map(|further| at + 1 + further);
            links.push(Link { quota: quota as u32, most, parent, node: self.nodes + at });
        }
        self.nodes += links.len();
        self.links.push(links);
        self.crossing.push(crossing);
    }

    fn relation(&self, a: usize, b: usize) -> Relation {
        let (a, b) = (&self.members[a], &self.members[b]);
        let common: u32 = a.bits.iter().zip(&b.bits).map(|(a, b)| (a & b).count_ones()).sum();
        match common {
            0 => Relation::Disjoint,
            _ if common == a.count => Relation::Within,
            _ if common == b.count => Relation::Around,
            _ => Relation::Crossing,
        }
    }
}

impl Members {
    fn new(quota: &Quota, judges: usize) -> Self {
        let mut bits = vec![0; judges.div_ceil(64)];
        for &judge in &quota.judges {
            bits[judge as usize / 64] |= 1 << (judge % 64);
        }
        let count = bits.iter().map(|word: &u64| word.count_ones()).sum();
        Members { bits, count }
    }

    fn has(&self, judge: u32) -> bool {
        self.bits[judge as usize / 64] >> (judge % 64) & 1 == 1
    }
}
