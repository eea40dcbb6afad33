//! Sheets on paper: the codes that stand on them, and when two who typed one agree.

use crate::language::WhyNot;
use crate::programme::Criterion;
use crate::scoring::{Points, rules};

/// A short code made of ids, the same each time: no letters that are mistaken for digits.
pub fn paper_code(prefix: char, ids: &[&str], signs: usize) -> String {
    const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let number_of = |id: &&str| {
        let random: String = id.chars().rev().filter(char::is_ascii_hexdigit).take(12).collect();
        u64::from_str_radix(&random, 16).unwrap_or(0)
    };
    // Turned a little each time, so that the order of the ids counts.
    let mut number = ids.iter().map(number_of).fold(0_u64, |sum, id| sum.rotate_left(7) ^ id);
    let mut code = format!("{prefix}-");
    for _ in 0..signs {
        code.push(char::from(SIGNS[usize::try_from(number % 32).unwrap_or(0)]));
        number /= 32;
    }
    code
}

/// What stands on a paper sheet as somebody typed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromPaper {
    pub points: Points,
    pub comment: String,
}

/// The names of what two people typed differently: keys of criteria, or `comment`. Spaces do not count.
pub fn differing(criteria: &[Criterion], one: &FromPaper, other: &FromPaper) -> Vec<String> {
    let differs = |it: &&Criterion| one.points.0.get(&it.key) != other.points.0.get(&it.key);
    let mut found: Vec<String> = criteria.iter().filter(differs).map(|it| it.key.clone()).collect();
    let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    if folded(&one.comment) != folded(&other.comment) {
        found.push("comment".to_owned());
    }
    found
}

/// # Errors
/// A closed round takes no more sheets; what the judge wrote themselves is not typed over; judges do not type their own.
pub fn may_type(closed: bool, written: bool, own: bool) -> Result<(), WhyNot> {
    match (closed, written, own) {
        (true, _, _) => Err(WhyNot::new("scoring-why-round-closed")),
        (_, true, _) => Err(WhyNot::new("scoring-why-written")),
        (_, _, true) => Err(WhyNot::new("scoring-why-own-paper")),
        (false, false, false) => Ok(()),
    }
}

/// # Errors
/// A paper sheet is typed as a whole.
pub fn complete(criteria: &[Criterion], typed: &FromPaper) -> Result<(), WhyNot> {
    if rules::wanting(criteria, &typed.points, &typed.comment, "").is_empty() {
        Ok(())
    } else {
        Err(WhyNot::new("scoring-why-incomplete"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entries::EntryId;
    use crate::language::Names;
    use crate::panels::JudgeId;
    use crate::scoring::Given;

    #[test]
    fn a_pair_has_the_same_code_each_time_and_another_than_its_mirror() {
        let (entry, judge) = (EntryId::fresh(), JudgeId::fresh());
        let code = paper_code('P', &[entry.as_str(), judge.as_str()], 8);
        assert_eq!(code, paper_code('P', &[entry.as_str(), judge.as_str()], 8));
        assert_ne!(code, paper_code('P', &[judge.as_str(), entry.as_str()], 8));
        assert_eq!(code.len(), 10);
    }

    #[test]
    fn two_agree_when_points_and_words_are_the_same() {
        let criterion = |key: &str| Criterion {
            key: key.to_owned(),
            names: Names::english(key),
            meaning: Names::default(),
            weight: 1,
            levels: Vec::new(),
        };
        let criteria = [criterion("impact"), criterion("craft")];
        let typed = |impact: i32, comment: &str| FromPaper {
            points: Points([("impact".to_owned(), Given::Level(impact))].into()),
            comment: comment.to_owned(),
        };
        assert!(differing(&criteria, &typed(2, "Good  work"), &typed(2, "Good work ")).is_empty());
        assert_eq!(differing(&criteria, &typed(2, "Good"), &typed(3, "Goods")), ["impact", "comment"]);
    }

    #[test]
    fn nothing_is_typed_over_a_judges_own_sheet_or_after_the_end() {
        assert!(may_type(false, false, false).is_ok());
        assert!(may_type(true, false, false).is_err());
        assert!(may_type(false, true, false).is_err());
        assert!(may_type(false, false, true).is_err());
    }
}
