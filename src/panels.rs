//! Panels: who judges, what they know, where they are too close, and which entries each of them gets.

mod coordinator;
mod guards;
pub mod pages;
pub mod rules;
pub mod store;

use serde::{Deserialize, Serialize};

pub use coordinator::{Coordinator, NewCoordinator};
pub use guards::Invited;

use crate::accounts::PersonId;
use crate::column::{Json, Moment};
use crate::entries::EntryId;
use crate::language::{Language, Sentence};
use crate::programme::{CategoryId, ProgrammeId, RoundId};

crate::id_type!(JudgeId);
crate::id_type!(ProposalId);

crate::text_enum!(JudgeState { Invited = "invited", Accepted = "accepted", Declined = "declined" });

crate::text_enum!(
    /// What somebody does on the panel.
    #[derive(Default)]
    Part {
        #[default]
        Judge = "judge",
        /// Judges for those who give a prize: bound to the categories they were given.
        Sponsor = "sponsor",
        /// Writes sheets that never count.
        Trainee = "trainee",
        /// Reads, and writes no sheet.
        Observer = "observer",
    }
);

impl Part {
    /// Whether the sheets count: in coverage and loads, for the end of a round, in standings.
    pub const fn counts(self) -> bool {
        matches!(self, Self::Judge | Self::Sponsor)
    }

    pub const COUNTING: [Self; 2] = [Self::Judge, Self::Sponsor];
}

crate::text_enum!(
    /// Why a judge must not judge an entry, what weighs most first. What was declared stands in a row; the rest is seen
    /// in the facts each time, and an organiser may confirm or dismiss it.
    ConflictKind {
        Declared = "declared",
        Team = "team",
        /// The team would not have this judge.
        Named = "named",
        Organisation = "organisation",
        EmailDomain = "email_domain",
        /// Somebody of the team sat on a panel with the judge, now or earlier.
        EarlierPanel = "earlier_panel",
        /// Judge and entry come from the same country, where the edition asks for that.
        Country = "country",
    }
);

crate::text_enum!(
    /// How gladly a judge would judge an entry.
    Bid { Gladly = "gladly", Can = "can", RatherNot = "rather_not" }
);

crate::text_enum!(
    /// How far the work on a proposal is.
    Step {
        Reading = "reading",
        Filling = "filling",
        Raising = "raising",
        Joining = "joining",
        Proving = "proving",
        Done = "done",
        Failed = "failed",
    }
);

crate::text_enum!(
    /// How a judge is close to an entry, as they declare it.
    #[derive(Default)]
    Nature {
        Works = "works",
        Family = "family",
        Mentored = "mentored",
        Competes = "competes",
        #[default]
        Other = "other",
        /// Not declared: found, and confirmed by an organiser.
        Confirmed = "confirmed",
    }
);

impl Nature {
    /// Those that a person can declare.
    pub const DECLARED: [Self; 5] = [Self::Works, Self::Family, Self::Mentored, Self::Competes, Self::Other];
}

crate::text_enum!(
    /// What an organiser says of a conflict that was found.
    Ruling { Confirmed = "confirmed", Dismissed = "dismissed" }
);

crate::id_type!(NamedId);

/// Somebody who judges in one edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judge {
    pub id: JudgeId,
    pub programme_id: ProgrammeId,
    pub person_id: PersonId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub state: JudgeState,
    pub part: Part,
    pub expertise: Expertise,
    pub profile: Profile,
    pub answered_at: Option<Moment>,
    /// What they said when they declined.
    pub answer_reason: String,
    pub reminded_at: Option<Moment>,
    /// When they said that they cannot go on.
    pub left_at: Option<Moment>,
}

/// What a judge lets anybody read of them, where the edition shows its panel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    pub about: String,
    pub shown: bool,
}

impl Judge {
    /// Has accepted and has not left: somebody who judges.
    pub fn is_active(&self) -> bool {
        self.state == JudgeState::Accepted && self.left_at.is_none()
    }

    /// May be given entries by an assignment: trainees and observers get theirs by hand.
    pub fn may_be_given(&self) -> bool {
        self.state != JudgeState::Declined && self.left_at.is_none() && self.part.counts()
    }
}

/// What is known of a judge, and how much they take on. Without categories a judge is a generalist.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Expertise {
    pub organisation: String,
    pub country: String,
    pub languages: Vec<String>,
    /// In the order of their ids.
    pub categories: Vec<CategoryId>,
    /// What they know about, in words or as keys of the form's options.
    #[serde(default)]
    pub topics: Vec<String>,
    /// Where they stand in the world, as the form's options have it.
    #[serde(default)]
    pub region: String,
    #[serde(default)]
    pub stakeholder: String,
    /// Entries at most.
    pub capacity: i32,
}

/// A judge as an organiser asks for one. Without a capacity: what they have, or the usual.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewJudge {
    pub name: String,
    pub email: String,
    pub organisation: String,
    pub country: String,
    pub languages: Vec<String>,
    pub categories: Vec<CategoryId>,
    pub topics: Vec<String>,
    pub region: String,
    pub stakeholder: String,
    pub capacity: Option<i32>,
}

/// An entry before a judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Pair {
    pub entry: EntryId,
    pub judge: JudgeId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub pair: Pair,
    pub kind: ConflictKind,
    /// What was declared; `Other` for what was found.
    pub nature: Nature,
    /// What was declared in words, or the organisation or domain that they share.
    pub reason: String,
}

/// A conflict as an organiser finds it: with what was said of it, if anything was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub conflict: Conflict,
    pub ruling: Option<Ruled>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ruled {
    pub ruling: Ruling,
    pub reason: String,
    pub by: String,
    pub at: Moment,
}

/// Whom a team would not have as a judge.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Named {
    pub id: NamedId,
    pub entry: EntryId,
    pub who: String,
    pub reason: String,
}

/// What an edition asks of its panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, diesel::Queryable)]
pub struct PanelTerms {
    /// Judges get no entries of their own country.
    pub by_country: bool,
    /// Judges who agree are shown on a public page.
    pub shows_panel: bool,
    /// Whoever joins by the code of the day is in at once, without a letter.
    pub joins_at_once: bool,
}

/// A code with which people become judges on the day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JoinCode {
    pub code: String,
    pub programme: ProgrammeId,
    pub categories: Vec<CategoryId>,
    pub most: i32,
    pub opened_at: Moment,
    pub expires_at: Moment,
    pub closed_at: Option<Moment>,
    pub joined: i64,
}

/// An entry that can be judged, as panels know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryOnPanel {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    pub categories: Vec<CategoryId>,
}

/// An entry for which too few judges were found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Short {
    pub entry: EntryId,
    pub missing: usize,
    pub why: Sentence,
}

/// Pairs that were found and wait to be applied, or were.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Proposal {
    pub id: ProposalId,
    pub round_id: RoundId,
    pub pairs: Json<Vec<Pair>>,
    /// Pairs that exist and are to go.
    pub removed: Json<Vec<Pair>>,
    pub short: Json<Vec<Short>>,
    pub figures: Json<rules::Figures>,
    pub made_at: Moment,
    pub step: Step,
    pub applied_at: Option<Moment>,
    pub dropped_at: Option<Moment>,
    /// Why more sheets are asked for than the round needs.
    pub extra_reason: Option<String>,
}
