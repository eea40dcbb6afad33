//! People: who they are, how they prove it, and which role each has in which programme.

mod gone;
mod keys;
pub mod pages;
pub mod rules;
pub mod store;

use serde::{Deserialize, Serialize};

pub use gone::Gone;
pub use keys::Keys;

use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::web::{Asked, Guard};

crate::id_type!(PersonId);
crate::id_type!(SessionId);
crate::id_type!(
    /// The award in which a role is held. Defined here because roles, letters and the log name it first.
    ProgrammeId
);

crate::id_type!(SupportId);

crate::text_enum!(
    /// What a person may be in a programme; one person may be several.
    Role { Organiser = "organiser", Chair = "chair", Judge = "judge", Entrant = "entrant", Auditor = "auditor" }
);

#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable, Serialize, Deserialize)]
pub struct Person {
    pub id: PersonId,
    pub name: String,
    pub email: String,
    pub language: Language,
    pub site_admin: bool,
}

/// One of a person's devices that is signed in.
#[derive(Clone, Debug, diesel::Queryable)]
pub struct Session {
    pub id: SessionId,
    pub device: String,
    pub created_at: Moment,
    pub expires_at: Moment,
}

/// Somebody acts for another in an edition, for a while, with a reason that the other reads.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Support {
    pub id: SupportId,
    pub programme_id: ProgrammeId,
    pub person_id: PersonId,
    pub for_id: PersonId,
    pub reason: String,
    pub begun_at: Moment,
    pub ends_at: Moment,
    pub ended_at: Option<Moment>,
}

impl Support {
    /// When it ended, or will by itself.
    pub fn until(&self) -> Moment {
        self.ended_at.map_or(self.ends_at, |ended| ended.min(self.ends_at))
    }
}

impl Guard for Person {
    fn find(_: &mut Conn, asked: &Asked) -> Result<Self> {
        asked.person().cloned()
    }
}

/// Runs this installation: makes programmes, reads the letters that belong to none.
#[derive(Clone, Debug)]
pub struct SiteAdmin(pub Person);

impl Guard for SiteAdmin {
    fn find(_: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?;
        if person.site_admin { Ok(Self(person.clone())) } else { Err(Error::NotFound) }
    }
}
