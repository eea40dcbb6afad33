//! Giving judges more time: the dates change with a reason, and whoever has work left is told.

use crate::accounts::PersonId;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::JudgeState;
use crate::programme::{self, Programme, Stage, StageKind};
use crate::routes;
use crate::scoring::{Coverage, JudgeCovered, rules, store};

/// Minutes in which the organiser can still stop these letters.
const LETTERS_WAIT: i64 = 5;

/// Moves the end of the scoring stage. Moving it to where it is changes nothing and tells nobody.
pub fn extend(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    closes_at: Moment,
    reason: &str,
    now: Moment,
) -> Result<usize> {
    let calendar = programme::store::calendar(conn, programme.id)?;
    let before = calendar.stage(StageKind::Scoring).ok_or(Error::NotFound)?.clone();
    if before.closes_at == closes_at {
        return Ok(0);
    }
    rules::said_why(reason).map_err(Error::refused)?;
    if closes_at <= now {
        return Err(Error::refused(WhyNot::new("scoring-why-end-is-past")));
    }
    let wanted = Stage { closes_at, ..before };
    programme::store::change_stage(conn, by, programme, &wanted, reason, now)?;
    let round = programme::store::round(conn, programme.id)?;
    let coverage = store::coverage(conn, programme, &round)?;
    let open = !store::is_closed(conn, round.id)?;
    let late: Vec<&JudgeCovered> = with_work_left(&coverage).filter(|_| open).collect();
    for line in &late {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .at("until", closes_at, &programme.zone)
            .with("reason", reason.trim())
            .count("left", line.assigned - line.done)
            .with("link", routes::judging_in(&programme.slug));
        let judge = &line.judge;
        let letter = Letter::new("scoring-extended", &judge.name, &judge.email, judge.language);
        mail::queue(conn, letter.within(programme.id).saying(details).waiting(LETTERS_WAIT), now)?;
    }
    Ok(late.len())
}

/// Judges who have accepted and have not submitted all their sheets.
pub fn with_work_left(coverage: &Coverage) -> impl Iterator<Item = &JudgeCovered> {
    coverage.judges.iter().filter(|line| line.judge.state == JudgeState::Accepted && line.done < line.assigned)
}
