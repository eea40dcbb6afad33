//! Somebody's own certificates: of their teams, and as a judge; once results are published.

use actix_web::web::Data;
use askama::Template;

use crate::accounts::Person;
use crate::app::App;
use crate::ceremony::handed::{Certificate, rules, store};
use crate::column::Moment;
use crate::error::Answer;
use crate::language::Language;
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "ceremony/my_certificates.html")]
struct MyCertificatesPage {
    t: Shell,
    editions: Vec<(String, Vec<Mine>)>,
}

struct Mine {
    title: String,
    what: String,
    code: String,
    confirm: String,
    /// Each language with the address of the file.
    files: Vec<(&'static str, String, &'static str)>,
}

pub async fn my_certificates_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    let (id, now) = (person.id, Moment::now());
    if !app.db.read(move |conn| store::unissued_for(conn, id)).await?.is_empty() {
        app.db.write(move |conn| store::issue_for(conn, id, now)).await?;
    }
    let held = app.db.read(move |conn| store::held_by(conn, id)).await?;
    let edition = |(programme, certificates): &(crate::programme::Programme, Vec<Certificate>)| {
        let name = t.names(&programme.names).to_owned();
        let mine = certificates.iter().map(|one| mine(&t, &name, one)).collect();
        (name, mine)
    };
    let editions = held.iter().filter(|(_, certificates)| !certificates.is_empty()).map(edition).collect();
    page(MyCertificatesPage { editions, t })
}

fn mine(t: &Shell, programme: &str, one: &Certificate) -> Mine {
    let code = rules::spelled(&one.code);
    let file = |language: &Language| {
        let href = format!("{}?language={language}", routes::certificate_pdf(&code));
        (language.as_str(), href, language.own_name())
    };
    Mine {
        title: one.title.clone(),
        what: in_words(t, programme, one),
        confirm: routes::certificate(&code),
        files: Language::ALL.iter().map(file).collect(),
        code,
    }
}

/// "Winner: Water prize", "took part in …".
pub fn in_words(t: &Shell, programme: &str, one: &Certificate) -> String {
    let merit = one.due.merit;
    match &one.prize {
        Some((prize, _)) => format!("{} · {}", t.s(format!("handed-merit-{merit}")), t.names(prize)),
        None => t.s1(format!("handed-award-{merit}"), "programme", programme),
    }
}
