//! Whether a draft answers what the form asks: every mistake with the field that it belongs to.

use std::collections::BTreeMap;

use unicode_segmentation::UnicodeSegmentation;

use crate::accounts;
use crate::entries::{Answered, Draft, Kept};
use crate::language::WhyNot;
use crate::programme::{Field, FieldKind, Form, Terms};

use super::asked::is_asked;
use super::showing::is_link;

/// The name under which the form sends categories; no key of a field has a hyphen.
pub const CATEGORY_FIELD: &str = "draft-category";

/// Words as the Unicode standard divides them, so that they count in every script: in Chinese, each character.
pub fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// What is missing or wrong, in the order of the form. Empty: the draft may be submitted.
pub fn mistakes(form: &Form, terms: &Terms, draft: &Draft) -> Vec<(String, WhyNot)> {
    let most = usize::try_from(terms.categories_max).unwrap_or(usize::MAX);
    let of_categories = match draft.categories.len() {
        0 => Some(WhyNot::new("entries-why-no-category")),
        chosen if chosen > most => Some(WhyNot::new("entries-why-many-categories").count("count", most)),
        _ => None,
    };
    let title = Answered::Text(draft.title.clone());
    let answer = |field: &Field| if field.key == "title" { Some(&title) } else { draft.answers.0.get(&field.key) };
    let of_fields = form.fields.iter().filter(|field| is_asked(form, field, draft)).filter_map(|field| {
        let (place, why) = mistake(field, answer(field))?;
        Some((place, why))
    });
    of_fields.chain(of_categories.map(|why| (CATEGORY_FIELD.to_owned(), why))).collect()
}

fn mistake(field: &Field, answer: Option<&Answered>) -> Option<(String, WhyNot)> {
    let here = |why: WhyNot| Some((field.key.clone(), why.names("field", &field.names)));
    match answer {
        None => field.required.then(|| WhyNot::new("entries-why-missing")).and_then(here),
        Some(answer) if is_blank(answer) => field.required.then(|| WhyNot::new("entries-why-missing")).and_then(here),
        Some(Answered::Text(text)) => wrong_text(field, text).and_then(here),
        Some(Answered::Chosen(keys)) => unknown(field, keys.iter()).and_then(here),
        Some(Answered::ChosenWithText(texts)) => wrong_texts(field, texts),
        Some(Answered::Files(files)) => wrong_files(field, files).and_then(here),
    }
}

fn is_blank(answer: &Answered) -> bool {
    match answer {
        Answered::Text(text) => text.trim().is_empty(),
        Answered::Chosen(keys) => keys.is_empty(),
        Answered::ChosenWithText(texts) => texts.is_empty(),
        Answered::Files(files) => files.is_empty(),
    }
}

fn wrong_text(field: &Field, text: &str) -> Option<WhyNot> {
    match field.kind {
        FieldKind::Line | FieldKind::Text => wrong_length(field, text),
        FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText => {
            unknown(field, std::iter::once(&text.to_owned()))
        }
        FieldKind::Link => (!is_link(text)).then(|| WhyNot::new("entries-why-link")),
        FieldKind::Email => accounts::rules::check_email(text).is_err().then(|| WhyNot::new("entries-why-email")),
        FieldKind::File => Some(WhyNot::new("entries-why-other-file")),
        FieldKind::Number => text.trim().parse::<i64>().is_err().then(|| WhyNot::new("entries-why-number")),
    }
}

/// The form may have changed since they came.
fn wrong_files(field: &Field, files: &[Kept]) -> Option<WhyNot> {
    let many = (files.len() > field.files_most())
        .then(|| WhyNot::new("entries-why-many-files").count("most", field.files_most()));
    let other = files.iter().any(|file| !field.accepts.contains(&file.kind));
    many.or_else(|| other.then(|| WhyNot::new("entries-why-other-file")))
}

fn wrong_length(field: &Field, text: &str) -> Option<WhyNot> {
    let have = words(text);
    let limit = |limit: Option<u32>| limit.and_then(|limit| usize::try_from(limit).ok());
    let too_few = limit(field.words_min).filter(|least| have < *least);
    let too_many = limit(field.words_max).filter(|most| have > *most);
    let why = |id, limit| WhyNot::new(id).with("have", have.to_string()).count("limit", limit);
    too_few
        .map(|least| why("entries-why-few-words", least))
        .or(too_many.map(|most| why("entries-why-many-words", most)))
}

fn unknown<'a>(field: &Field, mut keys: impl Iterator<Item = &'a String>) -> Option<WhyNot> {
    let known = |key: &String| field.options.iter().any(|option| option.key == *key);
    keys.any(|key| !known(key)).then(|| WhyNot::new("entries-why-option"))
}

fn wrong_texts(field: &Field, texts: &BTreeMap<String, String>) -> Option<(String, WhyNot)> {
    if let Some(why) = unknown(field, texts.keys()) {
        return Some((field.key.clone(), why.names("field", &field.names)));
    }
    field.options.iter().find_map(|option| {
        let text = texts.get(&option.key)?;
        let missing = text.trim().is_empty().then(|| WhyNot::new("entries-why-option-text"));
        let why = missing.or_else(|| wrong_length(field, text))?;
        Some((format!("{}.{}", field.key, option.key), why.names("field", &option.names)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entries::rules::draft_from;
    use crate::language::Names;
    use crate::programme::{Catalogue, CategoryWord, Choice};

    #[test]
    fn words_are_counted_in_every_script() {
        assert_eq!(words("Water, for all: 24/7!"), 5);
        assert_eq!(words("清洁的水"), 4);
        assert_eq!(words("الماء للجميع"), 2);
        assert_eq!(words("Вода для всех"), 3);
        assert_eq!(words("l’eau n'est pas — rare"), 4);
        assert_eq!(words(" \n "), 0);
    }

    #[test]
    fn an_empty_draft_lacks_exactly_what_is_required() {
        assert_eq!(found(&[]), [("title", "entries-why-missing"), ("draft-category", "entries-why-no-category")]);
        assert_eq!(found(&[("title", "Rain"), ("draft-category", "c1")]), []);
    }

    #[test]
    fn each_kind_of_field_says_what_is_wrong_with_it() {
        let wrong = |name, value| {
            found(&[("title", "Rain"), ("draft-category", "c1"), (name, value)]).first().map(|(_, id)| *id)
        };
        assert_eq!(wrong("summary", "one two"), Some("entries-why-few-words"));
        assert_eq!(wrong("summary", "one two three four five six"), Some("entries-why-many-words"));
        assert_eq!(wrong("summary", "水水水"), None);
        assert_eq!(wrong("link", "javascript:alert(1)"), Some("entries-why-link"));
        assert_eq!(wrong("mail", "amina"), Some("entries-why-email"));
        assert_eq!(wrong("people", "many"), Some("entries-why-number"));
        assert_eq!(wrong("status", "nonsense"), Some("entries-why-option"));
        assert_eq!(wrong("goals", "g6"), Some("entries-why-option-text"));
    }

    #[test]
    fn a_missing_text_leads_to_its_own_place() {
        let pairs = [
            ("title", "Rain"),
            ("draft-category", "c1"),
            ("goals", "g6"),
            ("goals", "g7"),
            ("goals.g6", "Wells built here."),
        ];
        assert_eq!(found(&pairs), [("goals.g7", "entries-why-option-text")]);
    }

    #[test]
    fn an_entry_is_in_no_more_categories_than_the_terms_allow() {
        let pairs = [("title", "Rain"), ("draft-category", "c1"), ("draft-category", "c2"), ("draft-category", "c3")];
        assert_eq!(found(&pairs), [("draft-category", "entries-why-many-categories")]);
    }

    fn found(pairs: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
        let draft = draft_from(&form(), pairs.iter().copied());
        let terms = Terms {
            categories_max: 2,
            category_word: CategoryWord::Category,
            team_max: 3,
            catalogue: Catalogue::AfterClosing,
            screening: false,
            written_in: None,
            nomination: false,
            one_per_entity: false,
            entries_per_person: None,
            prizes_per_team: None,
            spread: None,
            feedback: crate::programme::Feedback::Nothing,
            comments: false,
            challenge_days: None,
            vote: None,
        };
        let leak = |text: String| -> &'static str { Box::leak(text.into_boxed_str()) };
        mistakes(&form(), &terms, &draft).into_iter().map(|(at, why)| (leak(at), leak(why.id.into_owned()))).collect()
    }

    fn form() -> Form {
        let field = |key: &str, kind| Field {
            key: key.to_owned(),
            kind,
            names: Names::english(key),
            required: key == "title",
            words_min: (key == "summary").then_some(3),
            words_max: (key == "summary").then_some(5),
            options: ["g6", "g7"]
                .map(|key| Choice { key: key.to_owned(), names: Names::english(key), ..Choice::default() })
                .to_vec(),
            identifying: false,
            public: true,
            ..Field::default()
        };
        let kinds = [
            ("title", FieldKind::Line),
            ("summary", FieldKind::Text),
            ("goals", FieldKind::ChoicesWithText),
            ("status", FieldKind::Choice),
            ("link", FieldKind::Link),
            ("mail", FieldKind::Email),
            ("people", FieldKind::Number),
        ];
        Form { fields: kinds.into_iter().map(|(key, kind)| field(key, kind)).collect() }
    }
}
