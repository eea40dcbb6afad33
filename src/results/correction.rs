//! Corrections: a published result that turned out wrong is decided and signed anew, and says so.

use serde::{Deserialize, Serialize};

use crate::column::Moment;
use crate::results::Sealed;

/// Why a published result is decided anew, and how that ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub number: i32,
    pub reason: String,
    pub at: Moment,
    pub end: Option<CorrectionEnd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CorrectionEnd {
    /// Its decisions stand since.
    Published(Moment),
    /// What was decided in it counts for nothing.
    GivenUp(Moment),
}

/// What a sealed record says of the one that it corrects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrects {
    pub fingerprint: String,
    pub reason: String,
}

/// A result that stood once, and since when it does no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    pub sealed: Sealed,
    pub until: Moment,
    /// Why it was corrected.
    pub reason: String,
}

impl Correction {
    pub const fn is_open(&self) -> bool {
        self.end.is_none()
    }

    /// Since when it stands.
    pub const fn published(&self) -> Option<Moment> {
        match self.end {
            Some(CorrectionEnd::Published(at)) => Some(at),
            Some(CorrectionEnd::GivenUp(_)) | None => None,
        }
    }
}
