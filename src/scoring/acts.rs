//! Acts that take two people or a reason: letting scores be read, opening a round again, annulling sheets, acting for
//! a judge.

use super::{SheetId, SheetState};
use crate::accounts::{PersonId, SupportId};
use crate::column::Moment;
use crate::entries::EntryId;
use crate::panels::JudgeId;

crate::id_type!(AnnulmentId);

/// Two people let scores be read: whoever closed the round and another, or, before their time, whoever asked and another.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Release {
    pub first: PersonId,
    pub second: PersonId,
    pub early: bool,
    pub reason: String,
    pub at: Moment,
}

/// A wish of one person to which another has to agree: to read scores before their time, or to open a round again.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Asked {
    pub by: PersonId,
    pub reason: String,
    pub at: Moment,
}

/// Which sheets are annulled: one, or all that a judge has submitted so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Sheet(SheetId),
    Judge(JudgeId),
}

impl std::fmt::Display for Which {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sheet(id) => id.fmt(out),
            Self::Judge(id) => id.fmt(out),
        }
    }
}

/// A submitted sheet from outside: who wrote it about what.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct SheetInHand {
    pub id: SheetId,
    pub reference: String,
    pub entry: EntryId,
    pub entry_reference: String,
    pub title: String,
    pub judge: JudgeId,
    pub judge_name: String,
}

/// A sheet that does not count, or did not for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annulment {
    pub id: AnnulmentId,
    pub entry: EntryId,
    pub entry_reference: String,
    pub title: String,
    pub judge: String,
    pub sheet: String,
    pub reason: String,
    pub by: String,
    pub at: Moment,
    /// Why it counts again, by whom and since when.
    pub lifted: Option<(String, String, Moment)>,
}

crate::text_enum!(
    /// What an organiser can do for a judge.
    Deed { Typed = "typed", Recused = "recused" }
);

/// What was done for a judge, and on which sheet.
#[derive(Clone, Debug)]
pub struct DeedDone {
    pub support: SupportId,
    pub deed: Deed,
    pub at: Moment,
    pub entry: EntryId,
    pub reference: String,
    pub sheet: Option<String>,
}

/// An entry of a judge, as whoever acts for them has it: how far its sheet is, and nothing of what stands there.
#[derive(Clone, Debug)]
pub struct SupportLine {
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    pub state: Option<SheetState>,
}
