//! Whether the votes of a set count: somebody's word, with a reason, of one set or of all that are of a kind.

use diesel::prelude::*;

use super::sets::{find_set, must_be_unsigned, refresh_standings, sets_of};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::Programme;
use crate::schema::{vote_sets, vote_verdicts};
use crate::voting::{SetKind, VoteSet, VoteSetId, VoteState, rules};

/// A later verdict stands in the place of the one before, until two people have signed the count. The same again changes
/// nothing.
pub fn decide_set(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (id, seen): (VoteSetId, usize),
    (state, reason): (VoteState, &str),
    now: Moment,
) -> Result<()> {
    let set = find_set(conn, programme.id, id)?;
    if set.verdicts.first().is_some_and(|last| last.state == state && last.reason == reason) {
        return Ok(());
    }
    if set.verdicts.len() != seen {
        return Err(Error::Conflict(WhyNot::new("count-why-decided-meanwhile")));
    }
    decide(conn, by, programme, &[set], (state, reason), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("vote-set-decided", id).with(&(state, reason)), now)
}

/// All of a kind at once, as somebody has `seen` them. Sent again, there are none left.
pub fn decide_kind(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (kind, seen): (SetKind, &str),
    (state, reason): (VoteState, &str),
    now: Moment,
) -> Result<()> {
    let sets = sets_of(conn, programme.id, kind)?;
    if sets.is_empty() {
        return Ok(());
    }
    if rules::seen_of(&sets) != seen {
        return Err(Error::Conflict(WhyNot::new("count-why-kind-changed")));
    }
    decide(conn, by, programme, &sets, (state, reason), now)?;
    let details = (kind.to_string(), sets.len(), state, reason);
    audit::record(conn, Act::by(by).within(programme.id).did("vote-sets-decided", programme.id).with(&details), now)
}

fn decide(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    sets: &[VoteSet],
    (state, reason): (VoteState, &str),
    now: Moment,
) -> Result<()> {
    must_be_unsigned(conn, programme)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("count-why-verdict-needs-reason")));
    }
    for batch in sets.chunks(BATCH) {
        let verdict = |set: &VoteSet| {
            (
                vote_verdicts::set_id.eq(set.id),
                vote_verdicts::state.eq(state),
                vote_verdicts::reason.eq(reason),
                vote_verdicts::by_id.eq(by),
                vote_verdicts::decided_at.eq(now),
            )
        };
        let rows: Vec<_> = batch.iter().map(verdict).collect();
        both!(conn, |c| diesel::insert_into(vote_verdicts::table).values(&rows).execute(c))?;
        let ids: Vec<VoteSetId> = batch.iter().map(|set| set.id).collect();
        diesel::update(vote_sets::table.filter(vote_sets::id.eq_any(ids)))
            .set(vote_sets::standing.eq(state))
            .execute(conn)?;
    }
    refresh_standings(conn, programme.id)
}
