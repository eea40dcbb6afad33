//! Who may look at what screens found, and who may count.

use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::entries;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels;
use crate::programme::{self, Programme};
use crate::voting::{Vote, store, vote};
use crate::web::{Asked, Guard};

/// Whoever may see the sets of an edition's vote: organisers and auditors who are not too close to a nominee.
#[derive(Clone, Debug)]
pub struct Scrutineer {
    pub person: Person,
    pub programme: Programme,
    pub roles: Vec<Role>,
    pub vote: Vote,
}

/// Whoever may decide on sets: organisers among them.
#[derive(Clone, Debug)]
pub struct Decider(pub Scrutineer);

/// Whoever may see the count before its champions are announced: organisers, auditors, and chairs of all categories, who
/// are not too close to a nominee, once the vote is over.
#[derive(Clone, Debug)]
pub struct Teller(pub Scrutineer);

/// Whoever counts and announces: organisers among them.
#[derive(Clone, Debug)]
pub struct Announcer(pub Scrutineer);

impl Scrutineer {
    pub fn organises(&self) -> bool {
        self.roles.contains(&Role::Organiser)
    }

    pub fn audits(&self) -> bool {
        self.roles.contains(&Role::Auditor)
    }

    fn with(conn: &mut Conn, asked: &Asked, any_of: &[Role]) -> Result<Self> {
        let (person, programme) = programme::with_role(conn, asked, any_of)?;
        let calendar = programme::store::calendar(conn, programme.id)?;
        let vote = vote(&programme.terms, &calendar, asked.now);
        if vote == Vote::NotHeld {
            return Err(Error::NotFound);
        }
        // What they are told would tell them of an entry that is theirs.
        let hidden = entries::store::hidden_from(conn, &programme, &person)?;
        if store::nominees(conn, &programme)?.iter().any(|(_, entry)| hidden.covers(*entry)) {
            return Err(Error::refused(WhyNot::new("count-why-too-close")));
        }
        let roles = accounts::store::roles_in(conn, programme.id, person.id)?;
        Ok(Self { person, programme, roles, vote })
    }

    fn organising(self) -> Result<Self> {
        if self.organises() { Ok(self) } else { Err(Error::NotFound) }
    }
}

impl Guard for Scrutineer {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Self::with(conn, asked, &[Role::Organiser, Role::Auditor])
    }
}

impl Guard for Decider {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Scrutineer::find(conn, asked)?.organising().map(Self)
    }
}

impl Guard for Teller {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let teller = Scrutineer::with(conn, asked, &[Role::Organiser, Role::Chair, Role::Auditor])?;
        // One count for all categories is not for a chair of some.
        if panels::store::bound_to(conn, teller.programme.id, teller.person.id)?.is_some() {
            return Err(Error::NotFound);
        }
        match teller.vote {
            Vote::Over => Ok(Self(teller)),
            _ => Err(Error::refused(WhyNot::new("count-why-still-open"))),
        }
    }
}

impl Guard for Announcer {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Teller::find(conn, asked)?.0.organising().map(Self)
    }
}
