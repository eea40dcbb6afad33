//! Who may act for a judge.

use crate::language::WhyNot;

/// # Errors
/// Judges hear nothing of each other's scores, so whoever judges here acts for no other judge; and nobody acts for
/// somebody who does not judge, or for themselves.
pub fn may_support(own: bool, judges_too: bool, active: bool) -> Result<(), WhyNot> {
    match (own, judges_too, active) {
        (true, _, _) => Err(WhyNot::new("scoring-why-support-own")),
        (_, true, _) => Err(WhyNot::new("scoring-why-support-judges")),
        (_, _, false) => Err(WhyNot::new("scoring-why-support-inactive")),
        (false, false, true) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whoever_does_not_judge_acts_for_somebody_who_does() {
        assert!(may_support(false, false, true).is_ok());
        assert!(may_support(true, true, true).is_err());
        assert!(may_support(false, true, true).is_err());
        assert!(may_support(false, false, false).is_err());
    }
}
