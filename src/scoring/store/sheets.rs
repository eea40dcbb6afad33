//! A judge's own sheet. No function here reads another judge's.

use diesel::prelude::*;

use super::tasks::is_theirs_in_closed;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{JudgeId, Pair};
use crate::programme::{self, RoundId, RubricId};
use crate::schema::sheets;
use crate::scoring::rules::{self, FromPaper, Look};
use crate::scoring::{Saved, Sheet, SheetId, SheetState, Task, Typed};

type Columns = (
    sheets::id,
    sheets::entry_id,
    sheets::judge_id,
    sheets::rubric_id,
    sheets::reference,
    sheets::state,
    sheets::points,
    sheets::comment,
    sheets::note,
    sheets::revision,
    sheets::saved_at,
    sheets::submitted_at,
    sheets::tab,
    sheets::turn,
);
pub(super) const COLUMNS: Columns = (
    sheets::id,
    sheets::entry_id,
    sheets::judge_id,
    sheets::rubric_id,
    sheets::reference,
    sheets::state,
    sheets::points,
    sheets::comment,
    sheets::note,
    sheets::revision,
    sheets::saved_at,
    sheets::submitted_at,
    sheets::tab,
    sheets::turn,
);

/// The judge's own sheet for the entry of the task, once there is one.
pub fn sheet(conn: &mut Conn, task: &Task) -> Result<Option<Sheet>> {
    Ok(sheets::table
        .filter(sheets::round_id.eq(task.round.id))
        .filter(sheets::entry_id.eq(task.entry.id))
        .filter(sheets::judge_id.eq(task.judge.id))
        .select(COLUMNS)
        .get_result(conn)
        .optional()?)
}

/// The rounds in which the judge has written something.
pub fn rounds_written(conn: &mut Conn, judge: JudgeId) -> Result<Vec<RoundId>> {
    Ok(sheets::table.filter(sheets::judge_id.eq(judge)).select(sheets::round_id).distinct().load(conn)?)
}

/// Keeps what was typed. One sheet per judge, entry and round, from however many tabs; the older tab overwrites nothing.
pub fn save(conn: &mut Conn, task: &Task, typed: &Typed, now: Moment) -> Result<Saved> {
    may_still_write(conn, task, now)?;
    let known = sheet(conn, task)?;
    match (rules::look(known.as_ref(), typed), known) {
        (Look::First, _) | (_, None) => insert(conn, task, typed, now).map(Saved::Kept),
        (Look::Same | Look::Late, Some(sheet)) => Ok(Saved::Kept(sheet)),
        (Look::Stale, Some(sheet)) => Ok(Saved::Stale(sheet)),
        (Look::Newer, Some(sheet)) => update(conn, task, sheet, typed, now).map(Saved::Kept),
    }
}

/// Submits the sheet that the judge has just seen. Submitting it again changes nothing.
pub fn submit(conn: &mut Conn, task: &Task, revision: i32, now: Moment) -> Result<Sheet> {
    may_still_write(conn, task, now)?;
    let mut sheet = sheet(conn, task)?.ok_or(Error::NotFound)?;
    if sheet.state == SheetState::Submitted {
        return Ok(sheet);
    }
    if sheet.revision != revision {
        return Err(Error::Conflict(WhyNot::new("scoring-why-changed-since")));
    }
    let rubric = programme::store::rubric(conn, task.round.id)?;
    // A draft of an older version goes on with the newest.
    let points = rules::carried(&rubric.criteria, &sheet.points);
    let wanting = rules::wanting(&rubric.criteria, &points, &sheet.comment, &sheet.note);
    if !wanting.is_empty() {
        return Err(Error::refused(WhyNot::new("scoring-why-incomplete")));
    }
    diesel::update(sheets::table.find(sheet.id))
        .set((
            sheets::state.eq(SheetState::Submitted),
            sheets::submitted_at.eq(now),
            sheets::rubric_id.eq(rubric.id),
            sheets::points.eq(Json::text(&points)),
        ))
        .execute(conn)?;
    sheet.points = Json(points);
    sheet.rubric_id = rubric.id;
    record(conn, task, "sheet-submitted", &sheet, now)?;
    sheet.state = SheetState::Submitted;
    sheet.submitted_at = Some(now);
    Ok(sheet)
}

pub(super) fn may_still_write(conn: &mut Conn, task: &Task, now: Moment) -> Result<()> {
    if task.round.is_ballot() {
        return Err(Error::refused(WhyNot::new("scoring-why-ballot")));
    }
    let pair = Pair { entry: task.entry.id, judge: task.judge.id };
    let closed = is_theirs_in_closed(conn, &task.programme, task.round.id, pair)?;
    rules::may_hold_a_sheet(task.judge.part).map_err(Error::refused)?;
    let calendar = programme::store::calendar_in(conn, task.programme.id, &task.round)?;
    rules::may_write(&calendar, &task.programme.zone, closed, now).map_err(Error::refused)
}

fn insert(conn: &mut Conn, task: &Task, typed: &Typed, now: Moment) -> Result<Sheet> {
    let id = SheetId::fresh();
    let sheet = Sheet {
        id,
        entry_id: task.entry.id,
        judge_id: task.judge.id,
        rubric_id: programme::store::newest_rubric(conn, task.round.id)?,
        reference: rules::reference(id),
        state: SheetState::Draft,
        points: Json(typed.points.clone()),
        comment: typed.comment.clone(),
        note: typed.note.clone(),
        revision: 1,
        saved_at: now,
        submitted_at: None,
        tab: typed.tab.clone(),
        turn: typed.turn,
    };
    diesel::insert_into(sheets::table)
        .values((
            sheets::id.eq(sheet.id),
            sheets::round_id.eq(task.round.id),
            sheets::entry_id.eq(sheet.entry_id),
            sheets::judge_id.eq(sheet.judge_id),
            sheets::rubric_id.eq(sheet.rubric_id),
            sheets::reference.eq(&sheet.reference),
            sheets::state.eq(sheet.state),
            sheets::points.eq(Json::text(&typed.points)),
            sheets::comment.eq(&sheet.comment),
            sheets::note.eq(&sheet.note),
            sheets::revision.eq(sheet.revision),
            sheets::saved_at.eq(now),
            sheets::tab.eq(&sheet.tab),
            sheets::turn.eq(sheet.turn),
        ))
        .execute(conn)?;
    record(conn, task, "sheet-begun", &sheet, now)?;
    Ok(sheet)
}

/// A whole sheet that somebody else wrote for its judge: it stands at once.
pub(super) fn insert_submitted(
    conn: &mut Conn,
    round: RoundId,
    pair: Pair,
    rubric: RubricId,
    typed: &FromPaper,
    now: Moment,
) -> Result<(SheetId, String)> {
    let id = SheetId::fresh();
    let reference = rules::reference(id);
    diesel::insert_into(sheets::table)
        .values((
            sheets::id.eq(id),
            sheets::round_id.eq(round),
            sheets::entry_id.eq(pair.entry),
            sheets::judge_id.eq(pair.judge),
            sheets::rubric_id.eq(rubric),
            sheets::reference.eq(&reference),
            sheets::state.eq(SheetState::Submitted),
            sheets::points.eq(Json::text(&typed.points)),
            sheets::comment.eq(&typed.comment),
            sheets::note.eq(""),
            sheets::revision.eq(1),
            sheets::saved_at.eq(now),
            sheets::submitted_at.eq(now),
        ))
        .execute(conn)?;
    Ok((id, reference))
}

fn update(conn: &mut Conn, task: &Task, old: Sheet, typed: &Typed, now: Moment) -> Result<Sheet> {
    if old.state == SheetState::Submitted {
        let criteria = programme::store::rubric(conn, task.round.id)?.criteria;
        let complete = rules::wanting(&criteria, &typed.points, &typed.comment, &typed.note).is_empty();
        rules::may_correct(complete).map_err(Error::refused)?;
    }
    let sheet = Sheet {
        rubric_id: programme::store::newest_rubric(conn, task.round.id)?,
        points: Json(typed.points.clone()),
        comment: typed.comment.clone(),
        note: typed.note.clone(),
        revision: old.revision + 1,
        saved_at: now,
        tab: typed.tab.clone(),
        turn: typed.turn,
        ..old
    };
    diesel::update(sheets::table.find(sheet.id))
        .set((
            sheets::rubric_id.eq(sheet.rubric_id),
            sheets::points.eq(Json::text(&typed.points)),
            sheets::comment.eq(&sheet.comment),
            sheets::note.eq(&sheet.note),
            sheets::revision.eq(sheet.revision),
            sheets::saved_at.eq(now),
            sheets::tab.eq(&sheet.tab),
            sheets::turn.eq(sheet.turn),
        ))
        .execute(conn)?;
    let verb = if sheet.state == SheetState::Submitted { "sheet-corrected" } else { "sheet-saved" };
    record(conn, task, verb, &sheet, now)?;
    Ok(sheet)
}

fn record(conn: &mut Conn, task: &Task, verb: &'static str, sheet: &Sheet, now: Moment) -> Result<()> {
    let content = (&sheet.points.0, &sheet.comment, &sheet.note, sheet.revision);
    audit::record(conn, Act::by(task.person.id).within(task.programme.id).did(verb, sheet.id).with(&content), now)
}
