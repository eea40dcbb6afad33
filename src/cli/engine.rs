//! The judging engine at the command line, for anybody's data: assign, rank, simulate. No database is opened.

mod assign;
mod rank;
mod simulate;
mod tables;

use clap::Subcommand;

use assign::Assign;
use rank::Rank;
use simulate::Simulate;

#[derive(Subcommand)]
pub enum Engine {
    Assign(Assign),
    Rank(Rank),
    Simulate(Simulate),
}

/// Why there is no answer. Nothing has been written then.
#[derive(Debug)]
pub enum Stopped {
    /// What was given cannot be read: exit status 2.
    Wrong(String),
    /// It can be read, but not be done: exit status 1.
    Impossible(String),
}

/// What is to be written, in whole.
type Text = Result<String, Stopped>;

pub fn run(engine: &Engine) -> Text {
    match engine {
        Engine::Assign(assign) => assign.run(),
        Engine::Rank(rank) => rank.run(),
        Engine::Simulate(simulate) => simulate.run(),
    }
}

impl From<tables::Wrong> for Stopped {
    fn from(wrong: tables::Wrong) -> Self {
        Self::Wrong(wrong.to_string())
    }
}

/// A cell of a table as it is written: quoted where it has to be.
fn cell(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

/// Figures to so many decimals; nothing for what is not known.
fn figure(value: Option<f64>, decimals: usize) -> String {
    value.map(|value| format!("{value:.decimals$}")).unwrap_or_default()
}
