//! Being erased: what it means, what stands in the way, and the word by which it is done.

use actix_web::web::Data;
use askama::Template;

use crate::accounts::rules::email_key;
use crate::accounts::{Gone, Person};
use crate::app::App;
use crate::column::Moment;
use crate::desk::{Obstacle, store};
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "desk/erasure.html")]
struct ErasurePage {
    t: Shell,
    email: String,
    mark: String,
    drafts: String,
    left: String,
    kept: String,
    obstacles: Vec<(String, String)>,
    typed: String,
    problems: Problems,
}

impl ErasurePage {
    async fn load(app: &Data<App>, t: Shell, person: &Person) -> Result<Self> {
        let who = person.clone();
        let found = app.db.read(move |conn| store::erasure(conn, &who)).await?;
        let drafts = found.held.iter().filter(|it| it.is_theirs_alone()).count();
        let left = found.held.iter().filter(|it| it.others > 0).count();
        Ok(Self {
            email: person.email.clone(),
            mark: Gone::of(person).mark,
            drafts: t.n("desk-erasure-drafts", drafts),
            left: t.n("desk-erasure-left", left),
            kept: t.n("desk-erasure-kept", found.held.len() - drafts - left),
            obstacles: found.obstacles.iter().map(|it| obstacle(&t, it)).collect(),
            typed: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

/// In words, and where it is settled.
fn obstacle(t: &Shell, obstacle: &Obstacle) -> (String, String) {
    match obstacle {
        Obstacle::Entry { id, reference } => (t.s1("desk-erasure-entry", "reference", reference), routes::entry(id)),
        Obstacle::Seat { slug, names } => {
            (t.s1("desk-erasure-seat", "programme", t.names(names)), routes::judging_in(slug))
        }
        Obstacle::Organising { slug, names } => {
            (t.s1("desk-erasure-organising", "programme", t.names(names)), routes::people(slug))
        }
        Obstacle::Installation => (t.s("desk-erasure-installation"), routes::desks()),
    }
}

pub async fn erasure_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    page(ErasurePage::load(&app, t, &person).await?)
}

pub async fn erase(app: Data<App>, t: Shell, For(person): For<Person>, fields: Fields) -> Answer {
    let typed = fields.text("typed");
    let why = if email_key(&typed) == email_key(&person.email) {
        let (who, now) = (person.clone(), Moment::now());
        match app.db.write(move |conn| store::erase(conn, Some(who.id), &who, now)).await {
            Ok(files) => {
                for key in files {
                    app.files.forget(&key).await?;
                }
                return see_saying(routes::home(), &Sentence::new("said-erased"));
            }
            Err(Error::Refused(why)) => why,
            Err(error) => return Err(error),
        }
    } else {
        WhyNot::new("desk-why-erasure-typed")
    };
    let again = ErasurePage::load(&app, t, &person).await?;
    wrong_form(ErasurePage { problems: Problems::one(&again.t, "typed", &why), typed, ..again })
}
