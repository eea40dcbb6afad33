//! Entries that look alike, or like what won before.

use super::EntryId;
use super::rules::likeness::Alike;
use crate::column::{Json, Moment};

crate::id_type!(LikenessId);
crate::id_type!(PastWinnerId);

crate::text_enum!(
    /// What an entry looks like.
    LikeKind { Entry = "entry", PastWinner = "past_winner" }
);
crate::text_enum!(LikeVerdict { Same = "same", Different = "different" });

/// An entry that looks like another, or like what won before; just found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Like {
    pub entry: EntryId,
    /// An `EntryId` or a `PastWinnerId`, as `kind` says.
    pub other: String,
    pub kind: LikeKind,
    pub by: Vec<Alike>,
}

/// What was found and kept, and what a person said of it.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Sameness {
    pub id: LikenessId,
    pub entry: EntryId,
    pub other: String,
    pub kind: LikeKind,
    pub by: Json<Vec<Alike>>,
    pub found_at: Moment,
    pub verdict: Option<LikeVerdict>,
    pub reason: String,
    pub decided_at: Option<Moment>,
    pub decided_by: Option<String>,
}

/// What won in an earlier edition.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct PastWinner {
    pub id: PastWinnerId,
    pub edition: String,
    pub title: String,
    pub entity: String,
    pub link: String,
}
