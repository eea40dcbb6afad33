//! Real contests: every sheet in turn is left out and its score guessed from the others.

use std::collections::BTreeMap;
use std::path::Path;

use palmares::results::rules::calibration::{Scores, Sheet, calibrate};

/// Squared errors of the model and of the entry's mean, and their number.
#[derive(Default)]
struct Errors {
    model: f64,
    mean: f64,
    count: f64,
}

pub fn print() {
    println!("\nleft-out scores, root mean square error: mean, mixed");
    for (file, panelled) in [("figure_skating_components_2016_17.csv", true), ("civic_hack_dc_2025.csv", false)] {
        match read(file) {
            Some(text) => measure(file, &text, panelled),
            None => println!("{file}: skipped, not here"),
        }
    }
}

fn read(file: &str) -> Option<String> {
    let ancestors = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    ancestors.filter_map(|folder| std::fs::read_to_string(folder.join("shared/data/scoring").join(file)).ok()).next()
}

fn measure(file: &str, text: &str, panelled: bool) {
    let mut panels: BTreeMap<&str, Vec<[&str; 3]>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        let (panel, rest) = if panelled { (cells[0], &cells[1..]) } else { ("", &cells[..]) };
        if let [entry, judge, score] = *rest {
            panels.entry(panel).or_default().push([entry, judge, score]);
        }
    }
    let mut errors = Errors::default();
    for rows in panels.values() {
        leave_out(rows, &mut errors);
    }
    let error = |squares: f64| f64::sqrt(squares / errors.count);
    println!("{file}: {:.4}, {:.4} ({} sheets)", error(errors.mean), error(errors.model), errors.count);
}

fn leave_out(rows: &[[&str; 3]], errors: &mut Errors) {
    let (entries, judges) = (numbers(rows, 0), numbers(rows, 1));
    let sheet = |row: &[&str; 3]| {
        let score = row[2].parse().ok()?;
        Some(Sheet { entry: entries[row[0]], judge: judges[row[1]], score })
    };
    let sheets: Vec<Sheet> = rows.iter().filter_map(sheet).collect();
    for (at, left) in sheets.iter().enumerate() {
        let mut rest = sheets.clone();
        rest.remove(at);
        let Ok(scores) = Scores::new(entries.len(), judges.len(), rest) else { continue };
        let calibrated = calibrate(&scores);
        let (entry, judge) = (left.entry as usize, left.judge as usize);
        if let (Some(placed), Some(expected)) = (&calibrated.entries[entry], calibrated.expected(entry, judge)) {
            errors.mean += (left.score - placed.raw_mean).powi(2);
            errors.model += (left.score - expected).powi(2);
            errors.count += 1.0;
        }
    }
}

fn numbers<'a>(rows: &[[&'a str; 3]], column: usize) -> BTreeMap<&'a str, u32> {
    let names: BTreeMap<&str, ()> = rows.iter().map(|row| (row[column], ())).collect();
    names.into_keys().zip(0..).collect()
}
