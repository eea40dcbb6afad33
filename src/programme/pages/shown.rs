//! A set-up as tables that a person reads.

use std::collections::HashMap;

use crate::language::{Names, T};
use crate::programme::{Catalogue, CategoryWord, Criterion, Field, Level, Setup, SetupPrize, SetupRound};
use crate::web::Shell;

pub struct Fact {
    pub term: String,
    pub value: String,
}

pub struct CategoryRow {
    pub code: String,
    pub name: String,
}

pub struct PrizeRow {
    pub name: String,
    pub category: String,
    pub winners: String,
}

pub struct RoundShown {
    pub name: String,
    pub sheets: String,
    pub blind: bool,
    pub criteria: Vec<CriterionRow>,
}

pub struct CriterionRow {
    pub name: String,
    pub meaning: String,
    pub weight: String,
    pub levels: Vec<(String, String)>,
}

pub struct FieldRow {
    pub name: String,
    pub help: String,
    pub kind: String,
    pub limits: String,
    pub required: bool,
    pub seen_by: String,
    /// In which rounds judges read it; empty where they do in all.
    pub rounds: String,
    pub options: Vec<String>,
    pub options_title: String,
}

pub fn facts(t: &Shell, setup: &Setup) -> Vec<Fact> {
    let terms = &setup.terms;
    let fact = |term: &str, value: String| Fact { term: t.s(format!("programme-{term}")), value };
    let catalogue = match terms.catalogue {
        Catalogue::AfterClosing => "programme-catalogue-after-closing",
        Catalogue::AfterPublication => "programme-catalogue-after-publication",
    };
    let screening = if terms.screening { "programme-screening-yes" } else { "programme-screening-no" };
    let mut facts = vec![
        fact("kind", t.s(format!("programme-kind-{}", setup.kind))),
        fact("zone", setup.zone.clone()),
        fact("categories-max", t.number(terms.categories_max)),
        fact("team-max", t.number(terms.team_max)),
        fact("catalogue", t.s(catalogue)),
        fact("screening", t.s(screening)),
    ];
    facts.extend(terms.entries_per_person.map(|most| fact("entries-per-person", t.number(most))));
    facts.extend(terms.written_in.map(|language| fact("written-in", t.s(format!("language-{language}")))));
    facts.extend(terms.nomination.then(|| fact("nomination", t.s("programme-nomination-yes"))));
    facts.extend(terms.one_per_entity.then(|| fact("one-per-entity", t.s("programme-one-per-entity-yes"))));
    let told = (!terms.feedback.is_nothing()).then(|| t.s(format!("programme-feedback-{}", terms.feedback)));
    facts.extend(told.map(|told| fact("feedback", told)));
    facts.extend(terms.comments.then(|| fact("comments", t.s("programme-comments-yes"))));
    let days = |days| fact("challenge-days", t.n("programme-challenge-days-of", days));
    facts.extend(terms.challenge_days.map(days));
    facts
}

pub fn category_title(t: &Shell, setup: &Setup) -> String {
    t.s(match setup.terms.category_word {
        CategoryWord::Category => "programme-categories",
        CategoryWord::Challenge => "programme-challenges",
    })
}

pub fn categories(t: &Shell, setup: &Setup) -> Vec<CategoryRow> {
    let row = |code: &String, names: &Names| CategoryRow { code: code.clone(), name: t.names(names).to_owned() };
    setup.categories.iter().map(|category| row(&category.code, &category.names)).collect()
}

pub fn prizes(t: &Shell, setup: &Setup) -> Vec<PrizeRow> {
    let names: HashMap<&str, &str> =
        setup.categories.iter().map(|category| (category.code.as_str(), t.names(&category.names))).collect();
    let of = |code: &Option<String>| code.as_deref().and_then(|code| names.get(code)).map(ToString::to_string);
    let row = |prize: &SetupPrize| PrizeRow {
        name: t.names(&prize.names).to_owned(),
        category: of(&prize.category).unwrap_or_else(|| t.s("programme-prize-of-all")),
        winners: t.number(prize.winners_max),
    };
    setup.prizes.iter().map(row).collect()
}

pub fn round(t: &Shell, round: &SetupRound) -> RoundShown {
    let sum = round.criteria.iter().map(|criterion| criterion.weight).sum();
    RoundShown {
        name: t.names(&round.names).to_owned(),
        sheets: t.n("programme-sheets", round.sheets_needed),
        blind: round.blind,
        criteria: round.criteria.iter().map(|one| criterion(t, one, sum)).collect(),
    }
}

fn criterion(t: &Shell, criterion: &Criterion, sum: u32) -> CriterionRow {
    let level = |level: &Level| (t.number(level.points), t.names(&level.names).to_owned());
    CriterionRow {
        name: t.names(&criterion.names).to_owned(),
        meaning: t.names(&criterion.meaning).to_owned(),
        weight: t.s2("programme-weight-of", "weight", t.number(criterion.weight), "sum", t.number(sum)),
        levels: criterion.levels.iter().map(level).collect(),
    }
}

pub fn field(t: &Shell, field: &Field) -> FieldRow {
    let seen_by = match (field.public, field.identifying) {
        (true, false) => "programme-seen-by-all",
        (true, true) => "programme-seen-by-public",
        (false, _) if !field.is_for_judges() => "programme-seen-by-team",
        (false, true) => "programme-seen-by-organisers",
        (false, false) => "programme-seen-by-judges",
    };
    FieldRow {
        name: t.names(&field.names).to_owned(),
        help: t.names(&field.help).to_owned(),
        kind: t.s(format!("programme-field-{}", field.kind.word())),
        limits: limits(t, field),
        required: field.required,
        seen_by: t.s(seen_by),
        rounds: rounds_of(t, field),
        options: field.options.iter().map(|option| t.names(&option.names).to_owned()).collect(),
        options_title: t.n("programme-options", field.options.len()),
    }
}

/// In which rounds judges read it, where that is not all of them.
pub fn rounds_of(t: &T, field: &Field) -> String {
    let Some(rounds) = &field.rounds else { return String::new() };
    let numbers = rounds.iter().map(|number| t.number(number)).collect::<Vec<_>>().join(", ");
    if rounds.is_empty() {
        t.s("programme-read-by-no-judge")
    } else {
        t.n1("programme-read-in", rounds.len(), "rounds", numbers)
    }
}

fn limits(t: &Shell, field: &Field) -> String {
    match (field.words_min, field.words_max) {
        (Some(least), Some(most)) => t.n1("programme-words-between", most, "least", t.number(least)),
        (Some(least), None) => t.n("programme-words-least", least),
        (None, Some(most)) => t.n("programme-words-most", most),
        (None, None) => String::new(),
    }
}
