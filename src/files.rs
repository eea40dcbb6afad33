//! Files that people bring: kept in a folder or in a bucket of S3, told apart by their content, cleaned before they are
//! kept. What comes out of here was written by this program; nothing is kept as it came.

mod pdf;
mod picture;
mod slides;
mod table;

pub use table::{delimiter, guarded_cell, line_of, text_of_table, unguarded_cell};

use std::path::Path;
use std::sync::Arc;

use actix_web::web::{Bytes, block};
use futures_util::StreamExt;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio::sync::Semaphore;

use crate::app::Config;
use crate::column::Moment;
use crate::error::{Error, Result};
use crate::language::WhyNot;

/// How many files are cleaned at the same time: each may hold some hundred megabytes of pixels.
const CLEANING_AT_ONCE: usize = 2;

crate::id_type!(FileId);

crate::text_enum!(
    /// What a file may be.
    FileKind {
        Picture = "picture",
        Pdf = "pdf",
        Slides = "slides",
    }
);

impl FileKind {
    /// What a browser offers to choose from.
    pub const fn accept(self) -> &'static str {
        match self {
            Self::Picture => ".jpg,.jpeg,.png,.webp,.gif",
            Self::Pdf => ".pdf",
            Self::Slides => ".pptx,.odp",
        }
    }
}

/// A file as it is kept: written anew, without what it told of who made it.
#[derive(Clone, Debug)]
pub struct Clean {
    pub kind: FileKind,
    pub extension: &'static str,
    pub bytes: Vec<u8>,
    /// Of a picture, one that fits in 480 pixels each way.
    pub small: Option<Vec<u8>>,
}

/// Tells by its content what a file is, and writes it anew without metadata.
///
/// # Errors
/// Why it cannot be taken, and what to do instead: another kind, broken, too large once unpacked, with programs inside.
pub fn clean(bytes: &[u8], accepts: &[FileKind]) -> Result<Clean, WhyNot> {
    let kind = kind_of(bytes).ok_or_else(|| WhyNot::new("files-why-kind"))?;
    if !accepts.contains(&kind) {
        return Err(WhyNot::new("files-why-other-kind").with("kind", kind.as_str()));
    }
    match kind {
        FileKind::Picture => picture::clean(bytes),
        FileKind::Pdf => pdf::clean(bytes),
        FileKind::Slides => slides::clean(bytes),
    }
}

/// A kept picture as part of a page, with its type: as it is, or written anew with fewer pixels, in so many bytes at most.
/// Nothing where that is too little for any picture.
pub fn within(bytes: &[u8], most: usize) -> Option<(&'static str, Vec<u8>)> {
    picture::within(bytes, most)
}

/// By the first bytes alone; neither the name nor what the browser says counts.
fn kind_of(bytes: &[u8]) -> Option<FileKind> {
    if slides::are_packed(bytes) {
        return Some(FileKind::Slides);
    }
    match infer::get(bytes)?.mime_type() {
        "image/jpeg" | "image/png" | "image/webp" | "image/gif" => Some(FileKind::Picture),
        "application/pdf" => Some(FileKind::Pdf),
        _ => None,
    }
}

/// The type under which a kept file is sent. Extensions are ours, never a user's.
pub fn content_type(extension: &str) -> &'static str {
    match extension {
        "jpg" => "image/jpeg",
        "png" => "image/png",
        "pdf" => "application/pdf",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odp" => "application/vnd.oasis.opendocument.presentation",
        _ => "application/octet-stream",
    }
}

/// Where files are kept.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    cleaning: Arc<Semaphore>,
}

impl Files {
    pub fn open(config: &Config) -> Result<Self> {
        if config.files_url.is_empty() {
            return Ok(Self::on(Arc::new(folder(&config.data.join("files"))?)));
        }
        Self::in_bucket(&config.files_url, std::env::vars())
    }

    /// `s3://BUCKET/FOLDER`; who we are there and where it is stands in the environment, as AWS's own tools read it.
    pub fn in_bucket(address: &str, environment: impl IntoIterator<Item = (String, String)>) -> Result<Self> {
        bucket(address, environment).map(Self::on)
    }

    fn on(store: Arc<dyn ObjectStore>) -> Self {
        Self { store, cleaning: Arc::new(Semaphore::new(CLEANING_AT_ONCE)) }
    }

    /// `clean`, a few at a time and beside the requests.
    pub async fn clean(&self, file: Bytes, accepts: Vec<FileKind>) -> Result<Result<Clean, WhyNot>> {
        let _turn = self.cleaning.acquire().await.map_err(Error::internal)?;
        block(move || clean(&file, &accepts)).await.map_err(Error::internal)
    }

    /// Durable once it returns.
    pub async fn keep(&self, key: &str, bytes: Vec<u8>) -> Result<()> {
        self.store.put(&Key::from(key), bytes.into()).await.map_err(Error::internal)?;
        Ok(())
    }

    pub async fn read(&self, key: &str) -> Result<Bytes> {
        let found = self.store.get(&Key::from(key)).await.map_err(missing)?;
        found.bytes().await.map_err(Error::internal)
    }

    /// The keys of what was kept before that moment, under that beginning.
    pub async fn kept_before(&self, beginning: &str, before: Moment) -> Result<Vec<String>> {
        let mut kept = self.store.list(Some(&Key::from(beginning)));
        let mut found = Vec::new();
        while let Some(file) = kept.next().await {
            let file = file.map_err(Error::internal)?;
            if file.last_modified.timestamp_micros() < before.micros() {
                found.push(file.location.to_string());
            }
        }
        Ok(found)
    }

    /// What is gone already stays gone.
    pub async fn forget(&self, key: &str) -> Result<()> {
        match self.store.delete(&Key::from(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(Error::internal(error)),
        }
    }
}

fn missing(error: object_store::Error) -> Error {
    match error {
        object_store::Error::NotFound { .. } => Error::NotFound,
        other => Error::internal(other),
    }
}

fn folder(path: &Path) -> Result<LocalFileSystem> {
    std::fs::create_dir_all(path).map_err(Error::internal)?;
    Ok(LocalFileSystem::new_with_prefix(path).map_err(Error::internal)?.with_fsync(true).with_automatic_cleanup(true))
}

#[cfg(feature = "s3")]
fn bucket(address: &str, environment: impl IntoIterator<Item = (String, String)>) -> Result<Arc<dyn ObjectStore>> {
    let folder = url::Url::parse(address).map_err(Error::internal)?.path().trim_matches('/').to_owned();
    let mut builder = object_store::aws::AmazonS3Builder::new().with_url(address);
    for (name, value) in environment.into_iter().filter(|(name, _)| name.starts_with("AWS_")) {
        if let Ok(key) = name.to_ascii_lowercase().parse() {
            builder = builder.with_config(key, value);
        }
    }
    let store = builder.build().map_err(Error::internal)?;
    Ok(Arc::new(object_store::prefix::PrefixStore::new(store, folder)))
}

#[cfg(not(feature = "s3"))]
fn bucket(_: &str, _: impl IntoIterator<Item = (String, String)>) -> Result<Arc<dyn ObjectStore>> {
    Err(Error::Internal("files_url: this program was built without S3 (cargo build --features s3)".to_owned()))
}
