//! When sheets may be written, and when a round may close.

use crate::column::Moment;
use crate::language::WhyNot;
use crate::panels::Part;
use crate::programme::{Calendar, StageKind};

/// # Errors
/// Observers read, and write no sheet.
pub fn may_hold_a_sheet(part: Part) -> Result<(), WhyNot> {
    if part == Part::Observer { Err(WhyNot::new("scoring-why-observer")) } else { Ok(()) }
}

/// # Errors
/// Why no sheet may be written now: too early, too late, or the round was closed.
pub fn may_write(calendar: &Calendar, zone: &str, closed: bool, now: Moment) -> Result<(), WhyNot> {
    if closed {
        return Err(WhyNot::new("scoring-why-round-closed"));
    }
    calendar.must_be_open(StageKind::Scoring, zone, now)
}

/// # Errors
/// Why the round may not be closed: scoring has not even opened, or entries lack sheets and nobody said why that
/// is accepted.
pub fn may_close(calendar: &Calendar, zone: &str, short: usize, reason: &str, now: Moment) -> Result<(), WhyNot> {
    match calendar.stage(StageKind::Scoring) {
        None => Err(WhyNot::new("programme-why-no-such-stage")),
        Some(stage) if now < stage.opens_at => {
            Err(WhyNot::new("programme-why-not-yet").at("opens", stage.opens_at, zone))
        }
        Some(_) if short > 0 && reason.trim().is_empty() => {
            Err(WhyNot::new("scoring-why-short").count("entries", short))
        }
        Some(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Stage;

    #[test]
    fn sheets_are_written_while_the_stage_is_open_and_the_round_is_not_closed() {
        let why = |closed, second| may_write(&calendar(), "UTC", closed, at(second)).map_err(|why| why.id.to_string());
        assert_eq!(why(false, 150), Ok(()));
        assert_eq!(why(true, 150), Err("scoring-why-round-closed".to_owned()));
        assert_eq!(why(false, 50), Err("programme-why-not-yet".to_owned()));
        assert_eq!(why(false, 200), Err("programme-why-closed".to_owned()));
    }

    #[test]
    fn a_round_that_lacks_sheets_closes_only_with_a_reason_and_none_before_it_began() {
        let may = |short, reason, second| may_close(&calendar(), "UTC", short, reason, at(second)).is_ok();
        assert!(may(0, "", 150));
        assert!(may(0, "", 500), "after the stage, too");
        assert!(!may(1, " ", 150));
        assert!(may(1, "Two judges fell ill.", 150));
        assert!(!may(0, "", 99));
    }

    fn calendar() -> Calendar {
        Calendar(vec![Stage { kind: StageKind::Scoring, opens_at: at(100), closes_at: at(200) }])
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
