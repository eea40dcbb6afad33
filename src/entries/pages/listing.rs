//! All entries of a programme, for those who run it; the same list as a file.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::{Choice, names_of, state_tag};
use crate::app::App;
use crate::entries::store::{self, Filter, Row};
use crate::entries::{Audience, Draft, Entry, Hidden, ShownValue, State, Verdict, rules};
use crate::error::{Answer, Error, Result};
use crate::language::T;
use crate::programme::{self, Category, Programme, Staff};
use crate::routes;
use crate::web::{For, Shell, download, page, query};

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
    categories: Vec<Choice>,
    filtered: bool,
    page: i64,
    pages: i64,
    base: String,
    here: String,
    csv_href: String,
    imports_href: String,
    hidden: Vec<String>,
    no_mistake: Option<String>,
}

struct Line {
    href: String,
    title: String,
    reference: String,
    tag: (&'static str, String),
    verdict: String,
    categories: String,
    team: String,
    submitted: String,
}

/// What the query of the address asks for; what it does not know is not asked.
fn filter_of(request: &HttpRequest) -> Filter {
    let verdict = query(request, "verdict");
    Filter {
        state: State::parse(&query(request, "state")),
        verdict: if verdict == "none" { Some(None) } else { Verdict::parse(&verdict).map(Some) },
        category: Some(query(request, "category")).filter(|code| !code.is_empty()),
        words: query(request, "words").trim().to_owned(),
        ..Filter::default()
    }
}

fn query_of(request: &HttpRequest) -> String {
    let mut pairs = url::form_urlencoded::Serializer::new(String::new());
    for name in ["state", "verdict", "category", "words"] {
        let value = query(request, name);
        if !value.is_empty() {
            pairs.append_pair(name, &value);
        }
    }
    pairs.finish()
}

pub async fn desk_entries_page(app: Data<App>, t: Shell, For(staff): For<Staff>, request: HttpRequest) -> Answer {
    let (filter, programme) = (filter_of(&request), staff.programme.clone());
    let (asked, mut wanted) = (query(&request, "page").parse::<i64>().unwrap_or(1), filter.clone());
    let person = staff.person.clone();
    let (total, pages, at, rows, categories, hidden) = app
        .db
        .read(move |conn| {
            let hidden = store::hidden_from(conn, &programme, &person)?;
            wanted.without = hidden.ids();
            let total = store::count(conn, &programme, &wanted)?;
            let pages = (total.max(1) + ON_A_PAGE - 1) / ON_A_PAGE;
            let at = asked.clamp(1, pages);
            let rows = store::list(conn, &programme, &wanted, (at - 1) * ON_A_PAGE, ON_A_PAGE)?;
            Ok((total, pages, at, rows, programme::store::categories(conn, programme.id)?, hidden))
        })
        .await?;
    let t = t.accented(&staff.programme.accent);
    let mut listing = ListingPage::of(t, &staff, &filter, rows, &categories);
    let asked = query_of(&request);
    listing.filtered = !asked.is_empty();
    listing.csv_href = format!("{}?{asked}", routes::desk_entries_csv(&staff.programme.slug));
    listing.base = if asked.is_empty() { format!("{}?", listing.here) } else { format!("{}?{asked}&", listing.here) };
    (listing.total, listing.page, listing.pages) = (total, at, pages);
    listing.hidden = hidden.references();
    page(listing)
}

impl ListingPage {
    fn of(t: Shell, staff: &Staff, filter: &Filter, rows: Vec<Row>, categories: &[Category]) -> Self {
        let slug = staff.programme.slug.clone();
        let any = |chosen| Choice::new("", t.s("entries-any"), chosen);
        let state = |state: &State| {
            Choice::new(state.as_str(), t.s(format!("entries-state-{state}")), filter.state == Some(*state))
        };
        let verdict = |verdict: &Verdict| {
            let chosen = filter.verdict == Some(Some(*verdict));
            Choice::new(verdict.as_str(), t.s(format!("entries-verdict-{verdict}")), chosen)
        };
        let unscreened = Choice::new("none", t.s("entries-verdict-none"), filter.verdict == Some(None));
        let category = |category: &Category| {
            let chosen = filter.category.as_ref() == Some(&category.code);
            Choice::new(&category.code, t.names(&category.names), chosen)
        };
        Self {
            organises: staff.organises,
            total: 0,
            rows: rows.into_iter().map(|row| Line::of(&t, &staff.programme, categories, row)).collect(),
            words: filter.words.clone(),
            states: [any(filter.state.is_none())].into_iter().chain(State::ALL.iter().map(state)).collect(),
            verdicts: [any(filter.verdict.is_none())]
                .into_iter()
                .chain(Verdict::ALL.iter().map(verdict))
                .chain([unscreened])
                .collect(),
            categories: [any(filter.category.is_none())].into_iter().chain(categories.iter().map(category)).collect(),
            filtered: false,
            page: 1,
            pages: 1,
            base: String::new(),
            here: routes::desk_entries(&slug),
            csv_href: String::new(),
            imports_href: routes::imports(&slug),
            hidden: Vec::new(),
            no_mistake: None,
            slug,
            t,
        }
    }
}

impl Line {
    fn of(t: &Shell, programme: &Programme, categories: &[Category], row: Row) -> Self {
        Self {
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
    let (mut filter, programme, person) = (filter_of(&request), staff.programme.clone(), staff.person.clone());
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

/// Every cell is guarded: spreadsheets run formulas.
/// What is hidden from the reader is named there as hidden.
pub fn csv_of(t: &T, programme: &Programme, categories: &[Category], rows: &[Row], hidden: &Hidden) -> Result<String> {
    let mut file = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: Vec<String>| {
        file.write_record(cells.iter().map(|cell| rules::guarded_cell(cell))).map_err(Error::internal)
    };
    let own = ["reference", "state", "submitted", "verdict", "categories", "team", "addresses"];
    let heads = own.map(|head| t.s(format!("entries-csv-{head}"))).into_iter();
    let heads: Vec<String> =
        heads.chain(programme.form.fields.iter().map(|field| t.names(&field.names).to_owned())).collect();
    let width = heads.len();
    write(heads)?;
    for row in rows {
        write(cells(t, programme, categories, row))?;
    }
    for reference in hidden.references() {
        let mut cells = vec![String::new(); width];
        (cells[0], cells[1]) = (reference, t.s("entries-hidden-title"));
        write(cells)?;
    }
    let bytes = file.into_inner().map_err(Error::internal)?;
    String::from_utf8(bytes).map_err(Error::internal)
}

fn cells(t: &T, programme: &Programme, categories: &[Category], row: &Row) -> Vec<String> {
    let entry = &row.entry;
    let joined = |texts: Vec<&str>| texts.join("; ");
    let codes = categories.iter().filter(|category| row.categories.contains(&category.id));
    let mut cells = vec![
        entry.reference.clone(),
        entry.state.to_string(),
        entry.submitted_at.map_or(String::new(), |at| at.to_string()),
        row.verdict.map_or(String::new(), |verdict| verdict.to_string()),
        joined(codes.map(|category| category.code.as_str()).collect()),
        joined(row.team.iter().map(|member| member.name.as_str()).collect()),
        joined(row.team.iter().map(|member| member.email.as_str()).collect()),
    ];
    let draft = rules::submitted_of(entry, &[]).unwrap_or_else(|| rules::draft_of(entry, &[]));
    cells.extend(answer_cells(t, programme, &draft));
    cells
}

fn answer_cells(t: &T, programme: &Programme, draft: &Draft) -> Vec<String> {
    let shown = rules::shown(&programme.form, &draft.answers, Audience::Organiser);
    let of_field = |key: &str| match shown.iter().find(|answer| answer.key == key).map(|answer| &answer.value) {
        None if key == "title" => draft.title.clone(),
        None | Some(ShownValue::Empty) => String::new(),
        Some(ShownValue::Text(paragraphs)) => paragraphs.join("\n"),
        Some(ShownValue::Link(link)) => link.clone(),
        Some(ShownValue::Files(files)) => files.iter().map(|it| it.name.as_str()).collect::<Vec<_>>().join("; "),
        Some(ShownValue::Chosen(names)) => names.iter().map(|name| t.names(name)).collect::<Vec<_>>().join("; "),
        Some(ShownValue::ChosenWithText(pairs)) => {
            pairs.iter().map(|(name, text)| format!("{}: {text}", t.names(name))).collect::<Vec<_>>().join("\n")
        }
    };
    programme.form.fields.iter().map(|field| of_field(&field.key)).collect()
}
