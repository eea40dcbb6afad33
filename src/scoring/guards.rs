//! Who may judge: somebody who accepted, and for a sheet, somebody who was given the entry and is not recused from it.

use super::{EntryToRead, store};
use crate::accounts::{self, Person, Role, Support};
use crate::db::Conn;
use crate::entries::{self, EntryId, Hidden};
use crate::error::{Error, Result};
use crate::panels::{self, Judge};
use crate::programme::{self, CategoryId, Method, Programme, Round};
use crate::web::{Asked, Guard};

/// A judge of this programme, who may not have answered the invitation yet.
#[derive(Clone, Debug)]
pub struct Judging {
    pub person: Person,
    pub programme: Programme,
    pub round: Round,
    pub judge: Judge,
}

/// A judge who walks between the tables of an expo.
#[derive(Clone, Debug)]
pub struct Walking(pub Judging);

/// A judge who says what they think of all their entries at once.
#[derive(Clone, Debug)]
pub struct Balloting(pub Judging);

/// A judge before one entry that is theirs to judge.
#[derive(Clone, Debug)]
pub struct Task {
    pub person: Person,
    pub programme: Programme,
    pub round: Round,
    pub judge: Judge,
    pub entry: EntryToRead,
}

/// A chair, with the categories that they are bound to; none when they chair the whole edition.
#[derive(Clone, Debug)]
pub struct Chairing {
    pub person: Person,
    pub programme: Programme,
    pub bound: Option<Vec<CategoryId>>,
}

impl Guard for Chairing {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (person, programme) = programme::with_role(conn, asked, &[Role::Chair])?;
        let bound = panels::store::bound_to(conn, programme.id, person.id)?;
        Ok(Self { person, programme, bound })
    }
}

impl Guard for Judging {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let programme = programme::store::by_slug(conn, asked.part("programme"))?;
        Self::of(conn, person, programme)
    }
}

impl Judging {
    pub fn of(conn: &mut Conn, person: Person, programme: Programme) -> Result<Self> {
        let judge = panels::store::judge_of(conn, programme.id, person.id)?;
        let round = programme::store::round(conn, programme.id)?;
        Ok(Self { person, programme, round, judge })
    }

    pub fn has_accepted(&self) -> bool {
        self.judge.is_active()
    }

    /// Their task with one entry; any other entry is not found.
    pub fn task(self, conn: &mut Conn, entry: EntryId) -> Result<Task> {
        if !self.has_accepted() {
            return Err(Error::NotFound);
        }
        let entry = store::entry_to_read(conn, &self, entry)?;
        Ok(Task { person: self.person, programme: self.programme, round: self.round, judge: self.judge, entry })
    }
}

impl Task {
    pub fn judging(&self) -> Judging {
        let Self { person, programme, round, judge, .. } = self.clone();
        Judging { person, programme, round, judge }
    }
}

impl Guard for Task {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let entry = EntryId::parse(asked.part("entry")).ok_or(Error::NotFound)?;
        Judging::find(conn, asked)?.task(conn, entry)
    }
}

/// An organiser who acts for a judge: not as the judge, whose own doors stay closed to them, but by doors that show
/// nothing of what the judge wrote.
#[derive(Clone, Debug)]
pub struct Supporting {
    pub person: Person,
    pub support: Support,
    pub judging: Judging,
    /// What the organiser is too close to, whoever judges it.
    pub hidden: Hidden,
}

impl Guard for Supporting {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let session = asked.session.ok_or(Error::SignIn)?;
        let found = accounts::store::support_of_session(conn, session, asked.now)?;
        let (support, _) = found.ok_or(Error::NotFound)?;
        if !accounts::store::has_role(conn, support.programme_id, person.id, &[Role::Organiser])? {
            return Err(Error::NotFound);
        }
        let programme = programme::store::by_id(conn, support.programme_id)?;
        let hidden = entries::store::hidden_from(conn, &programme, &person)?;
        let whom = accounts::store::person(conn, support.for_id)?;
        Ok(Self { judging: Judging::of(conn, whom, programme)?, person, support, hidden })
    }
}

/// One of the judge's entries before an organiser who acts for them.
#[derive(Clone, Debug)]
pub struct SupportTask {
    pub person: Person,
    pub support: Support,
    pub task: Task,
}

impl Guard for SupportTask {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let entry = EntryId::parse(asked.part("entry")).ok_or(Error::NotFound)?;
        let Supporting { person, support, judging, hidden } = Supporting::find(conn, asked)?;
        if hidden.covers(entry) {
            return Err(Error::NotFound);
        }
        Ok(Self { person, support, task: judging.task(conn, entry)? })
    }
}

/// One of the two whom an act takes that nobody may do alone: an organiser or a chair.
#[derive(Clone, Debug)]
pub struct Witness {
    pub person: Person,
    pub programme: Programme,
    pub organises: bool,
}

impl Guard for Witness {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let (person, programme) = programme::with_role(conn, asked, &[Role::Organiser, Role::Chair])?;
        let organises = accounts::store::has_role(conn, programme.id, person.id, &[Role::Organiser])?;
        Ok(Self { person, programme, organises })
    }
}

impl Guard for Walking {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let judging = Judging::find(conn, asked)?;
        // Whoever only watches or learns says nothing on the floor: taps make the order.
        let counts = judging.judge.part.counts();
        if judging.has_accepted() && counts && judging.round.method == Method::Expo {
            Ok(Self(judging))
        } else {
            Err(Error::NotFound)
        }
    }
}

impl Guard for Balloting {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let judging = Judging::find(conn, asked)?;
        if judging.has_accepted() && judging.round.is_ballot() { Ok(Self(judging)) } else { Err(Error::NotFound) }
    }
}

impl Guard for store::expo::Waiting {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.id;
        store::expo::waiting(conn, asked.part("programme"), person)
    }
}
