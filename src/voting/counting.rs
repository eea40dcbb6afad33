//! The nouns of the count: sets that screens found, tallies with their signatures.

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::programme::{CategoryId, VoteTerms};
use crate::voting::rules::screens::{Facts, Leaning, Screen};
use crate::voting::rules::tally::{Counted, Office, Sums};
use crate::voting::{VoteSetId, VoteState};

crate::id_type!(ScreeningId);
crate::id_type!(TallyId);

/// Voters that a screen found together, and what was decided of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VoteSet {
    pub id: VoteSetId,
    pub screen: Screen,
    pub also: Vec<Screen>,
    pub facts: Facts,
    pub found_at: Moment,
    pub standing: VoteState,
    /// The latest first.
    pub verdicts: Vec<SetVerdict>,
}

/// Sets of one screen that lean the same way and stand the same: a crowd of small herds is decided on together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SetKind {
    pub screen: Screen,
    pub leaning: Leaning,
    pub standing: VoteState,
}

impl SetKind {
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        Some(Self {
            screen: Screen::parse(next())?,
            leaning: Leaning::parse(next())?,
            standing: VoteState::parse(next())?,
        })
    }
}

impl std::fmt::Display for SetKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}-{}-{}", self.screen, self.leaning, self.standing)
    }
}

impl VoteSet {
    pub fn kind(&self) -> SetKind {
        SetKind { screen: self.screen, leaning: self.facts.leaning(), standing: self.standing }
    }

    /// Of the verdict that stands; empty before there is one.
    pub fn reason(&self) -> &str {
        self.verdicts.first().map_or("", |last| &last.reason)
    }
}

/// What somebody decided of a set, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetVerdict {
    pub state: VoteState,
    pub reason: String,
    pub by: String,
    pub at: Moment,
}

/// The last time that the screens went over the ballots.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Screening {
    pub at: Moment,
    pub by: String,
    pub sets: i32,
}

/// A count, with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub id: TallyId,
    pub number: i32,
    pub terms: VoteTerms,
    pub reason: String,
    /// Of the tree over what each voter cast.
    pub root: String,
    pub made_by: String,
    pub at: Moment,
    pub categories: Vec<Counted>,
    pub signatures: Vec<TallySignature>,
    /// A set was decided, or the vote was open, after it was made.
    pub outdated: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TallySignature {
    pub office: Office,
    pub person: PersonId,
    pub name: String,
    pub at: Moment,
}

impl Tally {
    pub fn sums(&self) -> Sums {
        let categories: Vec<Sums> = self.categories.iter().map(Counted::sums).collect();
        super::rules::tally::sum(categories.iter())
    }

    pub fn signature(&self, office: Office) -> Option<&TallySignature> {
        self.signatures.iter().find(|signature| signature.office == office)
    }

    /// By both, and still for what the ballots say.
    pub fn is_signed(&self) -> bool {
        !self.outdated && Office::ALL.iter().all(|office| self.signature(*office).is_some())
    }

    pub fn champions(&self) -> impl Iterator<Item = (CategoryId, EntryId)> {
        self.categories.iter().flat_map(|one| one.champions().map(|entry| (one.category, entry)))
    }
}
