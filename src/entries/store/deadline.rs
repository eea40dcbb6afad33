//! A deadline that moves announces itself.

use std::collections::HashSet;

use diesel::prelude::*;

use super::find;
use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{EntryId, State};
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::programme::{Programme, Stage, StageKind};
use crate::routes;
use crate::schema::entries;

/// As long as any letter to many can be stopped.
const WAIT_MINUTES: i64 = 5;

/// Where entries close at another time than they did, everybody on a team is told once, with the reason.
pub fn tell_deadline(
    conn: &mut Conn,
    programme: &Programme,
    (before, after): (&Stage, &Stage),
    reason: &str,
    now: Moment,
) -> Result<()> {
    if after.kind != StageKind::Entries || before.closes_at == after.closes_at {
        return Ok(());
    }
    let standing =
        entries::table.filter(entries::programme_id.eq(programme.id)).filter(entries::state.ne(State::Withdrawn));
    let ids: Vec<EntryId> = standing.order(entries::id).select(entries::id).load(conn)?;
    let mut teams = find::teams(conn, &ids)?;
    let mut told: HashSet<PersonId> = HashSet::new();
    let members = ids.iter().filter_map(|id| teams.remove(id)).flatten();
    let letters = members.filter(|member| told.insert(member.person)).map(|member| {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .at("closes", after.closes_at, &programme.zone)
            .at("before", before.closes_at, &programme.zone)
            .with("reason", reason)
            .with("link", routes::my_entries());
        Letter::new("deadline-moved", &member.name, &member.email, member.language)
            .within(programme.id)
            .saying(details)
            .waiting(WAIT_MINUTES)
    });
    let letters = letters.collect();
    mail::store::queue_all(conn, letters, now)
}
