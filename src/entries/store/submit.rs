//! Submitting, submitting again, and withdrawing.

use diesel::prelude::*;

use super::briefs::submit_brief;
use super::finds::keep_find;
use super::versions::keep_version;
use super::{draft, find, letters};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{Draft, Entry, EntryId, State, VersionKind, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme};
use crate::schema::{entries, withdrawals};

/// Submits the draft as it stands in `revision`: what is judged is what was read before the button.
/// The same words again change nothing and send no second letter.
pub fn submit(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    revision: i32,
    now: Moment,
) -> Result<()> {
    let (entry, _) = find::find_of(conn, person, id)?;
    let draft = rules::as_asked(&programme.form, rules::draft_of(&entry, &draft::codes_of(conn, id)?));
    if is_submitted(&entry, &draft) {
        return Ok(());
    }
    let calendar = super::calendar_of(conn, programme.id, id)?;
    let mistakes = rules::mistakes(&programme.form, &programme.terms, &draft).len();
    rules::may_submit(&entry, mistakes, &calendar, &programme.zone, now).map_err(Error::refused)?;
    if entry.revision != revision {
        return Err(Error::Conflict(WhyNot::new("entries-why-stale-check")));
    }
    freeze(conn, programme, id, &draft, Some(person), now)?;
    let verb = if entry.state == State::Submitted { "entry-submitted-again" } else { "entry-submitted" };
    letters::to_team(conn, "entry-submitted", programme, &entry, 0, &[], now)?;
    super::changes::change_made(conn, programme, &entry, now)?;
    audit::record(conn, Act::by(person).within(programme.id).did(verb, id).with(&draft), now)
}

/// Is exactly this what was submitted?
fn is_submitted(entry: &Entry, draft: &Draft) -> bool {
    entry.state == State::Submitted
        && entry.submitted_title.as_ref() == Some(&draft.title)
        && entry.submitted_answers.as_ref().is_some_and(|answers| answers.0 == draft.packed())
}

/// What judges will read, from now on: of the draft, what is asked of it.
pub(super) fn freeze(
    conn: &mut Conn,
    programme: &Programme,
    id: EntryId,
    draft: &Draft,
    by: Option<PersonId>,
    now: Moment,
) -> Result<()> {
    let draft = &rules::as_asked(&programme.form, draft.clone());
    keep_version(conn, id, by, VersionKind::Submitted, draft, now)?;
    diesel::update(entries::table.find(id))
        .set((
            entries::state.eq(State::Submitted),
            entries::submitted_title.eq(Some(&draft.title)),
            entries::submitted_answers.eq(Some(Json::text(&draft.packed()))),
            entries::submitted_at.eq(Some(now)),
        ))
        .execute(conn)?;
    submit_brief(conn, &programme.form, id, &draft.answers)?;
    super::files::submit_files(conn, &draft.answers)?;
    keep_find(conn, programme, id, draft)?;
    draft::set_categories(conn, programme.id, id, &draft.categories)
}

/// Takes the entry out for good, with a reason that stays.
pub fn withdraw(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    reason: &str,
    now: Moment,
) -> Result<()> {
    let (entry, role) = find::find_of(conn, person, id)?;
    if entry.state == State::Withdrawn {
        return Ok(());
    }
    let calendar = programme::store::calendar(conn, programme.id)?;
    rules::may_withdraw(entry.state, role, &calendar, now).map_err(Error::refused)?;
    take_out(conn, Some(person), id, reason, now)?;
    letters::to_team(conn, "entry-withdrawn", programme, &entry, 0, &[("reason", reason.to_owned())], now)?;
    audit::record(conn, Act::by(person).within(programme.id).did("entry-withdrawn", id).with(&reason), now)
}

pub(super) fn take_out(conn: &mut Conn, by: Option<PersonId>, id: EntryId, reason: &str, now: Moment) -> Result<()> {
    diesel::update(entries::table.find(id)).set(entries::state.eq(State::Withdrawn)).execute(conn)?;
    diesel::insert_into(withdrawals::table)
        .values((
            withdrawals::entry_id.eq(id),
            withdrawals::reason.eq(reason),
            withdrawals::withdrawn_by.eq(by.map(|person| person.to_string())),
            withdrawals::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
