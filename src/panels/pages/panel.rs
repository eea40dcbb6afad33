//! The panel as anybody may know it: the judges who agree, where the edition shows them.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::{Answer, Error};
use crate::panels::store;
use crate::programme::Shown;
use crate::routes;
use crate::web::{For, Shell, page};

#[derive(Template)]
#[template(path = "panels/panel.html")]
struct PanelPage {
    t: Shell,
    programme: String,
    programme_href: String,
    judges: Vec<store::Shown>,
}

pub async fn panel_page(app: Data<App>, t: Shell, For(shown): For<Shown>) -> Answer {
    let id = shown.programme.id;
    let (terms, mut judges) =
        app.db.read(move |conn| Ok((store::terms(conn, id)?, store::shown_panel(conn, id)?))).await?;
    if !terms.shows_panel {
        return Err(Error::NotFound);
    }
    t.sort_by_name(&mut judges, |judge| &judge.0);
    page(PanelPage {
        programme: t.names(&shown.programme.names).to_owned(),
        programme_href: routes::programme(&shown.programme.slug),
        judges,
        t: t.accented(&shown.programme.accent),
    })
}
