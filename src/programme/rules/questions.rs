//! The questions of an entry form, as organisers type them.

use super::fields::check_field;
use super::options::{fresh_key, option_lines, options_typed};
use crate::files::FileKind;
use crate::language::{Language, Names, WhyNot};
use crate::programme::{Choice, Field, FieldKind, Form, OnlyIf, Says};

const LONGEST_NAME: usize = 200;
const LONGEST_HELP: usize = 2000;

/// A question as somebody typed it. Numbers are kept as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedQuestion {
    pub names: Names,
    pub help: Names,
    pub required: bool,
    pub words_min: String,
    pub words_max: String,
    /// One option in a line, the same lines in each language.
    pub options: Names,
    pub accepts: Vec<FileKind>,
    pub files_max: String,
    pub megabytes_max: String,
    pub identifying: bool,
    pub public: bool,
    /// Numbers of the rounds whose judges read it; all where there is nothing.
    pub rounds: Option<Vec<i32>>,
    pub says: Option<Says>,
    /// How the section is called that begins here.
    pub section: Names,
    /// What has to be chosen: `key:option` of an earlier question, or `:code` of a category.
    pub only_if: Vec<String>,
}

impl TypedQuestion {
    /// A question as it stands.
    pub fn of(field: &Field) -> Self {
        let number = |value: Option<u32>| value.map(|it| it.to_string()).unwrap_or_default();
        Self {
            names: field.names.clone(),
            help: field.help.clone(),
            required: field.required,
            words_min: number(field.words_min),
            words_max: number(field.words_max),
            options: option_lines(&field.options),
            accepts: field.accepts.clone(),
            files_max: number(field.files_max),
            megabytes_max: number(field.megabytes_max),
            identifying: field.identifying,
            public: field.public,
            rounds: field.rounds.clone(),
            says: field.says,
            section: field.section.clone(),
            only_if: field.only_if.as_ref().map(conditions).unwrap_or_default(),
        }
    }
}

fn conditions(only_if: &OnlyIf) -> Vec<String> {
    let question = only_if.question.as_deref().unwrap_or_default();
    only_if.any_of.iter().map(|one| format!("{question}:{one}")).collect()
}

/// All of them are about the same question.
fn only_if_typed(typed: &[String]) -> Result<Option<OnlyIf>, WhyNot> {
    let mut only_if: Option<OnlyIf> = None;
    for one in typed {
        let (question, chosen) = one.split_once(':').unwrap_or(("", one));
        let question = Some(question.to_owned()).filter(|key| !key.is_empty());
        let found = only_if.get_or_insert_with(|| OnlyIf { question: question.clone(), any_of: Vec::new() });
        if found.question != question {
            return Err(WhyNot::new("programme-why-only-if-one"));
        }
        found.any_of.push(chosen.to_owned());
    }
    Ok(only_if)
}

/// What was typed, as a question in the place of `before`, whose key and kind it keeps.
///
/// # Errors
/// Each mistake with the part of the form that it belongs to, such as `name-en`, `options-fr`, `words-max`.
pub fn question_typed(before: &Field, typed: &TypedQuestion) -> Result<Field, Vec<(String, WhyNot)>> {
    let mut mistakes = Vec::new();
    if typed.names.is_empty() {
        mistakes.push(("name-en".to_owned(), WhyNot::new("programme-why-question-nameless")));
    }
    mistakes.extend(too_long("name", &typed.names, LONGEST_NAME));
    mistakes.extend(too_long("help", &typed.help, LONGEST_HELP));
    mistakes.extend(too_long("section", &typed.section, LONGEST_NAME));
    let only_if = only_if_typed(&typed.only_if).unwrap_or_else(|why| {
        mistakes.push(("only-if".to_owned(), why));
        None
    });
    let mut number = |part: &str, text: &str| match text.trim() {
        "" => None,
        text => text.parse::<u32>().map_or_else(
            |_| {
                mistakes.push((part.to_owned(), WhyNot::new("programme-why-number")));
                None
            },
            Some,
        ),
    };
    let (words_min, words_max) = (number("words-min", &typed.words_min), number("words-max", &typed.words_max));
    let (files_max, megabytes_max) =
        (number("files-max", &typed.files_max), number("megabytes-max", &typed.megabytes_max));
    let options = options_typed(&before.options, &typed.options).unwrap_or_else(|(language, why)| {
        mistakes.push((format!("options-{language}"), why));
        before.options.clone()
    });
    let field = Field {
        key: before.key.clone(),
        kind: before.kind,
        names: typed.names.clone(),
        help: typed.help.clone(),
        required: typed.required,
        words_min,
        words_max,
        options,
        accepts: typed.accepts.clone(),
        files_max,
        megabytes_max,
        identifying: typed.identifying,
        public: typed.public,
        rounds: typed.rounds.clone(),
        says: typed.says,
        section: typed.section.clone(),
        only_if,
    };
    // One that is new has no key yet, and none of its mistakes is for want of one.
    let key = if field.key.is_empty() { question_key(&Form::default(), &field.names) } else { field.key.clone() };
    if mistakes.is_empty()
        && let Err(why) = check_field(&Field { key, ..field.clone() })
    {
        mistakes.push((part_of(&why).to_owned(), why));
    }
    if mistakes.is_empty() { Ok(field) } else { Err(mistakes) }
}

fn too_long(part: &str, texts: &Names, most: usize) -> Vec<(String, WhyNot)> {
    let long = texts.0.iter().filter(|(_, text)| text.chars().count() > most);
    long.map(|(language, _)| (format!("{part}-{language}"), WhyNot::new("programme-why-long").count("most", most)))
        .collect()
}

/// Where on the page a reason belongs that speaks of the whole question.
pub fn part_of(why: &WhyNot) -> &'static str {
    match why.id.as_ref() {
        "programme-why-words" => "words-max",
        "programme-why-files" => "accepts",
        "programme-why-options" | "programme-why-twice" => "options-en",
        "programme-why-public-email" => "public",
        "programme-why-only-if" => "only-if",
        "programme-why-rounds" | "programme-why-rounds-public" => "rounds",
        _ => "name-en",
    }
}

/// A key for a new question, from its name.
pub fn question_key(form: &Form, names: &Names) -> String {
    let taken = form.fields.iter().map(|field| field.key.clone()).collect();
    let name = names.0.get(&Language::English).or_else(|| names.0.values().next());
    fresh_key(name.map_or("", String::as_str), "question", &taken)
}

/// Whether an answered question may become this one: what was answered stays what it was, and nobody else reads it.
///
/// # Errors
/// Names what would be lost, or who would read more or less than was promised to whoever answered.
pub fn may_change_answered(before: &Field, after: &Field) -> Result<(), (&'static str, WhyNot)> {
    let keeps = |option: &Choice| after.options.iter().any(|it| it.key == option.key);
    if let Some(gone) = before.options.iter().find(|option| !keeps(option)) {
        let name = Names::clone(&gone.names);
        return Err(("options-en", WhyNot::new("programme-why-option-answered").names("option", &name)));
    }
    if before.accepts.iter().any(|kind| !after.accepts.contains(kind)) {
        return Err(("accepts", WhyNot::new("programme-why-accepts-answered")));
    }
    let promised = |field: &Field| (field.identifying, field.public, field.rounds.clone());
    if promised(before) != promised(after) {
        return Err(("public", WhyNot::new("programme-why-promise-answered")));
    }
    if before.says != after.says {
        return Err(("says", WhyNot::new("programme-why-says-answered")));
    }
    Ok(())
}

/// The form with that question at this place, counted from nought; the same where it is there already. Sections begin
/// where they began: a question that is moved over a border is in the other section.
#[must_use]
pub fn with_moved(form: &Form, key: &str, to: usize) -> Form {
    let mut fields = form.fields.clone();
    if let Some(at) = fields.iter().position(|field| field.key == key) {
        let field = fields.remove(at);
        fields.insert(to.min(fields.len()), field);
    }
    for (field, before) in fields.iter_mut().zip(&form.fields) {
        field.section = before.section.clone();
    }
    Form { fields }
}

/// The form without that question. A section that began with it begins with the next one.
#[must_use]
pub fn without(form: &Form, key: &str) -> Form {
    let mut fields = form.fields.clone();
    if let Some(at) = fields.iter().position(|field| field.key == key) {
        let gone = fields.remove(at);
        if let Some(next) = fields.get_mut(at).filter(|next| next.section.is_empty()) {
            next.section = gone.section;
        }
    }
    Form { fields }
}

/// A question of this kind that nobody has written yet.
pub fn blank_question(kind: FieldKind) -> Field {
    let accepts = if kind == FieldKind::File { vec![FileKind::Pdf] } else { Vec::new() };
    Field { kind, accepts, ..Field::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(language: Language, text: &str) -> Names {
        Names([(language, text.to_owned())].into_iter().collect())
    }

    fn options(lines: &str) -> Vec<Choice> {
        options_typed(&[], &names(Language::English, lines)).expect("options")
    }

    #[test]
    fn what_was_answered_stays_what_it_was() {
        let before = Field { options: options("Yes\nNo"), ..blank_question(FieldKind::Choice) };
        let why = |after: &Field| may_change_answered(&before, after).expect_err("refused").1.id.to_string();
        assert_eq!(why(&Field { options: options("Yes"), ..before.clone() }), "programme-why-option-answered");
        assert_eq!(why(&Field { public: true, ..before.clone() }), "programme-why-promise-answered");
        assert_eq!(why(&Field { says: Some(Says::Region), ..before.clone() }), "programme-why-says-answered");
        let renamed = Field { names: names(Language::English, "Ready?"), required: true, ..before.clone() };
        assert_eq!(may_change_answered(&before, &renamed), Ok(()));
    }

    #[test]
    fn a_question_moves_to_a_place_and_stays_there() {
        let fields = ["a", "b", "c"].map(|key| Field { key: key.to_owned(), ..Field::default() });
        let form = Form { fields: fields.to_vec() };
        let order = |form: &Form| form.fields.iter().map(|field| field.key.clone()).collect::<Vec<_>>();
        let moved = with_moved(&form, "c", 0);
        assert_eq!(order(&moved), ["c", "a", "b"]);
        assert_eq!(order(&with_moved(&moved, "c", 0)), ["c", "a", "b"]);
        assert_eq!(order(&with_moved(&form, "nobody", 0)), ["a", "b", "c"]);
    }

    #[test]
    fn sections_stay_where_they_begin() {
        let field = |key: &str, section: &str| Field {
            key: key.to_owned(),
            section: if section.is_empty() { Names::default() } else { names(Language::English, section) },
            ..Field::default()
        };
        let form = Form { fields: vec![field("a", ""), field("b", "Who"), field("c", ""), field("d", "What")] };
        let parts = |form: &Form| {
            let keys = |fields: &[Field]| fields.iter().map(|field| field.key.clone()).collect::<String>();
            form.sections().into_iter().map(keys).collect::<Vec<_>>()
        };
        assert_eq!(parts(&form), ["a", "bc", "d"]);
        assert_eq!(parts(&with_moved(&form, "d", 0)), ["d", "ab", "c"]);
        assert_eq!(parts(&without(&form, "b")), ["a", "c", "d"]);
        assert_eq!(parts(&without(&form, "d")), ["a", "bc"]);
        assert_eq!((form.section_of("c"), form.section_of("draft-category")), (1, 0));
    }

    #[test]
    fn a_condition_is_about_one_question() {
        let typed =
            |conditions: &[&str]| only_if_typed(&conditions.iter().map(ToString::to_string).collect::<Vec<_>>());
        let found = typed(&["kind:gov", "kind:cso"]).expect("one question").expect("a condition");
        assert_eq!((found.question.as_deref(), found.any_of.join(" ")), (Some("kind"), "gov cso".to_owned()));
        assert_eq!(conditions(&found), ["kind:gov", "kind:cso"]);
        assert_eq!(typed(&[":C1"]).map(|it| it.and_then(|it| it.question)), Ok(None));
        assert_eq!(
            typed(&["kind:gov", ":C1"]).map_err(|why| why.id.to_string()),
            Err("programme-why-only-if-one".into())
        );
    }

    #[test]
    fn each_mistake_stands_beside_its_part() {
        let typed = TypedQuestion { words_max: "many".to_owned(), ..TypedQuestion::default() };
        let parts = question_typed(&blank_question(FieldKind::Line), &typed).expect_err("wrong");
        let parts: Vec<&str> = parts.iter().map(|(part, _)| part.as_str()).collect();
        assert_eq!(parts, ["name-en", "words-max"]);
    }
}
