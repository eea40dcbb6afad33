//! What others can hold against the log later: the hashes of rules in it from the opening of scoring on, and the heads of
//! chains in letters to auditors.

use std::collections::BTreeSet;

use diesel::prelude::*;
use sha2::{Digest, Sha256};

use crate::accounts::{self, ProgrammeId, Role};
use crate::audit::{self, Act, hex};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::programme::{self, Programme, Round, Rubric, StageKind};
use crate::results::rules::bundle::{record, rules_of};
use crate::routes;
use crate::schema::{closings, correction_ends, fixed_rules, publications, records, rounds, stages, witnessed_heads};

/// Of what happened longer ago nobody gets a letter: it was before this program had a recorder.
const NEWS_DAYS: i64 = 7;

/// Puts the hash of every rule into the log that is not there yet, of editions in which scoring has opened and no record
/// was made.
pub fn fix_rules(conn: &mut Conn, now: Moment) -> Result<()> {
    let open: Vec<ProgrammeId> = stages::table
        .left_join(records::table.on(records::programme_id.eq(stages::programme_id)))
        .filter(stages::kind.eq(StageKind::Scoring))
        .filter(stages::opens_at.le(now))
        .filter(records::programme_id.is_null())
        .select(stages::programme_id)
        .load(conn)?;
    for programme in programme::store::by_ids(conn, &open)? {
        let lines = rules(conn, &programme, now)?;
        let known: Vec<String> = fixed_rules::table
            .filter(fixed_rules::programme_id.eq(programme.id))
            .select(fixed_rules::hash)
            .load(conn)?;
        for hash in lines.iter().map(|line| hex(&Sha256::digest(line))).filter(|hash| !known.contains(hash)) {
            diesel::insert_into(fixed_rules::table)
                .values((
                    fixed_rules::programme_id.eq(programme.id),
                    fixed_rules::hash.eq(&hash),
                    fixed_rules::at.eq(now),
                ))
                .execute(conn)?;
            audit::record(conn, Act::by_nobody().within(programme.id).did("rules-fixed", &hash), now)?;
        }
    }
    Ok(())
}

/// The rules that hold, as lines: those of the edition, and of each round that has opened.
fn rules(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<Vec<String>> {
    let at_hand = programme::store::round(conn, programme.id)?.position;
    let calendar = programme::store::calendar(conn, programme.id)?;
    let mut opened: Vec<(Round, Vec<Rubric>)> = Vec::new();
    for round in programme::store::rounds(conn, programme.id)?.into_iter().filter(|it| it.position <= at_hand) {
        let stage = calendar.stage(StageKind::Scoring).map(|stage| stage.opens_at);
        if round.opens_at.or(stage).is_some_and(|opens| opens <= now) {
            let rubrics = programme::store::rubrics(conn, round.id)?;
            opened.push((round, rubrics));
        }
    }
    let categories = programme::store::categories(conn, programme.id)?;
    let prizes = programme::store::prizes(conn, programme.id)?;
    let rules = rules_of::rules(&programme.names, &categories, &prizes, &opened);
    Ok(rules.iter().map(record::line).collect())
}

type Happened = (ProgrammeId, String, Moment);

/// Keeps the head of a chain after each closing and each publication, and tells the auditors: once.
pub fn witness(conn: &mut Conn, now: Moment) -> Result<()> {
    let known: BTreeSet<(String, Moment)> = witnessed_heads::table
        .select((witnessed_heads::about, witnessed_heads::happened_at))
        .load(conn)?
        .into_iter()
        .collect();
    let closed: Vec<Happened> = closings::table
        .inner_join(rounds::table)
        .select((rounds::programme_id, closings::round_id, closings::at))
        .load(conn)?;
    let published: Vec<(ProgrammeId, Moment)> =
        publications::table.select((publications::programme_id, publications::at)).load(conn)?;
    let published = published.into_iter().map(|(programme, at)| (programme, programme.to_string(), at));
    let corrected: Vec<(ProgrammeId, Moment)> = correction_ends::table
        .filter(correction_ends::published.eq(true))
        .select((correction_ends::programme_id, correction_ends::at))
        .load(conn)?;
    let corrected = corrected.into_iter().map(|(programme, at)| (programme, programme.to_string(), at));
    let closed = closed.into_iter().map(|it| ("round-closed", it));
    let all = closed.chain(published.chain(corrected).map(|it| ("results-published", it)));
    for (kind, happened) in all.filter(|(_, it)| !known.contains(&(it.1.clone(), it.2))).collect::<Vec<_>>() {
        witness_one(conn, kind, &happened, now)?;
    }
    Ok(())
}

fn witness_one(conn: &mut Conn, kind: &str, (programme, about, at): &Happened, now: Moment) -> Result<()> {
    if !audit::store::is_sealed(conn, *programme)? {
        return Ok(());
    }
    let Some((number, hash)) = audit::store::head(conn, *programme)? else { return Ok(()) };
    diesel::insert_into(witnessed_heads::table)
        .values((
            witnessed_heads::programme_id.eq(*programme),
            witnessed_heads::kind.eq(kind),
            witnessed_heads::about.eq(about),
            witnessed_heads::happened_at.eq(*at),
            witnessed_heads::number.eq(number),
            witnessed_heads::hash.eq(&hash),
            witnessed_heads::at.eq(now),
        ))
        .execute(conn)?;
    if at.plus_days(NEWS_DAYS) < now {
        return Ok(());
    }
    let programme = programme::store::by_id(conn, *programme)?;
    let letter = if kind == "round-closed" { "head-round-closed" } else { "head-results-published" };
    for auditor in accounts::store::holders(conn, programme.id, Role::Auditor)? {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("number", number.to_string())
            .with("hash", &hash)
            .with("link", routes::log(&programme.slug));
        let letter = Letter::new(letter, &auditor.name, &auditor.email, auditor.language).within(programme.id);
        mail::queue(conn, letter.saying(details), now)?;
    }
    Ok(())
}
