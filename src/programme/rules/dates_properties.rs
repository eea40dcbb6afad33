//! What every date keeps, in zones whose clocks change by an hour, by half of one, by two, never, or once by a whole day.

use jiff::civil::DateTime;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::dates::{civil, moment_of};
use super::typed::{TypedStage, moment_typed, stage_typed};
use crate::column::Moment;
use crate::programme::{Calendar, Stage, StageKind};

const ZONES: [&str; 12] = [
    "UTC",
    "Europe/Zurich",
    "America/St_Johns",
    "America/Lima",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
    "Pacific/Apia",
    "Pacific/Chatham",
];

fn zones() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&ZONES[..])
}

/// Whole seconds from 2000 to 2100, half of them within two days of a change of clocks.
fn moments(zone: &'static str) -> impl Strategy<Value = Moment> {
    let near = (946_684_800_i64..4_102_444_800).prop_flat_map(move |second| {
        let from = Timestamp::from_second(second).expect("a second of this century");
        let zone = jiff::tz::TimeZone::get(zone).expect("a zone that is known");
        let next = zone.following(from).next().map_or(from, |change| change.timestamp());
        (-172_800_i64..172_800).prop_map(move |off| Moment::of_micros((next.as_second() + off) * 1_000_000))
    });
    let any = (946_684_800_i64..4_102_444_800).prop_map(|second| Moment::of_micros(second * 1_000_000));
    prop_oneof![any, near]
}

fn in_zones() -> impl Strategy<Value = (&'static str, Moment)> {
    zones().prop_flat_map(|zone| moments(zone).prop_map(move |moment| (zone, moment)))
}

fn apart(one: Moment, other: Moment) -> i64 {
    (one.micros() - other.micros()) / 1_000_000
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_the_clock_on_the_wall_says_comes_back_as_that_hour((zone, moment) in in_zones()) {
        let wall = civil(moment, zone);
        let again = moment_of(wall, zone).expect("an hour that was struck");
        prop_assert_eq!(civil(again, zone), wall);
        // Struck twice, it is the first: never later, and by no more than clocks are ever put back.
        prop_assert!((0..=24 * 3600).contains(&apart(moment, again)), "{} is read as {}", moment, again);
        prop_assert_eq!(moment_of(wall, zone), Some(again), "and always as the same");
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_read_as_one_after_it_and_nobody_loses_time((zone, moment) in in_zones(), off in -90_000_i64..90_000) {
        // A time on the wall, whether it was struck there or not.
        let typed: DateTime = civil(moment, zone).checked_add(SignedDuration::from_secs(off)).expect("a date");
        let read = moment_of(typed, zone).expect("every time on the wall has one answer");
        let wall = civil(read, zone);
        prop_assert!(wall >= typed, "{} in {} is read as {}", typed, zone, wall);
        let later = typed.duration_until(wall);
        prop_assert!(later.as_secs() <= 24 * 3600, "{} in {} is read as {}", typed, zone, wall);
        if later.as_secs() > 0 {
            // It was skipped: no moment has it.
            prop_assert_ne!(civil(Moment::of_micros(read.micros() - 1_000_000 * later.as_secs()), zone), typed);
        }
        prop_assert_eq!(moment_typed(&typed.to_string(), zone), Some(read), "a form reads it as a file does");
    }

    #[test]
    fn a_form_that_is_sent_back_untouched_moves_no_stage((zone, opens) in in_zones(), minutes in 1_i64..1_000_000, micros in 0_i64..1_000_000) {
        let before = Stage {
            kind: StageKind::Entries,
            opens_at: Moment::of_micros(opens.micros() + micros),
            closes_at: opens.plus_minutes(minutes),
        };
        let typed = TypedStage { reason: "Nothing.".to_owned(), ..TypedStage::of(&before, zone) };
        prop_assert_eq!(stage_typed(&before, &typed, zone), Ok(before));
    }

    #[test]
    fn a_deadline_is_over_at_its_moment_and_not_before((zone, moment) in in_zones()) {
        let closes_at = moment_of(civil(moment, zone), zone).expect("an hour that was struck");
        let stage = Stage { kind: StageKind::Entries, opens_at: closes_at.plus_days(-9), closes_at };
        let (calendar, last) = (Calendar(vec![stage]), Moment::of_micros(closes_at.micros() - 1));
        prop_assert!(calendar.is_open(StageKind::Entries, last) && !calendar.has_closed(StageKind::Entries, last));
        prop_assert!(!calendar.is_open(StageKind::Entries, closes_at) && calendar.has_closed(StageKind::Entries, closes_at));
    }
}

#[test]
fn a_day_that_a_country_left_out_is_read_as_the_next() {
    let typed = jiff::civil::date(2011, 12, 30).at(23, 0, 0, 0);
    let read = moment_of(typed, "Pacific/Apia").expect("an answer");
    assert_eq!(civil(read, "Pacific/Apia"), jiff::civil::date(2011, 12, 31).at(23, 0, 0, 0));
}
