//! What the older of two windows of a ballot sees: both, and nothing overwritten.

use super::{Known, Shown, field_of};
use crate::routes;
use crate::scoring::pages::stale::{Difference, StalePage};
use crate::web::Shell;

pub(super) fn stale_ballot(t: Shell, known: &Known, shown: &Shown, revision: i32) -> StalePage {
    let stands = known.shown().texts;
    let slug = &known.judging.programme.slug;
    let text = |of: &Shown, entry| of.texts.get(&entry).cloned().unwrap_or_default();
    let row = |entry| {
        let (here, saved) = (text(shown, entry), stands.get(&entry).cloned().unwrap_or_default());
        Difference { label: known.title(entry), differs: here != saved, here, saved }
    };
    let mut fields: Vec<(String, String)> =
        known.entries().into_iter().map(|entry| (field_of(entry), text(shown, entry))).collect();
    fields.push(("revision".to_owned(), revision.to_string()));
    fields.push(("tab".to_owned(), shown.tab.clone()));
    let last = known.listed.iter().filter_map(|line| Some(line.sheet.as_ref()?.saved_at)).max();
    StalePage {
        title: t.s("scoring-ballot"),
        heading: t.s("scoring-ballot-stale"),
        sheet_href: routes::ballot(slug),
        saved_at: last.map(|at| t.moment(at, &known.judging.programme.zone)).unwrap_or_default(),
        rows: known.entries().into_iter().map(row).collect(),
        fields,
        t: t.accented(&known.judging.programme.accent),
    }
}
