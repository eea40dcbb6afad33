//! Pages set as PDF, or drawn as a picture. What people wrote comes in as data, never as commands of the typesetter, and a page sees nothing but
//! its own template, its data and its logo: no file of this machine, no network, no clock.

#[cfg(feature = "pdf")]
mod world;

use serde_json::Value;

use crate::error::{Error, Result};
#[cfg(not(feature = "pdf"))]
use crate::language::WhyNot;

/// Whether this program was built with the typesetter.
pub const BUILT_IN: bool = cfg!(feature = "pdf");

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    Certificate,
    Slides,
    /// Sentences and tables, on as many pages as they take.
    Report,
    /// What other sites show of the winners' page: 1,200 by 630 pixels.
    Share,
}

impl Sheet {
    #[cfg(feature = "pdf")]
    const fn template(self) -> &'static str {
        match self {
            Self::Certificate => include_str!("../../../templates/ceremony/certificate.typ"),
            Self::Slides => include_str!("../../../templates/ceremony/slides.typ"),
            Self::Report => include_str!("../../../templates/ceremony/report.typ"),
            Self::Share => include_str!("../../../templates/ceremony/share.typ"),
        }
    }
}

/// The page as PDF. It takes some hundredths of a second of one core: off the threads that answer requests.
#[cfg(feature = "pdf")]
pub fn pdf(sheet: Sheet, data: &Value, logo: Option<&[u8]>) -> Result<Vec<u8>> {
    world::pdf(sheet.template(), data.to_string(), logo).map_err(Error::Internal)
}

#[cfg(not(feature = "pdf"))]
pub fn pdf(_: Sheet, _: &Value, _: Option<&[u8]>) -> Result<Vec<u8>> {
    Err(Error::refused(WhyNot::new("handed-why-no-pdf")))
}

/// The signs of a text that no font of the program shows, each once: they would stand on paper as empty boxes.
pub fn lacking(text: &str) -> Vec<char> {
    #[cfg(feature = "pdf")]
    {
        world::lacking(text)
    }
    #[cfg(not(feature = "pdf"))]
    {
        let _ = text;
        Vec::new()
    }
}

/// The first page as a PNG, four pixels for each three points.
#[cfg(feature = "pdf")]
pub fn png(sheet: Sheet, data: &Value) -> Result<Vec<u8>> {
    world::png(sheet.template(), data.to_string()).map_err(Error::Internal)
}

#[cfg(not(feature = "pdf"))]
pub fn png(_: Sheet, _: &Value) -> Result<Vec<u8>> {
    Err(Error::NotFound)
}

/// Gives back what the typesetter remembers of pages that are done.
pub fn rest() {
    #[cfg(feature = "pdf")]
    typst::comemo::evict(5);
}
