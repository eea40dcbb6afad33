//! The verdict of screening: of one entry, or the same of many.

use std::collections::HashMap;

use diesel::prelude::*;

use super::changes::end_changes;
use super::{find, letters};
use crate::accounts::{Person, PersonId};
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::{Entry, EntryId, Owner, Verdict, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::Programme;
use crate::schema::{entries, owners, screenings};

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
    match weighed(conn, vec![entry], verdict, reason)?.remove(0) {
        (_, Err(why)) => Err(Error::refused(why)),
        (_, Ok(Outcome::AsBefore)) => Ok(()),
        (entry, Ok(Outcome::Changes)) => say(conn, by, programme, &[entry], verdict, reason, now),
    }
}

/// What a verdict would do to an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Changes,
    /// It has that verdict, with that reason.
    AsBefore,
}

/// An entry, and what a verdict does to it or why it cannot be given.
pub type Weighed = (Entry, std::result::Result<Outcome, WhyNot>);

/// What the same verdict would do to each of these. Entries that this person is too close to are not found.
pub fn screen_preview(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    ids: &[EntryId],
    verdict: Verdict,
    reason: &str,
) -> Result<Vec<Weighed>> {
    let found = chosen(conn, by, programme, ids)?;
    weighed(conn, found, verdict, reason)
}

/// Gives the verdict to those that can have it, by one act each, and says what became of all.
pub fn screen_many(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    ids: &[EntryId],
    verdict: Verdict,
    reason: &str,
    now: Moment,
) -> Result<Vec<Weighed>> {
    let found = screen_preview(conn, by, programme, ids, verdict, reason)?;
    let changes = found.iter().filter(|(_, outcome)| *outcome == Ok(Outcome::Changes));
    let changes: Vec<Entry> = changes.map(|(entry, _)| entry.clone()).collect();
    say(conn, by.id, programme, &changes, verdict, reason, now)?;
    Ok(found)
}

/// Those of them that this person may decide on, by reference.
pub fn chosen(conn: &mut Conn, by: &Person, programme: &Programme, ids: &[EntryId]) -> Result<Vec<Entry>> {
    let hidden = super::hidden_from(conn, programme, by)?;
    let mut found: Vec<Entry> = Vec::new();
    for ids in ids.chunks(BATCH) {
        let here = entries::table.filter(entries::programme_id.eq(programme.id)).filter(entries::id.eq_any(ids));
        found.extend(here.select(find::COLUMNS).load::<Entry>(conn)?);
    }
    found.retain(|entry| !hidden.covers(entry.id));
    found.sort_by(|a, b| a.reference.cmp(&b.reference));
    Ok(found)
}

fn weighed(conn: &mut Conn, found: Vec<Entry>, verdict: Verdict, reason: &str) -> Result<Vec<Weighed>> {
    let ids: Vec<EntryId> = found.iter().map(|entry| entry.id).collect();
    let (mut before, mut owned) = (HashMap::new(), HashMap::new());
    for ids in ids.chunks(BATCH) {
        let rows: Vec<(EntryId, Verdict, String)> = screenings::table
            .filter(screenings::entry_id.eq_any(ids))
            .select((screenings::entry_id, screenings::verdict, screenings::reason))
            .load(conn)?;
        before.extend(rows.into_iter().map(|(id, verdict, reason)| (id, (verdict, reason))));
        let rows: Vec<Owner> =
            owners::table.filter(owners::entry_id.eq_any(ids)).select(super::owners::COLUMNS).load(conn)?;
        owned.extend(rows.into_iter().map(|owner| (owner.entry, owner)));
    }
    let weigh = |entry: &Entry| {
        rules::may_screen(entry.state, verdict, reason)?;
        rules::may_be_eligible(verdict, owned.get(&entry.id))?;
        let same = before.get(&entry.id).is_some_and(|(was, why)| *was == verdict && why == reason);
        Ok(if same { Outcome::AsBefore } else { Outcome::Changes })
    };
    Ok(found.into_iter().map(|entry| (weigh(&entry), entry)).map(|(outcome, entry)| (entry, outcome)).collect())
}

#[derive(Insertable)]
#[diesel(table_name = screenings)]
struct NewScreening<'a> {
    entry_id: EntryId,
    verdict: Verdict,
    reason: &'a str,
    screened_by: PersonId,
    at: Moment,
}

fn say(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    found: &[Entry],
    verdict: Verdict,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let ids: Vec<EntryId> = found.iter().map(|entry| entry.id).collect();
    for ids in ids.chunks(BATCH) {
        diesel::delete(screenings::table.filter(screenings::entry_id.eq_any(ids))).execute(conn)?;
        let row = |id: &EntryId| NewScreening { entry_id: *id, verdict, reason, screened_by: by, at: now };
        let rows: Vec<NewScreening> = ids.iter().map(row).collect();
        both!(conn, |c| diesel::insert_into(screenings::table).values(&rows).execute(c))?;
        end_changes(conn, ids, now)?;
    }
    let more = [("verdict", verdict.to_string()), ("reason", reason.to_owned())];
    letters::to_teams(conn, "entry-screened", programme, found, LETTER_WAITS, &more, now)?;
    let act = |id| Act::by(by).within(programme.id).did("entry-screened", id).with(&(verdict, reason));
    audit::record_all(conn, ids.iter().map(act).collect(), now)
}
