//! Own words for letters: kept by an edition, and put into its letters when they are queued.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Language;
use crate::mail::{Letter, OWN_BODY, OWN_SUBJECT, OwnText, key_of};
use crate::schema::letter_texts;

/// Those of an edition.
pub fn own_texts(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<OwnText>> {
    Ok(letter_texts::table
        .filter(letter_texts::programme_id.eq(programme.as_str()))
        .order((letter_texts::letter, letter_texts::language))
        .select((letter_texts::letter, letter_texts::language, letter_texts::subject, letter_texts::body))
        .load(conn)?)
}

/// Sets the words of one letter in all languages; a language without words has the program's again.
pub fn set_own_texts(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    letter: &str,
    texts: &[OwnText],
    now: Moment,
) -> Result<()> {
    let mut before = own_texts(conn, programme)?;
    before.retain(|it| it.letter == letter);
    if before == texts {
        return Ok(());
    }
    let of = letter_texts::table.filter(letter_texts::programme_id.eq(programme.as_str()));
    diesel::delete(of.filter(letter_texts::letter.eq(letter))).execute(conn)?;
    for text in texts {
        diesel::insert_into(letter_texts::table)
            .values((
                letter_texts::programme_id.eq(programme.as_str()),
                letter_texts::letter.eq(letter),
                letter_texts::language.eq(text.language),
                letter_texts::subject.eq(&text.subject),
                letter_texts::body.eq(&text.body),
                letter_texts::written_by.eq(by),
                letter_texts::at.eq(now),
            ))
            .execute(conn)?;
    }
    let content: Vec<(&str, &str)> = texts.iter().map(|it| (it.subject.as_str(), it.body.as_str())).collect();
    audit::record(conn, Act::by(by).within(programme).did("letter-worded", letter).with(&content), now)
}

/// Each letter with its edition's own words in its reader's language, where there are any.
pub(super) fn in_own_words(conn: &mut Conn, letters: Vec<Letter>) -> Result<Vec<Letter>> {
    let mut ids: Vec<String> = letters.iter().filter_map(|it| it.programme).map(|id| id.to_string()).collect();
    ids.sort_unstable();
    ids.dedup();
    if ids.is_empty() {
        return Ok(letters);
    }
    let rows: Vec<(String, String, Language, String, String)> = letter_texts::table
        .filter(letter_texts::programme_id.eq_any(&ids))
        .select((
            letter_texts::programme_id,
            letter_texts::letter,
            letter_texts::language,
            letter_texts::subject,
            letter_texts::body,
        ))
        .load(conn)?;
    if rows.is_empty() {
        return Ok(letters);
    }
    let own: HashMap<(String, String, Language), (String, String)> = rows
        .into_iter()
        .map(|(programme, letter, language, subject, body)| ((programme, letter, language), (subject, body)))
        .collect();
    let worded = |mut letter: Letter| {
        let key = letter.programme.map(|id| (id.to_string(), key_of(&letter), letter.language));
        if let Some((subject, body)) = key.and_then(|key| own.get(&key)) {
            letter.details = letter.details.with(OWN_SUBJECT, subject.clone()).with(OWN_BODY, body.clone());
        }
        letter
    };
    Ok(letters.into_iter().map(worded).collect())
}
