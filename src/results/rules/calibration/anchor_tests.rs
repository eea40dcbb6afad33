//! Figures published or computed elsewhere, on real data.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::*;

#[test]
fn the_wines_of_princeton_have_the_variances_that_restricted_likelihood_gives_them() {
    // Flights are of different wines: 20 wines, all tasted by 9 judges.
    let Some(rows) = rows("scoring/wines_2012_princeton.csv") else { return };
    let scores = scores(rows.iter().map(|row| (format!("{} {}", row[0], row[1]), row[2].clone(), &row[3])));
    let (variances, restricted) = variance_components(&scores).expect("estimable");
    let found = [variances.entry, variances.judge, variances.residual, restricted.expect("few judges")];
    for (found, published) in found.into_iter().zip([0.2405, 1.9309, 5.1409, 250.5331]) {
        assert!((found - published).abs() < 1e-4, "{found} is not {published}");
    }
    let calibrated = calibrate(&scores);
    assert_eq!(calibrated.method, Method::Mean(Why::Complete { entries: 20, judges: 9 }));
    assert!(calibrated.entries.iter().flatten().all(|placed| placed.value == placed.raw_mean));
}

#[test]
fn a_score_left_out_is_expected_within_fourteen_points_at_the_hackathon_and_means_miss_by_more() {
    let Some(rows) = rows("scoring/civic_hack_dc_2025.csv") else { return };
    let scores = scores(rows.iter().map(|row| (row[0].clone(), row[1].clone(), &row[2])));
    let (mixed, mean) = left_out_errors(&scores);
    assert!(mixed < 15.0 && mean > 16.0, "{mixed} {mean}");
}

#[test]
fn a_score_left_out_of_a_skating_panel_is_expected_within_the_published_error() {
    let Some(rows) = rows("scoring/figure_skating_components_2016_17.csv") else { return };
    let mut panels: BTreeMap<&str, Vec<&Vec<String>>> = BTreeMap::new();
    for row in &rows {
        panels.entry(&row[0]).or_default().push(row);
    }
    // Every 25th panel; `cargo bench --bench accuracy` takes all of them.
    let (mut squares, mut count) = (0.0, 0.0);
    for panel in panels.values().step_by(25) {
        let scores = scores(panel.iter().map(|row| (row[1].clone(), row[2].clone(), &row[3])));
        let size = scores.sheets().len() as f64;
        squares += left_out_errors(&scores).0.powi(2) * size;
        count += size;
    }
    let error = f64::sqrt(squares / count);
    assert!((error - 0.354).abs() < 0.03, "{error}");
}

/// Root mean square error of the model, and of the entry's mean, where each sheet in turn is not known.
fn left_out_errors(scores: &Scores) -> (f64, f64) {
    let (mut model, mut mean, mut count) = (0.0, 0.0, 0.0_f64);
    for (at, sheet) in scores.sheets().iter().enumerate() {
        let mut rest = scores.sheets().to_vec();
        rest.remove(at);
        let calibrated = calibrate(&Scores::new(scores.entries(), scores.judges(), rest).expect("a round"));
        let Some(placed) = &calibrated.entries[sheet.entry as usize] else { continue };
        let expected = calibrated.expected(sheet.entry as usize, sheet.judge as usize).expect("a placed entry");
        model += (sheet.score - expected).powi(2);
        mean += (sheet.score - placed.raw_mean).powi(2);
        count += 1.0;
    }
    (f64::sqrt(model / count), f64::sqrt(mean / count))
}

fn scores<'a>(rows: impl Iterator<Item = (String, String, &'a String)>) -> Scores {
    let rows: Vec<_> = rows.collect();
    let number = |names: Vec<&String>| -> BTreeMap<String, u32> {
        let names: BTreeMap<String, u32> = names.into_iter().map(|name| (name.clone(), 0)).collect();
        names.into_keys().zip(0..).collect()
    };
    let entries = number(rows.iter().map(|row| &row.0).collect());
    let judges = number(rows.iter().map(|row| &row.1).collect());
    let sheets = rows.iter().map(|(entry, judge, score)| Sheet {
        entry: entries[entry],
        judge: judges[judge],
        score: score.parse().expect("a number"),
    });
    Scores::new(entries.len(), judges.len(), sheets.collect()).expect("a round")
}

fn rows(file: &str) -> Option<Vec<Vec<String>>> {
    let Some(path) = shared(file) else {
        println!("skipped: {file} is not here");
        return None;
    };
    let text = std::fs::read_to_string(path).expect("a readable file");
    Some(text.lines().skip(1).map(|line| line.split(',').map(str::to_owned).collect()).collect())
}

fn shared(file: &str) -> Option<PathBuf> {
    let ancestors = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    ancestors.map(|folder| folder.join("shared/data").join(file)).find(|path| path.exists())
}
