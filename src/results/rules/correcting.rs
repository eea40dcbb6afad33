//! When a published result may be decided anew.

use crate::language::WhyNot;
use crate::results::rules::bundle::names_somebody;
use crate::results::{Correction, CorrectionEnd, Progress};

/// `people` are those of the edition: the reason is public, and names nobody.
///
/// # Errors
/// When nothing is published, another correction is open, or the reason is missing or names somebody.
pub fn may_open(known: &[Correction], reason: &str, people: &[String], progress: Progress) -> Result<(), WhyNot> {
    if progress.published.is_none() {
        return Err(WhyNot::new("results-why-correction-early"));
    }
    if known.iter().any(Correction::is_open) {
        return Err(WhyNot::new("results-why-correction-open"));
    }
    if reason.trim().is_empty() {
        return Err(WhyNot::new("results-why-correction-reason"));
    }
    if names_somebody(reason, people) { Err(WhyNot::new("results-why-challenge-names")) } else { Ok(()) }
}

/// Whether that correction is to be ended so; what has ended so already is not ended again: `Ok(false)`.
///
/// # Errors
/// When it has ended otherwise, or there is none of that number.
pub fn may_end(known: &[Correction], number: i32, publishes: bool) -> Result<bool, WhyNot> {
    match known.iter().find(|it| it.number == number).map(|it| it.end) {
        Some(None) => Ok(true),
        Some(Some(CorrectionEnd::Published(_))) if publishes => Ok(false),
        Some(Some(CorrectionEnd::GivenUp(_))) if !publishes => Ok(false),
        Some(Some(_)) | None => Err(WhyNot::new("results-why-correction-ended")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Moment;

    #[test]
    fn a_correction_takes_a_publication_a_reason_and_no_other_in_hand() {
        let published = Progress { published: Some(Moment::of_micros(0)), ..Progress::default() };
        let people = ["Ines Duval".to_owned()];
        let open = |known: &[Correction], reason, progress| {
            may_open(known, reason, &people, progress).map_err(|why| why.id.to_string())
        };
        assert_eq!(open(&[], "A sum was wrong.", published), Ok(()));
        assert_eq!(open(&[], "A sum was wrong.", Progress::default()), Err("results-why-correction-early".into()));
        assert_eq!(open(&[], " ", published), Err("results-why-correction-reason".into()));
        assert_eq!(open(&[], "Duval was wrong.", published), Err("results-why-challenge-names".into()));
        assert_eq!(open(&[one(None)], "A sum was wrong.", published), Err("results-why-correction-open".into()));
        let over = one(Some(CorrectionEnd::GivenUp(Moment::of_micros(1))));
        assert_eq!(open(&[over], "A sum was wrong.", published), Ok(()));
    }

    #[test]
    fn it_ends_once_and_in_one_way() {
        let published = [one(Some(CorrectionEnd::Published(Moment::of_micros(1))))];
        assert_eq!([may_end(&[one(None)], 1, true), may_end(&published, 1, true)], [Ok(true), Ok(false)]);
        assert!(may_end(&published, 1, false).is_err() && may_end(&published, 2, true).is_err());
    }

    fn one(end: Option<CorrectionEnd>) -> Correction {
        Correction { number: 1, reason: "A sum was wrong.".to_owned(), at: Moment::of_micros(0), end }
    }
}
