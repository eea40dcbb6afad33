//! Files on their way out: only after the one rule has said that this reader may have them.

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::entries::{EntryId, Kept};
use crate::error::Answer;
use crate::files::{FileKind, content_type};

/// Pictures were written anew and may be shown; everything else is only handed over.
pub async fn send_file(app: &Data<App>, request: &HttpRequest, entry: EntryId, reference: &str, file: &Kept) -> Answer {
    let small = file.kind == FileKind::Picture && request.query_string() == "small";
    let key = if small { file.small_key(entry) } else { file.key(entry) };
    let bytes = app.files.read(&key).await?;
    let way = if file.kind == FileKind::Picture { "inline" } else { "attachment" };
    let name = format!("{reference}-{}.{}", &file.id.to_string()[30..], file.extension);
    Ok(HttpResponse::Ok()
        .content_type(content_type(&file.extension))
        .insert_header((header::CONTENT_DISPOSITION, format!("{way}; filename=\"{name}\"")))
        .insert_header((header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"))
        .body(bytes))
}
