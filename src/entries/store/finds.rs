//! By what an entry is found, kept beside it, so that a search reads no long answers and a count no answers at all.

use std::collections::HashMap;

use diesel::prelude::*;

use super::redactions::instead_of;
use super::{find, list};
use crate::db::{Conn, Db};
use crate::entries::rules::Instead;
use crate::entries::{Draft, Entry, EntryId, rules};
use crate::error::{Error, Result};
use crate::programme::{self, Form, Programme, ProgrammeId};
use crate::schema::{entries, entry_finds};

/// How many are read in one write.
const AT_ONCE: i64 = 500;

#[derive(Insertable, AsChangeset)]
#[diesel(table_name = entry_finds, treat_none_as_null = true)]
struct Find {
    chosen: Option<String>,
    words: String,
    blind_chosen: Option<String>,
    blind_words: Option<String>,
}

impl Find {
    fn of(form: &Form, draft: &Draft, instead: Option<Instead>) -> Self {
        let found_by =
            |draft: &Draft| (rules::chosen(form, draft), rules::search_text(form, &draft.title, &draft.answers));
        let (chosen, words) = found_by(draft);
        let blind = instead.map(|instead| {
            let answers = rules::redacted(draft.answers.clone(), &instead);
            found_by(&Draft { answers, ..draft.clone() })
        });
        let (blind_chosen, blind_words) = blind.unzip();
        Self { chosen: Some(chosen), words, blind_chosen, blind_words }
    }
}

pub(super) fn begin_find(conn: &mut Conn, programme: &Programme, id: EntryId, draft: &Draft) -> Result<()> {
    let find = Find::of(&programme.form, draft, None);
    diesel::insert_into(entry_finds::table).values((entry_finds::entry_id.eq(id), find)).execute(conn)?;
    Ok(())
}

/// Where something was rewritten for blind judges, also what they read.
pub(super) fn keep_find(conn: &mut Conn, programme: &Programme, id: EntryId, draft: &Draft) -> Result<()> {
    let instead = instead_of(conn, &[id])?.remove(&id);
    let find = Find::of(&programme.form, draft, instead);
    diesel::update(entry_finds::table.find(id)).set(find).execute(conn)?;
    Ok(())
}

/// Reads by what entries are found that were there before anybody asked; afterwards there is nothing left to do.
pub fn read_finds(db: &Db) -> Result<()> {
    while db.write_now(read_some)? {}
    Ok(())
}

/// Whether there were any.
fn read_some(conn: &mut Conn) -> Result<bool> {
    let unread = entries::table.inner_join(entry_finds::table).filter(entry_finds::chosen.is_null());
    let some: Vec<Entry> = unread.order(entries::id).limit(AT_ONCE).select(find::COLUMNS).load(conn)?;
    let mut ids: Vec<ProgrammeId> = some.iter().map(|entry| entry.programme_id).collect();
    ids.dedup();
    let programmes: HashMap<_, _> =
        programme::store::by_ids(conn, &ids)?.into_iter().map(|programme| (programme.id, programme)).collect();
    let ids: Vec<EntryId> = some.iter().map(|entry| entry.id).collect();
    let (mut categories, mut instead) = (list::codes_among(conn, &ids)?, instead_of(conn, &ids)?);
    for entry in some {
        let programme = programmes.get(&entry.programme_id).ok_or(Error::NotFound)?;
        let codes = categories.remove(&entry.id).unwrap_or_default();
        let mut draft = rules::submitted_of(&entry, &codes).unwrap_or_else(|| rules::draft_of(&entry, &codes));
        // Where it stands, whatever a later draft asks for.
        draft.categories = codes;
        let find = Find::of(&programme.form, &draft, instead.remove(&entry.id));
        diesel::update(entry_finds::table.find(entry.id)).set(find).execute(conn)?;
    }
    Ok(!ids.is_empty())
}
