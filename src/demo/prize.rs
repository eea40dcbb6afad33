//! The WSIS Prizes at the size of 2020: 806 entries, 40 experts, screening done, scoring half done.

use std::collections::HashMap;

use super::fiction::{FictionJudge, Somebody};
use super::judging::{self, Pace, Taste};
use super::{Tale, teams};
use crate::accounts::{self, Person, Role};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId, Verdict};
use crate::error::{Error, Result};
use crate::panels::JudgeId;
use crate::programme::{self, Category, Programme, Setup, StageKind, presets};

pub const SLUG: &str = "wsis-prizes";
const ENTRIES: usize = 806;
const EXPERTS: usize = 40;
const CAPACITY: i32 = 60;

pub fn make(conn: &mut Conn, tale: &mut Tale) -> Result<()> {
    let programme = edition(conn, tale)?;
    let categories = programme::store::categories(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    let mut taste = Taste { quality: enter(conn, tale, &programme, &categories)?, leniency: HashMap::new() };
    screen(conn, tale, &programme, &taste)?;
    taste.leniency = invite(conn, tale, &programme, &categories)?;
    judging::assign(conn, tale, &programme, &round, tale.now.plus_days(-12))?;
    let pace = Pace { per_cent: 50, from: tale.now.plus_days(-10), to: tale.now.plus_minutes(-30) };
    judging::score(conn, tale, &programme, &round, &taste, &pace)
}

fn edition(conn: &mut Conn, tale: &Tale) -> Result<Programme> {
    let mut setup = presets::find("wsis-prizes").ok_or(Error::NotFound)?.setup;
    // Nobody has voted in the demo, so it does not say that anybody could.
    setup.stages.retain(|stage| stage.kind != StageKind::Voting);
    setup.terms.vote = None;
    dates(
        &mut setup,
        &[
            (StageKind::Entries, -90, -40),
            (StageKind::Screening, -39, -14),
            (StageKind::Scoring, -11, 12),
            (StageKind::Decision, 41, 50),
            (StageKind::Ceremony, 60, 60),
        ],
    );
    let cast = &tale.cast;
    let programme = programme::store::make(conn, cast.olga.id, SLUG, &setup, tale.now)?;
    for (person, role) in [(&cast.kofi, Role::Chair), (&cast.noor, Role::Auditor)] {
        accounts::store::grant(conn, Some(cast.olga.id), programme.id, person.id, role, tale.now.plus_days(-95))?;
    }
    Ok(programme)
}

/// Puts the stages of a set-up on these days, counted from the day on which the demo is made, in this order.
pub fn dates(setup: &mut Setup, days: &[(StageKind, i64, i64)]) {
    for stage in &mut setup.stages {
        if let Some((_, opens, closes)) = days.iter().find(|(kind, _, _)| *kind == stage.kind) {
            (stage.opens_after_days, stage.closes_after_days) = (Some(*opens), Some(*closes));
        }
    }
    setup.stages.sort_by_key(|stage| stage.opens_after_days);
}

fn enter(
    conn: &mut Conn,
    tale: &mut Tale,
    programme: &Programme,
    categories: &[Category],
) -> Result<HashMap<EntryId, f64>> {
    let codes: Vec<String> = categories.iter().map(|category| category.code.clone()).collect();
    let mut told = tale.fiction.prize_entries(ENTRIES, &programme.form, &codes).map_err(Error::Internal)?;
    if let Some(first) = told.first_mut() {
        first.team = vec![somebody(&tale.cast.amina), somebody(&tale.cast.bo)];
        first.submitted = true;
    }
    let mut quality = HashMap::new();
    for (number, entry) in told.iter().enumerate() {
        // Few come early, many on the last day.
        let left = 48.0 * (1.0 - number as f64 / ENTRIES as f64).powi(3);
        let at = tale.now.plus_days(-41).plus_minutes(-(left * 24.0 * 60.0) as i64);
        if let Some(id) = teams::enter(conn, programme, entry, at)? {
            quality.insert(id, entry.quality);
        }
    }
    Ok(quality)
}

pub fn somebody(person: &Person) -> Somebody {
    Somebody {
        name: person.name.clone(),
        email: person.email.clone(),
        country: "TN".to_owned(),
        organisation: String::new(),
        position: String::new(),
    }
}

fn screen(conn: &mut Conn, tale: &mut Tale, programme: &Programme, taste: &Taste) -> Result<()> {
    let mut ids: Vec<EntryId> = taste.quality.keys().copied().collect();
    ids.sort();
    for (number, id) in (0..).zip(ids) {
        let weak = taste.quality.get(&id).is_some_and(|quality| *quality < -1.6);
        let (verdict, reason) = match weak {
            true => (Verdict::NotEligible, tale.fiction.screening_reason()),
            false => (Verdict::Eligible, String::new()),
        };
        let at = tale.now.plus_days(-38).plus_minutes(number * 30);
        entries::store::screen(conn, tale.cast.olga.id, programme, id, verdict, &reason, at)?;
    }
    Ok(())
}

fn invite(
    conn: &mut Conn,
    tale: &mut Tale,
    programme: &Programme,
    categories: &[Category],
) -> Result<HashMap<JudgeId, f64>> {
    let codes: Vec<String> = categories.iter().map(|category| category.code.clone()).collect();
    let mut judges = tale.fiction.prize_judges(EXPERTS, &codes).map_err(Error::Internal)?;
    seat(&mut judges, &[&tale.cast.jun, &tale.cast.ines]);
    let at = tale.now.plus_days(-20);
    let mut leniency = HashMap::new();
    for judge in &judges {
        leniency.insert(judging::add(conn, tale, programme, categories, judge, CAPACITY, at)?, judge.leniency);
    }
    Ok(leniency)
}

/// The judges of the cast take the first seats.
pub fn seat(judges: &mut [FictionJudge], cast: &[&Person]) {
    for (judge, person) in judges.iter_mut().zip(cast) {
        judge.who.name.clone_from(&person.name);
        judge.who.email.clone_from(&person.email);
    }
}

/// Some minutes after another moment, so that no two acts of the demo fall together.
pub fn spread(from: Moment, number: usize, minutes: i64) -> Moment {
    from.plus_minutes(i64::try_from(number).unwrap_or(0) * minutes)
}
