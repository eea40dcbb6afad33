//! What is late and what comes next, from what the states add up to.

pub mod intake;
pub mod people_file;
#[cfg(test)]
mod people_file_properties;
pub mod statistics;
pub mod writing;

use crate::accounts::Role;
use crate::column::Moment;
use crate::desk::{Facts, Late, Listed, Step};
use crate::programme::{Calendar, StageKind};

/// What the calendar says should be done by now, and is not.
pub fn late(facts: &Facts, calendar: &Calendar, now: Moment) -> Vec<Late> {
    let over = |kind| calendar.has_closed(kind, now);
    let mut late = Vec::new();
    if facts.unscreened > 0 && over(StageKind::Screening) {
        late.push(Late::Screening(facts.unscreened));
    }
    if facts.sheets_missing() > 0 && !facts.round_closed && over(StageKind::Scoring) {
        late.push(Late::Sheets(facts.sheets_missing()));
    }
    if facts.decided < facts.prizes && over(StageKind::Decision) {
        late.push(Late::Decisions(facts.prizes - facts.decided));
    }
    late
}

/// What the organiser can do now, the nearest first.
pub fn steps(facts: &Facts, calendar: &Calendar, now: Moment) -> Vec<Step> {
    let mut steps = Vec::new();
    if facts.flagged > 0 {
        steps.push(Step::AnswerFlags(facts.flagged));
    }
    if facts.challenges_open > 0 {
        steps.push(Step::AnswerChallenges(facts.challenges_open));
    }
    if facts.correcting {
        steps.push(Step::Correct);
    }
    steps.extend(before_closing(facts, calendar, now));
    if facts.reopening_asked && !facts.published {
        steps.push(Step::Reopen);
    }
    steps.extend(after_closing(facts));
    if facts.letters_failing > 0 {
        steps.push(Step::MendLetters(facts.letters_failing));
    }
    steps
}

fn before_closing(facts: &Facts, calendar: &Calendar, now: Moment) -> Vec<Step> {
    let entered = calendar.has_closed(StageKind::Entries, now);
    let mut steps = Vec::new();
    if facts.round_closed {
        return match (facts.closed, facts.released) {
            (true, _) => steps,
            (false, true) => vec![Step::MoveOn],
            (false, false) => vec![Step::Release],
        };
    }
    if facts.unscreened > 0 {
        steps.push(Step::Screen(facts.unscreened));
    }
    match (facts.judges_accepted, facts.judges_silent) {
        (0, 0) => steps.push(Step::InviteJudges),
        (_, 0) => {}
        (_, silent) => steps.push(Step::AwaitJudges(silent)),
    }
    if facts.findings_open > 0 {
        steps.push(Step::LookAtConflicts(facts.findings_open));
    }
    if facts.lost_judges > 0 {
        steps.push(Step::Replace(facts.lost_judges));
    }
    let never_had_enough = facts.short_of_judges - facts.lost_judges;
    if entered && never_had_enough > 0 && facts.judges_accepted > 0 {
        steps.push(Step::Assign(never_had_enough));
    }
    let all_in = facts.sheets_expected > 0 && facts.sheets_missing() == 0 && facts.short_of_judges == 0;
    if (entered && all_in) || calendar.has_closed(StageKind::Scoring, now) {
        steps.push(Step::CloseScoring);
    }
    steps
}

fn after_closing(facts: &Facts) -> Vec<Step> {
    if !facts.closed || facts.published || facts.prizes == 0 {
        return Vec::new();
    }
    if !facts.released {
        return vec![Step::Release];
    }
    let (undecided, unsigned) = (facts.prizes - facts.decided, facts.decided - facts.signed);
    match (undecided, unsigned) {
        (0, 0) => vec![Step::Publish],
        (0, unsigned) => vec![Step::Sign(unsigned)],
        (undecided, 0) => vec![Step::Decide(undecided)],
        (undecided, unsigned) => vec![Step::Decide(undecided), Step::Sign(unsigned)],
    }
}

/// The editions on the first page: those that one can enter, those under way, those with known winners.
#[derive(Clone, Debug, Default)]
pub struct Shelves {
    pub open: Vec<Listed>,
    pub under_way: Vec<Listed>,
    pub past: Vec<Listed>,
}

/// The roles that an organiser gives on the page of people; judges are invited, entrants enter.
pub const GIVEN_ROLES: [Role; 3] = [Role::Organiser, Role::Chair, Role::Auditor];

/// Those that close first stand first; those that ended last stand first among the past.
pub fn shelves(listed: Vec<Listed>, now: Moment) -> Shelves {
    let mut shelves = Shelves::default();
    for one in listed {
        let shelf = match one.published {
            Some(_) => &mut shelves.past,
            None if one.calendar.is_open(StageKind::Entries, now) => &mut shelves.open,
            None => &mut shelves.under_way,
        };
        shelf.push(one);
    }
    shelves.open.sort_by_key(|one| one.calendar.stage(StageKind::Entries).map(|stage| stage.closes_at));
    shelves.past.sort_by_key(|one| std::cmp::Reverse(one.published));
    shelves
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Stage;

    #[test]
    fn an_organiser_is_led_from_the_first_judge_to_the_publication() {
        let entering = Facts { drafts: 3, prizes: 2, ..Facts::default() };
        assert_eq!(steps(&entering, &calendar(), at(5)), [Step::InviteJudges]);
        let entered = Facts { submitted: 3, short_of_judges: 3, judges_accepted: 4, prizes: 2, ..Facts::default() };
        assert_eq!(steps(&entered, &calendar(), at(15)), [Step::Assign(3)]);
        let scored = Facts { sheets_expected: 9, sheets_in: 9, short_of_judges: 0, ..entered };
        assert_eq!(steps(&scored, &calendar(), at(15)), [Step::CloseScoring]);
        let between = Facts { round_closed: true, ..scored.clone() };
        assert_eq!(steps(&between, &calendar(), at(15)), [Step::Release]);
        assert_eq!(steps(&Facts { released: true, ..between }, &calendar(), at(15)), [Step::MoveOn]);
        let closed = Facts { round_closed: true, closed: true, ..scored };
        assert_eq!(steps(&closed, &calendar(), at(25)), [Step::Release]);
        let closed = Facts { released: true, ..closed };
        assert_eq!(steps(&closed, &calendar(), at(25)), [Step::Decide(2)]);
        let half = Facts { decided: 1, ..closed.clone() };
        assert_eq!(steps(&half, &calendar(), at(25)), [Step::Decide(1), Step::Sign(1)]);
        let signed = Facts { decided: 2, signed: 2, ..closed };
        assert_eq!(steps(&signed, &calendar(), at(25)), [Step::Publish]);
        assert_eq!(steps(&Facts { published: true, ..signed }, &calendar(), at(25)), []);
    }

    #[test]
    fn what_waits_for_an_organiser_is_gathered_each_in_its_own_words() {
        let facts = Facts {
            judges_accepted: 4,
            findings_open: 2,
            short_of_judges: 3,
            lost_judges: 1,
            letters_failing: 5,
            sheets_expected: 9,
            ..Facts::default()
        };
        let wanted = [Step::LookAtConflicts(2), Step::Replace(1), Step::Assign(2), Step::MendLetters(5)];
        assert_eq!(steps(&facts, &calendar(), at(15)), wanted);
        let asked = Facts { round_closed: true, closed: true, reopening_asked: true, prizes: 1, ..Facts::default() };
        assert_eq!(steps(&asked, &calendar(), at(25)), [Step::Reopen, Step::Release]);
    }

    #[test]
    fn nothing_is_late_before_its_stage_is_over() {
        let facts = Facts { unscreened: 2, sheets_expected: 9, sheets_in: 4, prizes: 1, ..Facts::default() };
        assert_eq!(late(&facts, &calendar(), at(19)), []);
        assert_eq!(late(&facts, &calendar(), at(20)), [Late::Sheets(5)]);
        assert_eq!(late(&Facts { round_closed: true, closed: true, ..facts.clone() }, &calendar(), at(20)), []);
        assert_eq!(
            late(&Facts { round_closed: true, closed: true, ..facts }, &calendar(), at(30)),
            [Late::Decisions(1)]
        );
    }

    fn calendar() -> Calendar {
        let stage = |kind, opens, closes| Stage { kind, opens_at: at(opens), closes_at: at(closes) };
        Calendar(vec![
            stage(StageKind::Entries, 0, 10),
            stage(StageKind::Scoring, 10, 20),
            stage(StageKind::Decision, 20, 30),
        ])
    }

    fn at(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }
}
