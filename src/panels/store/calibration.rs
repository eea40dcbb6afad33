//! The entry that every judge of a round judges first, so that their hands can be compared.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::proposals::insert;
use super::{all_conflicts, entries_in, judges, pairs};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::panels::{JudgeId, JudgeState, Pair};
use crate::programme::{Programme, Round, RoundId};
use crate::schema::{assignments, calibration_entries};

/// Before whatever else a judge is given.
const FIRST: i32 = -1;

pub fn calibration_entry(conn: &mut Conn, round: RoundId) -> Result<Option<EntryId>> {
    Ok(calibration_entries::table.find(round).select(calibration_entries::entry_id).get_result(conn).optional()?)
}

/// Names the entry and gives it to every judge who has not declined and is not too close to it. Naming it again gives it to
/// those who have come since. Whether the round is closed is for the scoring slice to ask, which calls this.
pub fn name_calibration_entry(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    entry: EntryId,
    now: Moment,
) -> Result<()> {
    if !entries_in(conn, programme, round)?.iter().any(|one| one.id == entry) {
        return Err(Error::NotFound);
    }
    let mut judges = judges(conn, programme.id)?;
    judges.retain(|judge| judge.state != JudgeState::Declined);
    let conflicts = all_conflicts(conn, programme, &judges)?;
    let has: BTreeSet<JudgeId> =
        pairs(conn, round.id)?.into_iter().filter(|pair| pair.entry == entry).map(|pair| pair.judge).collect();
    let pair = |judge: JudgeId| Pair { entry, judge };
    let new: Vec<Pair> = judges
        .iter()
        .map(|judge| pair(judge.id))
        .filter(|pair| !has.contains(&pair.judge) && !conflicts.contains_key(pair))
        .collect();
    let named = calibration_entry(conn, round.id)?;
    if named == Some(entry) && new.is_empty() {
        return Ok(());
    }
    insert(conn, round.id, &new, now)?;
    let of_entry =
        assignments::table.filter(assignments::round_id.eq(round.id)).filter(assignments::entry_id.eq(entry));
    diesel::update(of_entry).set(assignments::position.eq(FIRST)).execute(conn)?;
    write(conn, by, round.id, entry, named.is_some(), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("calibration-named", entry).with(&new), now)
}

fn write(conn: &mut Conn, by: PersonId, round: RoundId, entry: EntryId, stands: bool, now: Moment) -> Result<()> {
    let values = (
        calibration_entries::entry_id.eq(entry),
        calibration_entries::named_by.eq(by),
        calibration_entries::at.eq(now),
    );
    if stands {
        diesel::update(calibration_entries::table.find(round)).set(values).execute(conn)?;
    } else {
        diesel::insert_into(calibration_entries::table)
            .values((calibration_entries::round_id.eq(round), values.0, values.1, values.2))
            .execute(conn)?;
    }
    Ok(())
}
