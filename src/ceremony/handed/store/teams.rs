//! Who stands in a picture: the people of the teams, for organisers alone.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::schema::{people, team_members};

/// The names of each team, whoever leads it first.
pub fn teams(conn: &mut Conn, entries: &[EntryId]) -> Result<BTreeMap<EntryId, Vec<String>>> {
    let rows: Vec<(EntryId, String)> = team_members::table
        .inner_join(people::table)
        .filter(team_members::entry_id.eq_any(entries))
        .order((team_members::role, people::name))
        .select((team_members::entry_id, people::name))
        .load(conn)?;
    let mut teams: BTreeMap<EntryId, Vec<String>> = BTreeMap::new();
    for (entry, name) in rows {
        teams.entry(entry).or_default().push(name);
    }
    Ok(teams)
}
