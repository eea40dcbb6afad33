//! A file on its way in: counted while it streams, so that no length that is claimed has to be believed.

use std::fs::File;
use std::io::{Read, Seek, Write};

use actix_multipart::{Field, Multipart};
use actix_web::web::Bytes;
use futures_util::StreamExt;

use crate::error::{Error, Result};

/// Beyond what is taken this much is still read, so that the sender sees the page that says so; then the line is cut.
const PATIENCE: u64 = 64 * 1024 * 1024;

/// A file that came whole. On disk until it is its turn to be looked at.
#[derive(Debug)]
pub struct Arrived {
    /// As the browser sent it.
    pub name: String,
    file: File,
}

impl Arrived {
    pub fn bytes(mut self) -> Result<Bytes> {
        let mut bytes = Vec::new();
        self.file.rewind().and_then(|()| self.file.read_to_end(&mut bytes)).map_err(Error::internal)?;
        Ok(bytes.into())
    }
}

/// Why no file came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotArrived {
    Nothing,
    TooLarge,
    BrokenOff,
}

/// The first file of a form that is named `file`, of at most so many bytes.
pub async fn arrive(mut form: Multipart, most: u64) -> Result<Result<Arrived, NotArrived>> {
    while let Some(part) = form.next().await {
        let Ok(mut part) = part else { return Ok(Err(NotArrived::BrokenOff)) };
        let name = part.content_disposition().and_then(|it| it.get_filename()).unwrap_or_default().to_owned();
        if part.name() != Some("file") || name.is_empty() {
            while let Some(Ok(_)) = part.next().await {}
            continue;
        }
        let mut file = tempfile::tempfile().map_err(Error::internal)?;
        return Ok(match received(&mut part, &mut file, most).await? {
            Ok(0) => Err(NotArrived::Nothing),
            Ok(_) => Ok(Arrived { name, file }),
            Err(why) => Err(why),
        });
    }
    Ok(Err(NotArrived::Nothing))
}

async fn received(part: &mut Field, file: &mut File, most: u64) -> Result<Result<u64, NotArrived>> {
    let mut had: u64 = 0;
    while let Some(chunk) = part.next().await {
        let Ok(chunk) = chunk else { return Ok(Err(NotArrived::BrokenOff)) };
        had += chunk.len() as u64;
        if had > most + PATIENCE {
            return Ok(Err(NotArrived::TooLarge));
        }
        if had <= most {
            file.write_all(&chunk).map_err(Error::internal)?;
        }
    }
    Ok(if had > most { Err(NotArrived::TooLarge) } else { Ok(had) })
}
