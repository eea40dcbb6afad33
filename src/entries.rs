//! Entries: what a team writes, submits and may withdraw; who is on the team; files that bring entries in.

pub mod rules;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::column::{Json, Moment};
use crate::language::Names;
use crate::programme::FieldKind;

crate::id_type!(EntryId);
crate::id_type!(InvitationId);
crate::id_type!(ImportId);

crate::text_enum!(State { Draft = "draft", Submitted = "submitted", Withdrawn = "withdrawn" });
crate::text_enum!(TeamRole { Lead = "lead", Member = "member" });
crate::text_enum!(Verdict { Eligible = "eligible", NotEligible = "not_eligible" });
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

/// For whom an entry is shown. The one question that decides which fields stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Team,
    Organiser,
    Judge { blind: bool },
    Public,
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
    Empty,
}
