//! Acting for a judge. Nothing here reads what stands on a sheet: how far one is, and whether there is one at all.

use diesel::prelude::*;

use super::sheets::{insert_submitted, may_still_write};
use super::{is_closed, recusals, tasks};
use crate::accounts::{self, Person, SessionId, SupportId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self as entry_slice, EntryId};
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{self, Judge, Nature, Pair};
use crate::programme::{self, Programme};
use crate::routes;
use crate::schema::{entries, people, sheets, support_deeds, supports};
use crate::scoring::rules::{self, FromPaper};
use crate::scoring::{Deed, DeedDone, Listed, SheetId, SupportLine, SupportTask, Supporting, Task};

/// May this person act for that judge?
pub fn may_support(conn: &mut Conn, by: &Person, judge: &Judge) -> Result<()> {
    let judges_too = match panels::store::judge_of(conn, judge.programme_id, by.id) {
        Ok(own) => own.is_active(),
        Err(Error::NotFound) => false,
        Err(error) => return Err(error),
    };
    rules::may_support(judge.person_id == by.id, judges_too, judge.is_active()).map_err(Error::refused)
}

/// The judge is told at once: who, why, and until when.
pub fn begin_support(
    conn: &mut Conn,
    (by, session): (&Person, SessionId),
    programme: &Programme,
    judge: &Judge,
    reason: &str,
    now: Moment,
) -> Result<()> {
    may_support(conn, by, judge)?;
    let support = accounts::store::begin_support(conn, (by.id, session), programme.id, judge.person_id, reason, now)?;
    let details = Sentence::new("")
        .names("programme", &programme.names)
        .with("by", by.name.clone())
        .with("reason", support.reason)
        .at("until", support.ends_at, &programme.zone)
        .with("link", routes::own_supports());
    let letter = Letter::new("support-begun", &judge.name, &judge.email, judge.language);
    mail::queue(conn, letter.within(programme.id).saying(details), now)
}

/// The judge's entries, without those that the organiser is too close to.
pub fn support_lines(conn: &mut Conn, of: &Supporting) -> Result<Vec<SupportLine>> {
    if !of.judging.has_accepted() {
        return Ok(Vec::new());
    }
    let open = tasks::list(conn, &of.judging)?.into_iter().filter(|line| !of.hidden.covers(line.entry));
    let line = |line: Listed| SupportLine {
        entry: line.entry,
        reference: line.reference,
        title: line.title,
        state: line.sheet.map(|sheet| sheet.state),
    };
    Ok(open.map(line).collect())
}

/// A sheet in the judge's words, where there is none. From then on it is the judge's, and covered like any other.
pub fn type_for(conn: &mut Conn, of: &SupportTask, typed: &FromPaper, now: Moment) -> Result<String> {
    let SupportTask { task, .. } = of;
    let pair = look_again(conn, of, now)?;
    may_still_write(conn, task, now)?;
    let written = sheets::table
        .filter(sheets::round_id.eq(task.round.id))
        .filter(sheets::entry_id.eq(pair.entry))
        .filter(sheets::judge_id.eq(pair.judge));
    if diesel::select(diesel::dsl::exists(written)).get_result(conn)? {
        return Err(Error::refused(WhyNot::new("scoring-why-written")));
    }
    let rubric = programme::store::rubric(conn, task.round.id)?;
    rules::complete(&rubric.criteria, typed).map_err(Error::refused)?;
    let (sheet, reference) = insert_submitted(conn, task.round.id, pair, rubric.id, typed, now)?;
    note(conn, of, Deed::Typed, Some(sheet), now)?;
    let act = Act::by(of.person.id).within(task.programme.id).did("support-typed", pair.entry);
    audit::record(conn, act.with(&(of.support.id, pair, sheet, &typed.points, &typed.comment)), now)?;
    let link = routes::sheet(&task.programme.slug, pair.entry);
    tell(conn, of, "support-typed", Sentence::new("").with("sheet", reference.clone()).with("link", link), now)?;
    Ok(reference)
}

/// The judge's conflict, said by whoever acts for them.
pub fn recuse_for(conn: &mut Conn, of: &SupportTask, why: (Nature, &str), now: Moment) -> Result<()> {
    let pair = look_again(conn, of, now)?;
    recusals::take_from(conn, of.person.id, &of.task, why, now)?;
    note(conn, of, Deed::Recused, None, now)?;
    let act = Act::by(of.person.id).within(of.task.programme.id).did("support-recused", pair.entry);
    audit::record(conn, act.with(&(of.support.id, pair, why.1)), now)?;
    let details = Sentence::new("").with("reason", why.1.trim()).with("link", routes::own_supports());
    tell(conn, of, "support-recused", details, now)
}

/// Still acting, and still at a distance from the entry.
fn look_again(conn: &mut Conn, of: &SupportTask, now: Moment) -> Result<Pair> {
    let lasting =
        supports::table.find(of.support.id).filter(supports::ended_at.is_null()).filter(supports::ends_at.gt(now));
    if !diesel::select(diesel::dsl::exists(lasting)).get_result(conn)? {
        return Err(Error::refused(WhyNot::new("scoring-why-support-over")));
    }
    may_support(conn, &of.person, &of.task.judge)?;
    entry_slice::store::must_not_be_close(conn, &of.task.programme, &of.person, of.task.entry.id)?;
    if is_closed(conn, of.task.round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    Ok(Pair { entry: of.task.entry.id, judge: of.task.judge.id })
}

fn note(conn: &mut Conn, of: &SupportTask, deed: Deed, sheet: Option<SheetId>, now: Moment) -> Result<()> {
    diesel::insert_into(support_deeds::table)
        .values((
            support_deeds::support_id.eq(of.support.id),
            support_deeds::entry_id.eq(of.task.entry.id),
            support_deeds::deed.eq(deed),
            support_deeds::sheet_id.eq(sheet),
            support_deeds::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

fn tell(conn: &mut Conn, of: &SupportTask, kind: &str, details: Sentence, now: Moment) -> Result<()> {
    let Task { programme, judge, entry, .. } = &of.task;
    let details = details
        .names("programme", &programme.names)
        .with("by", of.person.name.clone())
        .with("entry", entry.reference.clone());
    let letter = Letter::new(kind, &judge.name, &judge.email, judge.language);
    mail::queue(conn, letter.within(programme.id).saying(details), now)
}

type DeedRow = (SupportId, Deed, Moment, EntryId, String, Option<String>);

/// What was done in these, in its order.
pub fn deeds(conn: &mut Conn, of: &[SupportId]) -> Result<Vec<DeedDone>> {
    let rows: Vec<DeedRow> = support_deeds::table
        .inner_join(entries::table)
        .left_join(sheets::table.on(sheets::id.nullable().eq(support_deeds::sheet_id)))
        .filter(support_deeds::support_id.eq_any(of))
        .order(support_deeds::at)
        .select((
            support_deeds::support_id,
            support_deeds::deed,
            support_deeds::at,
            entries::id,
            entries::reference,
            sheets::reference.nullable(),
        ))
        .load(conn)?;
    let done = |(support, deed, at, entry, reference, sheet)| DeedDone { support, deed, at, entry, reference, sheet };
    Ok(rows.into_iter().map(done).collect())
}

/// Who entered a sheet for its judge; none when it was not entered so.
pub fn supporter(conn: &mut Conn, sheet: SheetId) -> Result<Option<String>> {
    Ok(support_deeds::table
        .inner_join(supports::table.inner_join(people::table))
        .filter(support_deeds::sheet_id.eq(sheet))
        .select(people::name)
        .first(conn)
        .optional()?)
}
