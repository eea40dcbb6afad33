//! Who moves on from a closed round: what the standing proposes, the list that is recorded and signed, the next round.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::accounts::{self, PersonId};
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::{EntryId, Hidden};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{self, EntryOnPanel};
use crate::programme::{self, Category, Criterion, Method, Per, Programme, Round, RoundId};
use crate::results::rules::moving_on::{Proposal, Proposed, may_list, propose, propose_passed};
use crate::results::rules::{self, Sure};
use crate::results::{Capacity, NewShortlist, Shortlist, ShortlistId, store};
use crate::schema::{shortlist_signatures, shortlisted, shortlists};
use crate::scoring;

/// Entries of which so many move on together: a category, or all.
#[derive(Clone, Debug)]
pub struct Group {
    pub category: Option<Category>,
    pub competing: Vec<EntryOnPanel>,
    pub proposal: Proposal,
}

/// What the standing of a closed round says of each group, and the criteria in the order of the ladder. What is hidden
/// from the reader does not compete.
pub fn groups(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    hidden: &Hidden,
) -> Result<(Vec<Group>, Vec<Criterion>)> {
    let mut entries = panels::store::entries_in(conn, programme, round)?;
    entries.retain(|entry| !hidden.covers(entry.id));
    let mut sheets = store::sheets(conn, round.id)?;
    sheets.retain(|sheet| !hidden.covers(sheet.entry));
    // Where judges walked there are no sheets, and nothing but all that was said parts two that are level.
    let walked = round.method == Method::Expo;
    let said = if walked { Some(store::said(conn, round, hidden)?) } else { None };
    let criteria = if walked { Vec::new() } else { programme::store::rubric(conn, round.id)?.criteria.to_vec() };
    let categories = match round.quota_per {
        Per::Category => programme::store::categories(conn, programme.id)?,
        Per::Edition => Vec::new(),
    };
    let most = round.quota.and_then(|most| usize::try_from(most).ok());
    let group = |category: Option<Category>, competing: Vec<EntryOnPanel>| {
        let among: BTreeSet<EntryId> = competing.iter().map(|entry| entry.id).collect();
        let standing = match &said {
            Some(said) => rules::walked(said, &among, Sure::Places),
            None => rules::standing_in(round, &sheets, &among, Sure::Places),
        };
        let proposal = match round.method {
            Method::Gate => propose_passed(&standing),
            _ => propose(&standing.lines, most, &rules::rungs(&criteria, &sheets, &among)),
        };
        Group { category, competing, proposal }
    };
    let of = |category: &Category| -> Vec<EntryOnPanel> {
        entries.iter().filter(|it| it.categories.contains(&category.id)).cloned().collect()
    };
    let mut groups: Vec<Group> =
        categories.iter().map(|category| group(Some(category.clone()), of(category))).collect();
    let known = |entry: &&EntryOnPanel| categories.iter().any(|category| entry.categories.contains(&category.id));
    let rest: Vec<EntryOnPanel> = entries.iter().filter(|entry| !known(entry)).cloned().collect();
    if !rest.is_empty() {
        groups.push(group(None, rest));
    }
    groups.retain(|group| !group.competing.is_empty());
    Ok((groups, rules::by_weight(&criteria).into_iter().cloned().collect()))
}

/// The round after this one.
pub fn next_of(conn: &mut Conn, programme: &Programme, round: &Round) -> Result<Option<Round>> {
    let rounds = programme::store::rounds(conn, programme.id)?;
    Ok(rounds.into_iter().find(|other| other.position == round.position + 1))
}

/// Records who moves on, in place of the list that the person saw. Recording the same again changes nothing.
pub fn make_list(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    wanted: &NewShortlist,
    now: Moment,
) -> Result<()> {
    let (round, _) = between(conn, programme, wanted.round)?;
    let latest = store::latest_list(conn, round.id)?;
    let same = |list: &Shortlist| !list.outdated && list.entries == wanted.entries && list.reason == wanted.reason;
    if latest.as_ref().is_some_and(same) {
        return Ok(());
    }
    if latest.map_or(0, |latest| latest.number) != wanted.after {
        return Err(Error::Conflict(WhyNot::new("results-why-list-meanwhile")));
    }
    let (groups, _) = groups(conn, programme, &round, &Hidden::default())?;
    let proposed = Proposed::of(groups.iter().map(|group| &group.proposal));
    let competing: BTreeSet<EntryId> = groups.iter().flat_map(|group| &group.competing).map(|entry| entry.id).collect();
    may_list(&proposed, &competing, &wanted.entries, &wanted.reason).map_err(Error::refused)?;
    // Whoever is too close to one that competes leaves the list to somebody else.
    if store::in_conflict(conn, programme, by, &competing.into_iter().collect::<Vec<_>>())? {
        return Err(Error::refused(WhyNot::new("results-why-conflict")));
    }
    let id = insert(conn, by, wanted, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("shortlist-made", id).with(wanted), now)
}

fn insert(conn: &mut Conn, by: PersonId, wanted: &NewShortlist, now: Moment) -> Result<ShortlistId> {
    let id = ShortlistId::fresh();
    diesel::insert_into(shortlists::table)
        .values((
            shortlists::id.eq(id),
            shortlists::round_id.eq(wanted.round),
            shortlists::number.eq(wanted.after + 1),
            shortlists::reason.eq(&wanted.reason),
            shortlists::made_by.eq(by),
            shortlists::at.eq(now),
        ))
        .execute(conn)?;
    let rows: Vec<_> = wanted
        .entries
        .iter()
        .map(|entry| (shortlisted::shortlist_id.eq(id), shortlisted::entry_id.eq(*entry)))
        .collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(shortlisted::table).values(batch.to_vec()).execute(c))?;
    }
    Ok(id)
}

/// Signs the list that the person has read. Signing it again changes nothing.
pub fn sign_list(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (round, list): (RoundId, ShortlistId),
    capacity: Capacity,
    now: Moment,
) -> Result<()> {
    let (round, _) = between(conn, programme, round)?;
    let latest = store::latest_list(conn, round.id)?.ok_or(Error::NotFound)?;
    let roles = accounts::store::roles_in(conn, programme.id, by)?;
    let competing = panels::store::entries_in(conn, programme, &round)?;
    let concerned: Vec<EntryId> =
        competing.iter().map(|entry| entry.id).chain(latest.entries.iter().copied()).collect();
    let in_conflict = store::in_conflict(conn, programme, by, &concerned)?;
    let stands = latest.id == list;
    if stands && latest.outdated {
        return Err(Error::refused(WhyNot::new("results-why-outdated")));
    }
    if !rules::may_sign(stands, &latest.signatures, by, capacity, &roles, in_conflict).map_err(Error::refused)? {
        return Ok(());
    }
    diesel::insert_into(shortlist_signatures::table)
        .values((
            shortlist_signatures::shortlist_id.eq(list),
            shortlist_signatures::capacity.eq(capacity),
            shortlist_signatures::person_id.eq(by),
            shortlist_signatures::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("shortlist-signed", list).with(&capacity), now)
}

/// Opens the next round with the entries of the signed list that still compete. Opening it again changes nothing.
pub fn open_next(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (round, list): (RoundId, ShortlistId),
    now: Moment,
) -> Result<()> {
    let at_hand = programme::store::round(conn, programme.id)?;
    let rounds = programme::store::rounds(conn, programme.id)?;
    let position = rounds.iter().find(|one| one.id == round).ok_or(Error::NotFound)?.position;
    if at_hand.position == position + 1 {
        return Ok(());
    }
    let (round, next) = between(conn, programme, round)?;
    let latest = store::latest_list(conn, round.id)?.ok_or(Error::NotFound)?;
    if latest.id != list {
        return Err(Error::Conflict(WhyNot::new("results-why-list-meanwhile")));
    }
    if !latest.is_signed() {
        return Err(Error::refused(WhyNot::new("results-why-list-unsigned")));
    }
    let competing = panels::store::entries_in(conn, programme, &round)?;
    let moving: BTreeSet<EntryId> =
        competing.into_iter().map(|entry| entry.id).filter(|entry| latest.entries.contains(entry)).collect();
    if moving.is_empty() {
        return Err(Error::refused(WhyNot::new("results-why-nobody-moves-on")));
    }
    if programme::store::open_round(conn, by, programme, &next, now)? {
        panels::store::let_in(conn, next.id, &moving)?;
        if next.everybody {
            panels::store::give_everybody_all(conn, by, programme, &next, now)?;
        }
    }
    Ok(())
}

/// The closed round at hand and the one that follows: only between the two is it settled who moves on.
fn between(conn: &mut Conn, programme: &Programme, round: RoundId) -> Result<(Round, Round)> {
    let at_hand = programme::store::round(conn, programme.id)?;
    if at_hand.id != round {
        return Err(Error::refused(WhyNot::new("results-why-next-open")));
    }
    if !scoring::store::is_closed(conn, round)? {
        return Err(Error::refused(WhyNot::new("results-why-open")));
    }
    if !scoring::store::is_released(conn, round)? {
        return Err(Error::refused(WhyNot::new("results-why-unreleased")));
    }
    let next = next_of(conn, programme, &at_hand)?;
    next.map(|next| (at_hand, next)).ok_or_else(|| Error::refused(WhyNot::new("results-why-no-next-round")))
}
