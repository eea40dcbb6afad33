//! Letters that organisers write: to whom, in which words, and what became of them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::accounts::PersonId;
use crate::column::{Json, Moment};
use crate::entries::EntryId;
use crate::language::{Language, Names, WhyNot};
use crate::mail::{Letter, SendingId};

crate::text_enum!(
    /// Who reads a letter: teams by how their entry stands, judges by how far they are, organisers.
    Whom {
        Drafts = "drafts",
        Submitted = "submitted",
        Unscreened = "unscreened",
        Eligible = "eligible",
        NotEligible = "not_eligible",
        Withdrawn = "withdrawn",
        JudgesInvited = "judges_invited",
        JudgesAccepted = "judges_accepted",
        JudgesNotBegun = "judges_not_begun",
        JudgesFinished = "judges_finished",
        Organisers = "organisers",
    }
);

impl Whom {
    pub const fn are_teams(self) -> bool {
        match self {
            Self::Drafts
            | Self::Submitted
            | Self::Unscreened
            | Self::Eligible
            | Self::NotEligible
            | Self::Withdrawn => true,
            Self::JudgesInvited
            | Self::JudgesAccepted
            | Self::JudgesNotBegun
            | Self::JudgesFinished
            | Self::Organisers => false,
        }
    }
}

/// Whom a letter is for. Category and answers narrow teams.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audience {
    pub whom: Whom,
    pub category: Option<String>,
    /// The option that has to be among the answers, by the key of the field.
    pub answers: BTreeMap<String, String>,
}

/// Subject and body, in as many languages as the organiser writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    pub subjects: Names,
    pub bodies: Names,
}

impl Words {
    /// The language in which somebody is written to who reads that one: their own, else English, else what there is.
    pub fn language_for(&self, wanted: Language) -> Language {
        let written = |language: &Language| self.bodies.0.contains_key(language);
        let first = || self.bodies.0.keys().next().copied();
        [wanted, Language::English].into_iter().find(written).or_else(first).unwrap_or(Language::English)
    }

    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.bodies.0.keys().copied()
    }
}

/// Somebody who may get the letter, and the entries for which they are among its readers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    pub person: PersonId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub link: String,
    pub entries: Vec<About>,
}

/// An entry, as a letter to its team speaks of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    pub categories: Vec<Names>,
}

/// A letter as it would go to one reader.
#[derive(Clone, Debug)]
pub struct Addressed {
    pub person: PersonId,
    /// The language that they read.
    pub wanted: Language,
    /// Ids of entries: a reader who must not learn of one of them finds no trace of the letter.
    pub about: String,
    /// The hash of what it says to whom.
    pub told: String,
    pub letter: Letter,
}

/// What would go if it went now.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// People among the readers, and the entries for which they are.
    pub people: usize,
    pub entries: usize,
    pub by_language: BTreeMap<Language, usize>,
    /// The blanks that these readers' letters can have.
    pub blanks: Vec<&'static str>,
    pub letters: Vec<Addressed>,
    /// Were told the same not long ago.
    pub skipped: Vec<Addressed>,
    /// By the field that has to be mended.
    pub mistakes: Vec<(String, WhyNot)>,
}

/// A letter of an organiser that was sent to many.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Sending {
    pub id: SendingId,
    pub audience: Json<Audience>,
    pub words: Json<Words>,
    pub by: PersonId,
    pub at: Moment,
    pub due_at: Moment,
    pub stopped_by: Option<PersonId>,
    pub stopped_at: Option<Moment>,
}

/// What an organiser asks to be sent.
#[derive(Clone, Debug)]
pub struct ToSend {
    pub id: SendingId,
    pub audience: Audience,
    pub words: Words,
    /// The plan that they were shown, by its mark.
    pub stated: String,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Went {
    /// So many letters wait in the outbox, so many do not go.
    Queued(usize, usize),
    /// By an earlier click.
    Before,
    /// It is not what was shown.
    Otherwise,
}

/// How far a sending is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Going {
    Waiting,
    OnTheWay,
    Stopped,
    Done,
    /// All have gone that could.
    WithFailures,
}
