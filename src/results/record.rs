//! The sealed record: what was signed, to the letter, so that nothing can change between decision and stage.

use serde::{Deserialize, Serialize};

use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::Names;
use crate::results::{Breach, Capacity, Corrects, Distinction};

/// A result as two people signed it. Its text is what is fingerprinted: it is written once, and never again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Which fields there are: `palmares-result-1`.
    pub format: String,
    pub programme: String,
    pub names: Names,
    pub sealed_at: Moment,
    /// By chance, so that nobody finds the winners by trying out who gives the fingerprint.
    pub salt: String,
    /// The published record in whose place this one stands, and why; none where it is the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Corrects>,
    /// In the order in which they are handed over.
    pub prizes: Vec<Awarded>,
}

/// A prize with whom it honours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awarded {
    pub code: String,
    pub names: Names,
    pub category: Option<Names>,
    /// The number of the decision.
    pub decision: i32,
    pub reason: String,
    pub breaches: Vec<Breach>,
    pub signed: Vec<Signed>,
    /// Winners first, then champions, then mentions; none where there is no award.
    pub honours: Vec<Honoured>,
}

/// In which capacity it was signed. Who did is kept with the signature: this text never changes, and people may be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    pub capacity: Capacity,
    pub at: Moment,
}

/// An entry that is honoured, with what everybody may read of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Honoured {
    pub distinction: Distinction,
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    /// Who stands behind it, or its tagline; nothing where nothing of the kind is public.
    pub who: Option<String>,
    pub country: Option<Names>,
}

impl Awarded {
    pub fn of(&self, distinction: Distinction) -> impl Iterator<Item = &Honoured> {
        self.honours.iter().filter(move |honoured| honoured.distinction == distinction)
    }

    /// Whether both honour the same entries in the same way.
    pub fn honours_alike(&self, other: &Self) -> bool {
        let of = |it: &Self| it.honours.iter().map(|one| (one.distinction, one.entry)).collect::<Vec<_>>();
        of(self) == of(other)
    }

    /// Winners where there are any.
    pub fn winners(&self) -> impl Iterator<Item = &Honoured> {
        self.of(Distinction::Winner)
    }
}

/// A record that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    pub number: i32,
    pub record: Record,
    /// The bytes of which `fingerprint` is the SHA-256.
    pub text: String,
    pub fingerprint: String,
    pub at: Moment,
}
