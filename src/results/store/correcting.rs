//! Opening a correction of a published result, publishing it, giving it up.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::corrections::Eyes;
use super::publishing::tell_of_correction;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme};
use crate::results::rules::correcting;
use crate::results::{Decided, rules, store};
use crate::schema::{correction_ends, corrections, earlier_records, record_entries, record_judges, records};

/// From now on prizes may be decided anew. The same once more changes nothing.
pub fn open_correction(conn: &mut Conn, by: PersonId, programme: &Programme, reason: &str, now: Moment) -> Result<()> {
    let known = store::corrections(conn, programme.id)?;
    let progress = store::progress(conn, programme.id)?;
    if known.iter().any(|it| it.is_open() && it.reason == reason) {
        return Ok(());
    }
    let people = store::people_of(conn, programme.id)?;
    correcting::may_open(&known, reason, &people, progress).map_err(Error::refused)?;
    let number = known.last().map_or(0, |it| it.number) + 1;
    diesel::insert_into(corrections::table)
        .values((
            corrections::programme_id.eq(programme.id),
            corrections::number.eq(number),
            corrections::reason.eq(reason),
            corrections::opened_by.eq(by),
            corrections::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(by).within(programme.id).did("correction-opened", number);
    audit::record(conn, act.with(&reason), now)
}

/// What was decided in it counts for nothing, and the published result stands as before.
pub fn give_up_correction(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    number: i32,
    now: Moment,
) -> Result<()> {
    let known = store::corrections(conn, programme.id)?;
    if !correcting::may_end(&known, number, false).map_err(Error::Conflict)? {
        return Ok(());
    }
    end(conn, by, programme, number, false, now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("correction-given-up", number), now)
}

/// Once every prize is signed by both, what was decided anew takes the place of what was published. Once is enough.
pub fn publish_correction(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    number: i32,
    now: Moment,
) -> Result<()> {
    let known = store::corrections(conn, programme.id)?;
    if !correcting::may_end(&known, number, true).map_err(Error::Conflict)? {
        return Ok(());
    }
    ready(conn, programme, number)?.map_err(Error::refused)?;
    let before = honoured(&store::decided_for_all(conn, programme.id, Eyes::Everybody)?);
    end(conn, by, programme, number, true, now)?;
    let after = honoured(&store::decided_for_all(conn, programme.id, Eyes::Everybody)?);
    make_record_anew(conn, programme)?;
    tell_of_correction(conn, programme, &after.difference(&before).copied().collect(), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("result-corrected", number), now)
}

/// Why this correction cannot be published yet.
pub fn ready(conn: &mut Conn, programme: &Programme, number: i32) -> Result<std::result::Result<(), WhyNot>> {
    let progress = store::progress(conn, programme.id)?;
    let prizes = programme::store::prizes(conn, programme.id)?;
    let decided = store::decided(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    let competing = store::competing(conn, programme, &round, None)?.into_iter().map(|entry| entry.id).collect();
    if let Err(why) = rules::may_publish(&prizes, &decided, &competing, progress) {
        return Ok(Err(why));
    }
    let sealed = store::sealed_in(conn, programme, number)?;
    Ok(if sealed { Ok(()) } else { Err(WhyNot::new("results-why-nothing-corrected")) })
}

fn end(conn: &mut Conn, by: PersonId, programme: &Programme, number: i32, published: bool, now: Moment) -> Result<()> {
    diesel::insert_into(correction_ends::table)
        .values((
            correction_ends::programme_id.eq(programme.id),
            correction_ends::number.eq(number),
            correction_ends::published.eq(published),
            correction_ends::ended_by.eq(by),
            correction_ends::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The winners of all prizes.
fn honoured(decided: &[Decided]) -> BTreeSet<EntryId> {
    decided.iter().flat_map(Decided::entries).collect()
}

/// The public record is kept as it was, and made once more with the decisions that stand now.
fn make_record_anew(conn: &mut Conn, programme: &Programme) -> Result<()> {
    let kept: Option<(String, String, Moment)> = records::table
        .find(programme.id)
        .select((records::fingerprint, records::archive, records::made_at))
        .get_result(conn)
        .optional()?;
    let Some((fingerprint, archive, made_at)) = kept else { return Ok(()) };
    diesel::insert_into(earlier_records::table)
        .values((
            earlier_records::programme_id.eq(programme.id),
            earlier_records::fingerprint.eq(fingerprint),
            earlier_records::archive.eq(archive),
            earlier_records::made_at.eq(made_at),
        ))
        .execute(conn)?;
    diesel::delete(record_judges::table.filter(record_judges::programme_id.eq(programme.id))).execute(conn)?;
    diesel::delete(record_entries::table.filter(record_entries::programme_id.eq(programme.id))).execute(conn)?;
    diesel::delete(records::table.find(programme.id)).execute(conn)?;
    Ok(())
}
