//! A judge's ballot: what they say of all their entries on one page, an order of them or points of a budget.

use std::collections::BTreeMap;

use crate::entries::EntryId;

/// What a judge gave to entries: places from 1, or points. An entry that is not there has nothing yet.
pub type Marks = BTreeMap<EntryId, i32>;

/// What a judge's ballot page sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BallotTyped {
    pub marks: Marks,
    /// The revision of the ballot that the page was made from; 0 when there was none.
    pub revision: i32,
    /// Names the page for as long as it is open.
    pub tab: String,
    /// Rises with each sending of the page, where a script counts them.
    pub turn: i32,
}

/// What became of a save, with the revision that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotSaved {
    Kept(i32),
    /// The page was older than this; nothing was overwritten.
    Stale(i32),
}

/// What keeps a ballot from being submitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotLack {
    NoPlace(EntryId),
    /// So many stand before it, or beside it, that this place is not the next one.
    OtherPlace {
        entry: EntryId,
        given: i32,
        next: i32,
    },
    TooManyPoints {
        given: i32,
        budget: i32,
    },
    NoPoints,
}
