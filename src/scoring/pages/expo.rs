//! A judge on the floor: the next table, the visit, which of two was better.

mod act;
mod order;
mod waiting;

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

pub use act::act;
pub use order::order_page;
pub use waiting::waiting;

use crate::app::App;
use crate::column::Moment;
use crate::entries::pages::send_file;
use crate::entries::rules::{shown, shown_file};
use crate::entries::{Audience, EntryId, ShownAnswer};
use crate::error::{Answer, Error, Result};
use crate::files::FileId;
use crate::language::T;
use crate::programme::{self, Category};
use crate::routes;
use crate::scoring::rules::pairwise::Walk;
use crate::scoring::store::expo::{self, Hall, Visited};
use crate::scoring::{EntryToRead, Judging, SkipReason, Walking, rules};
use crate::web::{For, Problems, Shell, page, part};

#[derive(Template)]
#[template(path = "scoring/expo.html")]
struct ExpoPage {
    t: Shell,
    programme: String,
    stop: Stop,
    seen: usize,
    may_undo: bool,
    /// The number of the next act: what is sent twice finds it taken.
    number: i32,
    acts_href: String,
    waiting_href: String,
    order_href: Option<String>,
    reason: String,
    words: String,
    problems: Problems,
}

/// Where a judge is.
enum Stop {
    Shut(String),
    Paused,
    Free,
    Waits(String),
    Nothing,
    Going(Box<Visit>),
    There(Box<Visit>),
}

/// A visit to one table.
struct Visit {
    entry: EntryId,
    table: Place,
    reference: String,
    categories: Vec<String>,
    /// The one before, unless this is the first.
    before: Option<Place>,
    /// When the table is free for others, and whether that is over.
    until: Option<String>,
    is_over: bool,
    answers: Vec<ShownAnswer>,
    files_href: String,
    points: Vec<i32>,
    reasons: Vec<(&'static str, String)>,
}

/// A table as a judge knows it.
struct Place {
    number: String,
    place: String,
    name: String,
}

/// All that lies before a judge on the floor.
struct Seen {
    hall: Arc<Hall>,
    entry: Option<EntryToRead>,
    categories: Vec<Category>,
    shut: Option<crate::language::WhyNot>,
}

pub async fn expo_page(app: Data<App>, t: Shell, For(walking): For<Walking>) -> Answer {
    let seen = Seen::load(&app, &walking, t.now).await?;
    page(ExpoPage::of(t, &walking.0, seen))
}

/// A file of the table where they stand.
pub async fn expo_file(app: Data<App>, For(walking): For<Walking>, request: HttpRequest) -> Answer {
    let file = part(&request, "file", FileId::parse)?;
    let seen = Seen::load(&app, &walking, Moment::now()).await?;
    let arrived = seen.hall.walk(walking.0.judge.id).arrived;
    let entry = seen.entry.filter(|_| arrived).ok_or(Error::NotFound)?;
    let audience = Audience::judges_of(&walking.0.round);
    let kept = shown_file(&walking.0.programme.form, &entry.answers, audience, file).ok_or(Error::NotFound)?;
    send_file(&app, &request, entry.id, &entry.reference, &kept).await
}

impl Seen {
    async fn load(app: &Data<App>, walking: &Walking, now: Moment) -> Result<Self> {
        let (floors, judging) = (Arc::clone(&app.floors), walking.0.clone());
        app.db
            .read(move |conn| {
                let Judging { programme, round, judge, .. } = &judging;
                let hall = floors.hall(conn, programme.id, round.id, Some(judge.id), now)?;
                let calendar = programme::store::calendar_in(conn, programme.id, round)?;
                let shut = rules::may_write(&calendar, &programme.zone, hall.closed, now).err();
                let entry = match hall.next(judge.id, now) {
                    Visited::Here(entry) => Some(expo::entry_on_show(conn, &hall, round.blind, entry)?),
                    Visited::Free(_) | Visited::Waits(_) | Visited::Nothing => None,
                };
                Ok(Self { entry, categories: programme::store::categories(conn, programme.id)?, shut, hall })
            })
            .await
    }
}

impl ExpoPage {
    fn of(t: Shell, judging: &Judging, seen: Seen) -> Self {
        let (judge, slug) = (judging.judge.id, &judging.programme.slug);
        let walk = seen.hall.walk(judge);
        Self {
            programme: t.names(&judging.programme.names).to_owned(),
            stop: Stop::of(&t, judging, &seen, &walk),
            seen: walk.seen.len(),
            may_undo: seen.shut.is_none() && seen.hall.expo.paused_at.is_none() && seen.hall.may_undo(judge),
            number: seen.hall.next_number(judge),
            acts_href: routes::expo_acts(slug),
            waiting_href: routes::expo_waiting(slug),
            order_href: (!walk.seen.is_empty()).then(|| routes::expo_order(slug)),
            reason: String::new(),
            words: String::new(),
            problems: Problems::none(),
            t: t.accented(&judging.programme.accent),
        }
    }
}

impl Stop {
    fn of(t: &Shell, judging: &Judging, seen: &Seen, walk: &Walk) -> Self {
        if let Some(why) = &seen.shut {
            return Self::Shut(t.why(why));
        }
        if seen.hall.expo.paused_at.is_some() {
            return Self::Paused;
        }
        if let Some(entry) = &seen.entry {
            let visit = Box::new(Visit::of(t, judging, seen, walk, entry));
            return if walk.arrived { Self::There(visit) } else { Self::Going(visit) };
        }
        match seen.hall.next(judging.judge.id, t.now) {
            Visited::Waits(until) => Self::Waits(waiting::sentence(t, until, &judging.programme.zone)),
            Visited::Nothing => Self::Nothing,
            Visited::Free(_) | Visited::Here(_) => Self::Free,
        }
    }
}

impl Visit {
    fn of(t: &Shell, judging: &Judging, seen: &Seen, walk: &Walk, entry: &EntryToRead) -> Self {
        let (hall, programme) = (&seen.hall, &judging.programme);
        let lease = hall.lease_of(judging.judge.id);
        let named = |id| seen.categories.iter().find(|it| it.id == id).map(|it| t.names(&it.names).to_owned());
        let expo = hall.expo;
        Self {
            entry: entry.id,
            table: Place::of(t, judging, hall, walk.here).unwrap_or_else(Place::unknown),
            reference: entry.reference.clone(),
            categories: entry.categories.iter().filter_map(|id| named(*id)).collect(),
            before: Place::of(t, judging, hall, walk.last),
            until: lease.map(|until| t.time(until, &programme.zone)),
            is_over: lease.is_none_or(|until| until <= t.now),
            answers: if walk.arrived {
                shown(&programme.form, &entry.answers, Audience::judges_of(&judging.round))
            } else {
                Vec::new()
            },
            files_href: routes::expo_files(&programme.slug),
            points: (1..=expo.points_most).collect(),
            reasons: SkipReason::ALL
                .iter()
                .map(|reason| (reason.as_str(), t.s(format!("scoring-skip-{}", reason.as_str().replace('_', "-")))))
                .collect(),
        }
    }
}

impl Place {
    fn of(t: &T, judging: &Judging, hall: &Hall, entry: Option<u32>) -> Option<Self> {
        let on_show = hall.on_show(entry?)?;
        let (title, reference) = (&on_show.title, &on_show.reference);
        Some(Self {
            number: on_show.number.map(|number| t.number(number)).unwrap_or_default(),
            place: on_show.place.clone(),
            name: rules::title_shown(&judging.programme.form, judging.round.blind, title, reference).to_owned(),
        })
    }

    /// An entry that has left the hall while the judge was there.
    fn unknown() -> Self {
        Self { number: "–".to_owned(), place: String::new(), name: String::new() }
    }
}
