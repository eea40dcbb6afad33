//! How gladly judges would judge which entries.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::{Bid, JudgeId, Pair};
use crate::programme::ProgrammeId;
use crate::schema::{bids, judges};

/// All bids of an edition.
pub fn bids(conn: &mut Conn, programme: ProgrammeId) -> Result<BTreeMap<Pair, Bid>> {
    let rows: Vec<(EntryId, JudgeId, Bid)> = bids::table
        .inner_join(judges::table)
        .filter(judges::programme_id.eq(programme))
        .select((bids::entry_id, bids::judge_id, bids::bid))
        .load(conn)?;
    Ok(rows.into_iter().map(|(entry, judge, bid)| (Pair { entry, judge }, bid)).collect())
}

pub fn bids_of(conn: &mut Conn, judge: JudgeId) -> Result<BTreeMap<EntryId, Bid>> {
    let own = bids::table.filter(bids::judge_id.eq(judge));
    Ok(own.select((bids::entry_id, bids::bid)).load::<(EntryId, Bid)>(conn)?.into_iter().collect())
}

#[derive(Insertable)]
#[diesel(table_name = bids, treat_none_as_default_value = false)]
struct NewBid {
    judge_id: JudgeId,
    entry_id: EntryId,
    bid: Bid,
    at: Moment,
}

/// What was said before of the same pairs gives way. The same again changes nothing.
pub fn set_bids(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    wanted: &BTreeMap<Pair, Bid>,
    now: Moment,
) -> Result<()> {
    let known = bids(conn, programme)?;
    let new: Vec<NewBid> = wanted
        .iter()
        .filter(|(pair, bid)| known.get(pair) != Some(bid))
        .map(|(pair, bid)| NewBid { judge_id: pair.judge, entry_id: pair.entry, bid: *bid, at: now })
        .collect();
    if new.is_empty() {
        return Ok(());
    }
    for batch in new.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(bids::table)
            .values(batch)
            .on_conflict((bids::judge_id, bids::entry_id))
            .do_update()
            .set((bids::bid.eq(diesel::upsert::excluded(bids::bid)), bids::at.eq(now)))
            .execute(c))?;
    }
    let told: Vec<(JudgeId, EntryId, Bid)> = new.iter().map(|it| (it.judge_id, it.entry_id, it.bid)).collect();
    audit::record(conn, Act::by(by).within(programme).did("bids-set", programme).with(&told), now)
}
