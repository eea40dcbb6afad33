//! What a rubric and the fields of a form have to fulfil.

use super::checks::{all_different, is_code, named};
use crate::language::WhyNot;
use crate::programme::{Criterion, Field, FieldKind};

const MOST_CRITERIA: usize = 30;
const MOST_OPTIONS: usize = 400;
const MOST_WORDS: u32 = 20_000;
const MOST_FILES: u32 = 20;
const MOST_MEGABYTES: u32 = 100;
const LEVELS: std::ops::RangeInclusive<usize> = 2..=11;
const WEIGHTS: std::ops::RangeInclusive<u32> = 1..=1000;
/// Points are sums in the results: far from where an addition could overflow.
const MOST_POINTS: i32 = 1000;

pub fn check_rubric(criteria: &[Criterion]) -> Result<(), WhyNot> {
    if criteria.is_empty() {
        return Err(WhyNot::new("programme-why-no-criterion"));
    }
    if criteria.len() > MOST_CRITERIA {
        return Err(WhyNot::new("programme-why-many-criteria").count("most", MOST_CRITERIA));
    }
    all_different(criteria.iter().map(|criterion| criterion.key.as_str()))?;
    criteria.iter().try_for_each(check_criterion)
}

fn check_criterion(criterion: &Criterion) -> Result<(), WhyNot> {
    let why = |id| Err(WhyNot::new(id).with("criterion", criterion.key.clone()));
    if !is_key(&criterion.key) {
        return Err(WhyNot::new("programme-why-key").with("key", criterion.key.clone()));
    }
    named(&criterion.names, &criterion.key)?;
    criterion.levels.iter().try_for_each(|level| named(&level.names, &criterion.key))?;
    let rises = criterion.levels.windows(2).all(|pair| pair[0].points < pair[1].points);
    let fits = criterion.levels.iter().all(|level| (0..=MOST_POINTS).contains(&level.points));
    if !WEIGHTS.contains(&criterion.weight) {
        return why("programme-why-weight");
    }
    if !LEVELS.contains(&criterion.levels.len()) || !rises || !fits {
        return why("programme-why-levels");
    }
    Ok(())
}

pub fn check_field(field: &Field) -> Result<(), WhyNot> {
    let why = |id| Err(WhyNot::new(id).with("field", field.key.clone()));
    if !is_key(&field.key) {
        return Err(WhyNot::new("programme-why-key").with("key", field.key.clone()));
    }
    named(&field.names, &field.key)?;
    if chooses(field.kind) == field.options.is_empty() || field.options.len() > MOST_OPTIONS {
        return why("programme-why-options");
    }
    all_different(field.options.iter().map(|option| option.key.as_str()))?;
    for option in &field.options {
        named(&option.names, &option.key)?;
        if !is_code(&option.key) {
            return Err(WhyNot::new("programme-why-code").with("code", option.key.clone()));
        }
    }
    if !words_fit(field) {
        return why("programme-why-words");
    }
    if !files_fit(field) {
        return why("programme-why-files");
    }
    if field.kind == FieldKind::Email && field.public {
        return why("programme-why-public-email");
    }
    Ok(())
}

const fn chooses(kind: FieldKind) -> bool {
    matches!(kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText)
}

/// Limits make sense for what is written in words, and the least must not be above the most.
fn words_fit(field: &Field) -> bool {
    let limits = [field.words_min, field.words_max];
    let written = matches!(field.kind, FieldKind::Line | FieldKind::Text | FieldKind::ChoicesWithText);
    let apt = limits.iter().flatten().all(|words| written && (1..=MOST_WORDS).contains(words));
    apt && field.words_min.zip(field.words_max).is_none_or(|(least, most)| least <= most)
}

/// Only files have kinds, a number and a size; they have at least one kind.
fn files_fit(field: &Field) -> bool {
    let limits = [
        field.files_max.map(|most| (1..=MOST_FILES).contains(&most)),
        field.megabytes_max.map(|most| (1..=MOST_MEGABYTES).contains(&most)),
    ];
    if field.kind == FieldKind::File {
        return !field.accepts.is_empty() && limits.into_iter().flatten().all(|fits| fits);
    }
    field.accepts.is_empty() && limits == [None, None]
}

/// Keys of fields and criteria are names in forms and in exports. A point or a hyphen in one would be taken for
/// a part of a field.
fn is_key(key: &str) -> bool {
    (1..=40).contains(&key.len())
        && key.starts_with(|c: char| c.is_ascii_lowercase())
        && key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::presets;

    type Spoil<T> = fn(&mut T);

    #[test]
    fn a_criterion_that_cannot_be_scored_is_named() {
        let cases: [(&str, Spoil<Criterion>); 5] = [
            ("programme-why-weight", |it| it.weight = 0),
            ("programme-why-levels", |it| it.levels.truncate(1)),
            ("programme-why-levels", |it| it.levels.swap(0, 1)),
            ("programme-why-levels", |it| it.levels[4].points = i32::MAX),
            ("programme-why-key", |it| it.key = "a.b".to_owned()),
        ];
        for (why, spoil) in cases {
            let mut criteria = presets::find("hackathon").expect("the preset").setup.rounds.remove(1).criteria;
            assert_eq!(check_rubric(&criteria), Ok(()));
            spoil(&mut criteria[1]);
            assert_eq!(check_rubric(&criteria).map_err(|why| why.id.to_string()), Err(why.to_owned()));
        }
        assert!(check_rubric(&[]).is_err());
    }

    #[test]
    fn a_field_that_cannot_be_answered_is_named() {
        let cases: [(&str, &str, Spoil<Field>); 9] = [
            ("website", "programme-why-files", |it| it.files_max = Some(2)),
            ("picture", "programme-why-files", |it| it.accepts.clear()),
            ("title", "programme-why-key", |it| it.key = "Title".to_owned()),
            ("title", "programme-why-nameless", |it| it.names.0.clear()),
            ("description", "programme-why-words", |it| it.words_min = Some(201)),
            ("website", "programme-why-words", |it| it.words_max = Some(10)),
            ("region", "programme-why-options", |it| it.options.clear()),
            ("region", "programme-why-twice", |it| it.options[0].key = "INT".to_owned()),
            ("contact_email", "programme-why-public-email", |it| it.public = true),
        ];
        for (key, why, spoil) in cases {
            let form = presets::find("wsis-prizes").expect("the preset").setup.form;
            let mut field = form.field(key).cloned().expect(key);
            assert_eq!(check_field(&field), Ok(()));
            spoil(&mut field);
            assert_eq!(check_field(&field).map_err(|why| why.id.to_string()), Err(why.to_owned()));
        }
    }
}
