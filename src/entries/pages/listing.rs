//! All entries of a programme, for those who run it; the same list as a file.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::asking::{asked, facets, leading_on, spelled};
use super::{Choice, Facet, csv_of, names_of, state_tag};
use crate::app::App;
use crate::column::Moment;
use crate::entries::store::{self, Filter, Found, ListView, Row, ViewId};
use crate::entries::{Audience, Entry, Hidden, State, Verdict};
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::programme::{self, Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, download, page, paging, query, see_saying, wrong_form};

const ON_A_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "entries/listing.html")]
struct ListingPage {
    t: Shell,
    slug: String,
    organises: bool,
    total: i64,
    rows: Vec<Line>,
    words: String,
    states: Vec<Choice>,
    verdicts: Vec<Choice>,
    facets: Vec<Facet>,
    filtered: bool,
    page: i64,
    pages: i64,
    base: String,
    here: String,
    csv_href: String,
    imports_href: String,
    hidden: Vec<String>,
    /// What is kept under a name: name, address, whose it is, and its own id.
    views: Vec<View>,
    /// What is asked now, to be kept.
    asks: String,
    view_problems: Problems,
    no_mistake: Option<String>,
}

struct View {
    id: String,
    name: String,
    href: String,
    by: String,
    is_here: bool,
}

struct Line {
    id: String,
    href: String,
    title: String,
    reference: String,
    tag: (&'static str, String),
    verdict: String,
    categories: String,
    team: String,
    submitted: String,
}

pub async fn desk_entries_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let filter = asked(request.query_string(), &staff.programme, Audience::Organiser);
    page(listed(&app, t, &staff, &filter, &query(&request, "page")).await?)
}

async fn listed(app: &Data<App>, t: Shell, staff: &Staff, filter: &Filter, at: &str) -> Result<ListingPage> {
    let (programme, person, mut wanted) = (staff.programme.clone(), staff.person.clone(), filter.clone());
    let at = at.to_owned();
    let seen = app
        .db
        .read(move |conn| {
            let hidden = store::hidden_from(conn, &programme, &person)?;
            wanted.without = hidden.ids();
            let found = store::search(conn, &programme, &wanted)?;
            let paging = paging(&at, found.total(), ON_A_PAGE);
            let rows = store::rows(conn, found.part((paging.0 - 1) * ON_A_PAGE, ON_A_PAGE), true)?;
            let categories = programme::store::categories(conn, programme.id)?;
            let views = store::views(conn, programme.id)?;
            Ok(Seen { found, paging, rows, categories, hidden, views })
        })
        .await?;
    Ok(ListingPage::of(t.accented(&staff.programme.accent), staff, filter, seen))
}

/// Keeps what is asked under a name.
pub async fn save_view(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let staff = Staff { person: organiser.person, programme: organiser.programme, organises: true };
    let filter = asked(fields.raw("asks"), &staff.programme, Audience::Organiser);
    let (by, programme, name, now) = (staff.person.id, staff.programme.id, fields.text("name"), Moment::now());
    let (asks, here) = (spelled(&filter), routes::desk_entries(&staff.programme.slug));
    let kept = asks.clone();
    match app.db.write(move |conn| store::save_view(conn, by, programme, &name, &kept, now)).await {
        Ok(()) => see_saying(format!("{here}?{asks}"), &Sentence::new("said-view-saved")),
        Err(Error::Refused(why)) => {
            let mut again = listed(&app, t, &staff, &filter, "").await?;
            again.view_problems = Problems::one(&again.t, "name", &why);
            wrong_form(again)
        }
        Err(error) => Err(error),
    }
}

pub async fn remove_view(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (id, now) = (ViewId::parse(fields.raw("view")).ok_or(Error::NotFound)?, Moment::now());
    let (by, programme) = (organiser.person.id, organiser.programme.id);
    app.db.write(move |conn| store::remove_view(conn, by, programme, id, now)).await?;
    see_saying(routes::desk_entries(&organiser.programme.slug), &Sentence::new("said-view-removed"))
}

struct Seen {
    found: Found,
    paging: (i64, i64),
    rows: Vec<Row>,
    categories: Vec<Category>,
    hidden: Hidden,
    views: Vec<ListView>,
}

impl ListingPage {
    fn of(t: Shell, staff: &Staff, filter: &Filter, seen: Seen) -> Self {
        let (programme, slug) = (&staff.programme, staff.programme.slug.clone());
        let (asks, here) = (spelled(filter), routes::desk_entries(&slug));
        let line = |row: Row| Line::of(&t, programme, &seen.categories, row);
        Self {
            organises: staff.organises,
            total: seen.found.total(),
            words: filter.words.clone(),
            states: states(&t, filter),
            verdicts: verdicts(&t, filter),
            facets: facets(&t, programme, &seen.categories, Audience::Organiser, filter, &seen.found.counts),
            rows: seen.rows.into_iter().map(line).collect(),
            views: seen.views.into_iter().map(|view| View::of(view, &here, &asks)).collect(),
            filtered: !asks.is_empty(),
            page: seen.paging.0,
            pages: seen.paging.1,
            base: leading_on(&here, &asks),
            here,
            csv_href: format!("{}?{asks}", routes::desk_entries_csv(&slug)),
            imports_href: routes::imports(&slug),
            hidden: seen.hidden.references(),
            view_problems: Problems::none(),
            asks,
            no_mistake: None,
            slug,
            t,
        }
    }
}

fn states(t: &Shell, filter: &Filter) -> Vec<Choice> {
    let state = |state: &State| {
        Choice::new(state.as_str(), t.s(format!("entries-state-{state}")), filter.state == Some(*state))
    };
    let any = Choice::new("", t.s("entries-any"), filter.state.is_none());
    [any].into_iter().chain(State::ALL.iter().map(state)).collect()
}

fn verdicts(t: &Shell, filter: &Filter) -> Vec<Choice> {
    let verdict = |verdict: &Verdict| {
        let chosen = filter.verdict == Some(Some(*verdict));
        Choice::new(verdict.as_str(), t.s(format!("entries-verdict-{verdict}")), chosen)
    };
    let any = Choice::new("", t.s("entries-any"), filter.verdict.is_none());
    let none = Choice::new("none", t.s("entries-verdict-none"), filter.verdict == Some(None));
    [any].into_iter().chain(Verdict::ALL.iter().map(verdict)).chain([none]).collect()
}

impl View {
    fn of(view: ListView, here: &str, asks: &str) -> Self {
        Self {
            id: view.id.to_string(),
            href: format!("{here}?{}", view.query),
            is_here: view.query == asks,
            name: view.name,
            by: view.by,
        }
    }
}

impl Line {
    fn of(t: &Shell, programme: &Programme, categories: &[Category], row: Row) -> Self {
        Self {
            id: row.entry.id.to_string(),
            href: routes::desk_entry(&programme.slug, row.entry.id),
            tag: state_tag(t, row.entry.state),
            verdict: row.verdict.map_or(String::new(), |verdict| t.s(format!("entries-verdict-{verdict}"))),
            categories: names_of(t, categories, &row.categories).join(", "),
            team: row.team.iter().map(|member| member.name.as_str()).collect::<Vec<_>>().join(", "),
            submitted: row.entry.submitted_at.map_or(String::new(), |at| t.moment(at, &programme.zone)),
            title: title_of(&row.entry),
            reference: row.entry.reference,
        }
    }
}

/// What was submitted is what counts; before that, the draft.
fn title_of(entry: &Entry) -> String {
    entry.submitted_title.clone().unwrap_or_else(|| entry.title.clone())
}

pub async fn desk_entries_csv(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let mut filter = asked(request.query_string(), &staff.programme, Audience::Organiser);
    let (programme, person) = (staff.programme.clone(), staff.person.clone());
    let (rows, categories, hidden) = app
        .db
        .read(move |conn| {
            let hidden = store::hidden_from(conn, &programme, &person)?;
            filter.without = hidden.ids();
            let rows = store::list(conn, &programme, &filter, 0, i64::MAX)?;
            Ok((rows, programme::store::categories(conn, programme.id)?, hidden))
        })
        .await?;
    let csv = csv_of(&t, &staff.programme, &categories, &rows, &hidden)?;
    download(&format!("{}-entries.csv", staff.programme.slug), "text/csv; charset=utf-8", csv)
}
