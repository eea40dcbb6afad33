//! `palmares simulate`: an event whose truth is known, to try methods on.

use std::fmt::Write;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Stopped, Text};
use crate::results::rules::simulation::{Event, NotSimulated, Regime, simulate};

/// Write an event with a known truth: what judges would score, on a scale from 1 to 10
///
/// Writes a table entry,judge,score that “palmares rank” reads; with --truth the entries' true qualities and the judges'
/// true leniency, scale and noise as tables of their own.
#[derive(Args)]
pub struct Simulate {
    #[arg(long, value_name = "NUMBER", default_value_t = 120)]
    entries: usize,
    #[arg(long, value_name = "NUMBER", default_value_t = 30)]
    judges: usize,
    /// Judges on each entry
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    per_entry: usize,
    /// How judges differ
    #[arg(long, value_enum, default_value_t = Kind::Typical)]
    regime: Kind,
    /// Judges whose scores have nothing to do with the entries
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    rogues: usize,
    /// The same seed gives the same event
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// A file for the truth: kind, name, quality or leniency, scale, noise
    #[arg(long, value_name = "FILE")]
    truth: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// Judges differ somewhat
    Typical,
    /// Judges differ more than entries do
    HarshLenient,
    /// The variances found in the reviews of NeurIPS 2014
    Neurips2014,
}

impl Simulate {
    pub fn run(&self) -> Text {
        let regime = match self.regime {
            Kind::Typical => Regime::TYPICAL,
            Kind::HarshLenient => Regime::HARSH_LENIENT,
            Kind::Neurips2014 => Regime::NEURIPS_2014,
        };
        if self.rogues > self.judges {
            return Err(Stopped::Wrong("--rogues: there are not so many judges".to_owned()));
        }
        let regime = Regime { rogue: self.rogues, ..regime };
        let event = simulate(&regime, self.entries, self.judges, self.per_entry, self.seed).map_err(|why| {
            Stopped::Wrong(match why {
                NotSimulated::Empty => "there must be entries, judges and sheets".to_owned(),
                NotSimulated::TooFewJudges { judges, per_entry } => {
                    format!("{judges} judges cannot give every entry {per_entry} sheets")
                }
            })
        })?;
        if let Some(file) = &self.truth {
            std::fs::write(file, truth(&event))
                .map_err(|error| Stopped::Impossible(format!("{}: {error}", file.display())))?;
        }
        let mut out = String::from("entry,judge,score\n");
        for sheet in event.scores.sheets() {
            let _ = writeln!(out, "E{},J{},{:.1}", sheet.entry + 1, sheet.judge + 1, sheet.score);
        }
        Ok(out)
    }
}

fn truth(event: &Event) -> String {
    let mut out = String::from("kind,name,quality,leniency,scale,noise,rogue\n");
    for (entry, quality) in event.truth.iter().enumerate() {
        let _ = writeln!(out, "entry,E{},{quality:.6},,,,", entry + 1);
    }
    for judge in 0..event.leniency.len() {
        let (leniency, scale, noise) = (event.leniency[judge], event.scale[judge], event.noise[judge]);
        let rogue = event.rogue[judge];
        let _ = writeln!(out, "judge,J{},,{leniency:.6},{scale:.6},{noise:.6},{rogue}", judge + 1);
    }
    out
}
