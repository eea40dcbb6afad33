//! Generated editions through both verifiers, and what is done to a record with the name that both give it.

mod events;
mod tamperings;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::archive::{pack, unpack};
use super::finding::Finding;
use super::note::Signer;
use super::receipt::{misses, receipt};
use super::verifying::verify;
use super::{Bundle, Made, Material, make};
use crate::entries::EntryId;
use crate::panels::JudgeId;
use crate::programme::{Estimator, Method};
use crate::scoring::Given;
use events::{event, event_by};
use tamperings::tamperings;

const EVENTS: u64 = 1000;

#[test]
fn a_thousand_generated_editions_hold_by_both_verifiers() {
    let folder = fresh_folder("events");
    let mut fits = BTreeMap::<String, usize>::new();
    for seed in 0..EVENTS {
        let made = bundle(&event(seed));
        let report = verify(&made.bytes, Some(&made.key));
        assert_eq!(report.findings, [], "event {seed}");
        made.drawn.record.fits.iter().for_each(|fit| *fits.entry(fit.model.clone()).or_default() += 1);
        std::fs::write(folder.join(format!("{seed}.zip")), &made.bytes).expect("a file");
    }
    assert!(["mixed", "additive", "pairs"].iter().all(|model| fits[*model] > 30), "{fits:?}");
    if let Some(said) = python(&folder, (0..EVENTS).map(|seed| format!("{seed}.zip"))) {
        assert_eq!(said.matches(": all holds").count() as u64, EVENTS, "{said}");
    }
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn every_tampering_has_the_same_name_by_both_verifiers() {
    let folder = fresh_folder("tamperings");
    let mut wanted = BTreeMap::new();
    for (number, (name, tamper)) in tamperings().into_iter().enumerate() {
        for (letter, seed) in [("mean", 2_000_001), ("mixed", 2_000_000)] {
            let made = bundle(&event_by(
                seed,
                Method::Rubric,
                if letter == "mean" { Estimator::Mean } else { Estimator::Mixed },
            ));
            let mut files = unpack(&made.bytes).expect("an archive");
            tamper(&mut files);
            let bytes = pack(&files).expect("packed");
            let found = names(&bytes);
            assert!(found.contains(name), "{name} in {letter}: {found:?}");
            let file = format!("{number}-{letter}-{name}.zip");
            std::fs::write(folder.join(&file), bytes).expect("a file");
            wanted.insert(file, found);
        }
    }
    if let Some(said) = python(&folder, wanted.keys().cloned()) {
        let mut heard: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut file = String::new();
        for line in said.lines() {
            match line.strip_prefix("  ").and_then(|line| line.rsplit_once('[')) {
                Some((_, name)) => heard.entry(file.clone()).or_default().insert(name.trim_end_matches(']').to_owned()),
                None => {
                    file = line.split(": ").next().unwrap_or_default().to_owned();
                    heard.entry(file.clone()).or_default().is_empty()
                }
            };
        }
        assert_eq!(heard, wanted);
    }
    let _ = std::fs::remove_dir_all(folder);
}

#[test]
fn whoever_makes_a_changed_record_anew_needs_the_key() {
    let mut material = event_by(5, Method::Rubric, Estimator::Mean);
    material.decisions.iter_mut().for_each(|one| one.reason = "As the panel agreed.".to_owned());
    let made = bundle(&material);
    let sheet = &mut material.rounds[0].sheets[0].score.points.0;
    sheet.insert("impact".to_owned(), Given::Level(if sheet["impact"] == Given::Level(1) { 2 } else { 1 }));
    let forged = make(&material, &Signer::new("prizes.example.org", &[9; 32]).expect("another")).expect("a record");
    assert_eq!(verify(&forged.bytes, None).findings, [], "it holds in itself");
    let found = verify(&forged.bytes, Some(&made.key)).findings;
    assert_eq!(found.iter().map(Finding::name).collect::<Vec<_>>(), ["key-unknown"]);
}

#[test]
fn the_same_is_made_in_whatever_order_it_comes_and_every_receipt_is_under_its_root() {
    let material = event_by(7, Method::Rubric, Estimator::Mixed);
    let made = bundle(&material);
    let mut turned = material.clone();
    turned.entries.reverse();
    turned.exclusions.reverse();
    turned.rounds[0].sheets.reverse();
    assert_eq!(bundle(&turned).bytes, made.bytes);
    let opened = Bundle::open(&made.bytes).expect("an archive");
    let own = receipt(&opened, &material.origin, |file, line| file == "sheets.jsonl" && line.contains("\"J01\""));
    assert!(own.lines.len() > 1);
    let checkpoint = verify(&made.bytes, None).checkpoint.expect("a checkpoint");
    assert_eq!(misses(&own, &checkpoint), []);
    let mut changed = own.clone();
    changed.lines[0].text = changed.lines[0].text.replace("J01", "J02");
    assert_eq!(misses(&changed, &checkpoint).len(), 1);
    let elsewhere = bundle(&event(8));
    assert_eq!(misses(&own, &verify(&elsewhere.bytes, None).checkpoint.expect("one")).len(), own.lines.len());
}

#[test]
fn judges_are_named_anew_in_every_field_and_a_reason_that_names_one_is_withheld() {
    let mut material = event_by(11, Method::Rubric, Estimator::Mean);
    material.people = vec!["Ines Duval".to_owned()];
    material.exclusions[0].reason = "Ines knows them.".to_owned();
    let made = bundle(&material);
    let fields: BTreeSet<&String> = made.drawn.judges.keys().map(|(field, _)| field).collect();
    assert!(fields.len() > 1);
    let of = |field: &String| {
        made.drawn.judges.iter().filter(|it| it.0.0 == *field).map(|it| (it.0.1, it.1.clone())).collect::<Vec<_>>()
    };
    let drawn: BTreeSet<Vec<(JudgeId, String)>> = fields.iter().map(|field| of(field)).collect();
    assert_eq!(drawn.len(), fields.len());
    let text: String = unpack(&made.bytes)
        .expect("an archive")
        .iter()
        .map(|(_, it)| String::from_utf8_lossy(it).into_owned())
        .collect();
    assert!(!text.contains("Ines") && !text.contains("Hidden title"));
    let ids = made
        .drawn
        .judges
        .keys()
        .map(|(_, judge)| judge.to_string())
        .chain(made.drawn.entries.keys().map(EntryId::to_string));
    assert!(ids.into_iter().all(|id| !text.contains(&id)));
}

fn names(bytes: &[u8]) -> BTreeSet<String> {
    verify(bytes, None).findings.iter().map(Finding::name).collect()
}

/// What Python says of these files; nothing where it is not there.
fn python(folder: &Path, files: impl Iterator<Item = String>) -> Option<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/results/rules/bundle/verify.py");
    match Command::new("python3").arg(script).args(files).current_dir(folder).output() {
        Ok(output) => {
            assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8_lossy(&output.stdout).into_owned())
        }
        Err(_) => {
            assert!(
                std::env::var_os("PALMARES_TEST_ALL").is_none(),
                "python3 is missing, and PALMARES_TEST_ALL is set"
            );
            eprintln!("skipped: python3 is missing");
            None
        }
    }
}

fn fresh_folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("palmares-record-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn bundle(material: &Material) -> Made {
    make(material, &Signer::new("prizes.example.org", &[4; 32]).expect("a signer")).expect("a record")
}
