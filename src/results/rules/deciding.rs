//! What a decision, a signature and a publication have to fulfil.

use std::collections::BTreeSet;

use crate::accounts::{PersonId, Role};
use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::programme::Prize;
use crate::results::{Capacity, Decided, DecisionId, Progress, Standing};

/// `eligible` are the entries that compete for this prize, `standing` is theirs.
///
/// # Errors
/// When there are more winners than the prize has, one of them does not compete for it, or the choice does not
/// follow from the standing and nobody says why.
pub fn may_decide(
    prize: &Prize,
    eligible: &BTreeSet<EntryId>,
    standing: &Standing,
    winners: &[EntryId],
    reason: &str,
) -> Result<(), WhyNot> {
    let most = usize::try_from(prize.winners_max).unwrap_or(0);
    if winners.len() > most {
        return Err(WhyNot::new("results-why-too-many-winners").count("most", most));
    }
    if winners.iter().any(|winner| !eligible.contains(winner)) {
        return Err(WhyNot::new("results-why-not-eligible"));
    }
    match reason.trim().is_empty() {
        true if winners.is_empty() => Err(WhyNot::new("results-why-no-award-needs-reason")),
        true if !follows(standing, winners) => Err(WhyNot::new("results-why-order-needs-reason")),
        _ => Ok(()),
    }
}

/// Nobody who does not win stands at the place of a winner, or before it.
fn follows(standing: &Standing, winners: &[EntryId]) -> bool {
    let places: Option<Vec<usize>> = winners.iter().map(|winner| Some(standing.line(*winner)?.place)).collect();
    let last = places.and_then(|places| places.into_iter().max());
    last.is_some_and(|last| {
        standing.lines.iter().filter(|line| line.place <= last).all(|line| winners.contains(&line.entry))
    })
}

/// Signing again changes nothing: `Ok(false)`.
///
/// # Errors
/// When the decision has been replaced, the person may not sign in that capacity, has signed in the other one, or
/// has to do with one of the winners.
pub fn may_sign(
    latest: &Decided,
    signing: DecisionId,
    person: PersonId,
    capacity: Capacity,
    roles: &[Role],
    in_conflict: bool,
) -> Result<bool, WhyNot> {
    let needed = match capacity {
        Capacity::Organiser => Role::Organiser,
        Capacity::Chair => Role::Chair,
    };
    if latest.decision.id != signing {
        return Err(WhyNot::new("results-why-replaced"));
    }
    if latest.outdated {
        return Err(WhyNot::new("results-why-outdated"));
    }
    if !roles.contains(&needed) {
        return Err(WhyNot::new("results-why-not-your-capacity"));
    }
    match latest.signature(capacity) {
        Some(signature) if signature.person == person => return Ok(false),
        Some(_) => return Err(WhyNot::new("results-why-signed-already")),
        None => {}
    }
    if latest.signatures.iter().any(|signature| signature.person == person) {
        return Err(WhyNot::new("results-why-two-people"));
    }
    if in_conflict { Err(WhyNot::new("results-why-conflict")) } else { Ok(true) }
}

/// `competing` are the entries that still stand: one may have been withdrawn since it was chosen.
///
/// # Errors
/// When scoring is open, its scores are not released, a prize is not decided or not signed by both, or a winner no longer
/// competes.
pub fn may_publish(
    prizes: &[Prize],
    decided: &[Decided],
    competing: &BTreeSet<EntryId>,
    progress: Progress,
) -> Result<(), WhyNot> {
    if !progress.closed {
        return Err(WhyNot::new("results-why-open"));
    }
    if !progress.released {
        return Err(WhyNot::new("results-why-unreleased"));
    }
    if prizes.is_empty() {
        return Err(WhyNot::new("results-why-no-prizes"));
    }
    let missing = |done: fn(&Decided) -> bool| {
        prizes.iter().filter(|prize| !decided.iter().any(|one| one.decision.prize == prize.id && done(one))).count()
    };
    match (missing(|_| true), missing(Decided::is_signed)) {
        (0, 0) => all_stand(decided, competing),
        (0, unsigned) => Err(WhyNot::new("results-why-unsigned").count("prizes", unsigned)),
        (undecided, _) => Err(WhyNot::new("results-why-undecided").count("prizes", undecided)),
    }
}

fn all_stand(decided: &[Decided], competing: &BTreeSet<EntryId>) -> Result<(), WhyNot> {
    match decided.iter().flat_map(|one| &one.winners).find(|winner| !competing.contains(&winner.entry)) {
        Some(gone) => Err(WhyNot::new("results-why-winner-gone").with("entry", &gone.title)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::column::Moment;
    use crate::language::Names;
    use crate::panels::JudgeId;
    use crate::programme::PrizeId;
    use crate::results::{Decision, SheetScore, Signature, Winner, rules};
    use crate::scoring::Points;

    #[test]
    fn the_first_in_the_standing_wins_without_a_word() {
        let (entries, standing) = four();
        let decide = |winners: &[EntryId], reason: &str| {
            let eligible = entries.iter().copied().collect();
            may_decide(&prize(2), &eligible, &standing, winners, reason).map_err(|why| why.id.to_string())
        };
        let [first, second, third, _] = entries;
        assert_eq!(decide(&[first], ""), Ok(()));
        // The second and the third share a place.
        assert_eq!(decide(&[first, second], ""), Err("results-why-order-needs-reason".into()));
        assert_eq!(decide(&[second], ""), Err("results-why-order-needs-reason".into()));
        assert_eq!(decide(&[second], "The first one is no prototype any more."), Ok(()));
        assert_eq!(decide(&[], " "), Err("results-why-no-award-needs-reason".into()));
        assert_eq!(decide(&[], "None is ready."), Ok(()));
        assert_eq!(decide(&[first, second, third], "All."), Err("results-why-too-many-winners".into()));
        assert_eq!(decide(&[EntryId::fresh()], "Why not?"), Err("results-why-not-eligible".into()));
    }

    #[test]
    fn an_entry_without_a_sheet_can_win_only_with_a_reason() {
        let (unscored, (_, standing)) = (EntryId::fresh(), four());
        let eligible = BTreeSet::from([unscored]);
        assert!(may_decide(&prize(1), &eligible, &standing, &[unscored], "").is_err());
    }

    #[test]
    fn one_person_never_signs_for_both() {
        let (olga, both) = (PersonId::fresh(), [Role::Organiser, Role::Chair]);
        let signed = decided(&[(Capacity::Organiser, olga)]);
        let sign = |capacity| {
            may_sign(&signed, signed.decision.id, olga, capacity, &both, false).map_err(|why| why.id.to_string())
        };
        assert_eq!(sign(Capacity::Chair), Err("results-why-two-people".into()));
        assert_eq!(sign(Capacity::Organiser), Ok(false));
    }

    #[test]
    fn only_the_latest_decision_can_be_signed_and_only_in_ones_own_capacity() {
        let (kofi, signed) = (PersonId::fresh(), decided(&[]));
        let sign = |id, capacity, conflict| {
            may_sign(&signed, id, kofi, capacity, &[Role::Chair], conflict).map_err(|why| why.id.to_string())
        };
        assert_eq!(sign(DecisionId::fresh(), Capacity::Chair, false), Err("results-why-replaced".into()));
        assert_eq!(sign(signed.decision.id, Capacity::Organiser, false), Err("results-why-not-your-capacity".into()));
        assert_eq!(sign(signed.decision.id, Capacity::Chair, true), Err("results-why-conflict".into()));
        assert_eq!(sign(signed.decision.id, Capacity::Chair, false), Ok(true));
    }

    #[test]
    fn a_decision_that_rests_on_what_the_sheets_were_before_is_decided_and_signed_anew() {
        let (olga, kofi) = (PersonId::fresh(), PersonId::fresh());
        let mut one = decided(&[(Capacity::Organiser, olga), (Capacity::Chair, kofi)]);
        assert!(one.is_signed());
        one.outdated = true;
        assert!(!one.is_signed(), "its signatures have fallen");
        let why = may_sign(&one, one.decision.id, kofi, Capacity::Chair, &[Role::Chair], false);
        assert_eq!(why.map_err(|why| why.id.to_string()), Err("results-why-outdated".into()));
    }

    #[test]
    fn results_are_published_when_every_prize_is_decided_and_signed_by_both() {
        let closed = Progress { standings: true, closed: true, released: true, published: None };
        let both = [(Capacity::Organiser, PersonId::fresh()), (Capacity::Chair, PersonId::fresh())];
        let publish = |decided: &[Decided], progress| {
            let prizes: Vec<Prize> = decided.iter().map(|one| Prize { id: one.decision.prize, ..prize(1) }).collect();
            may_publish(&prizes, decided, &BTreeSet::new(), progress).map_err(|why| why.id.to_string())
        };
        assert_eq!(publish(&[decided(&both)], Progress::default()), Err("results-why-open".into()));
        assert_eq!(publish(&[decided(&both), decided(&both[..1])], closed), Err("results-why-unsigned".into()));
        assert_eq!(publish(&[decided(&both)], closed), Ok(()));
        assert!(may_publish(&[prize(1)], &[], &BTreeSet::new(), closed).is_err());
        assert!(may_publish(&[], &[], &BTreeSet::new(), closed).is_err());
    }

    #[test]
    fn a_winner_that_was_withdrawn_since_stops_the_publication() {
        let both = [(Capacity::Organiser, PersonId::fresh()), (Capacity::Chair, PersonId::fresh())];
        let (entry, mut one) = (EntryId::fresh(), decided(&both));
        one.winners = vec![Winner { entry, reference: "R1".into(), title: "Radio School".into() }];
        let prizes = [Prize { id: one.decision.prize, ..prize(1) }];
        let publish = |competing: &[EntryId]| {
            let progress = Progress { standings: true, closed: true, released: true, published: None };
            may_publish(&prizes, std::slice::from_ref(&one), &competing.iter().copied().collect(), progress)
        };
        assert_eq!(publish(&[entry]), Ok(()));
        assert!(publish(&[]).is_err());
    }

    /// Four entries at the places 1, 2, 2 and 4.
    fn four() -> ([EntryId; 4], Standing) {
        let entries = [(); 4].map(|()| EntryId::fresh());
        let sheets: Vec<SheetScore> = std::iter::zip(entries, [90.0, 80.0, 80.0, 10.0])
            .map(|(entry, total)| SheetScore {
                entry,
                judge: JudgeId::fresh(),
                total: Some(total),
                points: Points::default(),
            })
            .collect();
        let among = entries.iter().copied().collect();
        (entries, rules::standing(&sheets, &among, rules::Sure::Places))
    }

    fn prize(winners_max: i32) -> Prize {
        Prize { id: PrizeId::fresh(), category: None, code: "p".into(), names: Names::english("Prize"), winners_max }
    }

    fn decided(signed: &[(Capacity, PersonId)]) -> Decided {
        let at = Moment::of_micros(0);
        let signature = |(capacity, person): &(Capacity, PersonId)| Signature {
            capacity: *capacity,
            person: *person,
            name: "Somebody".into(),
            at,
        };
        Decided {
            decision: Decision {
                id: DecisionId::fresh(),
                prize: PrizeId::fresh(),
                number: 1,
                reason: String::new(),
                made_by: "Olga".into(),
                at,
            },
            winners: Vec::new(),
            signatures: signed.iter().map(signature).collect(),
            outdated: false,
        }
    }
}
