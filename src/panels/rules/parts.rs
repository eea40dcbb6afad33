//! What each part on a panel may do, and what a judge agrees to.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::language::WhyNot;
use crate::panels::Part;
use crate::programme::{CategoryId, Criterion, Method};

/// Rises when the words about confidentiality and conflicts say something else: then every judge is asked again.
const WORDS: u32 = 1;

/// # Errors
/// A sponsor judge has to be bound to something.
pub fn may_be(part: Part, categories: &[CategoryId]) -> Result<(), WhyNot> {
    if part == Part::Sponsor && categories.is_empty() {
        return Err(WhyNot::new("panels-why-sponsor-unbound"));
    }
    Ok(())
}

/// # Errors
/// A sponsor judge never gets an entry of another category, by hand neither.
pub fn may_take(part: Part, own: &[CategoryId], of_entry: &[CategoryId]) -> Result<(), WhyNot> {
    if part == Part::Sponsor && !of_entry.iter().any(|category| own.contains(category)) {
        return Err(WhyNot::new("panels-why-sponsor-bound"));
    }
    Ok(())
}

/// What a judge has read and agreed to, so that something new is noticed and the same rules in a later round are not.
pub fn rules_fingerprint(blind: bool, method: Method, criteria: &[Criterion]) -> String {
    let said = serde_json::to_string(&(WORDS, blind, method, criteria)).unwrap_or_default();
    URL_SAFE_NO_PAD.encode(Sha256::digest(said))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sponsor_judge_stays_with_what_they_are_bound_to() {
        let (own, other) = (CategoryId::fresh(), CategoryId::fresh());
        assert!(may_be(Part::Sponsor, &[]).is_err());
        assert!(may_be(Part::Judge, &[]).is_ok());
        assert!(may_take(Part::Sponsor, &[own], &[other, own]).is_ok());
        assert!(may_take(Part::Sponsor, &[own], &[other]).is_err());
        assert!(may_take(Part::Judge, &[own], &[other]).is_ok(), "the organiser decides about expertise");
    }

    #[test]
    fn other_rules_have_another_fingerprint() {
        let blind = rules_fingerprint(true, Method::Rubric, &[]);
        assert_eq!(blind, rules_fingerprint(true, Method::Rubric, &[]));
        assert_ne!(blind, rules_fingerprint(false, Method::Rubric, &[]));
        assert_ne!(blind, rules_fingerprint(true, Method::Gate, &[]));
    }
}
