//! Lists of programmes with their dates: three queries, however many there are.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId, Role};
use crate::db::Conn;
use crate::desk::Listed;
use crate::error::Result;
use crate::panels;
use crate::programme::{self, Calendar, Programme, Stage};
use crate::results;
use crate::schema::{roles, stages};

/// Every edition, as anybody sees it.
pub fn everywhere(conn: &mut Conn) -> Result<Vec<Listed>> {
    let programmes = programme::store::all(conn)?;
    listed(conn, programmes, &HashMap::new())
}

/// The editions in which the person sees behind the scenes.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<Listed>> {
    let behind = [Role::Organiser, Role::Chair, Role::Auditor];
    let mut held: HashMap<ProgrammeId, Vec<Role>> = HashMap::new();
    let rows: Vec<(ProgrammeId, Role)> = roles::table
        .filter(roles::person_id.eq(person))
        .filter(roles::role.eq_any(behind))
        .select((roles::programme_id, roles::role))
        .load(conn)?;
    for (programme, role) in rows {
        held.entry(programme).or_default().push(role);
    }
    let coordinated = panels::store::coordinated_by(conn, person)?;
    let mut ids: Vec<ProgrammeId> = held.keys().chain(&coordinated).copied().collect();
    ids.sort_unstable();
    ids.dedup();
    let programmes = programme::store::by_ids(conn, &ids)?;
    let mut found = listed(conn, programmes, &held)?;
    for one in &mut found {
        one.coordinates = coordinated.contains(&one.programme.id);
    }
    Ok(found)
}

fn listed(conn: &mut Conn, programmes: Vec<Programme>, held: &HashMap<ProgrammeId, Vec<Role>>) -> Result<Vec<Listed>> {
    let ids: Vec<ProgrammeId> = programmes.iter().map(|programme| programme.id).collect();
    let published = results::store::publications(conn, &ids)?;
    let mut calendars = calendars(conn, &ids)?;
    let one = |programme: Programme| Listed {
        calendar: Calendar(calendars.remove(&programme.id).unwrap_or_default()),
        published: published.get(&programme.id).copied(),
        roles: held.get(&programme.id).cloned().unwrap_or_default(),
        coordinates: false,
        programme,
    };
    Ok(programmes.into_iter().map(one).collect())
}

fn calendars(conn: &mut Conn, ids: &[ProgrammeId]) -> Result<HashMap<ProgrammeId, Vec<Stage>>> {
    let rows: Vec<(ProgrammeId, Stage)> = stages::table
        .filter(stages::programme_id.eq_any(ids))
        .order(stages::position)
        .select((stages::programme_id, (stages::kind, stages::opens_at, stages::closes_at)))
        .load(conn)?;
    let mut calendars: HashMap<ProgrammeId, Vec<Stage>> = HashMap::new();
    for (programme, stage) in rows {
        calendars.entry(programme).or_default().push(stage);
    }
    Ok(calendars)
}
