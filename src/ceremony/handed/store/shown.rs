//! The record from which somebody may read: everybody after publication, organisers as soon as it is sealed.

use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme, StageKind};
use crate::results::{self, Sealed};

/// A record, and whether the world knows it.
#[derive(Clone, Debug)]
pub struct Standing {
    pub sealed: Sealed,
    pub published: Option<Moment>,
    /// The day that documents bear: that of the ceremony, else of publication, else of the seal.
    pub day: Moment,
    /// Until when it is to be kept quiet; where no ceremony is planned, until publication.
    pub embargo: Option<Moment>,
}

/// For an organiser; refused while nothing is sealed.
pub fn standing(conn: &mut Conn, programme: &Programme) -> Result<Standing> {
    let published = results::store::progress(conn, programme.id)?.published;
    let sealed = match published {
        Some(_) => Some(results::store::published_record(conn, programme)?),
        None => results::store::sealed(conn, programme)?,
    };
    let sealed = sealed.ok_or_else(|| Error::refused(WhyNot::new("results-why-unsealed")))?;
    let calendar = programme::store::calendar(conn, programme.id)?;
    let ceremony = calendar.stage(StageKind::Ceremony);
    Ok(Standing {
        day: ceremony.map(|it| it.opens_at).or(published).unwrap_or(sealed.at),
        embargo: ceremony.filter(|_| published.is_none()).map(|it| it.closes_at),
        sealed,
        published,
    })
}
