//! A judge's own ballot: a mark on the sheet of each of their entries, all written at once. No function here reads
//! another judge's.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::{is_closed, list};
use crate::audit::{self, Act};
use crate::both;
use crate::column::{Json, Moment};
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::JudgeId;
use crate::programme::{self, Method, RoundId, RubricId};
use crate::schema::sheets;
use crate::scoring::rules::{self, Look};
use crate::scoring::{BallotSaved, BallotTyped, Judging, Listed, Marks, SheetId, SheetState, Task};

/// Keeps what was typed, however incomplete. A submitted ballot stays submitted, so it has to stay complete: then entries
/// that came later are submitted with it. The older tab overwrites nothing.
pub fn save_ballot(conn: &mut Conn, judging: &Judging, typed: &BallotTyped, now: Moment) -> Result<BallotSaved> {
    let own = own_while_open(conn, judging, now)?;
    let stands = rules::marks_of(&own);
    match rules::look_at_ballot(&own, &stands, typed) {
        Look::Same | Look::Late => return Ok(BallotSaved::Kept(rules::ballot_revision(&own))),
        Look::Stale => return Ok(BallotSaved::Stale(rules::ballot_revision(&own))),
        Look::First | Look::Newer => {}
    }
    let entries: Vec<EntryId> = own.iter().map(|line| line.entry).collect();
    let submitted = own.iter().any(Listed::is_done);
    if submitted {
        let complete = rules::lacking_of(&judging.round, &entries, &typed.marks).is_empty();
        rules::may_correct(complete).map_err(Error::refused)?;
    }
    let marks = if submitted { rules::whole(&judging.round, &entries, &typed.marks) } else { typed.marks.clone() };
    let state = if submitted { SheetState::Submitted } else { SheetState::Draft };
    let revision = write(conn, judging, &own, (&marks, typed), |_| state, now)?;
    let verb = if submitted { "ballot-corrected" } else { "ballot-saved" };
    record(conn, judging, verb, &marks, now)?;
    Ok(BallotSaved::Kept(revision))
}

/// Submits the ballot that the judge has just seen. Submitting it again changes nothing.
pub fn submit_ballot(conn: &mut Conn, judging: &Judging, revision: i32, now: Moment) -> Result<()> {
    let own = own_while_open(conn, judging, now)?;
    if !own.is_empty() && own.iter().all(Listed::is_done) {
        return Ok(());
    }
    if rules::ballot_revision(&own) != revision {
        return Err(Error::Conflict(WhyNot::new("scoring-why-ballot-changed-since")));
    }
    let entries: Vec<EntryId> = own.iter().map(|line| line.entry).collect();
    let marks = rules::whole(&judging.round, &entries, &rules::standing_marks(&judging.round, &own));
    if own.is_empty() || !rules::lacking_of(&judging.round, &entries, &marks).is_empty() {
        return Err(Error::refused(WhyNot::new("scoring-why-ballot-incomplete")));
    }
    write(conn, judging, &own, (&marks, &BallotTyped::default()), |_| SheetState::Submitted, now)?;
    record(conn, judging, "ballot-submitted", &marks, now)
}

/// Whoever steps back from an entry keeps the order of the others: those behind it move up. Points that it had are free
/// again without a word, as they count only while the entry is the judge's.
pub(super) fn without_entry(conn: &mut Conn, task: &Task, now: Moment) -> Result<()> {
    let judging = task.judging();
    if judging.round.method != Method::Order {
        return Ok(());
    }
    let mut own = list(conn, &judging)?;
    let (entries, marks): (Vec<EntryId>, Marks) = (own.iter().map(|it| it.entry).collect(), rules::marks_of(&own));
    let left = rules::without(&entries, &marks, task.entry.id);
    own.retain(|line| line.entry != task.entry.id);
    if left == rules::marks_of(&own) {
        return Ok(());
    }
    let state = |line: &Listed| line.sheet.as_ref().map_or(SheetState::Draft, |sheet| sheet.state);
    write(conn, &judging, &own, (&left, &BallotTyped::default()), state, now).map(|_| ())
}

/// The judge's own list, as long as they may write on it.
fn own_while_open(conn: &mut Conn, judging: &Judging, now: Moment) -> Result<Vec<Listed>> {
    let again = Judging::of(conn, judging.person.clone(), judging.programme.clone())?;
    if !again.has_accepted() || again.round.id != judging.round.id || !again.round.is_ballot() {
        return Err(Error::NotFound);
    }
    rules::may_hold_a_sheet(again.judge.part).map_err(Error::refused)?;
    let calendar = programme::store::calendar_in(conn, again.programme.id, &again.round)?;
    let closed = is_closed(conn, again.round.id)?;
    rules::may_write(&calendar, &again.programme.zone, closed, now).map_err(Error::refused)?;
    list(conn, &again)
}

#[derive(Insertable)]
#[diesel(table_name = sheets, treat_none_as_default_value = false)]
struct Row {
    id: SheetId,
    round_id: RoundId,
    entry_id: EntryId,
    judge_id: JudgeId,
    rubric_id: RubricId,
    reference: String,
    state: SheetState,
    points: String,
    comment: String,
    note: String,
    revision: i32,
    saved_at: Moment,
    submitted_at: Option<Moment>,
    tab: String,
    turn: i32,
}

/// Writes the sheets of all entries that have a mark or had one, and says which revision they make.
fn write(
    conn: &mut Conn,
    judging: &Judging,
    own: &[Listed],
    (marks, typed): (&Marks, &BallotTyped),
    state: impl Fn(&Listed) -> SheetState,
    now: Moment,
) -> Result<i32> {
    let rubric_id = programme::store::rubric(conn, judging.round.id)?.id;
    let revision = rules::ballot_revision(own) + 1;
    let row = |line: &Listed| {
        let (old, mark, state) = (line.sheet.as_ref(), marks.get(&line.entry).copied(), state(line));
        if old.is_none() && mark.is_none() {
            return None;
        }
        let id = old.map_or_else(SheetId::fresh, |sheet| sheet.id);
        let first = old.and_then(|sheet| sheet.submitted_at).unwrap_or(now);
        Some(Row {
            id,
            round_id: judging.round.id,
            entry_id: line.entry,
            judge_id: judging.judge.id,
            rubric_id,
            reference: rules::reference(id),
            state,
            points: Json::text(&rules::points_of_mark(judging.round.method, mark)),
            comment: String::new(),
            note: String::new(),
            revision,
            saved_at: now,
            submitted_at: (state == SheetState::Submitted).then_some(first),
            tab: typed.tab.clone(),
            turn: typed.turn,
        })
    };
    let rows: Vec<Row> = own.iter().filter_map(row).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(sheets::table)
            .values(batch)
            .on_conflict(sheets::id)
            .do_update()
            .set((
                sheets::rubric_id.eq(excluded(sheets::rubric_id)),
                sheets::state.eq(excluded(sheets::state)),
                sheets::points.eq(excluded(sheets::points)),
                sheets::revision.eq(excluded(sheets::revision)),
                sheets::saved_at.eq(excluded(sheets::saved_at)),
                sheets::submitted_at.eq(excluded(sheets::submitted_at)),
                sheets::tab.eq(excluded(sheets::tab)),
                sheets::turn.eq(excluded(sheets::turn)),
            ))
            .execute(c))?;
    }
    Ok(if rows.is_empty() { revision - 1 } else { revision })
}

fn record(conn: &mut Conn, judging: &Judging, verb: &'static str, marks: &Marks, now: Moment) -> Result<()> {
    let act = Act::by(judging.person.id).within(judging.programme.id).did(verb, judging.round.id);
    audit::record(conn, act.with(marks), now)
}
