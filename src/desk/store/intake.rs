//! When entries came in, and what they chose; without those that the reader is too close to.

use std::collections::HashMap;

use diesel::dsl::min;
use diesel::prelude::*;

use crate::accounts::Person;
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::rules::intake::Arrival;
use crate::entries::{self, EntryId, State, VersionKind};
use crate::error::Result;
use crate::programme::Programme;
use crate::programme::rules::today;
use crate::schema::{entries as rows, entry_finds, entry_versions};

/// Id, state, when it was begun, when it was last submitted, what it chose.
type Row = (EntryId, State, Moment, Option<Moment>, Option<String>);

/// Withdrawn entries have left, and are not counted.
pub fn arrivals(conn: &mut Conn, programme: &Programme, person: &Person) -> Result<Vec<Arrival>> {
    let hidden = entries::store::hidden_from(conn, programme, person)?;
    let found: Vec<Row> = rows::table
        .left_join(entry_finds::table)
        .filter(rows::programme_id.eq(programme.id))
        .filter(rows::state.ne(State::Withdrawn))
        .select((rows::id, rows::state, rows::created_at, rows::submitted_at, entry_finds::chosen.nullable()))
        .load(conn)?;
    let first: Vec<(EntryId, Option<Moment>)> = entry_versions::table
        .inner_join(rows::table)
        .filter(rows::programme_id.eq(programme.id))
        .filter(entry_versions::kind.eq(VersionKind::Submitted))
        .group_by(entry_versions::entry_id)
        .select((entry_versions::entry_id, min(entry_versions::at)))
        .load(conn)?;
    let first: HashMap<EntryId, Moment> = first.into_iter().filter_map(|(id, at)| Some((id, at?))).collect();
    let day = |at: Moment| today(&programme.zone, at);
    let arrival = |(id, state, begun, submitted, chosen): Row| {
        let submitted = submitted.filter(|_| state == State::Submitted);
        Arrival {
            begun: day(begun),
            submitted: submitted.map(|at| day(first.get(&id).copied().unwrap_or(at))),
            chosen: chosen.unwrap_or_default(),
        }
    };
    Ok(found.into_iter().filter(|row| !hidden.covers(row.0)).map(arrival).collect())
}
