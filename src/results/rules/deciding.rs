//! What a decision and a publication have to fulfil.

use std::collections::BTreeSet;

use crate::entries::EntryId;
use crate::language::WhyNot;
use crate::programme::Prize;
use crate::results::{Decided, NewDecision, Progress, Standing};

/// `eligible` are the entries that compete for this prize, `standing` is theirs.
///
/// # Errors
/// When there are more winners than the prize has, one that is honoured does not compete for it or is named twice, or the choice does not
/// follow from the standing and nobody says why.
pub fn may_decide(
    prize: &Prize,
    eligible: &BTreeSet<EntryId>,
    standing: &Standing,
    wanted: &NewDecision,
) -> Result<(), WhyNot> {
    let winners = &wanted.winners;
    let most = usize::try_from(prize.winners_max).unwrap_or(0);
    if winners.len() > most {
        return Err(WhyNot::new("results-why-too-many-winners").count("most", most));
    }
    let honoured: Vec<EntryId> = winners.iter().copied().chain(wanted.others.iter().map(|it| it.1)).collect();
    if honoured.iter().any(|entry| !eligible.contains(entry)) {
        return Err(WhyNot::new("results-why-not-eligible"));
    }
    if honoured.iter().collect::<BTreeSet<_>>().len() < honoured.len() {
        return Err(WhyNot::new("results-why-honoured-twice"));
    }
    match wanted.reason.trim().is_empty() {
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
    use crate::accounts::PersonId;
    use crate::column::Moment;
    use crate::language::Names;
    use crate::panels::JudgeId;
    use crate::programme::PrizeId;
    use crate::results::{Capacity, Decision, DecisionId, SheetScore, Signature, Winner, rules};
    use crate::scoring::Points;

    #[test]
    fn the_first_in_the_standing_wins_without_a_word() {
        let (entries, standing) = four();
        let decide = |winners: &[EntryId], reason: &str| {
            let eligible = entries.iter().copied().collect();
            may_decide(&prize(2), &eligible, &standing, &wanted(winners, reason)).map_err(|why| why.id.to_string())
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
        assert!(may_decide(&prize(1), &eligible, &standing, &wanted(&[unscored], "")).is_err());
    }

    #[test]
    fn results_are_published_when_every_prize_is_decided_and_signed_by_both() {
        let closed = closed();
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
            let progress = closed();
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

    fn closed() -> Progress {
        Progress { standings: true, closed: true, released: true, ..Progress::default() }
    }

    fn wanted(winners: &[EntryId], reason: &str) -> NewDecision {
        let (prize, reason) = (PrizeId::fresh(), reason.to_owned());
        NewDecision { prize, after: 0, winners: winners.to_vec(), others: Vec::new(), reason }
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
            others: Vec::new(),
            breaches: Vec::new(),
            signatures: signed.iter().map(signature).collect(),
            outdated: false,
        }
    }
}
