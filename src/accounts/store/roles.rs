//! Who is what in which programme.

use diesel::prelude::*;

use super::people::COLUMNS;
use crate::accounts::{Person, PersonId, ProgrammeId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::schema::{people, roles};

/// Grants a role; granting it again changes nothing.
pub fn grant(
    conn: &mut Conn,
    by: Option<PersonId>,
    programme: ProgrammeId,
    person: PersonId,
    role: Role,
    now: Moment,
) -> Result<()> {
    if has_role(conn, programme, person, &[role])? {
        return Ok(());
    }
    diesel::insert_into(roles::table)
        .values((
            roles::programme_id.eq(programme),
            roles::person_id.eq(person),
            roles::role.eq(role),
            roles::granted_at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by_maybe(by).within(programme).did("role-granted", person).with(&role), now)
}

pub fn has_role(conn: &mut Conn, programme: ProgrammeId, person: PersonId, any_of: &[Role]) -> Result<bool> {
    let held = roles::table
        .filter(roles::programme_id.eq(programme))
        .filter(roles::person_id.eq(person))
        .filter(roles::role.eq_any(any_of));
    Ok(diesel::select(diesel::dsl::exists(held)).get_result(conn)?)
}

pub fn roles_in(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<Vec<Role>> {
    Ok(roles::table
        .filter(roles::programme_id.eq(programme))
        .filter(roles::person_id.eq(person))
        .select(roles::role)
        .load(conn)?)
}

/// Every role that the person has in some programme, once each.
pub fn roles_anywhere(conn: &mut Conn, person: PersonId) -> Result<Vec<Role>> {
    Ok(roles::table.filter(roles::person_id.eq(person)).select(roles::role).distinct().load(conn)?)
}

/// The programmes in which the person has one of these roles.
pub fn programmes_of(conn: &mut Conn, person: PersonId, any_of: &[Role]) -> Result<Vec<ProgrammeId>> {
    Ok(roles::table
        .filter(roles::person_id.eq(person))
        .filter(roles::role.eq_any(any_of))
        .select(roles::programme_id)
        .distinct()
        .load(conn)?)
}

/// Everybody who has that role there.
pub fn holders(conn: &mut Conn, programme: ProgrammeId, role: Role) -> Result<Vec<Person>> {
    Ok(roles::table
        .inner_join(people::table)
        .filter(roles::programme_id.eq(programme))
        .filter(roles::role.eq(role))
        .order(people::name)
        .select(COLUMNS)
        .load(conn)?)
}
