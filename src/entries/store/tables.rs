//! Where teams stand in the hall.

use diesel::prelude::*;

use super::list::categories_among;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::{AtTable, EntryId, Numbering, State, Verdict, WantedTable, rules};
use crate::error::{Error, Result};
use crate::programme::{self, Programme};
use crate::schema::{entries, screenings, tables};

/// Id, reference, title, submitted title, verdict, number, place.
type Row = (EntryId, String, String, Option<String>, Option<Verdict>, Option<i32>, Option<String>);

/// All who stand in the hall: submitted, and eligible where the terms want screening. By number, then by reference.
pub fn tables(conn: &mut Conn, programme: &Programme) -> Result<Vec<AtTable>> {
    let rows: Vec<Row> = entries::table
        .left_join(screenings::table)
        .left_join(tables::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .select((
            entries::id,
            entries::reference,
            entries::title,
            entries::submitted_title,
            screenings::verdict.nullable(),
            tables::number.nullable(),
            tables::place.nullable(),
        ))
        .load(conn)?;
    let ids: Vec<EntryId> = rows.iter().map(|row| row.0).collect();
    let mut categories = categories_among(conn, &ids)?;
    let stands = |verdict: Option<Verdict>| !programme.terms.screening || verdict == Some(Verdict::Eligible);
    let mut found: Vec<AtTable> = rows
        .into_iter()
        .filter(|row| stands(row.4))
        .map(|(entry, reference, title, submitted, _, number, place)| AtTable {
            categories: categories.remove(&entry).unwrap_or_default(),
            title: submitted.unwrap_or(title),
            place: place.unwrap_or_default(),
            entry,
            reference,
            number,
        })
        .collect();
    found.sort_by(|one, other| order(one).cmp(&order(other)));
    Ok(found)
}

fn order(table: &AtTable) -> (i32, &str) {
    (table.number.unwrap_or(i32::MAX), &table.reference)
}

/// The number and the place of one team's table, once it was given out.
pub fn table_of(conn: &mut Conn, entry: EntryId) -> Result<Option<(i32, String)>> {
    Ok(tables::table.find(entry).select((tables::number, tables::place)).get_result(conn).optional()?)
}

/// Gives numbers to those who have none, or anew to all.
pub fn number_tables(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    numbering: Numbering,
    now: Moment,
) -> Result<()> {
    let known = tables(conn, programme)?;
    let categories: Vec<_> = programme::store::categories(conn, programme.id)?.iter().map(|it| it.id).collect();
    let wanted = rules::numbered(&known, &categories, numbering);
    set_tables(conn, by, programme, &wanted, now)
}

/// Sets numbers and places as one: all of them or none. What is already so is not changed.
pub fn set_tables(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    wanted: &[WantedTable],
    now: Moment,
) -> Result<()> {
    let known = tables(conn, programme)?;
    if wanted.iter().any(|it| !known.iter().any(|table| table.entry == it.entry)) {
        return Err(Error::NotFound);
    }
    rules::may_stand(&known, wanted).map_err(Error::refused)?;
    let is_new = |it: &&WantedTable| {
        let same = |table: &AtTable| table.number == it.number && (it.number.is_none() || table.place == it.place);
        !known.iter().any(|table| table.entry == it.entry && same(table))
    };
    let changed: Vec<&WantedTable> = wanted.iter().filter(is_new).collect();
    if changed.is_empty() {
        return Ok(());
    }
    let ids: Vec<EntryId> = changed.iter().map(|it| it.entry).collect();
    for ids in ids.chunks(BATCH) {
        diesel::delete(tables::table.filter(tables::entry_id.eq_any(ids))).execute(conn)?;
    }
    // A number of an entry that has left since is free.
    let numbers: Vec<i32> = changed.iter().filter_map(|it| it.number).collect();
    for numbers in numbers.chunks(BATCH) {
        let left = tables::table.filter(tables::programme_id.eq(programme.id)).filter(tables::number.eq_any(numbers));
        diesel::delete(left).execute(conn)?;
    }
    let row = |it: &&WantedTable| {
        let number = it.number?;
        Some((
            tables::entry_id.eq(it.entry),
            tables::programme_id.eq(programme.id),
            tables::number.eq(number),
            tables::place.eq(it.place.clone()),
            tables::at.eq(now),
        ))
    };
    let rows: Vec<_> = changed.iter().filter_map(row).collect();
    for rows in rows.chunks(BATCH) {
        both!(conn, |conn| diesel::insert_into(tables::table).values(rows.to_vec()).execute(conn))?;
    }
    audit::record(conn, Act::by(by).within(programme.id).did("tables-set", programme.id).with(&changed), now)
}
