//! Lists of a programme's entries, for those who run it and for the catalogue: the same few queries for any length.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::{IntoBoxed, LeftJoin};
use diesel::prelude::*;

use super::find::{self, COLUMNS};
use crate::accounts::rules::email_key;
use crate::db::Conn;
use crate::entries::{Entry, EntryId, Member, State, Verdict, rules};
use crate::error::{Error, Result};
use crate::programme::{CategoryId, Programme};
use crate::schema::{categories, entries, entry_categories, entry_finds, people, screenings, team_members};

/// What of all entries is wanted; nothing is asked where a part is none or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub state: Option<State>,
    /// `Some(None)`: not screened yet.
    pub verdict: Option<Option<Verdict>>,
    /// The option that is asked of a field, by the field's key; a category's code by `CATEGORIES`.
    pub chosen: BTreeMap<String, String>,
    pub words: String,
    /// Only what anybody may find: submitted, and eligible where the terms want screening.
    pub public: bool,
    /// By what blind judges read, wherever something was rewritten for them.
    pub rewritten: bool,
    /// Left out, whatever else is asked: so no filter tells anything of them.
    pub without: Vec<EntryId>,
}

/// What a filter finds, the latest first, and how many there are by what they chose.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub ids: Vec<EntryId>,
    pub counts: rules::Counts,
}

impl Found {
    pub fn total(&self) -> i64 {
        i64::try_from(self.ids.len()).unwrap_or(i64::MAX)
    }

    pub fn part(&self, offset: i64, limit: i64) -> &[EntryId] {
        let at = |place: i64| usize::try_from(place).unwrap_or(0).min(self.ids.len());
        &self.ids[at(offset)..at(offset.saturating_add(limit))]
    }
}

/// A line of a list.
#[derive(Clone, Debug)]
pub struct Row {
    pub entry: Entry,
    pub verdict: Option<Verdict>,
    pub categories: Vec<CategoryId>,
    pub team: Vec<Member>,
}

type Narrow<'a> = IntoBoxed<
    'a,
    LeftJoin<LeftJoin<entries::table, screenings::table>, entry_finds::table>,
    <Conn as Connection>::Backend,
>;

/// One look at all of them, without their answers: which are found, and what all options would find.
pub fn search(conn: &mut Conn, programme: &Programme, filter: &Filter) -> Result<Found> {
    let rows: Vec<(EntryId, Option<String>, Option<String>)> = wanted(programme, filter)
        .order(entries::id.desc())
        .select((entries::id, entry_finds::chosen.nullable(), entry_finds::blind_chosen.nullable()))
        .load(conn)?;
    let read = |chosen, blind: Option<String>| if filter.rewritten { blind.or(chosen) } else { chosen };
    let rows: Vec<_> = rows.into_iter().map(|(id, chosen, blind)| (id, read(chosen, blind))).collect();
    let (ids, counts) = rules::tally(&rows, &filter.chosen);
    Ok(Found { ids, counts })
}

/// What a filter finds, the latest first, from `offset` on.
pub fn list(conn: &mut Conn, programme: &Programme, filter: &Filter, offset: i64, limit: i64) -> Result<Vec<Row>> {
    let found = search(conn, programme, filter)?;
    rows(conn, found.part(offset, limit), !filter.public)
}

/// These entries whole, in the same order: the latest first.
pub fn rows(conn: &mut Conn, ids: &[EntryId], with_teams: bool) -> Result<Vec<Row>> {
    let mut found: Vec<(Entry, Option<Verdict>)> = Vec::new();
    for ids in ids.chunks(10_000) {
        let some = entries::table.left_join(screenings::table).filter(entries::id.eq_any(ids));
        let some = some.order(entries::id.desc()).select((COLUMNS, screenings::verdict.nullable()));
        found.extend(some.load::<(Entry, Option<Verdict>)>(conn)?);
    }
    let mut teams = if with_teams { find::teams(conn, ids)? } else { HashMap::new() };
    let mut of_categories = categories_among(conn, ids)?;
    Ok(found
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
    wanted(programme, &public).filter(entries::id.eq(id)).select(COLUMNS).get_result(conn).map_err(Error::from)
}

pub(super) fn categories_among(conn: &mut Conn, ids: &[EntryId]) -> Result<find::OfCategories> {
    Ok(in_categories(conn, ids)?
        .into_iter()
        .map(|(entry, own)| (entry, own.into_iter().map(|it| it.0).collect()))
        .collect())
}

pub(super) fn codes_among(conn: &mut Conn, ids: &[EntryId]) -> Result<HashMap<EntryId, Vec<String>>> {
    Ok(in_categories(conn, ids)?
        .into_iter()
        .map(|(entry, own)| (entry, own.into_iter().map(|it| it.1).collect()))
        .collect())
}

/// Ids and codes, in the edition's order.
fn in_categories(conn: &mut Conn, ids: &[EntryId]) -> Result<HashMap<EntryId, Vec<(CategoryId, String)>>> {
    let mut found: HashMap<EntryId, Vec<(CategoryId, String)>> = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<(EntryId, (CategoryId, String))> = entry_categories::table
            .inner_join(categories::table)
            .filter(entry_categories::entry_id.eq_any(ids))
            .order(categories::position)
            .select((entry_categories::entry_id, (categories::id, categories::code)))
            .load(conn)?;
        rows.into_iter().for_each(|(entry, category)| found.entry(entry).or_default().push(category));
    }
    Ok(found)
}

/// All that is asked but the options, which are told apart beside each other.
fn wanted<'a>(programme: &Programme, filter: &Filter) -> Narrow<'a> {
    let mut query = entries::table.left_join(screenings::table).left_join(entry_finds::table).into_boxed();
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
    if filter.public {
        query = only_public(query, programme);
    }
    if filter.words.trim().is_empty() { query } else { searched(query, filter) }
}

fn only_public<'a>(query: Narrow<'a>, programme: &Programme) -> Narrow<'a> {
    let submitted = query.filter(entries::state.eq(State::Submitted));
    let verdict = screenings::verdict.nullable();
    if programme.terms.screening {
        submitted.filter(verdict.eq(Some(Verdict::Eligible.as_str())))
    } else {
        submitted.filter(verdict.is_null().or(verdict.eq(Some(Verdict::Eligible.as_str()))))
    }
}

/// Every word has to be there. In the catalogue only what it shows is searched; those who run it also find by reference and
/// by address.
fn searched<'a>(query: Narrow<'a>, filter: &Filter) -> Narrow<'a> {
    let (kept, blind) = (entry_finds::words.nullable(), entry_finds::blind_words.nullable());
    if filter.rewritten {
        return rules::like_public(&filter.words).into_iter().fold(query, |query, word| {
            let own = blind.is_null().and(kept.like(word.clone()).escape('\\'));
            query.filter(blind.like(word).escape('\\').or(own))
        });
    }
    if filter.public {
        let words = rules::like_public(&filter.words);
        return words.into_iter().fold(query, |query, word| query.filter(kept.like(word).escape('\\')));
    }
    let reference = rules::like_anywhere(&filter.words.trim().to_uppercase());
    let address = rules::like_anywhere(&email_key(&filter.words));
    rules::like_words(&filter.words).into_iter().fold(query, |query, word| {
        // People first: a join would look up everybody of every team.
        let people = people::table.filter(people::email_key.like(address.clone()).escape('\\')).select(people::id);
        let by_address = team_members::table.filter(team_members::person_id.eq_any(people));
        let by_address = by_address.select(team_members::entry_id);
        query.filter(
            kept.like(word)
                .escape('\\')
                .or(entries::reference.like(reference.clone()).escape('\\'))
                .or(entries::id.eq_any(by_address)),
        )
    })
}
