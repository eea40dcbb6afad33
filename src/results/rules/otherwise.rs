//! Who would be at the first places if the same sheets were counted otherwise: by another method, or without one judge.
//! Nothing of it decides; it says how much hangs on the choice.

use std::collections::BTreeSet;

use super::calibration::Method as Calibration;
use super::{Sure, standing_in};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::{Estimator, Method, Round};
use crate::results::{How, SheetScore, Standing};

/// The entries at the first places, by the round's own method and by each other that can be applied to these sheets; and
/// the judges without whose sheets others would be there.
#[derive(Clone, Debug, PartialEq)]
pub struct Otherwise {
    pub first: BTreeSet<EntryId>,
    pub methods: Vec<(Estimator, BTreeSet<EntryId>)>,
    pub without: Vec<(JudgeId, BTreeSet<EntryId>)>,
}

/// Only a round of points has other methods. What hangs on a judge is said by the mixed model itself, where it is the
/// method (`JudgeLine::without`).
pub fn otherwise(round: &Round, sheets: &[SheetScore], among: &BTreeSet<EntryId>, winners: usize) -> Otherwise {
    let first = |round: &Round, sheets: &[SheetScore]| first(&standing_in(round, sheets, among, Sure::Places), winners);
    let own = first(round, sheets);
    let others: &[Estimator] = if round.method == Method::Rubric { Estimator::ALL } else { &[] };
    let methods = others.iter().filter(|estimator| **estimator != round.estimator).filter_map(|estimator| {
        let other = Round { estimator: *estimator, ..round.clone() };
        let standing = standing_in(&other, sheets, among, Sure::Places);
        applies(&standing, *estimator).then(|| (*estimator, self::first(&standing, winners)))
    });
    let asks = round.method != Method::Rubric || !round.estimator.is_mixed();
    let own_sheets = sheets.iter().filter(|sheet| asks && among.contains(&sheet.entry));
    let judges: BTreeSet<JudgeId> = own_sheets.map(|sheet| sheet.judge).collect();
    let without = judges.into_iter().filter_map(|judge| {
        let rest: Vec<SheetScore> = sheets.iter().filter(|sheet| sheet.judge != judge).cloned().collect();
        let now = first(round, &rest);
        // Whoever is the only one has nobody beside them to make another order.
        (now != own && !now.is_empty()).then_some((judge, now))
    });
    Otherwise { methods: methods.collect(), without: without.collect(), first: own }
}

fn first(standing: &Standing, winners: usize) -> BTreeSet<EntryId> {
    standing.lines.iter().filter(|line| line.place <= winners).map(|line| line.entry).collect()
}

/// What falls back on plain averages says nothing that they do not say themselves.
fn applies(standing: &Standing, estimator: Estimator) -> bool {
    match standing.how {
        How::Calibrated(method) => method == Calibration::Mixed,
        How::By(by) => by == estimator,
        How::Instead(_) | How::Gate(_) | How::Pairs | How::Shares => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::programme::{Consensus, Per, RoundId, Visits};
    use crate::scoring::Points;

    #[test]
    fn methods_that_agree_and_a_judge_on_whom_it_hangs_are_told_apart() {
        let entries = [(); 2].map(|()| EntryId::fresh());
        let judges = [(); 3].map(|()| JudgeId::fresh());
        // Two judges prefer the first entry; the third lifts the second far above it.
        let sheets = sheets(&entries, &judges, [[60.0, 60.0, 20.0], [50.0, 50.0, 90.0]]);
        let among = BTreeSet::from(entries);
        let found = otherwise(&round(Estimator::Mean), &sheets, &among, 1);
        assert_eq!(found.first, BTreeSet::from([entries[1]]));
        let by = |wanted| found.methods.iter().find(|it| it.0 == wanted).map(|it| it.1.clone());
        assert_eq!(by(Estimator::Copeland), Some(BTreeSet::from([entries[0]])));
        assert_eq!(by(Estimator::Additive), Some(BTreeSet::from([entries[1]])));
        assert_eq!(
            (by(Estimator::Mean), by(Estimator::Mixed)),
            (None, None),
            "its own, and one that cannot be applied"
        );
        assert_eq!(found.without, [(judges[2], BTreeSet::from([entries[0]]))]);
        assert_eq!(
            otherwise(&round(Estimator::Mean), &sheets, &among, 2).without,
            [],
            "both are at the first two places"
        );
    }

    #[test]
    fn no_sheets_depend_on_nothing() {
        let found = otherwise(&round(Estimator::Mixed), &[], &BTreeSet::from([EntryId::fresh()]), 1);
        assert!(found.first.is_empty() && found.without.is_empty());
    }

    fn sheets(entries: &[EntryId; 2], judges: &[JudgeId; 3], rows: [[f64; 3]; 2]) -> Vec<SheetScore> {
        let row = |(entry, row): (&EntryId, [f64; 3])| {
            let one = |(judge, total): (&JudgeId, f64)| SheetScore {
                entry: *entry,
                judge: *judge,
                total: Some(total),
                points: Points::default(),
            };
            judges.iter().zip(row).map(one).collect::<Vec<_>>()
        };
        entries.iter().zip(rows).flat_map(row).collect()
    }

    fn round(estimator: Estimator) -> Round {
        Round {
            id: RoundId::fresh(),
            position: 0,
            names: Names::english("Round"),
            sheets_needed: 2,
            blind: true,
            method: Method::Rubric,
            quota: None,
            quota_per: Per::Category,
            estimator,
            consensus: Consensus::Majority,
            everybody: false,
            budget: None,
            opens_at: None,
            closes_at: None,
            visits: Visits::default(),
        }
    }
}
