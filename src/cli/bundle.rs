//! `palmares bundle` and `palmares verify`: the public record of an edition, and whether one holds.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::{Outcome, open, said};
use crate::app::Config;
use crate::audit;
use crate::column::Moment;
use crate::language::{Language, T, plain};
use crate::programme;
use crate::results::rules::bundle::finding::Finding;
use crate::results::rules::bundle::receipt::{Receipt, misses};
use crate::results::rules::bundle::verifying::{Report, verify};
use crate::results::{self, store};

#[derive(Args)]
pub struct BundleOf {
    /// The programme, as it stands in its address
    #[arg(value_name = "SLUG")]
    programme: String,
}

#[derive(Args)]
pub struct Verify {
    /// The archive of a public record
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The key that must have signed it, as it stands on the page of the record
    #[arg(long, value_name = "KEY")]
    key: Option<String>,
    /// A receipt: whether its lines are in the record
    #[arg(long, value_name = "FILE")]
    receipt: Option<PathBuf>,
}

/// Writes the record to standard output, and makes it first where no server has done so yet.
pub fn bundle(config: Config, of: &BundleOf) -> Outcome {
    let app = open(config)?;
    let made = || {
        // Acts are sealed before and between: a record bears the head of a whole chain.
        for _ in 0..2 {
            let now = Moment::now();
            app.db.write_now(move |conn| audit::store::seal(conn, now))?;
            results::make_records(&app.db, &app.config.origin(), now)?;
        }
        let slug = of.programme.clone();
        app.db.read_now(|conn| {
            let programme = programme::store::by_slug(conn, &slug)?;
            store::records::archive(conn, programme.id)
        })
    };
    let bytes = made().map_err(|error| match error {
        crate::error::Error::NotFound => words("results-verify-none", &[]),
        other => said(&other),
    })?;
    std::io::stdout().lock().write_all(&bytes).map_err(|error| error.to_string())
}

/// Says what holds; what does not is the error.
pub fn check(asked: &Verify) -> Result<String, String> {
    let read = |path: &PathBuf| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
    let mut report = verify(&read(&asked.file)?, asked.key.as_deref());
    let mut lines = Vec::new();
    if let Some(path) = &asked.receipt {
        let wrong = || words("results-verify-no-receipt", &[("file", path.display().to_string())]);
        let receipt: Receipt = serde_json::from_slice(&read(path)?).map_err(|_| wrong())?;
        let misses = report.checkpoint.as_ref().map(|checkpoint| misses(&receipt, checkpoint)).ok_or_else(wrong)?;
        if misses.is_empty() {
            lines.push(T::new(Language::English).n("results-verify-receipt", receipt.lines.len()));
        }
        report.findings.extend(misses);
    }
    if report.findings.is_empty() {
        lines.splice(0..0, holding(&report));
        return Ok(lines.iter().map(|line| format!("{}\n", plain(line))).collect());
    }
    let found = report.findings.iter().map(|finding| format!("\n  {} [{}]", told(finding), finding.name()));
    Err(words("results-verify-fails", &[("file", asked.file.display().to_string())]) + &found.collect::<String>())
}

fn holding(report: &Report) -> Vec<String> {
    let t = T::new(Language::English);
    let mut lines = Vec::new();
    if let Some(checkpoint) = &report.checkpoint {
        lines.push(t.s1("results-verify-signed", "origin", &checkpoint.origin));
        lines.push(t.s1("results-verify-key", "key", &report.key));
        lines.push(t.n("results-verify-leaves", checkpoint.size));
    }
    if let Some((first, last)) = report.recorded {
        let at = |seconds: i64| Moment::of_micros(0).plus_seconds(seconds).to_string();
        lines.push(t.s2("results-verify-rules", "first", at(first), "last", at(last)));
    }
    lines.push(t.n("results-verify-sheets", report.sheets));
    lines.push(t.n("results-verify-boards", report.boards));
    lines.push(t.n("results-verify-decisions", report.decisions));
    lines
}

fn told(finding: &Finding) -> String {
    let place = ("place", finding.place.clone());
    match finding.noun {
        "" => words(&format!("results-found-{}", finding.what.as_str()), &[place]),
        noun => words(&format!("results-found-line-{}", finding.what.as_str()), &[place, ("noun", noun.to_owned())]),
    }
}

fn words(id: &str, details: &[(&str, String)]) -> String {
    let t = T::new(Language::English);
    plain(&match details {
        [] => t.s(id),
        [(name, value)] => t.s1(id, name, value),
        [(one, first), (other, second), ..] => t.s2(id, one, first, other, second),
    })
}
