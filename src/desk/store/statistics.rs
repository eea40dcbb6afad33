//! What became of the entries of an edition, in a constant number of queries.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;

use crate::accounts::Person;
use crate::db::Conn;
use crate::desk::rules::statistics::{self as rules, Fate};
use crate::desk::statistics::{Counted, Stocktaking};
use crate::entries::{self, Audience, EntryId, Hidden, State, Verdict};
use crate::error::{Error, Result};
use crate::language::Names;
use crate::panels;
use crate::programme::{self, Category, Programme};
use crate::results::{self, Distinction};
use crate::schema::{categories, entries as rows, entry_categories, entry_finds, programmes, publications, screenings};

/// For whoever runs the edition. Until results are published, what the reader is too close to is not counted, and who was
/// nominated is kept from them, whatever became of that entry: a place that is missing from twenty would tell.
pub fn stocktaking(conn: &mut Conn, programme: &Programme, reader: &Person) -> Result<Stocktaking> {
    let published = results::store::progress(conn, programme.id)?.published.is_some();
    let hidden = if published { Hidden::default() } else { entries::store::hidden_from(conn, programme, reader)? };
    taken(conn, programme, Audience::Organiser, &hidden)
}

/// For everybody; not found before results are published.
pub fn public_stocktaking(conn: &mut Conn, programme: &Programme) -> Result<Stocktaking> {
    let taken = taken(conn, programme, Audience::Public, &Hidden::default())?;
    if taken.published.is_some() { Ok(taken) } else { Err(Error::NotFound) }
}

fn taken(conn: &mut Conn, programme: &Programme, audience: Audience, hidden: &Hidden) -> Result<Stocktaking> {
    let published = results::store::progress(conn, programme.id)?.published;
    let honours = match published {
        Some(_) => rules::honours(&results::store::published_record(conn, programme)?.record),
        None => BTreeMap::new(),
    };
    let moved_on = moved_on(conn, programme)?;
    let nominees_known = moved_on.as_ref().is_none_or(|them| !them.is_empty() && hidden.0.is_empty());
    let mut counted = counted(conn, programme, &honours, moved_on.as_ref())?;
    counted.retain(|(id, _)| !hidden.covers(*id));
    let counted: Vec<Counted> = counted.into_iter().map(|(_, entry)| entry).collect();
    let categories: Vec<Category> = programme::store::categories(conn, programme.id)?;
    Ok(Stocktaking {
        statistics: rules::statistics(&counted, &programme.form, &categories, audience),
        stages: rules::stages(published.is_some(), nominees_known),
        mentions: honours.values().filter(|how| **how == Distinction::Mention).count(),
        left_out: hidden.references(),
        programme: programme.clone(),
        categories,
        published,
    })
}

/// Those that moved on from the first round, once the second is open; nothing where there is one round.
fn moved_on(conn: &mut Conn, programme: &Programme) -> Result<Option<BTreeSet<EntryId>>> {
    let rounds = programme::store::rounds(conn, programme.id)?;
    rounds.get(1).map(|second| panels::store::contenders(conn, second.id)).transpose()
}

type Fated = (EntryId, State, Option<Verdict>, Option<String>);

fn counted(
    conn: &mut Conn,
    programme: &Programme,
    honours: &BTreeMap<EntryId, Distinction>,
    moved_on: Option<&BTreeSet<EntryId>>,
) -> Result<Vec<(EntryId, Counted)>> {
    let found: Vec<Fated> = rows::table
        .left_join(screenings::table)
        .left_join(entry_finds::table)
        .filter(rows::programme_id.eq(programme.id))
        .filter(rows::state.ne(State::Draft))
        .select((rows::id, rows::state, screenings::verdict.nullable(), entry_finds::chosen.nullable()))
        .load(conn)?;
    let mut codes = codes(conn, programme)?;
    let one = |(id, state, verdict, chosen): Fated| {
        let fate = Fate { id, state, verdict, honour: honours.get(&id).copied() };
        let reached = rules::reached(&fate, programme.terms.screening, moved_on)?;
        let categories = codes.remove(&id).unwrap_or_default();
        Some((id, Counted { reached, categories, chosen: chosen.unwrap_or_default() }))
    };
    Ok(found.into_iter().filter_map(one).collect())
}

/// The codes of the categories in which each entry stands.
fn codes(conn: &mut Conn, programme: &Programme) -> Result<HashMap<EntryId, Vec<String>>> {
    let pairs: Vec<(EntryId, String)> = entry_categories::table
        .inner_join(categories::table)
        .filter(categories::programme_id.eq(programme.id))
        .order(categories::position)
        .select((entry_categories::entry_id, categories::code))
        .load(conn)?;
    let mut found = HashMap::<EntryId, Vec<String>>::new();
    for (entry, code) in pairs {
        found.entry(entry).or_default().push(code);
    }
    Ok(found)
}

/// Other editions of the same kind whose results are public, the newest first: their slugs and names.
pub fn comparable(conn: &mut Conn, programme: &Programme) -> Result<Vec<(String, Names)>> {
    Ok(programmes::table
        .inner_join(publications::table)
        .filter(programmes::kind.eq(programme.kind))
        .filter(programmes::id.ne(programme.id))
        .order((publications::at.desc(), programmes::id.desc()))
        .select((programmes::slug, programmes::names))
        .load(conn)?)
}
