//! Sheets beyond what a round needs, for entries of which it is still open who wins: proposed with a reason, looked at
//! and applied like any other proposal.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::pairs;
use super::proposals::still_right;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::rules::Figures;
use crate::panels::{Pair, ProposalId, Short, Step};
use crate::programme::{Programme, Round};
use crate::schema::proposals;

/// Keeps those pairs that may be made as things stand. `missing` are sheets for which nobody was found.
pub fn propose_extra(
    conn: &mut Conn,
    by: PersonId,
    (programme, round): (&Programme, &Round),
    wanted: &[Pair],
    missing: &BTreeMap<EntryId, usize>,
    reason: &str,
    now: Moment,
) -> Result<ProposalId> {
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-extra-reason")));
    }
    let standing = pairs(conn, round.id)?;
    let right = still_right(conn, programme, round, true, wanted, &standing)?;
    if right.is_empty() {
        return Err(Error::refused(WhyNot::new("panels-why-extra-nobody")));
    }
    let mut short = missing.clone();
    for pair in wanted.iter().filter(|pair| !right.contains(pair)) {
        *short.entry(pair.entry).or_default() += 1;
    }
    let why = Sentence::new("panels-extra-short");
    let short = short.into_iter().filter(|(_, missing)| *missing > 0);
    let short: Vec<Short> = short.map(|(entry, missing)| Short { entry, missing, why: why.clone() }).collect();
    let id = ProposalId::fresh();
    diesel::insert_into(proposals::table)
        .values((
            proposals::id.eq(id),
            proposals::round_id.eq(round.id),
            proposals::pairs.eq(Json::text(&right)),
            proposals::remarks.eq(Json::text(&short)),
            proposals::figures.eq(Json::text(&Figures::default())),
            proposals::made_by.eq(by),
            proposals::made_at.eq(now),
            proposals::step.eq(Step::Done),
            proposals::extra_reason.eq(reason.trim()),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("extra-proposed", id).with(&(&right, reason)), now)?;
    Ok(id)
}
