//! What the states of a programme add up to.

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::db::Conn;
use crate::desk::Facts;
use crate::entries::{State, Verdict};
use crate::error::Result;
use crate::panels::JudgeState;
use crate::programme::{self, Programme};
use crate::results::{self, Decided};
use crate::schema::{entries, letters, screenings};
use crate::scoring::{self, Coverage, EntryCovered, JudgeCovered};

/// Every count on the desk, the same number of queries for one entry and for a thousand.
pub fn facts(conn: &mut Conn, programme: &Programme) -> Result<Facts> {
    let round = programme::store::round(conn, programme.id)?;
    let mut facts = Facts {
        letters_failing: letters_failing(conn, programme.id)?,
        flagged: scoring::store::open_flags(conn, programme.id)?,
        ..Facts::default()
    };
    count_entries(conn, programme, &mut facts)?;
    count_coverage(&scoring::store::coverage(conn, programme, &round)?, &mut facts);
    let progress = results::store::progress(conn, programme.id)?;
    let decided = results::store::decided(conn, programme.id)?;
    facts.round_closed = scoring::store::is_closed(conn, round.id)?;
    facts.closed = progress.closed;
    facts.published = progress.published.is_some();
    facts.prizes = programme::store::prizes(conn, programme.id)?.len();
    facts.decided = decided.len();
    facts.signed = decided.iter().filter(|one| Decided::is_signed(one)).count();
    Ok(facts)
}

fn count_entries(conn: &mut Conn, programme: &Programme, facts: &mut Facts) -> Result<()> {
    let rows: Vec<(State, Option<Verdict>)> = entries::table
        .left_join(screenings::table)
        .filter(entries::programme_id.eq(programme.id))
        .select((entries::state, screenings::verdict.nullable()))
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
    facts.not_begun = coverage.judges.iter().filter(|one| JudgeCovered::has_not_begun(one)).count();
    facts.sheets_expected = coverage.entries.iter().map(|one| one.judges.len()).sum();
    facts.sheets_in = coverage.entries.iter().map(EntryCovered::done).sum();
    facts.short_of_judges = coverage.entries.iter().filter(|one| one.judges.len() < coverage.needed).count();
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
