//! The short answers of each entry beside it, and the mail domains among them: asked at every turn who is too close, nobody
//! reads the long ones.

use diesel::prelude::*;

use crate::column::Json;
use crate::db::{Conn, Db};
use crate::entries::{Answers, EntryId, rules};
use crate::error::Result;
use crate::programme::{self, Form, ProgrammeId};
use crate::schema::{entries, entry_briefs};

/// How many are read in one write.
const AT_ONCE: i64 = 500;

/// What is being written, of an entry that has just begun.
pub(super) fn begin_brief(conn: &mut Conn, form: &Form, id: EntryId, written: &Answers) -> Result<()> {
    diesel::insert_into(entry_briefs::table)
        .values((
            entry_briefs::entry_id.eq(id),
            entry_briefs::written.eq(Json::text(&rules::brief(written))),
            entry_briefs::written_domains.eq(lines(form, written)),
            entry_briefs::submitted_domains.eq("\n"),
        ))
        .execute(conn)?;
    Ok(())
}

pub(super) fn keep_brief(conn: &mut Conn, form: &Form, id: EntryId, written: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set((
            entry_briefs::written.eq(Json::text(&rules::brief(written))),
            entry_briefs::written_domains.eq(lines(form, written)),
        ))
        .execute(conn)?;
    Ok(())
}

pub(super) fn submit_brief(conn: &mut Conn, form: &Form, id: EntryId, submitted: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set((
            entry_briefs::submitted.eq(Json::text(&rules::brief(submitted))),
            entry_briefs::submitted_domains.eq(lines(form, submitted)),
        ))
        .execute(conn)?;
    Ok(())
}

/// No domain has a line's end in it.
fn lines(form: &Form, answers: &Answers) -> String {
    let domains = rules::domains_answered(form, answers);
    domains.iter().fold("\n".to_owned(), |lines, domain| format!("{lines}{domain}\n"))
}

/// A pattern for LIKE that finds a domain among such lines.
pub(super) fn among_lines(domain: &str) -> String {
    rules::like_anywhere(&format!("\n{domain}\n"))
}

/// Reads the domains of entries that were there before anybody kept them; afterwards there is nothing left to do.
pub fn read_domains(db: &Db) -> Result<()> {
    while db.write_now(read_some)? {}
    Ok(())
}

/// Whether there were any.
fn read_some(conn: &mut Conn) -> Result<bool> {
    type Unread = (EntryId, ProgrammeId, Json<Answers>, Option<Json<Answers>>);
    let unread: Vec<Unread> = entry_briefs::table
        .inner_join(entries::table)
        .filter(entry_briefs::written_domains.is_null())
        .limit(AT_ONCE)
        .select((entries::id, entries::programme_id, entry_briefs::written, entry_briefs::submitted))
        .load(conn)?;
    let mut ids: Vec<ProgrammeId> = unread.iter().map(|row| row.1).collect();
    ids.dedup();
    let programmes = programme::store::by_ids(conn, &ids)?;
    for (id, of, written, submitted) in &unread {
        let Some(programme) = programmes.iter().find(|it| it.id == *of) else { continue };
        let submitted = submitted.as_ref().map_or_else(|| "\n".to_owned(), |it| lines(&programme.form, &it.0));
        diesel::update(entry_briefs::table.find(*id))
            .set((
                entry_briefs::written_domains.eq(lines(&programme.form, &written.0)),
                entry_briefs::submitted_domains.eq(submitted),
            ))
            .execute(conn)?;
    }
    Ok(!unread.is_empty())
}
