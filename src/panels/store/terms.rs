//! What an edition asks of its panel, and whom teams would not have as judges.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::panels::{Named, NamedId, PanelTerms, rules};
use crate::programme::ProgrammeId;
use crate::schema::{entries, named_conflicts, panel_terms};

pub fn terms(conn: &mut Conn, programme: ProgrammeId) -> Result<PanelTerms> {
    let row = panel_terms::table.find(programme);
    let terms = row.select((panel_terms::by_country, panel_terms::shows_panel, panel_terms::joins_at_once));
    Ok(terms.get_result(conn).optional()?.unwrap_or_default())
}

/// The same again changes nothing.
pub fn set_terms(conn: &mut Conn, by: PersonId, programme: ProgrammeId, wanted: PanelTerms, now: Moment) -> Result<()> {
    if terms(conn, programme)? == wanted {
        return Ok(());
    }
    diesel::delete(panel_terms::table.find(programme)).execute(conn)?;
    diesel::insert_into(panel_terms::table)
        .values((
            panel_terms::programme_id.eq(programme),
            panel_terms::by_country.eq(wanted.by_country),
            panel_terms::shows_panel.eq(wanted.shows_panel),
            panel_terms::joins_at_once.eq(wanted.joins_at_once),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("panel-terms-changed", programme).with(&wanted), now)
}

type Columns = (named_conflicts::id, named_conflicts::entry_id, named_conflicts::who, named_conflicts::reason);
const COLUMNS: Columns =
    (named_conflicts::id, named_conflicts::entry_id, named_conflicts::who, named_conflicts::reason);

/// Whom this entry's team has named.
pub fn named(conn: &mut Conn, entry: EntryId) -> Result<Vec<Named>> {
    let own = named_conflicts::table.filter(named_conflicts::entry_id.eq(entry));
    Ok(own.order((named_conflicts::at, named_conflicts::id)).select(COLUMNS).load(conn)?)
}

/// Whom teams of the edition have named.
pub fn all_named(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Named>> {
    Ok(named_conflicts::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme))
        .order((named_conflicts::at, named_conflicts::id))
        .select(COLUMNS)
        .load(conn)?)
}

pub(super) fn named_by_entry(conn: &mut Conn, programme: ProgrammeId) -> Result<HashMap<EntryId, Vec<String>>> {
    let mut found: HashMap<EntryId, Vec<String>> = HashMap::new();
    for named in all_named(conn, programme)? {
        found.entry(named.entry).or_default().push(named.who);
    }
    Ok(found)
}

/// A team says whom it would not have as a judge. It is told nothing of who judges; the organisers look at it.
pub fn name_conflict(
    conn: &mut Conn,
    by: PersonId,
    (programme, entry): (ProgrammeId, EntryId),
    who: &str,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let known = named(conn, entry)?;
    if known.iter().any(|one| rules::fold(&one.who) == rules::fold(who)) {
        return Ok(());
    }
    rules::may_name(known.len(), who).map_err(Error::refused)?;
    let id = NamedId::fresh();
    diesel::insert_into(named_conflicts::table)
        .values((
            named_conflicts::id.eq(id),
            named_conflicts::entry_id.eq(entry),
            named_conflicts::who.eq(who.trim()),
            named_conflicts::reason.eq(reason.trim()),
            named_conflicts::named_by.eq(by),
            named_conflicts::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("conflict-named", entry).with(&(id, who, reason)), now)
}

/// Takes back what the team has named; another team's is not found.
pub fn unname_conflict(
    conn: &mut Conn,
    by: PersonId,
    (programme, entry): (ProgrammeId, EntryId),
    id: NamedId,
    now: Moment,
) -> Result<()> {
    let own = named_conflicts::table.filter(named_conflicts::id.eq(id)).filter(named_conflicts::entry_id.eq(entry));
    if diesel::delete(own).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("conflict-unnamed", entry).with(&id), now)
}
