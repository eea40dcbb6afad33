//! One entry of the catalogue, and its public files.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::catalogue::OpenCatalogue;
use crate::app::App;
use crate::db::Conn;
use crate::entries::pages::{answers_of, names_of, send_file};
use crate::entries::{Answers, Audience, Entry, EntryId, ShownAnswer, rules, store};
use crate::error::{Answer, Error, Result};
use crate::files::FileId;
use crate::programme::Programme;
use crate::routes;
use crate::web::{For, Shell, page, part};

#[derive(Template)]
#[template(path = "entries/public.html")]
struct PublicPage {
    t: Shell,
    programme: String,
    catalogue_href: String,
    title: String,
    reference: String,
    categories: Vec<String>,
    answers: Vec<ShownAnswer>,
    files_href: String,
}

fn public_entry(conn: &mut Conn, programme: &Programme, published: bool, id: EntryId) -> Result<(Entry, Answers)> {
    let mut entry = store::public_entry(conn, programme, id)?;
    let answers = entry.submitted_answers.take().map(|answers| answers.0).unwrap_or_default();
    let answers = if published { answers } else { store::for_blind_judges(conn, id, answers)? };
    Ok((entry, answers))
}

pub async fn catalogue_entry_page(
    app: Data<App>,
    t: Shell,
    For(open): For<OpenCatalogue>,
    request: HttpRequest,
) -> Answer {
    let id = part(&request, "entry", EntryId::parse)?;
    let (programme, published) = (open.programme.clone(), open.published);
    let (entry, answers, categories) = app
        .db
        .read(move |conn| {
            let (entry, answers) = public_entry(conn, &programme, published, id)?;
            Ok((entry, answers, store::categories_of(conn, id)?))
        })
        .await?;
    let ids: Vec<_> = categories.iter().map(|category| category.id).collect();
    page(PublicPage {
        programme: t.names(&open.programme.names).to_owned(),
        catalogue_href: routes::catalogue(&open.programme.slug),
        title: entry.submitted_title.unwrap_or_default(),
        reference: entry.reference,
        categories: names_of(&t, &open.categories, &ids),
        answers: answers_of(&open.programme.form, &answers, Audience::Public),
        files_href: routes::catalogue_files(&open.programme.slug, id),
        t: t.accented(&open.programme.accent),
    })
}

pub async fn catalogue_file(app: Data<App>, For(open): For<OpenCatalogue>, request: HttpRequest) -> Answer {
    let (id, file) = (part(&request, "entry", EntryId::parse)?, part(&request, "file", FileId::parse)?);
    let (programme, published) = (open.programme.clone(), open.published);
    let (entry, answers) = app.db.read(move |conn| public_entry(conn, &programme, published, id)).await?;
    let shown = rules::shown_file(&open.programme.form, &answers, Audience::Public, file).ok_or(Error::NotFound)?;
    send_file(&app, &request, id, &entry.reference, &shown).await
}
