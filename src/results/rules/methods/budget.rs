//! Points budget: each judge shares out the same number of points among the entries they saw.
//!
//! The constant-sum method of Comrey (Psychometrika 15, 1950) and Torgerson, "Theory and Methods of Scaling" (1958).
//! A judge's points are divided by their mean, so that who saw few entries gives no more than who saw many: 1 is an
//! equal share. When everybody saw everything, the order is that of the sums.

use super::super::calibration::{Scores, Sheet};
use super::decimal::Decimal;
use super::ranking::{by_judge, islands, means_of};
use super::{Ranking, Unfit};

/// The mean of each entry's shares, from 0; 1 is an equal share. With a `budget` every judge with a sheet must have
/// shared out exactly that, to the billionth; without one each judge's own sum is the budget.
///
/// # Errors
/// [`Unfit::BudgetBroken`], [`Unfit::NothingShared`] for a negative share or a sum of nothing, [`Unfit::TooLarge`].
pub(super) fn rank(scores: &Scores, budget: Option<f64>) -> Result<Ranking, Unfit> {
    let judges = by_judge(scores);
    let sums = judges.iter().map(|sheets| sum(sheets)).collect::<Result<Vec<Decimal>, Unfit>>()?;
    if let Some(budget) = budget {
        kept(&judges, &sums, budget)?;
    }
    let given = || (0..).zip(std::iter::zip(&judges, &sums)).filter(|(_, (sheets, _))| !sheets.is_empty());
    let wrong = |sheets: &[Sheet], sum: &Decimal| *sum <= Decimal::default() || sheets.iter().any(|it| it.score < 0.0);
    if let Some((judge, _)) = given().find(|(_, (sheets, sum))| wrong(sheets, sum)) {
        return Err(Unfit::NothingShared { judge });
    }
    let share = |(sheets, sum): (&Vec<Sheet>, &Decimal)| {
        sheets.iter().map(|sheet| sheet.score * sheets.len() as f64 / sum.number()).collect::<Vec<f64>>()
    };
    let worth: Vec<Vec<f64>> = std::iter::zip(&judges, &sums).map(share).collect();
    Ok(Ranking::new(islands(scores), means_of(scores.entries(), &judges, &worth)))
}

fn kept(judges: &[Vec<Sheet>], sums: &[Decimal], budget: f64) -> Result<(), Unfit> {
    let exact = Decimal::new(budget);
    let broken = |judge: &usize| !judges[*judge].is_empty() && Some(sums[*judge]) != exact;
    let breaks: Vec<usize> = (0..judges.len()).filter(broken).collect();
    match breaks.first() {
        None => Ok(()),
        Some(&judge) => {
            Err(Unfit::BudgetBroken { judge: judge as u32, given: sums[judge].number(), budget, judges: breaks.len() })
        }
    }
}

fn sum(sheets: &[Sheet]) -> Result<Decimal, Unfit> {
    let too_large = |sheet: &Sheet| Unfit::TooLarge { entry: sheet.entry, judge: sheet.judge };
    sheets.iter().map(|sheet| Decimal::new(sheet.score).ok_or_else(|| too_large(sheet))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_made_comparable_between_judges_of_few_and_of_many() {
        // Half of the points of two entries is an equal share; half of those of three is more.
        let scores = scores(&[(0, 0, 50.0), (1, 0, 50.0), (2, 1, 50.0), (3, 1, 30.0), (4, 1, 20.0)]);
        let values = rank(&scores, Some(100.0)).unwrap().values;
        assert_eq!(values[..5], [Some(1.0), Some(1.0), Some(1.5), Some(0.9), Some(0.6)]);
        assert_eq!(values[5], None);
    }

    #[test]
    fn a_judge_who_gave_more_or_less_is_named_with_the_sum() {
        let sheets = [(0, 0, 0.1), (1, 0, 0.2), (0, 1, 0.3), (0, 2, 0.4), (1, 3, 0.5)];
        let broken = Unfit::BudgetBroken { judge: 2, given: 0.4, budget: 0.3, judges: 2 };
        assert_eq!(rank(&scores(&sheets), Some(0.3)), Err(broken));
        assert_eq!(rank(&scores(&sheets), None).unwrap().places[..2], [Some(2), Some(1)]);
    }

    #[test]
    fn nothing_and_less_than_nothing_cannot_be_shared() {
        assert_eq!(rank(&scores(&[(0, 1, 0.0)]), None), Err(Unfit::NothingShared { judge: 1 }));
        assert_eq!(rank(&scores(&[(0, 1, -1.0), (1, 1, 2.0)]), None), Err(Unfit::NothingShared { judge: 1 }));
    }

    fn scores(sheets: &[(u32, u32, f64)]) -> Scores {
        let sheet = |&(entry, judge, score): &(u32, u32, f64)| Sheet { entry, judge, score };
        Scores::new(6, 5, sheets.iter().map(sheet).collect()).unwrap()
    }
}
