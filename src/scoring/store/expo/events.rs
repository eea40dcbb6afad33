//! The rows of an expo, and the events that they are on the floor.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::Hall;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::panels::JudgeId;
use crate::programme::RoundId;
use crate::schema::expo_events;
use crate::scoring::rules::pairwise::Act;
use crate::scoring::{ExpoEvent, ExpoKind};

/// More than these an organiser does not read between two looks.
const LEFT_SHOWN: i64 = 100;

type Columns = (
    expo_events::judge_id,
    expo_events::number,
    expo_events::kind,
    expo_events::entry_id,
    expo_events::other_id,
    expo_events::value,
    expo_events::words,
    expo_events::at,
);
const COLUMNS: Columns = (
    expo_events::judge_id,
    expo_events::number,
    expo_events::kind,
    expo_events::entry_id,
    expo_events::other_id,
    expo_events::value,
    expo_events::words,
    expo_events::at,
);

/// What happened from that time on.
pub fn since(conn: &mut Conn, round: RoundId, at: Moment) -> Result<Vec<ExpoEvent>> {
    let rows = expo_events::table.filter(expo_events::round_id.eq(round)).filter(expo_events::at.ge(at));
    Ok(in_order(rows.select(COLUMNS).load(conn)?))
}

/// What one judge did after their act of this number.
pub fn of_judge(conn: &mut Conn, round: RoundId, judge: JudgeId, after: i32) -> Result<Vec<ExpoEvent>> {
    Ok(expo_events::table
        .filter(expo_events::round_id.eq(round))
        .filter(expo_events::judge_id.eq(judge))
        .filter(expo_events::number.gt(after))
        .order(expo_events::number)
        .select(COLUMNS)
        .load(conn)?)
}

/// How many tables each of these judges has seen, in the one of these rounds that is theirs.
pub fn tables_seen(conn: &mut Conn, rounds: &[RoundId], judges: &[JudgeId]) -> Result<BTreeMap<JudgeId, usize>> {
    if rounds.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = expo_events::table
        .filter(expo_events::round_id.eq_any(rounds))
        .filter(expo_events::judge_id.eq_any(judges))
        .select(COLUMNS)
        .load(conn)?;
    // Whoever judges two editions is another judge in each, and one round of each is at hand.
    let hall = Hall::of(&in_order(rows));
    let walks = hall.judges.iter().zip(&hall.run().floor().walks);
    Ok(walks.map(|(judge, walk)| (*judge, walk.seen.len())).collect())
}

/// Who left a table without a word about its entry, the latest first.
pub fn left(conn: &mut Conn, round: RoundId) -> Result<Vec<ExpoEvent>> {
    Ok(expo_events::table
        .filter(expo_events::round_id.eq(round))
        .filter(expo_events::kind.eq_any([ExpoKind::Skipped, ExpoKind::Passed, ExpoKind::Absent]))
        .order((expo_events::at.desc(), expo_events::judge_id))
        .limit(LEFT_SHOWN)
        .select(COLUMNS)
        .load(conn)?)
}

/// By time, but each judge's own in the order of their numbers: clocks of several nodes may differ a little.
fn in_order(rows: Vec<ExpoEvent>) -> Vec<ExpoEvent> {
    let mut by_judge: BTreeMap<JudgeId, Vec<ExpoEvent>> = BTreeMap::new();
    for row in rows {
        by_judge.entry(row.judge).or_default().push(row);
    }
    let mut all: Vec<(Moment, ExpoEvent)> = Vec::new();
    for mut own in by_judge.into_values() {
        own.sort_by_key(|row| row.number);
        let mut latest = Moment::of_micros(i64::MIN);
        for row in own {
            latest = latest.max(row.at);
            all.push((latest, row));
        }
    }
    all.sort_by(|(at, row), (other_at, other)| (at, row.judge, row.number).cmp(&(other_at, other.judge, other.number)));
    all.into_iter().map(|(_, row)| row).collect()
}

/// What a row is on the floor, by the numbers of its entries there.
pub fn act_of(row: &ExpoEvent, entry: Option<u32>, other: Option<u32>) -> Option<Act> {
    let whole = u32::try_from(row.value).unwrap_or(0);
    Some(match row.kind {
        ExpoKind::Undone => Act::Undone,
        ExpoKind::Sent => Act::Sent { entry: entry?, until: row.value },
        ExpoKind::Arrived => Act::Arrived { entry: entry?, until: row.value },
        ExpoKind::Looked => Act::Looked { entry: entry? },
        ExpoKind::Compared if row.value == 1 => Act::Compared { winner: entry?, loser: other? },
        ExpoKind::Compared => Act::Compared { winner: other?, loser: entry? },
        ExpoKind::Tied => Act::Tied { one: entry?, other: other? },
        ExpoKind::Placed => Act::Placed { entry: entry?, place: whole },
        ExpoKind::Scored => Act::Scored { entry: entry?, points: f64::from(whole) },
        ExpoKind::Skipped => Act::Skipped { entry: entry? },
        ExpoKind::Passed => Act::Passed { entry: entry? },
        ExpoKind::Absent => Act::Absent { entry: entry? },
    })
}

pub type Written = (ExpoKind, Option<u32>, Option<u32>, i64);

/// What of an act stands in a row; the entry at hand first.
pub fn columns_of(act: &Act, here: Option<u32>) -> Written {
    match *act {
        Act::Sent { entry, until } => (ExpoKind::Sent, Some(entry), None, until),
        Act::Arrived { entry, until } => (ExpoKind::Arrived, Some(entry), None, until),
        Act::Looked { entry } => (ExpoKind::Looked, Some(entry), None, 0),
        Act::Compared { winner, loser } if here == Some(loser) => (ExpoKind::Compared, here, Some(winner), 0),
        Act::Compared { winner, loser } => (ExpoKind::Compared, Some(winner), Some(loser), 1),
        Act::Tied { one, other } => (ExpoKind::Tied, Some(one), Some(other), 0),
        Act::Placed { entry, place } => (ExpoKind::Placed, Some(entry), None, i64::from(place)),
        Act::Scored { entry, points } => (ExpoKind::Scored, Some(entry), None, points as i64),
        Act::Skipped { entry } => (ExpoKind::Skipped, Some(entry), None, 0),
        Act::Passed { entry } => (ExpoKind::Passed, Some(entry), None, 0),
        Act::Absent { entry } => (ExpoKind::Absent, Some(entry), None, 0),
        Act::Undone => (ExpoKind::Undone, None, None, 0),
    }
}
