//! The versions of a round's rubric. Whether one may be changed in place is for scoring to say, which knows the sheets.

use diesel::prelude::*;

use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::programme::{Criterion, RoundId, Rubric, RubricId};
use crate::schema::rubrics;

type Columns = (rubrics::id, rubrics::version, rubrics::criteria);
const COLUMNS: Columns = (rubrics::id, rubrics::version, rubrics::criteria);

/// The newest version of a round's rubric.
pub fn rubric(conn: &mut Conn, round: RoundId) -> Result<Rubric> {
    let newest = rubrics::table.filter(rubrics::round_id.eq(round)).order(rubrics::version.desc());
    Ok(newest.select(COLUMNS).get_result(conn)?)
}

/// Which version that is, without reading its criteria: what a save asks for each time.
pub fn newest_rubric(conn: &mut Conn, round: RoundId) -> Result<RubricId> {
    let newest = rubrics::table.filter(rubrics::round_id.eq(round)).order(rubrics::version.desc());
    Ok(newest.select(rubrics::id).get_result(conn)?)
}

pub fn rubric_of(conn: &mut Conn, id: RubricId) -> Result<Rubric> {
    Ok(rubrics::table.find(id).select(COLUMNS).get_result(conn)?)
}

/// Every version of a round's rubric, the newest first: a sheet is read by the one that it was written with.
pub fn rubrics(conn: &mut Conn, round: RoundId) -> Result<Vec<Rubric>> {
    let all = rubrics::table.filter(rubrics::round_id.eq(round)).order(rubrics::version.desc());
    Ok(all.select(COLUMNS).load(conn)?)
}

/// Why each version took the place of the one before, the newest first: version, reason, when.
pub fn rubric_history(conn: &mut Conn, round: RoundId) -> Result<Vec<(i32, String, Moment)>> {
    let all = rubrics::table.filter(rubrics::round_id.eq(round)).order(rubrics::version.desc());
    Ok(all.select((rubrics::version, rubrics::reason, rubrics::at)).load(conn)?)
}

/// Writes over a version that no sheet was written with.
pub fn rewrite_rubric(conn: &mut Conn, rubric: RubricId, criteria: &[Criterion], now: Moment) -> Result<()> {
    let text = Json::text(&criteria);
    diesel::update(rubrics::table.find(rubric)).set((rubrics::criteria.eq(text), rubrics::at.eq(now))).execute(conn)?;
    Ok(())
}

/// A version after the newest.
pub fn add_rubric(
    conn: &mut Conn,
    round: RoundId,
    version: i32,
    criteria: &[Criterion],
    reason: &str,
    now: Moment,
) -> Result<()> {
    diesel::insert_into(rubrics::table)
        .values((
            rubrics::id.eq(RubricId::fresh()),
            rubrics::round_id.eq(round),
            rubrics::version.eq(version),
            rubrics::criteria.eq(Json::text(&criteria)),
            rubrics::reason.eq(reason),
            rubrics::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
