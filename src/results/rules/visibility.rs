//! The one rule about who may see what of the results. Every page asks here; in doubt the answer is no.

use crate::accounts::Role;
use crate::results::Progress;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Scores, averages, places, and the sheets that made them.
    Standing,
    /// What the panel says about entries when it confers; each person without those they are too close to.
    Discussion,
    /// Who is to win which prize, before it is known.
    Decisions,
    /// What everybody may know in the end.
    Winners,
    /// The bundle from which everybody can recompute them.
    Record,
}

pub fn may_see(matter: Matter, roles: &[Role], progress: Progress) -> bool {
    match matter {
        Matter::Standing => progress.standings && roles.iter().any(|role| is_behind(*role)),
        Matter::Discussion => progress.standings && roles.iter().any(|role| is_behind(*role) || *role == Role::Judge),
        Matter::Decisions => progress.closed && progress.released && roles.iter().any(|role| is_behind(*role)),
        Matter::Winners => progress.published.is_some() || progress.revealed,
        Matter::Record => progress.published.is_some(),
    }
}

/// Those who decide, and those who watch them decide.
const fn is_behind(role: Role) -> bool {
    match role {
        Role::Organiser | Role::Chair | Role::Auditor => true,
        Role::Judge | Role::Entrant => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Moment;

    #[test]
    fn nobody_sees_a_standing_before_the_round_is_closed_and_its_scores_are_released() {
        let closed = Progress { closed: true, ..Progress::default() };
        let reopened = Progress { released: true, ..Progress::default() };
        for (role, progress) in
            Role::ALL.iter().flat_map(|role| [(role, at(false, false)), (role, closed), (role, reopened)])
        {
            assert!(!may_see(Matter::Standing, &[*role], progress), "{role}");
            assert!(!may_see(Matter::Decisions, &[*role], progress), "{role}");
            assert!(!may_see(Matter::Discussion, &[*role], progress), "{role}");
        }
    }

    #[test]
    fn judges_confer_once_scores_are_released_and_see_no_standing_for_that() {
        let released = at(true, false);
        let sees = |matter, role| may_see(matter, &[role], released);
        assert!(sees(Matter::Discussion, Role::Judge) && !sees(Matter::Standing, Role::Judge));
        assert!(!sees(Matter::Discussion, Role::Entrant) && !may_see(Matter::Discussion, &[], released));
    }

    #[test]
    fn after_the_release_those_who_decide_see_it_and_nobody_else_ever_does() {
        let sees = |role, published| may_see(Matter::Standing, &[role], at(true, published));
        assert_eq!([Role::Organiser, Role::Chair, Role::Auditor].map(|role| sees(role, false)), [true; 3]);
        assert_eq!([Role::Judge, Role::Entrant].map(|role| sees(role, true)), [false; 2]);
        assert!(!may_see(Matter::Standing, &[], at(true, true)));
    }

    #[test]
    fn between_two_rounds_there_is_a_standing_and_nothing_to_decide() {
        let between = Progress { standings: true, ..Progress::default() };
        assert!(may_see(Matter::Standing, &[Role::Chair], between));
        assert!(!may_see(Matter::Decisions, &[Role::Chair], between));
        assert!(!may_see(Matter::Standing, &[Role::Judge, Role::Entrant], between));
    }

    #[test]
    fn winners_are_for_everybody_or_for_nobody() {
        assert!(!may_see(Matter::Winners, &[Role::Organiser], at(true, false)));
        assert!(may_see(Matter::Winners, &[], at(true, true)));
        assert!(Role::ALL.iter().all(|role| !may_see(Matter::Record, &[*role], at(true, false))));
        assert!(!may_see(Matter::Record, &[], Progress { revealed: true, ..at(true, false) }), "during a ceremony");
        assert!(may_see(Matter::Record, &[], at(true, true)));
    }

    fn at(released: bool, published: bool) -> Progress {
        let published = published.then(|| Moment::of_micros(0));
        Progress { standings: released, closed: released, released, published, ..Progress::default() }
    }
}
