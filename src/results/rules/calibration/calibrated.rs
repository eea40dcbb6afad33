//! What a calibration says: a standing, the judges beside it, and how it was reached.

use super::fit::Fit;
use super::round::Round;

/// A calibrated round. All values are on the scale of the scores given.
#[derive(Clone, Debug)]
pub struct Calibrated {
    pub method: Method,
    /// By entry number; none for an entry without a sheet.
    pub entries: Vec<Option<Placed>>,
    /// Entries with a sheet, from the first place down; equals by number.
    pub order: Vec<u32>,
    /// By judge number.
    pub judges: Vec<JudgeFit>,
    /// None where they could not be estimated.
    pub variances: Option<Variances>,
    pub(super) model: Model,
    pub(super) round: Round,
}

/// How values were reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Method {
    /// The mixed model: leniency, scale and noise of every judge.
    Mixed,
    /// The plain mean of an entry's scores.
    Mean(Why),
}

/// Why nothing better than the plain mean can be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    NoSheets,
    OneEntry,
    OneJudge,
    EqualScores {
        score: f64,
    },
    /// Each judge gave all entries one score of their own.
    ConstantJudges {
        judges: usize,
    },
    /// Every judge saw every entry: leniency falls on all alike.
    Complete {
        entries: usize,
        judges: usize,
    },
    /// Groups of judges and entries that share nothing.
    Islands {
        islands: usize,
    },
    /// Fewer than two sheets per judge.
    FewSheets {
        sheets: usize,
        judges: usize,
    },
}

/// One entry in the standing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    pub value: f64,
    /// From 1; equals share a rank and the next is skipped.
    pub rank: usize,
    pub raw_mean: f64,
    pub raw_rank: usize,
    pub sheets: usize,
    /// Of the value; none where noise could not be estimated.
    pub standard_error: Option<f64>,
}

/// One judge beside the others.
#[derive(Clone, Debug, PartialEq)]
pub struct JudgeFit {
    pub sheets: usize,
    /// None without a sheet.
    pub mean: Option<f64>,
    /// Share of the sheets that carry the judge's most frequent score, 0 to 1; none under two sheets.
    pub same_score_rate: Option<f64>,
    /// None where the model was not fitted, or the judge gave no sheet.
    pub profile: Option<Profile>,
}

/// How a judge judges, by the model.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Points given above what others would have given: taken off by the calibration.
    pub leniency: f64,
    pub leniency_error: f64,
    /// Points per point of difference in quality; 1 is usual.
    pub scale: f64,
    /// Standard deviation of the noise against the usual one, shrunken.
    pub noise: f64,
    /// Mean square of standardized residuals, weighted by information (infit) or not (outfit); 1 is expected.
    pub infit: f64,
    pub outfit: f64,
    /// Sheets whose standardized residual is 3 or more.
    pub surprises: Vec<Surprise>,
}

/// A score far from what the model expects of this judge for this entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Surprise {
    pub entry: u32,
    pub score: f64,
    pub expected: f64,
    /// In standard deviations.
    pub standardized: f64,
}

/// Variances of what makes scores differ, in squared points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variances {
    pub entry: f64,
    pub judge: f64,
    pub residual: f64,
}

/// What stands behind the values.
#[derive(Clone, Debug)]
pub enum Model {
    Fitted(Box<Fit>),
    /// Judges not told apart: variances of entries and of sheets about them, in units of the round.
    OneWay {
        entry: f64,
        residual: f64,
    },
    /// All entries are equal.
    Equal,
    /// Nothing is known of the noise.
    Silent,
}

impl Profile {
    /// Whether infit or outfit lies outside 0.5 to 1.5 (Linacre's range of productive measurement).
    pub fn misfits(&self) -> bool {
        [self.infit, self.outfit].iter().any(|fit| !(0.5..=1.5).contains(fit))
    }
}

impl Calibrated {
    /// Entries within the first `places` places: more than `places` where the last place is shared.
    pub fn winners(&self, places: usize) -> Vec<u32> {
        self.within(|placed| placed.rank, places)
    }

    /// The same by the raw means.
    pub fn raw_winners(&self, places: usize) -> Vec<u32> {
        self.within(|placed| placed.raw_rank, places)
    }

    /// Whether other entries would win if raw means decided.
    pub fn depends_on_method(&self, places: usize) -> bool {
        self.winners(places) != self.raw_winners(places)
    }

    /// The score that the model expects of this judge for this entry; without a fitted model the entry's mean; none for
    /// an entry without a sheet.
    pub fn expected(&self, entry: usize, judge: usize) -> Option<f64> {
        let placed = self.entries[entry]?;
        Some(match &self.model {
            Model::Fitted(fit) => self.round.given(fit.effects.expected(&fit.judging, entry, judge)),
            _ => placed.raw_mean,
        })
    }

    fn within(&self, rank: impl Fn(&Placed) -> usize, places: usize) -> Vec<u32> {
        let inside = |entry: &usize| self.entries[*entry].as_ref().is_some_and(|placed| rank(placed) <= places);
        (0..self.entries.len()).filter(inside).map(|entry| entry as u32).collect()
    }
}
