//! Files that bring entries in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ImportId, ImportKind};
use crate::column::{Json, Moment};
use crate::language::WhyNot;

/// A file that was brought in.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Import {
    pub id: ImportId,
    pub kind: ImportKind,
    pub file_name: String,
    pub mapping: Json<Mapping>,
    pub made_at: Moment,
    pub applied_at: Option<Moment>,
}

/// What an organiser said about a file: which column is what, and which challenge a name of it means.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Header → `title`, `key`, `state`, `category`, `name`, `email`, the key of a field, or empty for none.
    #[serde(default)]
    pub columns: BTreeMap<String, String>,
    /// Name of a prize in the file → code of a category, or empty for none.
    #[serde(default)]
    pub prizes: BTreeMap<String, String>,
}

/// What is wrong with a file, where, and what to do about it.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportProblem {
    /// As a spreadsheet counts; the header is row 1.
    pub row: usize,
    pub column: String,
    pub why: WhyNot,
}
