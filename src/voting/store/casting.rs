//! Ballots, as many as wait, in one statement.

use std::collections::HashMap;

use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::both;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::programme::CategoryId;
use crate::schema::ballots;
use crate::voting::{Cast, Said, VoterId, rules};

/// The choices as rows: a list of lists goes in as one text.
const GIVEN_SQLITE: &str = "json_each($1)";
const GIVEN_POSTGRES: &str = "json_array_elements(CAST($1 AS json)) AS given (value)";

/// Whoever is confirmed, an entry that stands in that category, and a moment at which the vote is open: all in the statement
/// that writes, so that nothing can change between.
const WHAT_COUNTS: &str = "
    INSERT INTO ballots (voter_id, category_id, entry_id, cast_at)
    SELECT voters.id, entry_categories.category_id, entries.id, CAST(value ->> 3 AS BIGINT)
    FROM {given}
    JOIN voters ON voters.id = value ->> 0 AND voters.confirmed_at IS NOT NULL
    JOIN stages ON stages.programme_id = voters.programme_id AND stages.kind = 'voting'
        AND stages.opens_at <= CAST(value ->> 3 AS BIGINT) AND CAST(value ->> 3 AS BIGINT) < stages.closes_at
    JOIN entries ON entries.id = value ->> 2 AND entries.programme_id = voters.programme_id AND entries.state = 'submitted'
    JOIN entry_categories ON entry_categories.entry_id = entries.id AND entry_categories.category_id = value ->> 1
    WHERE true
    ON CONFLICT (voter_id, category_id) DO {conflict}
    RETURNING voter_id, category_id, entry_id";
const FINAL: &str = "NOTHING";
const CHANGED: &str = "UPDATE SET entry_id = excluded.entry_id, cast_at = excluded.cast_at";

#[derive(diesel::QueryableByName)]
struct Written {
    #[diesel(sql_type = Text)]
    voter_id: VoterId,
    #[diesel(sql_type = Text)]
    category_id: CategoryId,
    #[diesel(sql_type = Text)]
    entry_id: EntryId,
}

/// Writes them all, and says of each what became of it, in their order. Sent again, they are as they were.
pub fn cast_all(conn: &mut Conn, casts: &[Cast]) -> Result<Vec<Said>> {
    let mut stand: HashMap<(VoterId, CategoryId), EntryId> = HashMap::new();
    for (changeable, conflict) in [(false, FINAL), (true, CHANGED)] {
        let wanted = rules::one_each(casts, changeable);
        if !wanted.is_empty() {
            let written = write(conn, &wanted, conflict)?;
            stand.extend(written.into_iter().map(|it| ((it.voter_id, it.category_id), it.entry_id)));
        }
    }
    let lacking: Vec<&Cast> = casts.iter().filter(|it| !stand.contains_key(&(it.voter, it.category))).collect();
    if !lacking.is_empty() {
        stand.extend(standing(conn, &lacking)?);
    }
    Ok(casts.iter().map(|cast| said(cast, stand.get(&(cast.voter, cast.category)))).collect())
}

/// A change that another one of the same moment replaced was kept, too.
fn said(cast: &Cast, stands: Option<&EntryId>) -> Said {
    match stands {
        Some(entry) if *entry == cast.entry || cast.changeable => Said::Kept,
        Some(_) => Said::Other,
        None => Said::Refused,
    }
}

fn write(conn: &mut Conn, casts: &[Cast], conflict: &str) -> Result<Vec<Written>> {
    let row = |it: &Cast| (it.voter, it.category, it.entry, it.at.micros());
    let given = serde_json::to_string(&casts.iter().map(row).collect::<Vec<_>>()).unwrap_or_default();
    let from = match conn {
        Conn::Sqlite(_) => GIVEN_SQLITE,
        Conn::Postgres(_) => GIVEN_POSTGRES,
    };
    let statement = WHAT_COUNTS.replace("{given}", from).replace("{conflict}", conflict);
    Ok(both!(conn, |c| diesel::sql_query(statement).bind::<Text, _>(given).load(c))?)
}

/// What stands already of those that were not written.
fn standing(conn: &mut Conn, casts: &[&Cast]) -> Result<HashMap<(VoterId, CategoryId), EntryId>> {
    let voters: Vec<VoterId> = casts.iter().map(|cast| cast.voter).collect();
    let rows: Vec<(VoterId, CategoryId, EntryId, Moment)> =
        ballots::table.filter(ballots::voter_id.eq_any(voters)).load(conn)?;
    Ok(rows.into_iter().map(|(voter, category, entry, _)| ((voter, category), entry)).collect())
}
