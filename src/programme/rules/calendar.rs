//! Where an edition stands. Computed from the calendar and `now`, never stored.

use crate::column::Moment;
use crate::language::WhyNot;
use crate::programme::{Calendar, Stage, StageKind};

impl Stage {
    /// Open from the first second of `opens_at` to the last before `closes_at`.
    pub fn is_open(&self, now: Moment) -> bool {
        self.opens_at <= now && now < self.closes_at
    }
}

impl Calendar {
    pub fn stage(&self, kind: StageKind) -> Option<&Stage> {
        self.0.iter().find(|stage| stage.kind == kind)
    }

    pub fn is_open(&self, kind: StageKind, now: Moment) -> bool {
        self.stage(kind).is_some_and(|stage| stage.is_open(now))
    }

    pub fn has_opened(&self, kind: StageKind, now: Moment) -> bool {
        self.stage(kind).is_some_and(|stage| stage.opens_at <= now)
    }

    pub fn has_closed(&self, kind: StageKind, now: Moment) -> bool {
        self.stage(kind).is_some_and(|stage| stage.closes_at <= now)
    }

    /// The stage that people would name if asked "where are you?": the last that has opened.
    pub fn current(&self, now: Moment) -> Option<&Stage> {
        self.0.iter().rev().find(|stage| stage.opens_at <= now)
    }

    /// # Errors
    /// Why nothing of that stage can be done now: not yet, no longer, or never in this edition.
    pub fn must_be_open(&self, kind: StageKind, zone: &str, now: Moment) -> Result<(), WhyNot> {
        match self.stage(kind) {
            None => Err(WhyNot::new("programme-why-no-such-stage")),
            Some(stage) if now < stage.opens_at => {
                Err(WhyNot::new("programme-why-not-yet").at("opens", stage.opens_at, zone))
            }
            Some(stage) if now >= stage.closes_at => {
                Err(WhyNot::new("programme-why-closed").at("closed", stage.closes_at, zone))
            }
            Some(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_closes_to_the_second() {
        let calendar = Calendar(vec![entries(100, 200)]);
        let at = |second| calendar.is_open(StageKind::Entries, Moment::of_micros(0).plus_seconds(second));
        assert_eq!([99, 100, 199, 200].map(at), [false, true, true, false]);
        let just_before = Moment::of_micros(200_000_000 - 1);
        assert!(calendar.is_open(StageKind::Entries, just_before));
    }

    #[test]
    fn why_not_says_whether_it_is_too_early_or_too_late() {
        let calendar = Calendar(vec![entries(100, 200)]);
        let why = |second| {
            let now = Moment::of_micros(0).plus_seconds(second);
            calendar.must_be_open(StageKind::Entries, "UTC", now).map_err(|why| why.id.to_string())
        };
        assert_eq!(why(5), Err("programme-why-not-yet".to_owned()));
        assert_eq!(why(100), Ok(()));
        assert_eq!(why(200), Err("programme-why-closed".to_owned()));
    }

    fn entries(opens: i64, closes: i64) -> Stage {
        let moment = |second| Moment::of_micros(0).plus_seconds(second);
        Stage { kind: StageKind::Entries, opens_at: moment(opens), closes_at: moment(closes) }
    }
}
