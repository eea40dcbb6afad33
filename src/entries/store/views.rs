//! What was asked of the list of entries, kept under a name.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::ProgrammeId;
use crate::schema::{list_views, people};

crate::id_type!(ViewId);

/// More are no help to anybody.
const MOST: i64 = 50;
const LONGEST: usize = 80;

#[derive(Clone, Debug, Queryable)]
pub struct ListView {
    pub id: ViewId,
    pub name: String,
    pub query: String,
    pub by: String,
}

/// Those of an edition, by their names.
pub fn views(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<ListView>> {
    Ok(list_views::table
        .inner_join(people::table)
        .filter(list_views::programme_id.eq(programme))
        .order(list_views::name)
        .select((list_views::id, list_views::name, list_views::query, people::name))
        .load(conn)?)
}

/// Keeps what is asked under that name, in the place of what was kept under it before.
pub fn save_view(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    name: &str,
    query: &str,
    now: Moment,
) -> Result<()> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST {
        return Err(Error::refused(WhyNot::new("entries-why-view-name").count("most", LONGEST)));
    }
    let of = list_views::table.filter(list_views::programme_id.eq(programme));
    diesel::delete(of.filter(list_views::name.eq(&name))).execute(conn)?;
    if of.count().get_result::<i64>(conn)? >= MOST {
        return Err(Error::refused(WhyNot::new("entries-why-views-many").with("most", MOST.to_string())));
    }
    let id = ViewId::fresh();
    diesel::insert_into(list_views::table)
        .values((
            list_views::id.eq(id),
            list_views::programme_id.eq(programme),
            list_views::name.eq(&name),
            list_views::query.eq(query),
            list_views::saved_by.eq(by),
            list_views::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("view-saved", id).with(&(name, query)), now)
}

/// One that is gone already stays gone.
pub fn remove_view(conn: &mut Conn, by: PersonId, programme: ProgrammeId, id: ViewId, now: Moment) -> Result<()> {
    let of = list_views::table.find(id).filter(list_views::programme_id.eq(programme));
    if diesel::delete(of).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("view-removed", id), now)
}
