//! From the dates of a set-up to moments, in the edition's zone: an hour is what the clocks on the wall there say.

use jiff::Span;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use crate::column::Moment;
use crate::language::{WhyNot, zone_named};
use crate::programme::{Setup, SetupDates, SetupStage, Stage, StageKind};

const OPENS: i8 = 9;
const CLOSES: i8 = 23;
/// Without these there is nothing to enter, or nothing to decide by.
const NEEDED: [StageKind; 2] = [StageKind::Entries, StageKind::Scoring];

/// What the calendar on the wall says in that zone.
pub fn today(zone: &str, now: Moment) -> Date {
    civil(now, zone).date()
}

pub fn civil(moment: Moment, zone: &str) -> DateTime {
    moment.timestamp().to_zoned_datetime(zone_or_utc(zone)).datetime()
}

/// An hour that the clocks skip in spring is read as the one after it, an hour that they strike twice as the first.
pub fn moment_of(civil: DateTime, zone: &str) -> Option<Moment> {
    zone_or_utc(zone).to_ambiguous_timestamp(civil).compatible().ok().map(Moment::from)
}

fn zone_or_utc(zone: &str) -> TimeZone {
    zone_named(zone).unwrap_or(TimeZone::UTC)
}

/// The same set-up with days counted from `first` turned into dates; dates that are there already stay.
pub fn beginning_on(setup: &Setup, first: Date) -> Setup {
    let mut setup = setup.clone();
    for stage in &mut setup.stages {
        if let Some((opens, closes)) = wall_dates(&of_stage(stage), first) {
            *stage = SetupStage {
                kind: stage.kind,
                opens: Some(opens),
                closes: Some(closes),
                opens_after_days: None,
                closes_after_days: None,
            };
        }
    }
    for dates in setup.rounds.iter_mut().filter_map(|round| round.dates.as_mut()) {
        if let Some((opens, closes)) = wall_dates(dates, first) {
            *dates = SetupDates { opens: Some(opens), closes: Some(closes), ..SetupDates::default() };
        }
    }
    setup
}

/// The same set-up with its dates moved by whole days, so that its first stage opens on `first`; hours on the wall stay.
pub fn moved_to(setup: &Setup, first: Date) -> Setup {
    let mut setup = setup.clone();
    let begins = setup.stages.iter().filter_map(|stage| stage.opens).min().map(DateTime::date);
    let Some(days) = begins.and_then(|begins| begins.until(first).ok()) else { return setup };
    let moved = |date: &mut Option<DateTime>| *date = date.and_then(|date| date.checked_add(days).ok());
    for stage in &mut setup.stages {
        moved(&mut stage.opens);
        moved(&mut stage.closes);
    }
    for dates in setup.rounds.iter_mut().filter_map(|round| round.dates.as_mut()) {
        moved(&mut dates.opens);
        moved(&mut dates.closes);
    }
    setup
}

/// # Errors
/// When the stage has neither two dates nor two numbers of days, or would close before it opens.
pub fn stage_dates(stage: &SetupStage, zone: &str, first: Date) -> Result<Stage, WhyNot> {
    let why = |id| WhyNot::new(id).with("stage", stage.kind.as_str());
    let (opens, closes) = wall_dates(&of_stage(stage), first).ok_or_else(|| why("programme-why-stage-dates"))?;
    let moments = moment_of(opens, zone).zip(moment_of(closes, zone));
    match moments {
        None => Err(why("programme-why-stage-dates")),
        Some((opens_at, closes_at)) if closes_at <= opens_at => Err(why("programme-why-stage-closes")),
        Some((opens_at, closes_at)) => Ok(Stage { kind: stage.kind, opens_at, closes_at }),
    }
}

fn of_stage(stage: &SetupStage) -> SetupDates {
    SetupDates {
        opens: stage.opens,
        closes: stage.closes,
        opens_after_days: stage.opens_after_days,
        closes_after_days: stage.closes_after_days,
    }
}

/// Relative dates begin at 09:00 and end at 23:00, as announcements have them.
pub(super) fn wall_dates(stage: &SetupDates, first: Date) -> Option<(DateTime, DateTime)> {
    let day = |days: i64, hour| Some(first.checked_add(Span::new().try_days(days).ok()?).ok()?.at(hour, 0, 0, 0));
    match (stage.opens, stage.closes, stage.opens_after_days, stage.closes_after_days) {
        (Some(opens), Some(closes), None, None) => Some((opens, closes)),
        (None, None, Some(opens), Some(closes)) => Some((day(opens, OPENS)?, day(closes, CLOSES)?)),
        _ => None,
    }
}

/// # Errors
/// When a stage is missing, stands out of its turn, or has no dates that can be.
pub fn check_stages(stages: &[SetupStage], zone: &str) -> Result<(), WhyNot> {
    if let Some(kind) = NEEDED.iter().find(|kind| !stages.iter().any(|stage| stage.kind == **kind)) {
        return Err(WhyNot::new("programme-why-no-stage").with("stage", kind.as_str()));
    }
    if let Some(pair) = stages.windows(2).find(|pair| pair[0].kind >= pair[1].kind) {
        return Err(WhyNot::new("programme-why-stage-sequence").with("stage", pair[1].kind.as_str()));
    }
    // Whether days can be counted does not depend on the day from which.
    let any_day = jiff::civil::date(2026, 1, 1);
    stages.iter().try_for_each(|stage| stage_dates(stage, zone, any_day).map(|_| ()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::programme::presets;

    #[test]
    fn an_edition_that_is_copied_keeps_its_hours_and_its_rhythm() {
        let preset = presets::find("wsis-prizes").expect("the preset").setup;
        let (first, next) = (beginning_on(&preset, date(2026, 2, 1)), beginning_on(&preset, date(2027, 1, 20)));
        assert_eq!(moved_to(&first, date(2027, 1, 20)), next);
        assert_eq!(moved_to(&first, date(2026, 2, 1)), first);
    }

    #[test]
    fn twenty_three_hours_in_geneva_is_another_moment_before_and_after_the_clocks_change() {
        let closes = |day| moment_of(day, "Europe/Zurich").map(|moment| moment.to_string());
        assert_eq!(closes(date(2027, 3, 27).at(23, 0, 0, 0)).as_deref(), Some("2027-03-27T22:00:00Z"));
        assert_eq!(closes(date(2027, 3, 28).at(23, 0, 0, 0)).as_deref(), Some("2027-03-28T21:00:00Z"));
        assert_eq!(closes(date(2027, 10, 30).at(23, 0, 0, 0)).as_deref(), Some("2027-10-30T21:00:00Z"));
        assert_eq!(closes(date(2027, 10, 31).at(23, 0, 0, 0)).as_deref(), Some("2027-10-31T22:00:00Z"));
    }

    #[test]
    fn an_hour_that_is_skipped_or_struck_twice_is_still_one_moment() {
        let at = |day: Date, hour| moment_of(day.at(hour, 30, 0, 0), "Europe/Zurich").map(|moment| moment.to_string());
        assert_eq!(at(date(2027, 3, 28), 2).as_deref(), Some("2027-03-28T01:30:00Z"));
        assert_eq!(at(date(2027, 10, 31), 2).as_deref(), Some("2027-10-31T00:30:00Z"));
    }

    #[test]
    fn stages_counted_in_days_open_and_close_at_the_same_hours_across_the_change_of_clocks() {
        let setup = presets::find("wsis-prizes").expect("the preset").setup;
        let entries = stage_dates(&setup.stages[0], &setup.zone, date(2027, 2, 1)).expect("dates");
        assert_eq!(entries.opens_at.to_string(), "2027-02-01T08:00:00Z");
        assert_eq!(entries.closes_at.to_string(), "2027-04-02T21:00:00Z");
        assert_eq!(civil(entries.closes_at, &setup.zone), date(2027, 4, 2).at(23, 0, 0, 0));
    }

    #[test]
    fn a_set_up_that_begins_on_a_day_has_dates_only() {
        let setup = beginning_on(&presets::find("hackathon").expect("the preset").setup, date(2027, 5, 3));
        assert_eq!(setup.stages[1].opens, Some(date(2027, 5, 11).at(9, 0, 0, 0)));
        assert_eq!(setup.stages[1].opens_after_days, None);
        assert_eq!(beginning_on(&setup, date(2030, 1, 1)), setup);
    }

    #[test]
    fn the_day_is_that_of_the_zone() {
        let late = "2027-03-01T23:30:00Z".parse::<jiff::Timestamp>().map(Moment::from).expect("a moment");
        assert_eq!(today("Europe/Zurich", late), date(2027, 3, 2));
        assert_eq!(today("America/Lima", late), date(2027, 3, 1));
    }
}
