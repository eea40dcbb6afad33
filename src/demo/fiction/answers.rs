//! Fits what an invented entry has to tell to the fields of a form.

use std::collections::BTreeMap;

use super::words::within;
use crate::entries::{Answered, Answers};
use crate::programme::{Field, FieldKind, Form};

/// What there is to answer, before it is known how the field asks.
#[derive(Debug)]
pub enum Told {
    Text(String),
    /// One of many by its code; its name for forms that ask in words.
    One {
        code: String,
        name: String,
    },
    /// Several by their codes, with what is said about each.
    Several(Vec<(String, String)>),
    /// Whichever option has this place, the first being nought.
    Option(usize),
    Nothing,
}

/// Which fields of a form ask for what. A form may use any of the keys.
pub type Sources<S> = &'static [(S, &'static [&'static str])];

/// The answers to a form. What cannot be answered is left out; where it is required, that is said.
pub fn answers<S: Copy>(
    form: &Form,
    sources: Sources<S>,
    mut tell: impl FnMut(S, &Field) -> Result<Told, String>,
) -> Result<Answers, String> {
    let mut answers = BTreeMap::new();
    for field in &form.fields {
        let source = sources.iter().find(|(_, keys)| keys.contains(&field.key.as_str()));
        let told = source.map_or(Ok(Told::Nothing), |(source, _)| tell(*source, field))?;
        match answered(field, told) {
            Some(answer) => {
                answers.insert(field.key.clone(), answer);
            }
            None if field.required => {
                return Err(format!("the demo has no answer to the required field `{}`", field.key));
            }
            None => {}
        }
    }
    Ok(Answers(answers))
}

fn answered(field: &Field, told: Told) -> Option<Answered> {
    let text = |text: String| Some(within(&text, field.words_max)).filter(|text| !text.is_empty()).map(Answered::Text);
    match (field.kind, told) {
        (_, Told::Nothing) => None,
        (FieldKind::Choice, Told::Text(name)) => option(field, &name).map(Answered::Text),
        (FieldKind::Choice, Told::One { code, name }) => {
            option(field, &code).or_else(|| option(field, &name)).map(Answered::Text)
        }
        (FieldKind::Choice, Told::Option(at)) => field.options.get(at).map(|one| Answered::Text(one.key.clone())),
        (FieldKind::Choices, told) => Some(chosen(field, told).into_keys().collect::<Vec<_>>())
            .filter(|keys| !keys.is_empty())
            .map(Answered::Chosen),
        (FieldKind::ChoicesWithText, told) => {
            Some(chosen(field, told)).filter(|texts| !texts.is_empty()).map(Answered::ChosenWithText)
        }
        (_, Told::Text(words)) => text(words),
        (_, Told::One { name, .. }) => text(name),
        (_, Told::Several(list)) => text(
            list.into_iter()
                .map(|(code, said)| if said.is_empty() { code } else { said })
                .collect::<Vec<_>>()
                .join(", "),
        ),
        (_, Told::Option(_)) => None,
    }
}

/// The options meant, with what is said about each.
fn chosen(field: &Field, told: Told) -> BTreeMap<String, String> {
    let wanted = match told {
        Told::Several(list) => list,
        Told::One { code, name } => vec![(option(field, &code).unwrap_or(name), String::new())],
        Told::Text(name) => vec![(name, String::new())],
        Told::Option(at) => field.options.get(at).map(|one| (one.key.clone(), String::new())).into_iter().collect(),
        Told::Nothing => Vec::new(),
    };
    wanted.into_iter().filter_map(|(code, said)| Some((option(field, &code)?, said))).collect()
}

/// The key of the option that is meant: spelt the same, or named so, or with the same number (`3`, `sdg-3`, `SDG03`).
fn option(field: &Field, meant: &str) -> Option<String> {
    let number = |text: &str| text.trim_start_matches(|one: char| !one.is_ascii_digit()).parse::<u32>().ok();
    let wanted = meant.parse::<u32>().ok();
    let options = &field.options;
    let spelt = options.iter().find(|one| one.key.eq_ignore_ascii_case(meant));
    let named = || options.iter().find(|one| one.names.0.values().any(|name| name.eq_ignore_ascii_case(meant)));
    let numbered = || options.iter().find(|one| wanted.is_some() && number(&one.key) == wanted);
    spelt.or_else(named).or_else(numbered).map(|one| one.key.clone())
}
