//! What was typed of a letter to many, and the fields that show it.

use super::Narrowing;
use crate::accounts::rules::email_key;
use crate::desk::{Addressed, Audience, Plan, Whom, Words, rules};
use crate::entries::pages::Choice;
use crate::language::{Language, Names, T};
use crate::mail::SendingId;
use crate::programme::{Category, Field, Form};
use crate::web::Fields;

#[derive(Clone, Debug)]
pub struct Typed {
    pub sending: SendingId,
    pub audience: Audience,
    pub words: Words,
    /// The address of the reader for whom it is shown.
    pub reader: String,
}

impl Typed {
    /// What is not known is not asked. A page that is new has a sending of its own.
    pub fn of(form: &Form, fields: &Fields) -> Self {
        let some = |text: String| Some(text).filter(|text| !text.is_empty());
        let answer = |field: &Field| Some((field.key.clone(), some(fields.text(&id_of(field)))?));
        let audience = Audience {
            whom: Whom::parse(fields.raw("whom")).unwrap_or(Whom::Drafts),
            category: some(fields.text("category")),
            answers: rules::writing::narrowing(form).filter_map(answer).collect(),
        };
        let texts = |part: &str| {
            let text = |language: &Language| Some((*language, some(fields.text(&format!("{part}-{language}")))?));
            Names(Language::ALL.iter().filter_map(text).collect())
        };
        Self {
            sending: SendingId::parse(fields.raw("sending")).unwrap_or_else(SendingId::fresh),
            audience,
            words: Words { subjects: texts("subject"), bodies: texts("body") },
            reader: fields.text("reader"),
        }
    }

    /// The letter of the reader that was asked for, or the first.
    pub fn reader_of<'p>(&self, plan: &'p Plan) -> Option<&'p Addressed> {
        let asked = |one: &&Addressed| email_key(&one.letter.to_email) == email_key(&self.reader);
        if self.reader.is_empty() { plan.letters.first() } else { plan.letters.iter().find(asked) }
    }
}

fn id_of(field: &Field) -> String {
    format!("a-{}", field.key)
}

pub fn whom(t: &T, typed: &Typed) -> Vec<Choice> {
    let one = |whom: &Whom| Choice::new(whom.as_str(), t.s(format!("desk-whom-{whom}")), typed.audience.whom == *whom);
    Whom::ALL.iter().map(one).collect()
}

pub fn categories(t: &T, categories: &[Category], typed: &Typed) -> Vec<Choice> {
    let chosen = typed.audience.category.as_deref();
    let one = |it: &Category| Choice::new(&it.code, t.names(&it.names), chosen == Some(&it.code));
    [any(t, chosen)].into_iter().chain(categories.iter().map(one)).collect()
}

pub fn narrowing(t: &T, field: &Field, typed: &Typed) -> Narrowing {
    let chosen = typed.audience.answers.get(&field.key).map(String::as_str);
    let options = field.options.iter().map(|it| Choice::new(&it.key, t.names(&it.names), chosen == Some(&it.key)));
    Narrowing {
        id: id_of(field),
        label: t.names(&field.names).to_owned(),
        choices: [any(t, chosen)].into_iter().chain(options).collect(),
    }
}

fn any(t: &T, chosen: Option<&str>) -> Choice {
    Choice::new("", t.s("entries-any"), chosen.is_none())
}

/// The letter in one language.
pub struct Tongue {
    pub code: &'static str,
    pub dir: &'static str,
    pub own_name: &'static str,
    pub subject: String,
    pub body: String,
    /// How many read that language.
    pub readers: String,
    pub unfolded: bool,
}

pub fn tongues(t: &T, typed: &Typed, plan: &Plan) -> Vec<Tongue> {
    let text = |of: &Names, language| of.0.get(&language).cloned().unwrap_or_default();
    let tongue = |language: &Language| {
        let (subject, body) = (text(&typed.words.subjects, *language), text(&typed.words.bodies, *language));
        let readers = plan.by_language.get(language).copied().unwrap_or(0);
        Tongue {
            code: language.as_str(),
            dir: language.direction(),
            own_name: language.own_name(),
            unfolded: *language == Language::English || !subject.is_empty() || !body.is_empty(),
            readers: t.n("desk-writing-readers", readers),
            subject,
            body,
        }
    };
    Language::ALL.iter().map(tongue).collect()
}
