//! What the rules of an edition ask of entries before one of them wins.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::db::Conn;
use crate::entries::{self, EntryId, LikeKind, LikeVerdict};
use crate::error::Result;
use crate::language::Names;
use crate::panels::EntryOnPanel;
use crate::programme::{self, Prize, Programme};
use crate::results::rules::limits::Facts;
use crate::results::store;
use crate::schema::{entries as entry_rows, entry_finds, likenesses, team_members};

/// Of those that compete for this prize, and of those that win others: five queries, however many entries.
pub fn facts(
    conn: &mut Conn,
    programme: &Programme,
    prize: &Prize,
    competing: &BTreeMap<EntryId, EntryOnPanel>,
) -> Result<Facts> {
    let prizes = programme::store::prizes(conn, programme.id)?;
    let name = |id| prizes.iter().find(|it| it.id == id).map(|it| it.names.clone()).unwrap_or_default();
    let decided = store::decided(conn, programme.id)?;
    let others = decided.iter().filter(|one| one.decision.prize != prize.id && !one.outdated);
    let wins: Vec<(Names, EntryId)> =
        others.flat_map(|one| one.winners.iter().map(|it| (name(one.decision.prize), it.entry))).collect();
    let concerned: BTreeSet<EntryId> = competing.keys().copied().chain(wins.iter().map(|it| it.1)).collect();
    Ok(Facts {
        teams: teams(conn, programme, &concerned)?,
        before: won_before(conn, programme)?,
        choices: choices(conn, programme, &concerned)?,
        titles: competing.values().map(|entry| (entry.id, entry.title.clone())).collect(),
        wins,
    })
}

fn teams(
    conn: &mut Conn,
    programme: &Programme,
    concerned: &BTreeSet<EntryId>,
) -> Result<BTreeMap<EntryId, BTreeSet<PersonId>>> {
    let rows: Vec<(EntryId, PersonId)> = team_members::table
        .inner_join(entry_rows::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .select((team_members::entry_id, team_members::person_id))
        .load(conn)?;
    let mut of = BTreeMap::<EntryId, BTreeSet<PersonId>>::new();
    for (entry, person) in rows.into_iter().filter(|row| concerned.contains(&row.0)) {
        of.entry(entry).or_default().insert(person);
    }
    Ok(of)
}

/// The same as a past winner, as a person found who looked.
fn won_before(conn: &mut Conn, programme: &Programme) -> Result<BTreeMap<EntryId, String>> {
    let same: Vec<(EntryId, String)> = likenesses::table
        .filter(likenesses::programme_id.eq(programme.id))
        .filter(likenesses::kind.eq(LikeKind::PastWinner))
        .filter(likenesses::verdict.eq(LikeVerdict::Same))
        .select((likenesses::entry_id, likenesses::other_id))
        .load(conn)?;
    let past = entries::store::past_winners_of(conn, programme.id)?;
    let edition = |other: &str| past.iter().find(|it| it.id.as_str() == other).map(|it| it.edition.clone());
    Ok(same.into_iter().map(|(entry, other)| (entry, edition(&other).unwrap_or_default())).collect())
}

/// What they answered to the question by which winners are to spread; nothing where they need not.
fn choices(conn: &mut Conn, programme: &Programme, concerned: &BTreeSet<EntryId>) -> Result<BTreeMap<EntryId, Names>> {
    let field = programme.terms.spread.and_then(|spread| programme.form.saying(spread.by).next());
    let Some(field) = field else { return Ok(BTreeMap::new()) };
    let rows: Vec<(EntryId, Option<String>)> = entry_finds::table
        .inner_join(entry_rows::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .select((entry_finds::entry_id, entry_finds::chosen))
        .load(conn)?;
    let name = |chosen: &str| {
        let key = chosen.lines().filter_map(|line| line.split_once('=')).find(|(key, _)| *key == field.key)?.1;
        field.options.iter().find(|option| option.key == key).map(|option| option.names.clone())
    };
    let choice = |(entry, chosen): (EntryId, Option<String>)| Some((entry, name(&chosen?)?));
    Ok(rows.into_iter().filter(|row| concerned.contains(&row.0)).filter_map(choice).collect())
}
