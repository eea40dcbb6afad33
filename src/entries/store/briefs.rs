//! The short answers of each entry beside it: asked at every turn who is too close, nobody reads the long ones.

use diesel::prelude::*;

use crate::column::Json;
use crate::db::Conn;
use crate::entries::{Answers, EntryId, rules};
use crate::error::Result;
use crate::schema::entry_briefs;

/// What is being written, of an entry that has just begun.
pub(super) fn begin_brief(conn: &mut Conn, id: EntryId, written: &Answers) -> Result<()> {
    diesel::insert_into(entry_briefs::table)
        .values((entry_briefs::entry_id.eq(id), entry_briefs::written.eq(Json::text(&rules::brief(written)))))
        .execute(conn)?;
    Ok(())
}

pub(super) fn keep_brief(conn: &mut Conn, id: EntryId, written: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set(entry_briefs::written.eq(Json::text(&rules::brief(written))))
        .execute(conn)?;
    Ok(())
}

pub(super) fn submit_brief(conn: &mut Conn, id: EntryId, submitted: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set(entry_briefs::submitted.eq(Json::text(&rules::brief(submitted))))
        .execute(conn)?;
    Ok(())
}
