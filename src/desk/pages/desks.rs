//! The programmes in which one sees behind the scenes.

use actix_web::web::Data;
use askama::Template;

use super::stage_line;
use crate::accounts::Role;
use crate::app::App;
use crate::desk::{Behind, Listed, store};
use crate::error::Answer;
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "desk/desks.html")]
struct DesksPage {
    t: Shell,
    rows: Vec<Row>,
    /// Where a site administrator makes a programme, and reads the letters that belong to none.
    make: Option<String>,
    letters: Option<String>,
}

struct Row {
    name: String,
    href: String,
    line: String,
    roles: String,
}

pub async fn desks_page(app: Data<App>, t: Shell, For(Behind(person)): For<Behind>) -> Answer {
    let id = person.id;
    let listed = app.db.read(move |conn| store::of_person(conn, id)).await?;
    page(DesksPage {
        rows: listed.iter().map(|one| row(&t, one)).collect(),
        make: person.site_admin.then(|| "/programmes/new".to_owned()),
        letters: person.site_admin.then(routes::site_letters),
        t,
    })
}

/// A chair has no desk of the organiser's: the decisions are theirs.
fn row(t: &Shell, listed: &Listed) -> Row {
    let slug = &listed.programme.slug;
    let has_desk = listed.roles.iter().any(|role| matches!(role, Role::Organiser | Role::Auditor));
    let mut roles: Vec<String> = listed.roles.iter().map(|role| t.s(format!("desk-role-{role}"))).collect();
    roles.extend(listed.coordinates.then(|| t.s("desk-role-coordinator")));
    Row {
        name: t.names(&listed.programme.names).to_owned(),
        href: match (has_desk, listed.roles.is_empty()) {
            (true, _) => routes::desk(slug),
            (false, false) => routes::decisions(slug),
            (false, true) => routes::country(slug),
        },
        line: stage_line(t, listed, t.now),
        roles: roles.join(", "),
    }
}
