//! The board of a panel in conference: what is discussed now, and what comes after. Everybody sees the same, but for what
//! they are too close to.

mod entry;
mod words;

use actix_web::HttpResponse;
use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::Data;
use askama::Template;

use crate::accounts::Role;
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::programme::Programme;
use crate::results::rules::discussion::{Now, Seen};
use crate::results::{Conferences, Conferring, Hand, Leading, store};
use crate::routes;
use crate::web::{Fields, For, Shell, page, see};

pub use entry::{discussed_entry_page, take_note_back, write_note};
use words::{Discussed, Line, Table};

/// Where one is, and the ways from here: those behind the scenes have more of them.
struct Head {
    slug: String,
    programme: String,
    organises: bool,
    audits: bool,
    chairs: bool,
}

#[derive(Template)]
#[template(path = "results/discussions.html")]
struct DiscussionsPage {
    t: Shell,
    head: Head,
    links: Vec<(String, String)>,
}

pub async fn discussions_page(t: Shell, For(own): For<Conferences>) -> Answer {
    let (t, slug) = (t.accented(&own.programme.accent), &own.programme.slug);
    let mut links: Vec<(String, String)> = own
        .categories
        .iter()
        .map(|category| (routes::discussion(slug, &category.code), t.names(&category.names).to_owned()))
        .collect();
    links.extend(own.whole.then(|| (routes::discussion(slug, "all"), t.s("results-whole-edition"))));
    page(DiscussionsPage { head: Head::of(&t, &own.programme, &own.roles), links, t })
}

#[derive(Template)]
#[template(path = "results/discussion.html")]
struct DiscussionPage {
    t: Shell,
    head: Head,
    category: String,
    back: String,
    here: String,
    state: String,
    state_href: String,
    /// What is discussed now, in one sentence that is read out when it changes.
    now: String,
    out: bool,
    discussed: Option<Discussed>,
    lines: Vec<Line>,
    /// Some places are there.
    placed: bool,
    /// For whoever leads: the step that their page shows, what comes next, whether something is discussed, and for how
    /// many entries somebody else has to call.
    leads: bool,
    turn: i32,
    next: Option<(String, String)>,
    begun: bool,
    kept: usize,
}

pub async fn discussion_page(app: Data<App>, t: Shell, For(at): For<Conferring>) -> Answer {
    let known = at.clone();
    let table = app.db.read(move |conn| Table::of(conn, &known, None)).await?;
    let t = t.accented(&at.programme.accent);
    page(DiscussionPage::of(t, &at, &table))
}

impl DiscussionPage {
    fn of(t: Shell, at: &Conferring, table: &Table) -> Self {
        let (slug, code) = (&at.programme.slug, at.code());
        let leads = table.open && at.hand == Hand::Leads;
        let seen = &table.seen;
        let now = match seen.now {
            Now::Nothing => t.s("results-discussion-nothing"),
            Now::OutOfTheRoom => t.s("results-discussion-out"),
            Now::Entry(entry) => t.s1("results-discussion-now", "entry", table.title(entry)),
        };
        Self {
            head: Head::of(&t, &at.programme, &at.roles),
            category: words::category(&t, at),
            back: routes::discussions(slug),
            here: routes::discussion(slug, code),
            state: state(seen, table.stirred),
            state_href: routes::discussion_state(slug, code),
            now,
            out: seen.now == Now::OutOfTheRoom,
            discussed: seen.entry().map(|entry| table.discussed(&t, at, entry)),
            lines: table.lines(&t, at),
            placed: !table.places.is_empty(),
            leads,
            turn: seen.turn,
            next: seen.next().map(|entry| (entry.to_string(), table.title(entry).to_owned())),
            begun: seen.now != Now::Nothing,
            kept: if leads { table.kept() } else { 0 },
            t,
        }
    }
}

/// Changes whenever the page would: for whoever is out of the room with the step alone.
fn state(seen: &Seen, stirred: i64) -> String {
    let what = match seen.now {
        Now::Nothing => "nothing".to_owned(),
        Now::OutOfTheRoom => "out".to_owned(),
        Now::Entry(_) => stirred.to_string(),
    };
    format!("{} {what}", seen.turn)
}

/// Whether anything has changed, for the script that follows.
pub async fn discussion_state(app: Data<App>, For(at): For<Conferring>) -> Answer {
    let state = app
        .db
        .read(move |conn| {
            let entries = store::competing(conn, &at.programme, &at.round, at.category_id())?;
            let entries: Vec<EntryId> = entries.into_iter().map(|entry| entry.id).collect();
            let turns = store::turns(conn, at.round.id, at.category_id())?;
            let seen = Seen::of(&entries, &turns, &at.too_close);
            let stirred = match seen.entry() {
                Some(entry) => store::stirred(conn, at.round.id, entry)?,
                None => 0,
            };
            Ok(state(&seen, stirred))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(state))
}

pub async fn move_discussion(app: Data<App>, For(Leading(at)): For<Leading>, fields: Fields) -> Answer {
    let (now, to) = (Moment::now(), called(&fields)?);
    let from = fields.number("step").ok_or(Error::NotFound)?;
    let here = routes::discussion(&at.programme.slug, at.code());
    app.db.write(move |conn| store::turn(conn, &at, from, to, now)).await?;
    see(here)
}

/// Without an entry: a pause between two.
fn called(fields: &Fields) -> Result<Option<EntryId>> {
    match fields.raw("entry") {
        "" => Ok(None),
        id => EntryId::parse(id).map(Some).ok_or(Error::NotFound),
    }
}

impl Head {
    fn of(t: &Shell, programme: &Programme, roles: &[Role]) -> Self {
        Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            organises: roles.contains(&Role::Organiser),
            audits: roles.contains(&Role::Auditor),
            chairs: roles.contains(&Role::Chair),
        }
    }
}
