//! What judges say is wrong with an entry, and what organisers answer. Entrants and other judges never read it.

use diesel::prelude::*;

use super::is_still_theirs;
use crate::accounts::Person;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self as entry_slice, EntryId, Hidden};
use crate::error::{Error, Result};
use crate::language::{Language, Sentence};
use crate::mail::{self, Letter};
use crate::panels::Pair;
use crate::programme::{Programme, ProgrammeId};
use crate::routes;
use crate::schema::{entries, flags, judges, people};
use crate::scoring::{Flag, FlagId, FlagKind, FlaggedEntry, Judging, Task, rules};

type Columns = (
    flags::id,
    flags::entry_id,
    flags::judge_id,
    flags::kind,
    flags::words,
    flags::wants_letter,
    flags::at,
    flags::answer,
    flags::answered_at,
    flags::resolved_at,
);
const COLUMNS: Columns = (
    flags::id,
    flags::entry_id,
    flags::judge_id,
    flags::kind,
    flags::words,
    flags::wants_letter,
    flags::at,
    flags::answer,
    flags::answered_at,
    flags::resolved_at,
);

/// Says what is wrong. The same again while it is open changes nothing.
pub fn flag(conn: &mut Conn, task: &Task, kind: FlagKind, words: &str, wants_letter: bool, now: Moment) -> Result<()> {
    let (round, entry, judge) = (task.round.id, task.entry.id, task.judge.id);
    is_still_theirs(conn, &task.programme, round, Pair { entry, judge })?;
    rules::may_flag(kind, words).map_err(Error::refused)?;
    let said = own_flags(conn, &task.judging())?;
    let the_same = |it: &Flag| it.entry_id == entry && it.resolved_at.is_none() && it.kind == kind && it.words == words;
    if said.iter().any(the_same) {
        return Ok(());
    }
    diesel::insert_into(flags::table)
        .values((
            flags::id.eq(FlagId::fresh()),
            flags::round_id.eq(round),
            flags::entry_id.eq(entry),
            flags::judge_id.eq(judge),
            flags::kind.eq(kind),
            flags::words.eq(words),
            flags::wants_letter.eq(wants_letter),
            flags::at.eq(now),
            flags::answer.eq(""),
        ))
        .execute(conn)?;
    audit::record(
        conn,
        Act::by(task.person.id).within(task.programme.id).did("entry-flagged", entry).with(&(kind, words)),
        now,
    )
}

/// What this judge has said of the entries of the round, the latest first.
pub fn own_flags(conn: &mut Conn, judging: &Judging) -> Result<Vec<Flag>> {
    Ok(flags::table
        .filter(flags::judge_id.eq(judging.judge.id))
        .filter(flags::round_id.eq(judging.round.id))
        .order(flags::id.desc())
        .select(COLUMNS)
        .load(conn)?)
}

/// Every flag of an edition by entry: those with something open first, then the latest.
pub fn flagged(conn: &mut Conn, programme: ProgrammeId, hidden: &Hidden) -> Result<Vec<FlaggedEntry>> {
    let rows: Vec<(Flag, String, String, String, Option<String>)> = flags::table
        .inner_join(entries::table)
        .inner_join(judges::table.inner_join(people::table))
        .filter(entries::programme_id.eq(programme))
        .filter(flags::entry_id.ne_all(hidden.ids()))
        .order(flags::id.desc())
        .select((COLUMNS, people::name, entries::reference, entries::title, entries::submitted_title))
        .load(conn)?;
    let mut found: Vec<FlaggedEntry> = Vec::new();
    for (flag, judge, reference, title, submitted) in rows {
        match found.iter_mut().find(|it| it.entry == flag.entry_id) {
            Some(entry) => entry.flags.push((flag, judge)),
            None => found.push(FlaggedEntry {
                entry: flag.entry_id,
                reference,
                title: submitted.unwrap_or(title),
                flags: vec![(flag, judge)],
            }),
        }
    }
    found.sort_by_key(|entry| entry.open().next().is_none());
    Ok(found)
}

/// Answers those flags of an entry that the organiser has read; what was said since stays open.
pub fn answer_flags(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    entry: EntryId,
    read: &[FlagId],
    (answer, resolved): (&str, bool),
    now: Moment,
) -> Result<()> {
    let _: EntryId = entries::table
        .find(entry)
        .filter(entries::programme_id.eq(programme.id))
        .select(entries::id)
        .get_result(conn)?;
    entry_slice::store::must_not_be_close(conn, programme, by, entry)?;
    rules::may_answer(answer).map_err(Error::refused)?;
    let open = flags::table
        .filter(flags::entry_id.eq(entry))
        .filter(flags::id.eq_any(read))
        .filter(flags::resolved_at.is_null());
    let told: Vec<(FlagId, String, String, String, Language, bool)> = open
        .inner_join(entries::table)
        .inner_join(judges::table.inner_join(people::table))
        .select((flags::id, entries::reference, people::name, people::email, people::language, flags::wants_letter))
        .load(conn)?;
    if told.is_empty() {
        return Ok(());
    }
    let ids: Vec<FlagId> = told.iter().map(|one| one.0).collect();
    diesel::update(flags::table.filter(flags::id.eq_any(&ids)))
        .set((
            flags::answer.eq(answer),
            flags::answered_by.eq(by.id),
            flags::answered_at.eq(now),
            flags::resolved_at.eq(resolved.then_some(now)),
        ))
        .execute(conn)?;
    for (_, reference, name, email, language, _) in told.iter().filter(|one| one.5) {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("entry", reference.clone())
            .with("answer", answer)
            .with("link", routes::sheet(&programme.slug, entry));
        let letter = Letter::new("flag-answered", name, email, *language);
        mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    }
    audit::record(
        conn,
        Act::by(by.id).within(programme.id).did("flags-answered", entry).with(&(read, answer, resolved)),
        now,
    )
}

/// How many entries have something open, without those that the reader is too close to.
pub fn open_flags(conn: &mut Conn, programme: ProgrammeId, hidden: &Hidden) -> Result<usize> {
    let open: Vec<EntryId> = flags::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme))
        .filter(flags::resolved_at.is_null())
        .filter(flags::entry_id.ne_all(hidden.ids()))
        .select(flags::entry_id)
        .distinct()
        .load(conn)?;
    Ok(open.len())
}
