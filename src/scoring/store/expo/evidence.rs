//! How far an expo is, and, once it is closed, what everybody said.

use std::collections::{BTreeMap, HashMap, HashSet};

use diesel::prelude::*;

use super::{Hall, events, facts};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{self, ConflictKind, EntryOnPanel, JudgeId, JudgeState, Pair};
use crate::programme::{Programme, Round, RoundId};
use crate::schema::{conflicts, judges, rounds};
use crate::scoring::{Coverage, EntryCovered, ExpoEvidence, JudgeCovered, Progress, store};

/// What all judges said, once the round is closed. What somebody said of an entry with which they are in conflict, and
/// what a judge said who has left the panel, does not count.
pub fn evidence(conn: &mut Conn, round: RoundId) -> Result<ExpoEvidence> {
    if !store::is_released(conn, round)? {
        return Err(Error::refused(WhyNot::new("scoring-why-unreleased")));
    }
    said(conn, round)
}

fn said(conn: &mut Conn, round: RoundId) -> Result<ExpoEvidence> {
    let hall = Hall::of(&events::since(conn, round, Moment::of_micros(0))?);
    let (mut evidence, out) = (hall.run().evidence(), left_out(conn, round)?);
    let (entries, judges) = (hall.entries, hall.judges);
    let counts = |judge: u32, entry: u32| {
        let (entry, judge) = (entries[entry as usize], judges[judge as usize]);
        !out.judges.contains(&judge) && !out.pairs.contains(&Pair { entry, judge })
    };
    evidence.comparisons.retain(|it| counts(it.judge, it.winner) && counts(it.judge, it.loser));
    evidence.orders.iter_mut().for_each(|it| it.entries.retain(|entry| counts(it.judge, *entry)));
    evidence.orders.retain(|it| it.entries.len() > 1);
    evidence.scores.retain(|it| counts(it.judge, it.entry));
    Ok(ExpoEvidence { entries, judges, evidence })
}

struct LeftOut {
    judges: HashSet<JudgeId>,
    pairs: HashSet<Pair>,
}

fn left_out(conn: &mut Conn, round: RoundId) -> Result<LeftOut> {
    let of_edition = rounds::table.find(round).select(rounds::programme_id);
    let declined: Vec<JudgeId> = judges::table
        .filter(judges::programme_id.eq_any(of_edition))
        .filter(judges::state.eq(JudgeState::Declined))
        .select(judges::id)
        .load(conn)?;
    let declared: Vec<(EntryId, JudgeId)> = conflicts::table
        .inner_join(judges::table)
        .filter(judges::programme_id.eq_any(of_edition))
        .filter(conflicts::kind.eq(ConflictKind::Declared))
        .select((conflicts::entry_id, conflicts::judge_id))
        .load(conn)?;
    let pairs = declared.into_iter().map(|(entry, judge)| Pair { entry, judge }).collect();
    Ok(LeftOut { judges: declined.into_iter().collect(), pairs })
}

/// How far an expo is: an entry is done by a judge who said something of it, begun by one who only looked. Entries that
/// are hidden are not asked for.
pub fn coverage_of_visits(conn: &mut Conn, programme: &Programme, round: &Round) -> Result<Coverage> {
    let hall = Hall::of(&events::since(conn, round.id, Moment::of_micros(0))?);
    let said = said(conn, round.id)?;
    let mut found: BTreeMap<Pair, Progress> = BTreeMap::new();
    for (judge, walk) in hall.judges.iter().zip(&hall.run().floor().walks) {
        let looked = walk.seen.iter().map(|entry| Pair { entry: hall.entries[*entry as usize], judge: *judge });
        found.extend(looked.map(|pair| (pair, Progress::Begun)));
    }
    let pair =
        |judge: u32, entry: u32| Pair { entry: said.entries[entry as usize], judge: said.judges[judge as usize] };
    let compared =
        said.evidence.comparisons.iter().flat_map(|it| [pair(it.judge, it.winner), pair(it.judge, it.loser)]);
    let ordered = said.evidence.orders.iter().flat_map(|it| it.entries.iter().map(|entry| pair(it.judge, *entry)));
    let scored = said.evidence.scores.iter().map(|it| pair(it.judge, it.entry));
    found.extend(compared.chain(ordered).chain(scored).map(|pair| (pair, Progress::Done)));
    let hidden = facts::states(conn, round.id)?;
    let is_hidden = |entry: &EntryId| hidden.get(entry).is_some_and(|(hidden_at, _)| hidden_at.is_some());
    let mut by_entry: HashMap<EntryId, Vec<(JudgeId, Progress)>> = HashMap::new();
    let mut by_judge: HashMap<JudgeId, Vec<Progress>> = HashMap::new();
    for (pair, progress) in found {
        by_entry.entry(pair.entry).or_default().push((pair.judge, progress));
        by_judge.entry(pair.judge).or_default().push(progress);
    }
    let entries = panels::store::entries_in(conn, programme, round)?.into_iter().filter(|entry| !is_hidden(&entry.id));
    let needed = usize::try_from(round.sheets_needed).unwrap_or(0);
    let covered =
        |entry: EntryOnPanel| EntryCovered { judges: by_entry.remove(&entry.id).unwrap_or_default(), entry, needed };
    let entries = entries.map(covered).collect();
    let judges = panels::store::judges(conn, programme.id)?.into_iter().map(|judge| {
        let own = by_judge.remove(&judge.id).unwrap_or_default();
        let count = |wanted| own.iter().filter(|progress| **progress == wanted).count();
        JudgeCovered { judge, assigned: own.len(), begun: count(Progress::Begun), done: count(Progress::Done) }
    });
    Ok(Coverage { needed, judges: judges.collect(), entries })
}
