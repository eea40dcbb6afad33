//! When the scores of a closed round may be read, and by whose word: always that of two people.

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::language::WhyNot;
use crate::programme::{Calendar, StageKind};
use crate::scoring::{Asked, Closing};

/// From when on no reason is needed: from the announced end of a round, if it has dates of its own or is the last; else from
/// its closing.
pub fn due_at(calendar: &Calendar, announced: bool, closing: &Closing) -> Moment {
    match calendar.stage(StageKind::Scoring) {
        Some(stage) if announced => stage.closes_at.max(closing.at),
        _ => closing.at,
    }
}

/// The first of the two whose word lets scores be read, when `by` is to be the second; and whether that is early.
///
/// # Errors
/// When nobody else has given their word, or it is too early and nobody has asked.
pub fn may_release(
    closing: &Closing,
    asked: Option<&Asked>,
    due_at: Moment,
    by: PersonId,
    zone: &str,
    now: Moment,
) -> Result<(PersonId, bool), WhyNot> {
    let early = now < due_at;
    match (early, asked) {
        (true, None) => Err(WhyNot::new("scoring-why-too-early").at("due", due_at, zone)),
        (true, Some(asked)) if asked.by != by => Ok((asked.by, true)),
        (true, Some(_)) => Err(WhyNot::new("scoring-why-second-person")),
        (false, _) if closing.closed_by != by => Ok((closing.closed_by, false)),
        (false, Some(asked)) if asked.by != by => Ok((asked.by, false)),
        (false, _) => Err(WhyNot::new("scoring-why-second-person")),
    }
}

/// # Errors
/// When nothing is to be asked, because the time has come, or nobody would know why.
pub fn may_ask_early(due_at: Moment, reason: &str, now: Moment) -> Result<(), WhyNot> {
    if now >= due_at {
        return Err(WhyNot::new("scoring-why-not-early"));
    }
    said_why(reason)
}

/// # Errors
/// When no reason is given.
pub fn said_why(reason: &str) -> Result<(), WhyNot> {
    if reason.trim().is_empty() { Err(WhyNot::new("scoring-why-needs-reason")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{RoundId, Stage};

    #[test]
    fn after_the_announced_end_whoever_did_not_close_the_round_lets_scores_be_read() {
        let (olga, kofi) = (PersonId::fresh(), PersonId::fresh());
        let closing = closed_by(olga);
        let release = |by, second| may_release(&closing, None, at(200), by, "UTC", at(second)).map_err(|why| why.id);
        assert_eq!(release(kofi, 200), Ok((olga, false)));
        assert_eq!(release(olga, 200), Err("scoring-why-second-person".into()));
        assert_eq!(release(kofi, 199), Err("scoring-why-too-early".into()));
    }

    #[test]
    fn before_it_one_asks_with_a_reason_and_another_agrees() {
        let (olga, kofi) = (PersonId::fresh(), PersonId::fresh());
        let closing = closed_by(olga);
        let asked = |by| Asked { by, reason: "The hall is free today only.".to_owned(), at: at(160) };
        let release =
            |first, by| may_release(&closing, Some(&asked(first)), at(200), by, "UTC", at(170)).map_err(|why| why.id);
        assert_eq!(release(olga, kofi), Ok((olga, true)));
        assert_eq!(release(kofi, olga), Ok((kofi, true)), "whoever closed may be the second");
        assert_eq!(release(kofi, kofi), Err("scoring-why-second-person".into()));
        assert!(may_ask_early(at(200), " ", at(170)).is_err());
        assert!(may_ask_early(at(200), "Why not?", at(200)).is_err());
        assert!(may_ask_early(at(200), "The hall is free today only.", at(170)).is_ok());
    }

    #[test]
    fn the_last_round_ends_with_the_stage_and_an_earlier_one_when_it_is_closed() {
        let calendar = Calendar(vec![Stage { kind: StageKind::Scoring, opens_at: at(100), closes_at: at(200) }]);
        let closing = closed_by(PersonId::fresh());
        assert_eq!(due_at(&calendar, true, &closing), at(200));
        assert_eq!(due_at(&calendar, false, &closing), at(150));
        assert_eq!(due_at(&calendar, true, &Closing { at: at(300), ..closing }), at(300));
    }

    fn closed_by(closed_by: PersonId) -> Closing {
        Closing { round_id: RoundId::fresh(), closed_by, short_of_sheets: 0, reason: String::new(), at: at(150) }
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
