//! The files of an entry: which there are, one more, one less. Their content is kept elsewhere, before and after.

use diesel::prelude::*;

use super::find;
use super::versions::keep_version;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{Answers, Entry, EntryId, Kept, VersionKind, rules};
use crate::error::{Error, Result};
use crate::files::FileId;
use crate::programme::{Field, FieldKind, Programme};
use crate::schema::{entries, entry_files};

/// Where all files of all entries are kept.
pub fn all_file_keys(conn: &mut Conn) -> Result<Vec<String>> {
    Ok(entry_files::table.select(entry_files::storage_key).load(conn)?)
}

/// The bytes of all that is kept of an entry.
pub fn bytes_kept(conn: &mut Conn, id: EntryId) -> Result<u64> {
    let sizes: Vec<i64> =
        entry_files::table.filter(entry_files::entry_id.eq(id)).select(entry_files::bytes).load(conn)?;
    Ok(sizes.into_iter().filter_map(|size| u64::try_from(size).ok()).sum())
}

/// A field that takes files, by its key.
pub fn field_for_files<'a>(programme: &'a Programme, key: &str) -> Result<&'a Field> {
    programme.form.field(key).filter(|field| field.kind == FieldKind::File).ok_or(Error::NotFound)
}

/// How large one more file of that field may be.
pub fn room(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    key: &str,
    now: Moment,
) -> Result<u64> {
    let entry = still_open(conn, person, programme, id, now)?;
    let field = field_for_files(programme, key)?;
    let there = rules::files_in(&entry.answers.0, key).len();
    rules::room_for_file(field, there, bytes_kept(conn, id)?).map_err(Error::refused)
}

/// Puts a file that is kept already among the answers of the draft.
pub fn add_file(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    (key, hash): (&str, &str),
    file: &Kept,
    now: Moment,
) -> Result<()> {
    let most = room(conn, person, programme, id, key, now)?;
    if file.bytes > most {
        return Err(Error::refused(crate::language::WhyNot::new("files-why-large").count("most", megabytes(most))));
    }
    let (entry, _) = find::find_of(conn, person, id)?;
    diesel::insert_into(entry_files::table)
        .values((
            entry_files::id.eq(file.id),
            entry_files::entry_id.eq(id),
            entry_files::storage_key.eq(file.key(id)),
            entry_files::bytes.eq(i64::try_from(file.bytes).map_err(Error::internal)?),
            entry_files::hash.eq(hash),
            entry_files::submitted.eq(false),
            entry_files::uploaded_by.eq(Some(person.to_string())),
            entry_files::at.eq(now),
        ))
        .execute(conn)?;
    keep_answers(conn, person, &entry, &rules::with_file(entry.answers.0.clone(), key, file.clone()), now)?;
    audit::record(conn, Act::by(person).within(programme.id).did("file-added", id).with(&(key, file, hash)), now)
}

/// As people read it: 20 for twenty megabytes.
pub fn megabytes(bytes: u64) -> usize {
    usize::try_from(bytes / (1024 * 1024)).unwrap_or(usize::MAX).max(1)
}

/// Takes a file out of the draft. What is to be forgotten as well comes back: nothing that was ever submitted.
pub fn remove_file(
    conn: &mut Conn,
    person: PersonId,
    programme: &Programme,
    id: EntryId,
    file: FileId,
    now: Moment,
) -> Result<Option<Kept>> {
    let entry = still_open(conn, person, programme, id, now)?;
    let Some(kept) = rules::all_files(&entry.answers.0).find(|it| it.id == file).cloned() else { return Ok(None) };
    keep_answers(conn, person, &entry, &rules::without_file(entry.answers.0.clone(), file), now)?;
    audit::record(conn, Act::by(person).within(programme.id).did("file-removed", id).with(&kept), now)?;
    let gone = entry_files::table.find(file).filter(entry_files::submitted.eq(false));
    Ok((diesel::delete(gone).execute(conn)? > 0).then_some(kept))
}

/// What is submitted stays kept, whatever becomes of the draft.
pub(super) fn submit_files(conn: &mut Conn, answers: &Answers) -> Result<()> {
    let ids: Vec<FileId> = rules::all_files(answers).map(|file| file.id).collect();
    diesel::update(entry_files::table.filter(entry_files::id.eq_any(ids)))
        .set(entry_files::submitted.eq(true))
        .execute(conn)?;
    Ok(())
}

fn still_open(conn: &mut Conn, person: PersonId, programme: &Programme, id: EntryId, now: Moment) -> Result<Entry> {
    let (entry, _) = find::find_of(conn, person, id)?;
    let calendar = super::calendar_of(conn, programme.id, id)?;
    rules::may_edit(entry.state, &calendar, &programme.zone, now).map_err(Error::refused)?;
    Ok(entry)
}

/// The revision rises, so that a page made before does not submit what its reader has not seen.
fn keep_answers(conn: &mut Conn, by: PersonId, entry: &Entry, answers: &Answers, now: Moment) -> Result<()> {
    let draft = rules::unpacked(&entry.title, answers, &super::draft::codes_of(conn, entry.id)?);
    keep_version(conn, entry.id, Some(by), VersionKind::Saved, &draft, now)?;
    diesel::update(entries::table.find(entry.id))
        .set((
            entries::answers.eq(Json::text(answers)),
            entries::revision.eq(entry.revision + 1),
            entries::changed_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}
