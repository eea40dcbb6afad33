//! A round of an edition: how its judges say what they think, what is made of it, who moves on, when.

use serde::{Deserialize, Serialize};

use super::RoundId;
use crate::column::Moment;
use crate::language::{Names, T};

#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Round {
    pub id: RoundId,
    /// 0 for the first.
    pub position: i32,
    pub names: Names,
    pub sheets_needed: i32,
    pub blind: bool,
    pub method: Method,
    /// How many move on into the next round; all that passed where there is none.
    pub quota: Option<i32>,
    pub quota_per: Per,
    pub estimator: Estimator,
    pub consensus: Consensus,
    /// Every judge judges every entry.
    pub everybody: bool,
    /// The points that each judge of a budget round spreads.
    pub budget: Option<i32>,
    /// Its own dates within the stage of scoring, both or none.
    pub opens_at: Option<Moment>,
    pub closes_at: Option<Moment>,
    pub visits: Visits,
}

/// How judges visit tables, in a round in which they walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, diesel::Queryable)]
#[serde(deny_unknown_fields, default)]
pub struct Visits {
    pub minutes: i32,
    /// Quick points go from 1 to this; 0 when none are asked for.
    pub points_most: i32,
    /// Whether judges may keep an order of their own.
    pub ordered: bool,
}

impl Default for Visits {
    fn default() -> Self {
        Self { minutes: 5, points_most: 0, ordered: true }
    }
}

/// A change of a round's own dates, kept for good.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct RoundChange {
    pub round: RoundId,
    pub before: Dates,
    pub after: Dates,
    pub reason: String,
    pub changed_by: String,
    pub at: Moment,
}

/// When a round opens and closes, where it has dates of its own.
pub type Dates = (Option<Moment>, Option<Moment>);

impl Round {
    /// As people count: 1 for the first.
    pub const fn number(&self) -> i32 {
        self.position + 1
    }

    pub const fn is_first(&self) -> bool {
        self.position == 0
    }

    /// Judges say what they think of all their entries at once, on one page.
    pub fn is_ballot(&self) -> bool {
        matches!(self.method, Method::Order | Method::Budget)
    }

    pub fn is_gate(&self) -> bool {
        self.method == Method::Gate
    }

    /// "Round 2: Selection of winners"; nothing in an edition that has a single round.
    pub fn titled(&self, t: &T, rounds: usize) -> String {
        if rounds < 2 {
            return String::new();
        }
        t.s2("programme-round-named", "number", t.number(self.number()), "name", t.names(&self.names))
    }
}

crate::text_enum!(
    /// How judges say what they think in a round.
    #[derive(Default)]
    Method {
        /// Points by the criteria of a rubric.
        #[default]
        Rubric = "rubric",
        /// Pass, fail or unsure.
        Gate = "gate",
        /// Walking from table to table, which of two is better.
        Expo = "expo",
        /// All their entries in an order.
        Order = "order",
        /// Points of a budget, spread over all their entries.
        Budget = "budget",
    }
);

crate::text_enum!(
    /// Of what a quota is counted.
    #[derive(Default)]
    Per {
        #[default]
        Category = "category",
        Edition = "edition",
    }
);

crate::text_enum!(
    /// How the sheets of a round become values.
    #[derive(Default)]
    Estimator {
        /// Corrected for who judged, by a mixed model.
        #[default]
        Mixed = "mixed",
        Mean = "mean",
        /// Without the highest and the lowest sheet.
        Trimmed = "trimmed",
        ZScore = "z_score",
        Additive = "additive",
        Borda = "borda",
        Copeland = "copeland",
    }
);

crate::text_enum!(
    /// How the votes of a gate become a verdict.
    #[derive(Default)]
    Consensus {
        #[default]
        Majority = "majority",
        Unanimous = "unanimous",
    }
);

impl Estimator {
    pub fn is_mixed(&self) -> bool {
        *self == Self::Mixed
    }
}

impl Consensus {
    pub fn is_majority(&self) -> bool {
        *self == Self::Majority
    }
}

impl Method {
    pub fn is_rubric(&self) -> bool {
        *self == Self::Rubric
    }
}
