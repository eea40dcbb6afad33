//! What judges read of an entry in a blind round: where it tells who entered, and what stands there instead.

use std::collections::BTreeMap;

use super::domains::telling_domain;
use super::folding::folded;
use super::showing::may_be_read_blind;
use crate::entries::{Answered, Answers};
use crate::language::Names;
use crate::programme::{FieldKind, Form};

/// Shorter names are words of every day.
const LEAST: usize = 4;

/// A place that blind judges read: a field, or one of its several texts (`goals.g6`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub key: String,
    pub names: Names,
    pub text: String,
    /// Can be rewritten; choices and files can only be hidden as a whole.
    pub words: bool,
}

/// The places of an entry's answers that have something in them, in the order of the form.
pub fn places(form: &Form, answers: &Answers) -> Vec<Place> {
    let mut found = Vec::new();
    for field in form.fields.iter().filter(|field| field.key != "title" && may_be_read_blind(field)) {
        let place = |text: String, words| Place { key: field.key.clone(), names: field.names.clone(), text, words };
        match answers.0.get(&field.key) {
            Some(Answered::Text(text)) if !text.is_empty() => {
                found.push(place(text.clone(), field.kind != FieldKind::Choice));
            }
            Some(Answered::Chosen(keys)) if !keys.is_empty() => found.push(place(keys.join(", "), false)),
            Some(Answered::Files(files)) if !files.is_empty() => {
                found.push(place(files.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", "), false));
            }
            Some(Answered::ChosenWithText(texts)) => found.extend(texts.iter().map(|(option, text)| {
                Place {
                    key: format!("{}.{option}", field.key),
                    names: field
                        .options
                        .iter()
                        .find(|it| it.key == *option)
                        .map_or_else(|| Names::english(option), |option| option.names.clone()),
                    text: text.clone(),
                    words: true,
                }
            })),
            _ => {}
        }
    }
    found
}

/// What is read instead of what was written, by the place.
pub type Instead = BTreeMap<String, String>;

/// The answers as blind judges get them.
pub fn redacted(mut answers: Answers, redactions: &Instead) -> Answers {
    for (place, words) in redactions {
        let (key, option) = place.split_once('.').map_or((place.as_str(), None), |(key, option)| (key, Some(option)));
        match (answers.0.get_mut(key), option) {
            (Some(Answered::ChosenWithText(texts)), Some(option)) => {
                if let Some(text) = texts.get_mut(option) {
                    text.clone_from(words);
                }
            }
            (Some(Answered::Text(text)), None) if !words.is_empty() => text.clone_from(words),
            (Some(_), None) => drop(answers.0.remove(key)),
            (_, _) => {}
        }
    }
    answers
}

/// Names, entities and addresses by which somebody would know who entered. `team` are names and addresses.
pub fn who_entered(form: &Form, answers: &Answers, team: &[(String, String)]) -> Vec<String> {
    let hidden = form.fields.iter().filter(|field| field.identifying);
    let answered = hidden.filter_map(|field| match (field.kind, answers.0.get(&field.key)) {
        (FieldKind::Line | FieldKind::Email, Some(Answered::Text(text))) => Some(text.clone()),
        _ => None,
    });
    let mut who: Vec<String> =
        answered.chain(team.iter().flat_map(|(name, email)| [name.clone(), email.clone()])).collect();
    let domains: Vec<String> = who.iter().filter_map(|text| telling_domain(text)).collect();
    who.extend(domains);
    who.retain(|text| is_telling(&plain(text)));
    who.sort();
    who.dedup();
    who
}

/// Which of these words stand in a text, however they are written.
pub fn telling<'w>(text: &str, who: &'w [String]) -> Vec<&'w str> {
    let text = format!(" {} ", plain(text));
    let stands = |words: &&String| {
        let words = plain(words);
        // Scripts without spaces between words have no borders to look for.
        if words.chars().any(is_unspaced) { text.contains(&words) } else { text.contains(&format!(" {words} ")) }
    };
    who.iter().filter(stands).map(String::as_str).collect()
}

fn plain(text: &str) -> String {
    let letters: String = folded(text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_telling(plain: &str) -> bool {
    let least = if plain.chars().any(is_unspaced) { 2 } else { LEAST };
    plain.chars().count() >= least
}

/// Chinese, Japanese, Thai and their kin.
const fn is_unspaced(sign: char) -> bool {
    matches!(sign, '\u{0e00}'..='\u{0eff}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{Choice, Field};

    fn form() -> Form {
        let field = |key: &str, kind, identifying| Field {
            key: key.to_owned(),
            kind,
            names: Names::english(key),
            identifying,
            ..Field::default()
        };
        let goals = Field {
            options: vec![Choice { key: "g6".to_owned(), names: Names::english("Water"), ..Choice::default() }],
            ..field("goals", FieldKind::ChoicesWithText, false)
        };
        let summary = field("summary", FieldKind::Text, false);
        Form {
            fields: vec![
                field("title", FieldKind::Line, false),
                field("entity", FieldKind::Line, true),
                summary,
                goals,
            ],
        }
    }

    fn answers(summary: &str) -> Answers {
        let text = |text: &str| Answered::Text(text.to_owned());
        let goals = Answered::ChosenWithText([("g6".to_owned(), "Wells of the River Trust.".to_owned())].into());
        let all = [("entity", text("River Trust")), ("summary", text(summary)), ("goals", goals)];
        Answers(all.map(|(key, answer)| (key.to_owned(), answer)).into())
    }

    fn found(summary: &str) -> Vec<String> {
        let team =
            [("Amina Diallo".to_owned(), "amina@rivertrust.example".to_owned()), ("Bo".to_owned(), String::new())];
        let who = who_entered(&form(), &answers(summary), &team);
        telling(summary, &who).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn an_entity_a_name_and_an_address_are_found_however_they_are_written() {
        assert_eq!(found("We, the RIVER-TRUST, dig wells."), ["River Trust"]);
        assert_eq!(found("Ask amina  diallo."), ["Amina Diallo"]);
        assert_eq!(found("See https://www.rivertrust.example/wells"), ["rivertrust.example"]);
        assert_eq!(found("The rivers trust nobody; a bottle of water."), Vec::<String>::new());
    }

    #[test]
    fn a_name_without_spaces_around_it_is_found_where_nobody_writes_them() {
        assert_eq!(telling("由清河基金会发起", &["清河基金会".to_owned()]), ["清河基金会"]);
    }

    #[test]
    fn nothing_is_a_text_too() {
        let places: Vec<String> = places(&form(), &answers("Wells.")).into_iter().map(|it| it.key).collect();
        assert_eq!(places, ["summary", "goals.g6"], "what is hidden from judges anyway needs nothing");
        let instead =
            BTreeMap::from([("summary".to_owned(), String::new()), ("goals.g6".to_owned(), "Wells.".to_owned())]);
        let read = redacted(answers("Wells of the River Trust."), &instead);
        assert_eq!(read.0.get("summary"), None);
        let goals = Answered::ChosenWithText([("g6".to_owned(), "Wells.".to_owned())].into());
        assert_eq!(read.0.get("goals"), Some(&goals));
    }
}
