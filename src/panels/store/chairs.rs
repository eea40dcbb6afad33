//! Which categories each chair chairs.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{self, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{CategoryId, ProgrammeId};
use crate::schema::panel_chairs;

/// The categories of those chairs who are bound to some.
pub fn chairs(conn: &mut Conn, programme: ProgrammeId) -> Result<HashMap<PersonId, Vec<CategoryId>>> {
    let rows: Vec<(PersonId, CategoryId)> = panel_chairs::table
        .filter(panel_chairs::programme_id.eq(programme))
        .order(panel_chairs::category_id)
        .select((panel_chairs::person_id, panel_chairs::category_id))
        .load(conn)?;
    let mut found: HashMap<PersonId, Vec<CategoryId>> = HashMap::new();
    for (person, category) in rows {
        found.entry(person).or_default().push(category);
    }
    Ok(found)
}

/// The categories beyond which this person sees nothing behind the scenes; none for organisers, auditors and whoever
/// chairs the whole edition.
pub fn bound_to(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<Option<Vec<CategoryId>>> {
    let own: Vec<CategoryId> = panel_chairs::table
        .filter(panel_chairs::programme_id.eq(programme))
        .filter(panel_chairs::person_id.eq(person))
        .select(panel_chairs::category_id)
        .load(conn)?;
    if own.is_empty() || accounts::store::has_role(conn, programme, person, &[Role::Organiser, Role::Auditor])? {
        return Ok(None);
    }
    Ok(Some(own))
}

/// Binds a chair to categories; with none, they chair the whole edition. The same again changes nothing.
pub fn bind_chair(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    person: PersonId,
    categories: &[CategoryId],
    now: Moment,
) -> Result<()> {
    if !accounts::store::has_role(conn, programme, person, &[Role::Chair])? {
        return Err(Error::NotFound);
    }
    let mut wanted = categories.to_vec();
    wanted.sort_unstable();
    if chairs(conn, programme)?.remove(&person).unwrap_or_default() == wanted {
        return Ok(());
    }
    let own = panel_chairs::table.filter(panel_chairs::programme_id.eq(programme));
    diesel::delete(own.filter(panel_chairs::person_id.eq(person))).execute(conn)?;
    for category in &wanted {
        diesel::insert_into(panel_chairs::table)
            .values((
                panel_chairs::programme_id.eq(programme),
                panel_chairs::person_id.eq(person),
                panel_chairs::category_id.eq(category),
            ))
            .execute(conn)?;
    }
    audit::record(conn, Act::by(by).within(programme).did("chair-bound", person).with(&wanted), now)
}
