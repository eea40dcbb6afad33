//! What a coordinator of a country follows: its submitted entries, and how many are being written. Nothing of verdicts,
//! judges or results.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::desk::Coordinating;
use crate::entries::pages::{names_of, table_of};
use crate::entries::store::{self, Filter, Row};
use crate::entries::{Answered, State};
use crate::error::{Answer, Error, Result};
use crate::programme::{self, Category, Programme, Says};
use crate::routes;
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "desk/country.html")]
struct CountryPage {
    t: Shell,
    programme: String,
    programme_href: String,
    csv_href: String,
    countries: Vec<Country>,
}

struct Country {
    name: String,
    count: String,
    rows: Vec<Line>,
}

struct Line {
    reference: String,
    title: String,
    entity: String,
    categories: String,
    submitted: String,
}

struct Followed {
    country: String,
    rows: Vec<Row>,
    drafts: i64,
}

/// A few queries for each country; a coordinator follows one, or a handful.
async fn followed(app: &Data<App>, asked: &Coordinating) -> Result<(Vec<Followed>, Vec<Category>)> {
    let Coordinating { programme, countries } = asked.clone();
    let Some(field) = programme.form.saying(Says::Country).next().map(|field| field.key.clone()) else {
        return Err(Error::NotFound);
    };
    app.db
        .read(move |conn| {
            let of = |country: &String, state| Filter {
                state: Some(state),
                chosen: [(field.clone(), country.clone())].into(),
                ..Filter::default()
            };
            let mut found = Vec::new();
            for country in &countries {
                let ids = store::search(conn, &programme, &of(country, State::Submitted))?.ids;
                found.push(Followed {
                    rows: store::rows(conn, &ids, false)?,
                    drafts: store::search(conn, &programme, &of(country, State::Draft))?.total(),
                    country: country.clone(),
                });
            }
            Ok((found, programme::store::categories(conn, programme.id)?))
        })
        .await
}

fn country_name(t: &Shell, programme: &Programme, key: &str) -> String {
    let mut options = programme.form.saying(Says::Country).flat_map(|field| &field.options);
    options.find(|it| it.key == key).map_or_else(|| key.to_owned(), |it| t.names(&it.names).to_owned())
}

fn line(t: &Shell, programme: &Programme, categories: &[Category], row: &Row) -> Line {
    let entry = &row.entry;
    let answers = entry.submitted_answers.as_ref().map(|answers| &answers.0);
    let said = programme.form.saying(Says::Entity).filter_map(|field| match answers?.0.get(&field.key) {
        Some(Answered::Text(text)) => Some(text.clone()),
        _ => None,
    });
    Line {
        reference: entry.reference.clone(),
        title: entry.submitted_title.clone().unwrap_or_default(),
        entity: said.collect::<Vec<_>>().join(", "),
        categories: names_of(t, categories, &row.categories).join(", "),
        submitted: entry.submitted_at.map_or(String::new(), |at| t.moment(at, &programme.zone)),
    }
}

pub async fn country_page(app: Data<App>, t: Shell, For(asked): For<Coordinating>) -> Answer {
    let (found, categories) = followed(&app, &asked).await?;
    let programme = &asked.programme;
    let country = |it: &Followed| Country {
        name: country_name(&t, programme, &it.country),
        count: t.n1("desk-country-count", it.rows.len(), "drafts", t.number(it.drafts)),
        rows: it.rows.iter().map(|row| line(&t, programme, &categories, row)).collect(),
    };
    page(CountryPage {
        programme: t.names(&programme.names).to_owned(),
        programme_href: routes::programme(&programme.slug),
        csv_href: routes::country_csv(&programme.slug),
        countries: found.iter().map(country).collect(),
        t: t.accented(&programme.accent),
    })
}

pub async fn country_csv(app: Data<App>, t: Shell, For(asked): For<Coordinating>) -> Answer {
    let (found, categories) = followed(&app, &asked).await?;
    let heads = ["country", "reference", "title", "entity", "categories", "submitted"];
    let heads = heads.map(|head| t.s(format!("desk-country-csv-{head}"))).to_vec();
    let cells = |(country, row): (&String, &Row)| {
        let it = line(&t, &asked.programme, &categories, row);
        vec![country.clone(), it.reference, it.title, it.entity, it.categories, it.submitted]
    };
    let rows = found.iter().flat_map(|of| of.rows.iter().map(|row| (&of.country, row)));
    let csv = table_of([heads].into_iter().chain(rows.map(cells)))?;
    download(&format!("{}-country.csv", asked.programme.slug), "text/csv; charset=utf-8", csv)
}
