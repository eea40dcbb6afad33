//! How many take part. How many ballots there are, or whose, is told to nobody before they are counted.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use crate::both;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::ProgrammeId;
use crate::voting::rules;

#[derive(diesel::QueryableByName)]
struct OnDay {
    #[diesel(sql_type = BigInt)]
    day: i64,
    #[diesel(sql_type = BigInt)]
    voters: i64,
}

const BY_DAY: &str = "SELECT {at} / 86400000000 AS day, count(*) AS voters FROM voters
    WHERE programme_id = $1 AND {at} IS NOT NULL GROUP BY {at} / 86400000000";

/// Days of UTC since 1970, with how many registered and how many confirmed.
pub fn turnout(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<(i64, i64, i64)>> {
    let registered = on_days(conn, programme, "registered_at")?;
    let confirmed = on_days(conn, programme, "confirmed_at")?;
    Ok(rules::by_day(&registered, &confirmed))
}

fn on_days(conn: &mut Conn, programme: ProgrammeId, at: &str) -> Result<Vec<(i64, i64)>> {
    let query = diesel::sql_query(BY_DAY.replace("{at}", at)).bind::<Text, _>(programme);
    let rows: Vec<OnDay> = both!(conn, |c| query.load(c))?;
    Ok(rows.into_iter().map(|it| (it.day, it.voters)).collect())
}
