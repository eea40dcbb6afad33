//! The entries that compete: those that can be judged, in the category. And their standing.

use std::collections::BTreeMap;

use crate::accounts::{self, PersonId};
use crate::db::Conn;
use crate::entries::{self, EntryId, Hidden};
use crate::error::Result;
use crate::panels::{self, EntryOnPanel};
use crate::programme::{CategoryId, Method, Programme, Round};
use crate::results::rules::otherwise::{Otherwise, otherwise};
use crate::results::rules::{self, Sure};
use crate::results::{Standing, store};
use crate::scoring::{self, ExpoEvidence};

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
    standing_for(conn, programme, round, category, sure, &Hidden::default())
}

/// Is this person too close to one of these entries?
pub fn in_conflict(conn: &mut Conn, programme: &Programme, person: PersonId, entries: &[EntryId]) -> Result<bool> {
    let person = accounts::store::person(conn, person)?;
    let hidden = entries::store::hidden_from(conn, programme, &person)?;
    Ok(entries.iter().any(|entry| hidden.covers(*entry)))
}

/// What judges said who walked, without what is hidden.
pub fn said(conn: &mut Conn, round: &Round, hidden: &Hidden) -> Result<ExpoEvidence> {
    let mut said = scoring::store::expo::evidence(conn, round.id)?;
    said.leave_out(|entry| hidden.covers(entry));
    Ok(said)
}

/// As `standing_of`, for the eyes of one person: what they are too close to does not compete in it, so that the places
/// of the others tell nothing of it.
pub fn standing_for(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    category: Option<CategoryId>,
    sure: Sure,
    hidden: &Hidden,
) -> Result<(Standing, BTreeMap<EntryId, EntryOnPanel>)> {
    let mut competing = competing(conn, programme, round, category)?;
    competing.retain(|entry| !hidden.covers(entry.id));
    let competing: BTreeMap<EntryId, EntryOnPanel> = competing.into_iter().map(|entry| (entry.id, entry)).collect();
    if round.method == Method::Expo {
        let said = said(conn, round, hidden)?;
        return Ok((rules::walked(&said, &competing.keys().copied().collect(), sure), competing));
    }
    let mut sheets = store::sheets(conn, round.id)?;
    sheets.retain(|sheet| !hidden.covers(sheet.entry));
    Ok((rules::standing_in(round, &sheets, &competing.keys().copied().collect(), sure), competing))
}

/// What the same sheets would say otherwise, for the eyes of one person; nothing where sheets are no points.
pub fn otherwise_for(
    conn: &mut Conn,
    round: &Round,
    among: &BTreeMap<EntryId, EntryOnPanel>,
    winners: usize,
    hidden: &Hidden,
) -> Result<Option<Otherwise>> {
    if matches!(round.method, Method::Expo | Method::Gate) {
        return Ok(None);
    }
    let mut sheets = store::sheets(conn, round.id)?;
    sheets.retain(|sheet| !hidden.covers(sheet.entry));
    Ok(Some(otherwise(round, &sheets, &among.keys().copied().collect(), winners)))
}
