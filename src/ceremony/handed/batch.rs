//! The task that makes many certificates into one file, beside the requests. After a crash it begins again.

use std::io::{Read, Seek, Write};
use std::sync::Arc;
use std::time::Duration;

use actix_web::web::{Bytes, block};
use tokio_util::sync::CancellationToken;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::papers::Paper;
use super::typeset::{self, Sheet};
use super::{Batch, BatchState, Certificate, rules, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Error, Result};
use crate::language::{Language, T};
use crate::programme;

const PAUSE: Duration = Duration::from_secs(2);
/// So many are set before the page is told how far it is.
const AT_ONCE: usize = 12;

pub async fn make_until(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match make_next(&app).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "certificates could not be made"),
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => return }
    }
}

/// Makes the next batch, if one waits.
pub async fn make_next(app: &App) -> Result<bool> {
    let now = Moment::now();
    // Nothing is written while nothing waits.
    if !app.db.read(move |conn| store::any_open(conn, now)).await? {
        return Ok(false);
    }
    let Some(batch) = app.db.write(move |conn| store::claim(conn, now)).await? else { return Ok(false) };
    let made = make(app, &batch).await;
    let state = if made.is_ok() { BatchState::Done } else { BatchState::Failed };
    let id = batch.id;
    app.db.write(move |conn| store::finish(conn, id, state, Moment::now())).await?;
    let of = batch.clone();
    for old in app.db.write(move |conn| store::older(conn, &of)).await? {
        app.files.forget(&old.key()).await?;
    }
    made.map(|()| true)
}

/// What a batch is made of.
struct Job {
    paper: Paper,
    logo: Option<Bytes>,
    pages: Vec<(Certificate, Language)>,
}

async fn make(app: &App, batch: &Batch) -> Result<()> {
    let job = Arc::new(job(app, batch).await?);
    let (id, total) = (batch.id, job.pages.len());
    let mut file = ZipWriter::new(tempfile::tempfile().map_err(Error::internal)?);
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for from in (0..total).step_by(AT_ONCE) {
        app.db.write(move |conn| store::progressed(conn, id, from, total, Moment::now())).await?;
        let part = Arc::clone(&job);
        let set = block(move || part.set(from..(from + AT_ONCE).min(total))).await.map_err(Error::internal)??;
        for (name, pdf) in set {
            file.start_file(name, options).map_err(Error::internal)?;
            file.write_all(&pdf).map_err(Error::internal)?;
        }
    }
    let mut file = file.finish().map_err(Error::internal)?;
    let mut bytes = Vec::new();
    file.rewind().and_then(|()| file.read_to_end(&mut bytes)).map_err(Error::internal)?;
    app.files.keep(&batch.key(), bytes).await?;
    app.db.write(move |conn| store::progressed(conn, id, total, total, Moment::now())).await
}

async fn job(app: &App, batch: &Batch) -> Result<Job> {
    let (origin, batch) = (app.config.origin(), batch.clone());
    let (paper, pages) = app
        .db
        .read(move |conn| {
            let programme = programme::store::by_id(conn, batch.programme)?;
            let standing = store::standing(conn, &programme)?;
            if standing.sealed.number != batch.record {
                return Err(Error::Internal("the record was sealed anew".to_owned()));
            }
            let look = store::look(conn, programme.id)?;
            let all = store::all(conn, &programme, &standing.sealed)?;
            let wanted = all.into_iter().filter(|one| batch.wanted.takes(one.due.merit));
            let pages = wanted.flat_map(|one| {
                batch.tongues.of(one.language).into_iter().map(move |language| (one.clone(), language))
            });
            Ok((Paper { look, day: standing.day, origin: origin.clone(), programme }, pages.collect()))
        })
        .await?;
    let logo = match paper.look.logo() {
        Some(key) => Some(app.files.read(key).await?),
        None => None,
    };
    Ok(Job { paper, logo, pages })
}

impl Job {
    /// Some pages of it, with the names of their files.
    fn set(&self, which: std::ops::Range<usize>) -> Result<Vec<(String, Vec<u8>)>> {
        let set = |number: usize| {
            let (certificate, language) = &self.pages[number];
            let data = self.paper.certificate(&T::new(*language), certificate);
            let pdf = typeset::pdf(Sheet::Certificate, &data, self.logo.as_deref())?;
            Ok((rules::file_name(number + 1, certificate, *language), pdf))
        };
        let pages = which.map(set).collect();
        typeset::rest();
        pages
    }
}
