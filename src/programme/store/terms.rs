//! What is agreed before entries open, and may be changed until they close; of the public vote, until that opens.

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Programme, StageKind, Terms, rules};
use crate::schema::programmes;

/// `seen` is the edition as it was when the form was opened. The same terms again change nothing.
pub fn set_terms(conn: &mut Conn, by: PersonId, seen: &Programme, terms: &Terms, now: Moment) -> Result<()> {
    let current = super::by_id(conn, seen.id)?;
    if current.terms.0 == *terms {
        return Ok(());
    }
    let (calendar, before) = (super::calendar(conn, current.id)?, &current.terms.0);
    let of_entering = |terms: &Terms| Terms { vote: None, ..terms.clone() };
    if calendar.has_closed(StageKind::Entries, now) && of_entering(before) != of_entering(terms) {
        return Err(Error::Conflict(WhyNot::new("programme-why-terms-closed")));
    }
    if calendar.has_opened(StageKind::Voting, now) && before.vote != terms.vote {
        return Err(Error::Conflict(WhyNot::new("programme-why-vote-opened")));
    }
    if current.revision != seen.revision {
        return Err(Error::Conflict(WhyNot::new("programme-why-form-changed")));
    }
    let mut setup = super::export(conn, &current)?;
    setup.terms = terms.clone();
    rules::check_setup(&setup).map_err(Error::refused)?;
    diesel::update(programmes::table.find(current.id))
        .set((programmes::terms.eq(Json::text(terms)), programmes::revision.eq(current.revision + 1)))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(current.id).did("terms-changed", current.id).with(terms), now)
}
