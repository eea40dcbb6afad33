//! What the older of two windows sees: both texts, and nothing overwritten.

use askama::Template;

use super::view::{Desk, field_of, in_words};
use crate::programme::Criterion;
use crate::routes;
use crate::scoring::{Sheet, Typed, rules};
use crate::web::Shell;

#[derive(Template)]
#[template(path = "scoring/stale.html")]
pub struct StalePage {
    pub(super) t: Shell,
    pub(super) title: String,
    pub(super) heading: String,
    pub(super) sheet_href: String,
    pub(super) saved_at: String,
    pub(super) rows: Vec<Difference>,
    pub(super) fields: Vec<(String, String)>,
}

/// The same thing in this tab and as it is saved.
pub(super) struct Difference {
    pub label: String,
    pub here: String,
    pub saved: String,
    pub differs: bool,
}

impl StalePage {
    pub fn of(t: Shell, desk: &Desk, typed: &Typed, sheet: &Sheet) -> Self {
        let difference = |label: &str, here: String, saved: String| Difference {
            label: label.to_owned(),
            differs: here != saved,
            here,
            saved,
        };
        let criterion = |it: &Criterion| {
            difference(t.names(&it.names), in_words(&t, it, &typed.points), in_words(&t, it, &sheet.points))
        };
        let mut rows: Vec<Difference> = desk.criteria().iter().map(criterion).collect();
        rows.push(difference(&t.s("scoring-comment"), typed.comment.clone(), sheet.comment.clone()));
        rows.push(difference(&t.s("scoring-note"), typed.note.clone(), sheet.note.clone()));
        let given =
            |it: &Criterion| typed.points.0.get(&it.key).map(|given| (field_of(it), rules::typed_value(*given)));
        let mut fields: Vec<(String, String)> = desk.criteria().iter().filter_map(given).collect();
        fields.push(("comment".to_owned(), typed.comment.clone()));
        fields.push(("note".to_owned(), typed.note.clone()));
        fields.push(("revision".to_owned(), sheet.revision.to_string()));
        fields.push(("tab".to_owned(), typed.tab.clone()));
        Self {
            title: desk.title(),
            heading: t.s("scoring-stale-title"),
            sheet_href: routes::sheet(&desk.task.programme.slug, sheet.entry_id),
            saved_at: t.moment(sheet.saved_at, &desk.task.programme.zone),
            rows,
            fields,
            t: t.accented(&desk.task.programme.accent),
        }
    }
}
