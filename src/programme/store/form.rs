//! The entry form, changed one question at a time until entries close.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Form, Programme, StageKind, rules};
use crate::schema::programmes;

/// Sets the form; `verb` says what of it was changed. The same form again changes nothing.
pub fn set_form(
    conn: &mut Conn,
    by: PersonId,
    current: &Programme,
    form: &Form,
    verb: &'static str,
    now: Moment,
) -> Result<()> {
    if *current.form == *form {
        return Ok(());
    }
    if super::calendar(conn, current.id)?.has_closed(StageKind::Entries, now) {
        return Err(Error::Conflict(WhyNot::new("programme-why-form-closed")));
    }
    let mut setup = super::export(conn, current)?;
    setup.form = form.clone();
    rules::check_setup(&setup).map_err(Error::refused)?;
    diesel::update(programmes::table.find(current.id))
        .set((programmes::form.eq(Json::text(form)), programmes::revision.eq(current.revision + 1)))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(current.id).did(verb, current.id).with(form), now)
}
