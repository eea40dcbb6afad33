//! What blind judges read in the place of what a team wrote.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::finds::keep_find;
use super::{Row, draft, find, must_not_be_close};
use crate::accounts::Person;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::rules::{Instead, Place};
use crate::entries::{Answers, EntryId, Redaction, State, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::Programme;
use crate::schema::{people, redactions};

/// By the place where each stands.
pub fn redactions(conn: &mut Conn, entry: EntryId) -> Result<BTreeMap<String, Redaction>> {
    let rows: Vec<(String, Redaction)> = redactions::table
        .inner_join(people::table)
        .filter(redactions::entry_id.eq(entry))
        .select((redactions::place, (redactions::words, redactions::of_text, people::name, redactions::at)))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// What stands in the place of what each of these entries says.
pub fn instead_of(conn: &mut Conn, ids: &[EntryId]) -> Result<HashMap<EntryId, Instead>> {
    let mut found: HashMap<EntryId, Instead> = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, String, String)> = redactions::table
            .filter(redactions::entry_id.eq_any(ids))
            .select((redactions::entry_id, redactions::place, redactions::words))
            .load(conn)?;
        rows.into_iter().for_each(|(entry, place, words)| drop(found.entry(entry).or_default().insert(place, words)));
    }
    Ok(found)
}

/// The answers as blind judges get them, and everybody else as long as judges may look at what is public.
pub fn for_blind_judges(conn: &mut Conn, entry: EntryId, answers: Answers) -> Result<Answers> {
    let instead = instead_of(conn, &[entry])?.remove(&entry);
    Ok(match instead {
        Some(instead) => rules::redacted(answers, &instead),
        None => answers,
    })
}

/// The same for a list of what was submitted, in one query.
pub fn rewrite(conn: &mut Conn, rows: &mut [Row]) -> Result<()> {
    let ids: Vec<EntryId> = rows.iter().map(|row| row.entry.id).collect();
    let instead = instead_of(conn, &ids)?;
    for row in rows {
        let Some(instead) = instead.get(&row.entry.id) else { continue };
        row.entry.submitted_answers =
            row.entry.submitted_answers.take().map(|answers| Json(rules::redacted(answers.0, instead)));
    }
    Ok(())
}

/// Puts texts in the place of what the team submitted, and takes away those that are the team's own again.
/// `seen` is the moment of the submission that the organiser read. What is as it was keeps its author.
pub fn redact(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    id: EntryId,
    (seen, wanted): (Option<Moment>, &Instead),
    now: Moment,
) -> Result<()> {
    let entry = find::by_id_in(conn, programme.id, id)?;
    must_not_be_close(conn, programme, by, id)?;
    let codes = draft::codes_of(conn, id)?;
    let (State::Submitted, Some(submitted)) = (entry.state, rules::submitted_of(&entry, &codes)) else {
        return Err(Error::refused(WhyNot::new("entries-why-not-submitted")));
    };
    if entry.submitted_at != seen {
        return Err(Error::Conflict(WhyNot::new("entries-why-blind-stale")));
    }
    let before = redactions(conn, id)?;
    let mut places = rules::places(&programme.form, &submitted.answers);
    places.retain(|place| {
        let stands = before.get(&place.key).map(|it| (&it.words, &it.of_text));
        stands != wanted.get(&place.key).map(|words| (words, &place.text))
    });
    if places.is_empty() {
        return Ok(());
    }
    for place in places {
        put(conn, by, id, &place, wanted.get(&place.key), now)?;
    }
    keep_find(conn, programme, id, &submitted)?;
    audit::record(conn, Act::by(by.id).within(programme.id).did("entry-redacted", id).with(wanted), now)
}

fn put(conn: &mut Conn, by: &Person, id: EntryId, place: &Place, words: Option<&String>, now: Moment) -> Result<()> {
    diesel::delete(redactions::table.find((id, &place.key))).execute(conn)?;
    if let Some(words) = words {
        diesel::insert_into(redactions::table)
            .values((
                redactions::entry_id.eq(id),
                redactions::place.eq(&place.key),
                redactions::words.eq(words),
                redactions::of_text.eq(&place.text),
                redactions::made_by.eq(by.id),
                redactions::at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}
