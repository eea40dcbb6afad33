//! Prizes that become known one by one on a stage, before all results are published with the last.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, PrizeId, Programme};
use crate::results::store;
use crate::schema::reveals;

/// The prizes that everybody knows, and since when.
pub fn revealed(conn: &mut Conn, programme: ProgrammeId) -> Result<BTreeMap<PrizeId, Moment>> {
    let rows: Vec<(PrizeId, Moment)> = reveals::table
        .filter(reveals::programme_id.eq(programme))
        .select((reveals::prize_id, reveals::at))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Makes these prizes known, as the sealed record says. What is known already stays as it is.
pub fn reveal(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    prizes: &BTreeSet<PrizeId>,
    now: Moment,
) -> Result<()> {
    let progress = store::progress(conn, programme.id)?;
    if progress.published.is_some() {
        return Ok(());
    }
    if store::sealed(conn, programme)?.is_none() {
        return Err(Error::refused(WhyNot::new("results-why-unsealed")));
    }
    // From the first name on the stage alone says when.
    store::take_hour_back(conn, by, programme.id, now)?;
    let known = revealed(conn, programme.id)?;
    let all = programme::store::prizes(conn, programme.id)?;
    let fresh: Vec<_> = all.iter().filter(|it| prizes.contains(&it.id) && !known.contains_key(&it.id)).collect();
    for prize in &fresh {
        diesel::insert_into(reveals::table)
            .values((
                reveals::prize_id.eq(prize.id),
                reveals::programme_id.eq(programme.id),
                reveals::revealed_by.eq(by),
                reveals::at.eq(now),
            ))
            .execute(conn)?;
        audit::record(conn, Act::by(by).within(programme.id).did("prize-revealed", &prize.code), now)?;
    }
    Ok(())
}
