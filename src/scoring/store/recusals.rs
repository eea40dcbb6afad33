//! Stepping back from an entry: the judge says why, the organisers are told.

use diesel::prelude::*;

use super::ballots::without_entry;
use super::{is_closed, is_still_theirs};
use crate::accounts::{self, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{self, Nature, Pair};
use crate::routes;
use crate::schema::recusals;
use crate::scoring::Task;

/// The judge is done with this entry: whatever stands on the sheet does not count from then on.
pub fn recuse(conn: &mut Conn, task: &Task, why: (Nature, &str), now: Moment) -> Result<()> {
    take_from(conn, task.person.id, task, why, now)?;
    let act = Act::by(task.person.id).within(task.programme.id).did("recused", task.entry.id);
    audit::record(conn, act.with(&why.1), now)
}

/// The judge's entry is taken from them, by their own word or by whoever acts for them.
pub(super) fn take_from(
    conn: &mut Conn,
    by: PersonId,
    task: &Task,
    (nature, reason): (Nature, &str),
    now: Moment,
) -> Result<()> {
    let (programme, pair) = (&task.programme, Pair { entry: task.entry.id, judge: task.judge.id });
    is_still_theirs(conn, programme, task.round.id, pair)?;
    if is_closed(conn, task.round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("scoring-why-no-reason")));
    }
    without_entry(conn, task, now)?;
    diesel::insert_into(recusals::table)
        .values((
            recusals::round_id.eq(task.round.id),
            recusals::entry_id.eq(pair.entry),
            recusals::judge_id.eq(pair.judge),
            recusals::reason.eq(reason.trim()),
            recusals::at.eq(now),
        ))
        .execute(conn)?;
    panels::store::declare_conflict(conn, by, programme.id, pair, (nature, reason), now)?;
    for organiser in accounts::store::holders(conn, programme.id, Role::Organiser)? {
        // Whoever is too close to the entry does not learn who judges it.
        if entries::store::hidden_from(conn, programme, &organiser)?.covers(pair.entry) {
            continue;
        }
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("judge", task.judge.name.clone())
            .with("entry", task.entry.reference.clone())
            .with("reason", reason.trim())
            .with("link", routes::assignment(&programme.slug));
        let letter = Letter::new("recusal", &organiser.name, &organiser.email, organiser.language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    Ok(())
}
