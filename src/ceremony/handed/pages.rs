//! Pages of what is handed out.

mod batches;
mod confirm;
mod documents;
mod feeds;
mod kept;
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
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::Value;

use super::papers::Paper;
use super::typeset::{self, Sheet};
use super::{Certificate, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Result};
use crate::language::{Language, T};
use crate::programme::Programme;
use crate::web::query;

/// Sets a page, or takes what was set of the same words and the same picture.
pub async fn set(app: &App, sheet: Sheet, data: Value, logo: Option<&str>) -> Result<Bytes> {
    let logo = match logo {
        Some(key) => Some(app.files.read(key).await?),
        None => None,
    };
    let key = kept::key(sheet, &data, logo.as_deref());
    kept::once(key, move || typeset::pdf(sheet, &data, logo.as_deref())).await
}

/// Draws what other sites show of a page.
async fn drawn(data: Value) -> Result<Bytes> {
    kept::once(kept::key(Sheet::Share, &data, None), move || typeset::png(Sheet::Share, &data)).await
}

/// A PDF to look at or to keep. The name is ours.
pub fn sent(name: &str, pdf: Bytes) -> Answer {
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
