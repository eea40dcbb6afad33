//! What a set-up has to fulfil, each with a reason that names what is wrong.

use std::collections::BTreeSet;

use crate::language::{WhyNot, zone_named};
use crate::programme::{Criterion, Field, FieldKind, Setup, Stage};

/// The colours that are contrast-checked in both schemes.
pub const ACCENTS: [&str; 8] = ["blue", "teal", "green", "plum", "crimson", "amber", "indigo", "slate"];

/// # Errors
/// The first thing in the set-up that cannot work.
pub fn check_setup(setup: &Setup) -> Result<(), WhyNot> {
    if setup.names.is_empty() {
        return Err(WhyNot::new("programme-why-no-name"));
    }
    if zone_named(&setup.zone).is_none() {
        return Err(WhyNot::new("programme-why-zone").with("zone", setup.zone.clone()));
    }
    if !ACCENTS.contains(&setup.accent.as_str()) {
        return Err(WhyNot::new("programme-why-accent").with("accent", setup.accent.clone()));
    }
    all_different(setup.stages.iter().map(|stage| stage.kind.as_str()))?;
    all_different(setup.categories.iter().map(|category| category.code.as_str()))?;
    all_different(setup.prizes.iter().map(|prize| prize.code.as_str()))?;
    all_different(setup.form.fields.iter().map(|field| field.key.as_str()))?;
    check_parts(setup)?;
    setup.rounds.iter().try_for_each(|round| check_rubric(&round.criteria))?;
    setup.form.fields.iter().try_for_each(check_field)
}

fn check_parts(setup: &Setup) -> Result<(), WhyNot> {
    if setup.categories.is_empty() {
        return Err(WhyNot::new("programme-why-no-category"));
    }
    if setup.rounds.is_empty() || setup.rounds.iter().any(|round| round.sheets_needed == 0) {
        return Err(WhyNot::new("programme-why-no-round"));
    }
    if setup.terms.categories_max == 0 || setup.terms.team_max == 0 {
        return Err(WhyNot::new("programme-why-terms"));
    }
    if !setup.form.fields.iter().any(|field| field.key == "title" && field.kind == FieldKind::Line) {
        return Err(WhyNot::new("programme-why-no-title"));
    }
    let known: BTreeSet<&str> = setup.categories.iter().map(|category| category.code.as_str()).collect();
    let stray = setup.prizes.iter().find(|prize| prize.category.as_deref().is_some_and(|code| !known.contains(code)));
    match stray {
        Some(prize) => Err(WhyNot::new("programme-why-prize-category").with("prize", prize.code.clone())),
        None => Ok(()),
    }
}

fn all_different<'a>(keys: impl Iterator<Item = &'a str>) -> Result<(), WhyNot> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(WhyNot::new("programme-why-twice").with("key", key));
        }
    }
    Ok(())
}

fn check_rubric(criteria: &[Criterion]) -> Result<(), WhyNot> {
    all_different(criteria.iter().map(|criterion| criterion.key.as_str()))?;
    let rising = |criterion: &Criterion| {
        criterion.levels.len() >= 2
            && criterion.weight > 0
            && criterion.levels.windows(2).all(|pair| pair[0].points < pair[1].points)
    };
    match criteria.iter().find(|criterion| !rising(criterion)) {
        _ if criteria.is_empty() => Err(WhyNot::new("programme-why-no-criterion")),
        Some(criterion) => Err(WhyNot::new("programme-why-levels").with("criterion", criterion.key.clone())),
        None => Ok(()),
    }
}

fn check_field(field: &Field) -> Result<(), WhyNot> {
    let chooses = matches!(field.kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText);
    let limits = field.words_min.zip(field.words_max).is_none_or(|(least, most)| least <= most);
    all_different(field.options.iter().map(|option| option.key.as_str()))?;
    if chooses == field.options.is_empty() || !limits || field.key.is_empty() {
        return Err(WhyNot::new("programme-why-field").with("field", field.key.clone()));
    }
    Ok(())
}

/// # Errors
/// When a stage would close before it opens, or nobody said why its dates change.
pub fn check_stage(stage: &Stage, reason: &str) -> Result<(), WhyNot> {
    if stage.closes_at <= stage.opens_at {
        return Err(WhyNot::new("programme-why-stage-order"));
    }
    if reason.trim().is_empty() {
        return Err(WhyNot::new("programme-why-no-reason"));
    }
    Ok(())
}

/// # Errors
/// When it would not do as a part of an address.
pub fn is_slug(slug: &str) -> Result<(), WhyNot> {
    let fits = (2..=60).contains(&slug.len())
        && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !slug.starts_with('-')
        && slug != "new";
    if fits { Ok(()) } else { Err(WhyNot::new("programme-why-slug").with("slug", slug)) }
}
