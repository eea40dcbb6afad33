//! A hackathon that is over: 120 projects, 6 challenges, 30 judges, scoring closed, winners published.

use std::collections::HashMap;

use super::fiction::FictionEvent;
use super::judging::{self, Pace, Taste};
use super::prize::{dates, seat, somebody, spread};
use super::{Tale, teams};
use crate::accounts::{self, Role};
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::Names;
use crate::programme::setup::{SetupCategory, SetupPrize};
use crate::programme::{self, Prize, Programme, Round, Setup, StageKind, presets};
use crate::results::rules::Sure;
use crate::results::{self, Capacity, NewDecision};
use crate::scoring;

pub const SLUG: &str = "cities-that-listen";
const PROJECTS: usize = 120;
const JUDGES: usize = 30;

pub fn make(conn: &mut Conn, tale: &mut Tale) -> Result<()> {
    let programme = edition(conn, tale)?;
    let categories = programme::store::categories(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    let mut taste = Taste { quality: HashMap::new(), leniency: HashMap::new() };
    let mut projects = tale.fiction.hackathon_projects(PROJECTS, &programme.form).map_err(Error::Internal)?;
    if let Some(first) = projects.first_mut() {
        first.team = vec![somebody(&tale.cast.bo), somebody(&tale.cast.amina)];
    }
    for (number, project) in projects.iter().enumerate() {
        if let Some(id) = teams::enter(conn, &programme, project, spread(tale.now.plus_days(-34), number, 20))? {
            taste.quality.insert(id, project.quality);
        }
    }
    let mut judges = tale.fiction.hackathon_judges(JUDGES).map_err(Error::Internal)?;
    seat(&mut judges, &[&tale.cast.jun, &tale.cast.ines]);
    for judge in &judges {
        let id = judging::add(conn, tale, &programme, &categories, judge, 20, tale.now.plus_days(-36))?;
        taste.leniency.insert(id, judge.leniency);
    }
    judging::assign(conn, tale, &programme, &round, tale.now.plus_days(-30))?;
    let pace = Pace { per_cent: 100, from: tale.now.plus_days(-28), to: tale.now.plus_days(-26) };
    judging::score(conn, tale, &programme, &round, &taste, &pace)?;
    decide(conn, tale, &programme, &round)
}

fn edition(conn: &mut Conn, tale: &Tale) -> Result<Programme> {
    let mut setup = of_event(&tale.fiction.hackathon_event())?;
    dates(
        &mut setup,
        &[
            (StageKind::Entries, -37, -31),
            (StageKind::Scoring, -29, -25),
            (StageKind::Decision, -25, -22),
            (StageKind::Ceremony, -21, -20),
        ],
    );
    let cast = &tale.cast;
    let programme = programme::store::make(conn, cast.olga.id, SLUG, &setup, tale.now)?;
    for (person, role) in [(&cast.kofi, Role::Chair), (&cast.noor, Role::Auditor)] {
        accounts::store::grant(conn, Some(cast.olga.id), programme.id, person.id, role, tale.now.plus_days(-38))?;
    }
    Ok(programme)
}

/// The hackathon preset with an event's own names, challenges and a prize for each.
pub fn of_event(told: &FictionEvent) -> Result<Setup> {
    let mut setup = presets::find("hackathon").ok_or(Error::NotFound)?.setup;
    // The event was judged in one round, by points.
    setup.rounds.retain(|round| round.method.is_rubric());
    setup.rounds.truncate(1);
    setup.rounds.iter_mut().for_each(|round| round.moves_on = None);
    setup.names = told.event.names.clone();
    setup.summaries = told.event.summaries.clone();
    setup.prizes.retain(|prize| prize.category.is_none());
    setup.categories.clear();
    for challenge in &told.challenges {
        setup.categories.push(SetupCategory { code: challenge.code.clone(), names: challenge.names.clone() });
        setup.prizes.push(SetupPrize {
            code: challenge.code.clone(),
            category: Some(challenge.code.clone()),
            names: challenge.prize.as_deref().map_or_else(|| challenge.names.clone(), Names::english),
            winners_max: 1,
        });
    }
    Ok(setup)
}

/// Closes the round, lets its scores be read, gives each prize to the best of its challenge, signs in pairs, publishes.
fn decide(conn: &mut Conn, tale: &Tale, programme: &Programme, round: &Round) -> Result<()> {
    let (olga, kofi, at) = (tale.cast.olga.id, tale.cast.kofi.id, tale.now.plus_days(-24));
    let short = scoring::store::coverage(conn, programme, round)?.short();
    let reason = if short > 0 { "The panel found the sheets that there are enough." } else { "" };
    scoring::store::close(conn, olga, programme, round, reason, at)?;
    scoring::store::release(conn, kofi, programme, round, at.plus_hours(1))?;
    for prize in programme::store::prizes(conn, programme.id)? {
        let wanted = first_place(conn, programme, &prize)?;
        results::store::decide(conn, kofi, programme, &wanted, at.plus_hours(3))?;
        let decided = results::store::decided_for(conn, prize.id)?.ok_or(Error::NotFound)?.decision.id;
        for (person, capacity, hours) in [(kofi, Capacity::Chair, 4), (olga, Capacity::Organiser, 20)] {
            results::store::sign(conn, person, programme, prize.id, decided, capacity, at.plus_hours(hours))?;
        }
    }
    results::store::publish(conn, olga, programme, tale.now.plus_days(-21))
}

/// The first place; where several share it, the panel says why it took one of them.
fn first_place(conn: &mut Conn, programme: &Programme, prize: &Prize) -> Result<NewDecision> {
    let round = programme::store::round(conn, programme.id)?;
    let standing = results::store::standing_of(conn, programme, &round, prize.category, Sure::Places)?.0;
    let first: Vec<EntryId> = standing.lines.iter().filter(|line| line.place == 1).map(|line| line.entry).collect();
    let most = usize::try_from(prize.winners_max).unwrap_or(1);
    let reason = match first.len() > most {
        true => "Level on points; the panel preferred the project that residents can use tomorrow.",
        false => "",
    };
    let winners = first.into_iter().take(most).collect();
    Ok(NewDecision { prize: prize.id, after: 0, winners, others: Vec::new(), reason: reason.to_owned() })
}
