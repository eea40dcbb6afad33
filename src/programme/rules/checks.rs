//! What a set-up has to fulfil, each with a reason that names what is wrong.

use std::collections::BTreeSet;

use super::dates::check_stages;
use super::fields::check_field;
use super::rounds::{check_quotas, check_round};
use crate::language::{Names, WhyNot, zone_named};
use crate::programme::{Catalogue, Field, FieldKind, Form, OnlyIf, Setup, Stage, StageKind};

/// The colours that are contrast-checked in both schemes.
pub const ACCENTS: [&str; 8] = ["blue", "teal", "green", "plum", "crimson", "amber", "indigo", "slate"];
/// More than anybody needs, and little enough for one page and one transaction.
const MOST_PARTS: usize = 300;
const MOST_PEOPLE: u32 = 100;
/// Addresses of the site itself, which no edition can have.
const TAKEN: [&str; 2] = ["new", "import"];

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
        return Err(WhyNot::new("programme-why-accent")
            .with("accent", setup.accent.clone())
            .with("known", ACCENTS.join(", ")));
    }
    check_sizes(setup)?;
    check_terms(setup)?;
    check_stages(&setup.stages, &setup.zone)?;
    check_categories(setup)?;
    check_prizes(setup)?;
    setup.rounds.iter().try_for_each(|round| check_round(round, &setup.zone))?;
    check_quotas(&setup.rounds)?;
    check_form(setup)
}

fn check_sizes(setup: &Setup) -> Result<(), WhyNot> {
    let most = [setup.categories.len(), setup.prizes.len(), setup.form.fields.len(), setup.rounds.len()];
    if most.iter().any(|count| *count > MOST_PARTS) {
        return Err(WhyNot::new("programme-why-too-many").count("most", MOST_PARTS));
    }
    Ok(())
}

fn check_terms(setup: &Setup) -> Result<(), WhyNot> {
    let counts = [setup.terms.categories_max, setup.terms.team_max];
    if counts.iter().chain(&setup.terms.entries_per_person).any(|count| !(1..=MOST_PEOPLE).contains(count)) {
        return Err(WhyNot::new("programme-why-terms").with("most", MOST_PEOPLE.to_string()));
    }
    if setup.terms.vote.is_some_and(|vote| !(1..=MOST_PEOPLE).contains(&vote.champions)) {
        return Err(WhyNot::new("programme-why-vote-champions").with("most", MOST_PEOPLE.to_string()));
    }
    if setup.terms.vote.is_some() && !setup.stages.iter().any(|stage| stage.kind == StageKind::Voting) {
        return Err(WhyNot::new("programme-why-vote-stage"));
    }
    if setup.terms.nomination && !setup.terms.screening {
        return Err(WhyNot::new("programme-why-nomination"));
    }
    Ok(())
}

fn check_categories(setup: &Setup) -> Result<(), WhyNot> {
    if setup.categories.is_empty() {
        return Err(WhyNot::new("programme-why-no-category"));
    }
    all_different(setup.categories.iter().map(|category| category.code.as_str()))?;
    setup.categories.iter().try_for_each(|category| check_coded(&category.code, &category.names))
}

fn check_prizes(setup: &Setup) -> Result<(), WhyNot> {
    all_different(setup.prizes.iter().map(|prize| prize.code.as_str()))?;
    let known: BTreeSet<&str> = setup.categories.iter().map(|category| category.code.as_str()).collect();
    for prize in &setup.prizes {
        check_coded(&prize.code, &prize.names)?;
        if let Some(code) = prize.category.as_deref().filter(|code| !known.contains(code)) {
            return Err(WhyNot::new("programme-why-prize-category")
                .with("prize", prize.code.clone())
                .with("category", code));
        }
        if prize.winners_max > MOST_PEOPLE {
            return Err(WhyNot::new("programme-why-winners")
                .with("prize", prize.code.clone())
                .with("most", MOST_PEOPLE.to_string()));
        }
    }
    if setup.rounds.is_empty() {
        return Err(WhyNot::new("programme-why-no-round"));
    }
    Ok(())
}

fn check_coded(code: &str, names: &Names) -> Result<(), WhyNot> {
    if !is_code(code) {
        return Err(WhyNot::new("programme-why-code").with("code", code));
    }
    named(names, code)
}

fn check_form(setup: &Setup) -> Result<(), WhyNot> {
    let fields = &setup.form.fields;
    let titles = |key: &str, kind| key == "title" && kind == FieldKind::Line;
    if !fields.iter().any(|field| titles(&field.key, field.kind) && field.required && !field.identifying) {
        return Err(WhyNot::new("programme-why-no-title"));
    }
    all_different(fields.iter().map(|field| field.key.as_str()))?;
    fields.iter().try_for_each(check_field)?;
    (0..fields.len()).try_for_each(|at| check_only_if(setup, at))?;
    fields.iter().try_for_each(|field| check_readers(setup, field))
}

/// Judges could read in an early catalogue whatever stands in it.
fn check_readers(setup: &Setup, field: &Field) -> Result<(), WhyNot> {
    let why = |id| Err(WhyNot::new(id).with("field", field.key.clone()));
    let early = setup.terms.catalogue == Catalogue::AfterClosing;
    if early && field.identifying && field.public && setup.rounds.iter().any(|round| round.blind) {
        return why("programme-why-not-blind");
    }
    let Some(rounds) = &field.rounds else { return Ok(()) };
    let known = |number: &i32| usize::try_from(*number).is_ok_and(|number| (1..=setup.rounds.len()).contains(&number));
    if field.key == "title" || !rounds.iter().all(known) || !rounds.windows(2).all(|pair| pair[0] < pair[1]) {
        return why("programme-why-rounds");
    }
    if early && field.public { why("programme-why-rounds-public") } else { Ok(()) }
}

/// A question may wait for the categories, or for one before it that is answered by options.
fn check_only_if(setup: &Setup, at: usize) -> Result<(), WhyNot> {
    let field = &setup.form.fields[at];
    let Some(only_if) = &field.only_if else { return Ok(()) };
    let known: BTreeSet<&str> = match &only_if.question {
        None => setup.categories.iter().map(|category| category.code.as_str()).collect(),
        Some(key) => {
            let asked = setup.form.fields[..at].iter().filter(|before| before.key == *key);
            asked.flat_map(|before| &before.options).map(|option| option.key.as_str()).collect()
        }
    };
    let holds = !only_if.any_of.is_empty() && only_if.any_of.iter().all(|one| known.contains(one.as_str()));
    if field.key == "title" || !holds {
        return Err(WhyNot::new("programme-why-only-if").names("field", &field.names));
    }
    Ok(())
}

/// Is any question only asked in that category?
pub fn waits_for_category(form: &Form, code: &str) -> bool {
    let waits = |only_if: &OnlyIf| only_if.question.is_none() && only_if.any_of.iter().any(|one| one == code);
    form.fields.iter().filter_map(|field| field.only_if.as_ref()).any(waits)
}

pub(super) fn all_different<'a>(keys: impl Iterator<Item = &'a str>) -> Result<(), WhyNot> {
    let mut seen = BTreeSet::new();
    for key in keys {
        if !seen.insert(key) {
            return Err(WhyNot::new("programme-why-twice").with("key", key));
        }
    }
    Ok(())
}

/// # Errors
/// When something of that key has no name in any language.
pub(super) fn named(names: &Names, key: &str) -> Result<(), WhyNot> {
    if names.is_empty() { Err(WhyNot::new("programme-why-nameless").with("key", key)) } else { Ok(()) }
}

/// Codes and the keys of options: they stand in addresses and in forms.
pub(super) fn is_code(code: &str) -> bool {
    (1..=40).contains(&code.len()) && code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
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
        && !slug.ends_with('-');
    match slug {
        "" => Err(WhyNot::new("programme-why-slug-missing")),
        _ if !fits => Err(WhyNot::new("programme-why-slug").with("slug", slug)),
        _ if TAKEN.contains(&slug) => Err(WhyNot::new("programme-why-slug-taken").with("slug", slug)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Detail, Language};
    use crate::programme::presets;

    /// The reason, what it names, and how to bring it about.
    type Case<T> = (&'static str, &'static str, fn(&mut T));

    #[test]
    fn what_is_wrong_is_named() {
        let cases: [Case<Setup>; 19] = [
            ("programme-why-no-name", "", |it| it.names = Names::default()),
            ("programme-why-zone", "Europe/Geneva", |it| it.zone = "Europe/Geneva".to_owned()),
            ("programme-why-accent", "gold", |it| it.accent = "gold".to_owned()),
            ("programme-why-terms", "100", |it| it.terms.team_max = 0),
            ("programme-why-vote-stage", "", |it| {
                it.terms.vote = presets::find("wsis-prizes").and_then(|it| it.setup.terms.vote)
            }),
            ("programme-why-no-stage", "scoring", |it| it.stages.retain(|stage| stage.kind != StageKind::Scoring)),
            ("programme-why-stage-sequence", "entries", |it| it.stages.swap(0, 1)),
            ("programme-why-stage-dates", "entries", |it| it.stages[0].opens_after_days = None),
            ("programme-why-stage-dates", "entries", |it| it.stages[0].closes_after_days = Some(i64::MAX)),
            ("programme-why-stage-closes", "entries", |it| it.stages[0].closes_after_days = Some(-1)),
            ("programme-why-no-category", "", |it| it.categories.clear()),
            ("programme-why-twice", "CITY", |it| it.categories[0].code = "CITY".to_owned()),
            ("programme-why-code", "two words", |it| it.categories[0].code = "two words".to_owned()),
            ("programme-why-nameless", "HEALTH", |it| it.categories[0].names = Names::default()),
            ("programme-why-prize-category", "FIRST", |it| it.prizes[0].category = Some("MOON".to_owned())),
            ("programme-why-no-round", "", |it| it.rounds.clear()),
            ("programme-why-sheets", "100", |it| it.rounds[0].sheets_needed = 0),
            ("programme-why-no-title", "", |it| it.form.fields[0].required = false),
            ("programme-why-not-blind", "team", |it| public_team(it)),
        ];
        for (why, named, spoil) in cases {
            let mut setup = presets::find("hackathon").expect("the preset").setup;
            spoil(&mut setup);
            let found = check_setup(&setup).expect_err(why);
            assert_eq!(found.id, why);
            let first = found.details.first().map(|(_, detail)| detail.clone());
            let expected = (!named.is_empty()).then(|| Detail::Text(named.to_owned()));
            assert_eq!(first, expected, "{why}");
        }
    }

    #[test]
    fn a_name_in_one_language_is_enough() {
        let mut setup = presets::find("hackathon").expect("the preset").setup;
        setup.names.0.retain(|language, _| *language == Language::Arabic);
        assert_eq!(check_setup(&setup), Ok(()));
    }

    #[test]
    fn the_address_of_an_edition_is_short_plain_and_free() {
        for good in ["wsis-2027", "a1"] {
            assert_eq!(is_slug(good), Ok(()), "{good}");
        }
        for bad in ["", "a", "WSIS", "new", "import", "-a", "a-", "a/b", "جائزة"] {
            assert!(is_slug(bad).is_err(), "{bad}");
        }
    }

    fn public_team(setup: &mut Setup) {
        setup.form.fields.iter_mut().filter(|field| field.key == "team").for_each(|field| field.public = true);
    }
}
