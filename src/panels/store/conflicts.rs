//! Declaring a conflict, and saying of what was found that it is one or is none.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self as entry_slice, EntryId};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{Conflict, ConflictKind, Finding, Judge, JudgeId, Nature, Pair, Ruling};
use crate::programme::{Programme, ProgrammeId};
use crate::schema::{conflict_findings, conflicts, entries};

/// From then on the judge's pair with that entry does not count. The first declaration stands.
pub fn declare_conflict(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    pair: Pair,
    (nature, reason): (Nature, &str),
    now: Moment,
) -> Result<()> {
    let judge = super::judge(conn, programme, pair.judge)?;
    let _: EntryId = entries::table
        .filter(entries::programme_id.eq(programme))
        .filter(entries::id.eq(pair.entry))
        .select(entries::id)
        .get_result(conn)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-no-reason")));
    }
    // What was confirmed before gives way to what the judge says themselves.
    if is_declared(conn, pair)? {
        return Ok(());
    }
    diesel::delete(conflicts::table.find((pair.judge, pair.entry))).execute(conn)?;
    diesel::delete(conflict_findings::table.find((pair.judge, pair.entry, ConflictKind::Declared))).execute(conn)?;
    insert(conn, by, &judge, pair.entry, (nature, reason.trim()), now)?;
    let act = Act::by(by).within(programme).did("conflict-declared", pair.entry);
    audit::record(conn, act.with(&(pair, nature, reason)), now)
}

fn is_declared(conn: &mut Conn, pair: Pair) -> Result<bool> {
    let row = conflicts::table.find((pair.judge, pair.entry)).filter(conflicts::nature.ne(Nature::Confirmed));
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(conn)?)
}

fn insert(
    conn: &mut Conn,
    by: PersonId,
    judge: &Judge,
    entry: EntryId,
    (nature, reason): (Nature, &str),
    now: Moment,
) -> Result<()> {
    diesel::insert_into(conflicts::table)
        .values((
            conflicts::judge_id.eq(judge.id),
            conflicts::entry_id.eq(entry),
            conflicts::kind.eq(ConflictKind::Declared),
            conflicts::nature.eq(nature),
            conflicts::reason.eq(reason),
            conflicts::declared_by.eq(by),
            conflicts::at.eq(now),
        ))
        .execute(conn)?;
    entry_slice::store::step_back(conn, judge.person_id, entry, reason, now)
}

/// What an organiser says of one finding: from then on it always keeps the judge away, or never does. A declared conflict
/// that is dismissed was taken back. The same again changes nothing.
pub fn rule(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    judge: &Judge,
    conflict: &Conflict,
    (ruling, reason): (Ruling, &str),
    now: Moment,
) -> Result<()> {
    let (pair, kind, reason) = (conflict.pair, conflict.kind, reason.trim());
    if ruling == Ruling::Dismissed && reason.is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-no-reason")));
    }
    let row = conflict_findings::table.find((pair.judge, pair.entry, kind));
    let before: Option<(Ruling, String)> =
        row.select((conflict_findings::verdict, conflict_findings::reason)).get_result(conn).optional()?;
    if before.is_some_and(|before| before.0 == ruling && before.1 == reason) {
        return Ok(());
    }
    diesel::delete(row).execute(conn)?;
    diesel::insert_into(conflict_findings::table)
        .values((
            conflict_findings::judge_id.eq(pair.judge),
            conflict_findings::entry_id.eq(pair.entry),
            conflict_findings::kind.eq(kind),
            conflict_findings::verdict.eq(ruling),
            conflict_findings::reason.eq(reason),
            conflict_findings::decided_by.eq(by),
            conflict_findings::at.eq(now),
        ))
        .execute(conn)?;
    if conflict.nature == Nature::Confirmed && ruling == Ruling::Dismissed {
        // Confirmed once, and no longer found: what was said of it goes with it.
        let of_pair = conflict_findings::table
            .filter(conflict_findings::judge_id.eq(pair.judge))
            .filter(conflict_findings::entry_id.eq(pair.entry));
        diesel::update(of_pair).set(conflict_findings::verdict.eq(Ruling::Dismissed)).execute(conn)?;
    }
    keep_row(conn, by, judge, conflict, ruling, now)?;
    let verb = match ruling {
        Ruling::Confirmed => Act::by(by).within(programme.id).did("conflict-confirmed", pair.entry),
        Ruling::Dismissed => Act::by(by).within(programme.id).did("conflict-dismissed", pair.entry),
    };
    audit::record(conn, verb.with(&(pair, kind, reason)), now)
}

/// What stands in `conflicts` takes pairs out of the counting: there is a row while anything of the pair is declared or
/// confirmed.
fn keep_row(
    conn: &mut Conn,
    by: PersonId,
    judge: &Judge,
    conflict: &Conflict,
    ruling: Ruling,
    now: Moment,
) -> Result<()> {
    let (pair, row) = (conflict.pair, conflicts::table.find((conflict.pair.judge, conflict.pair.entry)));
    let nature: Option<Nature> = row.select(conflicts::nature).get_result(conn).optional()?;
    let confirmed = conflict_findings::table
        .filter(conflict_findings::judge_id.eq(pair.judge))
        .filter(conflict_findings::entry_id.eq(pair.entry))
        .filter(conflict_findings::verdict.eq(Ruling::Confirmed));
    let still_confirmed: bool = diesel::select(diesel::dsl::exists(confirmed)).get_result(conn)?;
    let stands = match (conflict.kind, ruling) {
        (ConflictKind::Declared, Ruling::Dismissed) => still_confirmed,
        (_, Ruling::Confirmed) => true,
        (_, Ruling::Dismissed) => still_confirmed || nature.is_some_and(|nature| nature != Nature::Confirmed),
    };
    let taken_back = conflict.kind == ConflictKind::Declared && ruling == Ruling::Dismissed;
    if nature.is_some() && (!stands || taken_back) {
        diesel::delete(row).execute(conn)?;
        entry_slice::store::step_in_again(conn, judge.person_id, pair.entry)?;
    }
    if stands && (nature.is_none() || taken_back) {
        insert(conn, by, judge, pair.entry, (Nature::Confirmed, &conflict.reason), now)?;
    }
    Ok(())
}

/// The findings of one judge, with what each entry is called.
pub fn in_conflict_with(
    conn: &mut Conn,
    found: Vec<Finding>,
    judge: JudgeId,
) -> Result<Vec<(Finding, String, String)>> {
    let own: Vec<Finding> = found.into_iter().filter(|finding| finding.conflict.pair.judge == judge).collect();
    let ids: Vec<EntryId> = own.iter().map(|finding| finding.conflict.pair.entry).collect();
    let names = entry_slice::store::names_of(conn, &ids)?;
    let named = own.into_iter().filter_map(|finding| {
        let (reference, title) = names.get(&finding.conflict.pair.entry)?.clone();
        Some((finding, reference, title))
    });
    Ok(named.collect())
}

/// A judge's own entries of a round that were taken from them by a conflict: how many, never which.
pub fn hidden_from_judge(conn: &mut Conn, round: crate::programme::RoundId, judge: JudgeId) -> Result<i64> {
    use crate::schema::assignments;
    let conflict = conflicts::table
        .filter(conflicts::judge_id.eq(assignments::judge_id))
        .filter(conflicts::entry_id.eq(assignments::entry_id));
    Ok(assignments::table
        .filter(assignments::round_id.eq(round))
        .filter(assignments::judge_id.eq(judge))
        .filter(diesel::dsl::exists(conflict))
        .count()
        .get_result(conn)?)
}
