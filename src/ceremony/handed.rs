//! What is handed out: certificates with codes that prove them, slides, lists, a text for the press, feeds. All of it is
//! made from the sealed record.

pub mod batch;
pub mod feeds;
mod guards;
pub mod pages;
pub mod papers;
pub mod rules;
mod share;
pub mod slides;
pub mod store;
pub mod typeset;

pub(in crate::ceremony) use guards::must_be_free;
pub use guards::{Preparing, PressReader, Recipient};

use serde::{Deserialize, Serialize};

use crate::accounts::ProgrammeId;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::{Language, Names};
use crate::panels::JudgeId;
use crate::results::Distinction;

crate::id_type!(BatchId);

crate::text_enum!(
    /// What a certificate is for.
    Merit {
        Winner = "winner",
        Champion = "champion",
        Mention = "mention",
        Participant = "participant",
        Judge = "judge",
    }
);

crate::text_enum!(
    /// Whose certificates come into one file.
    Wanted {
        Winners = "winners",
        Honoured = "honoured",
        Participants = "participants",
        Judges = "judges",
        Everybody = "everybody",
    }
);

crate::text_enum!(BatchState { Waiting = "waiting", Working = "working", Done = "done", Failed = "failed" });

/// In which languages the certificates of a batch are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongues {
    /// Each in its recipient's.
    Own,
    /// Each in all six.
    All,
    One(Language),
}

impl From<Distinction> for Merit {
    fn from(distinction: Distinction) -> Self {
        match distinction {
            Distinction::Winner => Self::Winner,
            Distinction::Champion => Self::Champion,
            Distinction::Mention => Self::Mention,
        }
    }
}

/// Whoever signs certificates, with a pen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    pub name: String,
    pub title: String,
}

/// What an organiser adjusts of the documents of an edition. The colour is the edition's own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    pub signatories: Vec<Signatory>,
    /// Where the logo is kept, and its extension after the last dot; empty without one.
    pub logo: String,
}

/// Whom a certificate is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    Entry(EntryId),
    Judge(JudgeId),
}

/// What a certificate is for, before it is said in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    pub merit: Merit,
    /// The code of the prize; empty where it is for none.
    pub prize: String,
    pub holder: Holder,
}

/// A certificate that has its code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub code: String,
    pub programme: ProgrammeId,
    pub due: Due,
}

/// A certificate with all that stands on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub code: String,
    pub due: Due,
    /// The prize, and its category where that has another name.
    pub prize: Option<(Names, Option<Names>)>,
    /// The entry's title, or the judge's name.
    pub title: String,
    pub who: Option<String>,
    /// The entry's reference; empty for judges.
    pub reference: String,
    /// The recipient's.
    pub language: Language,
}

/// Many certificates as one file, and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub id: BatchId,
    pub programme: ProgrammeId,
    /// Of which record they are: a later one makes the file void.
    pub record: i32,
    pub wanted: Wanted,
    pub tongues: Tongues,
    pub state: BatchState,
    pub done: i32,
    pub total: i32,
    pub asked_at: Moment,
    pub touched_at: Moment,
}

impl Batch {
    /// Where its file is kept.
    pub fn key(&self) -> String {
        format!("handed/{}/{}.zip", self.programme, self.id)
    }
}

impl Look {
    pub fn logo(&self) -> Option<&str> {
        Some(self.logo.as_str()).filter(|key| !key.is_empty())
    }
}
