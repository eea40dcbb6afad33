//! Everything a person reads: Fluent messages, negotiation, direction, numbers and dates as each language writes them.

mod messages;
mod numbers;
mod sentence;

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt::Display;

use diesel::deserialize::FromSqlRow;
use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use crate::column::Moment;
pub use messages::check_all as check_messages;
pub use numbers::zone_named;
pub use sentence::{Detail, Sentence, WhyNot};

crate::text_enum!(
    /// The six languages of the United Nations, English first.
    Language { English = "en", Arabic = "ar", Chinese = "zh", French = "fr", Russian = "ru", Spanish = "es" }
);

impl Language {
    /// The first of the browser's languages that we speak; else English.
    pub fn wanted(accept: &str) -> Self {
        accept
            .split(',')
            .filter_map(|item| item.split(';').next())
            .find_map(|tag| Self::parse(tag.trim().split('-').next().unwrap_or_default()))
            .unwrap_or(Self::English)
    }

    pub const fn direction(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// As its speakers call it.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }
}

/// A name that an organiser may give in each language.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, FromSqlRow)]
#[serde(transparent)]
pub struct Names(pub BTreeMap<Language, String>);

impl Names {
    pub fn english(text: &str) -> Self {
        Self(BTreeMap::from([(Language::English, text.to_owned())]))
    }

    /// In that language, else in English, else in whichever there is.
    pub fn text(&self, language: Language) -> &str {
        self.0
            .get(&language)
            .filter(|text| !text.is_empty())
            .or_else(|| self.0.get(&Language::English))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }
}

impl<DB: diesel::backend::Backend> diesel::deserialize::FromSql<diesel::sql_types::Text, DB> for Names
where
    String: diesel::deserialize::FromSql<diesel::sql_types::Text, DB>,
{
    fn from_sql(value: DB::RawValue<'_>) -> diesel::deserialize::Result<Self> {
        Ok(serde_json::from_str(&String::from_sql(value)?)?)
    }
}

/// A whole number of whatever kind, or a reference to one, as templates have it.
pub trait Whole {
    fn whole(&self) -> i64;
}

macro_rules! whole {
    ($($number:ty),+) => {
        $(impl Whole for $number {
            fn whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        })+
    };
}
whole!(i32, i64, u32, u64, usize);

impl<W: Whole> Whole for &W {
    fn whole(&self) -> i64 {
        (**self).whole()
    }
}

/// The translator: one reader's language. Templates call it `t`.
#[derive(Clone, Copy, Debug)]
pub struct T {
    pub language: Language,
}

impl T {
    pub const fn new(language: Language) -> Self {
        Self { language }
    }

    pub fn s(&self, id: impl AsRef<str>) -> String {
        messages::format(self.language, id.as_ref(), None)
    }

    /// Whether this language has the sentence itself.
    pub fn speaks(&self, id: impl AsRef<str>) -> bool {
        messages::has(self.language, id.as_ref())
    }

    pub fn s1(&self, id: impl AsRef<str>, name: &str, value: impl Display) -> String {
        self.args(id, &[(name, value.to_string())])
    }

    pub fn s2(&self, id: impl AsRef<str>, n1: &str, v1: impl Display, n2: &str, v2: impl Display) -> String {
        self.args(id, &[(n1, v1.to_string()), (n2, v2.to_string())])
    }

    #[allow(clippy::too_many_arguments, reason = "templates have no array of pairs")]
    pub fn s3(
        &self,
        id: impl AsRef<str>,
        n1: &str,
        v1: impl Display,
        n2: &str,
        v2: impl Display,
        n3: &str,
        v3: impl Display,
    ) -> String {
        self.args(id, &[(n1, v1.to_string()), (n2, v2.to_string()), (n3, v3.to_string())])
    }

    /// A plural sentence: `$n` selects the form, `$count` is the number as the language writes it.
    pub fn n(&self, id: impl AsRef<str>, count: impl Whole) -> String {
        self.counted(id, count, None)
    }

    pub fn n1(&self, id: impl AsRef<str>, count: impl Whole, name: &str, value: impl Display) -> String {
        self.counted(id, count, Some((name, value.to_string())))
    }

    fn counted(&self, id: impl AsRef<str>, count: impl Whole, more: Option<(&str, String)>) -> String {
        let count = count.whole();
        let mut args = FluentArgs::new();
        args.set("n", count);
        args.set("count", self.number(count));
        if let Some((name, value)) = more {
            args.set(name.to_owned(), value);
        }
        messages::format(self.language, id.as_ref(), Some(&args))
    }

    fn args(&self, id: impl AsRef<str>, pairs: &[(&str, String)]) -> String {
        let args: FluentArgs = pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
        messages::format(self.language, id.as_ref(), Some(&args))
    }

    pub fn names<'a>(&self, names: &'a Names) -> &'a str {
        names.text(self.language)
    }

    /// A sentence that a rule or a verb chose, with its details written as this language writes them.
    pub fn why(&self, sentence: &Sentence) -> String {
        let mut args = FluentArgs::new();
        for (name, detail) in &sentence.details {
            if let Detail::Count(count) = detail {
                args.set("n", *count);
            }
            args.set(name.to_string(), self.detail(detail));
        }
        messages::format(self.language, &sentence.id, Some(&args))
    }

    /// A detail of a sentence, written as this language writes it.
    pub fn detail(&self, detail: &Detail) -> String {
        match detail {
            Detail::Text(text) => text.clone(),
            Detail::Names(names) => self.names(names).to_owned(),
            Detail::At(moment, zone) => self.moment(*moment, zone),
            Detail::Count(count) => self.number(*count),
        }
    }

    pub fn number(&self, value: impl Whole) -> String {
        numbers::integer(self.language, value.whole())
    }

    /// `300 kB`, `2.4 MB`.
    pub fn size(&self, bytes: impl Borrow<u64>) -> String {
        let kilobytes = bytes.borrow().div_ceil(1000);
        if kilobytes < 1000 {
            return self.s1("parts-kilobytes", "size", self.number(kilobytes));
        }
        self.s1("parts-megabytes", "size", self.decimal(kilobytes as f64 / 1000.0, 1))
    }

    pub fn decimal(&self, value: f64, digits: u8) -> String {
        numbers::decimal(self.language, value, digits)
    }

    /// `3 December 2026, 23:00 (Europe/Zurich)`.
    pub fn moment(&self, moment: impl Borrow<Moment>, zone: impl AsRef<str>) -> String {
        numbers::moment(self.language, *moment.borrow(), zone.as_ref())
    }

    /// `3 December 2026`, the day it is in that zone.
    pub fn day(&self, moment: impl Borrow<Moment>, zone: impl AsRef<str>) -> String {
        numbers::day(self.language, *moment.borrow(), zone.as_ref())
    }

    /// `14:03`, in that zone.
    pub fn time(&self, moment: impl Borrow<Moment>, zone: impl AsRef<str>) -> String {
        numbers::time(*moment.borrow(), zone.as_ref())
    }

    /// `in 3 days`, `in 5 hours`, `2 days ago`: rounded down, so that nobody is promised time that is not there.
    pub fn from_now(&self, moment: Moment, now: Moment) -> String {
        let seconds = (moment.micros() - now.micros()) / 1_000_000;
        let (ahead, seconds) = (seconds >= 0, seconds.abs());
        match (seconds / 86_400, seconds / 3_600, seconds / 60) {
            (days, _, _) if days > 0 => self.n(if ahead { "time-in-days" } else { "time-days-ago" }, days),
            (_, hours, _) if hours > 0 => self.n(if ahead { "time-in-hours" } else { "time-hours-ago" }, hours),
            (_, _, minutes) => self.n(if ahead { "time-in-minutes" } else { "time-minutes-ago" }, minutes),
        }
    }

    /// Puts names in the order in which this language's dictionaries have them.
    pub fn sort_by_name<V>(&self, values: &mut [V], name: impl Fn(&V) -> &str) {
        numbers::sort_by_name(self.language, values, name);
    }
}

/// Fluent isolates what it inserts by invisible marks: good in a page, wrong in a subject line or a file.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_known_language_wins() {
        assert_eq!(Language::wanted("ar-SA,fr-CA;q=0.8"), Language::Arabic);
        assert_eq!(Language::wanted("de,fr;q=0.5"), Language::French);
        assert_eq!(Language::wanted("*"), Language::English);
    }

    #[test]
    fn a_name_without_translation_is_read_in_english() {
        assert_eq!(Names::english("Best pitch").text(Language::Russian), "Best pitch");
    }
}
