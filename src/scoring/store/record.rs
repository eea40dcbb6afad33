//! The public record of an edition's rounds: what was done that takes a reason, each with its reason.

use std::collections::BTreeMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Sentence;
use crate::programme::{self, Programme, RoundId, StageKind};
use crate::schema::{
    annulments, annulments_lifted, closings, reopening_agreements, reopenings, score_releases, sheets,
};
use crate::scoring::rules::record;

/// In the order of the rounds' life. Only for those to whom the edition's results are known.
pub fn public_record(conn: &mut Conn, programme: &Programme) -> Result<Vec<Sentence>> {
    let rounds: Vec<RoundId> =
        programme::store::rounds(conn, programme.id)?.into_iter().map(|round| round.id).collect();
    let mut told = reopened(conn, &rounds, &programme.zone)?;
    told.extend(closed_short(conn, &rounds)?);
    told.extend(read_early(conn, programme, &rounds)?);
    told.extend(annulled(conn, &rounds)?);
    Ok(told)
}

fn reopened(conn: &mut Conn, rounds: &[RoundId], zone: &str) -> Result<Vec<Sentence>> {
    let same = reopenings::round_id
        .eq(reopening_agreements::round_id)
        .and(reopenings::closed_at.eq(reopening_agreements::closed_at));
    let rows: Vec<(Moment, String)> = reopening_agreements::table
        .inner_join(reopenings::table.on(same))
        .filter(reopening_agreements::round_id.eq_any(rounds))
        .order(reopening_agreements::at)
        .select((reopening_agreements::at, reopenings::reason))
        .load(conn)?;
    Ok(rows.iter().map(|(at, reason)| record::reopened(*at, zone, reason)).collect())
}

fn closed_short(conn: &mut Conn, rounds: &[RoundId]) -> Result<Vec<Sentence>> {
    let rows: Vec<(i32, String)> = closings::table
        .filter(closings::round_id.eq_any(rounds))
        .filter(closings::short_of_sheets.gt(0))
        .order(closings::at)
        .select((closings::short_of_sheets, closings::reason))
        .load(conn)?;
    Ok(rows.iter().map(|(short, reason)| record::closed_short(usize::try_from(*short).unwrap_or(0), reason)).collect())
}

fn read_early(conn: &mut Conn, programme: &Programme, rounds: &[RoundId]) -> Result<Vec<Sentence>> {
    let rows: Vec<(Moment, String)> = score_releases::table
        .filter(score_releases::round_id.eq_any(rounds))
        .filter(score_releases::early.eq(true))
        .order(score_releases::at)
        .select((score_releases::at, score_releases::reason))
        .load(conn)?;
    let calendar = programme::store::calendar(conn, programme.id)?;
    let end = |at| calendar.stage(StageKind::Scoring).map_or(at, |stage| stage.closes_at);
    Ok(rows.iter().map(|(at, reason)| record::read_early(end(*at), &programme.zone, reason)).collect())
}

fn annulled(conn: &mut Conn, rounds: &[RoundId]) -> Result<Vec<Sentence>> {
    let lifted = annulments_lifted::table.filter(annulments_lifted::annulment_id.eq(annulments::id));
    let reasons: Vec<String> = annulments::table
        .inner_join(sheets::table)
        .filter(sheets::round_id.eq_any(rounds))
        .filter(not(exists(lifted)))
        .order(annulments::at)
        .select(annulments::reason)
        .load(conn)?;
    let mut counted: BTreeMap<String, usize> = BTreeMap::new();
    for reason in reasons {
        *counted.entry(reason).or_default() += 1;
    }
    Ok(counted.iter().map(|(reason, sheets)| record::annulled(*sheets, reason)).collect())
}
