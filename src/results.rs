//! Results: the standing that the sheets make, the decision on each prize, its two signatures, the publication.

mod challenge;
mod correction;
mod discussion;
mod guards;
pub mod pages;
mod record;
mod recorder;
pub mod rules;
pub mod store;
mod told;

pub use challenge::{Challenge, ChallengeAnswer, ChallengeId, ChallengeKind, NewChallenge, Outcome};
pub use correction::{Correction, CorrectionEnd, Corrects, Earlier};
pub use discussion::{Conference, Hand, Note, NoteId, Seat, Turn};
pub use guards::{
    Challenged, Challenger, Conferences, Conferring, Decider, Leading, Mover, Opener, OwnRecord, Privy, Publisher,
    Sighted, Speaking, ToldTeam,
};
pub use record::{Awarded, Honoured, Record, Sealed, Signed};
pub use recorder::{make_records, make_records_until, publish_until};
pub use told::{Band, Said, Told, ToldCriterion, ToldRound};

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::language::Names;
use crate::panels::JudgeId;
use crate::programme::{Consensus, Estimator, PrizeId, RoundId};
use crate::results::rules::calibration::{Method, Profile};
use crate::results::rules::methods::gate::Verdict;
use crate::scoring::Points;

crate::id_type!(DecisionId);
crate::id_type!(ShortlistId);

crate::text_enum!(
    /// For whom somebody signs: each decision needs both, from two people.
    Capacity { Organiser = "organiser", Chair = "chair" }
);

crate::text_enum!(
    /// How an entry is honoured.
    Distinction { Winner = "winner", Champion = "champion", Mention = "mention" }
);

crate::text_enum!(
    /// How the judges of a rehearsal differ from each other.
    Temper { Typical = "typical", Harsh = "harsh", Noisy = "noisy" }
);

/// A submitted sheet, as far as it counts.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetScore {
    pub entry: EntryId,
    pub judge: JudgeId,
    /// From 0 to 100; `None` when the judge could judge no criterion.
    pub total: Option<f64>,
    pub points: Points,
}

/// The order that the sheets of some entries make.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    pub how: How,
    pub lines: Vec<Line>,
    /// The judges of these entries, and of all that their sheets are compared with.
    pub judges: Vec<JudgeLine>,
    /// Plain means would put another entry first.
    pub depends: bool,
    /// What a gate says of each entry; nothing in other rounds.
    pub verdicts: BTreeMap<EntryId, Verdict>,
}

/// How the values of a standing were reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum How {
    /// By the mixed model, or why by plain means.
    Calibrated(Method),
    By(Estimator),
    /// By plain means, because this cannot be applied to these sheets.
    Instead(Estimator),
    Gate(Consensus),
    /// By which of two was better, said at the tables of an expo.
    Pairs,
    /// The shares of a budget: 100 is an equal one.
    Shares,
}

/// An entry's place in a standing. Values and means are from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub entry: EntryId,
    pub place: usize,
    /// The mean, corrected for who judged.
    pub value: f64,
    pub mean: f64,
    pub mean_place: usize,
    /// Sheets that count.
    pub sheets: usize,
    /// How far the sheets lie apart; `None` when there is only one.
    pub deviation: Option<f64>,
    pub least: f64,
    pub most: f64,
    /// How sure the place is; `None` where the sheets do not say how sure anything is.
    pub doubt: Option<Doubt>,
    /// So close to a neighbour that the evidence does not separate them.
    pub near: bool,
}

/// What the evidence leaves open about one place. Chances are from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Doubt {
    /// Nine times in ten the true place lies between these.
    pub low: usize,
    pub high: usize,
    /// Of being truly the first, and among those who can win.
    pub best: f64,
    pub top: f64,
    /// Nine times in ten the true value is not farther than this from the value.
    pub margin: f64,
}

/// A judge beside the others.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgeLine {
    pub judge: JudgeId,
    pub sheets: usize,
    pub mean: Option<f64>,
    /// `None` where judges could not be compared.
    pub profile: Option<Profile>,
    /// Entries that would be first if this judge's sheets did not count, when those are others.
    pub without: Vec<EntryId>,
}

impl Standing {
    pub fn line(&self, entry: EntryId) -> Option<&Line> {
        self.lines.iter().find(|line| line.entry == entry)
    }
}

/// Who wins a prize. A later decision on the same prize has the next number and stands in its place.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Decision {
    pub id: DecisionId,
    pub prize: PrizeId,
    pub number: i32,
    pub reason: String,
    pub made_by: String,
    pub at: Moment,
}

/// A decision as somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct NewDecision {
    pub prize: PrizeId,
    /// The number of the decision that it replaces, 0 for none: nobody replaces a decision unseen.
    pub after: i32,
    pub winners: Vec<EntryId>,
    /// Champions and special mentions beside the winners.
    pub others: Vec<(Distinction, EntryId)>,
    pub reason: String,
}

/// A rule of the edition that a decision goes against, for the reason that it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum Breach {
    /// Its team has as many prizes as a team may win; the others among them, by name.
    OtherPrize { entry: String, prizes: Vec<Names> },
    /// The same project won in that edition.
    WonBefore { entry: String, edition: String },
    /// As many winners as agreed have given this answer already.
    Spread { entry: String, choice: Names, most: u32 },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Winner {
    pub entry: EntryId,
    pub reference: String,
    pub title: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    pub capacity: Capacity,
    pub person: PersonId,
    pub name: String,
    pub at: Moment,
}

/// A decision with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    pub decision: Decision,
    pub winners: Vec<Winner>,
    /// Champions first, then special mentions.
    pub others: Vec<(Distinction, Winner)>,
    pub breaches: Vec<Breach>,
    pub signatures: Vec<Signature>,
    /// It rests on what the sheets were before: since then a round was opened again, a sheet annulled or counted again.
    pub outdated: bool,
}

impl Decided {
    pub fn signature(&self, capacity: Capacity) -> Option<&Signature> {
        self.signatures.iter().find(|signature| signature.capacity == capacity)
    }

    /// By both, and still for what the sheets say: signatures under an outdated decision have fallen.
    pub fn is_signed(&self) -> bool {
        !self.outdated && Capacity::ALL.iter().all(|capacity| self.signature(*capacity).is_some())
    }

    /// The entries that win.
    pub fn entries(&self) -> Vec<EntryId> {
        self.winners.iter().map(|winner| winner.entry).collect()
    }

    /// Everybody who is honoured: winners, then champions, then mentions.
    pub fn honoured(&self) -> impl Iterator<Item = (Distinction, &Winner)> {
        let winners = self.winners.iter().map(|winner| (Distinction::Winner, winner));
        winners.chain(self.others.iter().map(|(distinction, winner)| (*distinction, winner)))
    }
}

/// Who moves on from a closed round into the next. A later list has the next number and stands in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortlist {
    pub id: ShortlistId,
    pub number: i32,
    pub reason: String,
    pub made_by: String,
    pub at: Moment,
    pub entries: BTreeSet<EntryId>,
    pub signatures: Vec<Signature>,
    /// It rests on what the sheets were before.
    pub outdated: bool,
}

impl Shortlist {
    pub fn signature(&self, capacity: Capacity) -> Option<&Signature> {
        self.signatures.iter().find(|signature| signature.capacity == capacity)
    }

    pub fn is_signed(&self) -> bool {
        !self.outdated && Capacity::ALL.iter().all(|capacity| self.signature(*capacity).is_some())
    }
}

/// A list as somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct NewShortlist {
    /// The closed round from which they move on.
    pub round: RoundId,
    /// The number of the list that it replaces, 0 for none: nobody replaces a list unseen.
    pub after: i32,
    pub entries: BTreeSet<EntryId>,
    pub reason: String,
}

/// How far a programme's results are: everything about who may see what follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// The scores of a round may be read, so there is a standing.
    pub standings: bool,
    /// The last round is closed.
    pub closed: bool,
    /// Two people have let its scores be read, so winners can be decided.
    pub released: bool,
    pub published: Option<Moment>,
    /// A prize is revealed already: a ceremony is under way.
    pub revealed: bool,
    /// What was published is being decided anew.
    pub correcting: bool,
}

impl Progress {
    /// Whether something of the result is not for everybody yet.
    pub const fn is_in_hand(&self) -> bool {
        self.published.is_none() || self.correcting
    }

    /// Whether prizes may be decided and signed, as far as what is known already goes.
    pub const fn may_decide(&self) -> bool {
        (self.published.is_none() && !self.revealed) || self.correcting
    }
}
