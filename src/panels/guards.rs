//! Who may open an invitation: the person who was invited.

use super::{Judge, JudgeId, store};
use crate::accounts::Person;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::programme::{self, Programme};
use crate::web::{Asked, Guard};

/// A judge before their own invitation, answered or not.
#[derive(Clone, Debug)]
pub struct Invited {
    pub person: Person,
    pub judge: Judge,
    pub programme: Programme,
}

impl Guard for Invited {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let id = JudgeId::parse(asked.part("judge")).ok_or(Error::NotFound)?;
        let judge = store::invitation_of(conn, person.id, id)?;
        let programme = programme::store::by_id(conn, judge.programme_id)?;
        Ok(Self { person, judge, programme })
    }
}
