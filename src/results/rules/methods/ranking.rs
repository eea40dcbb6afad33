//! What every method gives: a value and a place for each entry that has one.

use super::super::calibration::{Scores, Sheet};

/// Values closer than this, as a part of the largest or of 1, differ by rounding only and share a place.
const SAME: f64 = 1e-9;

/// The order of a round. The vectors have one element per entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// On the scale of the method, higher is better; none for an entry without a sheet.
    pub values: Vec<Option<f64>>,
    /// From 1; equal values share a place and the next ones are skipped.
    pub places: Vec<Option<u32>>,
    /// Into how many parts that no judge joins the round falls. With more than one, the order between them rests on
    /// the assumption that their judges are alike.
    pub islands: usize,
}

impl Ranking {
    /// The ranking by these values, higher is better, of a round of so many islands.
    pub fn new(islands: usize, values: Vec<Option<f64>>) -> Ranking {
        Ranking { places: places(&values), values, islands }
    }

    /// The entries without a sheet, ascending.
    pub fn unscored(&self) -> Vec<u32> {
        (0..).zip(&self.values).filter(|(_, value)| value.is_none()).map(|(entry, _)| entry).collect()
    }

    /// The entries that have a place, from the first; those that share one by their number.
    pub fn order(&self) -> Vec<u32> {
        let mut order: Vec<(u32, u32)> =
            (0..).zip(&self.places).filter_map(|(e, place)| Some(((*place)?, e))).collect();
        order.sort_unstable();
        order.into_iter().map(|(_, entry)| entry).collect()
    }

    /// The entries at the places 1 to `most`, ascending; more than `most` when some share the last of them.
    pub fn winners(&self, most: u32) -> Vec<u32> {
        let wins = |place: &Option<u32>| place.is_some_and(|place| place <= most);
        (0..).zip(&self.places).filter(|(_, place)| wins(place)).map(|(entry, _)| entry).collect()
    }
}

/// Places by competition ranking (1, 2, 2, 4).
fn places(values: &[Option<f64>]) -> Vec<Option<u32>> {
    let mut order: Vec<(f64, usize)> =
        values.iter().enumerate().filter_map(|(e, value)| Some(((*value)?, e))).collect();
    order.sort_unstable_by(|(a, _), (b, _)| b.total_cmp(a));
    let same = SAME * order.iter().fold(1.0, |most: f64, (value, _)| most.max(value.abs()));
    let mut places = vec![None; values.len()];
    let mut place = 0;
    for (at, &(value, entry)) in order.iter().enumerate() {
        if at == 0 || order[at - 1].0 - value > same {
            place = at as u32 + 1;
        }
        places[entry] = Some(place);
    }
    places
}

pub(super) fn islands(scores: &Scores) -> usize {
    scores.islands().len()
}

/// The sheets of each entry, by judge.
pub(super) fn by_entry(scores: &Scores) -> Vec<Vec<Sheet>> {
    let mut sheets = grouped(scores.entries(), scores.sheets(), |sheet| sheet.entry);
    sheets.iter_mut().for_each(|sheets| sheets.sort_unstable_by_key(|sheet| sheet.judge));
    sheets
}

/// The sheets of each judge, by entry.
pub(super) fn by_judge(scores: &Scores) -> Vec<Vec<Sheet>> {
    let mut sheets = grouped(scores.judges(), scores.sheets(), |sheet| sheet.judge);
    sheets.iter_mut().for_each(|sheets| sheets.sort_unstable_by_key(|sheet| sheet.entry));
    sheets
}

/// The mean of these numbers, the same in whatever order they come; none of none.
pub(super) fn mean(mut numbers: Vec<f64>) -> Option<f64> {
    numbers.sort_unstable_by(f64::total_cmp);
    (!numbers.is_empty()).then(|| numbers.iter().sum::<f64>() / numbers.len() as f64)
}

/// The mean for each entry of what its sheets are worth; `worth` has one list per judge, in the order of `sheets`.
pub(super) fn means_of(entries: usize, sheets: &[Vec<Sheet>], worth: &[Vec<f64>]) -> Vec<Option<f64>> {
    let mut worths = vec![Vec::new(); entries];
    for (sheets, worth) in std::iter::zip(sheets, worth) {
        for (sheet, worth) in std::iter::zip(sheets, worth) {
            worths[sheet.entry as usize].push(*worth);
        }
    }
    worths.into_iter().map(mean).collect()
}

fn grouped(groups: usize, sheets: &[Sheet], group: fn(&Sheet) -> u32) -> Vec<Vec<Sheet>> {
    let mut grouped = vec![Vec::new(); groups];
    for sheet in sheets {
        grouped[group(sheet) as usize].push(*sheet);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_share_a_place_and_the_next_is_skipped() {
        assert_eq!(
            places(&[Some(3.0), Some(5.0), None, Some(3.0), Some(1.0)]),
            [Some(2), Some(1), None, Some(2), Some(4)]
        );
    }

    #[test]
    fn values_that_differ_only_by_rounding_share_a_place() {
        assert_eq!(places(&[Some(0.1 + 0.2), Some(0.3)]), [Some(1), Some(1)]);
        assert_eq!(places(&[Some(1e6), Some(1e6 + 1e-5), Some(1e6 - 1.0)]), [Some(1), Some(1), Some(3)]);
    }

    #[test]
    fn winners_and_order_follow_the_places() {
        let values = vec![Some(2.0), None, Some(9.0), Some(2.0), Some(1.0)];
        let ranking = Ranking::new(1, values);
        assert_eq!(ranking.order(), [2, 0, 3, 4]);
        assert_eq!(ranking.winners(1), [2]);
        assert_eq!(ranking.winners(2), [0, 2, 3]);
        assert_eq!(ranking.unscored(), [1]);
    }
}
