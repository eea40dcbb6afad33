//! Finders of an edition and its parts.

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::column::Json;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::{Calendar, Category, Prize, Programme, StageChange, Terms};
use crate::schema::{categories, people, prizes, programmes, stage_changes, stages};

type Columns = (
    programmes::id,
    programmes::slug,
    programmes::names,
    programmes::summaries,
    programmes::kind,
    programmes::zone,
    programmes::accent,
    programmes::terms,
    programmes::form,
    programmes::revision,
);
const COLUMNS: Columns = (
    programmes::id,
    programmes::slug,
    programmes::names,
    programmes::summaries,
    programmes::kind,
    programmes::zone,
    programmes::accent,
    programmes::terms,
    programmes::form,
    programmes::revision,
);

pub fn by_slug(conn: &mut Conn, slug: &str) -> Result<Programme> {
    Ok(programmes::table.filter(programmes::slug.eq(slug)).select(COLUMNS).get_result(conn)?)
}

pub fn by_id(conn: &mut Conn, id: ProgrammeId) -> Result<Programme> {
    Ok(programmes::table.find(id).select(COLUMNS).get_result(conn)?)
}

/// The zone and the terms alone: all that many rules ask of an edition, without its forms in every language.
pub fn zone_and_terms(conn: &mut Conn, id: ProgrammeId) -> Result<(String, Terms)> {
    let found = programmes::table.find(id).select((programmes::zone, programmes::terms));
    let (zone, terms): (String, Json<Terms>) = found.get_result(conn)?;
    Ok((zone, terms.0))
}

pub fn by_ids(conn: &mut Conn, ids: &[ProgrammeId]) -> Result<Vec<Programme>> {
    let newest = programmes::table.filter(programmes::id.eq_any(ids)).order(programmes::id.desc());
    Ok(newest.select(COLUMNS).load(conn)?)
}

/// Every edition, the newest first.
pub fn all(conn: &mut Conn) -> Result<Vec<Programme>> {
    Ok(programmes::table.order(programmes::id.desc()).select(COLUMNS).load(conn)?)
}

pub fn calendar(conn: &mut Conn, programme: ProgrammeId) -> Result<Calendar> {
    Ok(Calendar(
        stages::table
            .filter(stages::programme_id.eq(programme))
            .order(stages::position)
            .select((stages::kind, stages::opens_at, stages::closes_at))
            .load(conn)?,
    ))
}

/// The history of the dates, the latest change first.
pub fn stage_changes(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<StageChange>> {
    Ok(stage_changes::table
        .inner_join(people::table)
        .filter(stage_changes::programme_id.eq(programme))
        .order(stage_changes::at.desc())
        .select((
            stage_changes::kind,
            stage_changes::opens_before,
            stage_changes::closes_before,
            stage_changes::opens_after,
            stage_changes::closes_after,
            stage_changes::reason,
            people::name,
            stage_changes::at,
        ))
        .load(conn)?)
}

pub fn categories(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Category>> {
    Ok(categories::table
        .filter(categories::programme_id.eq(programme))
        .order(categories::position)
        .select((categories::id, categories::code, categories::names))
        .load(conn)?)
}

pub fn prizes(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Prize>> {
    Ok(prizes::table
        .filter(prizes::programme_id.eq(programme))
        .order(prizes::position)
        .select((prizes::id, prizes::category_id, prizes::code, prizes::names, prizes::winners_max))
        .load(conn)?)
}
