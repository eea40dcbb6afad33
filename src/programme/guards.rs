//! Who may come into a programme's rooms.

use super::{Programme, store};
use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::{Asked, Guard};

/// Whoever runs this programme.
#[derive(Clone, Debug)]
pub struct Organiser {
    pub person: Person,
    pub programme: Programme,
}

/// Whoever may look behind the scenes: organisers, and auditors, who change nothing.
#[derive(Clone, Debug)]
pub struct Staff {
    pub person: Person,
    pub programme: Programme,
    pub organises: bool,
}

/// A programme as anybody sees it, signed in or not.
#[derive(Clone, Debug)]
pub struct Shown {
    pub viewer: Option<Person>,
    pub programme: Programme,
}

impl Guard for Organiser {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (person, programme) = with_role(conn, asked, &[Role::Organiser])?;
        Ok(Self { person, programme })
    }
}

impl Guard for Staff {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (person, programme) = with_role(conn, asked, &[Role::Organiser, Role::Auditor])?;
        let organises = accounts::store::has_role(conn, programme.id, person.id, &[Role::Organiser])?;
        Ok(Self { person, programme, organises })
    }
}

impl Guard for Shown {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme = store::by_slug(conn, asked.part("programme"))?;
        Ok(Self { viewer: asked.viewer.clone(), programme })
    }
}

/// The person and the programme of the address, if they have one of these roles in it; else it is not found.
pub fn with_role(conn: &mut Conn, asked: &Asked, any_of: &[Role]) -> Result<(Person, Programme)> {
    let person = asked.person()?.clone();
    let programme = store::by_slug(conn, asked.part("programme"))?;
    if accounts::store::has_role(conn, programme.id, person.id, any_of)? {
        Ok((person, programme))
    } else {
        Err(Error::NotFound)
    }
}
