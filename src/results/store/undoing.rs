//! Changing the ground of the results: sheets annulled or counted again, a round opened again. Only before publication,
//! and never by somebody who has to do with the entries.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme};
use crate::results::store;
use crate::schema::{decisions, prizes, rounds, shortlists};
use crate::scoring::{self, AnnulmentId, Which};

/// Annuls sheets, and says how many.
pub fn annul(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    which: Which,
    reason: &str,
    now: Moment,
) -> Result<usize> {
    let now = after_decisions(conn, programme, now)?;
    let round = programme::store::round(conn, programme.id)?.id;
    let entries: Vec<EntryId> = scoring::store::named(conn, round, which)?.iter().map(|sheet| sheet.entry).collect();
    must_be_free(conn, programme, by, &entries)?;
    scoring::store::annul(conn, by, programme, round, which, reason, now)
}

/// Lets an annulled sheet count again.
pub fn lift(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    id: AnnulmentId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let now = after_decisions(conn, programme, now)?;
    let round = programme::store::round(conn, programme.id)?.id;
    let found = scoring::store::annulments(conn, round)?.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)?;
    must_be_free(conn, programme, by, &[found.entry])?;
    scoring::store::lift(conn, by, programme, round, id, reason, now)
}

/// Asks for the round at hand to be opened again.
pub fn ask_reopening(conn: &mut Conn, by: PersonId, programme: &Programme, reason: &str, now: Moment) -> Result<()> {
    must_be_unpublished(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    scoring::store::ask_reopening(conn, by, programme, &round, reason, now)
}

/// Agrees to it.
pub fn reopen(conn: &mut Conn, by: PersonId, programme: &Programme, now: Moment) -> Result<()> {
    let now = after_decisions(conn, programme, now)?;
    let round = programme::store::round(conn, programme.id)?;
    scoring::store::reopen(conn, by, programme, &round, now)
}

fn must_be_unpublished(conn: &mut Conn, programme: ProgrammeId) -> Result<()> {
    let progress = store::progress(conn, programme)?;
    match (progress.published, progress.revealed) {
        (Some(_), _) => Err(Error::refused(WhyNot::new("results-why-published"))),
        (None, true) => Err(Error::refused(WhyNot::new("results-why-revealed"))),
        (None, false) => Ok(()),
    }
}

fn must_be_free(conn: &mut Conn, programme: &Programme, by: PersonId, entries: &[EntryId]) -> Result<()> {
    match store::in_conflict(conn, programme, by, entries)? {
        true => Err(Error::refused(WhyNot::new("results-why-conflict"))),
        false => Ok(()),
    }
}

/// A moment not before that of any decision or list of who moves on, so that each that stands now is seen to rest on what was before.
fn after_decisions(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<Moment> {
    must_be_unpublished(conn, programme.id)?;
    let last: Option<Moment> = decisions::table
        .inner_join(prizes::table)
        .filter(prizes::programme_id.eq(programme.id))
        .select(max(decisions::at))
        .get_result(conn)?;
    let listed: Option<Moment> = shortlists::table
        .inner_join(rounds::table)
        .filter(rounds::programme_id.eq(programme.id))
        .select(max(shortlists::at))
        .get_result(conn)?;
    Ok(last.max(listed).map_or(now, |last| last.max(now)))
}
