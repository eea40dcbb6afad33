//! Numbers, dates and alphabetical order as each language has them, by ICU.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fixed_decimal::Decimal;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_decimal::DecimalFormatter;
use icu_locale_core::Locale;
use jiff::tz::TimeZone;

use super::Language;
use crate::column::Moment;

struct Formats {
    decimal: Option<DecimalFormatter>,
    day: Option<DateTimeFormatter<YMD>>,
    collator: Option<CollatorBorrowed<'static>>,
}

static FORMATS: LazyLock<BTreeMap<Language, Formats>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, formats(*language))).collect());

fn formats(language: Language) -> Formats {
    let locale: Locale = match language {
        // Day before month, as the United Nations write it.
        Language::English => "en-GB",
        other => other.as_str(),
    }
    .parse()
    .unwrap_or(Locale::UNKNOWN);
    Formats {
        decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
        day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
        collator: Collator::try_new((&locale).into(), Default::default()).ok(),
    }
}

pub fn integer(language: Language, value: i64) -> String {
    write_decimal(language, &Decimal::from(value))
}

pub fn decimal(language: Language, value: f64, digits: u8) -> String {
    let rounded = format!("{value:.digits$}", digits = usize::from(digits));
    match Decimal::try_from_str(&rounded) {
        Ok(decimal) => write_decimal(language, &decimal),
        Err(_) => rounded,
    }
}

fn write_decimal(language: Language, decimal: &Decimal) -> String {
    match FORMATS.get(&language).and_then(|formats| formats.decimal.as_ref()) {
        Some(format) => format.format(decimal).to_string(),
        None => decimal.to_string(),
    }
}

pub fn zone_named(zone: &str) -> Option<TimeZone> {
    TimeZone::get(zone).ok()
}

fn zoned(moment: Moment, zone: &str) -> jiff::ZonedDateTime {
    moment.timestamp().to_zoned_datetime(zone_named(zone).unwrap_or(TimeZone::UTC))
}

pub fn day(language: Language, moment: Moment, zone: &str) -> String {
    let local = zoned(moment, zone);
    let (year, month, day) = (local.year(), local.month(), local.day());
    let date = Date::try_new_iso(year.into(), month.unsigned_abs(), day.unsigned_abs());
    match (FORMATS.get(&language).and_then(|formats| formats.day.as_ref()), date) {
        (Some(format), Ok(date)) => format.format(&date).to_string(),
        _ => local.date().to_string(),
    }
}

pub fn time(moment: Moment, zone: &str) -> String {
    zoned(moment, zone).strftime("%H:%M").to_string()
}

pub fn moment(language: Language, moment: Moment, zone: &str) -> String {
    let named = if zone_named(zone).is_some() { zone } else { "UTC" };
    // The isolating marks keep the Latin zone name whole within a right-to-left sentence.
    let comma = if language == Language::Arabic { '،' } else { ',' };
    format!("{}{comma} \u{2068}{} ({named})\u{2069}", day(language, moment, zone), time(moment, zone))
}

pub fn sort_by_name<V>(language: Language, values: &mut [V], name: impl Fn(&V) -> &str) {
    match FORMATS.get(&language).and_then(|formats| formats.collator.as_ref()) {
        Some(collator) => values.sort_by(|a, b| collator.compare(name(a), name(b))),
        None => values.sort_by(|a, b| name(a).cmp(name(b))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ceremony() -> Moment {
        "2026-12-03T22:00:00Z".parse::<jiff::Timestamp>().map(Moment::from).unwrap_or(Moment::of_micros(0))
    }

    #[test]
    fn each_language_writes_its_own_dates() {
        assert_eq!(day(Language::English, ceremony(), "Europe/Zurich"), "3 December 2026");
        assert_eq!(day(Language::Arabic, ceremony(), "Europe/Zurich"), "3 ديسمبر 2026");
        assert_eq!(day(Language::Chinese, ceremony(), "Asia/Shanghai"), "2026年12月4日");
        assert_eq!(time(ceremony(), "Europe/Zurich"), "23:00");
    }

    #[test]
    fn each_language_writes_its_own_numbers() {
        assert_eq!(integer(Language::English, 2_000_000), "2,000,000");
        assert_eq!(decimal(Language::Russian, 1234.5, 2), "1\u{a0}234,50");
        assert_eq!(decimal(Language::English, 7.0, 1), "7.0");
    }
}
