//! `palmares assign`: who judges what, from a table of affinities.

mod pairs;
mod words;

use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;

use super::{Stopped, Text};
use crate::panels::rules::matching::{self, Again, Changes, Matching, Solved, Table, Terms, Wish, certificate, report};
use pairs::Pairs;

/// Assign entries to judges: the greatest total affinity that the terms allow, with proof
///
/// Reads a table with the columns entry, judge, affinity; a pair that is not in it is a conflict. Writes the pairs as a
/// table of the same form, then lines that begin with “#”: the total, the worst-served entry with the bound on it, loads,
/// islands, the certificate, seconds.
#[derive(Args)]
pub struct Assign {
    /// The table of affinities; “-” for standard input
    #[arg(value_name = "PAIRS.csv")]
    pairs: PathBuf,
    /// Judges on each entry
    #[arg(long, value_name = "NUMBER", default_value_t = 3)]
    per_entry: u32,
    /// Entries of each judge, at least and at most: 2..12, 2.., ..12 or 12
    #[arg(long, value_name = "RANGE", value_parser = load, default_value = "0..")]
    load: RangeInclusive<u32>,
    /// Then raise the worst-served entry as far as it goes
    #[arg(long)]
    fair: bool,
    /// Then join the islands, so that leniency can be compared, and make judges comparable
    #[arg(long)]
    connected: bool,
    /// The share of the total that comparability may cost
    #[arg(long, value_name = "SHARE", default_value_t = 0.005, requires = "connected")]
    loss: f64,
    /// Draw the assignment at random, with no pair likelier than this
    #[arg(long, value_name = "CHANCE", conflicts_with_all = ["fair", "connected", "keep"])]
    robust: Option<f64>,
    /// What the draw begins with: the same seed gives the same assignment
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// An assignment (entry, judge) of which as many pairs as possible stay
    #[arg(long, value_name = "OLD.csv")]
    keep: Option<PathBuf>,
    /// Write everything as JSON
    #[arg(long)]
    json: bool,
}

/// All that is said of an assignment.
struct Made {
    matching: Matching,
    /// The greatest total that any assignment could have.
    optimum: i64,
    exact: bool,
    /// Did separate code find the optimum proved?
    certified: bool,
    /// No assignment serves its worst entry better than this.
    bound: Option<i64>,
    barred: Option<usize>,
    expected: Option<i64>,
    changes: Option<Changes>,
    seconds: f64,
}

impl Assign {
    pub fn run(&self) -> Text {
        if !(0.0..=1.0).contains(&self.loss) || self.robust.is_some_and(|chance| !(0.0..=1.0).contains(&chance)) {
            return Err(Stopped::Wrong("--loss and --robust take a share from 0 to 1".to_owned()));
        }
        let pairs = Pairs::read(&self.pairs)?;
        let old = self.keep.as_deref().map(|file| pairs.old(file)).transpose()?;
        let terms = Terms {
            needed: vec![self.per_entry; pairs.entries.len()],
            loads: vec![self.load.clone(); pairs.judges.len()],
            ..Terms::default()
        };
        let made = self.make(&pairs, &terms, old.as_ref())?;
        let told = report(&pairs.table, &made.matching);
        Ok(if self.json { self.json(&pairs, &made, &told) } else { self.text(&pairs, &made, &told) })
    }

    fn make(&self, pairs: &Pairs, terms: &Terms, old: Option<&Matching>) -> Result<Made, Stopped> {
        let (table, begun) = (&pairs.table, Instant::now());
        let solved = matching::solve(table, terms).map_err(|short| Stopped::Impossible(pairs.short(&short)))?;
        let (Solved { total, exact, certificate, .. }, best) = (&solved, &solved.matching);
        let mut made = Made {
            certified: certificate::check(table, terms, best, certificate).is_ok(),
            matching: best.clone(),
            optimum: *total,
            exact: *exact,
            bound: None,
            barred: None,
            expected: None,
            changes: None,
            seconds: 0.0,
        };
        if let Some(old) = old {
            made = made.near(table, terms, old).map_err(|short| Stopped::Impossible(pairs.short(&short)))?;
        }
        if let Some(chance) = self.robust {
            let drawn = matching::robust(table, terms, chance, self.seed);
            let drawn = drawn.map_err(|refusal| Stopped::Impossible(pairs.refused(&refusal)))?;
            (made.expected, made.matching) = (Some(drawn.expected), drawn.matching);
        }
        self.improve(table, terms, &mut made);
        made.seconds = begun.elapsed().as_secs_f64();
        Ok(made)
    }

    /// The stages after the exact one; pairs that are to stay are locked.
    fn improve(&self, table: &Table, terms: &Terms, made: &mut Made) {
        let locked = made.changes.as_ref().map(|changes| changes.kept.clone()).unwrap_or_default();
        let terms = Terms { locked, ..terms.clone() };
        let mut floor = None;
        if self.fair {
            let fair = matching::fair(table, &terms, &made.matching);
            (floor, made.bound, made.matching) = (Some(fair.worst), Some(fair.bound), fair.matching);
        }
        if self.connected {
            let connected = matching::connect(table, &terms, &made.matching, Wish { loss: self.loss, floor });
            made.barred = Some(connected.barred.iter().filter(|barred| **barred).count());
            made.matching = connected.matching;
        }
    }
}

impl Made {
    fn near(self, table: &Table, terms: &Terms, old: &Matching) -> Result<Self, matching::Shortage> {
        let Again { matching, changes, .. } = matching::again(table, terms, old, &[])?;
        Ok(Self { matching, changes: Some(changes), ..self })
    }
}

/// `2..12`, `2..`, `..12`, `12`.
fn load(typed: &str) -> Result<RangeInclusive<u32>, String> {
    let number = |typed: &str, otherwise: u32| match typed.trim() {
        "" => Ok(otherwise),
        typed => typed.parse().map_err(|_| format!("expected a range such as 2..12, found “{typed}”")),
    };
    let (least, most) = match typed.split_once("..") {
        Some((least, most)) => (number(least, 0)?, number(most.trim_start_matches('='), u32::MAX)?),
        None => (0, number(typed, u32::MAX)?),
    };
    if least > most { Err(format!("{least} is more than {most}")) } else { Ok(least..=most) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_load_is_a_range_or_a_most() {
        assert_eq!(load("2..12"), Ok(2..=12));
        assert_eq!(load("2.."), Ok(2..=u32::MAX));
        assert_eq!(load("..=12"), Ok(0..=12));
        assert_eq!(load("12"), Ok(0..=12));
        assert!(load("12..2").is_err());
        assert!(load("many").is_err());
    }
}
