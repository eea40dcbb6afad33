//! The entries that moved on into a round.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::both;
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::Result;
use crate::programme::RoundId;
use crate::schema::contenders;

pub fn contenders(conn: &mut Conn, round: RoundId) -> Result<BTreeSet<EntryId>> {
    let found: Vec<EntryId> =
        contenders::table.filter(contenders::round_id.eq(round)).select(contenders::entry_id).load(conn)?;
    Ok(found.into_iter().collect())
}

#[derive(Insertable)]
#[diesel(table_name = contenders)]
struct Contender {
    round_id: RoundId,
    entry_id: EntryId,
}

/// Lets these entries into a round. Whoever decided that, and when, stands in the record of who does: the slice that opens
/// the round.
pub fn let_in(conn: &mut Conn, round: RoundId, entries: &BTreeSet<EntryId>) -> Result<()> {
    let rows: Vec<Contender> =
        entries.iter().map(|entry_id| Contender { round_id: round, entry_id: *entry_id }).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(contenders::table).values(batch).execute(c))?;
    }
    Ok(())
}
