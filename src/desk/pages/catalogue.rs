//! The catalogue of entries, open to everybody as the terms say. What it does not show is not found.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::db::Conn;
use crate::entries::pages::asking::{asked, facets, leading_on, spelled};
use crate::entries::pages::{Facet, answers_of, names_of, public_csv_of};
use crate::entries::store::{self, Filter, Found, Row};
use crate::entries::{Audience, ShownAnswer, ShownValue, rules};
use crate::error::{Answer, Error, Result};
use crate::programme::{self, Category, Programme, Shown};
use crate::results;
use crate::routes;
use crate::web::{Asked, For, Guard, Shell, download, page, paging, query};

const ON_A_PAGE: i64 = 24;
/// On paper and in a file: more than there ever are.
const ALL: i64 = 1_000_000;

/// A programme whose catalogue is open to everybody now.
pub struct OpenCatalogue {
    pub programme: Programme,
    pub categories: Vec<Category>,
    /// Until then judges may look here, too, and everybody reads what they read.
    pub published: bool,
}

impl Guard for OpenCatalogue {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme = Shown::find(conn, asked)?.programme;
        let calendar = programme::store::calendar(conn, programme.id)?;
        let published = results::store::progress(conn, programme.id)?.published.is_some();
        if !rules::catalogue_open(&programme.terms, &calendar, published, asked.now) {
            return Err(Error::NotFound);
        }
        let categories = programme::store::categories(conn, programme.id)?;
        Ok(Self { programme, categories, published })
    }
}

impl OpenCatalogue {
    fn asked(&self, request: &HttpRequest) -> Filter {
        let filter = asked(request.query_string(), &self.programme, Audience::Public);
        Filter { rewritten: !self.published, ..filter }
    }
}

#[derive(Template)]
#[template(path = "entries/catalogue.html")]
struct CataloguePage {
    t: Shell,
    programme: String,
    programme_href: String,
    total: i64,
    words: String,
    facets: Vec<Facet>,
    filtered: bool,
    cards: Vec<Card>,
    here: String,
    csv_href: String,
    print_href: String,
    page: i64,
    pages: i64,
    base: String,
    no_mistake: Option<String>,
}

/// The same on paper: all that is found, without pictures.
#[derive(Template)]
#[template(path = "entries/catalogue_print.html")]
struct PrintPage {
    t: Shell,
    programme: String,
    back_href: String,
    total: i64,
    /// What was asked, so that whoever holds the paper knows what is missing from it.
    asked: Vec<(String, String)>,
    cards: Vec<Card>,
}

struct Card {
    href: String,
    title: String,
    reference: String,
    text: String,
    categories: Vec<String>,
    picture: Option<String>,
}

/// What is found, and those of it that stand on this page.
struct Seen {
    found: Found,
    paging: (i64, i64),
    rows: Vec<Row>,
}

async fn find(app: &Data<App>, open: &OpenCatalogue, filter: &Filter, at: String, on_a_page: i64) -> Result<Seen> {
    let (programme, filter) = (open.programme.clone(), filter.clone());
    app.db
        .read(move |conn| {
            let found = store::search(conn, &programme, &filter)?;
            let paging = paging(&at, found.total(), on_a_page);
            let mut rows = store::rows(conn, found.part((paging.0 - 1) * on_a_page, on_a_page), false)?;
            if filter.rewritten {
                store::rewrite(conn, &mut rows)?;
            }
            Ok(Seen { found, paging, rows })
        })
        .await
}

pub async fn catalogue_page(app: Data<App>, t: Shell, For(open): For<OpenCatalogue>, request: HttpRequest) -> Answer {
    let filter = open.asked(&request);
    let shown = find(&app, &open, &filter, query(&request, "page"), ON_A_PAGE).await?;
    page(CataloguePage::of(t, &open, &filter, shown))
}

pub async fn catalogue_print_page(
    app: Data<App>,
    t: Shell,
    For(open): For<OpenCatalogue>,
    request: HttpRequest,
) -> Answer {
    let filter = open.asked(&request);
    let shown = find(&app, &open, &filter, String::new(), ALL).await?;
    page(PrintPage::of(t, &open, &filter, shown))
}

pub async fn catalogue_csv(app: Data<App>, t: Shell, For(open): For<OpenCatalogue>, request: HttpRequest) -> Answer {
    let filter = open.asked(&request);
    let shown = find(&app, &open, &filter, String::new(), ALL).await?;
    let csv = public_csv_of(&t, &open.programme, &open.categories, &shown.rows)?;
    download(&format!("{}-catalogue.csv", open.programme.slug), "text/csv; charset=utf-8", csv)
}

impl CataloguePage {
    fn of(t: Shell, open: &OpenCatalogue, filter: &Filter, shown: Seen) -> Self {
        let (programme, slug, asks) = (&open.programme, &open.programme.slug, spelled(filter));
        let here = routes::catalogue(slug);
        Self {
            programme: t.names(&programme.names).to_owned(),
            programme_href: routes::programme(slug),
            total: shown.found.total(),
            words: filter.words.clone(),
            facets: facets(&t, programme, &open.categories, Audience::Public, filter, &shown.found.counts),
            filtered: !asks.is_empty(),
            cards: shown.rows.into_iter().map(|row| Card::of(&t, open, row)).collect(),
            csv_href: format!("{}?{asks}", routes::catalogue_csv(slug)),
            print_href: format!("{}?{asks}", routes::catalogue_print(slug)),
            base: leading_on(&here, &asks),
            here,
            page: shown.paging.0,
            pages: shown.paging.1,
            no_mistake: None,
            t: t.accented(&programme.accent),
        }
    }
}

impl PrintPage {
    fn of(t: Shell, open: &OpenCatalogue, filter: &Filter, shown: Seen) -> Self {
        let programme = &open.programme;
        let facets = facets(&t, programme, &open.categories, Audience::Public, filter, &shown.found.counts);
        let chosen = |facet: Facet| {
            let chosen = facet.choices.into_iter().find(|choice| choice.chosen && !choice.value.is_empty());
            chosen.map(|choice| (facet.label, choice.text))
        };
        let words = (!filter.words.is_empty()).then(|| (t.s("entries-search"), filter.words.clone()));
        Self {
            programme: t.names(&programme.names).to_owned(),
            back_href: leading_on(&routes::catalogue(&programme.slug), &spelled(filter)),
            total: shown.found.total(),
            asked: words.into_iter().chain(facets.into_iter().filter_map(chosen)).collect(),
            cards: shown.rows.into_iter().map(|row| Card::of(&t, open, row)).collect(),
            t: t.accented(&programme.accent),
        }
    }
}

impl Card {
    fn of(t: &Shell, open: &OpenCatalogue, row: Row) -> Self {
        let (slug, entry) = (&open.programme.slug, row.entry);
        let answers = entry.submitted_answers.map(|answers| answers.0).unwrap_or_default();
        let shown = answers_of(&open.programme.form, &answers, Audience::Public);
        let picture = rules::first_picture(&shown);
        Self {
            href: routes::catalogue_entry(slug, entry.id),
            title: entry.submitted_title.unwrap_or_default(),
            text: first_words(&shown),
            categories: names_of(t, &open.categories, &row.categories),
            picture: picture.map(|kept| format!("{}/{}?small", routes::catalogue_files(slug, entry.id), kept.id)),
            reference: entry.reference,
        }
    }
}

/// The beginning of the first public text of some length.
fn first_words(shown: &[ShownAnswer]) -> String {
    let paragraph = shown.iter().find_map(|answer| match &answer.value {
        ShownValue::Text(paragraphs) => paragraphs.first(),
        _ => None,
    });
    let words: Vec<&str> = paragraph.map_or("", String::as_str).split_whitespace().collect();
    let text = words.iter().take(30).copied().collect::<Vec<_>>().join(" ");
    let cut: String = text.chars().take(220).collect();
    if words.len() > 30 || cut.len() < text.len() { format!("{cut}…") } else { cut }
}
