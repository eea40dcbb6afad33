//! The public vote: who registers and confirms an address, and the one choice of each voter in each category.

mod counting;
mod election;
mod guards;
pub mod pages;
pub mod rules;
pub mod store;
mod tellers;
mod urn;

use std::collections::BTreeMap;

pub use counting::{Screening, ScreeningId, SetKind, SetVerdict, Tally, TallyId, TallySignature, VoteSet};
pub use election::{Election, Elections, Nominee};
pub use guards::{Booth, Invited};
pub use rules::VoteKey;
pub use tellers::{Announcer, Decider, Scrutineer, Teller};
pub use urn::{Urn, WAITING};

use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::{Language, Names};
use crate::programme::{Calendar, CategoryId, ProgrammeId, StageKind, Terms, VoteTerms};

crate::id_type!(VoterId);
crate::id_type!(VoteSetId);

crate::text_enum!(
    /// Whether a vote counts; every change needs a reason, and the record says how many were removed.
    VoteState { Valid = "valid", Suspect = "suspect", Void = "void" }
);

/// Somebody of the public who wants to vote in an edition. Whoever has an account votes like anybody.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Voter {
    pub id: VoterId,
    pub programme_id: ProgrammeId,
    pub address: String,
    pub name: String,
    pub language: Language,
    pub confirmed_at: Option<Moment>,
    pub standing: VoteState,
}

/// An edition that holds a vote: all of it that can change from one request to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    pub programme: ProgrammeId,
    pub slug: String,
    pub names: Names,
    pub zone: String,
    pub revision: i32,
    pub terms: VoteTerms,
    pub opens: Moment,
    pub closes: Moment,
}

impl Poll {
    /// By the same second for pages and for ballots.
    pub fn stands(&self, now: Moment) -> Vote {
        match now {
            now if now < self.opens => Vote::Announced { opens: self.opens },
            now if now < self.closes => Vote::Open { closes: self.closes },
            _ => Vote::Over,
        }
    }

    pub fn is_open(&self, now: Moment) -> bool {
        matches!(self.stands(now), Vote::Open { .. })
    }
}

/// What somebody writes to take part.
#[derive(Clone, Debug)]
pub struct NewVoter {
    pub address: String,
    pub name: String,
    /// The key of an answer of the form; empty where the edition does not ask.
    pub stakeholder: String,
    pub language: Language,
    /// The network that they come from, in the clear: only its mark is kept.
    pub network: String,
    /// Their page did the work that makes many registrations dear.
    pub worked: bool,
}

/// One choice as it came in: no voter has two in one category.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cast {
    pub voter: VoterId,
    pub category: CategoryId,
    pub entry: EntryId,
    /// It takes the place of an earlier one.
    pub changeable: bool,
    pub at: Moment,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// It stands in the database, and did when the voter was told so.
    Kept,
    /// Another choice stands there, and is final.
    Other,
    /// The vote is not open, or the entry does not stand in it.
    Refused,
}

/// In which categories a voter has voted, and when. What they chose is told to nobody, so that it cannot be sold.
pub type Voted = BTreeMap<CategoryId, Moment>;

/// Where the public vote of an edition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    NotHeld,
    Announced { opens: Moment },
    Open { closes: Moment },
    Over,
}

/// By the terms and the calendar: editions without the one or the other hold no vote.
pub fn vote(terms: &Terms, calendar: &Calendar, now: Moment) -> Vote {
    match calendar.stage(StageKind::Voting).filter(|_| terms.vote.is_some()) {
        None => Vote::NotHeld,
        Some(stage) if now < stage.opens_at => Vote::Announced { opens: stage.opens_at },
        Some(stage) if stage.is_open(now) => Vote::Open { closes: stage.closes_at },
        Some(_) => Vote::Over,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Stage, presets};

    #[test]
    fn a_vote_is_announced_then_open_then_over() {
        let [opens, closes] = [100, 200].map(at);
        let terms = presets::find("wsis-prizes").expect("the preset").setup.terms;
        let calendar = Calendar(vec![Stage { kind: StageKind::Voting, opens_at: opens, closes_at: closes }]);
        assert_eq!(vote(&terms, &calendar, at(99)), Vote::Announced { opens });
        assert_eq!(vote(&terms, &calendar, at(100)), Vote::Open { closes });
        assert_eq!(vote(&terms, &calendar, at(200)), Vote::Over);
        assert_eq!(vote(&terms, &Calendar::default(), at(100)), Vote::NotHeld);
        assert_eq!(vote(&Terms { vote: None, ..terms }, &calendar, at(100)), Vote::NotHeld);
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
