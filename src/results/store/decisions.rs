//! Finding decisions with their winners and signatures, in a constant number of queries.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::programme::PrizeId;
use crate::results::store::corrections::{Eyes, left_out};
use crate::results::{Breach, Capacity, Decided, Decision, DecisionId, Distinction, Signature, Winner};
use crate::schema::{decision_winners, decisions, entries, people, prizes, signatures};
use crate::scoring;

/// The latest decision on each prize that has one, for those who decide.
pub fn decided(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Decided>> {
    decided_for_all(conn, programme, Eyes::Deciding)
}

/// The decision on each prize that counts for these eyes.
pub fn decided_for_all(conn: &mut Conn, programme: ProgrammeId, eyes: Eyes) -> Result<Vec<Decided>> {
    let left_out = left_out(conn, programme, eyes)?;
    let all: Vec<Decision> = decisions::table
        .inner_join(prizes::table)
        .inner_join(people::table)
        .filter(prizes::programme_id.eq(programme))
        .filter(decisions::correction.is_null().or(decisions::correction.ne_all(left_out)))
        .order(decisions::number)
        .select(COLUMNS)
        .load(conn)?;
    let latest: BTreeMap<PrizeId, Decision> = all.into_iter().map(|decision| (decision.prize, decision)).collect();
    complete(conn, programme, latest.into_values().collect())
}

/// The latest decision on one prize, for those who decide.
pub fn decided_for(conn: &mut Conn, prize: PrizeId) -> Result<Option<Decided>> {
    let programme = prizes::table.find(prize).select(prizes::programme_id).get_result(conn)?;
    Ok(decided(conn, programme)?.into_iter().find(|one| one.decision.prize == prize))
}

/// Every decision on a prize, the latest first; those of corrections that were given up among them.
pub fn history(conn: &mut Conn, prize: PrizeId) -> Result<Vec<Decided>> {
    let all: Vec<Decision> = decisions::table
        .inner_join(people::table)
        .filter(decisions::prize_id.eq(prize))
        .order(decisions::number.desc())
        .select(COLUMNS)
        .load(conn)?;
    let programme = prizes::table.find(prize).select(prizes::programme_id).get_result(conn)?;
    complete(conn, programme, all)
}

type Columns = (decisions::id, decisions::prize_id, decisions::number, decisions::reason, people::name, decisions::at);
const COLUMNS: Columns =
    (decisions::id, decisions::prize_id, decisions::number, decisions::reason, people::name, decisions::at);

fn complete(conn: &mut Conn, programme: ProgrammeId, found: Vec<Decision>) -> Result<Vec<Decided>> {
    let ids: Vec<DecisionId> = found.iter().map(|decision| decision.id).collect();
    let mut honoured = honoured(conn, &ids)?;
    let mut breaches = breaches(conn, &ids)?;
    let mut signatures = signatures_of(conn, &ids)?;
    let changed_at = scoring::store::ground_changed_at(conn, programme)?;
    let with_all = |decision: Decision| {
        let (winners, others): (Vec<_>, Vec<_>) = honoured
            .remove(&decision.id)
            .unwrap_or_default()
            .into_iter()
            .partition(|(distinction, _)| *distinction == Distinction::Winner);
        Decided {
            outdated: changed_at.is_some_and(|changed_at| decision.at <= changed_at),
            winners: winners.into_iter().map(|it| it.1).collect(),
            others,
            breaches: breaches.remove(&decision.id).unwrap_or_default(),
            signatures: signatures.remove(&decision.id).unwrap_or_default(),
            decision,
        }
    };
    Ok(found.into_iter().map(with_all).collect())
}

fn breaches(conn: &mut Conn, ids: &[DecisionId]) -> Result<BTreeMap<DecisionId, Vec<Breach>>> {
    let rows: Vec<(DecisionId, Json<Vec<Breach>>)> =
        decisions::table.filter(decisions::id.eq_any(ids)).select((decisions::id, decisions::breaches)).load(conn)?;
    Ok(rows.into_iter().map(|(id, breaches)| (id, breaches.0)).collect())
}

type HonourRow = (DecisionId, Distinction, EntryId, String, String, Option<String>);

fn honoured(conn: &mut Conn, ids: &[DecisionId]) -> Result<BTreeMap<DecisionId, Vec<(Distinction, Winner)>>> {
    let rows: Vec<HonourRow> = decision_winners::table
        .inner_join(entries::table)
        .filter(decision_winners::decision_id.eq_any(ids))
        .order(decision_winners::position)
        .select((
            decision_winners::decision_id,
            decision_winners::distinction,
            entries::id,
            entries::reference,
            entries::title,
            entries::submitted_title,
        ))
        .load(conn)?;
    let mut of = BTreeMap::<DecisionId, Vec<(Distinction, Winner)>>::new();
    for (decision, distinction, entry, reference, title, submitted) in rows {
        let winner = Winner { entry, reference, title: submitted.unwrap_or(title) };
        of.entry(decision).or_default().push((distinction, winner));
    }
    Ok(of)
}

type SignatureRow = (DecisionId, Capacity, PersonId, String, Moment);

fn signatures_of(conn: &mut Conn, ids: &[DecisionId]) -> Result<BTreeMap<DecisionId, Vec<Signature>>> {
    let rows: Vec<SignatureRow> = signatures::table
        .inner_join(people::table)
        .filter(signatures::decision_id.eq_any(ids))
        .order(signatures::at)
        .select((signatures::decision_id, signatures::capacity, people::id, people::name, signatures::at))
        .load(conn)?;
    let mut of = BTreeMap::<DecisionId, Vec<Signature>>::new();
    for (decision, capacity, person, name, at) in rows {
        of.entry(decision).or_default().push(Signature { capacity, person, name, at });
    }
    Ok(of)
}
