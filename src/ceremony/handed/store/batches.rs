//! Many certificates as one file: asked for in a request, made beside it.

use diesel::prelude::*;

use super::{issue, standing};
use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::ceremony::handed::{Batch, BatchId, BatchState, Tongues, Wanted};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::Programme;
use crate::schema::certificate_batches;

/// Whoever makes a batch says more often than this that they still do; else somebody else begins it again.
const SILENCE_SECONDS: i64 = 120;

type Row = (BatchId, ProgrammeId, i32, Wanted, String, BatchState, i32, i32, Moment, Moment);

fn read((id, programme, record, wanted, language, state, done, total, asked_at, touched_at): Row) -> Batch {
    let tongues = Tongues::parse(&language).unwrap_or(Tongues::Own);
    Batch { id, programme, record, wanted, tongues, state, done, total, asked_at, touched_at }
}

type Columns = (
    certificate_batches::id,
    certificate_batches::programme_id,
    certificate_batches::record_number,
    certificate_batches::wanted,
    certificate_batches::language,
    certificate_batches::state,
    certificate_batches::done,
    certificate_batches::total,
    certificate_batches::asked_at,
    certificate_batches::touched_at,
);

const fn columns() -> Columns {
    (
        certificate_batches::id,
        certificate_batches::programme_id,
        certificate_batches::record_number,
        certificate_batches::wanted,
        certificate_batches::language,
        certificate_batches::state,
        certificate_batches::done,
        certificate_batches::total,
        certificate_batches::asked_at,
        certificate_batches::touched_at,
    )
}

/// Asks for a batch; refused while nothing is sealed. Everybody who is due has a code afterwards.
pub fn ask(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (wanted, tongues): (Wanted, Tongues),
    now: Moment,
) -> Result<BatchId> {
    let standing = standing(conn, programme)?;
    issue(conn, programme, &standing.sealed, now)?;
    let id = BatchId::fresh();
    diesel::insert_into(certificate_batches::table)
        .values((
            certificate_batches::id.eq(id),
            certificate_batches::programme_id.eq(programme.id),
            certificate_batches::record_number.eq(standing.sealed.number),
            certificate_batches::wanted.eq(wanted),
            certificate_batches::language.eq(tongues.as_str()),
            certificate_batches::state.eq(BatchState::Waiting),
            certificate_batches::asked_by.eq(by),
            certificate_batches::asked_at.eq(now),
            certificate_batches::touched_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("certificates-asked", wanted), now)?;
    Ok(id)
}

/// The latest that was asked for, whatever became of it.
pub fn current(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Batch>> {
    let found: Option<Row> = certificate_batches::table
        .filter(certificate_batches::programme_id.eq(programme))
        .order((certificate_batches::asked_at.desc(), certificate_batches::id.desc()))
        .select(columns())
        .first(conn)
        .optional()?;
    Ok(found.map(read))
}

pub fn batch(conn: &mut Conn, id: BatchId) -> Result<Batch> {
    Ok(read(certificate_batches::table.find(id).select(columns()).get_result(conn)?))
}

/// Whether a batch waits to be made.
pub fn any_open(conn: &mut Conn, now: Moment) -> Result<bool> {
    Ok(next(conn, now)?.is_some())
}

/// The first that nobody has begun, or whose maker has fallen silent.
fn next(conn: &mut Conn, now: Moment) -> Result<Option<Batch>> {
    let silent = now.plus_seconds(-SILENCE_SECONDS);
    let open = certificate_batches::state
        .eq(BatchState::Waiting)
        .or(certificate_batches::state.eq(BatchState::Working).and(certificate_batches::touched_at.lt(silent)));
    let found: Option<Row> = certificate_batches::table
        .filter(open)
        .order(certificate_batches::asked_at)
        .select(columns())
        .first(conn)
        .optional()?;
    Ok(found.map(read))
}

/// Takes the next one in hand. It is begun from the start.
pub fn claim(conn: &mut Conn, now: Moment) -> Result<Option<Batch>> {
    let Some(batch) = next(conn, now)? else { return Ok(None) };
    let same = certificate_batches::table.find(batch.id).filter(certificate_batches::touched_at.eq(batch.touched_at));
    let claimed = diesel::update(same.filter(certificate_batches::state.eq(batch.state)))
        .set((
            certificate_batches::state.eq(BatchState::Working),
            certificate_batches::done.eq(0),
            certificate_batches::touched_at.eq(now),
        ))
        .execute(conn)?;
    Ok((claimed == 1).then_some(Batch { state: BatchState::Working, done: 0, touched_at: now, ..batch }))
}

/// So many of so many are made.
pub fn progressed(conn: &mut Conn, id: BatchId, done: usize, total: usize, now: Moment) -> Result<()> {
    let whole = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    diesel::update(certificate_batches::table.find(id))
        .set((
            certificate_batches::done.eq(whole(done)),
            certificate_batches::total.eq(whole(total)),
            certificate_batches::touched_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

pub fn finish(conn: &mut Conn, id: BatchId, state: BatchState, now: Moment) -> Result<()> {
    diesel::update(certificate_batches::table.find(id))
        .set((certificate_batches::state.eq(state), certificate_batches::touched_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// Takes out what was asked for before this one and is finished, and names it: its files can be forgotten.
pub fn older(conn: &mut Conn, than: &Batch) -> Result<Vec<Batch>> {
    let rows: Vec<Row> = certificate_batches::table
        .filter(certificate_batches::programme_id.eq(than.programme))
        .filter(certificate_batches::asked_at.lt(than.asked_at))
        .filter(certificate_batches::state.eq_any([BatchState::Done, BatchState::Failed]))
        .select(columns())
        .load(conn)?;
    let batches: Vec<Batch> = rows.into_iter().map(read).collect();
    let ids: Vec<BatchId> = batches.iter().map(|batch| batch.id).collect();
    diesel::delete(certificate_batches::table.filter(certificate_batches::id.eq_any(ids))).execute(conn)?;
    Ok(batches)
}
