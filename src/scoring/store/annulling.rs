//! Sheets that do not count, and why. An annulled sheet stays where it is; annulling it can be lifted.

use std::collections::{BTreeMap, HashSet};

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::accounts::{self, PersonId};
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::panels::JudgeId;
use crate::programme::{Programme, RoundId};
use crate::schema::{annulments, annulments_lifted, entries, judges, people, sheets};
use crate::scoring::{Annulment, AnnulmentId, SheetId, SheetInHand, SheetState, Which, rules};

#[diesel::dsl::auto_type(no_type_alias)]
fn standing() -> _ {
    let lifted = annulments_lifted::table.filter(annulments_lifted::annulment_id.eq(annulments::id));
    annulments::table.filter(not(exists(lifted)))
}

/// The sheets of a round that are annulled.
pub fn annulled(conn: &mut Conn, round: RoundId) -> Result<HashSet<SheetId>> {
    let found: Vec<SheetId> = standing()
        .inner_join(sheets::table)
        .filter(sheets::round_id.eq(round))
        .select(annulments::sheet_id)
        .load(conn)?;
    Ok(found.into_iter().collect())
}

/// The submitted sheets of a round that count, by judge and entry: who wrote about what, and nothing of what stands there.
pub fn in_hand(conn: &mut Conn, round: RoundId) -> Result<Vec<SheetInHand>> {
    let annulled = standing().filter(annulments::sheet_id.eq(sheets::id));
    Ok(sheets::table
        .inner_join(entries::table)
        .inner_join(judges::table.inner_join(people::table))
        .filter(sheets::round_id.eq(round))
        .filter(sheets::state.eq(SheetState::Submitted))
        .filter(not(exists(annulled)))
        .order((people::name, judges::id, entries::reference, sheets::id))
        .select((
            sheets::id,
            sheets::reference,
            entries::id,
            entries::reference,
            entries::title,
            judges::id,
            people::name,
        ))
        .load(conn)?)
}

/// The submitted sheets that `which` names and that still count.
pub fn named(conn: &mut Conn, round: RoundId, which: Which) -> Result<Vec<SheetInHand>> {
    let mut found = in_hand(conn, round)?;
    found.retain(|sheet| match which {
        Which::Sheet(id) => sheet.id == id,
        Which::Judge(judge) => sheet.judge == judge,
    });
    Ok(found)
}

#[derive(Insertable)]
#[diesel(table_name = annulments)]
struct Row<'r> {
    id: AnnulmentId,
    sheet_id: SheetId,
    reason: &'r str,
    annulled_by: PersonId,
    at: Moment,
}

/// Annuls sheets, and says how many. What is annulled already is not annulled twice.
pub fn annul(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: RoundId,
    which: Which,
    reason: &str,
    now: Moment,
) -> Result<usize> {
    rules::said_why(reason).map_err(Error::refused)?;
    let named: Vec<SheetId> = named(conn, round, which)?.iter().map(|sheet| sheet.id).collect();
    if named.is_empty() {
        return Ok(0);
    }
    let row = |sheet_id| Row { id: AnnulmentId::fresh(), sheet_id, reason: reason.trim(), annulled_by: by, at: now };
    let rows: Vec<Row<'_>> = named.iter().copied().map(row).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(annulments::table).values(batch).execute(c))?;
    }
    audit::record(conn, Act::by(by).within(programme.id).did("sheets-annulled", which).with(&(&named, reason)), now)?;
    Ok(named.len())
}

/// Lets an annulled sheet count again. Lifting it twice changes nothing.
pub fn lift(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: RoundId,
    id: AnnulmentId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let known = annulments::table.inner_join(sheets::table).filter(annulments::id.eq(id));
    if !diesel::select(exists(known.filter(sheets::round_id.eq(round)))).get_result(conn)? {
        return Err(Error::NotFound);
    }
    if diesel::select(exists(annulments_lifted::table.find(id))).get_result(conn)? {
        return Ok(());
    }
    rules::said_why(reason).map_err(Error::refused)?;
    diesel::insert_into(annulments_lifted::table)
        .values((
            annulments_lifted::annulment_id.eq(id),
            annulments_lifted::reason.eq(reason.trim()),
            annulments_lifted::lifted_by.eq(by),
            annulments_lifted::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("annulment-lifted", id).with(&reason), now)
}

type Line = (
    AnnulmentId,
    (EntryId, String, String),
    (JudgeId, String),
    String,
    String,
    PersonId,
    Moment,
    Option<(String, PersonId, Moment)>,
);

/// Every annulment of a round, those that were lifted too; the latest first.
pub fn annulments(conn: &mut Conn, round: RoundId) -> Result<Vec<Annulment>> {
    let lines: Vec<Line> = annulments::table
        .left_join(annulments_lifted::table)
        .inner_join(sheets::table.inner_join(entries::table).inner_join(judges::table.inner_join(people::table)))
        .filter(sheets::round_id.eq(round))
        .order((annulments::at.desc(), annulments::id))
        .select((
            annulments::id,
            (entries::id, entries::reference, entries::title),
            (judges::id, people::name),
            sheets::reference,
            annulments::reason,
            annulments::annulled_by,
            annulments::at,
            (annulments_lifted::reason, annulments_lifted::lifted_by, annulments_lifted::at).nullable(),
        ))
        .load(conn)?;
    let by = lines.iter().flat_map(|line| [Some(line.5), line.7.as_ref().map(|lifted| lifted.1)]).flatten();
    let names: BTreeMap<PersonId, String> = accounts::store::names(conn, &by.collect::<Vec<_>>())?;
    let name = |id: &PersonId| names.get(id).cloned().unwrap_or_default();
    let annulment = |(id, entry, judge, sheet, reason, by, at, lifted): Line| Annulment {
        id,
        entry: entry.0,
        entry_reference: entry.1,
        title: entry.2,
        judge: judge.1,
        sheet,
        reason,
        by: name(&by),
        at,
        lifted: lifted.map(|(reason, by, at)| (reason, name(&by), at)),
    };
    Ok(lines.into_iter().map(annulment).collect())
}
