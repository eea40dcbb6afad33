//! Screens: sets of voters that look made, with the facts that a person needs to decide. Nothing is taken out by a screen.
//!
//! Every screen measures against the edition itself: its rhythm, how many bear a name, how a category is voted elsewhere. So
//! a loved entry, a common name or a network of a whole country is no finding by itself. All of them sort, and none looks at
//! pairs of voters.
//!
//! Facts never say for whom a set voted: only how many of it voted alike.

mod bursts;
mod chance;
mod crowds;
mod disposable;
mod facts;
mod merging;
mod names;
mod pace;
mod rhythm;
mod sequences;
mod shares;

pub use disposable::is_disposable;
pub use facts::{Facts, Leaning};

use serde::{Deserialize, Serialize};

use shares::Shares;

/// Second of what a moment is made of.
const SECOND: i64 = 1_000_000;
/// Fewer voters than this are no burst, no crowd and no rhythm.
const MANY: usize = 20;
/// Fewer than this are no sequence and no namesakes.
const SOME: usize = 6;

crate::text_enum!(
    /// What a screen looks for.
    Screen {
        /// Many more in minutes than the rhythm of the edition brings.
        Burst = "burst",
        /// Addresses or names that count up.
        Sequence = "sequence",
        /// Nearly all of a network or a domain choose alike, where others do not.
        Crowd = "crowd",
        /// Addresses that are given away for ten minutes.
        Disposable = "disposable",
        /// Quicker than anybody reads.
        Pace = "pace",
        /// One after the other, like a clock.
        Rhythm = "rhythm",
        /// Many more who are called alike than the edition has, for the same choice.
        Names = "names",
    }
);

/// All that the screens read. Numbers stand for networks, domains, categories and choices.
#[derive(Clone, Debug, Default)]
pub struct Roll {
    pub voters: Vec<Seen>,
    pub ballots: Vec<Choice>,
    /// By the number that voters have.
    pub domains: Vec<String>,
}

/// A voter, as far as screens see one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The address before its sign.
    pub local: String,
    pub name: String,
    pub domain: u32,
    pub network: u32,
    /// Microseconds, as moments have them.
    pub registered: i64,
    pub confirmed: i64,
}

/// A ballot: a choice is one entry in one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub voter: u32,
    pub category: u32,
    pub choice: u32,
    pub at: i64,
}

/// Voters who belong together, in the order of the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub screen: Screen,
    /// Other screens that found nearly the same voters.
    pub also: Vec<Screen>,
    pub voters: Vec<u32>,
    pub facts: Facts,
}

/// What one screen found, before facts are gathered: its voters, and how many of them would be usual.
struct Hit {
    screen: Screen,
    voters: Vec<u32>,
    usual: f64,
}

/// What the screens look at together.
struct Seat<'r> {
    roll: &'r Roll,
    shares: Shares,
    /// When each voter voted first; none for those who never did.
    first: Vec<Option<i64>>,
}

/// All that every screen finds, the largest first. What several find is one set.
pub fn screen(roll: &Roll) -> Vec<Found> {
    let seat = Seat { roll, shares: Shares::of(&roll.ballots), first: first_ballots(roll) };
    let mut hits = bursts::find(&seat);
    hits.extend(sequences::find(&seat));
    hits.extend(crowds::find(&seat));
    hits.extend(disposable::find(&seat));
    hits.extend(pace::find(&seat));
    hits.extend(rhythm::find(&seat));
    hits.extend(names::find(&seat));
    let gathered = facts::Gathering::of(&seat);
    let found = merging::merge(hits, roll.voters.len()).into_iter().map(|(hit, also)| Found {
        facts: gathered.facts(&hit.voters, hit.usual),
        screen: hit.screen,
        also,
        voters: hit.voters,
    });
    let mut found: Vec<Found> = found.collect();
    found.sort_by(|a, b| (b.voters.len(), a.screen, &a.voters).cmp(&(a.voters.len(), b.screen, &b.voters)));
    found
}

fn first_ballots(roll: &Roll) -> Vec<Option<i64>> {
    let mut first = vec![None; roll.voters.len()];
    for ballot in &roll.ballots {
        let known: &mut Option<i64> = &mut first[ballot.voter as usize];
        *known = Some(known.map_or(ballot.at, |at| at.min(ballot.at)));
    }
    first
}

/// What is counted by minutes and seconds, for words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    pub from: i64,
    pub until: i64,
}

impl Span {
    pub const fn seconds(self) -> i64 {
        (self.until - self.from) / SECOND
    }
}

#[cfg(test)]
mod screens_tests;
