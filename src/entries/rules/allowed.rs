//! What a team and an organiser may do with an entry, and why not.

use crate::column::Moment;
use crate::entries::{Entry, State, TeamRole, Verdict};
use crate::language::WhyNot;
use crate::programme::{Calendar, StageKind};

/// # Errors
/// When the entry is withdrawn, or entries are not open.
pub fn may_edit(state: State, calendar: &Calendar, zone: &str, now: Moment) -> Result<(), WhyNot> {
    match state {
        State::Withdrawn => Err(WhyNot::new("entries-why-withdrawn")),
        State::Draft | State::Submitted => calendar.must_be_open(StageKind::Entries, zone, now),
    }
}

/// To the second: what arrives at the closing moment is late.
///
/// # Errors
/// When the entry may not be changed any more, or something in it is missing or wrong.
pub fn may_submit(entry: &Entry, mistakes: usize, calendar: &Calendar, zone: &str, now: Moment) -> Result<(), WhyNot> {
    may_edit(entry.state, calendar, zone, now)?;
    if mistakes > 0 {
        return Err(WhyNot::new("entries-why-incomplete").count("count", mistakes));
    }
    Ok(())
}

/// # Errors
/// When it is withdrawn already, when somebody else leads the team, or when winners are being decided.
pub fn may_withdraw(state: State, role: TeamRole, calendar: &Calendar, now: Moment) -> Result<(), WhyNot> {
    let deciding = calendar.stage(StageKind::Decision).is_some_and(|stage| stage.opens_at <= now);
    match (state, role) {
        (State::Withdrawn, _) => Err(WhyNot::new("entries-why-withdrawn")),
        (_, TeamRole::Member) => Err(WhyNot::new("entries-why-lead-only")),
        _ if deciding => Err(WhyNot::new("entries-why-deciding")),
        (State::Draft | State::Submitted, TeamRole::Lead) => Ok(()),
    }
}

/// # Errors
/// When somebody else leads the team, or the entry may not be changed any more.
pub fn may_decide_team(
    role: TeamRole,
    state: State,
    calendar: &Calendar,
    zone: &str,
    now: Moment,
) -> Result<(), WhyNot> {
    match role {
        TeamRole::Lead => may_edit(state, calendar, zone, now),
        TeamRole::Member => Err(WhyNot::new("entries-why-lead-only")),
    }
}

/// # Errors
/// When the team, with those who are invited, would be too large.
pub fn may_invite(people: usize, team_max: u32) -> Result<(), WhyNot> {
    let most = usize::try_from(team_max).unwrap_or(usize::MAX);
    if people < most { Ok(()) } else { Err(WhyNot::new("entries-why-team-full").count("count", most)) }
}

/// # Errors
/// When the one who leaves leads the team: somebody has to answer for the entry.
pub fn may_leave(role: TeamRole) -> Result<(), WhyNot> {
    match role {
        TeamRole::Member => Ok(()),
        TeamRole::Lead => Err(WhyNot::new("entries-why-lead-stays")),
    }
}

/// # Errors
/// When there is nothing to screen, or nobody said why the entry is not eligible.
pub fn may_screen(state: State, verdict: Verdict, reason: &str) -> Result<(), WhyNot> {
    match (state, verdict) {
        (State::Draft | State::Withdrawn, _) => Err(WhyNot::new("entries-why-not-submitted")),
        (State::Submitted, Verdict::NotEligible) if reason.trim().is_empty() => {
            Err(WhyNot::new("entries-why-no-reason"))
        }
        (State::Submitted, Verdict::Eligible | Verdict::NotEligible) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Stage;

    fn moment(second: i64) -> Moment {
        Moment::of_micros(0).plus_seconds(second)
    }

    fn calendar() -> Calendar {
        let stage = |kind, opens, closes| Stage { kind, opens_at: moment(opens), closes_at: moment(closes) };
        Calendar(vec![stage(StageKind::Entries, 100, 200), stage(StageKind::Decision, 300, 400)])
    }

    fn id(answer: Result<(), WhyNot>) -> String {
        answer.map_or_else(|why| why.id.to_string(), |()| "yes".to_owned())
    }

    #[test]
    fn the_deadline_is_exact_to_the_second() {
        let edit = |now| id(may_edit(State::Draft, &calendar(), "UTC", now));
        assert_eq!(edit(moment(99)), "programme-why-not-yet");
        assert_eq!(edit(moment(100)), "yes");
        assert_eq!(edit(Moment::of_micros(200_000_000 - 1)), "yes");
        assert_eq!(edit(moment(200)), "programme-why-closed");
    }

    #[test]
    fn nothing_brings_a_withdrawn_entry_back() {
        assert_eq!(id(may_edit(State::Withdrawn, &calendar(), "UTC", moment(150))), "entries-why-withdrawn");
        let again = may_withdraw(State::Withdrawn, TeamRole::Lead, &calendar(), moment(150));
        assert_eq!(id(again), "entries-why-withdrawn");
    }

    #[test]
    fn only_a_lead_withdraws_and_only_before_winners_are_decided() {
        let withdraw = |role, now| id(may_withdraw(State::Submitted, role, &calendar(), moment(now)));
        assert_eq!(withdraw(TeamRole::Lead, 250), "yes");
        assert_eq!(withdraw(TeamRole::Member, 250), "entries-why-lead-only");
        assert_eq!(withdraw(TeamRole::Lead, 300), "entries-why-deciding");
    }

    #[test]
    fn not_eligible_wants_a_reason() {
        assert_eq!(id(may_screen(State::Submitted, Verdict::NotEligible, " ")), "entries-why-no-reason");
        assert_eq!(id(may_screen(State::Submitted, Verdict::NotEligible, "Late work.")), "yes");
        assert_eq!(id(may_screen(State::Submitted, Verdict::Eligible, "")), "yes");
        assert_eq!(id(may_screen(State::Draft, Verdict::Eligible, "")), "entries-why-not-submitted");
    }
}
