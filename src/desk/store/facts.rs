//! What the states of a programme add up to.

use diesel::prelude::*;

use crate::accounts::{Person, ProgrammeId};
use crate::db::Conn;
use crate::desk::Facts;
use crate::entries::{self, EntryId, State, Verdict};
use crate::error::Result;
use crate::panels::{self, ConflictKind, JudgeState};
use crate::programme::{self, Programme, RoundId};
use crate::results::{self, Decided};
use crate::schema::{entries as entry_rows, letters, recusals, screenings};
use crate::scoring::{self, Coverage, EntryCovered, JudgeCovered};

/// Every count on the desk, the same number of queries for one entry and for a thousand. How the judging of entries goes
/// to which the reader is too close is not among them.
pub fn facts(conn: &mut Conn, programme: &Programme, reader: &Person) -> Result<Facts> {
    let round = programme::store::round(conn, programme.id)?;
    let hidden = entries::store::hidden_from(conn, programme, reader)?;
    let mut facts = Facts {
        letters_failing: letters_failing(conn, programme.id)?,
        flagged: scoring::store::open_flags(conn, programme.id, &hidden)?,
        ..Facts::default()
    };
    let open = results::store::challenges(conn, programme.id)?;
    facts.challenges_open = open.iter().filter(|it| it.is_open() && !hidden.covers(it.entry)).count();
    count_entries(conn, programme, &mut facts)?;
    let coverage = scoring::store::coverage(conn, programme, &round)?.without(&hidden);
    count_coverage(&coverage, &mut facts);
    facts.lost_judges = lost_judges(conn, round.id, &coverage)?;
    facts.findings_open = findings_open(conn, programme)?;
    facts.reopening_asked = scoring::store::is_reopening_asked(conn, round.id)?;
    let progress = results::store::progress(conn, programme.id)?;
    let decided = results::store::decided(conn, programme.id)?;
    facts.round_closed = scoring::store::is_closed(conn, round.id)?;
    facts.closed = progress.closed;
    facts.released = scoring::store::is_released(conn, round.id)?;
    facts.published = progress.published.is_some();
    facts.correcting = progress.correcting;
    facts.prizes = programme::store::prizes(conn, programme.id)?.len();
    facts.decided = decided.iter().filter(|one| !one.outdated).count();
    facts.signed = decided.iter().filter(|one| Decided::is_signed(one)).count();
    Ok(facts)
}

fn count_entries(conn: &mut Conn, programme: &Programme, facts: &mut Facts) -> Result<()> {
    let rows: Vec<(State, Option<Verdict>)> = entry_rows::table
        .left_join(screenings::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .select((entry_rows::state, screenings::verdict.nullable()))
        .load(conn)?;
    for (state, verdict) in rows {
        match state {
            State::Draft => facts.drafts += 1,
            State::Withdrawn => facts.withdrawn += 1,
            State::Submitted => {
                facts.submitted += 1;
                facts.unscreened += usize::from(programme.terms.screening && verdict.is_none());
            }
        }
    }
    Ok(())
}

fn count_coverage(coverage: &Coverage, facts: &mut Facts) {
    let judges = |state| coverage.judges.iter().filter(|one| one.judge.state == state).count();
    facts.judges_accepted = judges(JudgeState::Accepted);
    facts.judges_silent = judges(JudgeState::Invited);
    let idle = coverage.judges.iter().filter(|one| JudgeCovered::has_not_begun(one));
    facts.idle = idle.map(|one| one.judge.name.clone()).collect();
    facts.not_begun = facts.idle.len();
    facts.sheets_expected = coverage.entries.iter().map(|one| one.judges.len()).sum();
    facts.sheets_in = coverage.entries.iter().map(EntryCovered::done).sum();
    facts.short_of_judges = coverage.entries.iter().filter(|one| one.judges.len() < one.needed).count();
}

fn findings_open(conn: &mut Conn, programme: &Programme) -> Result<usize> {
    let (_, findings) = panels::store::findings_of_panel(conn, programme)?;
    let open = findings.iter().filter(|it| it.ruling.is_none() && it.conflict.kind != ConflictKind::Declared);
    Ok(open.count())
}

/// Entries that somebody stepped back from and that have too few judges since.
fn lost_judges(conn: &mut Conn, round: RoundId, coverage: &Coverage) -> Result<usize> {
    let left: Vec<EntryId> =
        recusals::table.filter(recusals::round_id.eq(round)).select(recusals::entry_id).distinct().load(conn)?;
    let short = coverage.entries.iter().filter(|one| one.judges.len() < one.needed);
    Ok(short.filter(|one| left.contains(&one.entry.id)).count())
}

fn letters_failing(conn: &mut Conn, programme: ProgrammeId) -> Result<usize> {
    let failing: i64 = letters::table
        .filter(letters::programme_id.eq(programme.as_str()))
        .filter(letters::sent_at.is_null())
        .filter(letters::stopped_at.is_null())
        .filter(letters::last_error.is_not_null())
        .count()
        .get_result(conn)?;
    Ok(usize::try_from(failing).unwrap_or(0))
}
