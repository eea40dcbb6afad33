//! Reminding those who are late, and nobody twice within two days.

use crate::accounts::{Person, PersonId, rules::email_key};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, Hidden};
use crate::error::Result;
use crate::language::Sentence;
use crate::mail::{self, Letter};
use crate::panels::{self, JudgeId, JudgeState};
use crate::programme::{self, Programme, Round, StageKind};
use crate::routes;
use crate::scoring::{JudgeCovered, Late, rules};

/// Minutes in which reminders can be stopped.
const WAIT_MINUTES: i64 = 5;

/// Those of one kind who are late: who would be written to, and how many were not long ago.
#[derive(Clone, Debug, Default)]
pub struct ToRemind {
    pub letters: Vec<(JudgeId, Letter)>,
    pub lately: usize,
}

/// As somebody may know it who is too close to what is hidden: work left there makes nobody late.
pub fn to_remind(
    conn: &mut Conn,
    (programme, round): (&Programme, &Round),
    late: Late,
    hidden: &Hidden,
    now: Moment,
) -> Result<ToRemind> {
    let coverage = super::coverage(conn, programme, round)?.without(hidden);
    let calendar = programme::store::calendar(conn, programme.id)?;
    let closes = calendar.stage(StageKind::Scoring).map(|stage| stage.closes_at);
    let mut found = ToRemind::default();
    for line in coverage.judges.iter().filter(|line| rules::late_as(line) == Some(late)) {
        if !rules::may_remind(line.judge.reminded_at, now) {
            found.lately += 1;
            continue;
        }
        found.letters.push((line.judge.id, letter(programme, line, late, closes)));
    }
    Ok(found)
}

fn letter(programme: &Programme, line: &JudgeCovered, late: Late, closes: Option<Moment>) -> Letter {
    let judge = &line.judge;
    let link = match judge.state {
        JudgeState::Accepted => routes::judging_in(&programme.slug),
        JudgeState::Invited | JudgeState::Declined => routes::judge_invitation(judge.id),
    };
    let mut details = Sentence::new("")
        .names("programme", &programme.names)
        .with("link", link)
        .count("left", line.assigned.saturating_sub(line.done));
    if let Some(closes) = closes {
        details = details.at("closes", closes, &programme.zone);
    }
    let letter = Letter::new(late.letter(), &judge.name, &judge.email, judge.language);
    letter.within(programme.id).saying(details).waiting(WAIT_MINUTES)
}

/// Puts the letters into the outbox, to those whom whoever presses may know to be late. A second press finds everybody reminded, and sends nothing.
pub fn remind(
    conn: &mut Conn,
    by: &Person,
    (programme, round): (&Programme, &Round),
    late: Late,
    now: Moment,
) -> Result<usize> {
    let hidden = entries::store::hidden_from(conn, programme, by)?;
    let letters = to_remind(conn, (programme, round), late, &hidden, now)?.letters;
    let ids: Vec<JudgeId> = letters.iter().map(|(id, _)| *id).collect();
    if ids.is_empty() {
        return Ok(0);
    }
    for (_, letter) in letters {
        mail::queue(conn, letter, now)?;
    }
    panels::store::note_reminded(conn, &ids, Some(now))?;
    audit::record(conn, Act::by(by.id).within(programme.id).did("judges-reminded", late).with(&ids), now)?;
    Ok(ids.len())
}

/// Stops the reminders that still wait: whom they were for was not reminded after all.
pub fn stop_reminders(conn: &mut Conn, by: PersonId, programme: &Programme, now: Moment) -> Result<usize> {
    let kinds: Vec<&str> = Late::ALL.iter().map(Late::letter).collect();
    let stopped = mail::store::stop_waiting(conn, by, programme.id, &kinds, now)?;
    let keys: Vec<String> = stopped.iter().map(|email| email_key(email)).collect();
    let judges = panels::store::judges(conn, programme.id)?.into_iter();
    let ids: Vec<JudgeId> = judges.filter(|it| keys.contains(&email_key(&it.email))).map(|it| it.id).collect();
    panels::store::note_reminded(conn, &ids, None)?;
    Ok(stopped.len())
}
