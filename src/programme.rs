//! The edition: calendar, categories, prizes, rounds with their rubrics, the entry form.

mod form;
mod guards;
pub mod pages;
pub mod presets;
mod round;
pub mod rules;
pub mod setup;
pub mod store;

use serde::{Deserialize, Serialize};

pub use crate::accounts::ProgrammeId;
pub use form::{Choice, Field, FieldKind, Form, OnlyIf, Says};
pub use guards::{Organiser, Shown, Staff, with_role};
pub use round::{Consensus, Dates, Estimator, Method, Per, Round, RoundChange, Visits};
pub use setup::{Setup, SetupCategory, SetupDates, SetupPrize, SetupQuota, SetupRound, SetupStage};

use crate::column::{Json, Moment, Shared};
use crate::language::{Language, Names};

crate::id_type!(CategoryId);
crate::id_type!(PrizeId);
crate::id_type!(RoundId);
crate::id_type!(RubricId);

crate::text_enum!(Kind { Prize = "prize", Hackathon = "hackathon" });

crate::text_enum!(
    /// The stages through which an edition goes, in their order.
    StageKind {
        Entries = "entries",
        Screening = "screening",
        Voting = "voting",
        Scoring = "scoring",
        Decision = "decision",
        Ceremony = "ceremony",
    }
);

/// One edition of a programme.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Programme {
    pub id: ProgrammeId,
    pub slug: String,
    pub names: Names,
    pub summaries: Names,
    pub kind: Kind,
    /// An IANA name, such as `Europe/Zurich`: every date of the edition is read and shown in it.
    pub zone: String,
    pub accent: String,
    pub terms: Json<Terms>,
    pub form: Shared<Form>,
    /// Rises with every change of the set-up, so that an old page cannot undo a newer one.
    pub revision: i32,
}

/// What is agreed before entries open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// How many categories or challenges one entry may be in.
    pub categories_max: u32,
    /// What is called a category here: `category` or `challenge`, for the words on the pages.
    pub category_word: CategoryWord,
    /// The largest team, with its lead.
    pub team_max: u32,
    /// Who finds the catalogue of entries before results are published.
    pub catalogue: Catalogue,
    /// Entries have to be eligible by screening before they are assigned.
    pub screening: bool,
    /// The language that entries are to be written in: a hint for the team and for whoever screens, no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written_in: Option<Language>,
    /// Who enters may do so for somebody else, whose consent is then asked by letter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub nomination: bool,
    /// An entity enters a category once: others are pointed out to whoever screens.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_per_entity: bool,
    /// In how many entries one person may be on the team; any number where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entries_per_person: Option<u32>,
    /// How many prizes one team may win; any number where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prizes_per_team: Option<u32>,
    /// How winners are to spread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spread: Option<Spread>,
    /// What teams are told, after publication, of how their entry was judged.
    #[serde(default, skip_serializing_if = "Feedback::is_nothing")]
    pub feedback: Feedback,
    /// They also read what judges wrote to them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub comments: bool,
    /// For how many days after publication a team may challenge its result; not at all where it does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub challenge_days: Option<u32>,
    /// How the public votes, where it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<VoteTerms>,
}

/// What is agreed of the public vote, and fixed before it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoteTerms {
    /// How many of each category the vote makes champions.
    pub champions: u32,
    /// Who voted may choose another until the vote closes; otherwise the first word is the last.
    pub changeable: bool,
    /// Who did not vote in all categories is not counted in any.
    pub complete: bool,
    /// What happens where several have equally many votes at the last place.
    pub tie: VoteTie,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoteTie {
    /// All of them are champions.
    AllIn,
    /// None of them is.
    NoneIn,
    /// An organiser decides, with a reason.
    Decider,
}

crate::text_enum!(
    /// How much of their judging teams are told.
    #[derive(Default)]
    Feedback {
        #[default]
        Nothing = "nothing",
        /// How many judges were given the entry, and how many scored it.
        Receipt = "receipt",
        /// And in which third of its scale each criterion lies.
        Bands = "bands",
        /// And the average of each criterion.
        Means = "means",
    }
);

impl Feedback {
    pub fn is_nothing(&self) -> bool {
        *self == Self::Nothing
    }
}

/// At most so many winners gave the same answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spread {
    pub by: Says,
    pub most: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CategoryWord {
    Category,
    Challenge,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Catalogue {
    /// Nobody before publication; after it, the eligible entries.
    AfterPublication,
    /// Everybody, once entries are closed.
    AfterClosing,
}

/// A stage with its dates: open from `opens_at`, closed from `closes_at` on, to the second.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Stage {
    pub kind: StageKind,
    pub opens_at: Moment,
    pub closes_at: Moment,
}

/// The stages of an edition in their order.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Calendar(pub Vec<Stage>);

/// A change of dates, kept for good.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct StageChange {
    pub kind: StageKind,
    pub opens_before: Moment,
    pub closes_before: Moment,
    pub opens_after: Moment,
    pub closes_after: Moment,
    pub reason: String,
    pub changed_by: String,
    pub at: Moment,
}

#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Category {
    pub id: CategoryId,
    pub code: String,
    pub names: Names,
}

/// A prize has none to `winners_max` winners; without a category it is for the whole edition.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Prize {
    pub id: PrizeId,
    pub category: Option<CategoryId>,
    pub code: String,
    pub names: Names,
    pub winners_max: i32,
}

/// A version of a round's rubric. Locked by the first sheet.
#[derive(Clone, Debug, PartialEq, diesel::Queryable)]
pub struct Rubric {
    pub id: RubricId,
    pub version: i32,
    pub criteria: Shared<Vec<Criterion>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub key: String,
    pub names: Names,
    pub meaning: Names,
    /// In parts of the sum of all weights.
    pub weight: u32,
    /// From the lowest to the highest.
    pub levels: Vec<Level>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub points: i32,
    pub names: Names,
}
