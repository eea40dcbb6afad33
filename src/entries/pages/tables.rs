//! Tables in the hall: numbers given out, changed by hand or by a file, printed as cards and as a list.

use actix_multipart::form::{MultipartForm, bytes::Bytes};
use actix_web::web::Data;
use askama::Template;

use super::names_of;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{AtTable, EntryId, Numbering, WantedTable, rules, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::{self, Category, Organiser, Programme, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, download, page, see_saying, wrong_form};

#[derive(MultipartForm)]
pub struct Upload {
    #[multipart(limit = "1MB")]
    file: Bytes,
}

#[derive(Template)]
#[template(path = "entries/tables.html")]
struct TablesPage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    rows: Vec<Line>,
    without: usize,
    /// What a file said and nobody has saved yet.
    from_file: Option<usize>,
    here: String,
    numbers_href: String,
    file_href: String,
    csv_href: String,
    cards_href: String,
    problems: Problems,
}

struct Line {
    number_field: String,
    place_field: String,
    reference: String,
    title: String,
    categories: String,
    number: String,
    place: String,
    differs: bool,
}

#[derive(Template)]
#[template(path = "entries/cards.html")]
struct CardsPage {
    t: Shell,
    programme: String,
    here: String,
    cards: Vec<Card>,
}

struct Card {
    number: String,
    title: String,
    place: String,
    reference: String,
    categories: Vec<String>,
}

type Known = (Vec<AtTable>, Vec<Category>);

async fn load(app: &Data<App>, programme: &Programme) -> Result<Known> {
    let programme = programme.clone();
    app.db
        .read(move |conn| Ok((store::tables(conn, &programme)?, programme::store::categories(conn, programme.id)?)))
        .await
}

pub async fn tables_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let known = load(&app, &staff.programme).await?;
    page(TablesPage::of(t, &staff.programme, staff.organises, &known, &[], Problems::none()))
}

/// Saves the whole list as it stands on the page.
pub async fn set_tables(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let known = load(&app, &organiser.programme).await?;
    let (wanted, mistakes) = typed(&known.0, &fields);
    if !mistakes.is_empty() {
        let problems = t.problems(&mistakes);
        return wrong_form(TablesPage::of(t, &organiser.programme, true, &known, &wanted, problems));
    }
    let (by, kept, now) = (organiser.clone(), wanted.clone(), Moment::now());
    let set = app.db.write(move |conn| store::set_tables(conn, by.person.id, &by.programme, &kept, now));
    match set.await {
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "tables", &why);
            wrong_form(TablesPage::of(t, &organiser.programme, true, &known, &wanted, problems))
        }
        done => {
            done?;
            see_saying(routes::tables(&organiser.programme.slug), &Sentence::new("said-tables-saved"))
        }
    }
}

/// What stands in the fields of those entries that are on the page.
fn typed(known: &[AtTable], fields: &Fields) -> (Vec<WantedTable>, Vec<(String, WhyNot)>) {
    let (mut wanted, mut mistakes) = (Vec::new(), Vec::new());
    for table in known.iter().filter(|table| fields.has(&number_field(table.entry))) {
        let digits = fields.text(&number_field(table.entry));
        let number = digits.parse().ok();
        if number.is_none() && !digits.is_empty() {
            let why = WhyNot::new("entries-why-table-number").with("entry", table.reference.clone());
            mistakes.push((number_field(table.entry), why));
        }
        wanted.push(WantedTable { entry: table.entry, number, place: fields.text(&place_field(table.entry)) });
    }
    (wanted, mistakes)
}

fn number_field(entry: EntryId) -> String {
    format!("number-{entry}")
}

fn place_field(entry: EntryId) -> String {
    format!("place-{entry}")
}

pub async fn number_tables(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let numbering = Numbering {
        first: fields.number("first").unwrap_or(1).clamp(1, 9000),
        step: fields.number("step").unwrap_or(1).clamp(1, 1000),
        anew: fields.raw("anew") == "yes",
    };
    let (slug, now) = (organiser.programme.slug.clone(), Moment::now());
    app.db
        .write(move |conn| store::number_tables(conn, organiser.person.id, &organiser.programme, numbering, now))
        .await?;
    see_saying(routes::tables(&slug), &Sentence::new("said-tables-numbered"))
}

/// What a file says, in the fields of the page: nothing is changed before it is saved.
pub async fn read_tables(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    upload: std::result::Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let known = load(&app, &organiser.programme).await?;
    let text = upload.ok().and_then(|MultipartForm(upload)| String::from_utf8(upload.file.data.to_vec()).ok());
    let read = text.filter(|text| !text.trim().is_empty()).ok_or(WhyNot::new("entries-why-tables-unreadable"));
    match read.and_then(|text| rules::read_tables(&text, &known.0)) {
        Ok(wanted) => {
            let mut filled = TablesPage::of(t, &organiser.programme, true, &known, &wanted, Problems::none());
            filled.from_file = Some(filled.rows.iter().filter(|row| row.differs).count());
            page(filled)
        }
        Err(why) => {
            let problems = Problems::one(&t, "file", &why);
            wrong_form(TablesPage::of(t, &organiser.programme, true, &known, &[], problems))
        }
    }
}

impl TablesPage {
    fn of(
        t: Shell,
        programme: &Programme,
        organises: bool,
        known: &Known,
        wanted: &[WantedTable],
        problems: Problems,
    ) -> Self {
        let slug = &programme.slug;
        Self {
            programme: t.names(&programme.names).to_owned(),
            organises,
            rows: known.0.iter().map(|table| Line::of(&t, table, &known.1, wanted)).collect(),
            without: known.0.iter().filter(|table| table.number.is_none()).count(),
            from_file: None,
            here: routes::tables(slug),
            numbers_href: routes::table_numbers(slug),
            file_href: routes::tables_file(slug),
            csv_href: routes::tables_csv(slug),
            cards_href: routes::table_cards(slug),
            problems,
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        }
    }
}

impl Line {
    fn of(t: &Shell, table: &AtTable, categories: &[Category], wanted: &[WantedTable]) -> Self {
        let typed = wanted.iter().find(|it| it.entry == table.entry);
        let number = typed.map_or(table.number, |typed| typed.number);
        let place = typed.map_or(&table.place, |typed| &typed.place);
        Self {
            number_field: number_field(table.entry),
            place_field: place_field(table.entry),
            reference: table.reference.clone(),
            title: table.title.clone(),
            categories: names_of(t, categories, &table.categories).join(", "),
            number: number.map(|number| number.to_string()).unwrap_or_default(),
            place: place.clone(),
            differs: number != table.number || *place != table.place,
        }
    }
}

/// One card for each table, to stand on it.
pub async fn table_cards_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let (tables, categories) = load(&app, &staff.programme).await?;
    let card = |table: &AtTable| {
        Some(Card {
            number: t.number(table.number?),
            title: table.title.clone(),
            place: table.place.clone(),
            reference: table.reference.clone(),
            categories: names_of(&t, &categories, &table.categories),
        })
    };
    page(CardsPage {
        programme: t.names(&staff.programme.names).to_owned(),
        here: routes::tables(&staff.programme.slug),
        cards: tables.iter().filter_map(card).collect(),
        t: t.accented(&staff.programme.accent),
    })
}

/// The list as a file that can be changed and brought back.
pub async fn tables_csv(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    let (tables, categories) = load(&app, &staff.programme).await?;
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["reference", "title", "categories", "number", "place"]).map_err(Error::internal)?;
    for table in &tables {
        let number = table.number.map(|number| number.to_string()).unwrap_or_default();
        let names = names_of(&t, &categories, &table.categories).join("; ");
        let cells = [&table.reference, &table.title, &names, &number, &table.place];
        file.write_record(cells.map(|cell| rules::guarded_cell(cell))).map_err(Error::internal)?;
    }
    let bytes = file.into_inner().map_err(Error::internal)?;
    let body = String::from_utf8(bytes).map_err(Error::internal)?;
    download(&format!("{}-tables.csv", staff.programme.slug), "text/csv; charset=utf-8", body)
}
