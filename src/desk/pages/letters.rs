//! The outbox: which letters wait, which have gone, what each says; and stopping one that still waits.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::accounts::SiteAdmin;
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::store;
use crate::error::{Answer, Result};
use crate::language::Sentence;
use crate::mail::{self, LetterId, Queued, Way, Written};
use crate::programme::{Organiser, Programme, ProgrammeId, Staff};
use crate::routes;
use crate::web::{For, Shell, page, paging, part, query, see_saying};

const ON_A_PAGE: i64 = 50;

/// Whose letters these are: a programme's, or those of the site itself.
struct Outbox {
    staff: Option<Staff>,
}

impl Outbox {
    fn programme(&self) -> Option<&Programme> {
        self.staff.as_ref().map(|staff| &staff.programme)
    }

    fn id(&self) -> Option<ProgrammeId> {
        self.programme().map(|programme| programme.id)
    }

    fn slug(&self) -> Option<&str> {
        self.programme().map(|programme| programme.slug.as_str())
    }

    fn zone(&self) -> &str {
        self.programme().map_or("UTC", |programme| programme.zone.as_str())
    }

    /// In the colour of its programme.
    fn colour(&self, t: Shell) -> Shell {
        match &self.staff {
            Some(staff) => t.accented(&staff.programme.accent),
            None => t,
        }
    }

    fn organises(&self) -> bool {
        self.staff.as_ref().is_some_and(|staff| staff.organises)
    }

    fn href(&self) -> String {
        self.slug().map_or_else(routes::site_letters, routes::letters)
    }
}

#[derive(Template)]
#[template(path = "desk/letters.html")]
struct LettersPage {
    t: Shell,
    /// The slug and the name of the programme; those of the site have none.
    programme: Option<(String, String)>,
    organises: bool,
    rows: Vec<Row>,
    count: i64,
    page: i64,
    pages: i64,
    base: String,
    no_server: bool,
}

pub struct Row {
    pub subject: String,
    pub href: String,
    pub to: String,
    pub when: String,
    pub kind: &'static str,
    pub way: String,
}

pub async fn letters_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    list(&app, t, &Outbox { staff: Some(staff) }, &request).await
}

pub async fn site_letters_page(app: Data<App>, t: Shell, For(_): For<SiteAdmin>, request: HttpRequest) -> Answer {
    list(&app, t, &Outbox { staff: None }, &request).await
}

/// What no letter names that this reader may see; the letters of the site name nothing.
fn unnamed(conn: &mut Conn, staff: Option<&Staff>) -> Result<Vec<String>> {
    match staff {
        Some(staff) => store::unnamed(conn, &staff.programme, &staff.person),
        None => Ok(Vec::new()),
    }
}

async fn list(app: &Data<App>, t: Shell, outbox: &Outbox, request: &HttpRequest) -> Answer {
    let (asked, programme, staff) = (query(request, "page"), outbox.id(), outbox.staff.clone());
    let (letters, count, (at, pages)) = app
        .db
        .read(move |conn| {
            let unnamed = unnamed(conn, staff.as_ref())?;
            let count = mail::store::count_but(conn, programme, &unnamed)?;
            let paging = paging(&asked, count, ON_A_PAGE);
            let letters = mail::store::list_but(conn, programme, &unnamed, (paging.0 - 1) * ON_A_PAGE, ON_A_PAGE)?;
            Ok((letters, count, paging))
        })
        .await?;
    let (t, origin) = (outbox.colour(t), app.config.origin());
    page(LettersPage {
        programme: outbox
            .staff
            .as_ref()
            .map(|staff| (staff.programme.slug.clone(), t.names(&staff.programme.names).to_owned())),
        organises: outbox.organises(),
        rows: letters.iter().map(|letter| row(&t, letter, &origin, outbox.programme())).collect(),
        count,
        page: at,
        pages,
        base: format!("{}?", outbox.href()),
        no_server: app.config.smtp_url.is_empty(),
        t,
    })
}

/// A letter in a list: of a programme, or of the site.
pub fn row(t: &Shell, letter: &Queued, origin: &str, of: Option<&Programme>) -> Row {
    let (kind, way) = way(letter.way());
    Row {
        subject: mail::rules::written(letter, origin).subject,
        href: of.map_or_else(|| routes::site_letter(letter.id), |it| routes::letter(&it.slug, letter.id)),
        to: letter.to_email.clone(),
        when: t.moment(letter.sent_at.unwrap_or(letter.due_at), of.map_or("UTC", |it| it.zone.as_str())),
        kind,
        way: t.s(way),
    }
}

const fn way(way: Way) -> (&'static str, &'static str) {
    match way {
        Way::Waiting => ("doing", "desk-letter-waiting"),
        Way::Failing => ("late", "desk-letter-failing"),
        Way::Failed => ("late", "desk-letter-failed"),
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
    /// What the mail server said, and what can be done.
    error: Option<(String, String)>,
    written: Written,
    stop: Option<String>,
    again: Option<String>,
}

pub async fn letter_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    letter(&app, t, &Outbox { staff: Some(staff) }, &request).await
}

pub async fn site_letter_page(app: Data<App>, t: Shell, For(_): For<SiteAdmin>, request: HttpRequest) -> Answer {
    letter(&app, t, &Outbox { staff: None }, &request).await
}

async fn letter(app: &Data<App>, t: Shell, outbox: &Outbox, request: &HttpRequest) -> Answer {
    let (id, programme) = (part(request, "letter", LetterId::parse)?, outbox.id());
    let staff = outbox.staff.clone();
    let found = app.db.read(move |conn| {
        let unnamed = unnamed(conn, staff.as_ref())?;
        mail::store::find_but(conn, programme, &unnamed, id)
    });
    // Without a mail server, organisers carry the letters themselves.
    let carried = !app.config.smtp_url.is_empty();
    let letter = found.await?;
    let letter = if carried || mail::rules::is_secret(&letter) { mail::rules::covered(letter) } else { letter };
    let (t, (kind, way)) = (outbox.colour(t), way(letter.way()));
    let waits = matches!(letter.way(), Way::Waiting | Way::Failing);
    let troubled = matches!(letter.way(), Way::Failing | Way::Failed);
    let by_organiser = |wanted: bool| outbox.slug().filter(|_| wanted && outbox.organises());
    let mut written = mail::rules::written(&letter, &app.config.origin());
    // Letters of the site let people in: where a mail server carries them, nobody else reads them.
    if outbox.staff.is_none() && carried {
        written.body = t.s("desk-letter-private");
    }
    page(LetterPage {
        back: outbox.href(),
        stop: by_organiser(waits).map(|slug| routes::stop_letter(slug, id)),
        again: by_organiser(troubled).map(|slug| routes::try_letter_again(slug, id)),
        lang: written.language.as_str(),
        when: t.moment(letter.sent_at.unwrap_or(letter.due_at), outbox.zone()),
        kind,
        way: t.s(way),
        written,
        to_name: letter.to_name,
        to_email: letter.to_email,
        error: letter.last_error.map(|words| (t.s(mail::rules::remedy(&words)), words)),
        t,
    })
}

/// A letter that this organiser may see; any other is not found.
fn must_see(conn: &mut Conn, organiser: &Organiser, id: LetterId) -> Result<()> {
    let Organiser { person, programme } = organiser.clone();
    let of = programme.id;
    let unnamed = unnamed(conn, Some(&Staff { person, programme, organises: true }))?;
    mail::store::find_but(conn, Some(of), &unnamed, id).map(|_| ())
}

pub async fn stop_letter(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "letter", LetterId::parse)?, Moment::now());
    let (by, programme, slug) = (organiser.person.id, organiser.programme.id, organiser.programme.slug.clone());
    let stopped = app.db.write(move |conn| {
        must_see(conn, &organiser, id)?;
        mail::store::stop(conn, by, programme, id, now)
    });
    stopped.await?;
    see_saying(routes::letter(&slug, id), &Sentence::new("said-letter-stopped"))
}

pub async fn try_letter_again(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (id, now) = (part(&request, "letter", LetterId::parse)?, Moment::now());
    let (by, programme, slug) = (organiser.person.id, organiser.programme.id, organiser.programme.slug.clone());
    let tried = app.db.write(move |conn| {
        must_see(conn, &organiser, id)?;
        mail::store::try_again(conn, by, programme, id, now)
    });
    tried.await?;
    see_saying(routes::letter(&slug, id), &Sentence::new("said-letter-tried-again"))
}
