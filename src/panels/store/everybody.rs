//! A round in which every judge judges every entry.

use std::collections::BTreeSet;

use super::proposals::insert;
use super::{all_conflicts, entries_in, judges, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::panels::{JudgeState, Pair};
use crate::programme::{Programme, Round};

/// Gives every judge who has not declined every entry of the round that they are not too close to. What is there stays;
/// doing it again adds who or what has come since.
pub fn give_everybody_all(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    now: Moment,
) -> Result<usize> {
    let mut judges = judges(conn, programme.id)?;
    judges.retain(|judge| judge.state != JudgeState::Declined);
    let conflicts = all_conflicts(conn, programme, &judges)?;
    let standing: BTreeSet<Pair> = pairs(conn, round.id)?.into_iter().collect();
    let entries = entries_in(conn, programme, round)?;
    let all = judges.iter().flat_map(|judge| entries.iter().map(|entry| Pair { entry: entry.id, judge: judge.id }));
    let new: Vec<Pair> = all.filter(|pair| !standing.contains(pair) && !conflicts.contains_key(pair)).collect();
    if new.is_empty() {
        return Ok(0);
    }
    insert(conn, round.id, &new, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("everybody-given-all", round.id).with(&new), now)?;
    Ok(new.len())
}
