//! The floor as those who run it see it: how often each table was visited, who walks, who was not there. No word of who
//! was better.

mod verbs;

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

pub use verbs::{pause_expo, set_expo, show_or_hide};

use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Answer, Error, Result};
use crate::language::T;
use crate::panels::{JudgeId, Pair};
use crate::programme::{self, Method, Programme, Round, Staff};
use crate::routes;
use crate::scoring::store::expo::{self, Hall, OnShow};
use crate::scoring::{Coverage, Expo, ExpoEvent, ExpoKind, store};
use crate::web::{For, Shell, page, query};

#[derive(Template)]
#[template(path = "scoring/floor.html")]
struct FloorPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    closed: bool,
    /// The page looks again by itself, unless the reader holds it still.
    looks_again: bool,
    paused: Option<String>,
    expo: Expo,
    points: Vec<i32>,
    here: String,
    pause_href: String,
    tables_href: String,
    coverage_href: String,
    short: usize,
    all: usize,
    without_table: usize,
    tables: Vec<TableLine>,
    hidden: Vec<HiddenLine>,
    walking: Vec<WalkingLine>,
    resting: usize,
    left: Vec<LeftLine>,
}

struct TableLine {
    number: String,
    place: String,
    title: String,
    reference: String,
    visits: usize,
    needed: usize,
    kind: &'static str,
    state: String,
    absences: usize,
    href: String,
}

struct HiddenLine {
    number: String,
    title: String,
    since: String,
    href: String,
}

struct WalkingLine {
    name: String,
    table: String,
    kind: &'static str,
    state: String,
    seen: usize,
}

struct LeftLine {
    at: String,
    judge: String,
    table: String,
    title: String,
    kind: &'static str,
    state: String,
    words: String,
}

struct Known {
    hall: Arc<Hall>,
    coverage: Coverage,
    left: Vec<ExpoEvent>,
    /// Entries to which the reader is too close.
    kept: Hidden,
}

/// The round at hand of an edition whose judges walk; any other has no floor.
async fn expo_round(app: &Data<App>, programme: &Programme) -> Result<Round> {
    let id = programme.id;
    let round = app.db.read(move |conn| programme::store::round(conn, id)).await?;
    if round.method == Method::Expo { Ok(round) } else { Err(Error::NotFound) }
}

pub async fn floor_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let round = expo_round(&app, &staff.programme).await?;
    let (floors, programme, now) = (Arc::clone(&app.floors), staff.programme.clone(), t.now);
    let person = staff.person.clone();
    let known = app
        .db
        .read(move |conn| {
            Ok(Known {
                hall: floors.hall(conn, programme.id, round.id, None, now)?,
                coverage: store::coverage(conn, &programme, &round)?,
                left: expo::left(conn, round.id)?,
                kept: entries::store::hidden_from(conn, &programme, &person)?,
            })
        })
        .await?;
    page(FloorPage::of(t, &staff, &known, query(&request, "still") == "yes"))
}

impl FloorPage {
    fn of(t: Shell, staff: &Staff, known: &Known, still: bool) -> Self {
        let (programme, hall) = (&staff.programme, &known.hall);
        let slug = &programme.slug;
        let walking = walking(&t, hall);
        Self {
            programme: t.names(&programme.names).to_owned(),
            organises: staff.organises,
            closed: hall.closed,
            looks_again: !hall.closed && !still,
            paused: hall.expo.paused_at.map(|at| t.time(at, &programme.zone)),
            expo: hall.expo,
            points: vec![0, 3, 5, 10],
            here: routes::floor(slug),
            pause_href: routes::floor_pause(slug),
            tables_href: routes::tables(slug),
            coverage_href: routes::coverage(slug),
            short: known.coverage.short(),
            all: known.coverage.entries.len(),
            without_table: hall.facts.on_show.values().filter(|it| it.number.is_none()).count(),
            tables: tables(&t, slug, known),
            hidden: hidden(&t, programme, known),
            resting: hall.facts.judges.len() - walking.len(),
            walking,
            left: left(&t, programme, known),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

/// The least seen first, then by number.
fn tables(t: &Shell, slug: &str, known: &Known) -> Vec<TableLine> {
    let line = |covered: &crate::scoring::EntryCovered| {
        let entry = covered.entry.id;
        if known.kept.covers(entry) {
            return None;
        }
        let on_show = known.hall.facts.on_show.get(&entry)?;
        let (kind, state) = state_of(&known.hall, entry, !covered.is_short(), t.now);
        let line = TableLine {
            number: number(t, on_show),
            place: on_show.place.clone(),
            title: on_show.title.clone(),
            reference: on_show.reference.clone(),
            visits: covered.done(),
            needed: covered.needed,
            kind,
            state: t.s(state),
            absences: known.hall.absences(entry),
            href: routes::floor_entry(slug, entry),
        };
        Some(((covered.done(), on_show.number.unwrap_or(i32::MAX)), line))
    };
    let mut lines: Vec<_> = known.coverage.entries.iter().filter_map(line).collect();
    lines.sort_by_key(|(order, _)| *order);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn state_of(hall: &Hall, entry: EntryId, enough: bool, now: Moment) -> (&'static str, &'static str) {
    let floor = hall.run().floor();
    let lease = hall.number_of(entry).and_then(|it| floor.tables[it as usize].lease);
    match lease.filter(|lease| lease.until > now.micros()) {
        Some(lease) if floor.walks[lease.judge as usize].arrived => ("doing", "scoring-floor-visited"),
        Some(_) => ("doing", "scoring-floor-awaited"),
        None if enough => ("done", "scoring-floor-enough"),
        None => ("todo", "scoring-floor-free"),
    }
}

fn number(t: &T, on_show: &OnShow) -> String {
    on_show.number.map_or_else(|| "–".to_owned(), |number| t.number(number))
}

fn hidden(t: &Shell, programme: &Programme, known: &Known) -> Vec<HiddenLine> {
    let line = |(entry, on_show): (&EntryId, &OnShow)| {
        if known.kept.covers(*entry) {
            return None;
        }
        Some(HiddenLine {
            number: number(t, on_show),
            title: on_show.title.clone(),
            since: t.time(on_show.hidden_at?, &programme.zone),
            href: routes::floor_entry(&programme.slug, entry),
        })
    };
    let mut lines: Vec<HiddenLine> = known.hall.facts.on_show.iter().filter_map(line).collect();
    lines.sort_by(|one, other| one.title.cmp(&other.title));
    lines
}

/// Judges who have begun, by name.
fn walking(t: &Shell, hall: &Hall) -> Vec<WalkingLine> {
    let line = |judge: &JudgeId| {
        let name = hall.facts.judges.get(judge)?.name.clone();
        let walk = hall.walk(*judge);
        let (kind, state) = match (walk.here, walk.arrived) {
            (Some(_), true) => ("doing", "scoring-floor-at"),
            (Some(_), false) => ("doing", "scoring-floor-on-the-way"),
            (None, _) if walk.seen.is_empty() => return None,
            (None, _) => ("todo", "scoring-floor-between"),
        };
        let table = walk.here.and_then(|here| hall.on_show(here)).map(|on_show| number(t, on_show));
        Some(WalkingLine { name, table: table.unwrap_or_default(), kind, state: t.s(state), seen: walk.seen.len() })
    };
    let mut lines: Vec<WalkingLine> = hall.judges.iter().filter_map(line).collect();
    t.sort_by_name(&mut lines, |line| &line.name);
    lines
}

/// Who left a table without a word about its entry, and why.
fn left(t: &Shell, programme: &Programme, known: &Known) -> Vec<LeftLine> {
    let (hall, facts) = (&known.hall, &known.hall.facts);
    let line = |row: &ExpoEvent| {
        let entry = row.entry.filter(|entry| !known.kept.covers(*entry))?;
        let on_show = facts.on_show.get(&entry)?;
        let (kind, state) = match row.kind {
            ExpoKind::Absent => ("late", "scoring-floor-absent"),
            ExpoKind::Passed => ("todo", "scoring-floor-busy"),
            _ if facts.conflicts.contains(&Pair { entry, judge: row.judge }) => ("locked", "scoring-floor-conflict"),
            _ => ("stopped", "scoring-floor-skipped"),
        };
        Some(LeftLine {
            at: t.time(row.at, &programme.zone),
            judge: facts.judges.get(&row.judge).map(|judge| judge.name.clone()).unwrap_or_default(),
            table: number(t, on_show),
            title: on_show.title.clone(),
            kind,
            state: t.s(state),
            words: row.words.clone(),
        })
    };
    known.left.iter().filter(|row| hall.stands(row)).filter_map(line).collect()
}
