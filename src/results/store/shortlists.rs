//! Finding the lists of who moves on from a round, with their signatures: three queries, however many lists.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::programme::RoundId;
use crate::results::{Capacity, Shortlist, ShortlistId, Signature};
use crate::schema::{people, shortlist_signatures, shortlisted, shortlists};

type Row = (ShortlistId, i32, String, String, Moment);

/// Every list of a round, the latest first.
pub fn lists(conn: &mut Conn, round: RoundId) -> Result<Vec<Shortlist>> {
    let rows: Vec<Row> = shortlists::table
        .inner_join(people::table)
        .filter(shortlists::round_id.eq(round))
        .order(shortlists::number.desc())
        .select((shortlists::id, shortlists::number, shortlists::reason, people::name, shortlists::at))
        .load(conn)?;
    let ids: Vec<ShortlistId> = rows.iter().map(|row| row.0).collect();
    let mut entries = entries(conn, &ids)?;
    let mut signatures = signatures(conn, &ids)?;
    let list = |(id, number, reason, made_by, at): Row| Shortlist {
        id,
        number,
        reason,
        made_by,
        at,
        entries: entries.remove(&id).unwrap_or_default(),
        signatures: signatures.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(list).collect())
}

pub fn latest_list(conn: &mut Conn, round: RoundId) -> Result<Option<Shortlist>> {
    Ok(lists(conn, round)?.into_iter().next())
}

fn entries(conn: &mut Conn, ids: &[ShortlistId]) -> Result<BTreeMap<ShortlistId, BTreeSet<EntryId>>> {
    let rows: Vec<(ShortlistId, EntryId)> = shortlisted::table
        .filter(shortlisted::shortlist_id.eq_any(ids))
        .select((shortlisted::shortlist_id, shortlisted::entry_id))
        .load(conn)?;
    let mut of = BTreeMap::<ShortlistId, BTreeSet<EntryId>>::new();
    for (list, entry) in rows {
        of.entry(list).or_default().insert(entry);
    }
    Ok(of)
}

type Signed = (ShortlistId, Capacity, PersonId, String, Moment);

fn signatures(conn: &mut Conn, ids: &[ShortlistId]) -> Result<BTreeMap<ShortlistId, Vec<Signature>>> {
    let rows: Vec<Signed> = shortlist_signatures::table
        .inner_join(people::table)
        .filter(shortlist_signatures::shortlist_id.eq_any(ids))
        .order(shortlist_signatures::at)
        .select((
            shortlist_signatures::shortlist_id,
            shortlist_signatures::capacity,
            people::id,
            people::name,
            shortlist_signatures::at,
        ))
        .load(conn)?;
    let mut of = BTreeMap::<ShortlistId, Vec<Signature>>::new();
    for (list, capacity, person, name, at) in rows {
        of.entry(list).or_default().push(Signature { capacity, person, name, at });
    }
    Ok(of)
}
