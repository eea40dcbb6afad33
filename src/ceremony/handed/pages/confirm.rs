//! Whether a certificate is true: for everybody who has its code. A code that proves nothing is not found.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::ceremony::handed::{rules, store};
use crate::error::Answer;
use crate::routes;
use crate::web::{Shell, page, part};

#[derive(Template)]
#[template(path = "ceremony/certificate.html")]
struct ConfirmPage {
    t: Shell,
    programme: String,
    href: String,
    code: String,
    lead: String,
    title: String,
    who: Option<String>,
    award: String,
    prize: Option<(String, Option<String>)>,
    /// The honour is held no more, since that day.
    ended: Option<String>,
}

pub async fn confirm_page(app: Data<App>, t: Shell, request: HttpRequest) -> Answer {
    let code = part(&request, "code", rules::typed_code)?;
    let (programme, one, ended) = app.db.read(move |conn| store::by_code_once(conn, &code)).await?;
    let t = t.accented(&programme.accent);
    let merit = one.due.merit;
    let name = t.names(&programme.names).to_owned();
    page(ConfirmPage {
        lead: t.s(if one.due.holder.judge().is_some() { "handed-lead-judge" } else { "handed-lead-entry" }),
        award: match one.prize {
            Some(_) => t.s(format!("handed-merit-{merit}")),
            None => t.s1(format!("handed-award-{merit}"), "programme", &name),
        },
        prize: one.prize.map(|(prize, category)| {
            (t.names(&prize).to_owned(), category.map(|category| t.names(&category).to_owned()))
        }),
        ended: ended.map(|at| t.s1("handed-ended-text", "when", t.day(at, &programme.zone))),
        code: rules::spelled(&one.code),
        href: routes::winners(&programme.slug),
        programme: name,
        title: one.title,
        who: one.who,
        t,
    })
}
