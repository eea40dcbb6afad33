//! A panel in conference: the entries of a category one after the other, and what is said about each.

use std::collections::{BTreeMap, BTreeSet};

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::panels::EntryOnPanel;

crate::id_type!(NoteId);

/// A step of the discussion: to an entry, or between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Turn {
    /// From 1, and one more with each step.
    pub number: i32,
    pub entry: Option<EntryId>,
    pub at: Moment,
}

/// What somebody said about an entry. Never public.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Note {
    pub id: NoteId,
    pub entry: EntryId,
    pub person: PersonId,
    pub by: String,
    pub words: String,
    pub at: Moment,
}

/// What somebody does in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    /// Auditors.
    Reads,
    /// Judges of the panel, who also write.
    Speaks,
    /// Chairs and organisers, who also call the next entry.
    Leads,
}

/// Somebody who comes to the room, with the entries for which they leave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    pub person: PersonId,
    pub name: String,
    pub too_close: BTreeSet<EntryId>,
}

/// All that there is in the room; nobody sees it whole. What each person sees is `rules::discussion::Seen`.
#[derive(Clone, Debug, Default)]
pub struct Conference {
    pub order: Vec<EntryId>,
    pub entries: BTreeMap<EntryId, EntryOnPanel>,
    pub turns: Vec<Turn>,
    pub seats: Vec<Seat>,
}
