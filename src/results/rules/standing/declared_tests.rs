use super::*;
use crate::language::Names;
use crate::panels::JudgeId;
use crate::programme::{Method, Per, RoundId};
use crate::scoring::Points;

#[test]
fn each_estimator_makes_the_standing_that_it_is_declared_to_make() {
    // Three judges who each saw all: two like the first entry best, the third lifts the second far above it.
    let entries = [(); 2].map(|()| EntryId::fresh());
    let sheets = table(&entries, &[&[90.0, 90.0, 10.0], &[80.0, 80.0, 100.0]]);
    let first = |estimator| {
        let round = programme::Round { estimator, ..round(Method::Rubric) };
        let found = standing_in(&round, &sheets, &entries.into_iter().collect(), Sure::Places);
        assert_eq!(found.how, How::By(estimator));
        (found.lines[0].entry, found.lines[0].value.round())
    };
    assert_eq!(first(Estimator::Mean), (entries[1], 87.0));
    assert_eq!(first(Estimator::Trimmed), (entries[0], 90.0));
    assert_eq!(first(Estimator::Copeland), (entries[0], 100.0));
    assert_eq!(first(Estimator::Borda), (entries[0], 56.0));
}

#[test]
fn what_cannot_be_applied_falls_back_on_plain_means_and_says_so() {
    let entries = [EntryId::fresh()];
    let sheets = table(&entries, &[&[90.0, 70.0]]);
    let round = programme::Round { estimator: Estimator::Trimmed, ..round(Method::Rubric) };
    let found = standing_in(&round, &sheets, &entries.into_iter().collect(), Sure::Places);
    assert_eq!((found.how, found.lines[0].value), (How::Instead(Estimator::Trimmed), 80.0));
}

#[test]
fn a_gate_says_who_passed_who_failed_and_who_needs_a_talk() {
    let entries = [(); 3].map(|()| EntryId::fresh());
    let sheets = table(&entries, &[&[100.0, 100.0], &[100.0, 0.0], &[0.0, 0.0]]);
    let verdicts = |consensus| {
        let round = programme::Round { consensus, ..round(Method::Gate) };
        let found = standing_in(&round, &sheets, &entries.into_iter().collect(), Sure::Places);
        entries.map(|entry| found.verdicts[&entry])
    };
    let talk = Verdict::Open { sheets: 1 };
    assert_eq!(verdicts(Consensus::Majority), [Verdict::Passed, talk, Verdict::Failed]);
    assert_eq!(verdicts(Consensus::Unanimous), [Verdict::Passed, Verdict::Failed, Verdict::Failed]);
}

#[test]
fn equal_values_share_a_place_whatever_was_stored_first() {
    let entries = [(); 3].map(|()| EntryId::fresh());
    let sheets = table(&entries, &[&[50.0], &[70.0], &[50.0]]);
    let round = programme::Round { estimator: Estimator::Mean, ..round(Method::Rubric) };
    let found = standing_in(&round, &sheets, &entries.into_iter().collect(), Sure::Places);
    assert_eq!(found.lines.iter().map(|line| line.place).collect::<Vec<_>>(), [1, 2, 2]);
    let turned: Vec<SheetScore> = sheets.into_iter().rev().collect();
    assert_eq!(standing_in(&round, &turned, &entries.into_iter().collect(), Sure::Places), found);
}

/// A row for each entry, a column for each judge.
fn table(entries: &[EntryId], rows: &[&[f64]]) -> Vec<SheetScore> {
    let judges: Vec<JudgeId> = rows[0].iter().map(|_| JudgeId::fresh()).collect();
    let sheet = |entry: EntryId, judge: JudgeId, total: f64| SheetScore {
        entry,
        judge,
        total: Some(total),
        points: Points::default(),
    };
    let row = |(entry, row): (&EntryId, &&[f64])| {
        std::iter::zip(&judges, *row).map(|(judge, total)| sheet(*entry, *judge, *total)).collect::<Vec<_>>()
    };
    std::iter::zip(entries, rows).flat_map(row).collect()
}

fn round(method: Method) -> programme::Round {
    programme::Round {
        id: RoundId::fresh(),
        position: 0,
        names: Names::english("Round"),
        sheets_needed: 2,
        blind: true,
        method,
        quota: None,
        quota_per: Per::Category,
        estimator: Estimator::Mixed,
        consensus: Consensus::Majority,
        everybody: false,
        opens_at: None,
        closes_at: None,
    }
}
