//! A change that screening asks for: when it may be asked, and how long the entry is open for it.

use crate::column::Moment;
use crate::entries::{ChangeRequest, State};
use crate::language::WhyNot;
use crate::programme::{Calendar, StageKind};

/// The calendar as it is for one entry: open to its team as long as the organisers wait for a change, and never while
/// judges read, should they begin earlier than was planned when it was asked for.
#[must_use]
pub fn calendar_for(mut calendar: Calendar, open: Option<&ChangeRequest>) -> Calendar {
    let judging = calendar.stage(StageKind::Scoring).map(|stage| stage.opens_at);
    let entries = calendar.0.iter_mut().find(|stage| stage.kind == StageKind::Entries);
    if let (Some(stage), Some(request)) = (entries, open) {
        let until = judging.map_or(request.until, |opens| opens.min(request.until));
        stage.closes_at = stage.closes_at.max(until);
    }
    calendar
}

/// # Errors
/// Each mistake with its field: nothing is said, the time is past, or judges would read what still changes.
pub fn may_ask_change(
    state: State,
    (words, until): (&str, Option<Moment>),
    calendar: &Calendar,
    zone: &str,
    now: Moment,
) -> Result<Moment, (&'static str, WhyNot)> {
    if state != State::Submitted {
        return Err(("words", WhyNot::new("entries-why-not-submitted")));
    }
    let judging = calendar.stage(StageKind::Scoring).map(|stage| stage.opens_at);
    if judging.is_some_and(|opens| opens <= now) {
        return Err(("words", WhyNot::new("entries-why-change-judged")));
    }
    if words.trim().is_empty() {
        return Err(("words", WhyNot::new("entries-why-change-words")));
    }
    match until {
        None => Err(("until", WhyNot::new("programme-why-date"))),
        Some(until) if until <= now => Err(("until", WhyNot::new("entries-why-change-past"))),
        Some(until) => match judging.filter(|opens| *opens < until) {
            Some(opens) => Err(("until", WhyNot::new("entries-why-change-late").at("opens", opens, zone))),
            None => Ok(until),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::PersonId;
    use crate::entries::ChangeRequestId;
    use crate::programme::Stage;

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }

    fn calendar() -> Calendar {
        let stage = |kind, opens, closes| Stage { kind, opens_at: at(opens), closes_at: at(closes) };
        Calendar(vec![stage(StageKind::Entries, 100, 200), stage(StageKind::Scoring, 300, 400)])
    }

    fn asked(until: i64) -> ChangeRequest {
        let by = (PersonId::fresh(), "Olga".to_owned());
        let (id, words) = (ChangeRequestId::fresh(), "The link is broken.".to_owned());
        ChangeRequest { id, words, until: at(until), by, at: at(1), made_at: None, taken_back_at: None }
    }

    #[test]
    fn a_change_is_asked_for_with_words_and_until_judges_begin_at_the_latest() {
        let ask = |words, until: Option<i64>, now| {
            let asked = may_ask_change(State::Submitted, (words, until.map(at)), &calendar(), "UTC", at(now));
            asked.map_or_else(|(field, why)| format!("{field}: {}", why.id), |until| until.micros().to_string())
        };
        assert_eq!(ask("The link is broken.", Some(300), 250), "300000000");
        assert_eq!(ask("The link is broken.", Some(301), 250), "until: entries-why-change-late");
        assert_eq!(ask("The link is broken.", Some(250), 250), "until: entries-why-change-past");
        assert_eq!(ask("The link is broken.", None, 250), "until: programme-why-date");
        assert_eq!(ask(" ", Some(260), 250), "words: entries-why-change-words");
        assert_eq!(ask("The link is broken.", Some(310), 300), "words: entries-why-change-judged");
    }

    #[test]
    fn an_entry_is_open_as_long_as_a_change_is_waited_for_and_never_shorter_than_for_all() {
        let closes = |until| {
            let request = asked(until);
            calendar_for(calendar(), Some(&request)).stage(StageKind::Entries).map(|stage| stage.closes_at)
        };
        assert_eq!((closes(260), closes(150)), (Some(at(260)), Some(at(200))));
        assert_eq!(closes(350), Some(at(300)), "judges have begun");
        assert_eq!(calendar_for(calendar(), None), calendar());
    }
}
