//! Letters: rows in an outbox, written with the change that they tell of, sent by a postman behind.

mod message;
mod postman;
pub mod rules;
pub mod store;
mod texts;

use serde::{Deserialize, Serialize};

pub use postman::deliver_until;
pub use rules::{Trouble, Written};
pub use store::queue;
pub use texts::{OwnText, WORDINGS, Wording, key_of};

use crate::accounts::ProgrammeId;
use crate::column::{Json, Moment};
use crate::language::{Language, Sentence};

crate::id_type!(LetterId);
crate::id_type!(SendingId);

/// The kind of a letter whose words an organiser wrote: its details `subject` and `body` have blanks such as `{name}`, which
/// the other details fill.
pub const WRITTEN: &str = "written";

/// The details under which a letter has its edition's own words, with blanks as a written one has them.
pub const OWN_SUBJECT: &str = "own-subject";
pub const OWN_BODY: &str = "own-body";

/// A letter to write. Its words are the messages `letter-KIND-subject` and `letter-KIND-body` in `mail.ftl`;
/// the details of `saying` fill them. A detail named `link` is a path and becomes a whole address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    pub kind: String,
    pub programme: Option<ProgrammeId>,
    pub to_name: String,
    pub to_email: String,
    pub language: Language,
    pub details: Sentence,
    pub wait_minutes: i64,
    /// Of a letter to many: with which others it goes, and the hash of what it says to whom.
    pub among: Option<(SendingId, String)>,
}

impl Letter {
    pub fn new(kind: &str, to_name: &str, to_email: &str, language: Language) -> Self {
        Self {
            kind: kind.to_owned(),
            programme: None,
            to_name: to_name.to_owned(),
            to_email: to_email.to_owned(),
            language,
            details: Sentence::new(""),
            wait_minutes: 0,
            among: None,
        }
    }

    #[must_use]
    pub const fn within(mut self, programme: ProgrammeId) -> Self {
        self.programme = Some(programme);
        self
    }

    #[must_use]
    pub fn saying(mut self, details: Sentence) -> Self {
        self.details = details;
        self
    }

    #[must_use]
    pub fn among(mut self, sending: SendingId, told: String) -> Self {
        self.among = Some((sending, told));
        self
    }

    /// Letters to many wait some minutes, so that they can be stopped.
    #[must_use]
    pub const fn waiting(mut self, minutes: i64) -> Self {
        self.wait_minutes = minutes;
        self
    }
}

/// A letter in the outbox.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Queued {
    pub id: LetterId,
    pub kind: String,
    pub to_name: String,
    pub to_email: String,
    pub language: Language,
    pub details: Json<Sentence>,
    pub created_at: Moment,
    pub due_at: Moment,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub sent_at: Option<Moment>,
    pub stopped_at: Option<Moment>,
    pub claimed_at: Option<Moment>,
    pub failed_at: Option<Moment>,
}

/// How far the letters of a sending are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub all: i64,
    pub sent: i64,
    pub stopped: i64,
    pub failed: i64,
}

/// Where a letter is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Waiting,
    /// Was tried, and will be tried again.
    Failing,
    /// Will not be tried again unless a person says so.
    Failed,
    Sent,
    Stopped,
}

impl Queued {
    pub const fn way(&self) -> Way {
        match (self.sent_at, self.stopped_at, self.failed_at, &self.last_error) {
            (Some(_), ..) => Way::Sent,
            (_, Some(_), ..) => Way::Stopped,
            (_, _, Some(_), _) => Way::Failed,
            (_, _, _, Some(_)) => Way::Failing,
            _ => Way::Waiting,
        }
    }
}
