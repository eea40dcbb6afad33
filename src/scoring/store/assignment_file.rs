//! An assignment file: what it would change, and changing it, all or nothing.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::{begun, is_closed};
use crate::accounts::{Person, PersonId};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::rules::{Followed, PanelNow, follow, read_file};
use crate::panels::{self, Nature, Pair, Ruling};
use crate::programme::{self, Programme, Round};
use crate::schema::recusals;

/// What the file of this person would do to the round at hand. Entries that they are too close to are not there for them.
pub fn plan_file(conn: &mut Conn, by: &Person, programme: &Programme, round: &Round, text: &str) -> Result<Followed> {
    let (rows, mut problems) = read_file(text).map_err(Error::refused)?;
    let mut now = panel_now(conn, programme, round)?;
    let hidden = entries::store::hidden_from(conn, programme, by)?;
    now.entries.retain(|_, entry| !hidden.covers(*entry));
    let mut followed = follow(&now, &rows);
    problems.append(&mut followed.problems);
    problems.sort_by_key(|problem| problem.row);
    Ok(Followed { problems, ..followed })
}

fn panel_now(conn: &mut Conn, programme: &Programme, round: &Round) -> Result<PanelNow> {
    let judges = panels::store::judges(conn, programme.id)?;
    let rounds = programme::store::rounds(conn, programme.id)?;
    let number = rounds.iter().position(|it| it.id == round.id).map_or(1, |place| place + 1);
    let names = round.names.0.values().cloned().chain([number.to_string(), format!("R{number}")]);
    let entries = panels::store::entries_in(conn, programme, round)?;
    Ok(PanelNow {
        entries: entries.into_iter().map(|entry| (entry.reference.to_uppercase(), entry.id)).collect(),
        pairs: panels::store::pairs(conn, round.id)?,
        begun: begun(conn, round.id)?,
        conflicts: panels::store::all_conflicts(conn, programme, &judges)?,
        apart: panels::store::apart(conn, programme.id)?,
        round_names: names.collect(),
        judges,
    })
}

/// Everything that the file says, or, where a row cannot be followed, nothing. The same file again changes nothing.
pub fn apply_file(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    round: &Round,
    text: &str,
    now: Moment,
) -> Result<Followed> {
    if is_closed(conn, round.id)? {
        return Err(Error::refused(WhyNot::new("scoring-why-round-closed")));
    }
    let followed = plan_file(conn, by, programme, round, text)?;
    let by = by.id;
    if !followed.problems.is_empty() {
        return Err(Error::refused(WhyNot::new("scoring-why-file-problems").count("rows", followed.problems.len())));
    }
    clear(conn, by, programme, round, &followed.cleared, now)?;
    for (pair, reason) in &followed.conflicts {
        let reason = if reason.is_empty() { "–" } else { reason };
        panels::store::declare_conflict(conn, by, programme.id, *pair, (Nature::Other, reason), now)?;
    }
    panels::store::change_pairs(conn, by, programme, round, (&followed.given, &followed.taken), now)?;
    panels::store::set_bids(conn, by, programme.id, &followed.bids, now)?;
    Ok(followed)
}

/// Takes declarations back and dismisses what was found of these pairs.
fn clear(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    pairs: &[Pair],
    now: Moment,
) -> Result<()> {
    if pairs.is_empty() {
        return Ok(());
    }
    let wanted: BTreeSet<&Pair> = pairs.iter().collect();
    let (judges, findings) = panels::store::findings_of_panel(conn, programme)?;
    for finding in findings.iter().filter(|finding| wanted.contains(&finding.conflict.pair)) {
        let pair = finding.conflict.pair;
        let Some(judge) = judges.iter().find(|judge| judge.id == pair.judge) else { continue };
        diesel::delete(recusals::table.find((round.id, pair.entry, pair.judge))).execute(conn)?;
        panels::store::rule(conn, by, programme, judge, &finding.conflict, (Ruling::Dismissed, "–"), now)?;
    }
    Ok(())
}
