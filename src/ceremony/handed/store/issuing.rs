//! Giving each certificate its code, once.

use std::collections::BTreeSet;

use diesel::prelude::*;
use rand::RngCore;

use super::certificates::{due, held};
use crate::accounts::{PersonId, ProgrammeId};
use crate::both;
use crate::ceremony::handed::{Holder, Merit, rules};
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::JudgeId;
use crate::programme::{self, Programme};
use crate::results::{self, Sealed};
use crate::schema::{certificates, entries, judges, publications, team_members};

#[derive(Insertable)]
#[diesel(table_name = certificates, treat_none_as_default_value = false)]
struct NewCertificate {
    code: String,
    programme_id: ProgrammeId,
    merit: Merit,
    prize: String,
    entry_id: Option<EntryId>,
    judge_id: Option<JudgeId>,
    made_at: Moment,
}

/// Codes for whoever has none yet. The codes of those who fell out of the record stay, and prove nothing.
pub fn issue(conn: &mut Conn, programme: &Programme, sealed: &Sealed, now: Moment) -> Result<()> {
    let have: BTreeSet<_> = held(conn, programme.id)?.into_iter().map(|held| held.due).collect();
    let lacking = due(conn, programme, sealed)?.into_iter().filter(|due| !have.contains(due));
    let fresh: Vec<NewCertificate> = lacking
        .map(|due| {
            let mut chance = [0; rules::CODE_BYTES];
            rand::rng().fill_bytes(&mut chance);
            let (entry_id, judge_id) = match due.holder {
                Holder::Entry(entry) => (Some(entry), None),
                Holder::Judge(judge) => (None, Some(judge)),
            };
            let (code, programme_id) = (rules::code(chance), programme.id);
            NewCertificate { code, programme_id, merit: due.merit, prize: due.prize, entry_id, judge_id, made_at: now }
        })
        .collect();
    for batch in fresh.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(certificates::table).values(batch).execute(c))?;
    }
    Ok(())
}

/// How many certificates there are, and how many of them have no code yet.
pub fn lacking(conn: &mut Conn, programme: &Programme, sealed: &Sealed) -> Result<(usize, usize)> {
    let have: BTreeSet<_> = held(conn, programme.id)?.into_iter().map(|held| held.due).collect();
    let due = due(conn, programme, sealed)?;
    Ok((due.len(), due.iter().filter(|due| !have.contains(due)).count()))
}

/// The published editions in which this person had a part, and where nobody has asked for certificates yet.
pub fn unissued_for(conn: &mut Conn, person: PersonId) -> Result<Vec<ProgrammeId>> {
    let entered = entries::table
        .inner_join(team_members::table)
        .filter(team_members::person_id.eq(person))
        .select(entries::programme_id);
    let judged = judges::table.filter(judges::person_id.eq(person)).select(judges::programme_id);
    Ok(publications::table
        .filter(publications::programme_id.eq_any(entered).or(publications::programme_id.eq_any(judged)))
        .filter(publications::programme_id.ne_all(certificates::table.select(certificates::programme_id)))
        .select(publications::programme_id)
        .load(conn)?)
}

/// Codes in these editions.
pub fn issue_for(conn: &mut Conn, person: PersonId, now: Moment) -> Result<()> {
    let editions = unissued_for(conn, person)?;
    for programme in programme::store::by_ids(conn, &editions)? {
        let sealed = results::store::published_record(conn, &programme)?;
        issue(conn, &programme, &sealed, now)?;
    }
    Ok(())
}
