//! Typing paper sheets: twice, by two people, who must agree. What was typed is compared here and read nowhere else.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{is_closed, is_still_theirs, sheets as sheet_table};
use crate::accounts::{Person, PersonId};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{self as entry_slice, EntryId, Hidden};
use crate::error::{Error, Result};
use crate::panels::{self, JudgeId, Pair};
use crate::programme::{self, Programme, Round, RoundId};
use crate::schema::{entries, paper_sheets, people, sheets, typings};
use crate::scoring::rules::{self, FromPaper};
use crate::scoring::{PaperLine, PaperState, Points, SheetId, TypedTwice};

/// The pairs of a round as sheets of paper: how far each is, and never what stands on one.
pub fn paper(conn: &mut Conn, programme: &Programme, round: &Round, hidden: &Hidden) -> Result<Vec<PaperLine>> {
    let criteria = programme::store::rubric(conn, round.id)?.criteria;
    let written: Vec<(EntryId, JudgeId, Option<PersonId>)> = sheets::table
        .left_join(paper_sheets::table)
        .filter(sheets::round_id.eq(round.id))
        .select((sheets::entry_id, sheets::judge_id, paper_sheets::typed_by.nullable()))
        .load(conn)?;
    let written: HashMap<Pair, bool> =
        written.into_iter().map(|(entry, judge, typed)| (Pair { entry, judge }, typed.is_some())).collect();
    let mut typed: HashMap<Pair, Vec<(String, FromPaper)>> = HashMap::new();
    for (pair, _, name, from) in typed_of_round(conn, round.id)? {
        typed.entry(pair).or_default().push((name, from));
    }
    let names: Vec<(EntryId, String, String, Option<String>)> = entries::table
        .filter(entries::programme_id.eq(programme.id))
        .select((entries::id, entries::reference, entries::title, entries::submitted_title))
        .load(conn)?;
    let names: HashMap<EntryId, (String, String)> =
        names.into_iter().map(|(id, reference, title, sent)| (id, (reference, sent.unwrap_or(title)))).collect();
    let line = |pair: Pair| {
        if hidden.covers(pair.entry) {
            return None;
        }
        let (reference, title) = names.get(&pair.entry)?.clone();
        let by = typed.get(&pair).map(Vec::as_slice).unwrap_or_default();
        let state = match (written.get(&pair), by) {
            (Some(true), _) => PaperState::Stands,
            (Some(false), _) => PaperState::Written,
            (None, []) => PaperState::Blank,
            (None, [_]) => PaperState::Once,
            (None, [one, .., last]) => PaperState::Differs(rules::differing(&criteria, &one.1, &last.1)),
        };
        let typists = by.iter().map(|(name, _)| name.clone()).collect();
        Some(PaperLine { pair, code: code(pair), reference, title, typists, state })
    };
    Ok(panels::store::pairs(conn, round.id)?.into_iter().filter_map(line).collect())
}

/// The code on the paper sheet of a pair.
pub fn code(pair: Pair) -> String {
    rules::paper_code('P', &[pair.entry.as_str(), pair.judge.as_str()], 8)
}

type TypedRow = (Pair, PersonId, String, FromPaper);

/// In the order of typing.
fn typed_of_round(conn: &mut Conn, round: RoundId) -> Result<Vec<TypedRow>> {
    let rows: Vec<(EntryId, JudgeId, PersonId, String, Json<Points>, String)> = typings::table
        .inner_join(people::table)
        .filter(typings::round_id.eq(round))
        .order(typings::at)
        .select((
            typings::entry_id,
            typings::judge_id,
            typings::typed_by,
            people::name,
            typings::points,
            typings::comment,
        ))
        .load(conn)?;
    let row = |(entry, judge, by, name, points, comment): (_, _, _, _, Json<Points>, _)| {
        (Pair { entry, judge }, by, name, FromPaper { points: points.0, comment })
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Keeps what somebody typed. When it is what another person typed, the sheet stands as submitted.
pub fn type_sheet(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    typed: &FromPaper,
    now: Moment,
) -> Result<TypedTwice> {
    if round.is_ballot() {
        return Err(Error::NotFound);
    }
    is_still_theirs(conn, programme, round.id, pair)?;
    entry_slice::store::must_not_be_close(conn, programme, by, pair.entry)?;
    let judge = panels::store::judge(conn, programme.id, pair.judge)?;
    let written: i64 = sheets::table
        .filter(sheets::round_id.eq(round.id))
        .filter(sheets::entry_id.eq(pair.entry))
        .filter(sheets::judge_id.eq(pair.judge))
        .count()
        .get_result(conn)?;
    rules::may_type(is_closed(conn, round.id)?, written > 0, judge.person_id == by.id).map_err(Error::refused)?;
    let rubric = programme::store::rubric(conn, round.id)?;
    rules::complete(&rubric.criteria, typed).map_err(Error::refused)?;
    keep(conn, by.id, round.id, pair, typed, now)?;
    let act = Act::by(by.id).within(programme.id).did("paper-typed", pair.entry);
    audit::record(conn, act.with(&(pair, &typed.points, &typed.comment)), now)?;
    let others: Vec<TypedRow> =
        typed_of_round(conn, round.id)?.into_iter().filter(|row| row.0 == pair && row.1 != by.id).collect();
    let differs = |row: &TypedRow| rules::differing(&rubric.criteria, &row.3, typed);
    match (others.iter().find(|row| differs(row).is_empty()), others.last()) {
        (Some((_, first, ..)), _) => stand(conn, (*first, by.id), programme, round, pair, &rubric, typed, now),
        (None, Some(last)) => Ok(TypedTwice::Differs(differs(last))),
        (None, None) => Ok(TypedTwice::Once),
    }
}

fn keep(conn: &mut Conn, by: PersonId, round: RoundId, pair: Pair, typed: &FromPaper, now: Moment) -> Result<()> {
    diesel::delete(typings::table.find((round, pair.entry, pair.judge, by))).execute(conn)?;
    diesel::insert_into(typings::table)
        .values((
            typings::round_id.eq(round),
            typings::entry_id.eq(pair.entry),
            typings::judge_id.eq(pair.judge),
            typings::typed_by.eq(by),
            typings::points.eq(Json::text(&typed.points)),
            typings::comment.eq(&typed.comment),
            typings::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

#[allow(clippy::too_many_arguments, reason = "a sheet is of a round, a pair, a rubric and two people")]
fn stand(
    conn: &mut Conn,
    (first, second): (PersonId, PersonId),
    programme: &Programme,
    round: &Round,
    pair: Pair,
    rubric: &programme::Rubric,
    typed: &FromPaper,
    now: Moment,
) -> Result<TypedTwice> {
    let (id, reference) = sheet_table::insert_submitted(conn, round.id, pair, rubric.id, typed, now)?;
    diesel::insert_into(paper_sheets::table)
        .values((
            paper_sheets::sheet_id.eq(id),
            paper_sheets::typed_by.eq(first),
            paper_sheets::typed_again_by.eq(second),
            paper_sheets::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(second).within(programme.id).did("paper-sheet-stands", id);
    audit::record(conn, act.with(&(first, second, pair)), now)?;
    Ok(TypedTwice::Stands(reference))
}

/// Who typed a sheet from paper; none when its judge wrote it.
pub fn typists(conn: &mut Conn, sheet: SheetId) -> Result<Vec<String>> {
    let by: Option<(PersonId, PersonId)> = paper_sheets::table
        .find(sheet)
        .select((paper_sheets::typed_by, paper_sheets::typed_again_by))
        .get_result(conn)
        .optional()?;
    let Some((first, second)) = by else { return Ok(Vec::new()) };
    let names = people::table.filter(people::id.eq_any([first, second])).order(people::name).select(people::name);
    Ok(names.load(conn)?)
}
