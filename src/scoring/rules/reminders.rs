//! Who is late, and who may be written to.

use crate::column::Moment;
use crate::panels::JudgeState;
use crate::scoring::{JudgeCovered, Late};

/// Days in which nobody is reminded a second time.
const REST_DAYS: i64 = 2;

pub fn late_as(line: &JudgeCovered) -> Option<Late> {
    match line.judge.state {
        JudgeState::Declined => None,
        JudgeState::Invited => Some(Late::Unanswered),
        JudgeState::Accepted if line.has_not_begun() => Some(Late::NotBegun),
        JudgeState::Accepted if line.done < line.assigned => Some(Late::Unfinished),
        JudgeState::Accepted => None,
    }
}

pub fn may_remind(reminded_at: Option<Moment>, now: Moment) -> bool {
    reminded_at.is_none_or(|at| now >= at.plus_days(REST_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_reminded_twice_within_two_days() {
        let now = Moment::of_micros(0).plus_days(100);
        assert!(may_remind(None, now));
        assert!(!may_remind(Some(now.plus_hours(-47)), now));
        assert!(may_remind(Some(now.plus_hours(-48)), now));
    }
}
