//! The entries that compete: those that can be judged, in the category. And their standing.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::{self, EntryOnPanel};
use crate::programme::{CategoryId, Programme, Round};
use crate::results::rules::{self, Sure};
use crate::results::{Standing, store};
use crate::schema::{conflicts, judges, team_members};

/// Without a category: those of the whole edition.
pub fn competing(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
) -> Result<Vec<EntryOnPanel>> {
    let mut entries = panels::store::entries_in(conn, programme, round)?;
    entries.retain(|entry| category.is_none_or(|category| entry.categories.contains(&category)));
    Ok(entries)
}

/// The standing of a category in a closed round, or of all categories, with the entries that compete in it.
pub fn standing_of(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
    sure: Sure,
) -> Result<(Standing, BTreeMap<EntryId, EntryOnPanel>)> {
    let competing: BTreeMap<EntryId, EntryOnPanel> =
        competing(conn, programme, round, category)?.into_iter().map(|entry| (entry.id, entry)).collect();
    let sheets = store::sheets(conn, round.id)?;
    Ok((rules::standing(&sheets, &competing.keys().copied().collect(), sure), competing))
}

/// Has this person to do with one of these entries, as a judge in conflict or as one of the team?
pub fn in_conflict(conn: &mut Conn, person: PersonId, entries: &[EntryId]) -> Result<bool> {
    let declared = conflicts::table
        .inner_join(judges::table)
        .filter(judges::person_id.eq(person))
        .filter(conflicts::entry_id.eq_any(entries));
    let team =
        team_members::table.filter(team_members::person_id.eq(person)).filter(team_members::entry_id.eq_any(entries));
    let declared: bool = diesel::select(diesel::dsl::exists(declared)).get_result(conn)?;
    Ok(declared || diesel::select(diesel::dsl::exists(team)).get_result(conn)?)
}
