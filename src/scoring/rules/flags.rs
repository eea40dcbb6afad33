//! When a flag may be raised, and answered.

use crate::language::WhyNot;
use crate::scoring::FlagKind;

/// # Errors
/// What is not plain by its kind has to be said in words.
pub fn may_flag(kind: FlagKind, words: &str) -> Result<(), WhyNot> {
    match kind {
        FlagKind::CannotOpen | FlagKind::OffTopic | FlagKind::IdentityVisible => Ok(()),
        FlagKind::SuspectedBreach | FlagKind::Other if !words.trim().is_empty() => Ok(()),
        FlagKind::SuspectedBreach | FlagKind::Other => Err(WhyNot::new("scoring-why-no-flag-words")),
    }
}

/// # Errors
/// A judge who asked is answered in words.
pub fn may_answer(answer: &str) -> Result<(), WhyNot> {
    if answer.trim().is_empty() { Err(WhyNot::new("scoring-why-no-answer")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suspicion_wants_words_and_a_broken_link_does_not() {
        assert!(may_flag(FlagKind::CannotOpen, "").is_ok());
        assert!(may_flag(FlagKind::SuspectedBreach, " ").is_err());
        assert!(may_flag(FlagKind::SuspectedBreach, "Copied from last year.").is_ok());
        assert!(may_flag(FlagKind::Other, "").is_err());
        assert!(may_answer(" ").is_err());
    }
}
