//! What is known of each prize on stage.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::ceremony::{Item, Notes};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, PrizeId, Programme};
use crate::schema::show_notes;

/// Every prize in the order of the set-up, which is that of the show.
pub fn items(conn: &mut Conn, programme: &Programme) -> Result<Vec<Item>> {
    let rows: Vec<(PrizeId, Notes)> = show_notes::table
        .filter(show_notes::programme_id.eq(programme.id))
        .select((
            show_notes::prize_id,
            (
                show_notes::presenter,
                show_notes::recipient,
                show_notes::remote,
                show_notes::said,
                show_notes::seconds,
                show_notes::notes,
            ),
        ))
        .load(conn)?;
    let mut known: HashMap<PrizeId, Notes> = rows.into_iter().collect();
    let prizes = programme::store::prizes(conn, programme.id)?;
    let item = |prize: programme::Prize| Item { notes: known.remove(&prize.id).unwrap_or_default(), prize };
    Ok(prizes.into_iter().map(item).collect())
}

/// Keeps what is known of one prize, in the place of what was.
pub fn set_notes(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    prize: PrizeId,
    notes: &Notes,
    now: Moment,
) -> Result<()> {
    let item = items(conn, programme)?.into_iter().find(|item| item.prize.id == prize).ok_or(Error::NotFound)?;
    if item.notes == *notes {
        return Ok(());
    }
    diesel::delete(show_notes::table.find(prize)).execute(conn)?;
    diesel::insert_into(show_notes::table)
        .values((
            show_notes::prize_id.eq(prize),
            show_notes::programme_id.eq(programme.id),
            show_notes::presenter.eq(&notes.presenter),
            show_notes::recipient.eq(&notes.recipient),
            show_notes::remote.eq(notes.remote),
            show_notes::said.eq(&notes.said),
            show_notes::seconds.eq(notes.seconds),
            show_notes::notes.eq(&notes.notes),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("show-notes-set", item.prize.code).with(notes), now)
}
