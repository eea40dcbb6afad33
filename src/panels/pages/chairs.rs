//! Which chair chairs what.

use actix_web::web::Data;
use askama::Template;

use super::{Pick, category_options, ticked};
use crate::accounts::{self, PersonId, Role};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::Sentence;
use crate::panels::store;
use crate::programme::{self, Organiser};
use crate::routes;
use crate::web::{Fields, For, Shell, page, see_saying};

#[derive(Template)]
#[template(path = "panels/chairs.html")]
struct ChairsPage {
    t: Shell,
    slug: String,
    programme: String,
    here: String,
    judges_href: String,
    people_href: String,
    chairs: Vec<Chair>,
    no_mistake: Option<String>,
}

struct Chair {
    id: PersonId,
    name: String,
    email: String,
    categories: Vec<Pick>,
    whole: bool,
}

pub async fn chairs_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    let id = organiser.programme.id;
    let (holders, mut bound, categories) = app
        .db
        .read(move |conn| {
            let holders = accounts::store::holders(conn, id, Role::Chair)?;
            Ok((holders, store::chairs(conn, id)?, programme::store::categories(conn, id)?))
        })
        .await?;
    let chair = |person: accounts::Person| {
        let own = bound.remove(&person.id).unwrap_or_default();
        Chair {
            categories: category_options(&t, &categories, &own),
            whole: own.is_empty(),
            id: person.id,
            name: person.name,
            email: person.email,
        }
    };
    let slug = &organiser.programme.slug;
    page(ChairsPage {
        programme: t.names(&organiser.programme.names).to_owned(),
        here: routes::chairs(slug),
        judges_href: routes::judges(slug),
        people_href: routes::people(slug),
        chairs: holders.into_iter().map(chair).collect(),
        no_mistake: None,
        slug: slug.clone(),
        t: t.accented(&organiser.programme.accent),
    })
}

pub async fn bind_chair(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (person, now) = (PersonId::parse(fields.raw("person")).ok_or(Error::NotFound)?, Moment::now());
    let slug = organiser.programme.slug.clone();
    app.db
        .write(move |conn| {
            let id = organiser.programme.id;
            let chosen = ticked(&programme::store::categories(conn, id)?, &fields);
            store::bind_chair(conn, organiser.person.id, id, person, &chosen, now)
        })
        .await?;
    see_saying(routes::chairs(&slug), &Sentence::new("said-panel-terms"))
}
