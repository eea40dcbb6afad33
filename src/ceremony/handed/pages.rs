//! Pages of what is handed out.

mod batches;
mod confirm;
mod documents;
mod feeds;
mod lists;
mod mine;
mod one;
mod press;

pub use batches::{ask_batch, batch_zip, certificates_page};
pub use confirm::confirm_page;
pub use documents::{bring_logo, documents_page, remove_logo, save_signatories, specimen};
pub use feeds::{calendar, winners_atom, winners_csv, winners_json, winners_linked, winners_picture};
pub use lists::{engraving_csv, lists_page, pictures_csv, slides_pdf};
pub use mine::my_certificates_page;
pub use one::{certificate_pdf, organisers_pdf};
pub use press::{press_page, press_text};

use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::{Data, block};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::Value;
use tokio::sync::Semaphore;

use super::papers::Paper;
use super::typeset::{self, Sheet};
use super::{Certificate, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Language, T};
use crate::programme::Programme;
use crate::web::query;

/// So many pages are set at the same time: each keeps a core busy.
static SETTING: Semaphore = Semaphore::const_new(2);

/// Sets a page off the threads that answer requests.
pub async fn set(app: &App, sheet: Sheet, data: Value, logo: Option<&str>) -> Result<Vec<u8>> {
    let logo = match logo {
        Some(key) => Some(app.files.read(key).await?),
        None => None,
    };
    let _turn = SETTING.acquire().await.map_err(Error::internal)?;
    block(move || {
        let pdf = typeset::pdf(sheet, &data, logo.as_deref());
        typeset::rest();
        pdf
    })
    .await
    .map_err(Error::internal)?
}

/// Draws what other sites show of a page, off the threads that answer requests.
async fn drawn(data: Value) -> Result<Vec<u8>> {
    let _turn = SETTING.acquire().await.map_err(Error::internal)?;
    block(move || {
        let png = typeset::png(Sheet::Share, &data);
        typeset::rest();
        png
    })
    .await
    .map_err(Error::internal)?
}

/// A PDF to look at or to keep. The name is ours.
pub fn sent(name: &str, pdf: Vec<u8>) -> Answer {
    Ok(HttpResponse::Ok()
        .content_type("application/pdf")
        .insert_header((CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")))
        .body(pdf))
}

/// The language that the address asks for.
pub fn language_of(request: &HttpRequest) -> Option<Language> {
    Language::parse(&query(request, "language"))
}

async fn paper(app: &Data<App>, programme: &Programme, day: Moment) -> Result<Paper> {
    let id = programme.id;
    let look = app.db.read(move |conn| store::look(conn, id)).await?;
    Ok(Paper { programme: programme.clone(), look, day, origin: app.config.origin() })
}

/// One certificate as a file, in the language asked for, else in its recipient's.
async fn one_pdf(app: &Data<App>, paper: &Paper, one: &Certificate, language: Option<Language>) -> Answer {
    let language = language.unwrap_or(one.language);
    let data = paper.certificate(&T::new(language), one);
    let pdf = set(app, Sheet::Certificate, data, paper.look.logo()).await?;
    sent(&format!("{}-{language}.pdf", super::rules::spelled(&one.code)), pdf)
}

/// A choice in a form.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

fn languages(t: &T, chosen: Language) -> Vec<Choice> {
    let choice =
        |it: &Language| Choice { value: it.to_string(), text: it.own_name().to_owned(), chosen: *it == chosen };
    let mut all: Vec<Choice> = Language::ALL.iter().map(choice).collect();
    t.sort_by_name(&mut all, |choice| choice.text.as_str());
    all
}
