//! The count: what became of every ballot, who has the most votes of a category, and what a tie at the last place means.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::screens::Screen;
use crate::accounts::{PersonId, Role};
use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::programme::{CategoryId, VoteTerms, VoteTie};

/// What became of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fate {
    Valid,
    /// Its set waits for somebody to decide.
    Suspect,
    /// The voter did not vote in all categories, where only whole ballots count.
    Incomplete,
    /// Somebody decided so; by the screen that found it.
    Void(Screen),
}

/// So many ballots of one fate for one entry of a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heap {
    pub category: CategoryId,
    pub entry: EntryId,
    pub fate: Fate,
    pub ballots: i64,
}

/// Numbers that add up: what was received is valid, suspect, incomplete or void.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sums {
    pub received: i64,
    pub valid: i64,
    pub suspect: i64,
    pub incomplete: i64,
    pub void: BTreeMap<Screen, i64>,
}

impl Sums {
    fn add(&mut self, fate: Fate, ballots: i64) {
        self.received += ballots;
        match fate {
            Fate::Valid => self.valid += ballots,
            Fate::Suspect => self.suspect += ballots,
            Fate::Incomplete => self.incomplete += ballots,
            Fate::Void(screen) => *self.void.entry(screen).or_default() += ballots,
        }
    }

    pub fn all_void(&self) -> i64 {
        self.void.values().sum()
    }

    /// As it would be had nobody taken out a set.
    pub fn with_void(&self) -> i64 {
        self.valid + self.all_void()
    }

    pub fn adds_up(&self) -> bool {
        self.received == self.valid + self.suspect + self.incomplete + self.all_void()
    }

    fn plus(&mut self, other: &Self) {
        self.received += other.received;
        self.valid += other.valid;
        self.suspect += other.suspect;
        self.incomplete += other.incomplete;
        for (screen, ballots) in &other.void {
            *self.void.entry(*screen).or_default() += ballots;
        }
    }
}

/// An entry in the count of its category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub entry: EntryId,
    pub sums: Sums,
    /// Equal votes share a place.
    pub place: usize,
    pub champion: bool,
    /// It has as many votes as others at the last place, and not all of them can be champions.
    pub tied: bool,
    /// Who has withdrawn keeps the votes and takes no place.
    pub stands: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    pub category: CategoryId,
    /// By votes; among equals by entry.
    pub lines: Vec<Line>,
    /// How many of those who are tied are to be chosen by somebody.
    pub open: usize,
}

impl Counted {
    pub fn sums(&self) -> Sums {
        sum(self.lines.iter().map(|line| &line.sums))
    }

    pub fn champions(&self) -> impl Iterator<Item = EntryId> {
        self.lines.iter().filter(|line| line.champion).map(|line| line.entry)
    }

    /// As it was kept: how many are to be chosen follows from who is tied.
    pub fn of(category: CategoryId, lines: Vec<Line>, terms: VoteTerms) -> Self {
        let above = lines.iter().filter(|line| line.champion && !line.tied).count();
        let split = terms.tie == VoteTie::Decider && lines.iter().any(|line| line.tied);
        let open = if split { (terms.champions as usize).saturating_sub(above) } else { 0 };
        Self { category, lines, open }
    }

    /// Somebody has to choose among those who are tied, and nobody has.
    pub fn awaits(&self) -> bool {
        self.open > 0 && !self.lines.iter().any(|line| line.tied && line.champion)
    }

    fn tied(&self) -> BTreeSet<EntryId> {
        self.lines.iter().filter(|line| line.tied).map(|line| line.entry).collect()
    }
}

pub fn sum<'s>(of: impl Iterator<Item = &'s Sums>) -> Sums {
    let mut all = Sums::default();
    of.for_each(|sums| all.plus(sums));
    all
}

/// Who is chosen among those who are tied, in each category.
pub type Chosen = BTreeSet<(CategoryId, EntryId)>;

/// Counts every category that has nominees or ballots; nominees without a vote stand in it, too. Whoever is no nominee any
/// more, because they withdrew, keeps their votes and takes no place.
pub fn tally(
    categories: &[CategoryId],
    nominees: &[(CategoryId, EntryId)],
    heaps: &[Heap],
    terms: VoteTerms,
    chosen: &Chosen,
) -> Vec<Counted> {
    let mut sums: BTreeMap<CategoryId, BTreeMap<EntryId, Sums>> = BTreeMap::new();
    for (category, entry) in nominees {
        sums.entry(*category).or_default().entry(*entry).or_default();
    }
    for heap in heaps {
        let of = sums.entry(heap.category).or_default().entry(heap.entry).or_default();
        of.add(heap.fate, heap.ballots);
    }
    let standing: BTreeSet<(CategoryId, EntryId)> = nominees.iter().copied().collect();
    let counted = |category: &CategoryId| {
        let stands = |entry: EntryId| standing.contains(&(*category, entry));
        let lines = sums.get(category)?.iter().map(|(entry, sums)| (*entry, sums, stands(*entry)));
        Some(count(*category, lines.collect(), terms, chosen))
    };
    categories.iter().filter_map(counted).collect()
}

/// Each entry with its sums, and whether it is still a nominee.
fn count(category: CategoryId, mut order: Vec<(EntryId, &Sums, bool)>, terms: VoteTerms, chosen: &Chosen) -> Counted {
    order.sort_by_key(|(entry, sums, stands)| (!stands, -sums.valid, *entry));
    let nominees = || order.iter().filter(|(_, _, stands)| *stands).map(|(_, sums, _)| sums.valid);
    let above = |votes: i64| nominees().filter(|other| *other > votes).count();
    let quota = terms.champions as usize;
    // Nobody is a champion without a vote.
    let last = nominees().nth(quota.saturating_sub(1)).unwrap_or(0);
    let places = quota.saturating_sub(above(last));
    let split = last > 0 && nominees().filter(|votes| *votes == last).count() > places;
    let line = |(entry, sums, stands): &(EntryId, &Sums, bool)| {
        let (votes, tied) = (sums.valid, *stands && split && sums.valid == last);
        let champion = match terms.tie {
            _ if votes == 0 || quota == 0 || !stands => false,
            _ if !tied => votes >= last,
            VoteTie::AllIn => true,
            VoteTie::NoneIn => false,
            VoteTie::Decider => chosen.contains(&(category, *entry)),
        };
        Line { entry: *entry, sums: (*sums).clone(), place: above(votes) + 1, champion, tied, stands: *stands }
    };
    Counted::of(category, order.iter().map(line).collect(), terms)
}

/// A first count chooses nobody: it shows who is tied.
///
/// # Errors
/// When somebody is chosen who is not tied, too many or too few are chosen, or a choice has no reason.
pub fn may_choose(counted: &[Counted], chosen: &Chosen, reason: &str) -> Result<(), WhyNot> {
    if chosen.is_empty() {
        return Ok(());
    }
    let mut known = 0;
    for category in counted {
        let tied = category.tied();
        let own = chosen.iter().filter(|(of, entry)| *of == category.category && tied.contains(entry)).count();
        if own != category.open {
            return Err(WhyNot::new("count-why-choose-places"));
        }
        known += own;
    }
    match () {
        () if known != chosen.len() => Err(WhyNot::new("count-why-choose-places")),
        () if known > 0 && reason.trim().is_empty() => Err(WhyNot::new("count-why-choose-needs-reason")),
        () => Ok(()),
    }
}

crate::text_enum!(
    /// As what somebody signs a count: one who leads the edition, and one who has looked at it beside them.
    Office {
        /// An organiser or a chair.
        Leads = "leads",
        /// Another organiser, or an auditor.
        Looks = "looks",
    }
);

impl Office {
    pub fn is_open_to(self, roles: &[Role]) -> bool {
        let wanted = match self {
            Self::Leads => [Role::Organiser, Role::Chair],
            Self::Looks => [Role::Organiser, Role::Auditor],
        };
        roles.iter().any(|role| wanted.contains(role))
    }
}

/// `signed`: who has signed as what. Signing again changes nothing: `Ok(false)`.
///
/// # Errors
/// When the person may not sign so, somebody else has, or the same person signed as the other.
pub fn may_sign(
    signed: &[(Office, PersonId)],
    person: PersonId,
    office: Office,
    roles: &[Role],
) -> Result<bool, WhyNot> {
    if !office.is_open_to(roles) {
        return Err(WhyNot::new("count-why-not-your-office"));
    }
    match signed.iter().find(|(as_what, _)| *as_what == office) {
        Some((_, by)) if *by == person => return Ok(false),
        Some(_) => return Err(WhyNot::new("count-why-signed-already")),
        None => {}
    }
    if signed.iter().any(|(_, by)| *by == person) { Err(WhyNot::new("count-why-two-people")) } else { Ok(true) }
}

#[cfg(test)]
mod tally_tests;
