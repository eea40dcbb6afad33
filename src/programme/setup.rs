//! An edition's whole set-up as one TOML file: what presets are, what organisers export, edit and import.

mod file;

use serde::{Deserialize, Serialize};

use super::{Consensus, Criterion, Estimator, Form, Kind, Method, Per, StageKind, Terms, Visits};
use crate::language::Names;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    pub kind: Kind,
    pub zone: String,
    pub accent: String,
    pub names: Names,
    pub summaries: Names,
    pub terms: Terms,
    pub stages: Vec<SetupStage>,
    pub categories: Vec<SetupCategory>,
    pub prizes: Vec<SetupPrize>,
    pub rounds: Vec<SetupRound>,
    pub form: Form,
}

/// Either both dates (`2026-12-03T23:00:00`, in the edition's zone) or days counted from the day it is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupStage {
    pub kind: StageKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<jiff::civil::DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<jiff::civil::DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_after_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_after_days: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupCategory {
    pub code: String,
    pub names: Names,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupPrize {
    pub code: String,
    /// The code of its category; none for a prize of the whole edition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    pub names: Names,
    pub winners_max: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupRound {
    pub names: Names,
    pub sheets_needed: u32,
    pub blind: bool,
    #[serde(default, skip_serializing_if = "Method::is_rubric")]
    pub method: Method,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moves_on: Option<SetupQuota>,
    #[serde(default, skip_serializing_if = "Estimator::is_mixed")]
    pub estimator: Estimator,
    #[serde(default, skip_serializing_if = "Consensus::is_majority")]
    pub consensus: Consensus,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everybody: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<u32>,
    /// How judges visit tables, where they walk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits: Option<Visits>,
    /// Its own dates within the stage of scoring; without them it goes on as long as that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dates: Option<SetupDates>,
    /// Those of the round before where none stand.
    #[serde(default)]
    pub criteria: Vec<Criterion>,
}

/// How many move on from a round into the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupQuota {
    pub most: u32,
    #[serde(default)]
    pub per: Per,
}

/// Dates of a round, as those of a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetupDates {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<jiff::civil::DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<jiff::civil::DateTime>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_after_days: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_after_days: Option<i64>,
}
