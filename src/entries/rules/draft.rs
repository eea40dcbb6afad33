//! A draft from what a form sent, and from what is kept.

use std::collections::{BTreeMap, BTreeSet};

use crate::entries::{Answered, Answers, CATEGORIES, Draft, Entry};
use crate::programme::{Field, FieldKind, Form};

use super::complete::CATEGORY_FIELD;

/// Names are the keys of the fields; of several choices each is sent under the key, and its text as `key.option`.
pub fn draft_from<'a>(form: &Form, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Draft {
    let mut sent: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (name, value) in pairs {
        sent.entry(name).or_default().push(tidy(value));
    }
    let first = |name: &str| sent.get(name).and_then(|values| values.first()).cloned().unwrap_or_default();
    let answers = form
        .fields
        .iter()
        .filter(|field| field.key != "title")
        .filter_map(|field| answered(field, &sent, &first).map(|answer| (field.key.clone(), answer)));
    let mut categories = sent.get(CATEGORY_FIELD).cloned().unwrap_or_default();
    let mut seen = BTreeSet::new();
    categories.retain(|code| !code.is_empty() && seen.insert(code.clone()));
    Draft { title: first("title"), answers: Answers(answers.collect()), categories }
}

/// As typed, without the spaces around it, with line ends of one kind, without what no database keeps.
fn tidy(text: &str) -> String {
    text.trim().replace("\r\n", "\n").replace('\0', "")
}

fn answered(field: &Field, sent: &BTreeMap<&str, Vec<String>>, first: &impl Fn(&str) -> String) -> Option<Answered> {
    let chosen = || sent.get(field.key.as_str()).cloned().unwrap_or_default();
    match field.kind {
        FieldKind::Line
        | FieldKind::Text
        | FieldKind::Choice
        | FieldKind::Link
        | FieldKind::Email
        | FieldKind::Number => Some(first(&field.key)).filter(|text| !text.is_empty()).map(Answered::Text),
        FieldKind::Choices => Some(chosen()).filter(|keys| !keys.is_empty()).map(Answered::Chosen),
        FieldKind::ChoicesWithText => {
            let texts: BTreeMap<String, String> =
                chosen().into_iter().map(|key| (key.clone(), first(&format!("{}.{key}", field.key)))).collect();
            (!texts.is_empty()).then_some(Answered::ChosenWithText(texts))
        }
        // Files come by a page of their own: see `with_files`.
        FieldKind::File => None,
    }
}

/// The form sends no files: those that are there stay.
#[must_use]
pub fn with_files(mut draft: Draft, kept: &Answers) -> Draft {
    let files = kept.0.iter().filter(|(_, answer)| matches!(answer, Answered::Files(_)));
    draft.answers.0.extend(files.map(|(key, answer)| (key.clone(), answer.clone())));
    draft
}

/// The draft as it is kept. `categories` are those that the entry stands in: a submitted entry's draft may have others.
pub fn draft_of(entry: &Entry, categories: &[String]) -> Draft {
    unpacked(&entry.title, &entry.answers.0, categories)
}

/// What was submitted, in the same form.
pub fn submitted_of(entry: &Entry, categories: &[String]) -> Option<Draft> {
    let (title, answers) = entry.submitted_title.as_ref().zip(entry.submitted_answers.as_ref())?;
    Some(unpacked(title, &answers.0, categories))
}

/// A draft from a title and answers as they are kept, with the categories that stand among them, or else those.
pub fn unpacked(title: &str, answers: &Answers, categories: &[String]) -> Draft {
    let mut answers = answers.clone();
    let own = match answers.0.remove(CATEGORIES) {
        Some(Answered::Chosen(codes)) => codes,
        _ => categories.to_vec(),
    };
    Draft { title: title.to_owned(), answers, categories: own }
}

/// No name, address, link or chosen option is longer.
const SHORT: usize = 500;

/// The answers without the long ones, which tell nothing of who entered.
pub fn brief(answers: &Answers) -> Answers {
    let is_short = |answer: &Answered| match answer {
        Answered::Text(text) => text.len() <= SHORT,
        Answered::Chosen(_) => true,
        Answered::ChosenWithText(_) | Answered::Files(_) => false,
    };
    let short = answers.0.iter().filter(|(_, answer)| is_short(answer));
    Answers(short.map(|(key, answer)| (key.clone(), answer.clone())).collect())
}

impl Draft {
    /// The answers with the categories among them, as they are kept.
    pub fn packed(&self) -> Answers {
        let mut answers = self.answers.clone();
        answers.0.insert(CATEGORIES.to_owned(), Answered::Chosen(self.categories.clone()));
        answers
    }
}
