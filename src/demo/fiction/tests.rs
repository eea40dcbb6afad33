use std::collections::{BTreeMap, HashSet};

use super::*;
use crate::entries::Answered;
use crate::programme::{Field, FieldKind, Form, presets};

#[test]
fn every_entry_of_the_prizes_fits_the_form() -> Result<(), String> {
    let (entries, form) = (prize_entries(1, 806)?, prize_form()?);
    assert_eq!(entries.len(), 806);
    entries.iter().for_each(|entry| assert_fits(entry, &form));
    Ok(())
}

#[test]
fn every_project_fits_the_form() -> Result<(), String> {
    let form = hackathon_form()?;
    let projects = fiction(1)?.hackathon_projects(120, &form)?;
    assert_eq!(projects.len(), 120);
    projects.iter().for_each(|project| assert_fits(project, &form));
    let languages: HashSet<Language> = projects.iter().map(|project| project.language).collect();
    assert_eq!(languages.len(), 6);
    Ok(())
}

#[test]
fn drafts_break_off_and_the_rest_fits_the_form() -> Result<(), String> {
    let form = hackathon_form()?;
    let entries = fiction(1)?.open_entries(&form)?;
    entries.iter().filter(|entry| entry.submitted).for_each(|entry| assert_fits(entry, &form));
    assert!(entries.iter().any(|entry| !entry.submitted));
    Ok(())
}

#[test]
fn no_title_and_nobody_comes_twice() -> Result<(), String> {
    let mut fiction = fiction(1)?;
    let mut entries = fiction.prize_entries(806, &prize_form()?, &categories()?)?;
    entries.extend(fiction.hackathon_projects(120, &hackathon_form()?)?);
    entries.extend(fiction.open_entries(&hackathon_form()?)?);
    let judges = [fiction.prize_judges(40, &categories()?)?, fiction.hackathon_judges(30)?].concat();
    let titles: HashSet<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    assert_eq!(titles.len(), entries.len());
    let people = entries.iter().flat_map(|entry| &entry.team).chain(judges.iter().map(|judge| &judge.who));
    let people: Vec<&Somebody> = people.collect();
    let names: HashSet<&str> = people.iter().map(|one| one.name.as_str()).collect();
    let addresses: HashSet<String> = people.iter().map(|one| one.email.to_lowercase()).collect();
    assert_eq!((names.len(), addresses.len()), (people.len(), people.len()));
    for one in people {
        let example = [".example.org", ".example.net", ".example.com"].iter().any(|end| one.email.ends_with(end));
        assert!(example && one.email.is_ascii() && !one.email.contains(".."), "{}", one.email);
    }
    Ok(())
}

#[test]
fn a_seed_tells_the_same_story_every_time() -> Result<(), String> {
    assert_eq!(prize_entries(7, 60), prize_entries(7, 60));
    assert_ne!(prize_entries(7, 60)?.first(), prize_entries(8, 60)?.first());
    Ok(())
}

#[test]
fn every_category_has_enough_judges() -> Result<(), String> {
    for seed in 0..20 {
        let judges = fiction(seed)?.prize_judges(40, &categories()?)?;
        assert!(judges.iter().all(|judge| (4..=7).contains(&judge.categories.len())));
        for code in categories()? {
            let count = judges.iter().filter(|judge| judge.categories.contains(&code)).count();
            assert!(count >= 8, "{code}: {count}");
        }
    }
    Ok(())
}

#[test]
fn every_challenge_has_its_judges() -> Result<(), String> {
    let (mut fiction, mut counts) = (fiction(1)?, BTreeMap::<String, usize>::new());
    let judges = fiction.hackathon_judges(30)?;
    assert_eq!(judges.len(), 30);
    judges.iter().flat_map(|judge| &judge.categories).for_each(|code| *counts.entry(code.clone()).or_default() += 1);
    for challenge in fiction.hackathon_event().challenges {
        assert!(counts.get(&challenge.code) >= Some(&8), "{}", challenge.code);
    }
    Ok(())
}

#[test]
fn better_entries_and_kinder_judges_give_more_points() -> Result<(), String> {
    let mut fiction = fiction(1)?;
    let mut mean = |quality, leniency| {
        (0..400).map(|_| fiction.level(quality, leniency, &[1, 2, 3, 4, 5])).sum::<i32>() as f64 / 400.0
    };
    assert!(mean(1.5, 0.0) > mean(0.0, 0.0) + 0.5 && mean(0.0, 1.5) > mean(0.0, -1.5) + 0.5);
    assert!((3.0..3.7).contains(&mean(0.0, 0.0)));
    Ok(())
}

#[test]
fn what_a_blind_judge_reads_does_not_name_the_owner() -> Result<(), String> {
    let form = prize_form()?;
    for entry in prize_entries(1, 250)? {
        let Some(Answered::Text(entity)) = entry.answers.0.get("entity") else { panic!("{}: no entity", entry.title) };
        for field in form.fields.iter().filter(|field| !field.identifying && field.key != "title") {
            let texts = entry.answers.0.get(&field.key).map(|answer| texts(field, answer)).unwrap_or_default();
            texts.iter().for_each(|(text, _)| assert!(!text.contains(entity.as_str()), "{entity}: {text}"));
        }
    }
    Ok(())
}

#[test]
fn a_required_field_that_the_demo_does_not_know_is_named() -> Result<(), String> {
    let mut form = prize_form()?;
    form.fields.extend(form.field("title").cloned().map(|title| Field { key: "shoe_size".to_owned(), ..title }));
    let error = fiction(1)?.prize_entries(18, &form, &categories()?).err().unwrap_or_default();
    assert!(error.contains("`shoe_size`"), "{error}");
    Ok(())
}

fn fiction(seed: u64) -> Result<Fiction, String> {
    Fiction::new(seed, 2026)
}

fn categories() -> Result<Vec<String>, String> {
    let setup = presets::find("wsis-prizes").ok_or("no such preset")?.setup;
    Ok(setup.categories.into_iter().map(|category| category.code).collect())
}

fn prize_entries(seed: u64, count: usize) -> Result<Vec<FictionEntry>, String> {
    fiction(seed)?.prize_entries(count, &prize_form()?, &categories()?)
}

fn assert_fits(entry: &FictionEntry, form: &Form) {
    assert_eq!(entry.answers.0.get("title"), Some(&Answered::Text(entry.title.clone())));
    assert!(!entry.team.is_empty() && !entry.categories.is_empty());
    for field in &form.fields {
        let Some(answer) = entry.answers.0.get(&field.key) else {
            assert!(!field.required, "{}: no {}", entry.title, field.key);
            continue;
        };
        for (text, counted) in texts(field, answer) {
            assert!(!text.trim().is_empty() && !text.contains(['{', '}']) && !text.contains("  "), "{text}");
            let words = words::words(&text);
            let fits = !counted || (field.words_min.unwrap_or(0)..=field.words_max.unwrap_or(9999)).contains(&words);
            assert!(fits, "{}, {}: {words} words: {text}", entry.title, field.key);
        }
    }
}

/// What is written, and whether its words are counted; options are checked on the way.
fn texts(field: &Field, answer: &Answered) -> Vec<(String, bool)> {
    let known = |key: &String| assert!(field.options.iter().any(|one| one.key == *key), "{}: {key}", field.key);
    match (field.kind, answer) {
        (FieldKind::Choice, Answered::Text(key)) => {
            known(key);
            vec![]
        }
        (FieldKind::Choices, Answered::Chosen(keys)) => {
            keys.iter().for_each(known);
            vec![(keys.join(" "), false)]
        }
        (FieldKind::ChoicesWithText, Answered::ChosenWithText(texts)) => {
            texts.keys().for_each(known);
            texts.values().map(|text| (text.clone(), true)).collect()
        }
        (FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText, other) => {
            panic!("{}: {other:?}", field.key)
        }
        (kind, Answered::Text(text)) => {
            assert!(kind != FieldKind::Number || text.parse::<u32>().is_ok(), "{text}");
            assert!(kind != FieldKind::Link || url::Url::parse(text).is_ok(), "{text}");
            vec![(text.clone(), true)]
        }
        (_, other) => panic!("{}: {other:?}", field.key),
    }
}

fn form(preset: &str) -> Result<Form, String> {
    Ok(presets::find(preset).ok_or("no such preset")?.setup.form)
}

fn prize_form() -> Result<Form, String> {
    form("wsis-prizes")
}

fn hackathon_form() -> Result<Form, String> {
    form("hackathon")
}
