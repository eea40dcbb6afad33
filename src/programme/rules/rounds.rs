//! What a round has to fulfil, and its own dates within the stage of scoring.

use std::ops::RangeInclusive;

use jiff::civil::{Date, DateTime};

use super::checks::named;
use super::dates::{moment_of, wall_dates};
use super::fields::check_rubric;
use super::typed::{TypedStage, shown};
use crate::column::Moment;
use crate::language::WhyNot;
use crate::programme::{Calendar, Dates, Estimator, Method, Round, SetupRound, StageKind, Visits};

const MOST_SHEETS: u32 = 100;
const MOST_MOVE_ON: u32 = 10_000;
const MOST_POINTS: u32 = 10_000;
pub const VISIT_MINUTES: RangeInclusive<i32> = 1..=120;
pub const VISIT_POINTS: RangeInclusive<i32> = 0..=10;
/// Fail, unsure, pass.
const ANSWERS: usize = 3;

/// # Errors
/// The first thing in a round that cannot work.
pub fn check_round(round: &SetupRound, zone: &str) -> Result<(), WhyNot> {
    named(&round.names, "rounds")?;
    if !(1..=MOST_SHEETS).contains(&round.sheets_needed) {
        return Err(WhyNot::new("programme-why-sheets").with("most", MOST_SHEETS.to_string()));
    }
    check_rubric(&round.criteria)?;
    let one_question = round.criteria.len() == 1 && round.criteria[0].levels.len() == ANSWERS;
    if round.method == Method::Gate && !one_question {
        return Err(WhyNot::new("programme-why-gate"));
    }
    let fits = match round.method {
        Method::Rubric => true,
        Method::Order => matches!(round.estimator, Estimator::Mixed | Estimator::Borda | Estimator::Copeland),
        Method::Gate | Method::Expo | Method::Budget => round.estimator.is_mixed(),
    };
    if !fits {
        return Err(WhyNot::new("programme-why-estimator"));
    }
    let budget_fits = match round.method {
        Method::Budget => round.budget.is_some_and(|points| (1..=MOST_POINTS).contains(&points)),
        Method::Rubric | Method::Gate | Method::Expo | Method::Order => round.budget.is_none(),
    };
    if !budget_fits {
        return Err(WhyNot::new("programme-why-budget").with("most", MOST_POINTS.to_string()));
    }
    let walks = |visits: &Visits| VISIT_MINUTES.contains(&visits.minutes) && VISIT_POINTS.contains(&visits.points_most);
    if round.visits.is_some_and(|visits| round.method != Method::Expo || !walks(&visits)) {
        let (minutes, points) = (VISIT_MINUTES.end().to_string(), VISIT_POINTS.end().to_string());
        return Err(WhyNot::new("programme-why-visits").with("minutes", minutes).with("points", points));
    }
    // Whether days can be counted does not depend on the day from which.
    round_dates(round, zone, jiff::civil::date(2026, 1, 1)).map(|_| ())
}

/// After the last round nobody moves on: prizes are decided. A gate lets all through that pass.
pub fn check_quotas(rounds: &[SetupRound]) -> Result<(), WhyNot> {
    let most = |round: &SetupRound| round.moves_on.as_ref().map(|quota| quota.most);
    if rounds.iter().filter_map(most).any(|most| !(1..=MOST_MOVE_ON).contains(&most)) {
        return Err(WhyNot::new("programme-why-quota").with("most", MOST_MOVE_ON.to_string()));
    }
    if rounds.iter().any(|round| round.method == Method::Gate && round.moves_on.is_some()) {
        return Err(WhyNot::new("programme-why-gate-quota"));
    }
    match rounds.last() {
        Some(last) if last.moves_on.is_some() => Err(WhyNot::new("programme-why-last-quota")),
        _ => Ok(()),
    }
}

/// # Errors
/// When there are dates, but neither two nor two numbers of days, or the round would close before it opens.
pub fn round_dates(round: &SetupRound, zone: &str, first: Date) -> Result<Dates, WhyNot> {
    let Some(dates) = &round.dates else { return Ok((None, None)) };
    let (opens, closes) = wall_dates(dates, first).ok_or_else(|| WhyNot::new("programme-why-round-dates"))?;
    match moment_of(opens, zone).zip(moment_of(closes, zone)) {
        Some((opens, closes)) if opens < closes => Ok((Some(opens), Some(closes))),
        _ => Err(WhyNot::new("programme-why-round-dates")),
    }
}

/// The calendar as it is for a round: scoring is open while both the stage and the round are.
pub fn narrowed(mut calendar: Calendar, round: &Round) -> Calendar {
    for stage in calendar.0.iter_mut().filter(|stage| stage.kind == StageKind::Scoring) {
        stage.opens_at = round.opens_at.map_or(stage.opens_at, |opens| opens.max(stage.opens_at));
        stage.closes_at = round.closes_at.map_or(stage.closes_at, |closes| closes.min(stage.closes_at));
    }
    calendar
}

/// # Errors
/// With the part of the form that it belongs to: `closes` when the dates are not two, in order and within the stage of
/// scoring; `reason` when nobody says why they change.
pub fn check_round_dates(calendar: &Calendar, wanted: Dates, reason: &str) -> Result<(), (&'static str, WhyNot)> {
    let stage = calendar.stage(StageKind::Scoring);
    let fits = |opens: Moment, closes: Moment| {
        stage.is_some_and(|stage| stage.opens_at <= opens && opens < closes && closes <= stage.closes_at)
    };
    match wanted {
        (None, None) => {}
        (Some(opens), Some(closes)) if fits(opens, closes) => {}
        _ => return Err(("closes", WhyNot::new("programme-why-round-within"))),
    }
    if reason.trim().is_empty() { Err(("reason", WhyNot::new("programme-why-no-reason"))) } else { Ok(()) }
}

/// What was typed as a round's own dates, none when both are left empty; a date that was left alone stays the moment
/// that it was.
///
/// # Errors
/// Each mistake with the part of the form that it belongs to: `opens`, `closes`, `reason`.
pub fn round_typed(
    calendar: &Calendar,
    seen: Dates,
    typed: &TypedStage,
    zone: &str,
) -> Result<Dates, Vec<(&'static str, WhyNot)>> {
    let moment = |text: &str, kept: Option<Moment>| match kept {
        _ if text.is_empty() => Ok(None),
        Some(kept) if text == shown(kept, zone) => Ok(Some(kept)),
        _ => text.parse::<DateTime>().ok().and_then(|it| moment_of(it, zone)).map(Some).ok_or(()),
    };
    let (opens, closes) = (moment(&typed.opens, seen.0), moment(&typed.closes, seen.1));
    let mut mistakes = Vec::new();
    for (part, found) in [("opens", opens), ("closes", closes)] {
        if found.is_err() {
            mistakes.push((part, WhyNot::new("programme-why-date")));
        }
    }
    let wanted = (opens.unwrap_or(seen.0), closes.unwrap_or(seen.1));
    if mistakes.is_empty()
        && let Err(mistake) = check_round_dates(calendar, wanted, &typed.reason)
    {
        mistakes.push(mistake);
    }
    if mistakes.is_empty() { Ok(wanted) } else { Err(mistakes) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Consensus, Stage, presets};

    #[test]
    fn a_round_that_cannot_work_is_named() {
        let round = presets::find("hackathon").expect("the preset").setup.rounds.remove(1);
        let why = |round: &SetupRound| check_round(round, "UTC").map_err(|why| why.id.to_string());
        assert_eq!(why(&round), Ok(()));
        let gate = SetupRound { method: Method::Gate, ..round.clone() };
        assert_eq!(why(&gate), Err("programme-why-gate".to_owned()));
        let expo = SetupRound { method: Method::Expo, estimator: Estimator::Mean, ..round.clone() };
        assert_eq!(why(&expo), Err("programme-why-estimator".to_owned()));
        let half = Some(crate::programme::SetupDates { opens_after_days: Some(1), ..Default::default() });
        assert_eq!(why(&SetupRound { dates: half, ..round.clone() }), Err("programme-why-round-dates".to_owned()));
        let walked = |method, minutes, points_most| {
            let visits = Some(Visits { minutes, points_most, ordered: true });
            why(&SetupRound { method, visits, ..round.clone() })
        };
        assert_eq!(walked(Method::Expo, 120, 10), Ok(()));
        for (method, minutes, points) in [(Method::Expo, 0, 0), (Method::Expo, 5, 11), (Method::Rubric, 5, 0)] {
            assert_eq!(walked(method, minutes, points), Err("programme-why-visits".to_owned()));
        }
    }

    #[test]
    fn scoring_is_open_while_both_the_stage_and_the_round_are() {
        let narrow = |opens: Option<i64>, closes: Option<i64>| {
            let found = narrowed(calendar(), &round(opens.map(at), closes.map(at)));
            found.stage(StageKind::Scoring).map(|stage| (stage.opens_at, stage.closes_at))
        };
        assert_eq!(narrow(None, None), Some((at(100), at(200))));
        assert_eq!(narrow(Some(120), Some(150)), Some((at(120), at(150))));
        assert_eq!(narrow(Some(50), Some(500)), Some((at(100), at(200))));
    }

    #[test]
    fn dates_of_a_round_are_two_in_order_within_the_stage_and_have_a_reason() {
        let check = |opens: Option<i64>, closes: Option<i64>, reason: &str| {
            check_round_dates(&calendar(), (opens.map(at), closes.map(at)), reason).map_err(|it| it.0)
        };
        assert_eq!(check(Some(100), Some(200), "The hall was free."), Ok(()));
        assert_eq!(check(None, None, "As long as the stage."), Ok(()));
        assert_eq!(check(Some(100), None, "x"), Err("closes"));
        assert_eq!(check(Some(150), Some(120), "x"), Err("closes"));
        assert_eq!(check(Some(150), Some(220), "x"), Err("closes"));
        assert_eq!(check(Some(150), Some(180), " "), Err("reason"));
    }

    #[test]
    fn a_date_that_is_no_date_is_said_beside_its_field() {
        let typed = |opens: &str, closes: &str| {
            let typed = TypedStage { opens: opens.into(), closes: closes.into(), reason: "x".into() };
            round_typed(&calendar(), (None, None), &typed, "UTC").map_err(|found| found[0].0)
        };
        assert_eq!(typed("soon", ""), Err("opens"));
        assert_eq!(typed("", ""), Ok((None, None)));
        assert_eq!(typed("1970-01-01T00:02", "1970-01-01T00:03"), Ok((Some(at(120)), Some(at(180)))));
    }

    fn calendar() -> Calendar {
        Calendar(vec![Stage { kind: StageKind::Scoring, opens_at: at(100), closes_at: at(200) }])
    }

    fn round(opens_at: Option<Moment>, closes_at: Option<Moment>) -> Round {
        Round {
            id: crate::programme::RoundId::fresh(),
            position: 0,
            names: crate::language::Names::english("Round"),
            sheets_needed: 1,
            blind: true,
            method: Method::Rubric,
            quota: None,
            quota_per: crate::programme::Per::Category,
            estimator: Estimator::Mixed,
            consensus: Consensus::Majority,
            everybody: false,
            budget: None,
            opens_at,
            closes_at,
            visits: Visits::default(),
        }
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
