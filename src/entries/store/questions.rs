//! Changing the questions of the entry form, so that no answer is lost and none is read by more people than was promised.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Field, Form, Programme, ProgrammeId, rules};
use crate::schema::entries;

/// Whether any entry has something written for this question, in its draft or as submitted.
pub fn is_answered(conn: &mut Conn, programme: ProgrammeId, key: &str) -> Result<bool> {
    // Within a text of the JSON, the quotes would be escaped; an underscore matches a little more, never less.
    let named = format!("%\"{key}\":%");
    let answered = entries::answers.like(named.clone()).or(entries::submitted_answers.like(named).assume_not_null());
    let found = entries::table.filter(entries::programme_id.eq(programme)).filter(answered);
    Ok(diesel::select(exists(found)).get_result(conn)?)
}

/// Or what is wrong, with the part of the question's page that it belongs to.
pub type Saved = std::result::Result<(), (&'static str, WhyNot)>;

/// Adds a question at the end of the form, or changes the one of that key. `seen` is the revision that the writer saw.
pub fn save_question(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    field: &Field,
    seen: i32,
    now: Moment,
) -> Result<Saved> {
    let current = programme::store::by_id(conn, programme)?;
    let mut form = Form::clone(&current.form);
    let verb = match form.fields.iter().position(|it| it.key == field.key) {
        Some(at) if form.fields[at] == *field => return Ok(Ok(())),
        Some(at) => {
            let answered = is_answered(conn, programme, &field.key)?;
            if answered && let Err(mistake) = rules::may_change_answered(&form.fields[at], field) {
                return Ok(Err(mistake));
            }
            form.fields[at] = field.clone();
            "question-changed"
        }
        None if field.key.is_empty() => {
            let key = rules::question_key(&form, &field.names);
            let new = Field { key, ..field.clone() };
            // A second click finds what the first has added.
            let again = form.fields.last().is_some_and(|last| Field { key: new.key.clone(), ..last.clone() } == new);
            if again {
                return Ok(Ok(()));
            }
            form.fields.push(new);
            "question-added"
        }
        None => return Err(Error::NotFound),
    };
    if current.revision != seen {
        return Ok(Err(("name-en", WhyNot::new("programme-why-form-changed"))));
    }
    programme::store::set_form(conn, by, &current, &form, verb, now)?;
    Ok(Ok(()))
}

/// Takes out a question that nobody has answered; one that is gone already stays gone.
pub fn remove_question(conn: &mut Conn, by: PersonId, of: ProgrammeId, key: &str, now: Moment) -> Result<()> {
    let current = programme::store::by_id(conn, of)?;
    if is_answered(conn, of, key)? {
        return Err(Error::Conflict(WhyNot::new("programme-why-question-answered")));
    }
    let form = rules::without(&current.form, key);
    programme::store::set_form(conn, by, &current, &form, "question-removed", now)
}

/// Moves a question to a place, counted from nought.
pub fn move_question(conn: &mut Conn, by: PersonId, of: ProgrammeId, key: &str, to: usize, now: Moment) -> Result<()> {
    let current: Programme = programme::store::by_id(conn, of)?;
    let form = rules::with_moved(&current.form, key, to);
    programme::store::set_form(conn, by, &current, &form, "question-moved", now)
}
