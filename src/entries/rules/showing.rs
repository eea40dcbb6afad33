//! The one visibility rule for the fields of an entry: pages, previews, exports and lists all ask here.

use crate::entries::{Answered, Answers, Audience, Kept, ShownAnswer, ShownValue};
use crate::files::FileId;
use crate::language::Names;
use crate::programme::{Choice, Field, FieldKind, Form};

/// May this audience read this field at all?
pub fn may_read(field: &Field, audience: Audience) -> bool {
    match audience {
        Audience::Team | Audience::Organiser => true,
        Audience::Judge { blind, round } => field.is_for_round(round) && !(blind && field.identifying),
        Audience::Public => field.public,
    }
}

/// May judges of a blind round read it, whichever round that is?
pub fn may_be_read_blind(field: &Field) -> bool {
    field.is_for_judges() && !field.identifying
}

/// The fields that this audience may read, in the order of the form, without the title. Of a question that is not asked of
/// every entry, only its answer.
pub fn shown(form: &Form, answers: &Answers, audience: Audience) -> Vec<ShownAnswer> {
    form.fields
        .iter()
        .filter(|field| field.key != "title" && may_read(field, audience))
        .filter(|field| field.only_if.is_none() || answers.0.contains_key(&field.key))
        .map(|field| ShownAnswer {
            key: field.key.clone(),
            kind: field.kind,
            names: field.names.clone(),
            value: answers.0.get(&field.key).map_or(ShownValue::Empty, |answered| value(field, answered, audience)),
        })
        .collect()
}

/// What an import brought that the form has no field for: for organisers only, by the name of its column.
pub fn extras(form: &Form, answers: &Answers) -> Vec<(String, String)> {
    let unknown = answers.0.iter().filter(|(key, _)| !key.starts_with('@') && form.field(key).is_none());
    unknown
        .map(|(key, answered)| {
            let text = match answered {
                Answered::Text(text) => text.clone(),
                Answered::Chosen(keys) => keys.join(", "),
                Answered::ChosenWithText(texts) => texts.values().cloned().collect::<Vec<_>>().join(", "),
                Answered::Files(files) => files.iter().map(|it| it.name.clone()).collect::<Vec<_>>().join(", "),
            };
            (key.trim_start_matches("devpost_").trim_start_matches("table_").replace('_', " "), text)
        })
        .collect()
}

/// A file that this audience may read, through a field that it may read.
pub fn shown_file(form: &Form, answers: &Answers, audience: Audience, id: FileId) -> Option<Kept> {
    shown(form, answers, audience).into_iter().find_map(|answer| match answer.value {
        ShownValue::Files(files) => files.into_iter().find(|file| file.id == id),
        _ => None,
    })
}

/// The first picture among what an audience may read.
pub fn first_picture(shown: &[ShownAnswer]) -> Option<&Kept> {
    shown.iter().find_map(|answer| match &answer.value {
        ShownValue::Files(files) => files.iter().find(|file| file.is_picture()),
        _ => None,
    })
}

/// What somebody called a file tells who they are.
fn nameless(files: &[Kept], audience: Audience) -> Vec<Kept> {
    let blind = matches!(audience, Audience::Judge { blind: true, .. });
    let named = |file: &Kept| if blind { Kept { name: String::new(), ..file.clone() } } else { file.clone() };
    files.iter().map(named).collect()
}

fn value(field: &Field, answered: &Answered, audience: Audience) -> ShownValue {
    match (field.kind, answered) {
        (_, Answered::Text(text)) if text.trim().is_empty() => ShownValue::Empty,
        (FieldKind::Choice, Answered::Text(key)) => ShownValue::Chosen(vec![name_of(&field.options, key)]),
        (FieldKind::Link, Answered::Text(link)) if is_link(link) => ShownValue::Link(link.clone()),
        (_, Answered::Text(text)) => {
            ShownValue::Text(text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect())
        }
        (_, Answered::Chosen(keys)) => {
            ShownValue::Chosen(keys.iter().map(|key| name_of(&field.options, key)).collect())
        }
        (_, Answered::ChosenWithText(texts)) => ShownValue::ChosenWithText(
            texts.iter().map(|(key, text)| (name_of(&field.options, key), text.clone())).collect(),
        ),
        (_, Answered::Files(files)) => ShownValue::Files(nameless(files, audience)),
    }
}

/// An option's name; its key where the form no longer has the option.
fn name_of(options: &[Choice], key: &str) -> Names {
    options.iter().find(|option| option.key == key).map_or_else(|| Names::english(key), |option| option.names.clone())
}

/// Only what a browser may follow without harm: no `javascript:`, no `data:`.
pub fn is_link(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.host().is_some())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_blind_judge_never_reads_who_entered() {
        let keys = |audience| shown(&form(), &answers(), audience).into_iter().map(|a| a.key).collect::<Vec<_>>();
        assert_eq!(keys(Audience::Judge { blind: true, round: 1 }), ["summary"]);
        assert_eq!(keys(Audience::Judge { blind: false, round: 1 }), ["summary", "entity"]);
        assert_eq!(keys(Audience::Team), ["summary", "entity"]);
        assert_eq!(keys(Audience::Public), ["summary"]);
    }

    #[test]
    fn what_is_for_the_judges_of_a_round_is_for_no_other_judge() {
        let keys = |rounds: Option<Vec<i32>>, audience| {
            let mut form = form();
            form.fields[1].rounds = rounds;
            shown(&form, &answers(), audience).into_iter().map(|answer| answer.key).collect::<Vec<_>>()
        };
        let of = |round| Audience::Judge { blind: false, round };
        assert_eq!(keys(Some(vec![2]), of(1)), ["entity"]);
        assert_eq!(keys(Some(vec![2]), of(2)), ["summary", "entity"]);
        assert_eq!(keys(Some(vec![2]), Audience::Judge { blind: true, round: 2 }), ["summary"]);
        assert_eq!(keys(Some(Vec::new()), of(2)), ["entity"], "no round at all");
        for reader in [Audience::Team, Audience::Organiser] {
            assert_eq!(keys(Some(Vec::new()), reader), ["summary", "entity"]);
        }
    }

    #[test]
    fn an_address_that_is_no_web_page_is_only_text() {
        assert!(is_link("https://example.org/a"));
        assert!(!is_link("javascript:alert(1)"));
        assert!(!is_link("example.org"));
    }

    fn form() -> Form {
        let field = |key: &str, identifying, public| Field {
            key: key.to_owned(),
            kind: FieldKind::Text,
            names: Names::english(key),
            required: true,
            identifying,
            public,
            ..Field::default()
        };
        Form { fields: vec![field("title", false, true), field("summary", false, true), field("entity", true, false)] }
    }

    fn answers() -> Answers {
        let text = |text: &str| Answered::Text(text.to_owned());
        Answers(BTreeMap::from([
            ("summary".to_owned(), text("Water for all.")),
            ("entity".to_owned(), text("River Trust")),
        ]))
    }
}
