//! The sheets in the order in which the sums run, on a scale of their own.

use std::ops::Range;

use super::scores::Scores;

/// Sheets sorted by entry and judge, so that the order in which they came changes nothing; scores have mean 0 and
/// mean square 1, so that their scale changes nothing either.
#[derive(Clone, Debug)]
pub struct Round {
    pub entries: usize,
    pub judges: usize,
    pub judge: Vec<usize>,
    pub score: Vec<f64>,
    /// Where each sheet stood in the order given.
    pub origin: Vec<usize>,
    /// How many sheets each judge gave.
    pub load: Vec<usize>,
    pub center: f64,
    pub spread: f64,
    first: Vec<usize>,
}

impl Round {
    pub fn new(scores: &Scores) -> Round {
        let sheets = scores.sheets();
        let mut origin: Vec<usize> = (0..sheets.len()).collect();
        origin.sort_unstable_by_key(|&at| (sheets[at].entry, sheets[at].judge));
        let judge: Vec<usize> = origin.iter().map(|&at| sheets[at].judge as usize).collect();
        let raw: Vec<f64> = origin.iter().map(|&at| sheets[at].score).collect();
        let (center, spread) = center_and_spread(&raw);
        let mut first = vec![0; scores.entries() + 1];
        let mut load = vec![0; scores.judges()];
        for sheet in sheets {
            first[sheet.entry as usize + 1] += 1;
            load[sheet.judge as usize] += 1;
        }
        for entry in 0..scores.entries() {
            first[entry + 1] += first[entry];
        }
        let score = raw.iter().map(|score| (score - center) / spread).collect();
        let (entries, judges) = (scores.entries(), scores.judges());
        Round { entries, judges, judge, score, origin, load, center, spread, first }
    }

    /// The sheets of one entry.
    pub fn of(&self, entry: usize) -> Range<usize> {
        self.first[entry]..self.first[entry + 1]
    }

    pub fn sheets(&self) -> usize {
        self.score.len()
    }

    /// A value of the round's own scale on the scale of the scores given.
    pub fn given(&self, value: f64) -> f64 {
        self.center + self.spread * value
    }

    /// Mean of the scores as they were given, by entry; none where there is no sheet.
    pub fn raw_means(&self) -> Vec<Option<f64>> {
        let mean = |sheets: Range<usize>| {
            let count = sheets.len();
            (count > 0).then(|| self.given(self.score[sheets].iter().sum::<f64>() / count as f64))
        };
        (0..self.entries).map(|entry| mean(self.of(entry))).collect()
    }

    /// The same round without one judge, on the same scale.
    pub fn without(&self, judge: usize) -> Round {
        let kept: Vec<usize> = (0..self.sheets()).filter(|&sheet| self.judge[sheet] != judge).collect();
        let mut first = vec![0; self.entries + 1];
        for entry in 0..self.entries {
            let left = self.of(entry).filter(|&sheet| self.judge[sheet] != judge).count();
            first[entry + 1] = first[entry] + left;
        }
        let mut load = self.load.clone();
        load[judge] = 0;
        Round {
            judge: kept.iter().map(|&sheet| self.judge[sheet]).collect(),
            score: kept.iter().map(|&sheet| self.score[sheet]).collect(),
            origin: kept.iter().map(|&sheet| self.origin[sheet]).collect(),
            load,
            first,
            ..*self
        }
    }
}

/// Mean and root mean square about it; 1 where the scores do not differ beyond rounding.
fn center_and_spread(scores: &[f64]) -> (f64, f64) {
    let count = scores.len().max(1) as f64;
    let center = scores.iter().sum::<f64>() / count;
    let square = scores.iter().map(|score| (score - center).powi(2)).sum::<f64>() / count;
    let spread = square.sqrt();
    let least = 1e-12 * scores.iter().fold(f64::MIN_POSITIVE, |most, score| most.max(score.abs()));
    (center, if spread > least { spread } else { 1.0 })
}
