//! What somebody could do to a record, and what both verifiers call it.

use super::super::archive::Files;
use super::super::record;
use super::super::votes::{NomineeLine, VoteLine};

pub type Tamper = Box<dyn Fn(&mut Files)>;

pub fn tamperings() -> Vec<(&'static str, Tamper)> {
    vec![
        ("sheet-changed", lines("sheets.jsonl", |lines| lines[0] = one_point_off(&lines[0]))),
        ("sheet-removed", lines("sheets.jsonl", |lines| drop(lines.remove(1)))),
        ("sheet-added", lines("sheets.jsonl", |lines| lines.push(lines[0].replace("\"J0", "\"J9")))),
        ("sheet-duplicated", lines("sheets.jsonl", |lines| lines.insert(1, lines[0].clone()))),
        ("judge-changed", lines("sheets.jsonl", |lines| lines[0] = lines[0].replace("\"J0", "\"J9"))),
        ("rule-changed", lines("rules.jsonl", |lines| lines[1] = lines[1].replacen("\"weight\":2", "\"weight\":9", 1))),
        (
            "rule-unrecorded",
            lines("rules.jsonl", |lines| lines[1] = lines[1].replacen("\"weight\":2", "\"weight\":9", 1)),
        ),
        ("decision-changed", lines("decisions.jsonl", |lines| lines[0] = other_winner(&lines[0]))),
        ("decision-differs", lines("decisions.jsonl", |lines| lines[0] = other_winner(&lines[0]))),
        (
            "standing-changed",
            lines("standings.jsonl", |lines| lines[0] = lines[0].replacen("\"value\":", "\"value\":1", 1)),
        ),
        (
            "standing-differs",
            lines("standings.jsonl", |lines| lines[0] = lines[0].replacen("\"place\":", "\"place\":1", 1)),
        ),
        ("exclusion-changed", lines("exclusions.jsonl", |lines| lines[0] = lines[0].replace("too late", "by mistake"))),
        ("entry-changed", lines("entries.jsonl", |lines| lines[0] = lines[0].replace("Title", "Tilte"))),
        ("vote-changed", lines("votes.jsonl", |lines| lines[1] = one_vote_more(&lines[1]))),
        ("vote-differs", lines("votes.jsonl", |lines| lines[1] = one_vote_more(&lines[1]))),
        ("vote-differs", lines("votes.jsonl", |lines| lines[1] = no_champion_or_one(&lines[1]))),
        ("root-differs", text("checkpoint.txt", |text| text.replacen('\n', "\n1", 1))),
        ("signature-forged", text("checkpoint.txt", forged)),
        ("root-differs", text("leaves.txt", |text| text.replacen(&text[..4].to_owned(), "0000", 1))),
        ("text-changed", text("verify.py", |text| text.replace("1e-6", "1e+6"))),
        ("file-missing", Box::new(|files| files.retain(|(name, _)| name != "standings.jsonl"))),
        ("file-surplus", Box::new(|files| files.push(("more.txt".to_owned(), b"more".to_vec())))),
        (
            "record-unreadable",
            lines("decisions.jsonl", |lines| lines[0] = lines[0].replacen("\"winners\"", "\"losers\"", 1)),
        ),
    ]
}

fn text(file: &'static str, change: impl Fn(&str) -> String + 'static) -> Tamper {
    Box::new(move |files| {
        let content = &mut files.iter_mut().find(|(name, _)| name == file).expect("the file").1;
        let changed = change(std::str::from_utf8(content).expect("text")).into_bytes();
        assert_ne!(changed, *content, "{file}");
        *content = changed;
    })
}

fn lines(file: &'static str, change: impl Fn(&mut Vec<String>) + 'static) -> Tamper {
    text(file, move |text| {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        change(&mut lines);
        lines.iter().map(|line| format!("{line}\n")).collect()
    })
}

fn one_point_off(line: &str) -> String {
    let (before, after) = line.split_once("\"impact\":").expect("points");
    let points: i32 = after.split(['}', ',']).next().and_then(|it| it.parse().ok()).expect("points");
    let other = if points == 1 { 2 } else { points - 1 };
    format!("{before}\"impact\":{other}{}", after.trim_start_matches(char::is_numeric))
}

fn other_winner(line: &str) -> String {
    let mut line: record::DecisionLine = serde_json::from_str(line).expect("a decision");
    line.winners = vec!["R05".to_owned()];
    record::line(&line)
}

fn one_vote_more(line: &str) -> String {
    changed_vote(line, |one| one.valid += 1)
}

/// Where the last places are chosen among those who are tied, nobody else is one.
fn no_champion_or_one(line: &str) -> String {
    changed_vote(line, |one| (one.champion, one.tied) = (!one.champion, false))
}

fn changed_vote(line: &str, change: impl Fn(&mut NomineeLine)) -> String {
    let mut line: VoteLine = serde_json::from_str(line).expect("a line of votes");
    if let VoteLine::Nominee(one) = &mut line {
        change(one);
    }
    record::line(&line)
}

/// By another key, under the name and the number of the right one.
fn forged(note: &str) -> String {
    let (head, mark) = note.rsplit_once(' ').expect("a signature");
    let at = mark.len() / 2;
    let other = if &mark[at..=at] == "A" { "B" } else { "A" };
    format!("{head} {}{other}{}", &mark[..at], &mark[at + 1..])
}
