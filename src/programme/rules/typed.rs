//! What organisers type into the forms of the set-up: dates as the browser sends them, names in each language.

use jiff::civil::{Date, DateTime};

use super::check_stage;
use super::dates::{civil, moment_of};
use crate::column::Moment;
use crate::language::{Names, WhyNot};
use crate::programme::{Round, Stage};

const LONGEST_NAME: usize = 200;
const LONGEST_SUMMARY: usize = 2000;

/// A stage as somebody typed it: `2026-12-03T23:00`, in the edition's zone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedStage {
    pub opens: String,
    pub closes: String,
    pub reason: String,
}

impl TypedStage {
    /// The dates as they stand, for a form.
    pub fn of(stage: &Stage, zone: &str) -> Self {
        Self { opens: shown(stage.opens_at, zone), closes: shown(stage.closes_at, zone), reason: String::new() }
    }

    /// A round's own dates as they stand; empty where it has none.
    pub fn of_round(round: &Round, zone: &str) -> Self {
        let text = |at: Option<Moment>| at.map(|at| shown(at, zone)).unwrap_or_default();
        Self { opens: text(round.opens_at), closes: text(round.closes_at), reason: String::new() }
    }
}

pub(super) fn shown(moment: Moment, zone: &str) -> String {
    let wall = civil(moment, zone);
    let form = if wall.second() == 0 { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%dT%H:%M:%S" };
    wall.strftime(form).to_string()
}

/// A moment as the browser sends it, in that zone.
pub fn moment_typed(text: &str, zone: &str) -> Option<Moment> {
    text.parse::<DateTime>().ok().and_then(|it| moment_of(it, zone))
}

/// What was typed as a stage; a date that was left alone stays the moment that it was.
///
/// # Errors
/// Each mistake with the part of the form that it belongs to: `opens`, `closes`, `reason`.
pub fn stage_typed(before: &Stage, typed: &TypedStage, zone: &str) -> Result<Stage, Vec<(&'static str, WhyNot)>> {
    let moment = |text: &str, kept: Moment| {
        if text == shown(kept, zone) { Some(kept) } else { moment_typed(text, zone) }
    };
    let (opens, closes) = (moment(&typed.opens, before.opens_at), moment(&typed.closes, before.closes_at));
    let mut mistakes = Vec::new();
    for (part, found) in [("opens", opens), ("closes", closes)] {
        if found.is_none() {
            mistakes.push((part, WhyNot::new("programme-why-date")));
        }
    }
    let stage = Stage {
        kind: before.kind,
        opens_at: opens.unwrap_or(before.opens_at),
        closes_at: closes.unwrap_or(before.closes_at),
    };
    if mistakes.is_empty()
        && let Err(why) = check_stage(&stage, "in order")
    {
        mistakes.push(("closes", why));
    }
    if let Err(why) = check_stage(&Stage { closes_at: stage.opens_at.plus_seconds(1), ..stage.clone() }, &typed.reason)
    {
        mistakes.push(("reason", why));
    }
    if mistakes.is_empty() { Ok(stage) } else { Err(mistakes) }
}

/// # Errors
/// When there is no name in any language, or one is too long for a heading.
pub fn check_names(names: &Names, summaries: &Names) -> Result<(), (&'static str, WhyNot)> {
    let too_long = |of: &Names, most| of.0.values().any(|text| text.chars().count() > most);
    let long = |most: usize| WhyNot::new("programme-why-name-long").with("most", most.to_string());
    if names.is_empty() {
        return Err(("name", WhyNot::new("programme-why-no-name")));
    }
    if too_long(names, LONGEST_NAME) {
        return Err(("name", long(LONGEST_NAME)));
    }
    if too_long(summaries, LONGEST_SUMMARY) {
        return Err(("summary", long(LONGEST_SUMMARY)));
    }
    Ok(())
}

/// # Errors
/// When it is no day.
pub fn first_day(text: &str, today: Date) -> Result<Date, WhyNot> {
    if text.is_empty() { Ok(today) } else { text.parse().map_err(|_| WhyNot::new("programme-why-day")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::StageKind;

    #[test]
    fn a_date_that_was_left_alone_stays_to_the_microsecond() {
        let before = stage(1_800_000_000_123_456, 1_900_000_000_000_000);
        let mut typed = TypedStage::of(&before, "Europe/Zurich");
        assert_eq!(typed.opens, "2027-01-15T09:00");
        typed.reason = "More time".to_owned();
        assert_eq!(stage_typed(&before, &typed, "Europe/Zurich"), Ok(before.clone()));
        typed.closes = "2027-02-01T23:00".to_owned();
        let after = stage_typed(&before, &typed, "Europe/Zurich").expect("a stage");
        assert_eq!((after.opens_at, after.closes_at.to_string().as_str()), (before.opens_at, "2027-02-01T22:00:00Z"));
    }

    #[test]
    fn every_mistake_is_said_at_once_and_beside_its_field() {
        let before = stage(1_800_000_000_000_000, 1_900_000_000_000_000);
        let told = |opens: &str, closes: &str, reason: &str| {
            let typed = TypedStage { opens: opens.to_owned(), closes: closes.to_owned(), reason: reason.to_owned() };
            let mistakes = stage_typed(&before, &typed, "UTC").expect_err("mistakes");
            mistakes.into_iter().map(|(part, why)| format!("{part} {}", why.id)).collect::<Vec<_>>()
        };
        assert_eq!(
            told("soon", "", ""),
            ["opens programme-why-date", "closes programme-why-date", "reason programme-why-no-reason"]
        );
        assert_eq!(told("2027-01-02T00:00", "2027-01-01T00:00", "x"), ["closes programme-why-stage-order"]);
    }

    #[test]
    fn a_name_in_some_language_is_needed_and_has_an_end() {
        assert_eq!(check_names(&Names::english("Prize"), &Names::default()), Ok(()));
        assert_eq!(check_names(&Names::default(), &Names::default()).map_err(|it| it.0), Err("name"));
        assert_eq!(check_names(&Names::english(&"é".repeat(201)), &Names::default()).map_err(|it| it.0), Err("name"));
    }

    fn stage(opens: i64, closes: i64) -> Stage {
        Stage { kind: StageKind::Entries, opens_at: Moment::of_micros(opens), closes_at: Moment::of_micros(closes) }
    }
}
