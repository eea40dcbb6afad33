//! The short answers of each entry beside it, and the mail domains among them: asked at every turn who is too close, nobody
//! reads the long ones.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::both;
use crate::column::Json;
use crate::db::{Conn, Db};
use crate::entries::{Answers, EntryId, rules};
use crate::error::Result;
use crate::programme::{self, Form, ProgrammeId};
use crate::schema::{entries, entry_briefs, entry_domains};

/// How many are read in one write.
const AT_ONCE: i64 = 500;

/// What is being written, of an entry that has just begun.
pub(super) fn begin_brief(conn: &mut Conn, form: &Form, id: EntryId, written: &Answers) -> Result<()> {
    diesel::insert_into(entry_briefs::table)
        .values((
            entry_briefs::entry_id.eq(id),
            entry_briefs::written.eq(Json::text(&rules::brief(written))),
            entry_briefs::domains_read.eq(true),
        ))
        .execute(conn)?;
    keep_domains(conn, form, id, written, false)
}

pub(super) fn keep_brief(conn: &mut Conn, form: &Form, id: EntryId, written: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set(entry_briefs::written.eq(Json::text(&rules::brief(written))))
        .execute(conn)?;
    keep_domains(conn, form, id, written, false)
}

pub(super) fn submit_brief(conn: &mut Conn, form: &Form, id: EntryId, submitted: &Answers) -> Result<()> {
    diesel::update(entry_briefs::table.find(id))
        .set(entry_briefs::submitted.eq(Json::text(&rules::brief(submitted))))
        .execute(conn)?;
    keep_domains(conn, form, id, submitted, true)
}

pub(super) fn forget_brief(conn: &mut Conn, id: EntryId) -> Result<()> {
    diesel::delete(entry_domains::table.filter(entry_domains::entry_id.eq(id))).execute(conn)?;
    diesel::delete(entry_briefs::table.find(id)).execute(conn)?;
    Ok(())
}

/// The entries with an answer of that domain, written or submitted, in every programme.
pub(super) fn of_answered_domain(conn: &mut Conn, domain: &str) -> Result<Vec<EntryId>> {
    let of_domain = entry_domains::table.filter(entry_domains::domain.eq(domain));
    Ok(of_domain.select(entry_domains::entry_id).load(conn)?)
}

fn keep_domains(conn: &mut Conn, form: &Form, id: EntryId, answers: &Answers, submitted: bool) -> Result<()> {
    let kept =
        entry_domains::table.filter(entry_domains::entry_id.eq(id)).filter(entry_domains::submitted.eq(submitted));
    diesel::delete(kept).execute(conn)?;
    let row = |domain: String| {
        (entry_domains::domain.eq(domain), entry_domains::entry_id.eq(id), entry_domains::submitted.eq(submitted))
    };
    let domains: BTreeSet<String> = rules::domains_answered(form, answers).into_iter().collect();
    let rows: Vec<_> = domains.into_iter().map(row).collect();
    both!(conn, |c| diesel::insert_into(entry_domains::table).values(&rows).execute(c))?;
    Ok(())
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
        .filter(entry_briefs::domains_read.eq(false))
        .limit(AT_ONCE)
        .select((entries::id, entries::programme_id, entry_briefs::written, entry_briefs::submitted))
        .load(conn)?;
    let mut ids: Vec<ProgrammeId> = unread.iter().map(|row| row.1).collect();
    ids.dedup();
    let programmes = programme::store::by_ids(conn, &ids)?;
    for (id, of, written, submitted) in &unread {
        let Some(programme) = programmes.iter().find(|it| it.id == *of) else { continue };
        keep_domains(conn, &programme.form, *id, &written.0, false)?;
        if let Some(submitted) = submitted {
            keep_domains(conn, &programme.form, *id, &submitted.0, true)?;
        }
        diesel::update(entry_briefs::table.find(*id)).set(entry_briefs::domains_read.eq(true)).execute(conn)?;
    }
    Ok(!unread.is_empty())
}
