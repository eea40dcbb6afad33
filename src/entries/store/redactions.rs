//! What blind judges read in the place of what a team wrote.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::{find, must_not_be_close};
use crate::accounts::Person;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
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

/// The answers as blind judges get them.
pub fn for_blind_judges(conn: &mut Conn, entry: EntryId, answers: Answers) -> Result<Answers> {
    let rows: Vec<(String, String)> = redactions::table
        .filter(redactions::entry_id.eq(entry))
        .select((redactions::place, redactions::words))
        .load(conn)?;
    Ok(if rows.is_empty() { answers } else { rules::redacted(answers, &rows.into_iter().collect()) })
}

/// Puts texts in the place of what the team submitted, and takes away those that are the team's own again.
/// `seen` is the moment of the submission that the organiser read.
pub fn redact(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    id: EntryId,
    (seen, wanted): (Option<Moment>, &BTreeMap<String, String>),
    now: Moment,
) -> Result<()> {
    let entry = find::by_id_in(conn, programme.id, id)?;
    must_not_be_close(conn, programme, by, id)?;
    let (State::Submitted, Some(answers)) = (entry.state, &entry.submitted_answers) else {
        return Err(Error::refused(WhyNot::new("entries-why-not-submitted")));
    };
    if entry.submitted_at != seen {
        return Err(Error::Conflict(WhyNot::new("entries-why-blind-stale")));
    }
    let before: BTreeMap<String, String> =
        redactions(conn, id)?.into_iter().map(|(place, it)| (place, it.words)).collect();
    if before == *wanted {
        return Ok(());
    }
    diesel::delete(redactions::table.filter(redactions::entry_id.eq(id))).execute(conn)?;
    for place in rules::places(&programme.form, &answers.0) {
        let Some(words) = wanted.get(&place.key) else { continue };
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
    audit::record(conn, Act::by(by.id).within(programme.id).did("entry-redacted", id).with(wanted), now)
}
