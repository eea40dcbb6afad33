//! Whose a table is, until when. Taken by one statement on one row, which finds it free or does not: no two judges ever
//! hold a table, on however many nodes, and nobody waits for anybody.

use diesel::prelude::*;

use crate::both;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::JudgeId;
use crate::programme::RoundId;
use crate::schema::expo_entries;

const NEVER: Moment = Moment::of_micros(0);

/// `false` when another judge has it, or when the entry is hidden.
pub fn take(
    conn: &mut Conn,
    round: RoundId,
    entry: EntryId,
    judge: JudgeId,
    until: Moment,
    now: Moment,
) -> Result<bool> {
    ensure(conn, round, entry)?;
    let free = expo_entries::leased_until.le(now).or(expo_entries::leased_to.eq(judge));
    let taken = diesel::update(expo_entries::table.find((round, entry)))
        .filter(expo_entries::hidden_at.is_null())
        .filter(expo_entries::leased_to.is_null().or(free))
        .set((expo_entries::leased_to.eq(judge), expo_entries::leased_until.eq(until)))
        .execute(conn)?;
    Ok(taken == 1)
}

/// Whatever a judge holds is free again.
pub fn leave(conn: &mut Conn, round: RoundId, entry: EntryId, judge: JudgeId) -> Result<()> {
    diesel::update(expo_entries::table.find((round, entry)))
        .filter(expo_entries::leased_to.eq(judge))
        .set((expo_entries::leased_to.eq(None::<JudgeId>), expo_entries::leased_until.eq(NEVER)))
        .execute(conn)?;
    Ok(())
}

/// The row of an entry, made when it is first needed.
pub fn ensure(conn: &mut Conn, round: RoundId, entry: EntryId) -> Result<()> {
    let row = (
        expo_entries::round_id.eq(round),
        expo_entries::entry_id.eq(entry),
        expo_entries::leased_until.eq(NEVER),
        expo_entries::shown_at.eq(NEVER),
    );
    both!(conn, |c| diesel::insert_into(expo_entries::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}
