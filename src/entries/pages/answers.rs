//! The fields of the form as a page shows them: to read, or to fill in.

use crate::entries::{Answered, Answers, Audience, Draft, ShownAnswer, State, rules};
use crate::language::T;
use crate::programme::{Field, FieldKind, Form};
use crate::web::Problems;

use super::Choice;

/// One field of the form, to fill in.
pub struct OfField {
    pub kind: &'static str,
    pub id: String,
    pub label: String,
    pub help: String,
    pub value: String,
    pub optional: bool,
    pub mistake: Option<String>,
    pub choices: Vec<Choice>,
    /// A text for each option.
    pub texts: Vec<OfField>,
    /// How many words there are, and how many there may be.
    pub counter: String,
    pub rows: u32,
    /// Names of the files that are there.
    pub files: Vec<String>,
}

impl OfField {
    pub fn has_chosen(&self) -> bool {
        self.choices.iter().any(|choice| choice.chosen)
    }
}

/// What an audience may read of these answers.
pub fn answers_of(form: &Form, answers: &Answers, audience: Audience) -> Vec<ShownAnswer> {
    rules::shown(form, answers, audience)
}

/// The shape and the word of a state.
pub fn state_tag(t: &T, state: State) -> (&'static str, String) {
    let kind = match state {
        State::Draft => "doing",
        State::Submitted => "done",
        State::Withdrawn => "stopped",
    };
    (kind, t.s(format!("entries-state-{state}")))
}

/// Every field of the form with what the draft answers, and what is wrong with it.
pub fn fields_of(t: &T, form: &Form, draft: &Draft, problems: &Problems) -> Vec<OfField> {
    form.fields.iter().map(|field| of_field(t, field, draft, problems)).collect()
}

fn of_field(t: &T, field: &Field, draft: &Draft, problems: &Problems) -> OfField {
    let answer = draft.answers.0.get(&field.key);
    let value = match (field.key.as_str(), answer) {
        ("title", _) => draft.title.clone(),
        (_, Some(Answered::Text(text))) => text.clone(),
        _ => String::new(),
    };
    OfField {
        kind: kind(field.kind),
        id: field.key.clone(),
        label: label(t, field),
        help: t.names(&field.help).to_owned(),
        optional: !field.required,
        mistake: problems.at(&field.key),
        choices: choices(t, field, answer),
        texts: texts(t, field, answer, problems),
        counter: counter(t, field, &value),
        files: rules::files_in(&draft.answers, &field.key).iter().map(|file| file.name.clone()).collect(),
        rows: if field.words_max.is_some_and(|most| most > 150) { 12 } else { 6 },
        value,
    }
}

const fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Line => "line",
        FieldKind::Text => "text",
        FieldKind::Choice => "choice",
        FieldKind::Choices => "choices",
        FieldKind::ChoicesWithText => "choices-with-text",
        FieldKind::Link => "link",
        FieldKind::Email => "email",
        FieldKind::Number => "number",
        FieldKind::File => "file",
    }
}

/// Groups of choices say in their own name that they may be left out.
fn label(t: &T, field: &Field) -> String {
    let name = t.names(&field.names);
    let is_group = matches!(field.kind, FieldKind::Choice | FieldKind::Choices | FieldKind::ChoicesWithText);
    if is_group && !field.required { format!("{name} {}", t.s("parts-optional")) } else { name.to_owned() }
}

fn choices(t: &T, field: &Field, answer: Option<&Answered>) -> Vec<Choice> {
    let chosen = |key: &String| match answer {
        Some(Answered::Text(text)) => text == key,
        Some(Answered::Chosen(keys)) => keys.contains(key),
        Some(Answered::ChosenWithText(texts)) => texts.contains_key(key),
        Some(Answered::Files(_)) | None => false,
    };
    let options = field.options.iter();
    options.map(|option| Choice::new(&option.key, t.names(&option.names), chosen(&option.key))).collect()
}

fn texts(t: &T, field: &Field, answer: Option<&Answered>, problems: &Problems) -> Vec<OfField> {
    if field.kind != FieldKind::ChoicesWithText {
        return Vec::new();
    }
    let given = |key: &str| match answer {
        Some(Answered::ChosenWithText(texts)) => texts.get(key).cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let text = |option: &crate::programme::Choice| {
        let (id, value) = (format!("{}.{}", field.key, option.key), given(&option.key));
        OfField {
            kind: "text",
            label: t.s1("entries-option-text", "option", t.names(&option.names)),
            help: String::new(),
            optional: false,
            mistake: problems.at(&id),
            choices: Vec::new(),
            texts: Vec::new(),
            counter: counter(t, field, &value),
            rows: 3,
            files: Vec::new(),
            id,
            value,
        }
    };
    field.options.iter().map(text).collect()
}

/// Empty where words are not counted.
fn counter(t: &T, field: &Field, text: &str) -> String {
    let have = t.number(rules::words(text));
    match (field.words_min, field.words_max) {
        (None, None) => String::new(),
        (Some(least), None) => t.s2("entries-words-least", "have", have, "least", t.number(least)),
        (None, Some(most)) => t.s2("entries-words-most", "have", have, "most", t.number(most)),
        (Some(least), Some(most)) => {
            t.s3("entries-words-between", "have", have, "least", t.number(least), "most", t.number(most))
        }
    }
}

/// The counters of a draft, by the id of their place on the page.
pub fn counters(t: &T, form: &Form, draft: &Draft) -> Vec<(String, String)> {
    let fields = fields_of(t, form, draft, &Problems::none());
    let all = fields.into_iter().flat_map(|mut field| {
        let texts = std::mem::take(&mut field.texts);
        std::iter::once(field).chain(texts)
    });
    all.filter(|field| !field.counter.is_empty()).map(|field| (format!("words-{}", field.id), field.counter)).collect()
}
