//! What a bundle is made of, as the database has it.

use std::collections::BTreeSet;

use crate::entries::EntryId;
use crate::language::Names;
use crate::panels::JudgeId;
use crate::programme::{Category, CategoryId, Prize, Round, RoundId, Rubric, VoteTerms};
use crate::results::{Distinction, SheetScore};
use crate::scoring::ExpoEvidence;
use crate::voting::rules::tally::Counted;

/// Everything. In whatever order it comes, the same bundle is made.
#[derive(Clone, Debug)]
pub struct Material {
    /// Whose record it is: the first line of the checkpoint.
    pub origin: String,
    /// From this names are drawn and salts are made. It stays secret.
    pub seed: [u8; 32],
    pub programme: Names,
    pub categories: Vec<Category>,
    pub prizes: Vec<Prize>,
    pub entries: Vec<Known>,
    pub rounds: Vec<Played>,
    pub exclusions: Vec<Excluded>,
    pub decisions: Vec<Decided>,
    pub vote: Option<Voted>,
    pub log: Vec<Logged>,
    /// Names of people of the edition: a reason with one of them is withheld.
    pub people: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Known {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    /// Anybody may read its title.
    pub public: bool,
    pub categories: Vec<CategoryId>,
}

/// A round whose scores were released.
#[derive(Clone, Debug)]
pub struct Played {
    pub round: Round,
    pub rubrics: Vec<Rubric>,
    pub competing: BTreeSet<EntryId>,
    pub sheets: Vec<Written>,
    /// Where judges walked.
    pub said: Option<ExpoEvidence>,
}

/// A sheet that counts, and the version of the rubric it was written with.
#[derive(Clone, Debug)]
pub struct Written {
    pub score: SheetScore,
    pub version: i32,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Excluded {
    pub kind: &'static str,
    pub round: Option<RoundId>,
    pub entry: Option<EntryId>,
    pub judge: Option<JudgeId>,
    pub count: Option<usize>,
    pub reason: String,
}

#[derive(Clone, Debug)]
pub struct Decided {
    /// Nothing for who moves on from a round.
    pub prize: Option<String>,
    pub category: Option<CategoryId>,
    pub round: i32,
    pub number: i32,
    pub winners: Vec<EntryId>,
    /// Champions and special mentions beside them.
    pub others: Vec<(Distinction, EntryId)>,
    pub reason: String,
    pub signed: Vec<String>,
}

/// The count whose champions were announced.
#[derive(Clone, Debug)]
pub struct Voted {
    pub number: i32,
    pub terms: VoteTerms,
    pub root: String,
    pub reason: String,
    pub signed: Vec<String>,
    pub categories: Vec<Counted>,
    pub out: Vec<TakenOut>,
}

/// A set of voters that somebody declared void.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TakenOut {
    pub screen: String,
    pub voters: i64,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Logged {
    pub kind: String,
    pub number: i64,
    pub hash: String,
    pub at: i64,
}
