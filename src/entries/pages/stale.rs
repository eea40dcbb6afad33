//! The older of two tabs: what stands here and what was typed there, side by side.

use askama::Template;

use super::form::REVISION;
use crate::entries::{Answered, Draft, Own};
use crate::programme::{Category, Field};
use crate::routes;
use crate::web::{Fields, Shell};

#[derive(Template)]
#[template(path = "entries/stale.html")]
pub(super) struct StalePage {
    t: Shell,
    title: String,
    when: String,
    rows: Vec<Row>,
    form_href: String,
    /// What was typed, to be sent again.
    fields: Vec<(String, String)>,
}

struct Row {
    label: String,
    typed: String,
    kept: String,
    differs: bool,
}

impl StalePage {
    pub fn of(t: Shell, own: &Own, categories: &[Category], kept: &Draft, typed: &Draft, fields: &Fields) -> Self {
        let again = fields.iter().filter(|(name, _)| *name != REVISION && *name != "check" && *name != "next");
        let mut again: Vec<(String, String)> = again.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        again.push((REVISION.to_owned(), own.entry.revision.to_string()));
        let row = |label: &str, typed: String, kept: String| Row {
            label: label.to_owned(),
            differs: typed != kept,
            typed,
            kept,
        };
        let names = |draft: &Draft| {
            let chosen = categories.iter().filter(|category| draft.categories.contains(&category.code));
            chosen.map(|category| t.names(&category.names)).collect::<Vec<_>>().join(", ")
        };
        let mut rows: Vec<Row> = own
            .programme
            .form
            .fields
            .iter()
            .map(|field| row(t.names(&field.names), text(&t, field, typed), text(&t, field, kept)))
            .collect();
        rows.push(row(&t.s("entries-categories"), names(typed), names(kept)));
        Self {
            title: own.entry.title.clone(),
            when: t.moment(own.entry.changed_at, &own.programme.zone),
            rows,
            form_href: routes::entry_form(own.entry.id),
            fields: again,
            t,
        }
    }
}

/// An answer in one text, to be compared by eye.
pub(super) fn text(t: &Shell, field: &Field, draft: &Draft) -> String {
    let name = |key: &String| {
        let option = field.options.iter().find(|option| option.key == *key);
        option.map_or_else(|| key.clone(), |option| t.names(&option.names).to_owned())
    };
    match draft.answers.0.get(&field.key) {
        _ if field.key == "title" => draft.title.clone(),
        None => String::new(),
        Some(Answered::Text(key)) if !field.options.is_empty() => name(key),
        Some(Answered::Text(text)) => text.clone(),
        Some(Answered::Chosen(keys)) => keys.iter().map(name).collect::<Vec<_>>().join(", "),
        Some(Answered::ChosenWithText(texts)) => {
            texts.iter().map(|(key, text)| format!("{}: {text}", name(key))).collect::<Vec<_>>().join("\n")
        }
        Some(Answered::Files(files)) => files.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join(", "),
    }
}
