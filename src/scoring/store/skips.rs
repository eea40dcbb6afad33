//! "Skip for now": the entry comes last in its judge's list, until its sheet is submitted.

use diesel::prelude::*;

use super::is_still_theirs;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::panels::Pair;
use crate::schema::skips;
use crate::scoring::Task;

/// Skipping it again puts it behind all others that were skipped.
pub fn skip(conn: &mut Conn, task: &Task, now: Moment) -> Result<()> {
    let (round, pair) = (task.round.id, Pair { entry: task.entry.id, judge: task.judge.id });
    is_still_theirs(conn, &task.programme, round, pair)?;
    let own = (round, pair.entry, pair.judge);
    if diesel::update(skips::table.find(own)).set(skips::at.eq(now)).execute(conn)? == 0 {
        let (of_round, of_entry, of_judge) =
            (skips::round_id.eq(round), skips::entry_id.eq(pair.entry), skips::judge_id.eq(pair.judge));
        diesel::insert_into(skips::table).values((of_round, of_entry, of_judge, skips::at.eq(now))).execute(conn)?;
    }
    audit::record(conn, Act::by(task.person.id).within(task.programme.id).did("entry-skipped", pair.entry), now)
}
