//! Declaring a conflict: by the judge, or by an organiser who knows of it.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{Conflict, ConflictKind, JudgeId, Pair};
use crate::programme::ProgrammeId;
use crate::schema::{conflicts, entries};

/// From then on the judge's pair with that entry does not count. The first declaration stands.
pub fn declare_conflict(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    pair: Pair,
    reason: &str,
    now: Moment,
) -> Result<()> {
    super::judge(conn, programme, pair.judge)?;
    let _: EntryId = entries::table
        .filter(entries::programme_id.eq(programme))
        .filter(entries::id.eq(pair.entry))
        .select(entries::id)
        .get_result(conn)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-no-reason")));
    }
    if is_declared(conn, pair)? {
        return Ok(());
    }
    diesel::insert_into(conflicts::table)
        .values((
            conflicts::judge_id.eq(pair.judge),
            conflicts::entry_id.eq(pair.entry),
            conflicts::kind.eq(ConflictKind::Declared),
            conflicts::reason.eq(reason.trim()),
            conflicts::declared_by.eq(by),
            conflicts::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("conflict-declared", pair.entry).with(&(pair, reason)), now)
}

fn is_declared(conn: &mut Conn, pair: Pair) -> Result<bool> {
    let row = conflicts::table.find((pair.judge, pair.entry));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(conn)?)
}

/// The conflicts of one judge, with what each entry is called.
pub fn in_conflict_with(
    conn: &mut Conn,
    found: impl Iterator<Item = Conflict>,
    judge: JudgeId,
) -> Result<Vec<(Conflict, String, String)>> {
    let own: Vec<Conflict> = found.filter(|conflict| conflict.pair.judge == judge).collect();
    let ids: Vec<EntryId> = own.iter().map(|conflict| conflict.pair.entry).collect();
    let names: Vec<(EntryId, String, String)> = entries::table
        .filter(entries::id.eq_any(ids))
        .select((entries::id, entries::reference, entries::title))
        .load(conn)?;
    let named = own.into_iter().filter_map(|conflict| {
        let (_, reference, title) = names.iter().find(|(id, _, _)| *id == conflict.pair.entry)?.clone();
        Some((conflict, reference, title))
    });
    Ok(named.collect())
}
