//! The ways to rank the entries of a round other than the mixed model: one name for each, one function for all.

pub mod additive;
mod borda;
mod budget;
mod choice;
pub mod decimal;
pub mod gate;
pub mod pairs;
mod ranking;
pub mod skating;
pub mod trimmed;
mod zscore;

#[cfg(test)]
mod properties;

pub use choice::{Choice, Comparison, compare};
pub use ranking::Ranking;

use self::gate::Gate;
use self::trimmed::Trim;
use super::calibration::Scores;

/// How the sheets of a round become an order. Each module says where its method comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// The plain mean of an entry's scores.
    Mean,
    /// The mean without the highest and the lowest scores: [`trimmed`].
    Trimmed,
    /// The mean of scores that each judge's own mean and spread were taken out of.
    ZScore,
    /// Entry effect plus judge effect, by least squares: [`additive`].
    Additive,
    /// Points for the place in each judge's own order.
    Borda,
    /// The share of opponents beaten by a majority of the judges who saw both: [`pairs`].
    Copeland,
    /// The share of single comparisons won, over all judges: [`pairs`].
    Pairwise,
    /// The majority rules of ballroom finals: [`skating`].
    Skating,
    /// Passed, failed or open by consensus: [`gate`].
    Gate,
    /// The share of the points that each judge had to give away.
    Budget,
}

/// What single methods need to know; the others ignore it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Options {
    pub trim: Trim,
    pub gate: Gate,
    /// The points that each judge had to share out, in the unit of the scores; none when judges chose their own sums.
    pub budget: Option<f64>,
}

/// Why a method cannot be applied to a round. Where several entries or judges are concerned the first is named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Unfit {
    /// `entries` entries have sheets, but fewer than the `needed` of them; `entry` is the first and has `sheets`.
    TooFewSheets { entry: u32, sheets: usize, needed: usize, entries: usize },
    /// Every judge must have scored every entry, but `missing` sheets are not there, the first of `judge` on `entry`.
    Incomplete { missing: usize, entry: u32, judge: u32 },
    /// The judge must put the entries in an order, but gave these two the same score.
    TiedBallot { judge: u32, entries: (u32, u32) },
    /// A dance (counted from 0) has other entries or judges than the first one.
    OtherPanel { dance: usize },
    /// `judges` judges did not share out exactly `budget` points; `judge` is the first of them and gave `given`.
    BudgetBroken { judge: u32, given: f64, budget: f64, judges: usize },
    /// Shares are not negative, and their sum is more than nothing.
    NothingShared { judge: u32 },
    /// The score that passes must be above the score that fails.
    Thresholds { pass: f64, fail: f64 },
    /// More passes are asked for than there are sheets, or none.
    OutOfReach { passes: usize, sheets: usize },
    /// The score is too large for exact decimals: see [`decimal::LARGEST`].
    TooLarge { entry: u32, judge: u32 },
    /// The equations did not settle; what is left of them, as a part of the scores.
    NotSettled { residual: f64 },
}

impl Method {
    pub const ALL: [Method; 10] = [
        Method::Mean,
        Method::Trimmed,
        Method::ZScore,
        Method::Additive,
        Method::Borda,
        Method::Copeland,
        Method::Pairwise,
        Method::Skating,
        Method::Gate,
        Method::Budget,
    ];

    /// Those that read scores as what they are, so that an organiser may ask whether they agree.
    pub const OF_SCORES: [Method; 7] = [
        Method::Mean,
        Method::Trimmed,
        Method::ZScore,
        Method::Additive,
        Method::Borda,
        Method::Copeland,
        Method::Pairwise,
    ];
}

/// The order that a method makes of a round. Neither the order of the sheets nor the numbers of entries and judges
/// make a difference to it.
///
/// # Errors
/// When the method cannot be applied to these sheets.
pub fn rank(method: Method, scores: &Scores, options: &Options) -> Result<Ranking, Unfit> {
    match method {
        Method::Mean => trimmed::rank(scores, &Trim::NONE),
        Method::Trimmed => trimmed::rank(scores, &options.trim),
        Method::ZScore => Ok(zscore::rank(scores)),
        Method::Additive => additive::rank(scores),
        Method::Borda => Ok(borda::rank(scores)),
        Method::Copeland => Ok(pairs::copeland(scores)),
        Method::Pairwise => Ok(pairs::count(scores)),
        Method::Skating => skating::rank(scores),
        Method::Gate => gate::rank(scores, &options.gate),
        Method::Budget => budget::rank(scores, options.budget),
    }
}
