//! Mean and trimmed mean in exact decimal arithmetic, alone or summed over weighted criteria.
//!
//! Trimmed means are as old as Tukey, "A survey of sampling from contaminated distributions" (1960). The rounding rule
//! is that of panels in sport: the International Skating Union drops the highest and the lowest of a component's
//! marks, rounds the mean of the rest to two decimals, multiplies it by the component's factor and sums (ISU Special
//! Regulations and Technical Rules, rule 353).

use super::super::calibration::{Scores, Sheet};
use super::decimal::{Decimal, Half, Rounding};
use super::ranking::{by_entry, islands};
use super::{Ranking, Unfit};

/// How many scores of an entry are left out at either end, and how its mean is rounded (to billionths when unsaid).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trim {
    pub highest: usize,
    pub lowest: usize,
    pub rounding: Option<Rounding>,
}

impl Trim {
    pub const NONE: Trim = Trim { highest: 0, lowest: 0, rounding: None };
    /// One at either end, two decimals, a half goes up.
    pub const SPORT: Trim = Trim { highest: 1, lowest: 1, rounding: Some(Rounding { decimals: 2, half: Half::Up }) };

    /// The sheets that an entry needs so that something is left.
    pub fn needs(&self) -> usize {
        self.highest + self.lowest + 1
    }
}

/// One at either end, not rounded.
impl Default for Trim {
    fn default() -> Trim {
        Trim { highest: 1, lowest: 1, rounding: None }
    }
}

/// A criterion with its own scores, over the same entries as the others of the round.
#[derive(Clone, Copy, Debug)]
pub struct Weighted<'a> {
    pub weight: f64,
    pub scores: &'a Scores,
}

/// The trimmed mean of each entry, on the scale of the scores.
///
/// # Errors
/// [`Unfit::TooFewSheets`] when an entry has sheets but nothing would be left of them, [`Unfit::TooLarge`].
pub fn rank(scores: &Scores, trim: &Trim) -> Result<Ranking, Unfit> {
    let values = means(scores, trim)?.into_iter().map(|mean| Some(mean?.number())).collect();
    Ok(Ranking::new(islands(scores), values))
}

/// The sum over the criteria of weight times trimmed mean; the ranking has the islands of the first criterion.
///
/// # Errors
/// As [`rank`]; an entry with sheets on some criteria only has too few on the others. A weight beyond
/// [`super::decimal::LARGEST`] is [`Unfit::TooLarge`] and names the criterion's first sheet.
pub fn rank_criteria(criteria: &[Weighted], trim: &Trim) -> Result<Ranking, Unfit> {
    let entries = criteria.iter().map(|criterion| criterion.scores.entries()).max().unwrap_or(0);
    let mut products: Vec<Vec<Decimal>> = vec![Vec::new(); entries];
    for Weighted { weight, scores } in criteria {
        let weight = Decimal::new(*weight).ok_or_else(|| too_large(scores.sheets().first()))?;
        for (products, mean) in products.iter_mut().zip(means(scores, trim)?) {
            products.extend(mean.map(|mean| mean.times(weight)));
        }
    }
    let partial = |products: &&Vec<Decimal>| !products.is_empty() && products.len() < criteria.len();
    if let Some(entry) = products.iter().position(|products| partial(&products)) {
        let entries = products.iter().filter(partial).count();
        return Err(Unfit::TooFewSheets { entry: entry as u32, sheets: 0, needed: trim.needs(), entries });
    }
    let sum = |products: Vec<Decimal>| products.into_iter().sum::<Decimal>().number();
    let values = products.into_iter().map(|products| (!products.is_empty()).then(|| sum(products))).collect();
    Ok(Ranking::new(criteria.first().map_or(0, |first| islands(first.scores)), values))
}

/// The trimmed mean of each entry that has sheets.
fn means(scores: &Scores, trim: &Trim) -> Result<Vec<Option<Decimal>>, Unfit> {
    let entries = by_entry(scores);
    let short = |sheets: &Vec<Sheet>| !sheets.is_empty() && sheets.len() < trim.needs();
    if let Some(entry) = entries.iter().position(short) {
        let (sheets, needed) = (entries[entry].len(), trim.needs());
        let entries = entries.iter().filter(|sheets| short(sheets)).count();
        return Err(Unfit::TooFewSheets { entry: entry as u32, sheets, needed, entries });
    }
    entries.iter().map(|sheets| mean(sheets, trim)).collect()
}

fn mean(sheets: &[Sheet], trim: &Trim) -> Result<Option<Decimal>, Unfit> {
    if sheets.is_empty() {
        return Ok(None);
    }
    let exact = |sheet: &Sheet| Decimal::new(sheet.score).ok_or_else(|| too_large(Some(sheet)));
    let mut scores = sheets.iter().map(exact).collect::<Result<Vec<Decimal>, Unfit>>()?;
    scores.sort_unstable();
    Ok(Decimal::mean(&scores[trim.lowest..scores.len() - trim.highest], trim.rounding))
}

fn too_large(sheet: Option<&Sheet>) -> Unfit {
    let (entry, judge) = sheet.map_or((0, 0), |sheet| (sheet.entry, sheet.judge));
    Unfit::TooLarge { entry, judge }
}

#[cfg(test)]
mod tests {
    use super::super::super::calibration::WrongSheet;
    use super::*;
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};

    #[test]
    fn the_highest_and_the_lowest_do_not_count() {
        let scores = round(&[&[1.0, 5.0, 6.0, 100.0], &[7.0, 5.5, 5.5, 2.0]]).unwrap();
        let values = rank(&scores, &Trim::default()).unwrap().values;
        assert_eq!(values, [Some(5.5), Some(5.5)]);
    }

    #[test]
    fn an_entry_with_too_few_sheets_is_named_and_one_without_has_no_value() {
        let scores = round(&[&[1.0, 5.0, 6.0], &[], &[7.0, 5.5], &[3.0]]).unwrap();
        let short = Unfit::TooFewSheets { entry: 2, sheets: 2, needed: 3, entries: 2 };
        assert_eq!(rank(&scores, &Trim::SPORT), Err(short));
        let mean = rank(&scores, &Trim::NONE).unwrap();
        assert_eq!(mean.values, [Some(4.0), None, Some(6.25), Some(3.0)]);
        assert_eq!(mean.places, [Some(2), None, Some(1), Some(3)]);
    }

    #[test]
    fn a_score_beyond_the_exact_range_is_named() {
        let scores = round(&[&[1.0, 2e9]]).unwrap();
        assert_eq!(rank(&scores, &Trim::NONE), Err(Unfit::TooLarge { entry: 0, judge: 1 }));
    }

    #[test]
    fn an_entry_that_lacks_a_criterion_is_named() {
        let (one, two) = (round(&[&[1.0], &[2.0]]).unwrap(), round(&[&[3.0], &[]]).unwrap());
        let criteria = [Weighted { weight: 2.0, scores: &one }, Weighted { weight: 1.0, scores: &two }];
        let lacks = Unfit::TooFewSheets { entry: 1, sheets: 0, needed: 1, entries: 1 };
        assert_eq!(rank_criteria(&criteria, &Trim::NONE), Err(lacks));
        assert_eq!(rank_criteria(&criteria[..1], &Trim::NONE).unwrap().values, [Some(2.0), Some(4.0)]);
        assert_eq!(rank_criteria(&[], &Trim::NONE).unwrap().values, []);
    }

    #[test]
    fn the_official_totals_of_a_real_panel_are_met_to_the_digit() {
        let Some(path) = shared("data/imports/isu_worlds2017_component_scores.csv") else {
            println!("skipped: shared/data is not here");
            return;
        };
        let mut criteria: BTreeMap<String, (f64, Vec<Sheet>)> = BTreeMap::new();
        let mut official: BTreeMap<u32, f64> = BTreeMap::new();
        for line in std::fs::read_to_string(path).unwrap().lines().skip(1) {
            let [entry, criterion, judge, score, weight, _, _, total] = line.split(',').collect::<Vec<_>>()[..] else {
                panic!("{line}")
            };
            let entry = entry.parse::<u32>().unwrap() - 1;
            let judge = judge[1..].parse::<u32>().unwrap() - 1;
            let (_, sheets) = criteria.entry(criterion.into()).or_insert((weight.parse().unwrap(), Vec::new()));
            sheets.push(Sheet { entry, judge, score: score.parse().unwrap() });
            official.insert(entry, total.parse().unwrap());
        }
        let rounds: Vec<(f64, Scores)> =
            criteria.into_values().map(|(weight, sheets)| (weight, Scores::new(36, 9, sheets).unwrap())).collect();
        let criteria: Vec<Weighted> =
            rounds.iter().map(|(weight, scores)| Weighted { weight: *weight, scores }).collect();
        let totals = rank_criteria(&criteria, &Trim::SPORT).unwrap().values;
        assert_eq!((rounds.len(), totals.len()), (5, 36));
        assert_eq!(totals, official.into_values().map(Some).collect::<Vec<_>>());
    }

    /// Row by row the scores of an entry, from the first judge on.
    fn round(rows: &[&[f64]]) -> Result<Scores, WrongSheet> {
        let row = |(entry, row): (u32, &&[f64])| {
            (0..).zip(row.iter()).map(move |(judge, &score)| Sheet { entry, judge, score }).collect::<Vec<_>>()
        };
        Scores::new(rows.len(), 9, (0..).zip(rows).flat_map(row).collect())
    }

    fn shared(path: &str) -> Option<PathBuf> {
        let found = |folder: &Path| Some(folder.join("shared").join(path)).filter(|path| path.exists());
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().find_map(found)
    }
}
