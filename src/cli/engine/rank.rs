//! `palmares rank`: a standing from anybody's scores, and how sure it is.

mod judged;
mod methods;
mod words;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::tables::{self, bytes_of};
use super::{Stopped, Text};
use judged::Judged;

/// Rank entries from scores or comparisons: values, intervals, chances, and what each judge's sheets are like
///
/// Reads a table with the columns entry, judge, score; or entry, criterion, judge, score, weight; or judge, winner, loser.
/// Writes a table of the entries and one of the judges, then lines that begin with “#”: the method, and what should be
/// known about the result.
#[derive(Args)]
pub struct Rank {
    /// The table of scores; “-” for standard input
    #[arg(value_name = "SCORES.csv")]
    scores: PathBuf,
    /// How scores become an order
    #[arg(long, value_enum, default_value_t = Way::Mixed)]
    method: Way,
    /// Places for which the chance of being among them is told, and winners looked at
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    top: usize,
    /// Leave out the sheets of these judges, as the drop test for sponsors does
    #[arg(long, value_name = "JUDGES", value_delimiter = ',')]
    without: Vec<String>,
    /// What the draws begin with: the same seed gives the same chances
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Write everything as JSON
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Way {
    /// The mixed model: leniency, scale and noise of each judge, shrunken
    Mixed,
    /// The plain mean
    Mean,
    /// The mean without the highest and the lowest score
    Trimmed,
    /// Standard scores within each judge
    Z,
    /// Entry plus judge, by least squares
    Additive,
    /// Points for places in each judge's order
    Borda,
    /// Majorities won against other entries
    Copeland,
    /// The majority rules of ballroom finals; every judge orders every entry
    Skating,
    /// Bradley-Terry, from comparisons (or from the orders that scores imply)
    Pairwise,
}

/// One entry in the answer; what a method does not know is not there.
#[derive(Clone, Debug, Default)]
struct Place {
    entry: String,
    rank: Option<usize>,
    value: Option<f64>,
    raw_mean: Option<f64>,
    raw_rank: Option<usize>,
    sheets: usize,
    error: Option<f64>,
    interval: Option<(usize, usize)>,
    best: Option<f64>,
    top: Option<f64>,
    above_next: Option<f64>,
}

/// One judge in the answer.
#[derive(Clone, Debug, Default)]
struct Habit {
    judge: String,
    sheets: usize,
    mean: Option<f64>,
    leniency: Option<f64>,
    leniency_error: Option<f64>,
    scale: Option<f64>,
    noise: Option<f64>,
    infit: Option<f64>,
    outfit: Option<f64>,
}

#[derive(Clone, Debug, Default)]
struct Answer {
    method: String,
    places: Vec<Place>,
    judges: Vec<Habit>,
    remarks: Vec<String>,
}

impl Rank {
    pub fn run(&self) -> Text {
        let bytes = bytes_of(&self.scores).map_err(Stopped::Wrong)?;
        let names = tables::header(&bytes)?;
        let has = |name: &str| names.iter().any(|one| one == name);
        let answer = if has("winner") || has("loser") {
            if !matches!(self.method, Way::Mixed | Way::Pairwise) {
                return Err(Stopped::Wrong("comparisons are ranked by --method pairwise only".to_owned()));
            }
            methods::comparisons(&judged::Compared::read(&bytes, &self.without)?, self)?
        } else {
            let judged = Judged::read(&bytes, has("criterion"), &self.without)?;
            match self.method {
                Way::Mixed => methods::mixed(&judged, self),
                Way::Pairwise => methods::orders(&judged, self)?,
                way => methods::plain(&judged, way)?,
            }
        };
        Ok(if self.json { words::json(&answer, self) } else { words::text(&answer, self) })
    }
}
