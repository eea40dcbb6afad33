//! Trying a bundle: whether its lines are those that were signed, and whether everything follows from them.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::finding::{Finding, What};
use super::merkle::{leaf, root};
use super::note::{Checkpoint, is_signed, read};
use super::reading::{Bundle, Listed};
use super::record::{BoardLine, DecisionLine, FitLine, Record, Rule, StandingLine, label};
use super::{LINES, SAME, WHOLE, trying, votes};
use crate::audit::hex;

/// What a verification found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub checkpoint: Option<Checkpoint>,
    /// By which it is signed, if it is.
    pub key: String,
    pub boards: usize,
    pub sheets: usize,
    pub decisions: usize,
    /// Of the rules, when the first was in the log and when the last was: seconds of UTC.
    pub recorded: Option<(i64, i64)>,
    pub findings: Vec<Finding>,
}

/// Tries the bytes of a bundle; with the key that is expected, if one is.
pub fn verify(archive: &[u8], expected: Option<&str>) -> Report {
    let Some(bundle) = Bundle::open(archive) else {
        return Report { findings: vec![Finding::of(What::NoArchive, "")], ..Report::default() };
    };
    let (missing, surplus) = bundle.misfits();
    let mut findings: Vec<Finding> = surplus.iter().map(|name| Finding::of(What::FileSurplus, *name)).collect();
    if !missing.is_empty() {
        findings.extend(missing.into_iter().map(|name| Finding::of(What::FileMissing, name)));
        return Report { findings, ..Report::default() };
    }
    let listed = bundle.listed();
    findings.extend(sealed(&bundle, &listed, expected));
    for (file, noun) in WHOLE.map(|file| (file, "text")).into_iter().chain(LINES) {
        let leaves: Vec<&Listed> = listed.iter().filter(|one| one.file == file).collect();
        let lines = if noun == "text" { vec![bundle.content(file)] } else { bundle.lines(file) };
        findings.extend(compared(file, noun, &lines, &leaves));
    }
    let (record, unreadable) = bundle.record();
    if unreadable.is_empty() {
        findings.extend(unrecorded(&bundle, &record));
        findings.extend(tried(&record));
        findings.extend(record.decisions.iter().filter_map(|it| decided(&record, it)));
        findings.extend(votes::tried(&record.votes));
    } else {
        let place = |(file, line): (&str, usize)| Finding::of(What::RecordUnreadable, format!("{file} {line}"));
        findings.extend(unreadable.into_iter().map(place));
    }
    let times = || record.log.iter().filter(|it| it.kind == "rule").map(|it| it.at);
    Report {
        checkpoint: read(&bundle.text("checkpoint.txt")),
        key: bundle.text("key.txt").trim().to_owned(),
        boards: record.boards.len(),
        sheets: record.sheets.len() + record.ballots.len() + record.comparisons.len(),
        decisions: record.decisions.len(),
        recorded: times().min().zip(times().max()),
        findings,
    }
}

/// The checkpoint: whether it is of these leaves, and by whom.
fn sealed(bundle: &Bundle, listed: &[Listed], expected: Option<&str>) -> Vec<Finding> {
    let (note, key) = (bundle.text("checkpoint.txt"), bundle.text("key.txt"));
    let leaves: Vec<_> = listed.iter().map(|one| one.hash).collect();
    let same = read(&note).is_some_and(|it| it.size == leaves.len() && it.root == root(&leaves));
    let mut found = Vec::new();
    if !same {
        found.push(Finding::of(What::RootDiffers, "checkpoint.txt"));
    }
    if !is_signed(&note, &key) {
        found.push(Finding::of(What::SignatureForged, "checkpoint.txt"));
    }
    if expected.is_some_and(|expected| expected.trim() != key.trim()) {
        found.push(Finding::of(What::KeyUnknown, "key.txt"));
    }
    found
}

/// The lines of a file beside the leaves that were signed.
fn compared(file: &str, noun: &'static str, lines: &[&[u8]], leaves: &[&Listed]) -> Vec<Finding> {
    let wanted: BTreeMap<&str, &Listed> = leaves.iter().map(|one| (one.label.as_str(), *one)).collect();
    let (mut seen, mut spare, mut found) = (BTreeSet::new(), Vec::new(), Vec::new());
    for (number, line) in (1..).zip(lines) {
        let own =
            if noun == "text" { "-".to_owned() } else { label(&String::from_utf8_lossy(line)).unwrap_or_default() };
        let tell = |what| Finding::line(noun, what, format!("{file} {number}"));
        match wanted.get(own.as_str()) {
            _ if seen.contains(&own) => found.push(tell(What::Duplicated)),
            None => spare.push((number, own.clone())),
            Some(one) if leaf(&one.salt, line) != one.hash => found.push(tell(What::Changed)),
            Some(_) => {}
        }
        seen.insert(own);
    }
    let numbered = (1..).zip(leaves);
    let mut missing: BTreeMap<usize, &str> = numbered
        .filter(|(_, one)| !seen.contains(&one.label))
        .map(|(number, one)| (number, one.label.as_str()))
        .collect();
    for (number, own) in spare {
        let place = format!("{file} {number}");
        let before = |label: &str| label.rsplit_once('/').map(|it| it.0.to_owned());
        found.push(match missing.remove(&number) {
            None => Finding::line(noun, What::Added, place),
            Some(was) if matches!(noun, "sheet" | "ballot") && before(was) == before(&own) => {
                Finding::of(What::JudgeChanged, place)
            }
            Some(_) => Finding::line(noun, What::Changed, place),
        });
    }
    found.extend(missing.values().map(|label| Finding::line(noun, What::Removed, format!("{file} {label}"))));
    found
}

/// Rules of which the log knows nothing.
fn unrecorded(bundle: &Bundle, record: &Record) -> Vec<Finding> {
    let logged: BTreeSet<&str> = record.log.iter().filter(|it| it.kind == "rule").map(|it| it.hash.as_str()).collect();
    let unknown = |line: &&[u8]| !logged.contains(hex(&Sha256::digest(line)).as_str());
    let lines = bundle.lines("rules.jsonl");
    let missed = (1..).zip(&lines).filter(|(_, line)| unknown(line));
    missed.map(|(number, _)| Finding::of(What::RuleUnrecorded, format!("rules.jsonl {number}"))).collect()
}

/// Fits and standings that do not follow from the sheets. Where a fit does not, nothing is said of its standings.
fn tried(record: &Record) -> Vec<Finding> {
    let mut found = Vec::new();
    for field in trying::fields(record) {
        let given = record.fits.iter().find(|fit| fit.field == field.name);
        let made = field.fit();
        if !same_fit(given, made.as_ref()) {
            found.push(Finding::of(What::FitDiffers, format!("fits.jsonl {}", field.name)));
            continue;
        }
        for board in record.boards.iter().filter(|board| board.field == field.name) {
            found.extend(differing(record, board, &field.standing(&board.board, &board.entries, given)));
        }
    }
    found
}

fn same_fit(one: Option<&FitLine>, other: Option<&FitLine>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return one.is_none() && other.is_none() };
    let near = |one: f64, other: f64| (one - other).abs() <= SAME * (1.0 + one.abs());
    let maps = |fit: &FitLine| {
        [&fit.entries, &fit.leniency, &fit.scale, &fit.scale_variance, &fit.precision].map(Clone::clone)
    };
    let same = |(one, other): (BTreeMap<String, f64>, BTreeMap<String, f64>)| {
        one.keys().eq(other.keys()) && one.values().zip(other.values()).all(|(a, b)| near(*a, *b))
    };
    let three = |one: Option<[f64; 3]>, other: Option<[f64; 3]>| match (one, other) {
        (Some(one), Some(other)) => std::iter::zip(one, other).all(|(a, b)| near(a, b)),
        (one, other) => one == other,
    };
    std::iter::zip(maps(one), maps(other)).all(same)
        && three(one.variances, other.variances)
        && three(one.points, other.points)
        && near(one.level, other.level)
}

fn differing(record: &Record, board: &BoardLine, made: &[StandingLine]) -> Vec<Finding> {
    let own = record.standings.iter().filter(|it| (it.round, &it.board) == (board.round, &board.board));
    let given: BTreeMap<&str, &StandingLine> = own.map(|line| (line.entry.as_str(), line)).collect();
    let made: BTreeMap<&str, &StandingLine> = made.iter().map(|line| (line.entry.as_str(), line)).collect();
    let entries: BTreeSet<&str> = given.keys().chain(made.keys()).copied().collect();
    let same = |entry: &&str| match (given.get(entry), made.get(entry)) {
        (Some(one), Some(other)) => {
            (one.place, one.sheets, &one.verdict) == (other.place, other.sheets, &other.verdict)
                && (one.value - other.value).abs() <= SAME
        }
        _ => false,
    };
    let wrong = entries.into_iter().filter(|entry| !same(entry));
    wrong.map(|entry| Finding::of(What::StandingDiffers, format!("{} {} {entry}", board.round, board.board))).collect()
}

/// A decision that follows from nothing that is here.
fn decided(record: &Record, it: &DecisionLine) -> Option<Finding> {
    let mine = |board: &&BoardLine| board.round == it.round && it.board.as_ref().is_none_or(|own| *own == board.board);
    let pool: BTreeSet<&String> = record.boards.iter().filter(mine).flat_map(|board| &board.entries).collect();
    let board = it.board.as_deref().filter(|_| it.prize.is_some());
    let follows = board.is_some_and(|board| trying::follows(&record.standings, it.round, board, &it.winners));
    let most = record.rules.iter().find_map(|rule| match rule {
        Rule::Edition(edition) => edition.prizes.iter().find(|prize| Some(&prize.prize) == it.prize.as_ref()),
        Rule::Round(_) => None,
    });
    let most = most.map_or(0, |prize| usize::try_from(prize.winners).unwrap_or(0));
    let both: BTreeSet<&str> = it.signed.iter().map(String::as_str).collect();
    let mut honoured = it.winners.iter().chain(&it.champions).chain(&it.mentions);
    let right = honoured.all(|entry| pool.contains(entry))
        && follows == it.follows
        && both == BTreeSet::from(["organiser", "chair"]);
    let prize = it.prize.is_none() || (it.winners.len() <= most && (follows || it.reason.is_some()));
    let place = || it.prize.clone().unwrap_or_else(|| it.round.to_string());
    (!right || !prize).then(|| Finding::of(What::DecisionDiffers, format!("decisions.jsonl {}", place())))
}
