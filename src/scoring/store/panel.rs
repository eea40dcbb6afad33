//! Changes of a panel in which scoring has a say: what has begun is not taken away, what is closed stays as it was.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::is_closed;
use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{self, Pair};
use crate::programme::{Programme, Round};
use crate::schema::sheets;

/// Takes an entry back from a judge who has not begun with it.
pub fn remove_pair(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    now: Moment,
) -> Result<()> {
    let begun = sheets::table
        .filter(sheets::round_id.eq(round.id))
        .filter(sheets::entry_id.eq(pair.entry))
        .filter(sheets::judge_id.eq(pair.judge));
    if diesel::select(exists(begun)).get_result(conn)? {
        return Err(Error::refused(WhyNot::new("scoring-why-sheet-begun")));
    }
    panels::store::remove_pair(conn, by, programme, round, pair, now)
}

/// Declares a conflict that an organiser knows of; after the round is closed it would change what people scored.
pub fn declare_conflict(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    reason: &str,
    now: Moment,
) -> Result<()> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    panels::store::declare_conflict(conn, by, programme.id, pair, reason, now)
}
