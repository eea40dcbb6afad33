//! Changes of a panel in which scoring has a say: what has begun is not taken away, what is closed stays as it was.

use std::collections::BTreeSet;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::is_closed;
use crate::accounts::{Person, PersonId};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::store::Applied;
use crate::panels::{self, ConflictKind, JudgeId, Nature, Pair, ProposalId, Ruling};
use crate::programme::{Programme, Round, RoundId};
use crate::schema::{recusals, sheets};

/// The pairs of a round that have a sheet, whatever stands on it.
pub fn begun(conn: &mut Conn, round: RoundId) -> Result<BTreeSet<Pair>> {
    let rows: Vec<(EntryId, JudgeId)> =
        sheets::table.filter(sheets::round_id.eq(round)).select((sheets::entry_id, sheets::judge_id)).load(conn)?;
    Ok(rows.into_iter().map(|(entry, judge)| Pair { entry, judge }).collect())
}

/// Makes and takes away the pairs of a proposal, but none that has begun since.
pub fn apply_proposal(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    id: ProposalId,
    now: Moment,
) -> Result<Applied> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    let begun = begun(conn, round.id)?;
    panels::store::apply(conn, by, programme, round, id, &begun, now)
}

/// Takes an entry back from a judge who has not begun with it.
pub fn remove_pair(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    now: Moment,
) -> Result<()> {
    let begun = sheets::table
        .filter(sheets::round_id.eq(round.id))
        .filter(sheets::entry_id.eq(pair.entry))
        .filter(sheets::judge_id.eq(pair.judge));
    if diesel::select(exists(begun)).get_result(conn)? {
        return Err(Error::refused(WhyNot::new("scoring-why-sheet-begun")));
    }
    panels::store::remove_pair(conn, by, programme, round, pair, now)
}

/// Declares a conflict that an organiser knows of; after the round is closed it would change what people scored.
pub fn declare_conflict(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pair: Pair,
    declared: (Nature, &str),
    now: Moment,
) -> Result<()> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    panels::store::declare_conflict(conn, by, programme.id, pair, declared, now)
}

/// What became of what was ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RuledAll {
    pub done: usize,
    /// No longer found, or of an entry that the organiser is too close to.
    pub not: usize,
}

/// Confirms or dismisses what was found, and takes back what was declared, while the round is not closed.
pub fn rule_findings(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    round: &Round,
    chosen: &[(Pair, ConflictKind)],
    (ruling, reason): (Ruling, &str),
    now: Moment,
) -> Result<RuledAll> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    if chosen.is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-nothing-ticked")));
    }
    let (judges, findings) = panels::store::findings_of_panel(conn, programme)?;
    let hidden = entries::store::hidden_from(conn, programme, by)?;
    let mut ruled = RuledAll::default();
    for (pair, kind) in chosen {
        let judge = judges.iter().find(|judge| judge.id == pair.judge);
        let finding = findings.iter().find(|it| it.conflict.pair == *pair && it.conflict.kind == *kind);
        let (Some(judge), Some(finding), false) = (judge, finding, hidden.covers(pair.entry)) else {
            ruled.not += 1;
            continue;
        };
        if *kind == ConflictKind::Declared && ruling == Ruling::Dismissed {
            diesel::delete(recusals::table.find((round.id, pair.entry, pair.judge))).execute(conn)?;
        }
        if *kind != ConflictKind::Declared || ruling == Ruling::Dismissed {
            panels::store::rule(conn, by.id, programme, judge, &finding.conflict, (ruling, reason), now)?;
        }
        ruled.done += 1;
    }
    Ok(ruled)
}

/// Names the entry that every judge judges first; in a closed round nobody judges any more.
pub fn name_calibration_entry(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    entry: EntryId,
    now: Moment,
) -> Result<()> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    panels::store::name_calibration_entry(conn, by, programme, round, entry, now)
}
