//! The entries that compete: submitted, not screened out, in the category. And their standing.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::db::Conn;
use crate::error::Result;
use crate::entries::{EntryId, State, Verdict};
use crate::programme::{CategoryId, Programme};
use crate::results::{Standing, rules, store};
use crate::schema::{conflicts, entries, entry_categories, judges, screenings, team_members};

/// An entry that competes for the prizes of its categories.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competing {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
}

type Row = (EntryId, String, String, Option<String>);

/// By the titles under which they were submitted. Without a category: those of the whole edition.
pub fn competing(conn: &mut Conn, programme: &Programme, category: Option<CategoryId>) -> Result<Vec<Competing>> {
    let mut wanted = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .order((entries::title, entries::id))
        .select((entries::id, entries::reference, entries::title, entries::submitted_title))
        .into_boxed();
    wanted = if programme.terms.screening {
        wanted.filter(screenings::verdict.nullable().eq(Verdict::Eligible))
    } else {
        wanted.filter(screenings::verdict.nullable().is_null().or(screenings::verdict.nullable().ne(Verdict::NotEligible)))
    };
    if let Some(category) = category {
        let within = entry_categories::table
            .filter(entry_categories::category_id.eq(category))
            .select(entry_categories::entry_id);
        wanted = wanted.filter(entries::id.eq_any(within));
    }
    let rows: Vec<Row> = wanted.load(conn)?;
    let competing = |(id, reference, title, submitted): Row| Competing { id, reference, title: submitted.unwrap_or(title) };
    Ok(rows.into_iter().map(competing).collect())
}

/// The standing of a category, or of the whole edition, with the entries that compete in it.
pub fn standing_of(
    conn: &mut Conn,
    programme: &Programme,
    category: Option<CategoryId>,
) -> Result<(Standing, BTreeMap<EntryId, Competing>)> {
    let competing: BTreeMap<EntryId, Competing> =
        competing(conn, programme, category)?.into_iter().map(|entry| (entry.id, entry)).collect();
    let mut sheets = store::sheets(conn, programme.id)?;
    sheets.retain(|sheet| competing.contains_key(&sheet.entry));
    Ok((rules::standing(&sheets), competing))
}

/// Has this person to do with one of these entries, as a judge in conflict or as one of the team?
pub fn in_conflict(conn: &mut Conn, person: PersonId, entries: &[EntryId]) -> Result<bool> {
    let declared = conflicts::table
        .inner_join(judges::table)
        .filter(judges::person_id.eq(person))
        .filter(conflicts::entry_id.eq_any(entries));
    let team = team_members::table
        .filter(team_members::person_id.eq(person))
        .filter(team_members::entry_id.eq_any(entries));
    let declared: bool = diesel::select(diesel::dsl::exists(declared)).get_result(conn)?;
    Ok(declared || diesel::select(diesel::dsl::exists(team)).get_result(conn)?)
}
