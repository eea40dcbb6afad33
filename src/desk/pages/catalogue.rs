//! The catalogue of entries, open to everybody as the terms say. What it does not show is not found.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::paging;
use crate::app::App;
use crate::db::Conn;
use crate::entries::pages::{Choice, answers_of, names_of, send_file};
use crate::entries::store::{self, Filter, Row};
use crate::entries::{Answers, Audience, Entry, EntryId, ShownAnswer, ShownValue, rules};
use crate::error::{Answer, Error, Result};
use crate::files::FileId;
use crate::programme::{self, Category, CategoryWord, Programme, Shown};
use crate::results;
use crate::routes;
use crate::web::{Asked, For, Guard, Shell, page, part, query};

const ON_A_PAGE: i64 = 24;

/// A programme whose catalogue is open to everybody now.
pub struct OpenCatalogue {
    programme: Programme,
    categories: Vec<Category>,
    /// Until then judges may look here, too, and everybody reads what they read.
    published: bool,
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

#[derive(Template)]
#[template(path = "entries/catalogue.html")]
struct CataloguePage {
    t: Shell,
    programme: String,
    programme_href: String,
    total: i64,
    words: String,
    category_label: String,
    categories: Vec<Choice>,
    filtered: bool,
    cards: Vec<Card>,
    here: String,
    page: i64,
    pages: i64,
    base: String,
    no_mistake: Option<String>,
}

struct Card {
    href: String,
    title: String,
    text: String,
    categories: Vec<String>,
}

#[derive(Template)]
#[template(path = "entries/public.html")]
struct PublicPage {
    t: Shell,
    programme: String,
    catalogue_href: String,
    title: String,
    reference: String,
    categories: Vec<String>,
    answers: Vec<ShownAnswer>,
    files_href: String,
}

pub async fn catalogue_page(app: Data<App>, t: Shell, For(open): For<OpenCatalogue>, request: HttpRequest) -> Answer {
    let filter = Filter {
        category: Some(query(&request, "category")).filter(|code| !code.is_empty()),
        words: query(&request, "words").trim().to_owned(),
        public: true,
        ..Filter::default()
    };
    let (programme, wanted, asked) = (open.programme.clone(), filter.clone(), query(&request, "page"));
    let published = open.published;
    let (total, at, pages, rows) = app
        .db
        .read(move |conn| {
            let total = store::count(conn, &programme, &wanted)?;
            let (at, pages) = paging(&asked, total, ON_A_PAGE);
            let mut rows = store::list(conn, &programme, &wanted, (at - 1) * ON_A_PAGE, ON_A_PAGE)?;
            if !published {
                store::rewrite(conn, &mut rows)?;
            }
            Ok((total, at, pages, rows))
        })
        .await?;
    let mut catalogue = CataloguePage::of(t, &open, &filter, rows);
    (catalogue.total, catalogue.page, catalogue.pages) = (total, at, pages);
    page(catalogue)
}

impl CataloguePage {
    fn of(t: Shell, open: &OpenCatalogue, filter: &Filter, rows: Vec<Row>) -> Self {
        let (programme, here) = (&open.programme, routes::catalogue(&open.programme.slug));
        let mut asked = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [("words", Some(&filter.words)), ("category", filter.category.as_ref())] {
            if let Some(value) = value.filter(|value| !value.is_empty()) {
                asked.append_pair(name, value);
            }
        }
        let asked = asked.finish();
        let label = match programme.terms.category_word {
            CategoryWord::Category => "entries-category",
            CategoryWord::Challenge => "entries-challenge",
        };
        let category = |category: &Category| {
            let chosen = filter.category.as_ref() == Some(&category.code);
            Choice::new(&category.code, t.names(&category.names), chosen)
        };
        let any = Choice::new("", t.s("entries-any"), filter.category.is_none());
        Self {
            programme: t.names(&programme.names).to_owned(),
            programme_href: routes::programme(&programme.slug),
            total: 0,
            words: filter.words.clone(),
            category_label: t.s(label),
            categories: [any].into_iter().chain(open.categories.iter().map(category)).collect(),
            filtered: !asked.is_empty(),
            cards: rows.into_iter().map(|row| Card::of(&t, open, row)).collect(),
            base: if asked.is_empty() { format!("{here}?") } else { format!("{here}?{asked}&") },
            here,
            page: 1,
            pages: 1,
            no_mistake: None,
            t: t.accented(&programme.accent),
        }
    }
}

impl Card {
    fn of(t: &Shell, open: &OpenCatalogue, row: Row) -> Self {
        let answers = row.entry.submitted_answers.map(|answers| answers.0).unwrap_or_default();
        Self {
            href: routes::catalogue_entry(&open.programme.slug, row.entry.id),
            title: row.entry.submitted_title.unwrap_or_default(),
            text: first_words(&open.programme, &answers),
            categories: names_of(t, &open.categories, &row.categories),
        }
    }
}

/// The beginning of the first public text of some length.
fn first_words(programme: &Programme, answers: &Answers) -> String {
    let shown = answers_of(&programme.form, answers, Audience::Public);
    let paragraph = shown.into_iter().find_map(|answer| match answer.value {
        ShownValue::Text(paragraphs) => paragraphs.into_iter().next(),
        _ => None,
    });
    let words: Vec<String> = paragraph.unwrap_or_default().split_whitespace().map(str::to_owned).collect();
    let text = words.iter().take(30).cloned().collect::<Vec<_>>().join(" ");
    let cut: String = text.chars().take(220).collect();
    if words.len() > 30 || cut.len() < text.len() { format!("{cut}…") } else { cut }
}

fn public_entry(conn: &mut Conn, programme: &Programme, published: bool, id: EntryId) -> Result<(Entry, Answers)> {
    let mut entry = store::public_entry(conn, programme, id)?;
    let answers = entry.submitted_answers.take().map(|answers| answers.0).unwrap_or_default();
    let answers = if published { answers } else { store::for_blind_judges(conn, id, answers)? };
    Ok((entry, answers))
}

pub async fn catalogue_entry_page(
    app: Data<App>,
    t: Shell,
    For(open): For<OpenCatalogue>,
    request: HttpRequest,
) -> Answer {
    let id = part(&request, "entry", EntryId::parse)?;
    let (programme, published) = (open.programme.clone(), open.published);
    let (entry, answers, categories) = app
        .db
        .read(move |conn| {
            let (entry, answers) = public_entry(conn, &programme, published, id)?;
            Ok((entry, answers, store::categories_of(conn, id)?))
        })
        .await?;
    let ids: Vec<_> = categories.iter().map(|category| category.id).collect();
    page(PublicPage {
        programme: t.names(&open.programme.names).to_owned(),
        catalogue_href: routes::catalogue(&open.programme.slug),
        title: entry.submitted_title.unwrap_or_default(),
        reference: entry.reference,
        categories: names_of(&t, &open.categories, &ids),
        answers: answers_of(&open.programme.form, &answers, Audience::Public),
        files_href: routes::catalogue_files(&open.programme.slug, id),
        t: t.accented(&open.programme.accent),
    })
}

pub async fn catalogue_file(app: Data<App>, For(open): For<OpenCatalogue>, request: HttpRequest) -> Answer {
    let (id, file) = (part(&request, "entry", EntryId::parse)?, part(&request, "file", FileId::parse)?);
    let (programme, published) = (open.programme.clone(), open.published);
    let (entry, answers) = app.db.read(move |conn| public_entry(conn, &programme, published, id)).await?;
    let shown = rules::shown_file(&open.programme.form, &answers, Audience::Public, file).ok_or(Error::NotFound)?;
    send_file(&app, &request, id, &entry.reference, &shown).await
}
