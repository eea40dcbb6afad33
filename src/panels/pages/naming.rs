//! A team says who should not judge its entry. It never learns who does.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries::Own;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;
use crate::panels::{Named, NamedId, store};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "panels/naming.html")]
struct NamingPage {
    t: Shell,
    entry_href: String,
    naming_href: String,
    title: String,
    named: Vec<(String, String, String)>,
    who: String,
    reason: String,
    problems: Problems,
}

impl NamingPage {
    async fn load(app: &Data<App>, t: Shell, own: &Own) -> Result<Self> {
        let entry = own.entry.id;
        let named = app.db.read(move |conn| store::named(conn, entry)).await?;
        let line = |one: Named| (one.who, one.reason, routes::unname_conflict(entry, one.id));
        Ok(Self {
            entry_href: routes::entry(entry),
            naming_href: routes::entry_conflicts(entry),
            title: own.entry.title.clone(),
            named: named.into_iter().map(line).collect(),
            who: String::new(),
            reason: String::new(),
            problems: Problems::none(),
            t: t.accented(&own.programme.accent),
        })
    }
}

pub async fn naming_page(app: Data<App>, t: Shell, For(own): For<Own>) -> Answer {
    page(NamingPage::load(&app, t, &own).await?)
}

pub async fn name_conflict(app: Data<App>, t: Shell, For(own): For<Own>, fields: Fields) -> Answer {
    let (who, reason, now) = (fields.text("who"), fields.text("reason"), Moment::now());
    let (by, at, name, words) = (own.person.id, (own.programme.id, own.entry.id), who.clone(), reason.clone());
    match app.db.write(move |conn| store::name_conflict(conn, by, at, &name, &words, now)).await {
        Ok(()) => see_saying(routes::entry_conflicts(own.entry.id), &Sentence::new("said-conflict-named")),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "who", &why);
            wrong_form(NamingPage { who, reason, problems, ..NamingPage::load(&app, t, &own).await? })
        }
        Err(error) => Err(error),
    }
}

pub async fn unname_conflict(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (named, now) = (part(&request, "named", NamedId::parse)?, Moment::now());
    let (by, entry) = (own.person.id, own.entry.id);
    app.db.write(move |conn| store::unname_conflict(conn, by, (own.programme.id, entry), named, now)).await?;
    see_saying(routes::entry_conflicts(entry), &Sentence::new("said-conflict-unnamed"))
}
