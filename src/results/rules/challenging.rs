//! When a result may be challenged, a challenge withdrawn, and answered.

use crate::column::Moment;
use crate::entries::rules::words;
use crate::language::WhyNot;
use crate::results::rules::bundle::names_somebody;
use crate::results::{Challenge, NewChallenge};

/// The most words that a challenge and its answer have.
pub const WORDS_MOST: usize = 300;

/// Until when challenges are taken: so many days after the publication, to the second.
pub fn window(published: Option<Moment>, days: Option<u32>) -> Option<Moment> {
    Some(published?.plus_days(i64::from(days?)))
}

/// # Errors
/// When nothing is published, it is too late, or it has no words or too many.
pub fn may_file(until: Option<Moment>, wanted: &NewChallenge, zone: &str, now: Moment) -> Result<(), WhyNot> {
    match until {
        None => Err(WhyNot::new("results-why-challenge-early")),
        Some(until) if until <= now => Err(WhyNot::new("results-why-challenge-late").at("until", until, zone)),
        Some(_) => may_say(&wanted.words),
    }
}

fn may_say(text: &str) -> Result<(), WhyNot> {
    match words(text) {
        0 => Err(WhyNot::new("results-why-challenge-empty")),
        many if many > WORDS_MOST => Err(WhyNot::new("results-why-challenge-long").count("most", WORDS_MOST)),
        _ => Ok(()),
    }
}

/// Withdrawing again changes nothing: `Ok(false)`.
///
/// # Errors
/// When it is answered.
pub fn may_withdraw(challenge: &Challenge) -> Result<bool, WhyNot> {
    match (&challenge.answer, challenge.withdrawn) {
        (Some(_), _) => Err(WhyNot::new("results-why-challenge-answered")),
        (None, withdrawn) => Ok(withdrawn.is_none()),
    }
}

/// `people` are those of the edition: the answer is public, and names nobody.
///
/// # Errors
/// When it is withdrawn or answered, or the reason is missing, too long, or names somebody.
pub fn may_answer(challenge: &Challenge, reason: &str, people: &[String]) -> Result<(), WhyNot> {
    match (&challenge.answer, challenge.withdrawn) {
        (Some(_), _) => return Err(WhyNot::new("results-why-challenge-answered")),
        (None, Some(_)) => return Err(WhyNot::new("results-why-challenge-withdrawn")),
        (None, None) => may_say(reason)?,
    }
    if names_somebody(reason, people) { Err(WhyNot::new("results-why-challenge-names")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entries::EntryId;
    use crate::results::{ChallengeAnswer, ChallengeId, ChallengeKind, Outcome};

    #[test]
    fn a_challenge_is_taken_within_its_days_and_not_a_second_later() {
        let until = window(Some(day(0)), Some(2));
        let file = |until, words: &str, now| may_file(until, &new(words), "UTC", now).map_err(|why| why.id.to_string());
        assert_eq!(file(until, "The sum is wrong.", day(2).plus_seconds(-1)), Ok(()));
        assert_eq!(file(until, "The sum is wrong.", day(2)), Err("results-why-challenge-late".into()));
        assert_eq!(file(window(None, Some(2)), "The sum", day(0)), Err("results-why-challenge-early".into()));
        assert_eq!(window(Some(day(0)), None), None, "where the terms take none");
        assert_eq!(file(until, " \n", day(1)), Err("results-why-challenge-empty".into()));
        assert_eq!(file(until, &"word ".repeat(WORDS_MOST + 1), day(1)), Err("results-why-challenge-long".into()));
    }

    #[test]
    fn what_is_answered_stays_and_what_is_withdrawn_is_not_answered() {
        let open = challenge();
        let withdrawn = Challenge { withdrawn: Some(day(1)), ..challenge() };
        let by = "Noor".to_owned();
        let answer = ChallengeAnswer { outcome: Outcome::Upheld, reason: "Yes".to_owned(), by, at: day(1) };
        let answered = Challenge { answer: Some(answer), ..challenge() };
        assert_eq!([may_withdraw(&open), may_withdraw(&withdrawn)], [Ok(true), Ok(false)]);
        assert!(may_withdraw(&answered).is_err());
        let people = ["Ines Duval".to_owned()];
        assert_eq!(may_answer(&open, "The sheet was added twice.", &people), Ok(()));
        let why =
            |challenge: &Challenge, reason| may_answer(challenge, reason, &people).map_err(|why| why.id.to_string());
        assert_eq!(why(&withdrawn, "Yes"), Err("results-why-challenge-withdrawn".into()));
        assert_eq!(why(&answered, "Yes"), Err("results-why-challenge-answered".into()));
        assert_eq!(why(&open, "Mrs Duval added twice."), Err("results-why-challenge-names".into()));
    }

    fn challenge() -> Challenge {
        Challenge {
            id: ChallengeId::fresh(),
            number: 1,
            entry: EntryId::fresh(),
            reference: "SP-0".to_owned(),
            title: "Well".to_owned(),
            kind: ChallengeKind::Arithmetic,
            words: "The sum is wrong.".to_owned(),
            quotable: false,
            at: day(0),
            withdrawn: None,
            answer: None,
        }
    }

    fn new(words: &str) -> NewChallenge {
        NewChallenge { kind: ChallengeKind::Arithmetic, words: words.to_owned(), quotable: false }
    }

    fn day(days: i64) -> Moment {
        Moment::of_micros(0).plus_days(days)
    }
}
