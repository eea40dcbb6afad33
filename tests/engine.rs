//! The engine at the command line, for anybody's data.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::support::fresh_folder;

/// Runs the program with this text on standard input.
fn palmares(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_palmares"))
        .current_dir(fresh_folder())
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    // Whoever has refused the options does not read on.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the program ends")
}

fn out(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn json(arguments: &[&str], input: &str) -> serde_json::Value {
    serde_json::from_str(&out(&palmares(&[arguments, &["--json"]].concat(), input))).expect("JSON")
}

#[test]
fn every_entry_gets_its_judges_and_the_total_is_proved() {
    let pairs = "entry,judge,affinity\nE1,J1,0.9\nE1,J2,0.5\nE1,J3,0.1\nE2,J1,0.8\nE2,J2,0.7\nE2,J3,0.25\n";
    let told = out(&palmares(&["assign", "-", "--per-entry", "1", "--load", "..1"], pairs));
    assert!(
        told.starts_with("entry,judge,affinity\nE1,J1,0.90\nE2,J2,0.70\n\n# total 1.60 of at most 1.60\n"),
        "{told}"
    );
    assert!(told.contains("# certificate proved"), "{told}");
}

#[test]
fn an_assignment_that_cannot_be_is_explained_with_numbers_and_status_1() {
    let pairs = "entry,judge,affinity\nE1,J1,1\nE2,J1,1\nE3,J1,1\nE3,J2,1\n";
    let told = palmares(&["assign", "-", "--per-entry", "1", "--load", "0..1"], pairs);
    assert_eq!((told.status.code(), told.stdout.len()), (Some(1), 0));
    let why = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(
        why.contains("3 entries need 3 sheets, but the 2 judges who may judge any of them have room for 2"),
        "{why}"
    );
    assert!(why.contains("entries: E1, E2, E3") && why.contains("judges: J1, J2"), "{why}");
}

#[test]
fn pairs_of_an_older_assignment_stay_and_what_is_lost_is_replaced() {
    let folder = fresh_folder();
    let old = folder.join("old.csv");
    std::fs::write(&old, "entry,judge\nE1,J2\nE2,J9\n").expect("written");
    let pairs = "entry,judge,affinity\nE1,J1,0.9\nE1,J2,0.1\nE2,J1,0.8\nE2,J2,0.7\n";
    let told = json(&["assign", "-", "--per-entry", "1", "--keep", &old.to_string_lossy()], pairs);
    assert_eq!(told["pairs"], serde_json::json!([["E1", "J2", 0.1], ["E2", "J1", 0.8]]));
    assert_eq!(told["changes"], serde_json::json!({ "kept": 1, "lost": 0, "new": 1 }));
}

#[test]
fn a_draw_is_the_same_for_the_same_seed() {
    let event: Vec<String> =
        (0..40).map(|pair| format!("E{},J{},0.{}", pair / 8, pair % 8, 1 + pair * 7 % 9)).collect();
    let pairs = format!("entry,judge,affinity\n{}\n", event.join("\n"));
    let draw = |seed: &str| {
        let told = json(&["assign", "-", "--per-entry", "2", "--robust", "0.5", "--seed", seed], &pairs);
        told["pairs"].clone()
    };
    assert_eq!(draw("7"), draw("7"));
    assert!((8..20).any(|seed| draw(&seed.to_string()) != draw("7")));
}

#[test]
fn a_standing_is_made_from_an_event_whose_truth_is_known() {
    let event =
        out(&palmares(&["simulate", "--entries", "20", "--judges", "6", "--per-entry", "3", "--seed", "5"], ""));
    assert_eq!(
        event,
        out(&palmares(&["simulate", "--entries", "20", "--judges", "6", "--per-entry", "3", "--seed", "5"], ""))
    );
    let told = json(&["rank", "-"], &event);
    assert_eq!(told["method"], "mixed");
    let entries = told["entries"].as_array().expect("entries");
    assert_eq!(entries.len(), 20);
    let best: f64 = entries.iter().filter_map(|entry| entry["p_best"].as_f64()).sum();
    assert!((best - 1.0).abs() < 1e-9);
    assert!(told["judges"].as_array().is_some_and(|judges| judges.iter().all(|judge| judge["leniency"].is_f64())));
    for method in ["mean", "trimmed", "z", "additive", "borda", "copeland", "pairwise"] {
        let told = json(&["rank", "-", "--method", method], &event);
        assert_eq!(told["entries"].as_array().map(Vec::len), Some(20), "{method}");
    }
    let refused = palmares(&["rank", "-", "--method", "skating"], &event);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("every judge must score every entry"));
}

#[test]
fn criteria_are_added_up_by_their_weights_and_comparisons_are_ranked_too() {
    let criteria =
        "entry,criterion,judge,score,weight\nE1,impact,J1,4,2\nE1,craft,J1,1,1\nE2,impact,J1,3,2\nE2,craft,J1,3,1\n";
    let told = json(&["rank", "-", "--method", "mean"], criteria);
    assert_eq!(told["entries"][0]["value"], 3.0);
    assert_eq!(told["entries"][0]["raw_rank"], 1);
    let compared = "judge,winner,loser\nJ1,A,B\nJ2,A,B\nJ2,B,C\n";
    let told = json(&["rank", "-"], compared);
    let order: Vec<_> =
        told["entries"].as_array().expect("entries").iter().map(|entry| entry["entry"].clone()).collect();
    assert_eq!((told["method"].as_str(), order), (Some("pairwise"), ["A", "B", "C"].map(Into::into).to_vec()));
}

#[test]
fn a_wrong_table_is_named_by_row_and_column_with_status_2_and_nothing_is_written() {
    let cases = [
        (&["assign", "-"][..], "entry,judge\nE1,J1\n", "row 1, column “affinity”"),
        (
            &["assign", "-"],
            "entry,judge,affinity\nE1,J1,high\n",
            "row 2, column “affinity”: expected a number such as 0.25, found “high”",
        ),
        (&["assign", "-"], "entry,judge,affinity\nE1,J1,1\n\nE1,J1,2\n", "row 4, column “judge”: expected each pair"),
        (&["assign", "-"], "entry,judge,affinity\n", "row 2: expected a pair"),
        (&["rank", "-"], "entry,judge,score\nE1,J1,5\nE1,,5\n", "row 3, column “judge”: expected a name"),
        (&["rank", "-"], "entry,judge,score\nE1,J1,5\nE1,J1,6\n", "row 3, column “judge”: expected one score"),
        (&["rank", "-"], "entry,judge,score\nE1,J1,inf\n", "row 2, column “score”: expected a number"),
        (&["rank", "-"], "judge,winner,loser\nJ1,A,A\n", "row 2, column “loser”"),
        (
            &["rank", "-"],
            "entry,criterion,judge,score,weight\nE1,c,J1,5,0\n",
            "column “weight”: expected a weight above 0",
        ),
        (&["rank", "missing.csv"], "", "missing.csv"),
        (&["assign", "-", "--load", "9..2"], "", "9 is more than 2"),
        (&["rank", "-", "--without", "J7"], "entry,judge,score\nE1,J1,5\n", "no judge “J7”"),
    ];
    for (arguments, input, expected) in cases {
        let told = palmares(arguments, input);
        let why = String::from_utf8_lossy(&told.stderr).into_owned();
        assert_eq!((told.status.code(), told.stdout.len()), (Some(2), 0), "{arguments:?}: {why}");
        assert!(why.contains(expected), "{why}");
    }
}

#[test]
fn help_reads_well() {
    for command in ["assign", "rank", "simulate"] {
        let told = out(&palmares(&[command, "--help"], ""));
        assert!(told.contains("Usage:") && told.contains("entry") && !told.contains("  \n\n\n"), "{told}");
    }
}

#[test]
fn bids_of_real_conferences_reach_their_known_totals() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/assignment");
    if !shared.exists() {
        println!("skipped: ../shared/data/assignment is not there");
        return;
    }
    for (file, load, total, fair) in
        [("aamas2016", "12", 949.5, 949.25), ("preflib1", "6", 124.25, 124.25), ("preflib2", "7", 141.5, 0.0)]
    {
        let path = shared.join(format!("{file}.csv")).to_string_lossy().into_owned();
        let told = json(&["assign", &path, "--load", load], "");
        assert_eq!(
            (told["total"].as_f64(), told["certificate"]["proved"].as_bool()),
            (Some(total), Some(true)),
            "{file}"
        );
        let told = json(&["assign", &path, "--load", load, "--fair"], "");
        assert!(told["total"].as_f64() >= Some(fair), "{file}");
        assert!(told["worst"]["affinity"].as_f64() <= told["worst"]["bound"].as_f64());
    }
}
