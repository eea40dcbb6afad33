//! The gate: each judge says pass, fail or unsure, and a consensus rule says what that makes.
//!
//! The rules are those of screening by two readers and a third for disagreement, as in systematic reviews (Cochrane
//! Handbook for Systematic Reviews of Interventions, chapter 4) and VersusVirus (2020): an unsure sheet is no vote, so
//! another judge has to be asked in its place.

use super::super::calibration::{Scores, Sheet};
use super::ranking::{by_entry, islands};
use super::{Ranking, Unfit};

/// How scores become votes, and votes a verdict.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gate {
    /// From this score on a sheet is a pass.
    pub pass: f64,
    /// Up to this score a sheet is a fail; between the two it is unsure.
    pub fail: f64,
    /// The votes, other than unsure, that an entry should have.
    pub sheets: usize,
    pub consensus: Consensus,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consensus {
    /// One fail is enough to fail.
    Unanimous,
    /// More passes than fails; as many of both needs another sheet.
    Majority,
    /// So many passes, whatever the others say.
    AtLeast(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Passed,
    /// It takes so many more votes, at least one.
    Open {
        sheets: usize,
    },
    Failed,
}

/// Two votes, a majority; 1 passes, 0 fails.
impl Default for Gate {
    fn default() -> Gate {
        Gate { pass: 1.0, fail: 0.0, sheets: 2, consensus: Consensus::Majority }
    }
}

impl Gate {
    /// The verdict on each entry that has a sheet. A verdict that the missing votes cannot change is given at once.
    ///
    /// # Errors
    /// [`Unfit::Thresholds`] and [`Unfit::OutOfReach`], for rules that make no sense.
    pub fn verdicts(&self, scores: &Scores) -> Result<Vec<Option<Verdict>>, Unfit> {
        if self.pass.partial_cmp(&self.fail) != Some(std::cmp::Ordering::Greater) {
            return Err(Unfit::Thresholds { pass: self.pass, fail: self.fail });
        }
        match self.consensus {
            Consensus::AtLeast(passes) if passes == 0 || passes > self.sheets => {
                Err(Unfit::OutOfReach { passes, sheets: self.sheets })
            }
            _ => Ok(by_entry(scores).iter().map(|sheets| self.verdict(sheets)).collect()),
        }
    }

    fn verdict(&self, sheets: &[Sheet]) -> Option<Verdict> {
        let passes = sheets.iter().filter(|sheet| sheet.score >= self.pass).count();
        let fails = sheets.iter().filter(|sheet| sheet.score <= self.fail).count();
        (!sheets.is_empty()).then(|| self.outcome(passes, fails))
    }

    /// What so many passes and fails make. `missing` votes may still come.
    fn outcome(&self, passes: usize, fails: usize) -> Verdict {
        let missing = self.sheets.max(1).saturating_sub(passes + fails);
        let (passed, failed) = match self.consensus {
            Consensus::Unanimous => (fails == 0 && missing == 0, fails > 0),
            Consensus::Majority => (passes > fails + missing, fails > passes + missing),
            Consensus::AtLeast(enough) => (passes >= enough, passes + missing < enough),
        };
        match (passed, failed) {
            (true, _) => Verdict::Passed,
            (_, true) => Verdict::Failed,
            _ => Verdict::Open { sheets: missing.max(1) },
        }
    }
}

/// All that passed share the first place, then come those that are open, then those that failed: 1, ½ and 0.
///
/// # Errors
/// As [`Gate::verdicts`].
pub(super) fn rank(scores: &Scores, gate: &Gate) -> Result<Ranking, Unfit> {
    let value = |verdict| match verdict {
        Verdict::Passed => 1.0,
        Verdict::Open { .. } => 0.5,
        Verdict::Failed => 0.0,
    };
    let values = gate.verdicts(scores)?.into_iter().map(|verdict| verdict.map(value)).collect();
    Ok(Ranking::new(islands(scores), values))
}

#[cfg(test)]
mod tests {
    use super::Consensus::{AtLeast, Majority, Unanimous};
    use super::Verdict::{Failed, Open, Passed};
    use super::*;

    /// Passes and fails, then the verdict when unanimous, by majority, with at least two: of three votes each.
    const TRUTH: [(usize, usize, [Verdict; 3]); 11] = [
        (0, 0, [Open { sheets: 3 }, Open { sheets: 3 }, Open { sheets: 3 }]),
        (1, 0, [Open { sheets: 2 }, Open { sheets: 2 }, Open { sheets: 2 }]),
        (2, 0, [Open { sheets: 1 }, Passed, Passed]),
        (3, 0, [Passed, Passed, Passed]),
        (0, 1, [Failed, Open { sheets: 2 }, Open { sheets: 2 }]),
        (1, 1, [Failed, Open { sheets: 1 }, Open { sheets: 1 }]),
        (2, 1, [Failed, Passed, Passed]),
        (0, 2, [Failed, Failed, Failed]),
        (1, 2, [Failed, Failed, Failed]),
        (2, 2, [Failed, Open { sheets: 1 }, Passed]),
        (0, 3, [Failed, Failed, Failed]),
    ];

    #[test]
    fn the_truth_table_of_three_votes() {
        for (passes, fails, verdicts) in TRUTH {
            let of = |consensus| Gate { sheets: 3, consensus, ..Gate::default() }.outcome(passes, fails);
            assert_eq!([Unanimous, Majority, AtLeast(2)].map(of), verdicts, "{passes} passes, {fails} fails");
        }
    }

    #[test]
    fn an_unsure_sheet_asks_for_another_one() {
        let votes = |row: &[f64]| {
            let sheets = (0..).zip(row).map(|(judge, &score)| Sheet { entry: 0, judge, score }).collect();
            let round = Scores::new(2, 4, sheets).unwrap();
            Gate::default().verdicts(&round).unwrap()
        };
        assert_eq!(votes(&[1.0, 0.5]), [Some(Open { sheets: 1 }), None]);
        assert_eq!(votes(&[1.0, 0.5, 1.0]), [Some(Passed), None]);
        assert_eq!(votes(&[1.0, 0.5, 0.0]), [Some(Open { sheets: 1 }), None]);
        assert_eq!(votes(&[0.5]), [Some(Open { sheets: 2 }), None]);
    }

    #[test]
    fn a_gate_that_nobody_can_pass_or_fail_is_refused() {
        let round = Scores::new(0, 0, Vec::new()).unwrap();
        let refused = |gate: Gate| gate.verdicts(&round).err();
        let unclear = Gate { pass: 3.0, fail: 3.0, ..Gate::default() };
        assert_eq!(refused(unclear), Some(Unfit::Thresholds { pass: 3.0, fail: 3.0 }));
        let strict = Gate { consensus: AtLeast(3), ..Gate::default() };
        assert_eq!(refused(strict), Some(Unfit::OutOfReach { passes: 3, sheets: 2 }));
        assert!(refused(Gate { consensus: AtLeast(0), ..Gate::default() }).is_some());
    }

    #[test]
    fn verdicts_make_three_places() {
        let sheet = |entry, score| Sheet { entry, judge: 0, score };
        let round = Scores::new(5, 1, vec![sheet(0, 9.0), sheet(1, 2.0), sheet(2, 5.0), sheet(3, 7.0)]).unwrap();
        let gate = Gate { pass: 7.0, fail: 4.0, sheets: 1, consensus: Unanimous };
        assert_eq!(rank(&round, &gate).unwrap().places, [Some(1), Some(4), Some(3), Some(1), None]);
    }
}
