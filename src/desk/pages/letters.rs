//! The outbox: which letters wait, which have gone, what each says; and stopping one that still waits.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::paging;
use crate::accounts::SiteAdmin;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Result};
use crate::language::Sentence;
use crate::mail::{self, LetterId, Queued, Way, Written};
use crate::programme::{Organiser, ProgrammeId};
use crate::routes;
use crate::web::{For, Shell, page, part, query, see_saying};

const ON_A_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "desk/letters.html")]
struct LettersPage {
    t: Shell,
    /// The programme whose letters these are; those of the site have none.
    programme: Option<(String, String)>,
    rows: Vec<Row>,
    count: i64,
    page: i64,
    pages: i64,
    base: String,
    no_server: bool,
}

struct Row {
    subject: String,
    href: String,
    to: String,
    when: String,
    kind: &'static str,
    way: String,
}

pub async fn letters_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let programme = organiser.programme;
    let named = Some((programme.slug.clone(), t.names(&programme.names).to_owned()));
    let href = |letter: LetterId| routes::letter(&programme.slug, letter);
    let base = format!("{}?", routes::letters(&programme.slug));
    list(&app, t, Some(programme.id), named, &programme.zone, href, base, &request).await
}

pub async fn site_letters_page(app: Data<App>, t: Shell, For(_): For<SiteAdmin>, request: HttpRequest) -> Answer {
    let base = format!("{}?", routes::site_letters());
    list(&app, t, None, None, "UTC", routes::site_letter, base, &request).await
}

#[expect(clippy::too_many_arguments, reason = "one list for a programme's letters and for the site's")]
async fn list(
    app: &Data<App>,
    t: Shell,
    programme: Option<ProgrammeId>,
    named: Option<(String, String)>,
    zone: &str,
    href: impl Fn(LetterId) -> String,
    base: String,
    request: &HttpRequest,
) -> Answer {
    let asked = query(request, "page");
    let (letters, count, (at, pages)) = app
        .db
        .read(move |conn| {
            let count = mail::store::count(conn, programme)?;
            let paging = paging(&asked, count, ON_A_PAGE);
            let letters = mail::store::list(conn, programme, (paging.0 - 1) * ON_A_PAGE, ON_A_PAGE)?;
            Ok((letters, count, paging))
        })
        .await?;
    let origin = app.config.origin();
    let rows = letters.iter().map(|letter| row(&t, letter, &origin, zone, href(letter.id))).collect();
    let no_server = app.config.smtp_url.is_empty();
    page(LettersPage { t, programme: named, rows, count, page: at, pages, base, no_server })
}

fn row(t: &Shell, letter: &Queued, origin: &str, zone: &str, href: String) -> Row {
    let (kind, way) = way(letter.way());
    Row {
        subject: mail::rules::written(letter, origin).subject,
        href,
        to: letter.to_email.clone(),
        when: t.moment(letter.sent_at.unwrap_or(letter.due_at), zone),
        kind,
        way: t.s(way),
    }
}

const fn way(way: Way) -> (&'static str, &'static str) {
    match way {
        Way::Waiting => ("doing", "desk-letter-waiting"),
        Way::Failing => ("late", "desk-letter-failing"),
        Way::Sent => ("done", "desk-letter-sent"),
        Way::Stopped => ("stopped", "desk-letter-stopped"),
    }
}

#[derive(Template)]
#[template(path = "desk/letter.html")]
struct LetterPage {
    t: Shell,
    back: String,
    to_name: String,
    to_email: String,
    lang: &'static str,
    when: String,
    kind: &'static str,
    way: String,
    error: Option<String>,
    written: Written,
    stop: Option<String>,
}

impl LetterPage {
    fn of(app: &App, t: Shell, letter: &Queued, slug: Option<String>, zone: &str) -> Self {
        let (kind, way) = way(letter.way());
        let waits = matches!(letter.way(), Way::Waiting | Way::Failing);
        Self {
            back: slug.as_ref().map_or_else(routes::site_letters, |slug| routes::letters(slug)),
            stop: slug.as_ref().filter(|_| waits).map(|slug| routes::stop_letter(slug, letter.id)),
            to_name: letter.to_name.clone(),
            to_email: letter.to_email.clone(),
            lang: letter.language.as_str(),
            when: t.moment(letter.sent_at.unwrap_or(letter.due_at), zone),
            kind,
            way: t.s(way),
            error: letter.last_error.clone(),
            written: mail::rules::written(letter, &app.config.origin()),
            t,
        }
    }
}

async fn find(app: &Data<App>, programme: Option<ProgrammeId>, request: &HttpRequest) -> Result<Queued> {
    let id = part(request, "letter", LetterId::parse)?;
    app.db.read(move |conn| mail::store::find(conn, programme, id)).await
}

pub async fn letter_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let programme = organiser.programme;
    let letter = find(&app, Some(programme.id), &request).await?;
    page(LetterPage::of(&app, t, &letter, Some(programme.slug), &programme.zone))
}

pub async fn site_letter_page(app: Data<App>, t: Shell, For(_): For<SiteAdmin>, request: HttpRequest) -> Answer {
    let letter = find(&app, None, &request).await?;
    page(LetterPage::of(&app, t, &letter, None, "UTC"))
}

pub async fn stop_letter(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "letter", LetterId::parse)?, Moment::now());
    let (by, programme) = (organiser.person.id, organiser.programme.id);
    app.db.write(move |conn| mail::store::stop(conn, by, programme, id, now)).await?;
    see_saying(routes::letter(&organiser.programme.slug, id), &Sentence::new("said-letter-stopped"))
}
