//! What the declared ladder of ties reads of the sheets: the criteria from the heaviest down, then first places.

use std::collections::{BTreeMap, BTreeSet};

use super::ladder;
use super::moving_on::Rungs;
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::Criterion;
use crate::results::SheetScore;
use crate::scoring::Given;

/// The criteria in the order of the ladder; equal weights in the order of the rubric.
pub fn by_weight(criteria: &[Criterion]) -> Vec<&Criterion> {
    let weights: Vec<f64> = criteria.iter().map(|criterion| f64::from(criterion.weight)).collect();
    ladder::by_weight(&weights).into_iter().filter_map(|number| criteria.get(number)).collect()
}

/// The rungs of each of these entries.
pub fn rungs(criteria: &[Criterion], sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> BTreeMap<EntryId, Rungs> {
    let ordered = by_weight(criteria);
    let highest = highest(sheets, among);
    let mut of: BTreeMap<EntryId, Vec<&SheetScore>> = BTreeMap::new();
    for sheet in sheets.iter().filter(|sheet| among.contains(&sheet.entry)) {
        of.entry(sheet.entry).or_default().push(sheet);
    }
    let rungs = |(entry, own): (EntryId, Vec<&SheetScore>)| {
        let first = |sheet: &&&SheetScore| sheet.total.is_some() && sheet.total >= highest.get(&sheet.judge).copied();
        let criteria = ordered.iter().map(|criterion| mean(criterion, &own)).collect();
        (entry, Rungs { criteria, firsts: Some(own.iter().filter(first).count() as f64) })
    };
    of.into_iter().map(rungs).collect()
}

/// The most that each judge gave to one of these entries.
fn highest(sheets: &[SheetScore], among: &BTreeSet<EntryId>) -> BTreeMap<JudgeId, f64> {
    let mut highest = BTreeMap::new();
    for sheet in sheets.iter().filter(|sheet| among.contains(&sheet.entry)) {
        if let Some(total) = sheet.total {
            let most: &mut f64 = highest.entry(sheet.judge).or_insert(total);
            *most = most.max(total);
        }
    }
    highest
}

/// The mean of the points that were given for a criterion; none when nobody could judge it.
fn mean(criterion: &Criterion, sheets: &[&SheetScore]) -> Option<f64> {
    let given = sheets.iter().filter_map(|sheet| match sheet.points.0.get(&criterion.key) {
        Some(Given::Level(points)) => Some(f64::from(*points)),
        _ => None,
    });
    let given: Vec<f64> = given.collect();
    (!given.is_empty()).then(|| given.iter().sum::<f64>() / given.len() as f64)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Names;
    use crate::scoring::Points;

    #[test]
    fn the_heaviest_criterion_comes_first_and_first_places_are_counted_by_judge() {
        let (well, lamp, far) = (EntryId::fresh(), EntryId::fresh(), EntryId::fresh());
        let (jun, ines) = (JudgeId::fresh(), JudgeId::fresh());
        let criteria = [criterion("craft", 1), criterion("impact", 2)];
        let sheets = [
            sheet(well, jun, 60.0, [1, 3]),
            sheet(well, ines, 50.0, [1, 2]),
            sheet(lamp, jun, 60.0, [3, 2]),
            sheet(lamp, ines, 40.0, [3, 1]),
            sheet(far, ines, 99.0, [3, 3]),
        ];
        let found = rungs(&criteria, &sheets, &BTreeSet::from([well, lamp]));
        assert_eq!(found[&well], Rungs { criteria: vec![Some(2.5), Some(1.0)], firsts: Some(2.0) });
        assert_eq!(found[&lamp], Rungs { criteria: vec![Some(1.5), Some(3.0)], firsts: Some(1.0) });
        assert_eq!(found.len(), 2);
    }

    fn criterion(key: &str, weight: u32) -> Criterion {
        let names = Names::english(key);
        Criterion { key: key.into(), names: names.clone(), meaning: names, weight, levels: Vec::new() }
    }

    fn sheet(entry: EntryId, judge: JudgeId, total: f64, [craft, impact]: [i32; 2]) -> SheetScore {
        let given = [("craft", craft), ("impact", impact)].map(|(key, it)| (key.to_owned(), Given::Level(it)));
        SheetScore { entry, judge, total: Some(total), points: Points(given.into()) }
    }
}
