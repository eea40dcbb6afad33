//! The verdict of screening.

use diesel::prelude::*;

use super::changes::end_change;
use super::{find, letters};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, Verdict, rules};
use crate::error::{Error, Result};
use crate::programme::Programme;
use crate::schema::screenings;

/// Minutes in which an organiser can stop the letter with the verdict.
const LETTER_WAITS: i64 = 10;

/// Says whether an entry is eligible. The same verdict again changes nothing and sends no second letter.
pub fn screen(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    id: EntryId,
    verdict: Verdict,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let entry = find::by_id_in(conn, programme.id, id)?;
    rules::may_screen(entry.state, verdict, reason).map_err(Error::refused)?;
    let before = find::screening(conn, id)?;
    if before.as_ref().is_some_and(|before| before.verdict == verdict && before.reason == reason) {
        return Ok(());
    }
    let row = (
        screenings::entry_id.eq(id),
        screenings::verdict.eq(verdict),
        screenings::reason.eq(reason),
        screenings::screened_by.eq(by),
        screenings::at.eq(now),
    );
    match before {
        None => diesel::insert_into(screenings::table).values(row).execute(conn)?,
        Some(_) => diesel::update(screenings::table.find(id))
            .set((
                screenings::verdict.eq(verdict),
                screenings::reason.eq(reason),
                screenings::screened_by.eq(by),
                screenings::at.eq(now),
            ))
            .execute(conn)?,
    };
    end_change(conn, id, now)?;
    let more = [("verdict", verdict.to_string()), ("reason", reason.to_owned())];
    letters::to_team(conn, "entry-screened", programme, &entry, LETTER_WAITS, &more, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("entry-screened", id).with(&(verdict, reason)), now)
}
