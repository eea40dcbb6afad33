//! Small decisions: what may be typed, paired, applied.

use crate::language::WhyNot;
use crate::panels::{Conflict, ConflictKind, JudgeId, JudgeState, Pair};

/// Entries that a judge takes when nobody said how many.
pub const USUAL_CAPACITY: i32 = 20;
const CAPACITY_MOST: i32 = 1_000;

/// # Errors
/// When it is no number of entries; nothing typed is no mistake.
pub fn check_capacity(typed: &str) -> Result<Option<i32>, WhyNot> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    match typed.parse() {
        Ok(capacity) if (0..=CAPACITY_MOST).contains(&capacity) => Ok(Some(capacity)),
        _ => Err(WhyNot::new("panels-why-capacity").with("typed", typed)),
    }
}

/// # Errors
/// When it is more than a few lines.
pub fn check_about(typed: &str) -> Result<String, WhyNot> {
    const MOST: usize = 400;
    if typed.chars().count() > MOST {
        return Err(WhyNot::new("panels-why-about-long").count("most", MOST));
    }
    Ok(typed.trim().to_owned())
}

/// Commas and semicolons as Latin, Arabic and Chinese keyboards have them.
const SEPARATORS: [char; 9] = [';', ',', '|', '\n', '،', '؛', '，', '、', '；'];

/// `en; fr` or `en, fr`: what several values in one box mean.
pub fn split_list(typed: &str) -> Vec<String> {
    typed.split(SEPARATORS).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// # Errors
/// Whoever has begun to judge steps back entry by entry, or asks the organisers: their sheets stand.
pub fn may_answer(state: JudgeState, accepts: bool) -> Result<(), WhyNot> {
    match (state, accepts) {
        (JudgeState::Accepted, false) => Err(WhyNot::new("panels-why-accepted")),
        _ => Ok(()),
    }
}

/// # Errors
/// Why this judge must not get this entry.
pub fn may_pair(conflict: Option<&Conflict>, load: usize, capacity: i32) -> Result<(), WhyNot> {
    match conflict {
        Some(conflict) => Err(why_conflict(conflict)),
        None if load >= usize::try_from(capacity).unwrap_or(0) => {
            Err(WhyNot::new("panels-why-full").count("capacity", usize::try_from(capacity).unwrap_or(0)))
        }
        None => Ok(()),
    }
}

/// Is one of the panel a judge whom this judge must not sit with?
pub fn sits_apart(apart: &[(JudgeId, JudgeId)], judge: JudgeId, panel: &[JudgeId]) -> bool {
    apart
        .iter()
        .any(|(one, other)| (*one == judge && panel.contains(other)) || (*other == judge && panel.contains(one)))
}

/// May this pair of a proposal still be made, after all that has happened since?
pub fn may_apply(conflict: Option<&Conflict>, load: usize, capacity: i32, sheets: usize, needed: usize) -> bool {
    sheets < needed && may_pair(conflict, load, capacity).is_ok()
}

/// Pairs in an order in which no entry is every judge's first or last: mixed by what their ids are, not by chance.
pub fn in_reading_order(pairs: &[Pair]) -> Vec<Pair> {
    let mix = |pair: &Pair| {
        let bytes = pair.entry.as_str().bytes().chain(pair.judge.as_str().bytes());
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    };
    let mut ordered = pairs.to_vec();
    ordered.sort_by_key(|pair| (mix(pair), *pair));
    ordered
}

/// People and organisations that a team may name.
const NAMED_MOST: usize = 10;

/// # Errors
/// When nobody is named, or more than a team may.
pub fn may_name(already: usize, who: &str) -> Result<(), WhyNot> {
    match super::fold(who).chars().count() {
        0 | 1 => Err(WhyNot::new("panels-why-nobody-named")),
        201.. => Err(WhyNot::new("panels-why-name-long")),
        _ if already >= NAMED_MOST => Err(WhyNot::new("panels-why-named-most").count("most", NAMED_MOST)),
        _ => Ok(()),
    }
}

fn why_conflict(conflict: &Conflict) -> WhyNot {
    match conflict.kind {
        ConflictKind::Declared => WhyNot::new("panels-why-declared"),
        ConflictKind::Organisation => WhyNot::new("panels-why-organisation"),
        ConflictKind::EmailDomain => WhyNot::new("panels-why-domain"),
        ConflictKind::Team => WhyNot::new("panels-why-team"),
        ConflictKind::Named => WhyNot::new("panels-why-named"),
        ConflictKind::EarlierPanel => WhyNot::new("panels-why-earlier-panel"),
        ConflictKind::Country => WhyNot::new("panels-why-country"),
    }
    .with("reason", conflict.reason.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_capacity_is_a_number_of_entries_or_left_out() {
        assert_eq!(check_capacity(" 12 "), Ok(Some(12)));
        assert_eq!(check_capacity(""), Ok(None));
        assert!(check_capacity("-1").is_err());
        assert!(check_capacity("many").is_err());
    }

    #[test]
    fn a_full_judge_gets_no_more() {
        assert!(may_pair(None, 4, 5).is_ok());
        assert_eq!(may_pair(None, 5, 5).map_err(|why| why.id.to_string()), Err("panels-why-full".to_owned()));
        assert!(!may_apply(None, 0, 5, 2, 2), "the entry has its sheets already");
    }
}
