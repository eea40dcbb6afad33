//! What is engraved, and who stands in a picture; the slides. For organisers, from the sealed record.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::{Choice, language_of, languages, sent, set};
use crate::app::App;
use crate::ceremony::handed::slides::slides;
use crate::ceremony::handed::typeset::{self, Sheet};
use crate::ceremony::handed::{Merit, Preparing, store};
use crate::entries::EntryId;
use crate::entries::pages::table_of;
use crate::error::{Answer, Result};
use crate::language::T;
use crate::programme::Organiser;
use crate::results::{Awarded, Honoured};
use crate::web::{For, Shell, download, page};

#[derive(Template)]
#[template(path = "ceremony/lists.html")]
struct ListsPage {
    t: Shell,
    slug: String,
    programme: String,
    quiet: bool,
    built_in: bool,
    languages: Vec<Choice>,
    chosen: String,
    engraved: Vec<Vec<String>>,
    engraved_heads: Vec<String>,
    pictured: Vec<Vec<String>>,
    pictured_heads: Vec<String>,
}

const ENGRAVED: [&str; 5] = ["prize", "category", "title", "who", "country"];
const PICTURED: [&str; 6] = ["number", "prize", "merit", "title", "who", "people"];

struct Lists {
    standing: store::Standing,
    engraved: Vec<Vec<String>>,
    pictured: Vec<Vec<String>>,
}

/// Both lists, in that language.
async fn lists(app: &Data<App>, organiser: &Organiser, t: &T) -> Result<Lists> {
    let programme = organiser.programme.clone();
    let (standing, teams) = app
        .db
        .read(move |conn| {
            let standing = store::standing(conn, &programme)?;
            let all = standing.sealed.record.prizes.iter().flat_map(|prize| prize.honours.iter().map(|it| it.entry));
            let all: Vec<EntryId> = all.collect();
            Ok((standing, store::teams(conn, &all)?))
        })
        .await?;
    let (mut engraved, mut pictured) = (Vec::new(), Vec::new());
    for prize in &standing.sealed.record.prizes {
        engraved.extend(prize.winners().map(|one| plate(t, prize, one)));
        for one in &prize.honours {
            let people = teams.get(&one.entry).map(|names| names.join(", ")).unwrap_or_default();
            pictured.push(place(t, pictured.len() + 1, prize, one, people));
        }
    }
    Ok(Lists { standing, engraved, pictured })
}

/// What is engraved on one plate.
fn plate(t: &T, prize: &Awarded, one: &Honoured) -> Vec<String> {
    let name = |names| t.names(names).to_owned();
    vec![
        name(&prize.names),
        prize.category.as_ref().map(name).unwrap_or_default(),
        one.title.clone(),
        one.who.clone().unwrap_or_default(),
        one.country.as_ref().map(name).unwrap_or_default(),
    ]
}

/// Who comes up for the picture, in the order of the ceremony.
fn place(t: &T, number: usize, prize: &Awarded, one: &Honoured, people: String) -> Vec<String> {
    vec![
        number.to_string(),
        t.names(&prize.names).to_owned(),
        t.s(format!("handed-merit-{}", Merit::from(one.distinction))),
        one.title.clone(),
        one.who.clone().unwrap_or_default(),
        people,
    ]
}

fn heads<const N: usize>(t: &T, keys: [&str; N]) -> Vec<String> {
    keys.iter().map(|key| t.s(format!("handed-head-{key}"))).collect()
}

pub async fn lists_page(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let chosen = T::new(language_of(&request).unwrap_or(t.language));
    let lists = lists(&app, &organiser, &chosen).await?;
    let t = t.accented(&organiser.programme.accent);
    page(ListsPage {
        slug: organiser.programme.slug.clone(),
        programme: t.names(&organiser.programme.names).to_owned(),
        quiet: lists.standing.published.is_none(),
        built_in: typeset::BUILT_IN,
        languages: languages(&t, chosen.language),
        chosen: chosen.language.to_string(),
        engraved: lists.engraved,
        engraved_heads: heads(&t, ENGRAVED),
        pictured: lists.pictured,
        pictured_heads: heads(&t, PICTURED),
        t,
    })
}

pub async fn engraving_csv(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let t = T::new(language_of(&request).unwrap_or(t.language));
    let lists = lists(&app, &organiser, &t).await?;
    file(&organiser, "engraving", heads(&t, ENGRAVED), lists.engraved)
}

pub async fn pictures_csv(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let t = T::new(language_of(&request).unwrap_or(t.language));
    let lists = lists(&app, &organiser, &t).await?;
    file(&organiser, "group-photo", heads(&t, PICTURED), lists.pictured)
}

fn file(organiser: &Organiser, name: &str, heads: Vec<String>, rows: Vec<Vec<String>>) -> Answer {
    let csv = table_of([heads].into_iter().chain(rows))?;
    download(&format!("{}-{name}.csv", organiser.programme.slug), "text/csv; charset=utf-8", csv)
}

pub async fn slides_pdf(
    app: Data<App>,
    t: Shell,
    For(Preparing(organiser)): For<Preparing>,
    request: HttpRequest,
) -> Answer {
    let t = T::new(language_of(&request).unwrap_or(t.language));
    let programme = organiser.programme.clone();
    let standing = app.db.read(move |conn| store::standing(conn, &programme)).await?;
    let data = slides(&t, &organiser.programme, &standing.sealed.record);
    let pdf = set(&app, Sheet::Slides, data, None).await?;
    sent(&format!("{}-slides-{}.pdf", organiser.programme.slug, t.language), pdf)
}
