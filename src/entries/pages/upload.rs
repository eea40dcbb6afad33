//! Taking a file in: read as text, kept as it came, not yet applied.

use actix_multipart::form::{MultipartForm, bytes::Bytes, text::Text};
use actix_web::web::Data;

use super::imports::ImportsPage;
use crate::app::App;
use crate::column::Moment;
use crate::entries::{ImportKind, rules, store};
use crate::error::{Answer, Result};
use crate::language::WhyNot;
use crate::programme::Organiser;
use crate::routes;
use crate::web::{For, Problems, Shell, see, wrong_form};

#[derive(MultipartForm)]
pub struct Upload {
    kind: Text<String>,
    #[multipart(limit = "10MB")]
    file: Bytes,
}

pub async fn upload_import(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    upload: std::result::Result<MultipartForm<Upload>, actix_web::Error>,
) -> Answer {
    let sent = match upload {
        Ok(MultipartForm(upload)) => read(&upload).map(|(kind, body)| (kind, body, name_of(&upload))),
        Err(_) => Err(WhyNot::new("entries-import-why-no-file")),
    };
    match sent {
        Ok((kind, body, name)) => {
            let (by, programme, now) = (organiser.person.id, organiser.programme.id, Moment::now());
            let keep = move |conn: &mut crate::db::Conn| -> Result<_> {
                store::imports::keep(conn, Some(by), programme, kind, &name, &body, now)
            };
            let id = app.db.write(keep).await?;
            see(routes::import(&organiser.programme.slug, id))
        }
        Err(why) => {
            let mut again = ImportsPage::load(&app, t, &organiser.programme).await?;
            again.problems = Problems::one(&again.t, "file", &why);
            wrong_form(again)
        }
    }
}

fn read(upload: &Upload) -> std::result::Result<(ImportKind, String), WhyNot> {
    let kind = ImportKind::parse(&upload.kind).ok_or(WhyNot::new("entries-import-why-kind"))?;
    let bytes = &upload.file.data;
    if bytes.is_empty() {
        return Err(WhyNot::new("entries-import-why-no-file"));
    }
    Ok((kind, rules::import_text(kind, bytes)?))
}

/// For people to recognise it by; never used as a path.
fn name_of(upload: &Upload) -> String {
    let name = upload.file.file_name.as_deref().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(120).collect()
}
