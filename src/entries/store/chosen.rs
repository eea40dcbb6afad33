//! The entries that a letter is about, with their teams: found by state, category and what was answered.

use diesel::prelude::*;

use super::find;
use super::list::{Filter, categories_among, search};
use crate::db::Conn;
use crate::entries::{EntryId, Member, rules};
use crate::error::Result;
use crate::programme::{CategoryId, Programme};
use crate::schema::entries;

#[derive(Clone, Debug)]
pub struct Chosen {
    pub id: EntryId,
    pub reference: String,
    pub title: String,
    pub categories: Vec<CategoryId>,
    pub team: Vec<Member>,
}

type Row = (EntryId, String, String, Option<String>);

/// The oldest first.
pub fn chosen(conn: &mut Conn, programme: &Programme, filter: &Filter) -> Result<Vec<Chosen>> {
    let mut ids = search(conn, programme, filter)?.ids;
    ids.reverse();
    let mut rows: Vec<Row> = Vec::new();
    for ids in ids.chunks(10_000) {
        let some = entries::table.filter(entries::id.eq_any(ids)).order(entries::id);
        let heads = (entries::id, entries::reference, entries::title, entries::submitted_title);
        rows.extend(some.select(heads).load::<Row>(conn)?);
    }
    let (mut teams, mut categories) = (find::teams(conn, &ids)?, categories_among(conn, &ids)?);
    let one = |(id, reference, title, submitted): Row| Chosen {
        id,
        title: rules::title_or_reference(&submitted.unwrap_or(title), &reference),
        reference,
        categories: categories.remove(&id).unwrap_or_default(),
        team: teams.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(one).collect())
}
