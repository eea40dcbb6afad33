//! What a standing of an award says, from few sheets and from many.

use super::*;
use crate::results::rules::calibration::{Method, Why};
use crate::results::rules::simulation::{Regime, simulate};
use crate::scoring::Points;

#[test]
fn equal_averages_share_a_place_and_the_next_is_skipped() {
    let [a, b, c, d] = [(); 4].map(|()| EntryId::fresh());
    let sheets = [sheet(a, 90.0), sheet(b, 70.0), sheet(b, 80.0), sheet(c, 75.0), sheet(d, 20.0)];
    let places: Vec<_> = all(&sheets).lines.iter().map(|line| (line.entry, line.place)).collect();
    assert_eq!(places, [(a, 1), (b, 2), (c, 2), (d, 4)]);
}

#[test]
fn the_order_in_which_sheets_come_makes_no_difference() {
    let mut sheets = event(20, 8, 3, 5);
    let one = all(&sheets);
    sheets.reverse();
    assert_eq!(all(&sheets), one);
}

#[test]
fn averages_that_differ_only_by_rounding_are_equal() {
    let [a, b] = [(); 2].map(|()| EntryId::fresh());
    let third = 100.0 / 3.0;
    let sheets = [sheet(a, third), sheet(a, third), sheet(a, third), sheet(b, third)];
    assert_eq!(all(&sheets).lines.iter().map(|line| line.place).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn neighbours_that_the_sheets_do_not_separate_are_marked() {
    let [a, b, c] = [(); 3].map(|()| EntryId::fresh());
    let lines = all(&[sheet(a, 80.0), sheet(b, 79.5), sheet(c, 60.0)]).lines;
    assert_eq!(lines.iter().map(|line| line.near).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn a_single_sheet_says_nothing_about_spread() {
    let a = EntryId::fresh();
    assert_eq!(all(&[sheet(a, 80.0)]).lines[0].deviation, None);
    let two = &all(&[sheet(a, 80.0), sheet(a, 60.0)]).lines[0];
    assert_eq!((two.least, two.most, two.sheets), (60.0, 80.0, 2));
    assert!((two.deviation.unwrap_or_default() - 14.142).abs() < 0.001);
}

#[test]
fn a_sheet_on_which_nothing_could_be_judged_does_not_count() {
    let a = EntryId::fresh();
    let empty = SheetScore { total: None, ..sheet(a, 0.0) };
    assert_eq!(all(std::slice::from_ref(&empty)).lines, []);
    assert_eq!(all(&[empty, sheet(a, 50.0)]).lines[0].mean, 50.0);
}

#[test]
fn where_nobody_can_be_compared_the_mean_decides_and_the_standing_says_why() {
    let [a, b, c, d] = [(); 4].map(|()| EntryId::fresh());
    let [one, other] = [(); 2].map(|()| JudgeId::fresh());
    let by = |judge, entry, total| SheetScore { judge, ..sheet(entry, total) };
    let standing = all(&[by(one, a, 80.0), by(one, b, 60.0), by(other, c, 70.0), by(other, d, 50.0)]);
    assert_eq!(standing.how, How::Calibrated(Method::Mean(Why::Islands { islands: 2 })));
    assert!(!standing.depends);
}

#[test]
fn a_harsh_judge_costs_nobody_the_first_place() {
    // Both judges have the same taste, one gives 30 less; who was unlucky is first none the less.
    let (harsh, kind) = (JudgeId::fresh(), JudgeId::fresh());
    let entries = [(); 6].map(|()| EntryId::fresh());
    let mut sheets = Vec::new();
    for (number, entry) in entries.iter().enumerate() {
        let taste = 90.0 - 5.0 * number as f64;
        let by = |judge, total| SheetScore { entry: *entry, judge, total: Some(total), points: Points::default() };
        if number != 1 {
            sheets.push(by(harsh, taste - 30.0));
        }
        if number != 0 {
            sheets.push(by(kind, taste));
        }
    }
    let standing = all(&sheets);
    assert_eq!(standing.how, How::Calibrated(Method::Mixed));
    assert_eq!(standing.lines[0].entry, entries[0]);
    assert_eq!(standing.lines[0].mean_place, 3);
    assert!(standing.depends, "by plain means the second would win");
    let leniency = |judge| {
        let line = standing.judges.iter().find(|line| line.judge == judge).expect("a judge");
        line.profile.as_ref().expect("compared").leniency
    };
    assert!(leniency(kind) - leniency(harsh) > 20.0);
}

#[test]
fn chances_are_those_among_the_entries_that_compete() {
    let sheets = event(24, 8, 3, 9);
    let among: BTreeSet<EntryId> = sheets.iter().map(|sheet| sheet.entry).take(9).collect();
    let standing = standing(&sheets, &among, Sure::Chances { winners: 2 });
    let doubts: Vec<Doubt> = standing.lines.iter().filter_map(|line| line.doubt).collect();
    assert_eq!(doubts.len(), among.len());
    assert!((doubts.iter().map(|doubt| doubt.best).sum::<f64>() - 1.0).abs() < 1e-9);
    assert!((doubts.iter().map(|doubt| doubt.top).sum::<f64>() - 2.0).abs() < 1e-9);
    assert!(doubts.iter().all(|doubt| 1 <= doubt.low && doubt.low <= doubt.high && doubt.high <= among.len()));
}

#[test]
fn judges_of_other_entries_tell_how_lenient_ones_own_judges_are() {
    let sheets = event(24, 8, 3, 9);
    let among: BTreeSet<EntryId> = sheets.iter().map(|sheet| sheet.entry).take(5).collect();
    assert_eq!(standing(&sheets, &among, Sure::Places).judges.len(), 8);
}

fn all(sheets: &[SheetScore]) -> Standing {
    standing(sheets, &sheets.iter().map(|sheet| sheet.entry).collect(), Sure::Chances { winners: 1 })
}

fn sheet(entry: EntryId, total: f64) -> SheetScore {
    SheetScore { entry, judge: JudgeId::fresh(), total: Some(total), points: Points::default() }
}

/// A simulated round out of 100.
fn event(entries: usize, judges: usize, per_entry: usize, seed: u64) -> Vec<SheetScore> {
    let ids: Vec<EntryId> = (0..entries).map(|_| EntryId::fresh()).collect();
    let people: Vec<JudgeId> = (0..judges).map(|_| JudgeId::fresh()).collect();
    let event = simulate(&Regime::TYPICAL, entries, judges, per_entry, seed).expect("an event");
    let sheets = event.scores.sheets().iter().map(|sheet| SheetScore {
        entry: ids[sheet.entry as usize],
        judge: people[sheet.judge as usize],
        total: Some(sheet.score * 10.0),
        points: Points::default(),
    });
    sheets.collect()
}
