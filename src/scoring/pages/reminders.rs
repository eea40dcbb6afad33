//! Reminders to those who are late: how many get one, and the letter as one of them will read it.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::mail::rules::previewed;
use crate::programme::{self, Organiser};
use crate::routes;
use crate::scoring::store::ToRemind;
use crate::scoring::{Late, store};
use crate::web::{Fields, For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "scoring/reminders.html")]
struct RemindersPage {
    t: Shell,
    slug: String,
    programme: String,
    here: String,
    stop_href: String,
    judges_href: String,
    groups: Vec<Group>,
}

struct Group {
    late: Late,
    heading: String,
    count: usize,
    lately: usize,
    names: Vec<String>,
    /// To whom, subject and body.
    preview: Option<(String, String, String)>,
}

pub async fn reminders_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let (programme, person, now) = (organiser.programme.clone(), organiser.person.clone(), t.now);
    let found = app
        .db
        .read(move |conn| {
            let round = programme::store::round(conn, programme.id)?;
            let hidden = entries::store::hidden_from(conn, &programme, &person)?;
            let of = |late: &Late| Ok((*late, store::to_remind(conn, (&programme, &round), *late, &hidden, now)?));
            Late::ALL.iter().map(of).collect::<Result<Vec<_>, Error>>()
        })
        .await?;
    let origin = app.config.origin();
    let slug = &organiser.programme.slug;
    page(RemindersPage {
        programme: t.names(&organiser.programme.names).to_owned(),
        here: routes::reminders(slug),
        stop_href: routes::stop_reminders(slug),
        judges_href: routes::judges(slug),
        groups: found.iter().map(|(late, found)| Group::of(&t, *late, found, &origin)).collect(),
        slug: slug.clone(),
        t: t.accented(&organiser.programme.accent),
    })
}

impl Group {
    fn of(t: &Shell, late: Late, found: &ToRemind, origin: &str) -> Self {
        let preview = found.letters.first().map(|(_, letter)| {
            let written = previewed(letter, origin);
            (letter.to_name.clone(), written.subject, written.body)
        });
        Self {
            late,
            heading: t.s(format!("scoring-late-{late}")),
            count: found.letters.len(),
            lately: found.lately,
            names: found.letters.iter().map(|(_, letter)| letter.to_name.clone()).collect(),
            preview,
        }
    }
}

pub async fn remind(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (late, now) = (Late::parse(fields.raw("late")).ok_or(Error::NotFound)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    let count = app
        .db
        .write(move |conn| {
            let programme = &organiser.programme;
            let round = programme::store::round(conn, programme.id)?;
            store::remind(conn, &organiser.person, (programme, &round), late, now)
        })
        .await?;
    see_saying(routes::reminders(&slug), &Sentence::new("said-reminded").count("letters", count))
}

pub async fn stop_reminders(app: Data<App>, For(organiser): For<Organiser>) -> Answer {
    let (now, slug) = (Moment::now(), organiser.programme.slug.clone());
    let count =
        app.db.write(move |conn| store::stop_reminders(conn, organiser.person.id, &organiser.programme, now)).await?;
    see_saying(routes::reminders(&slug), &Sentence::new("said-reminders-stopped").count("letters", count))
}
