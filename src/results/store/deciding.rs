//! Deciding on a prize, and signing the decision.

use diesel::prelude::*;

use crate::accounts::{self, PersonId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels;
use crate::programme::{self, Prize, PrizeId, Programme};
use crate::results::rules::{self, Sure};
use crate::results::{Breach, Capacity, Decided, DecisionId, Distinction, NewDecision, Progress, store};
use crate::schema::{decision_winners, decisions, signatures};

/// Decides who wins a prize, in place of the decision that the person saw. Deciding the same again changes nothing.
pub fn decide(conn: &mut Conn, by: PersonId, programme: &Programme, wanted: &NewDecision, now: Moment) -> Result<()> {
    let prize = of_programme(conn, by, programme, wanted.prize)?;
    must_be_open(conn, programme)?;
    let latest = store::decided_for(conn, prize.id)?;
    let same = |one: &Decided| {
        let others: Vec<(Distinction, EntryId)> = one.others.iter().map(|(how, winner)| (*how, winner.entry)).collect();
        let honours = one.entries() == wanted.winners && others == wanted.others;
        !one.outdated && honours && one.decision.reason == wanted.reason
    };
    if latest.as_ref().is_some_and(same) {
        return Ok(());
    }
    if store::history(conn, prize.id)?.first().map_or(0, |last| last.decision.number) != wanted.after {
        return Err(Error::Conflict(WhyNot::new("results-why-decided-meanwhile")));
    }
    let round = programme::store::round(conn, programme.id)?;
    let (standing, competing) = store::standing_of(conn, programme, &round, prize.category, Sure::Places)?;
    let eligible = competing.keys().copied().collect();
    rules::may_decide(&prize, &eligible, &standing, wanted).map_err(Error::refused)?;
    let facts = store::facts(conn, programme, &prize, &competing)?;
    let breaches = rules::limits::breaches(&programme.terms, &facts, &wanted.winners);
    if !breaches.is_empty() && wanted.reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("results-why-breach-needs-reason")));
    }
    // Whoever is too close to one that competes leaves the prize to somebody else.
    let competing: Vec<EntryId> = competing.keys().copied().collect();
    if store::in_conflict(conn, programme, by, &competing)? {
        return Err(Error::refused(WhyNot::new("results-why-conflict")));
    }
    let correction = store::open_one(conn, programme.id)?.map(|it| it.number);
    let id = insert(conn, by, wanted, (&breaches, correction), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("decision-made", prize.code).with(&(id, wanted)), now)
}

fn insert(
    conn: &mut Conn,
    by: PersonId,
    wanted: &NewDecision,
    (breaches, correction): (&[Breach], Option<i32>),
    now: Moment,
) -> Result<DecisionId> {
    let id = DecisionId::fresh();
    diesel::insert_into(decisions::table)
        .values((
            decisions::id.eq(id),
            decisions::prize_id.eq(wanted.prize),
            decisions::number.eq(wanted.after + 1),
            decisions::reason.eq(&wanted.reason),
            decisions::made_by.eq(by),
            decisions::at.eq(now),
            decisions::breaches.eq(serde_json::to_string(breaches).map_err(Error::internal)?),
            decisions::correction.eq(correction),
        ))
        .execute(conn)?;
    let winners = wanted.winners.iter().map(|winner| (Distinction::Winner, *winner));
    for (position, (distinction, entry)) in (0..).zip(winners.chain(wanted.others.iter().copied())) {
        diesel::insert_into(decision_winners::table)
            .values((
                decision_winners::decision_id.eq(id),
                decision_winners::entry_id.eq(entry),
                decision_winners::position.eq(position),
                decision_winners::distinction.eq(distinction),
            ))
            .execute(conn)?;
    }
    Ok(id)
}

/// Signs the decision that the person has read. Signing it again changes nothing.
pub fn sign(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    prize: PrizeId,
    decision: DecisionId,
    capacity: Capacity,
    now: Moment,
) -> Result<()> {
    let prize = of_programme(conn, by, programme, prize)?;
    must_be_open(conn, programme)?;
    let latest = store::decided_for(conn, prize.id)?.ok_or(Error::NotFound)?;
    let roles = accounts::store::roles_in(conn, programme.id, by)?;
    let mut concerned = latest.entries();
    let round = programme::store::round(conn, programme.id)?;
    concerned.extend(store::competing(conn, programme, &round, prize.category)?.into_iter().map(|entry| entry.id));
    let in_conflict = store::in_conflict(conn, programme, by, &concerned)?;
    let stands = latest.decision.id == decision;
    if stands && latest.outdated {
        return Err(Error::refused(WhyNot::new("results-why-outdated")));
    }
    if !rules::may_sign(stands, &latest.signatures, by, capacity, &roles, in_conflict).map_err(Error::refused)? {
        return Ok(());
    }
    diesel::insert_into(signatures::table)
        .values((
            signatures::decision_id.eq(decision),
            signatures::capacity.eq(capacity),
            signatures::person_id.eq(by),
            signatures::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(by).within(programme.id).did("decision-signed", prize.code);
    audit::record(conn, act.with(&(decision, capacity)), now)?;
    store::seal(conn, by, programme, now)
}

/// A prize on which this person may have a say; any other is not found.
fn of_programme(conn: &mut Conn, by: PersonId, programme: &Programme, prize: PrizeId) -> Result<Prize> {
    let prizes = programme::store::prizes(conn, programme.id)?;
    let bound = panels::store::bound_to(conn, programme.id, by)?;
    let theirs = |one: &Prize| bound.as_ref().is_none_or(|bound| one.category.is_some_and(|it| bound.contains(&it)));
    prizes.into_iter().find(|one| one.id == prize && theirs(one)).ok_or(Error::NotFound)
}

/// Decisions are taken between the release of the last round's scores and the publication, and in a correction after it.
fn must_be_open(conn: &mut Conn, programme: &Programme) -> Result<()> {
    let progress = store::progress(conn, programme.id)?;
    match progress {
        Progress { closed: false, standings: true, .. } => Err(Error::refused(WhyNot::new("results-why-more-rounds"))),
        Progress { closed: false, .. } => Err(Error::refused(WhyNot::new("results-why-open"))),
        Progress { released: false, .. } => Err(Error::refused(WhyNot::new("results-why-unreleased"))),
        Progress { correcting: true, .. } => Ok(()),
        Progress { published: Some(_), .. } => Err(Error::refused(WhyNot::new("results-why-published"))),
        Progress { published: None, revealed: true, .. } => Err(Error::refused(WhyNot::new("results-why-revealed"))),
        Progress { published: None, .. } => Ok(()),
    }
}
