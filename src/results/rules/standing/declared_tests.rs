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

#[test]
fn an_order_is_read_from_the_first_place_down_by_places_or_by_opponents_beaten() {
    let entries = [(); 3].map(|()| EntryId::fresh());
    // Places stand below nothing, so that the first is the highest.
    let sheets = table(&entries, &[&[-2.0, -1.0, -1.0], &[-1.0, -2.0, -3.0], &[-3.0, -3.0, -2.0]]);
    let borda = standing_in(&round(Method::Order), &sheets, &entries.into_iter().collect(), Sure::Places);
    assert_eq!(borda.how, How::By(Estimator::Borda));
    assert_eq!(borda.lines.iter().map(|line| line.entry).collect::<Vec<_>>(), entries);
    let first = &borda.lines[0];
    assert!((first.value - 200.0 / 3.0).abs() < 1e-9 && (first.mean - 4.0 / 3.0).abs() < 1e-9);
    assert_eq!((first.least, first.most, first.mean_place, borda.depends), (1.0, 2.0, 1, false));
    let round = programme::Round { estimator: Estimator::Copeland, ..round(Method::Order) };
    let copeland = standing_in(&round, &sheets, &entries.into_iter().collect(), Sure::Places);
    assert_eq!(copeland.how, How::By(Estimator::Copeland));
    assert_eq!(copeland.lines.iter().map(|line| line.value).collect::<Vec<_>>(), [100.0, 50.0, 0.0]);
}

#[test]
fn points_of_a_budget_are_shares_and_a_ballot_of_nothing_takes_nobody_out_of_the_standing() {
    let entries = [(); 3].map(|()| EntryId::fresh());
    let sheets = table(&entries, &[&[60.0, 10.0, 0.0], &[40.0, 10.0, 0.0], &[0.0, 20.0, 0.0]]);
    let all = entries.into_iter().collect();
    let found = standing_in(&round(Method::Budget), &sheets, &all, Sure::Places);
    let values = |of: &Standing| of.lines.iter().map(|line| (line.value * 10.0).round()).collect::<Vec<_>>();
    assert_eq!((found.how, values(&found)), (How::Shares, vec![1275.0, 975.0, 750.0]));
    assert_eq!(found.lines[0].entry, entries[0]);
    let only: BTreeSet<EntryId> = [entries[2]].into();
    let one = standing_in(&round(Method::Budget), &sheets, &only, Sure::Places);
    assert_eq!(values(&one), [750.0], "an entry has the same value in each of its categories");
    let nothing: Vec<SheetScore> = sheets.into_iter().map(|sheet| SheetScore { total: Some(0.0), ..sheet }).collect();
    let found = standing_in(&round(Method::Budget), &nothing, &all, Sure::Places);
    assert_eq!(values(&found), [0.0, 0.0, 0.0]);
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
        budget: None,
        opens_at: None,
        closes_at: None,
        visits: programme::Visits::default(),
    }
}
