//! Calling the next entry; saying something about one, and taking it back.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::programme;
use crate::results::rules::discussion::{Seen, Turned, may_confer, may_note, may_turn};
use crate::results::store::discussion::scope;
use crate::results::{Conferring, NoteId, store};
use crate::schema::{discussion_notes as notes, discussion_turns as steps};

/// What they see now: conflicts may have been declared since their page was made.
fn seen(conn: &mut Conn, at: &Conferring) -> Result<Seen> {
    let Conferring { programme, person, judge, round, roles, .. } = at;
    let entries = store::competing(conn, programme, round, at.category_id())?;
    let entries: Vec<EntryId> = entries.into_iter().map(|entry| entry.id).collect();
    let too_close: BTreeSet<EntryId> = store::too_close(conn, programme, person, judge.as_ref(), roles)?;
    Ok(Seen::of(&entries, &store::turns(conn, round.id, at.category_id())?, &too_close))
}

/// Whether there is still something to discuss.
pub fn confers(conn: &mut Conn, at: &Conferring) -> Result<bool> {
    match must_confer(conn, at) {
        Err(Error::Refused(_)) => Ok(false),
        found => found.map(|()| true),
    }
}

fn must_confer(conn: &mut Conn, at: &Conferring) -> Result<()> {
    let at_hand = programme::store::round(conn, at.programme.id)?.id == at.round.id;
    let progress = store::progress(conn, at.programme.id)?;
    may_confer(at_hand, progress).map_err(Error::refused)
}

/// Goes on from step `from` to an entry, or to none between two. The same once more changes nothing; from a step that is
/// over nothing is moved.
pub fn turn(conn: &mut Conn, at: &Conferring, from: i32, to: Option<EntryId>, now: Moment) -> Result<()> {
    let seen = seen(conn, at)?;
    if to.is_some_and(|entry| !seen.shows(entry)) {
        return Err(Error::NotFound);
    }
    must_confer(conn, at)?;
    let number = match may_turn(&seen, from, to) {
        Ok(Turned::Already) => return Ok(()),
        Ok(Turned::To(number)) => number,
        Err((true, why)) => return Err(Error::Conflict(why)),
        Err((false, why)) => return Err(Error::refused(why)),
    };
    diesel::insert_into(steps::table)
        .values((
            steps::round_id.eq(at.round.id),
            steps::scope.eq(scope(at.category_id())),
            steps::number.eq(number),
            steps::entry_id.eq(to),
            steps::moved_by.eq(at.person.id),
            steps::at.eq(now),
        ))
        .execute(conn)?;
    let subject = to.map_or_else(|| at.round.id.to_string(), |entry| entry.to_string());
    let act = Act::by(at.person.id).within(at.programme.id).did("discussion-moved", subject);
    audit::record(conn, act.with(&(at.round.id, scope(at.category_id()), number)), now)
}

/// Keeps what somebody says about an entry. The same words by the same person are kept once.
pub fn note(conn: &mut Conn, at: &Conferring, entry: EntryId, words: &str, now: Moment) -> Result<()> {
    if !seen(conn, at)?.shows(entry) {
        return Err(Error::NotFound);
    }
    must_confer(conn, at)?;
    may_note(words).map_err(Error::refused)?;
    let known = store::notes_of(conn, at.round.id, entry)?;
    if known.iter().any(|note| note.person == at.person.id && note.words == words) {
        return Ok(());
    }
    let id = NoteId::fresh();
    diesel::insert_into(notes::table)
        .values((
            notes::id.eq(id),
            notes::round_id.eq(at.round.id),
            notes::entry_id.eq(entry),
            notes::written_by.eq(at.person.id),
            notes::words.eq(words),
            notes::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(at.person.id).within(at.programme.id).did("discussion-note-written", entry);
    audit::record(conn, act.with(&(id, words)), now)
}

/// Takes back one's own note; anybody else's is not found. Once more changes nothing.
pub fn take_note_back(conn: &mut Conn, at: &Conferring, entry: EntryId, id: NoteId, now: Moment) -> Result<()> {
    if !seen(conn, at)?.shows(entry) {
        return Err(Error::NotFound);
    }
    let (by, before): (PersonId, Option<Moment>) = notes::table
        .filter(notes::id.eq(id))
        .filter(notes::entry_id.eq(entry))
        .filter(notes::round_id.eq(at.round.id))
        .select((notes::written_by, notes::taken_back_at))
        .get_result(conn)?;
    if by != at.person.id {
        return Err(Error::NotFound);
    }
    if before.is_some() {
        return Ok(());
    }
    must_confer(conn, at)?;
    diesel::update(notes::table.find(id)).set(notes::taken_back_at.eq(now)).execute(conn)?;
    let act = Act::by(at.person.id).within(at.programme.id).did("discussion-note-taken-back", entry);
    audit::record(conn, act.with(&id), now)
}
