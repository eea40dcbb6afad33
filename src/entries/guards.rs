//! Who comes in to an entry: its own team, and whoever is invited to it.

use super::{Entry, EntryId, Invitation, InvitationId, Owner, TeamRole, store};
use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, Calendar, Kind, Programme};
use crate::web::{Asked, Guard};

/// Somebody on the team, and their entry; an entry of others is not found.
#[derive(Clone, Debug)]
pub struct Own {
    pub person: Person,
    pub role: TeamRole,
    pub entry: Entry,
    pub programme: Programme,
    pub calendar: Calendar,
}

impl Guard for Own {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let id = EntryId::parse(asked.part("entry")).ok_or(Error::NotFound)?;
        let (entry, role) = store::find_of(conn, person.id, id)?;
        let programme = programme::store::by_id(conn, entry.programme_id)?;
        let calendar = store::calendar_of(conn, programme.id, entry.id)?;
        Ok(Self { person, role, entry, programme, calendar })
    }
}

/// Whoever has the address that was invited, and what they are invited to.
#[derive(Clone, Debug)]
pub struct Invited {
    pub person: Person,
    pub invitation: Invitation,
    pub entry: Entry,
    pub programme: Programme,
}

/// Whoever has the link of a team, and what it leads to.
#[derive(Clone, Debug)]
pub struct Joining {
    pub person: Person,
    pub entry: Entry,
    pub programme: Programme,
    pub link: String,
}

impl Guard for Joining {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (person, link) = (asked.person()?.clone(), asked.part("link").to_owned());
        let entry = store::entry_of_link(conn, &link)?;
        let programme = programme::store::by_id(conn, entry.programme_id)?;
        Ok(Self { person, entry, programme, link })
    }
}

impl Guard for Invited {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let id = InvitationId::parse(asked.part("invitation")).ok_or(Error::NotFound)?;
        let (invitation, entry) = store::invitation_for(conn, &person, id)?;
        let programme = programme::store::by_id(conn, entry.programme_id)?;
        Ok(Self { person, invitation, entry, programme })
    }
}

/// Whoever has the link that was sent to the owner of a project. They need no account.
#[derive(Clone, Debug)]
pub struct Consenting {
    pub owner: Owner,
    pub entry: Entry,
    pub programme: Programme,
}

impl Guard for Consenting {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (owner, entry) = store::owner_of_link(conn, asked.part("link"))?;
        let programme = programme::store::by_id(conn, entry.programme_id)?;
        Ok(Self { owner, entry, programme })
    }
}

/// Somebody signed in, and the team that looks for members.
#[derive(Clone, Debug)]
pub struct Asking {
    pub person: Person,
    pub entry: Entry,
    pub programme: Programme,
}

impl Guard for Asking {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let id = EntryId::parse(asked.part("entry")).ok_or(Error::NotFound)?;
        let (entry, programme) = store::looking_entry(conn, id)?;
        if accounts::store::has_role(conn, programme, person.id, &[Role::Judge])? {
            return Err(Error::NotFound);
        }
        Ok(Self { person, entry, programme: programme::store::by_id(conn, programme)? })
    }
}

/// Somebody signed in, and a hackathon whose teams may look for members. Judges must not learn who enters.
#[derive(Clone, Debug)]
pub struct OnBoard {
    pub person: Person,
    pub programme: Programme,
    pub calendar: Calendar,
}

impl Guard for OnBoard {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let programme = programme::store::by_slug(conn, asked.part("programme"))?;
        let calendar = programme::store::calendar(conn, programme.id)?;
        let judges = accounts::store::has_role(conn, programme.id, person.id, &[Role::Judge])?;
        if programme.kind == Kind::Hackathon && !judges {
            Ok(Self { person, programme, calendar })
        } else {
            Err(Error::NotFound)
        }
    }
}
