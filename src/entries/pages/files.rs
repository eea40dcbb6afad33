//! The files of one field: which there are, bringing another, taking one out. A page of its own, so that a broken upload
//! loses nothing of the form.

use actix_multipart::Multipart;
use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;
use sha2::{Digest, Sha256};

use super::send_file;
use crate::app::App;
use crate::audit;
use crate::column::Moment;
use crate::entries::{Audience, Kept, Own, rules, store};
use crate::error::{Answer, Error, Result};
use crate::files::{FileId, FileKind};
use crate::language::{Sentence, WhyNot};
use crate::programme::Field;
use crate::routes;
use crate::web::{Arrived, For, NotArrived, Problems, Shell, arrive, page, part, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "entries/files.html")]
struct FilesPage {
    t: Shell,
    programme: String,
    reference: String,
    form_href: String,
    here: String,
    field: String,
    help: String,
    /// Each file with the address that takes it out.
    files: Vec<(Kept, String)>,
    files_href: String,
    /// What a browser offers to choose from; empty when there is no place for another file.
    accept: String,
    kinds: String,
    most: u64,
    problems: Problems,
}

pub async fn files_page(app: Data<App>, t: Shell, For(own): For<Own>, request: HttpRequest) -> Answer {
    page(FilesPage::load(&app, t, &own, &key_of(&request)?, Problems::none()).await?)
}

fn key_of(request: &HttpRequest) -> Result<String> {
    part(request, "field", |key| Some(key.to_owned()))
}

pub async fn bring_file(app: Data<App>, t: Shell, For(own): For<Own>, request: HttpRequest, form: Multipart) -> Answer {
    let key = key_of(&request)?;
    match brought(&app, &own, &key, form).await {
        Ok(()) => see_saying(routes::entry_files(own.entry.id, &key), &Sentence::new("said-file-added")),
        Err(Error::Refused(why)) => {
            let problems = Problems::one(&t, "file", &why);
            let (person, id) = (own.person.id, own.entry.id);
            let (entry, _) = app.db.read(move |conn| store::find_of(conn, person, id)).await?;
            wrong_form(FilesPage::load(&app, t, &Own { entry, ..own }, &key, problems).await?)
        }
        Err(error) => Err(error),
    }
}

async fn brought(app: &Data<App>, own: &Own, key: &str, form: Multipart) -> Result<()> {
    let most = room(app, own, key).await?;
    let why = |id| Error::refused(WhyNot::new(id).count("most", store::megabytes(most)));
    let arrived = arrive(form, most).await?.map_err(|broken| match broken {
        NotArrived::Nothing => why("files-why-nothing"),
        NotArrived::TooLarge => why("files-why-large"),
        NotArrived::BrokenOff => why("files-why-broken-off"),
    })?;
    keep(app, own, key, arrived).await
}

async fn room(app: &Data<App>, own: &Own, key: &str) -> Result<u64> {
    let (person, programme, id) = (own.person.id, own.programme.clone(), own.entry.id);
    let (key, now) = (key.to_owned(), Moment::now());
    app.db.read(move |conn| store::room(conn, person, &programme, id, &key, now)).await
}

/// Cleaned, kept, and only then named in the entry: what is named is always there.
async fn keep(app: &Data<App>, own: &Own, key: &str, arrived: Arrived) -> Result<()> {
    let accepts = store::field_for_files(&own.programme, key)?.accepts.clone();
    let name = rules::file_name(&arrived.name);
    let clean = app.files.clean(arrived.bytes()?, accepts).await?.map_err(Error::refused)?;
    let (id, hash) = (own.entry.id, audit::hex(&Sha256::digest(&clean.bytes)));
    let bytes = u64::try_from(clean.bytes.len()).map_err(Error::internal)?;
    let kept = Kept { id: FileId::fresh(), kind: clean.kind, extension: clean.extension.to_owned(), name, bytes };
    app.files.keep(&kept.key(id), clean.bytes).await?;
    if let Some(small) = clean.small {
        app.files.keep(&kept.small_key(id), small).await?;
    }
    let (person, programme, file) = (own.person.id, own.programme.clone(), kept.clone());
    let (key, now) = (key.to_owned(), Moment::now());
    let named =
        move |conn: &mut crate::db::Conn| store::add_file(conn, person, &programme, id, (&key, &hash), &file, now);
    match app.db.write(named).await {
        Ok(()) => Ok(()),
        Err(error) => {
            forget(app, own, &kept).await?;
            Err(error)
        }
    }
}

async fn forget(app: &Data<App>, own: &Own, kept: &Kept) -> Result<()> {
    app.files.forget(&kept.key(own.entry.id)).await?;
    if kept.kind == FileKind::Picture {
        app.files.forget(&kept.small_key(own.entry.id)).await?;
    }
    Ok(())
}

pub async fn remove_file(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let (key, file) = (key_of(&request)?, part(&request, "file", FileId::parse)?);
    let (person, programme, id, now) = (own.person.id, own.programme.clone(), own.entry.id, Moment::now());
    let removed = app.db.write(move |conn| store::remove_file(conn, person, &programme, id, file, now)).await?;
    if let Some(kept) = removed {
        forget(&app, &own, &kept).await?;
    }
    see(routes::entry_files(own.entry.id, &key))
}

/// For the team: what stands in the draft, and what was submitted.
pub async fn own_file(app: Data<App>, For(own): For<Own>, request: HttpRequest) -> Answer {
    let file = part(&request, "file", FileId::parse)?;
    let submitted = own.entry.submitted_answers.as_ref().map(|answers| &answers.0);
    let all = std::iter::once(&own.entry.answers.0).chain(submitted);
    let found = all
        .filter_map(|answers| rules::shown_file(&own.programme.form, answers, Audience::Team, file))
        .next()
        .ok_or(Error::NotFound)?;
    send_file(&app, &request, own.entry.id, &own.entry.reference, &found).await
}

impl FilesPage {
    async fn load(app: &Data<App>, t: Shell, own: &Own, key: &str, problems: Problems) -> Result<Self> {
        let field = store::field_for_files(&own.programme, key)?;
        let most = match room(app, own, key).await {
            Ok(most) => Some(most),
            Err(Error::Refused(_)) => None,
            Err(error) => return Err(error),
        };
        let id = own.entry.id;
        let removable = |file: &Kept| (file.clone(), routes::entry_file_remove(id, key, file.id));
        Ok(Self {
            programme: t.names(&own.programme.names).to_owned(),
            reference: own.entry.reference.clone(),
            form_href: super::form::place(own, key),
            here: routes::entry_files(id, key),
            field: t.names(&field.names).to_owned(),
            help: t.names(&field.help).to_owned(),
            files: rules::files_in(&own.entry.answers.0, key).iter().map(removable).collect(),
            files_href: routes::entry_own_files(id),
            accept: if most.is_some() { accept(field) } else { String::new() },
            kinds: t.s3(
                "files-kinds",
                "kinds",
                kinds(&t, field),
                "size",
                t.number(store::megabytes(most.unwrap_or_default())),
                "most",
                t.number(field.files_most()),
            ),
            most: most.unwrap_or_default(),
            problems,
            t: t.accented(&own.programme.accent),
        })
    }
}

fn accept(field: &Field) -> String {
    field.accepts.iter().map(|kind| kind.accept()).collect::<Vec<_>>().join(",")
}

fn kinds(t: &Shell, field: &Field) -> String {
    field.accepts.iter().map(|kind| t.s(format!("files-kind-{kind}"))).collect::<Vec<_>>().join(", ")
}
