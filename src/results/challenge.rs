//! Challenges: what a team says is wrong behind its result, within some days of the publication, and the answer on record.

use crate::column::Moment;
use crate::entries::EntryId;

crate::id_type!(ChallengeId);

crate::text_enum!(
    /// About what a result may be challenged; what judges thought is not among it.
    ChallengeKind { Arithmetic = "arithmetic", Eligibility = "eligibility" }
);

crate::text_enum!(Outcome { Upheld = "upheld", NotUpheld = "not_upheld" });

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    pub id: ChallengeId,
    /// As it is called in public: numbered within the edition.
    pub number: i32,
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
    pub kind: ChallengeKind,
    pub words: String,
    /// The team lets its words stand on the public page.
    pub quotable: bool,
    pub at: Moment,
    pub withdrawn: Option<Moment>,
    pub answer: Option<ChallengeAnswer>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChallengeAnswer {
    pub outcome: Outcome,
    pub reason: String,
    pub by: String,
    pub at: Moment,
}

/// A challenge as somebody files it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct NewChallenge {
    pub kind: ChallengeKind,
    pub words: String,
    pub quotable: bool,
}

impl Challenge {
    pub const fn is_open(&self) -> bool {
        self.withdrawn.is_none() && self.answer.is_none()
    }
}
