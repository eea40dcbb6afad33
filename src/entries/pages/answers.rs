//! The fields of the form as a page shows them: to read, or to fill in.

use crate::entries::{Answered, Answers, Audience, Draft, ShownAnswer, State, rules};
use crate::language::T;
use crate::programme::pages::rounds_of;
use crate::programme::{self, Category, Field, FieldKind, Form};
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
    /// What it waits for, where that is chosen on the same page.
    pub waits: Option<Waits>,
    /// In which rounds judges read the answer; empty where they do in all, and for a text of an option.
    pub read_in: String,
}

/// What has to be chosen on the page before a question is asked.
pub struct Waits {
    /// The name of the control.
    pub of: String,
    /// Its values, with spaces between them.
    pub any_of: String,
    pub words: String,
}

/// From so many on, options stand in a list that unfolds.
const MANY: usize = 24;

impl OfField {
    pub fn has_chosen(&self) -> bool {
        self.choices.iter().any(|choice| choice.chosen)
    }

    pub fn unfolds(&self) -> bool {
        self.choices.len() > MANY
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

/// Questions as a page is made of them: the edition's form, one section of it, what the draft answers.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    pub form: &'a Form,
    pub fields: &'a [Field],
    pub draft: &'a Draft,
    pub categories: &'a [Category],
    /// Also those that are not asked of this draft, each with what it waits for.
    pub all: bool,
}

impl Asking<'_> {
    /// Each of the questions with its answer, and what is wrong with it.
    pub fn fields(&self, t: &T, problems: &Problems) -> Vec<OfField> {
        let offered = self.fields.iter().filter(|field| self.all || rules::is_offered(self.form, field, self.draft));
        let waiting = |field: &Field| OfField {
            waits: self.waits(t, field),
            read_in: rounds_of(t, field),
            ..of_field(t, field, self.draft, problems)
        };
        offered.map(waiting).collect()
    }

    fn waits(&self, t: &T, field: &Field) -> Option<Waits> {
        let only_if = field.only_if.as_ref()?;
        let decides = only_if.question.as_deref().unwrap_or("title");
        if !self.all && !self.fields.iter().any(|beside| beside.key == decides) {
            return None;
        }
        let named = |code: &String| match self.form.field(decides).filter(|_| only_if.question.is_some()) {
            Some(before) => before.options.iter().find(|it| it.key == *code).map(|it| t.names(&it.names)),
            None => self.categories.iter().find(|it| it.code == *code).map(|it| t.names(&it.names)),
        };
        let options = only_if.any_of.iter().filter_map(named).collect::<Vec<_>>().join(", ");
        let question = match self.form.field(decides).filter(|_| only_if.question.is_some()) {
            Some(before) => t.names(&before.names).to_owned(),
            None => t.s("entries-categories"),
        };
        Some(Waits {
            of: only_if.question.clone().unwrap_or_else(|| rules::CATEGORY_FIELD.to_owned()),
            any_of: only_if.any_of.join(" "),
            words: t.s2("entries-only-if", "question", question, "options", options),
        })
    }

    /// The counters of the draft, by the id of their place on the page.
    pub fn counters(&self, t: &T) -> Vec<(String, String)> {
        let all = self.fields(t, &Problems::none()).into_iter().flat_map(|mut field| {
            let texts = std::mem::take(&mut field.texts);
            std::iter::once(field).chain(texts)
        });
        let counted = all.filter(|field| !field.counter.is_empty());
        counted.map(|field| (format!("words-{}", field.id), field.counter)).collect()
    }
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
        choices: choices(t, field, answer, &draft.categories),
        texts: texts(t, field, answer, problems),
        counter: counter(t, field, &value),
        files: rules::files_in(&draft.answers, &field.key).iter().map(|file| file.name.clone()).collect(),
        rows: if field.words_max.is_some_and(|most| most > 150) { 12 } else { 6 },
        waits: None,
        read_in: String::new(),
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

fn choices(t: &T, field: &Field, answer: Option<&Answered>, categories: &[String]) -> Vec<Choice> {
    let chosen = |key: &String| match answer {
        Some(Answered::Text(text)) => text == key,
        Some(Answered::Chosen(keys)) => keys.contains(key),
        Some(Answered::ChosenWithText(texts)) => texts.contains_key(key),
        Some(Answered::Files(_)) | None => false,
    };
    let options = field.options.iter();
    let help = |option: &programme::Choice| {
        let suggested = option.suggested_for.iter().any(|code| categories.contains(code));
        if suggested { t.s("entries-suggested") } else { String::new() }
    };
    let choice = |option: &programme::Choice| Choice {
        help: help(option),
        ..Choice::new(&option.key, t.names(&option.names), chosen(&option.key))
    };
    // A list that unfolds begins with none of them.
    let none = (field.kind == FieldKind::Choice && field.options.len() > MANY)
        .then(|| Choice::new("", t.s("entries-choose-one"), answer.is_none()));
    none.into_iter().chain(options.map(choice)).collect()
}

fn texts(t: &T, field: &Field, answer: Option<&Answered>, problems: &Problems) -> Vec<OfField> {
    if field.kind != FieldKind::ChoicesWithText {
        return Vec::new();
    }
    let given = |key: &str| match answer {
        Some(Answered::ChosenWithText(texts)) => texts.get(key).cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let text = |option: &programme::Choice| {
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
            waits: None,
            read_in: String::new(),
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
