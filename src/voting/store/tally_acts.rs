//! Making a count, signing it, telling everybody who the champions are.

use diesel::prelude::*;

use super::tallies::{Ground, changed_at, tally};
use crate::accounts::{self, PersonId};
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels;
use crate::programme::{self, CategoryId, Programme, RoundId, StageKind};
use crate::schema::{champion_announcements, tallies, tally_lines, tally_signatures};
use crate::voting::rules::tally::{self as rules, Chosen, Counted, Office};
use crate::voting::{Tally, TallyId, Vote, store, vote};

/// Counts, by what was read of the ballots. Where somebody has to choose among those who are tied, that is part of it.
pub fn make_tally(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    ground: &Ground,
    (after, chosen, reason): (i32, &Chosen, &str),
    now: Moment,
) -> Result<()> {
    must_be_ready(conn, programme, now)?;
    store::must_be_unannounced(conn, programme.id)?;
    let latest = tally(conn, programme.id)?;
    if latest.as_ref().is_some_and(Tally::is_signed) {
        return Err(Error::refused(WhyNot::new("count-why-tally-signed")));
    }
    if latest.map_or(0, |latest| latest.number) != after || changed_at(conn, programme.id)? != ground.changed_at {
        return Err(Error::Conflict(WhyNot::new("count-why-counted-meanwhile")));
    }
    let Ground { terms, categories, nominees, heaps, tree, .. } = ground;
    let counted = rules::tally(categories, nominees, heaps, *terms, chosen);
    rules::may_choose(&counted, chosen, reason).map_err(Error::refused)?;
    let id = TallyId::fresh();
    diesel::insert_into(tallies::table)
        .values((
            tallies::id.eq(id),
            tallies::programme_id.eq(programme.id),
            tallies::number.eq(after + 1),
            tallies::terms.eq(serde_json::to_string(terms).map_err(Error::internal)?),
            tallies::reason.eq(reason),
            tallies::tree.eq(serde_json::to_string(tree).map_err(Error::internal)?),
            tallies::made_by.eq(by),
            tallies::at.eq(now),
        ))
        .execute(conn)?;
    insert_lines(conn, id, &counted)?;
    audit::record(conn, Act::by(by).within(programme.id).did("vote-counted", id).with(&(&counted, &tree.root)), now)
}

fn insert_lines(conn: &mut Conn, id: TallyId, counted: &[Counted]) -> Result<()> {
    let mut rows = Vec::new();
    for (category, line) in counted.iter().flat_map(|one| one.lines.iter().map(|line| (one.category, line))) {
        rows.push((
            tally_lines::tally_id.eq(id),
            tally_lines::category_id.eq::<CategoryId>(category),
            tally_lines::entry_id.eq(line.entry),
            tally_lines::place.eq(line.place as i32),
            tally_lines::sums.eq(serde_json::to_string(&line.sums).map_err(Error::internal)?),
            tally_lines::champion.eq(line.champion),
            tally_lines::tied.eq(line.tied),
            tally_lines::stands.eq(line.stands),
        ));
    }
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(tally_lines::table).values(batch.to_vec()).execute(c))?;
    }
    Ok(())
}

/// The vote is over, the screens went over all of it, and every set is decided.
fn must_be_ready(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<()> {
    let calendar = programme::store::calendar(conn, programme.id)?;
    if vote(&programme.terms, &calendar, now) != Vote::Over {
        return Err(Error::refused(WhyNot::new("count-why-still-open")));
    }
    let closed = calendar.stage(StageKind::Voting).map(|stage| stage.closes_at);
    if store::last_screening(conn, programme.id)?.map(|last| last.at) < closed {
        return Err(Error::refused(WhyNot::new("count-why-unscreened")));
    }
    match store::undecided(conn, programme.id)? {
        0 => Ok(()),
        open => Err(Error::refused(WhyNot::new("count-why-undecided").count("count", open as usize))),
    }
}

/// Signs the count that the person has read. Signing it again changes nothing.
pub fn sign_tally(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (id, office): (TallyId, Office),
    now: Moment,
) -> Result<()> {
    let latest = tally(conn, programme.id)?.ok_or(Error::NotFound)?;
    if latest.id != id || latest.outdated {
        return Err(Error::Conflict(WhyNot::new("count-why-counted-meanwhile")));
    }
    must_be_ready(conn, programme, now)?;
    if latest.categories.iter().any(Counted::awaits) {
        return Err(Error::refused(WhyNot::new("count-why-tie-open")));
    }
    let roles = accounts::store::roles_in(conn, programme.id, by)?;
    let signed: Vec<_> = latest.signatures.iter().map(|one| (one.office, one.person)).collect();
    if !rules::may_sign(&signed, by, office, &roles).map_err(Error::refused)? {
        return Ok(());
    }
    diesel::insert_into(tally_signatures::table)
        .values((
            tally_signatures::tally_id.eq(id),
            tally_signatures::office.eq(office),
            tally_signatures::person_id.eq(by),
            tally_signatures::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("tally-signed", id).with(&office), now)
}

/// Tells everybody who the champions are. Announcing again changes nothing.
pub fn announce(conn: &mut Conn, by: PersonId, programme: &Programme, id: TallyId, now: Moment) -> Result<()> {
    if store::announced(conn, programme.id)?.is_some() {
        return Ok(());
    }
    let latest = tally(conn, programme.id)?.ok_or(Error::NotFound)?;
    if latest.id != id {
        return Err(Error::Conflict(WhyNot::new("count-why-counted-meanwhile")));
    }
    if !latest.is_signed() {
        return Err(Error::refused(WhyNot::new("count-why-unsigned")));
    }
    must_be_ready(conn, programme, now)?;
    diesel::insert_into(champion_announcements::table)
        .values((
            champion_announcements::programme_id.eq(programme.id),
            champion_announcements::tally_id.eq(id),
            champion_announcements::announced_by.eq(by),
            champion_announcements::at.eq(now),
        ))
        .execute(conn)?;
    let champions: Vec<_> = latest.champions().collect();
    if let Some(round) = round_ahead(conn, programme, now)?.filter(|_| !champions.is_empty()) {
        panels::store::let_in(conn, round, &champions.iter().map(|(_, entry)| *entry).collect())?;
    }
    audit::record(conn, Act::by(by).within(programme.id).did("champions-announced", id).with(&champions), now)
}

/// The round that champions go on to: the first one, while its scoring has not opened.
fn round_ahead(conn: &mut Conn, programme: &Programme, now: Moment) -> Result<Option<RoundId>> {
    let round = programme::store::round(conn, programme.id)?;
    let calendar = programme::store::calendar(conn, programme.id)?;
    let ahead = calendar.stage(StageKind::Scoring).is_some_and(|stage| now < stage.opens_at);
    Ok((round.is_first() && ahead).then_some(round.id))
}
