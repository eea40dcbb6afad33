//! Lists of a programme's entries, for those who run it and for the catalogue: the same few queries for any length.

use std::collections::HashMap;

use diesel::dsl::{IntoBoxed, LeftJoin};
use diesel::prelude::*;

use super::find::{self, COLUMNS};
use crate::accounts::rules::email_key;
use crate::db::Conn;
use crate::entries::{Entry, EntryId, Member, State, Verdict, rules};
use crate::error::{Error, Result};
use crate::programme::{CategoryId, Programme, ProgrammeId};
use crate::schema::{categories, entries, entry_categories, people, screenings, team_members};

/// What of all entries is wanted; nothing is asked where a part is none or empty.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub state: Option<State>,
    /// `Some(None)`: not screened yet.
    pub verdict: Option<Option<Verdict>>,
    pub category: Option<String>,
    pub words: String,
    /// Only what anybody may find: submitted, and eligible where the terms want screening.
    pub public: bool,
    /// Left out, whatever else is asked: so no filter tells anything of them.
    pub without: Vec<EntryId>,
}

/// A line of a list.
#[derive(Clone, Debug)]
pub struct Row {
    pub entry: Entry,
    pub verdict: Option<Verdict>,
    pub categories: Vec<CategoryId>,
    pub team: Vec<Member>,
}

pub(super) type Found<'a> = IntoBoxed<'a, LeftJoin<entries::table, screenings::table>, <Conn as Connection>::Backend>;

pub fn count(conn: &mut Conn, programme: &Programme, filter: &Filter) -> Result<i64> {
    Ok(found(programme, filter).count().get_result(conn)?)
}

/// The latest first, from `offset` on.
pub fn list(conn: &mut Conn, programme: &Programme, filter: &Filter, offset: i64, limit: i64) -> Result<Vec<Row>> {
    let rows: Vec<(Entry, Option<Verdict>)> = found(programme, filter)
        .order(entries::id.desc())
        .offset(offset)
        .limit(limit)
        .select((COLUMNS, screenings::verdict.nullable()))
        .load(conn)?;
    let ids: Vec<EntryId> = rows.iter().map(|(entry, _)| entry.id).collect();
    let mut teams = if filter.public { HashMap::new() } else { find::teams(conn, &ids)? };
    let mut of_categories = categories_among(conn, &ids)?;
    Ok(rows
        .into_iter()
        .map(|(entry, verdict)| Row {
            categories: of_categories.remove(&entry.id).unwrap_or_default(),
            team: teams.remove(&entry.id).unwrap_or_default(),
            entry,
            verdict,
        })
        .collect())
}

/// An entry of the catalogue; any other is not found.
pub fn public_entry(conn: &mut Conn, programme: &Programme, id: EntryId) -> Result<Entry> {
    let public = Filter { public: true, ..Filter::default() };
    found(programme, &public).filter(entries::id.eq(id)).select(COLUMNS).get_result(conn).map_err(Error::from)
}

pub(super) fn categories_among(conn: &mut Conn, ids: &[EntryId]) -> Result<find::OfCategories> {
    let mut found = find::OfCategories::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, CategoryId)> = entry_categories::table
            .inner_join(categories::table)
            .filter(entry_categories::entry_id.eq_any(ids))
            .order(categories::position)
            .select((entry_categories::entry_id, entry_categories::category_id))
            .load(conn)?;
        rows.into_iter().for_each(|(entry, category)| found.entry(entry).or_default().push(category));
    }
    Ok(found)
}

pub(super) fn found<'a>(programme: &Programme, filter: &Filter) -> Found<'a> {
    let mut query = entries::table.left_join(screenings::table).into_boxed();
    query = query.filter(entries::programme_id.eq(programme.id));
    if !filter.without.is_empty() {
        query = query.filter(entries::id.ne_all(filter.without.clone()));
    }
    if let Some(state) = filter.state {
        query = query.filter(entries::state.eq(state));
    }
    query = match filter.verdict {
        None => query,
        Some(None) => query.filter(screenings::verdict.nullable().is_null()),
        Some(Some(verdict)) => query.filter(screenings::verdict.nullable().eq(Some(verdict.as_str()))),
    };
    if let Some(code) = &filter.category {
        query = query.filter(entries::id.eq_any(in_category(programme.id, code)));
    }
    if filter.public {
        query = only_public(query, programme);
    }
    if filter.words.trim().is_empty() { query } else { searched(query, filter) }
}

fn only_public<'a>(query: Found<'a>, programme: &Programme) -> Found<'a> {
    let submitted = query.filter(entries::state.eq(State::Submitted));
    let verdict = screenings::verdict.nullable();
    if programme.terms.screening {
        submitted.filter(verdict.eq(Some(Verdict::Eligible.as_str())))
    } else {
        submitted.filter(verdict.is_null().or(verdict.eq(Some(Verdict::Eligible.as_str()))))
    }
}

/// In the catalogue only what it shows is searched; those who run it also find by reference and by address.
fn searched<'a>(query: Found<'a>, filter: &Filter) -> Found<'a> {
    if filter.public {
        return query.filter(entries::search_text.like(rules::like_public(&filter.words)).escape('\\'));
    }
    let words = rules::like_anywhere(&rules::folded(&filter.words));
    let reference = rules::like_anywhere(&filter.words.trim().to_uppercase());
    let address = rules::like_anywhere(&email_key(&filter.words));
    let by_address = team_members::table
        .inner_join(people::table)
        .filter(people::email_key.like(address).escape('\\'))
        .select(team_members::entry_id);
    query.filter(
        entries::search_text
            .like(words)
            .escape('\\')
            .or(entries::reference.like(reference).escape('\\'))
            .or(entries::id.eq_any(by_address)),
    )
}

#[diesel::dsl::auto_type]
fn in_category(programme: ProgrammeId, code: &str) -> _ {
    let code: String = code.to_owned();
    entry_categories::table
        .inner_join(categories::table)
        .filter(categories::programme_id.eq(programme))
        .filter(categories::code.eq(code))
        .select(entry_categories::entry_id)
}
