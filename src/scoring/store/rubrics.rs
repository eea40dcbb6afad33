//! Changing a rubric: in place while nobody has written a sheet, as a new version with a reason afterwards.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::is_closed;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::State;
use crate::error::{Error, Result};
use crate::language::{Language, Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{self, JudgeState};
use crate::programme::{self, Criterion, Programme, Round, RoundId};
use crate::routes;
use crate::schema::{entries, people, rubrics, sheets, team_members};
use crate::scoring::{SheetState, VersionUse, rules};

/// Minutes for which the letters wait in the outbox, so that they can be stopped.
const LETTERS_WAIT: i64 = 5;

/// How many sheets stand under each version, the newest first; a version without sheets has none.
pub fn rubric_uses(conn: &mut Conn, round: RoundId) -> Result<Vec<VersionUse>> {
    let states: Vec<(i32, SheetState)> = sheets::table
        .inner_join(rubrics::table)
        .filter(sheets::round_id.eq(round))
        .select((rubrics::version, sheets::state))
        .load(conn)?;
    let count = |version: i32, wanted| states.iter().filter(|one| **one == (version, wanted)).count();
    let history = programme::store::rubric_history(conn, round)?;
    let of_version = |(version, reason, at)| VersionUse {
        submitted: count(version, SheetState::Submitted),
        drafts: count(version, SheetState::Draft),
        version,
        reason,
        at,
    };
    Ok(history.into_iter().map(of_version).collect())
}

/// Who is told of a new version: judges who have accepted, and everybody on the team of a submitted entry.
pub fn told_of_rubric(conn: &mut Conn, programme: &Programme) -> Result<(Vec<Reader>, Vec<Reader>)> {
    let judges: Vec<Reader> = panels::store::judges(conn, programme.id)?
        .into_iter()
        .filter(|judge| judge.state == JudgeState::Accepted)
        .map(|judge| (judge.name, judge.email, judge.language))
        .collect();
    let rows: Vec<(PersonId, String, String, Language)> = team_members::table
        .inner_join(entries::table)
        .inner_join(people::table)
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .order((entries::id, people::id))
        .select((people::id, people::name, people::email, people::language))
        .load(conn)?;
    let mut seen = BTreeSet::new();
    let entrants =
        rows.into_iter().filter(|row| seen.insert(row.0)).map(|(_, name, email, language)| (name, email, language));
    Ok((judges, entrants.collect()))
}

/// Name, address and language.
pub type Reader = (String, String, Language);

/// The criteria from now on. Saying the same again changes nothing; `seen` is the version that the page was made from.
pub fn change_rubric(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    round: &Round,
    seen: i32,
    (criteria, reason): (&[Criterion], &str),
    now: Moment,
) -> Result<()> {
    let newest = programme::store::rubric(conn, round.id)?;
    if newest.criteria.as_slice() == criteria {
        return Ok(());
    }
    if newest.version != seen {
        return Err(Error::Conflict(WhyNot::new("scoring-why-rubric-changed-since")));
    }
    let written = rubric_uses(conn, round.id)?.iter().map(|it| it.submitted + it.drafts).sum();
    rules::may_change_rubric(is_closed(conn, round.id)?, written, reason).map_err(Error::refused)?;
    programme::rules::check_rubric(criteria).map_err(Error::refused)?;
    if written == 0 {
        programme::store::rewrite_rubric(conn, newest.id, criteria, now)?;
    } else {
        programme::store::add_rubric(conn, round.id, newest.version + 1, criteria, reason.trim(), now)?;
        tell(conn, programme, reason.trim(), now)?;
    }
    audit::record(conn, Act::by(by).within(programme.id).did("rubric-changed", round.id).with(&(criteria, reason)), now)
}

fn tell(conn: &mut Conn, programme: &Programme, reason: &str, now: Moment) -> Result<()> {
    let (judges, entrants) = told_of_rubric(conn, programme)?;
    let to = |kind: &'static str, link: String| {
        move |reader: Reader| {
            let details = Sentence::new("").names("programme", &programme.names);
            let letter = Letter::new(kind, &reader.0, &reader.1, reader.2).within(programme.id);
            letter.saying(details.with("reason", reason).with("link", link.clone())).waiting(LETTERS_WAIT)
        }
    };
    let judges = judges.into_iter().map(to("rubric-changed", routes::judging_in(&programme.slug)));
    let entrants = entrants.into_iter().map(to("rubric-changed-entrant", routes::programme(&programme.slug)));
    for letter in judges.chain(entrants) {
        mail::queue(conn, letter, now)?;
    }
    Ok(())
}
