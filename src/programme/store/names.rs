//! The names and the summary by which people find the edition.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Names, WhyNot};
use crate::programme::{Programme, rules};
use crate::schema::programmes;

/// `seen` is the edition as it was when the form was opened: a newer change is not undone by an older page.
pub fn set_names(
    conn: &mut Conn,
    by: PersonId,
    seen: &Programme,
    names: &Names,
    summaries: &Names,
    now: Moment,
) -> Result<()> {
    let current = super::by_id(conn, seen.id)?;
    rules::check_names(names, summaries).map_err(|(_, why)| Error::refused(why))?;
    if (&current.names, &current.summaries) == (names, summaries) {
        return Ok(());
    }
    if current.revision != seen.revision {
        return Err(Error::Conflict(WhyNot::new("programme-why-changed")));
    }
    diesel::update(programmes::table.find(seen.id))
        .set((
            programmes::names.eq(Json::text(names)),
            programmes::summaries.eq(Json::text(summaries)),
            programmes::revision.eq(current.revision + 1),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(seen.id).did("programme-renamed", seen.id).with(&(names, summaries)), now)
}
