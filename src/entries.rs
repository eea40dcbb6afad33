//! Entries: what a team writes, submits and may withdraw; who is on the team; files that bring entries in.

mod alike;
mod brought;
mod guards;
mod owner;
pub mod pages;
pub mod rules;
pub mod store;
mod sweep;
mod watch;

use std::collections::BTreeMap;

pub use alike::{Like, LikeKind, LikeVerdict, LikenessId, PastWinner, PastWinnerId, Sameness};
pub use brought::{Import, ImportProblem, Mapping};
pub use guards::{Asking, Consenting, Invited, Joining, OnBoard, Own};
pub use owner::{ConsentAnswer, Owner};
use serde::{Deserialize, Serialize};
pub use sweep::{sweep, sweep_until};
pub use watch::watch_until;

use crate::column::{Json, Moment};
use crate::files::{FileId, FileKind};
use crate::language::{Language, Names};
use crate::programme::{FieldKind, Round};

crate::id_type!(ChangeRequestId);
crate::id_type!(EntryId);
crate::id_type!(InvitationId);
crate::id_type!(ImportId);

crate::text_enum!(State { Draft = "draft", Submitted = "submitted", Withdrawn = "withdrawn" });
crate::text_enum!(TeamRole { Lead = "lead", Member = "member" });
crate::text_enum!(Verdict { Eligible = "eligible", NotEligible = "not_eligible" });
crate::text_enum!(VersionKind { Saved = "saved", Submitted = "submitted" });
crate::text_enum!(ImportKind { Devpost = "devpost", Table = "table" });

/// What was answered, by the key of the field. Ordered, so that equal answers have equal hashes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, Answered>);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answered {
    Text(String),
    /// Keys of the options chosen.
    Chosen(Vec<String>),
    /// Keys of the options chosen, with a text for each.
    ChosenWithText(BTreeMap<String, String>),
    /// Files, in the order in which they came.
    Files(Vec<Kept>),
}

/// A file of an entry, as its answers name it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    pub id: FileId,
    pub kind: FileKind,
    /// The program's own, never a user's.
    pub extension: String,
    /// For people to recognise it by; empty for those who must not learn who entered.
    pub name: String,
    pub bytes: u64,
}

impl Kept {
    pub fn kind_word(&self) -> String {
        format!("files-kind-one-{}", self.kind)
    }

    pub fn is_picture(&self) -> bool {
        self.kind == FileKind::Picture
    }

    /// Where it is kept.
    pub fn key(&self, entry: EntryId) -> String {
        format!("entries/{entry}/{}.{}", self.id, self.extension)
    }

    /// Where the small one of a picture is kept.
    pub fn small_key(&self, entry: EntryId) -> String {
        format!("entries/{entry}/{}-small.{}", self.id, self.extension)
    }
}

/// Where an entry's answers keep the categories that its draft asks for: no key of a field begins so.
pub const CATEGORIES: &str = "@categories";

/// What a team writes: the whole form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Draft {
    pub title: String,
    pub answers: Answers,
    /// Codes of categories.
    pub categories: Vec<String>,
}

/// Somebody on the team.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Member {
    pub person: crate::accounts::PersonId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub role: TeamRole,
    pub joined_at: Moment,
}

/// Somebody who was asked to join; open until it is answered.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Invitation {
    pub id: InvitationId,
    pub entry_id: EntryId,
    pub email: String,
    pub at: Moment,
    pub answered_at: Option<Moment>,
}

/// Why and when an entry left.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Withdrawal {
    pub reason: String,
    pub at: Moment,
}

/// Whether an entry is eligible, and who said so.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Screening {
    pub verdict: Verdict,
    pub reason: String,
    pub by: String,
    pub at: Moment,
}

/// A change that screening asks a team for.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct ChangeRequest {
    pub id: ChangeRequestId,
    pub words: String,
    /// As long as it is open, the team may change the entry until then.
    pub until: Moment,
    pub by: (crate::accounts::PersonId, String),
    pub at: Moment,
    pub made_at: Option<Moment>,
    pub taken_back_at: Option<Moment>,
}

impl ChangeRequest {
    pub const fn is_open(&self) -> bool {
        self.made_at.is_none() && self.taken_back_at.is_none()
    }
}

/// An entry as its own team and the organisers find it.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Entry {
    pub id: EntryId,
    pub programme_id: crate::programme::ProgrammeId,
    /// What people call it in letters: short, and unique in its programme.
    pub reference: String,
    pub state: State,
    pub title: String,
    pub answers: Json<Answers>,
    /// Rises with every save, so that the older of two tabs is noticed.
    pub revision: i32,
    pub submitted_title: Option<String>,
    pub submitted_answers: Option<Json<Answers>>,
    pub submitted_at: Option<Moment>,
    pub changed_at: Moment,
}

/// An entry whose team stands in the hall, at a table once it has a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtTable {
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    /// In the edition's order.
    pub categories: Vec<crate::programme::CategoryId>,
    pub number: Option<i32>,
    /// In the organiser's words, such as "Hall B".
    pub place: String,
}

/// What an organiser wants of a table: its number, or none, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WantedTable {
    pub entry: EntryId,
    pub number: Option<i32>,
    pub place: String,
}

/// How numbers are given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbering {
    pub first: i32,
    /// Each category begins at a multiple of this, plus the first; 1 leaves no gaps.
    pub step: i32,
    /// Those who have a number get a new one, too.
    pub anew: bool,
}

/// Entries that somebody behind the scenes is too close to, by their references: others look after them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden(pub BTreeMap<EntryId, String>);

impl Hidden {
    pub fn covers(&self, entry: EntryId) -> bool {
        self.0.contains_key(&entry)
    }

    pub fn ids(&self) -> Vec<EntryId> {
        self.0.keys().copied().collect()
    }

    pub fn references(&self) -> Vec<String> {
        self.0.values().cloned().collect()
    }
}

/// How an entry stood at some time.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Version {
    pub kind: VersionKind,
    pub title: String,
    pub answers: Json<Answers>,
    /// Nobody's name when a file brought it.
    pub by: Option<String>,
    pub at: Moment,
}

/// What blind judges read in the place of what a team wrote.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Redaction {
    pub words: String,
    /// What the team had written there.
    pub of_text: String,
    pub by: String,
    pub at: Moment,
}

/// For whom an entry is shown. The one question that decides which fields stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Team,
    Organiser,
    /// Of the round of that number, 1 for the first.
    Judge {
        blind: bool,
        round: i32,
    },
    Public,
}

impl Audience {
    /// Those who judge in this round.
    pub const fn judges_of(round: &Round) -> Self {
        Self::Judge { blind: round.blind, round: round.number() }
    }
}

/// A field as it is read: nothing to look up, nothing to decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownAnswer {
    pub key: String,
    pub kind: FieldKind,
    pub names: Names,
    pub value: ShownValue,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShownValue {
    /// Paragraphs of one line or more.
    Text(Vec<String>),
    /// A checked http or https address.
    Link(String),
    Chosen(Vec<Names>),
    ChosenWithText(Vec<(Names, String)>),
    Files(Vec<Kept>),
    Empty,
}
