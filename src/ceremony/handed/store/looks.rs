//! How the documents of an edition look.

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::ceremony::handed::{Look, Signatory};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::schema::document_looks;

pub fn look(conn: &mut Conn, programme: ProgrammeId) -> Result<Look> {
    let found: Option<(Json<Vec<Signatory>>, String)> = document_looks::table
        .find(programme)
        .select((document_looks::signatories, document_looks::logo))
        .get_result(conn)
        .optional()?;
    Ok(found.map(|(signatories, logo)| Look { signatories: signatories.0, logo }).unwrap_or_default())
}

pub fn set_signatories(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    signatories: Vec<Signatory>,
    now: Moment,
) -> Result<()> {
    let look = Look { signatories, ..look(conn, programme)? };
    keep(conn, by, programme, &look, now)
}

/// An empty key takes the logo away. Gives the key of the one before, whose file nobody needs any more.
pub fn set_logo(conn: &mut Conn, by: PersonId, programme: ProgrammeId, key: &str, now: Moment) -> Result<String> {
    let before = look(conn, programme)?;
    keep(conn, by, programme, &Look { logo: key.to_owned(), ..before.clone() }, now)?;
    Ok(before.logo)
}

fn keep(conn: &mut Conn, by: PersonId, programme: ProgrammeId, look: &Look, now: Moment) -> Result<()> {
    let signatories = Json::text(&look.signatories);
    let there = diesel::update(document_looks::table.find(programme))
        .set((document_looks::signatories.eq(&signatories), document_looks::logo.eq(&look.logo)))
        .execute(conn)?;
    if there == 0 {
        diesel::insert_into(document_looks::table)
            .values((
                document_looks::programme_id.eq(programme),
                document_looks::signatories.eq(&signatories),
                document_looks::logo.eq(&look.logo),
            ))
            .execute(conn)?;
    }
    audit::record(conn, Act::by(by).within(programme).did("documents-changed", programme).with(&look.signatories), now)
}
