//! What stands in a bundle: the kinds of its lines, each of them one JSON text.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::votes::VoteLine;
use crate::language::Names;

/// All files whose lines are leaves, in their order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub rules: Vec<Rule>,
    pub entries: Vec<EntryLine>,
    pub sheets: Vec<SheetLine>,
    /// Sheets of rounds in which judges put all their entries in an order, or share out a budget.
    pub ballots: Vec<SheetLine>,
    pub comparisons: Vec<ComparisonLine>,
    pub exclusions: Vec<ExclusionLine>,
    pub boards: Vec<BoardLine>,
    pub fits: Vec<FitLine>,
    pub standings: Vec<StandingLine>,
    pub decisions: Vec<DecisionLine>,
    pub votes: Vec<VoteLine>,
    pub log: Vec<LogLine>,
}

/// What was fixed before anybody judged. The hash of each of these lines stands in the log of the edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Rule {
    Edition(EditionRule),
    Round(RoundRule),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EditionRule {
    pub programme: Names,
    pub categories: Vec<String>,
    pub prizes: Vec<PrizeRule>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PrizeRule {
    pub prize: String,
    /// Nothing for a prize of the whole edition.
    pub category: Option<String>,
    pub winners: i32,
}

/// A round with one version of its rubric.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoundRule {
    pub round: i32,
    pub version: i32,
    pub method: String,
    pub estimator: String,
    pub consensus: String,
    pub sheets: i32,
    pub blind: bool,
    pub everybody: bool,
    pub quota: Option<i32>,
    pub per: String,
    pub budget: Option<i32>,
    /// What parts two that are level, in this order.
    pub ladder: Vec<String>,
    pub criteria: Vec<CriterionRule>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CriterionRule {
    pub key: String,
    pub names: Names,
    pub weight: u32,
    pub levels: Vec<i32>,
}

/// By its public reference and title, or by a name drawn for it where it was never public.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EntryLine {
    pub entry: String,
    pub title: Option<String>,
    pub categories: Vec<String>,
}

/// What one judge gave to one entry, by the key of the criterion; nothing where they could not judge.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SheetLine {
    pub round: i32,
    pub field: String,
    pub entry: String,
    pub judge: String,
    pub version: i32,
    pub points: BTreeMap<String, Option<i32>>,
}

/// What a judge said who walked: which of two was better, an order of their own, points at a glance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ComparisonLine {
    pub kind: Said,
    pub round: i32,
    pub field: String,
    pub number: usize,
    pub judge: String,
    /// The better first.
    pub entries: Vec<String>,
    pub points: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Said {
    Better,
    Order,
    Points,
}

/// What does not count, or was done that takes a reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ExclusionLine {
    pub kind: String,
    pub round: Option<i32>,
    pub number: usize,
    pub field: Option<String>,
    pub entry: Option<String>,
    pub judge: Option<String>,
    pub count: Option<usize>,
    /// Nothing where the reason names somebody.
    pub reason: Option<String>,
}

/// Entries that are compared with each other, and by what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct BoardLine {
    pub round: i32,
    /// The code of a category, or `*` for the whole edition.
    pub board: String,
    pub field: String,
    pub how: String,
    pub engine: String,
    pub seed: u64,
    pub entries: Vec<String>,
}

/// What a model found in a field: numbers that its equations can be tried with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FitLine {
    pub round: i32,
    pub field: String,
    pub model: String,
    /// Of entries, judges and noise.
    pub variances: Option<[f64; 3]>,
    pub level: f64,
    pub entries: BTreeMap<String, f64>,
    pub leniency: BTreeMap<String, f64>,
    pub scale: BTreeMap<String, f64>,
    pub scale_variance: BTreeMap<String, f64>,
    pub precision: BTreeMap<String, f64>,
    /// How points at a glance were read: slope, noise, variance of leniency.
    pub points: Option<[f64; 3]>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StandingLine {
    pub round: i32,
    pub board: String,
    pub entry: String,
    pub place: usize,
    pub value: f64,
    pub sheets: usize,
    /// Of a gate: passed, open, failed.
    pub verdict: Option<String>,
}

/// Who wins a prize, or who moves on from a round.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DecisionLine {
    /// `prize` or `moving-on`.
    pub kind: String,
    pub round: i32,
    pub board: Option<String>,
    pub prize: Option<String>,
    pub number: i32,
    pub winners: Vec<String>,
    pub champions: Vec<String>,
    /// Honoured by a special mention.
    pub mentions: Vec<String>,
    /// They are the first of the standing; otherwise there is a reason.
    pub follows: bool,
    pub reason: Option<String>,
    /// In which capacities it was signed, each by another person.
    pub signed: Vec<String>,
}

/// What stands in the log of the edition: the hash of a rule, or the head of the chain at an occasion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LogLine {
    /// `rule`, `round-closed`, `results-published`.
    pub kind: String,
    pub number: i64,
    pub hash: String,
    /// Seconds of UTC since 1970.
    pub at: i64,
}

/// By what a line is called apart: the keys that are looked at, in this order.
pub const LABELS: [&str; 10] =
    ["kind", "round", "version", "field", "board", "category", "prize", "number", "entry", "judge"];

/// What a line is called beside the others of its file; none when it is no line of a record.
pub fn label(line: &str) -> Option<String> {
    let value: serde_json::Value = serde_json::from_str(line).ok()?;
    let object = value.as_object()?;
    let part = |key: &&str| match object.get(*key)? {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    Some(LABELS.iter().filter_map(part).collect::<Vec<_>>().join("/"))
}

/// The line of a value.
pub fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
