//! What a panel keeps of somebody who is erased: their sheets, under a mark; nothing of who they are.

use diesel::prelude::*;

use crate::accounts::{Gone, PersonId};
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::language::Names;
use crate::panels::JudgeState;
use crate::programme::ProgrammeId;
use crate::schema::{coordinators, departures, judges, named_conflicts, panel_chairs, programmes};

/// The editions in whose panels they have a seat and have not left it.
pub fn seats_of(conn: &mut Conn, person: PersonId) -> Result<Vec<(ProgrammeId, String, Names)>> {
    Ok(judges::table
        .inner_join(programmes::table)
        .filter(judges::person_id.eq(person))
        .filter(judges::state.eq(JudgeState::Accepted))
        .filter(judges::id.ne_all(departures::table.select(departures::judge_id)))
        .select((programmes::id, programmes::slug, programmes::names))
        .load(conn)?)
}

/// `drafts` are entries of theirs that go whole.
pub fn erase(conn: &mut Conn, gone: &Gone, drafts: &[EntryId]) -> Result<()> {
    diesel::update(judges::table.filter(judges::person_id.eq(gone.id)))
        .set((
            judges::organisation.eq(""),
            judges::country.eq(""),
            judges::region.eq(""),
            judges::stakeholder.eq(""),
            judges::about.eq(""),
            judges::answer_reason.eq(""),
        ))
        .execute(conn)?;
    diesel::delete(coordinators::table.filter(coordinators::person_id.eq(gone.id))).execute(conn)?;
    diesel::delete(panel_chairs::table.filter(panel_chairs::person_id.eq(gone.id))).execute(conn)?;
    diesel::delete(named_conflicts::table.filter(named_conflicts::entry_id.eq_any(drafts))).execute(conn)?;
    unname(conn, gone)
}

/// Whom teams would not have as a judge.
fn unname(conn: &mut Conn, gone: &Gone) -> Result<()> {
    let [email, name] = gone.patterns();
    let named: Vec<(String, String)> = named_conflicts::table
        .filter(named_conflicts::who.like(email).escape('\\').or(named_conflicts::who.like(name).escape('\\')))
        .select((named_conflicts::id, named_conflicts::who))
        .load(conn)?;
    for (id, who) in named {
        let without = named_conflicts::who.eq(gone.out_of(&who));
        diesel::update(named_conflicts::table.find(id)).set(without).execute(conn)?;
    }
    Ok(())
}
