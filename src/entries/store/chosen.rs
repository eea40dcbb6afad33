//! The entries that a letter is about, with their teams: found by state, category and what was answered.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::find;
use super::list::{Filter, categories_among, found};
use crate::column::Json;
use crate::db::Conn;
use crate::entries::{Answers, EntryId, Member, State, rules};
use crate::error::Result;
use crate::programme::{CategoryId, FieldKind, Programme};
use crate::schema::{entries, entry_briefs};

#[derive(Clone, Debug)]
pub struct Chosen {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    pub categories: Vec<CategoryId>,
    pub team: Vec<Member>,
}

type Row = (EntryId, String, State, String, Option<String>);
type Answered = (EntryId, Json<Answers>, Option<Json<Answers>>);

/// The oldest first. `options` are those that have to be among the answers, by their fields.
pub fn chosen(
    conn: &mut Conn,
    programme: &Programme,
    filter: &Filter,
    options: &BTreeMap<String, String>,
) -> Result<Vec<Chosen>> {
    let mut rows: Vec<Row> = found(programme, filter)
        .order(entries::id)
        .select((entries::id, entries::reference, entries::state, entries::title, entries::submitted_title))
        .load(conn)?;
    if !options.is_empty() {
        let answered = answered(conn, programme, &rows, options)?;
        rows.retain(|row| answered.get(&row.0).is_some_and(|answers| rules::has_options(answers, options)));
    }
    let ids: Vec<EntryId> = rows.iter().map(|row| row.0).collect();
    let (mut teams, mut categories) = (find::teams(conn, &ids)?, categories_among(conn, &ids)?);
    let one = |(id, reference, _, title, submitted): Row| Chosen {
        id,
        title: rules::title_or_reference(&submitted.unwrap_or(title), &reference),
        reference,
        categories: categories.remove(&id).unwrap_or_default(),
        team: teams.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(one).collect())
}

/// What stands as answered: of a draft what is written, else what was submitted. Long answers are read only where one of
/// the fields is of a kind whose answers are long.
fn answered(
    conn: &mut Conn,
    programme: &Programme,
    rows: &[Row],
    options: &BTreeMap<String, String>,
) -> Result<HashMap<EntryId, Answers>> {
    let is_long = |key: &String| programme.form.field(key).is_some_and(|it| it.kind == FieldKind::ChoicesWithText);
    let ids: Vec<EntryId> = rows.iter().map(|row| row.0).collect();
    let mut found: Vec<Answered> = Vec::new();
    for ids in ids.chunks(10_000) {
        let more: Vec<Answered> = if options.keys().any(is_long) {
            let all = entries::table.filter(entries::id.eq_any(ids));
            all.select((entries::id, entries::answers, entries::submitted_answers)).load(conn)?
        } else {
            let briefs = entry_briefs::table.filter(entry_briefs::entry_id.eq_any(ids));
            briefs.select((entry_briefs::entry_id, entry_briefs::written, entry_briefs::submitted)).load(conn)?
        };
        found.extend(more);
    }
    Ok(found.into_iter().map(|(id, written, submitted)| (id, submitted.unwrap_or(written).0)).collect())
}
