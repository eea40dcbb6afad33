//! The stocktaking: what became of the entries of an edition, counted from their states and from the sealed record.

use crate::column::Moment;
use crate::programme::{Category, Programme, Says};

crate::text_enum!(
    /// How far an entry came. Whoever reached one stage went through all before it.
    Reached {
        Submitted = "submitted",
        Eligible = "eligible",
        Nominated = "nominated",
        Champion = "champion",
        Winner = "winner",
    }
);

/// An entry, as far as it is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub reached: Reached,
    /// Codes of its categories.
    pub categories: Vec<String>,
    /// What it chose, a line each.
    pub chosen: String,
}

/// How many entries reached each stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts(pub [usize; 5]);

impl Counts {
    pub fn add(&mut self, reached: Reached) {
        for (stage, count) in Reached::ALL.iter().zip(&mut self.0) {
            *count += usize::from(*stage <= reached);
        }
    }

    pub fn at(&self, stage: Reached) -> usize {
        self.0[stage as usize]
    }
}

/// Entries by what they answered to one question, or by their categories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The key of the question, or `CATEGORIES`.
    pub field: String,
    /// Nothing for the categories.
    pub says: Option<Says>,
    /// Everybody may read the answers.
    pub public: bool,
    /// Some entries stand in several rows.
    pub several: bool,
    pub rows: Vec<Row>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// An option or a code; nothing where nothing was said.
    pub key: Option<String>,
    pub counts: Counts,
}

/// Entries by their categories and what they are about at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The key of the question that the columns answer.
    pub field: String,
    pub public: bool,
    pub rows: Vec<Option<String>>,
    pub columns: Vec<Option<String>>,
    /// Row by row.
    pub cells: Vec<Vec<Counts>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    pub total: Counts,
    pub tallies: Vec<Tally>,
    pub matrix: Option<Matrix>,
}

/// The statistics of an edition as one reader may know them.
#[derive(Clone, Debug)]
pub struct Stocktaking {
    pub programme: Programme,
    pub categories: Vec<Category>,
    pub statistics: Statistics,
    /// The stages that this reader may know.
    pub stages: Vec<Reached>,
    /// Special mentions, which are no stage.
    pub mentions: usize,
    pub published: Option<Moment>,
    /// References of entries that are not counted, since the reader is too close to them.
    pub left_out: Vec<String>,
}

/// What two editions have in the same row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub key: Option<String>,
    pub here: Share,
    pub there: Share,
}

/// A count, and what it is of a hundred, in tenths.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    pub count: usize,
    pub tenths: i32,
}

impl Share {
    pub fn of(count: usize, all: usize) -> Self {
        let tenths = if all == 0 { 0 } else { (2000 * count + all) / (2 * all) };
        Self { count, tenths: i32::try_from(tenths).unwrap_or_default() }
    }
}

impl Pair {
    /// By how many tenths of a hundredth the share is larger here: what the two shares that stand there differ by.
    pub const fn difference(&self) -> i32 {
        self.here.tenths - self.there.tenths
    }
}
