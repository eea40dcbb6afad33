//! A sentence that code chooses and a language writes: its message id and what is inserted.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Names;
use crate::column::Moment;

/// Why a rule says no.
pub type WhyNot = Sentence;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sentence {
    pub id: Cow<'static, str>,
    pub details: Vec<(Cow<'static, str>, Detail)>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Detail {
    Text(String),
    /// Also the number that selects the plural form, as `$n`.
    Count(i64),
    Names(Names),
    /// A moment and the zone that it is shown in.
    At(Moment, String),
}

impl Sentence {
    pub const fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), details: Vec::new() }
    }

    #[must_use]
    pub fn with(self, name: &'static str, text: impl Into<String>) -> Self {
        self.and(name, Detail::Text(text.into()))
    }

    #[must_use]
    pub fn count(self, name: &'static str, count: usize) -> Self {
        self.and(name, Detail::Count(i64::try_from(count).unwrap_or(i64::MAX)))
    }

    #[must_use]
    pub fn names(self, name: &'static str, names: &Names) -> Self {
        self.and(name, Detail::Names(names.clone()))
    }

    #[must_use]
    pub fn at(self, name: &'static str, moment: Moment, zone: &str) -> Self {
        self.and(name, Detail::At(moment, zone.to_owned()))
    }

    fn and(mut self, name: &'static str, detail: Detail) -> Self {
        self.details.push((Cow::Borrowed(name), detail));
        self
    }
}
