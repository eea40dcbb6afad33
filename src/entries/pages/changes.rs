//! Asking a team for a change, with a date, and what was asked before.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{ChangeRequest, Entry, EntryId, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Calendar, Organiser, StageKind};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/change.html")]
struct ChangePage {
    t: Shell,
    slug: String,
    back_href: String,
    change_href: String,
    taken_back_href: String,
    versions_href: String,
    title: String,
    zone: String,
    /// When judges begin, the last moment for a change.
    latest: String,
    open: Option<Asked>,
    earlier: Vec<Asked>,
    words: String,
    until: String,
    problems: Problems,
}

/// A change that was asked for, in words.
pub(super) struct Asked {
    pub words: String,
    pub until: String,
    pub by: String,
    /// What became of it.
    pub tag: (&'static str, String),
}

impl Asked {
    pub(super) fn of(t: &Shell, request: &ChangeRequest, zone: &str) -> Self {
        let tag = match (request.made_at, request.taken_back_at) {
            (Some(at), _) => ("done", t.s1("entries-change-made", "when", t.moment(at, zone))),
            (None, Some(at)) => ("stopped", t.s1("entries-change-ended", "when", t.moment(at, zone))),
            (None, None) if request.until <= t.now => ("late", t.s("entries-change-late")),
            (None, None) => ("doing", t.s("entries-change-waiting")),
        };
        Self {
            words: request.words.clone(),
            until: t.moment(request.until, zone),
            by: t.s2("entries-screened-by", "name", &request.by.1, "when", t.moment(request.at, zone)),
            tag,
        }
    }
}

struct Known {
    entry: Entry,
    requests: Vec<ChangeRequest>,
    calendar: Calendar,
}

async fn load(app: &Data<App>, organiser: &Organiser, id: EntryId) -> Result<Known> {
    let Organiser { person, programme } = organiser.clone();
    app.db
        .read(move |conn| {
            let entry = store::by_id_in(conn, programme.id, id)?;
            store::must_not_be_close(conn, &programme, &person, id)?;
            let calendar = programme::store::calendar(conn, programme.id)?;
            Ok(Known { entry, requests: store::changes(conn, id)?, calendar })
        })
        .await
}

impl ChangePage {
    fn of(t: Shell, organiser: &Organiser, known: &Known) -> Self {
        let (programme, id) = (&organiser.programme, known.entry.id);
        let (open, earlier): (Vec<_>, Vec<_>) = known.requests.iter().partition(|it| it.is_open());
        let judging = known.calendar.stage(StageKind::Scoring);
        Self {
            slug: programme.slug.clone(),
            back_href: routes::desk_entry(&programme.slug, id),
            change_href: routes::change(&programme.slug, id),
            taken_back_href: routes::change_taken_back(&programme.slug, id),
            versions_href: routes::desk_versions(&programme.slug, id),
            title: known.entry.submitted_title.clone().unwrap_or_else(|| known.entry.title.clone()),
            zone: programme.zone.clone(),
            latest: judging.map(|stage| t.moment(stage.opens_at, &programme.zone)).unwrap_or_default(),
            open: open.first().map(|it| Asked::of(&t, it, &programme.zone)),
            earlier: earlier.iter().map(|it| Asked::of(&t, it, &programme.zone)).collect(),
            words: String::new(),
            until: String::new(),
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        }
    }
}

pub async fn change_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let known = load(&app, &organiser, part(&request, "entry", EntryId::parse)?).await?;
    page(ChangePage::of(t, &organiser, &known))
}

pub async fn ask_change(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (id, now) = (part(&request, "entry", EntryId::parse)?, Moment::now());
    let (words, typed) = (fields.text("words"), fields.text("until"));
    let known = load(&app, &organiser, id).await?;
    let (programme, until) = (&organiser.programme, programme::rules::moment_typed(&typed, &organiser.programme.zone));
    let may = rules::may_ask_change(known.entry.state, (&words, until), &known.calendar, &programme.zone, now);
    let wrong = |field: &str, why: &WhyNot| {
        let problems = Problems::one(&t, field, why);
        let again = ChangePage::of(t.clone(), &organiser, &known);
        wrong_form(ChangePage { words: words.clone(), until: typed.clone(), problems, ..again })
    };
    if let Err((field, why)) = &may {
        return wrong(field, why);
    }
    let (by, of, said) = (organiser.person.clone(), programme.clone(), words.clone());
    let asked = app.db.write(move |conn| store::ask_change(conn, &by, &of, id, (&said, until), now));
    match asked.await {
        Ok(()) => see_saying(routes::change(&programme.slug, id), &Sentence::new("said-change-asked")),
        Err(Error::Conflict(why) | Error::Refused(why)) => wrong("words", &why),
        Err(error) => Err(error),
    }
}

pub async fn take_back_change(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "entry", EntryId::parse)?, Moment::now());
    let Organiser { person, programme } = organiser;
    let slug = programme.slug.clone();
    app.db.write(move |conn| store::take_back_change(conn, &person, &programme, id, now)).await?;
    see_saying(routes::change(&slug, id), &Sentence::new("said-change-taken-back"))
}
