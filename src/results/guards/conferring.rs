//! Who comes to the room where a panel confers: its judges, chairs and organisers; auditors read. Nobody before the scores
//! may be read.

use std::collections::BTreeSet;

use crate::accounts::{self, Person, Role};
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::{self, Judge};
use crate::programme::{self, Category, CategoryId, Programme, Round};
use crate::results::rules::{self, Matter};
use crate::results::{Hand, Progress, store};
use crate::web::{Asked, Guard};

/// What a category is called in addresses when it is all of them.
const WHOLE: &str = "all";

/// Somebody with the discussions that they may come to.
#[derive(Clone, Debug)]
pub struct Conferences {
    pub person: Person,
    pub programme: Programme,
    pub roles: Vec<Role>,
    pub categories: Vec<Category>,
    /// Also that of the whole edition.
    pub whole: bool,
}

/// Somebody in the room of one category, or of the whole edition.
#[derive(Clone, Debug)]
pub struct Conferring {
    pub person: Person,
    pub programme: Programme,
    pub roles: Vec<Role>,
    pub judge: Option<Judge>,
    pub round: Round,
    pub category: Option<Category>,
    pub hand: Hand,
    /// Sees standings here, and so places.
    pub sighted: bool,
    pub too_close: BTreeSet<EntryId>,
}

/// Somebody in the room who writes.
#[derive(Clone, Debug)]
pub struct Speaking(pub Conferring);

/// Somebody in the room who calls the next entry.
#[derive(Clone, Debug)]
pub struct Leading(pub Conferring);

/// Somebody, before it is known to which category they come.
struct Comer {
    person: Person,
    programme: Programme,
    roles: Vec<Role>,
    judge: Option<Judge>,
    round: Round,
    progress: Progress,
    /// The categories that a chair is bound to; none for whoever sees all.
    bound: Option<Vec<CategoryId>>,
    /// Those of the entries that the judge was given.
    given: BTreeSet<CategoryId>,
}

impl Comer {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let person = asked.person()?.clone();
        let programme = programme::store::by_slug(conn, asked.part("programme"))?;
        let roles = accounts::store::roles_in(conn, programme.id, person.id)?;
        let judge = match panels::store::judge_of(conn, programme.id, person.id) {
            Ok(judge) => Some(judge).filter(Judge::is_active),
            Err(Error::NotFound) => None,
            Err(other) => return Err(other),
        };
        let progress = store::progress(conn, programme.id)?;
        let round = match progress.standings {
            true => store::closed_round(conn, programme.id, "")?.round,
            false => programme::store::round(conn, programme.id)?,
        };
        let given = match judge.as_ref().filter(|judge| judge.part.counts()) {
            Some(judge) => store::given_to(conn, &programme, &round, judge.id)?,
            None => BTreeSet::new(),
        };
        let bound = panels::store::bound_to(conn, programme.id, person.id)?;
        Ok(Self { person, programme, roles, judge, round, progress, bound, given })
    }

    fn is(&self, any_of: &[Role]) -> bool {
        self.roles.iter().any(|role| any_of.contains(role))
    }

    /// Without a category: the whole edition.
    fn is_behind(&self, category: Option<CategoryId>) -> bool {
        let within = self.bound.as_ref().is_none_or(|bound| category.is_some_and(|category| bound.contains(&category)));
        within && self.is(&[Role::Organiser, Role::Chair, Role::Auditor])
    }

    /// What they do there; nothing for whoever has no business in that room.
    fn hand(&self, category: Option<CategoryId>) -> Option<Hand> {
        let judges = category.map_or(!self.given.is_empty(), |category| self.given.contains(&category));
        let behind = self.is_behind(category).then(|| match self.is(&[Role::Organiser, Role::Chair]) {
            true => Hand::Leads,
            false => Hand::Reads,
        });
        behind.max(judges.then_some(Hand::Speaks))
    }

    fn must_see(&self, matter: Matter) -> Result<()> {
        if rules::may_see(matter, &self.roles, self.progress) {
            return Ok(());
        }
        let why = if self.progress.closed { "results-why-unreleased" } else { "results-why-open" };
        Err(Error::refused(WhyNot::new(why)))
    }
}

impl Guard for Conferences {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let comer = Comer::find(conn, asked)?;
        let mut categories = programme::store::categories(conn, comer.programme.id)?;
        categories.retain(|category| comer.hand(Some(category.id)).is_some());
        let whole = comer.hand(None).is_some();
        if categories.is_empty() && !whole {
            return Err(Error::NotFound);
        }
        comer.must_see(Matter::Discussion)?;
        let Comer { person, programme, roles, .. } = comer;
        Ok(Self { person, programme, roles, categories, whole })
    }
}

impl Guard for Conferring {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Self::at_least(conn, asked, Hand::Reads)
    }
}

impl Conferring {
    /// For whoever does less there is nothing to be found.
    fn at_least(conn: &mut Conn, asked: &Asked, least: Hand) -> Result<Self> {
        let (comer, code) = (Comer::find(conn, asked)?, asked.part("category"));
        let category = match code {
            WHOLE => None,
            code => {
                let all = programme::store::categories(conn, comer.programme.id)?;
                Some(all.into_iter().find(|one| one.code == code).ok_or(Error::NotFound)?)
            }
        };
        let of = category.as_ref().map(|category| category.id);
        let hand = comer.hand(of).filter(|hand| *hand >= least).ok_or(Error::NotFound)?;
        comer.must_see(Matter::Discussion)?;
        let sighted = comer.is_behind(of);
        let Comer { person, programme, roles, judge, round, .. } = comer;
        let too_close = store::too_close(conn, &programme, &person, judge.as_ref(), &roles)?;
        Ok(Self { person, programme, roles, judge, round, category, hand, sighted, too_close })
    }

    /// Its category as addresses have it.
    pub fn code(&self) -> &str {
        self.category.as_ref().map_or(WHOLE, |category| category.code.as_str())
    }

    pub fn category_id(&self) -> Option<CategoryId> {
        self.category.as_ref().map(|category| category.id)
    }
}

impl Guard for Speaking {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Conferring::at_least(conn, asked, Hand::Speaks).map(Self)
    }
}

impl Guard for Leading {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        Conferring::at_least(conn, asked, Hand::Leads).map(Self)
    }
}
