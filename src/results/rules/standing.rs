//! The standing: averages of the sheets' totals, for now. The engine that corrects for harsh and lenient judges
//! comes in behind `standing`, with the same values in and out.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::entries::EntryId;
use crate::results::{Line, SheetScore, Standing};

/// Averages closer than this, out of 100, are not told apart by the sheets: people look at them.
pub const NEAR: f64 = 1.0;
/// Averages are compared in millionths, so that the rounding of a sum separates nobody.
const GRAIN: f64 = 1_000_000.0;

/// The entries in the order of their average. Equal averages share a place and the next is skipped; in which order
/// the sheets come makes no difference.
pub fn standing(sheets: &[SheetScore]) -> Standing {
    let mut totals: BTreeMap<EntryId, Vec<f64>> = BTreeMap::new();
    for sheet in sheets {
        if let Some(total) = sheet.total {
            totals.entry(sheet.entry).or_default().push(total);
        }
    }
    let mut lines: Vec<Line> = totals.into_iter().map(|(entry, totals)| line(entry, totals)).collect();
    lines.sort_by_key(|line| (Reverse(grains(line.mean)), line.entry));
    number(&mut lines);
    Standing { lines }
}

fn line(entry: EntryId, mut totals: Vec<f64>) -> Line {
    totals.sort_by(f64::total_cmp);
    let count = totals.len() as f64;
    let mean = totals.iter().sum::<f64>() / count;
    let squares: f64 = totals.iter().map(|total| (total - mean).powi(2)).sum();
    Line {
        entry,
        place: 0,
        mean,
        sheets: totals.len(),
        deviation: (totals.len() > 1).then(|| (squares / (count - 1.0)).sqrt()),
        least: totals.first().copied().unwrap_or(mean),
        most: totals.last().copied().unwrap_or(mean),
        near: false,
    }
}

fn grains(mean: f64) -> i64 {
    (mean * GRAIN).round() as i64
}

fn number(lines: &mut [Line]) {
    for index in 0..lines.len() {
        let above = index.checked_sub(1).map(|above| (lines[above].place, lines[above].mean));
        lines[index].place = match above {
            Some((place, mean)) if grains(mean) == grains(lines[index].mean) => place,
            _ => index + 1,
        };
        if above.is_some_and(|(_, mean)| mean - lines[index].mean < NEAR) {
            lines[index].near = true;
            lines[index - 1].near = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::panels::JudgeId;
    use crate::scoring::Points;

    #[test]
    fn equal_averages_share_a_place_and_the_next_is_skipped() {
        let [a, b, c, d] = [(); 4].map(|()| EntryId::fresh());
        let sheets = [sheet(a, 90.0), sheet(b, 70.0), sheet(b, 80.0), sheet(c, 75.0), sheet(d, 20.0)];
        let places: Vec<_> = standing(&sheets).lines.iter().map(|line| (line.entry, line.place)).collect();
        assert_eq!(places, [(a, 1), (b, 2), (c, 2), (d, 4)]);
    }

    #[test]
    fn the_order_in_which_sheets_come_makes_no_difference() {
        let [a, b] = [(); 2].map(|()| EntryId::fresh());
        let mut sheets = vec![sheet(a, 0.1), sheet(a, 0.7), sheet(a, 99.3), sheet(b, 50.0), sheet(b, 16.7)];
        let one = standing(&sheets);
        sheets.reverse();
        assert_eq!(standing(&sheets), one);
    }

    #[test]
    fn averages_that_differ_only_by_rounding_are_equal() {
        let [a, b] = [(); 2].map(|()| EntryId::fresh());
        let third = 100.0 / 3.0;
        let sheets = [sheet(a, third), sheet(a, third), sheet(a, third), sheet(b, third)];
        assert_eq!(standing(&sheets).lines.iter().map(|line| line.place).collect::<Vec<_>>(), [1, 1]);
    }

    #[test]
    fn neighbours_that_the_sheets_do_not_separate_are_marked() {
        let [a, b, c] = [(); 3].map(|()| EntryId::fresh());
        let lines = standing(&[sheet(a, 80.0), sheet(b, 79.5), sheet(c, 60.0)]).lines;
        assert_eq!(lines.iter().map(|line| line.near).collect::<Vec<_>>(), [true, true, false]);
    }

    #[test]
    fn a_single_sheet_says_nothing_about_spread() {
        let a = EntryId::fresh();
        assert_eq!(standing(&[sheet(a, 80.0)]).lines[0].deviation, None);
        let two = &standing(&[sheet(a, 80.0), sheet(a, 60.0)]).lines[0];
        assert_eq!((two.least, two.most, two.sheets), (60.0, 80.0, 2));
        assert!((two.deviation.unwrap_or_default() - 14.142).abs() < 0.001);
    }

    #[test]
    fn a_sheet_on_which_nothing_could_be_judged_does_not_count() {
        let a = EntryId::fresh();
        let empty = SheetScore { total: None, ..sheet(a, 0.0) };
        assert_eq!(standing(std::slice::from_ref(&empty)).lines, []);
        assert_eq!(standing(&[empty, sheet(a, 50.0)]).lines[0].mean, 50.0);
    }

    fn sheet(entry: EntryId, total: f64) -> SheetScore {
        SheetScore { entry, judge: JudgeId::fresh(), total: Some(total), points: Points::default() }
    }
}
