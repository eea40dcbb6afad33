//! Panels and sheets of the demo, through the same verbs that people use.

use std::collections::{BTreeSet, HashMap};

use super::Tale;
use super::fiction::FictionJudge;
use crate::accounts;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::{self, JudgeId, NewJudge, Pair};
use crate::programme::{self, Category, Programme, Round};
use crate::scoring::{self, Given, Judging, Points, Saved, Task, Typed};

/// What is known of everybody's taste: how good each entry is, how easily each judge gives.
pub struct Taste {
    pub quality: HashMap<EntryId, f64>,
    pub leniency: HashMap<JudgeId, f64>,
}

/// How far the sheets are: per cent of a judge's entries that are scored, and between which moments.
pub struct Pace {
    pub per_cent: usize,
    pub from: Moment,
    pub to: Moment,
}

/// Invites a judge, who accepts the day after.
pub fn add(
    conn: &mut Conn,
    tale: &Tale,
    programme: &Programme,
    categories: &[Category],
    judge: &FictionJudge,
    capacity: i32,
    now: Moment,
) -> Result<JudgeId> {
    let of_codes = categories.iter().filter(|category| judge.categories.contains(&category.code));
    let new = NewJudge {
        name: judge.who.name.clone(),
        email: judge.who.email.clone(),
        organisation: judge.who.organisation.clone(),
        country: judge.who.country.clone(),
        languages: judge.languages.clone(),
        categories: of_codes.map(|category| category.id).collect(),
        capacity: Some(capacity),
        ..NewJudge::default()
    };
    let id = panels::store::add_judge(conn, tale.cast.olga.id, programme, &new, now)?;
    let person = panels::store::judge(conn, programme.id, id)?.person_id;
    panels::store::answer_invitation(conn, person, id, true, now.plus_days(1))?;
    Ok(id)
}

/// Proposes an assignment, and applies it.
pub fn assign(conn: &mut Conn, tale: &Tale, programme: &Programme, round: &Round, now: Moment) -> Result<()> {
    let olga = tale.cast.olga.id;
    let question = panels::store::question(conn, programme, round, panels::rules::Wishes::default(), BTreeSet::new())?;
    let found = panels::rules::assign(&question, |_| {});
    let proposal = panels::store::propose(conn, olga, programme, round, &found, now)?;
    panels::store::apply(conn, olga, programme, round, proposal, &BTreeSet::new(), now.plus_minutes(5))?;
    panels::store::release(conn, olga, programme, round, now.plus_minutes(10))
}

/// Everybody writes their sheets, as far as the pace says; the last one of an unfinished judge stays a draft.
pub fn score(
    conn: &mut Conn,
    tale: &mut Tale,
    programme: &Programme,
    round: &Round,
    taste: &Taste,
    pace: &Pace,
) -> Result<()> {
    let mut by_judge: HashMap<JudgeId, Vec<EntryId>> = HashMap::new();
    for Pair { entry, judge } in panels::store::pairs(conn, round.id)? {
        by_judge.entry(judge).or_default().push(entry);
    }
    for judge in panels::store::judges(conn, programme.id)? {
        let entries = by_judge.remove(&judge.id).unwrap_or_default();
        let person = accounts::store::person(conn, judge.person_id)?;
        let judging = Judging { person, programme: programme.clone(), round: round.clone(), judge };
        score_as(conn, tale, judging, &entries, taste, pace)?;
    }
    Ok(())
}

fn score_as(
    conn: &mut Conn,
    tale: &mut Tale,
    judging: Judging,
    entries: &[EntryId],
    taste: &Taste,
    pace: &Pace,
) -> Result<()> {
    // Some judges are nearly done, some have not begun: on average as many as the pace says.
    let share = if pace.per_cent >= 100 { 100 } else { (tale.fiction.below(2 * pace.per_cent)).min(96) };
    let done = entries.len() * share / 100;
    let leniency = taste.leniency.get(&judging.judge.id).copied().unwrap_or_default();
    let span = (pace.to.micros() - pace.from.micros()) / 1_000_000;
    for (number, entry) in entries.iter().enumerate().take(done + 1) {
        let finished = number < done;
        if !finished && (done == 0 || pace.per_cent >= 100) {
            break;
        }
        let quality = taste.quality.get(entry).copied().unwrap_or_default();
        let typed = typed(conn, tale, &judging, quality, leniency, finished)?;
        let step = span * i64::try_from(number + 1).unwrap_or(1) / i64::try_from(entries.len() + 2).unwrap_or(1);
        let task = judging.clone().task(conn, *entry)?;
        write(conn, &task, &typed, finished, pace.from.plus_seconds(step))?;
    }
    Ok(())
}

fn write(conn: &mut Conn, task: &Task, typed: &Typed, finished: bool, now: Moment) -> Result<()> {
    if let Saved::Kept(sheet) = scoring::store::save(conn, task, typed, now)?
        && finished
    {
        scoring::store::submit(conn, task, sheet.revision, now.plus_minutes(4))?;
    }
    Ok(())
}

fn typed(
    conn: &mut Conn,
    tale: &mut Tale,
    judging: &Judging,
    quality: f64,
    leniency: f64,
    finished: bool,
) -> Result<Typed> {
    let rubric = programme::store::rubric(conn, judging.round.id)?;
    let answered = if finished { rubric.criteria.len() } else { rubric.criteria.len() / 2 };
    let mut points = Points::default();
    for criterion in rubric.criteria.iter().take(answered) {
        let levels: Vec<i32> = criterion.levels.iter().map(|level| level.points).collect();
        let given = match tale.fiction.happens(1) {
            true => Given::CannotJudge,
            false => Given::Level(tale.fiction.level(quality, leniency, &levels)),
        };
        points.0.insert(criterion.key.clone(), given);
    }
    let felt = if quality > 0.6 { 2 } else { u8::from(quality > -0.4) };
    let comment = if finished { tale.fiction.comment(felt) } else { String::new() };
    let note = if tale.fiction.happens(15) { tale.fiction.note() } else { String::new() };
    Ok(Typed { points, comment, note, ..Typed::default() })
}
