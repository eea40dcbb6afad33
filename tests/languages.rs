//! Every sentence is there in the languages that are complete, says the same variables, and has every plural form.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use palmares::language::{Language, T};

use crate::house::files;

/// Each language with the plural forms that its sentences need; French and Spanish say millions as they say the others.
const COMPLETE: [(&str, &[&str]); 6] = [
    ("en", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("zh", &["other"]),
    ("fr", &["one", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("es", &["one", "other"]),
];

#[derive(Default, Debug, PartialEq, Eq)]
struct Message {
    variables: BTreeSet<String>,
    /// The plural forms of each selection.
    forms: Vec<BTreeSet<String>>,
}

#[test]
fn every_language_file_can_be_read() {
    let problems = palmares::language::check_messages();
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_language_says_all_that_english_says() {
    let english = messages("en");
    for (language, _) in COMPLETE {
        let theirs = messages(language);
        let missing: Vec<_> = english.keys().filter(|id| !theirs.contains_key(*id)).collect();
        let extra: Vec<_> = theirs.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:#?}, without English {extra:#?}");
        // A form such as "two" may name its number in words; nothing may be inserted that nobody gives.
        let given = |id: &String, message: &Message| theirs[id].variables.is_subset(&message.variables);
        let differing: Vec<_> = english.iter().filter(|(id, message)| !given(id, message)).map(|(id, _)| id).collect();
        assert!(differing.is_empty(), "{language}: other variables: {differing:#?}");
    }
}

#[test]
fn every_plural_has_all_the_forms_of_its_language() {
    for (language, wanted) in COMPLETE {
        let wanted: BTreeSet<String> = wanted.iter().map(ToString::to_string).collect();
        for (id, message) in messages(language) {
            for forms in message.forms.iter().filter(|forms| forms.contains("other")) {
                let lacking: Vec<_> = wanted.difference(forms).collect();
                assert!(lacking.is_empty(), "{language}: {id} lacks the forms {lacking:?}");
            }
        }
    }
}

#[test]
fn every_sentence_that_is_asked_for_exists() {
    let english = messages("en");
    let mut asked = BTreeMap::new();
    for (path, text) in files("templates", ".html").into_iter().chain(files("src", ".rs")) {
        for start in
            ["t.s(\"", "t.s1(\"", "t.s2(\"", "t.s3(\"", "t.n(\"", "t.n1(\"", "WhyNot::new(\"", "Sentence::new(\"said-"]
        {
            for rest in text.split(start).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                let id = if start.ends_with("said-") { format!("said-{id}") } else { id.to_owned() };
                asked.insert(id, path.clone());
            }
        }
    }
    asked.remove("");
    let unknown: Vec<_> = asked.iter().filter(|(id, _)| !english.contains_key(*id)).collect();
    assert!(unknown.is_empty(), "no such sentence: {unknown:#?}");
}

#[test]
fn templates_hold_no_text_of_their_own() {
    for (path, text) in files("templates", ".html") {
        let bare = without_code(&text);
        // Macros hand attributes about: their names are no words.
        let attribute = |word: &str| word.contains('=') || word.starts_with('-');
        let words: Vec<_> = bare
            .split_whitespace()
            .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !attribute(word))
            .collect();
        assert!(words.is_empty(), "{}: should these words be in a language file? {words:?}", path.display());
    }
}

#[test]
fn arabic_and_russian_numbers_choose_their_forms() {
    let t = T::new(Language::Arabic);
    let said: BTreeSet<String> = [0, 1, 2, 3, 11, 100].map(|n| t.n("time-in-days", n)).into_iter().collect();
    assert_eq!(said.len(), 6, "{said:?}");
    let t = T::new(Language::Russian);
    let plain = |n: i64| palmares::language::plain(&t.n("time-in-days", n));
    let words: BTreeSet<String> = [1, 2, 5].map(|n| plain(n).replace(&n.to_string(), "")).into_iter().collect();
    assert_eq!(words.len(), 3, "{words:?}");
}

/// What stands between tags, without comments, code and the insides of tags.
fn without_code(text: &str) -> String {
    let mut bare = text.to_owned();
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}"), ("<svg", "</svg>"), ("<!--", "-->"), ("<", ">")] {
        while let Some(start) = bare.find(open) {
            let Some(length) = bare[start..].find(close) else { break };
            bare.replace_range(start..start + length + close.len(), " ");
        }
    }
    bare.replace("&nbsp;", " ").replace("&shy;", "")
}

fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for (path, text) in files(&format!("locales/{language}"), ".ftl") {
        let parsed =
            fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in parsed.body {
            let Entry::Message(message) = entry else { continue };
            let mut seen = Message::default();
            if let Some(pattern) = &message.value {
                read(pattern, &mut seen);
            }
            let twice = found.insert(message.id.name.clone(), seen);
            assert_eq!(twice, None, "{}: {} stands twice", path.display(), message.id.name);
        }
    }
    found
}

fn read(pattern: &Pattern<String>, seen: &mut Message) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => variable(inline, seen),
            Expression::Select { selector, variants } => {
                variable(selector, seen);
                let key = |key: &VariantKey<String>| match key {
                    VariantKey::Identifier { name } => name.clone(),
                    VariantKey::NumberLiteral { value } => value.clone(),
                };
                seen.forms.push(variants.iter().map(|variant| key(&variant.key)).collect());
                variants.iter().for_each(|variant| read(&variant.value, seen));
            }
        }
    }
}

fn variable(inline: &InlineExpression<String>, seen: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            seen.variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                variable(inner, seen);
            }
        }
        _ => {}
    }
}
