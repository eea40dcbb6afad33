//! Who may look at results before they are public, and who may decide.

mod conferring;

pub use conferring::{Conferences, Conferring, Leading, Speaking};

use crate::accounts::{self, Person, Role};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Own, State};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels;
use crate::programme::{self, Category, CategoryId, Programme};
use crate::results::rules::{self, Matter};
use crate::results::store::records::Called;
use crate::results::{Capacity, Progress, store};
use crate::web::{Asked, Guard};

/// Whoever may see standings: organisers, chairs and auditors, once the scores of a round are released.
#[derive(Clone, Debug)]
pub struct Sighted {
    pub person: Person,
    pub programme: Programme,
    pub roles: Vec<Role>,
    pub progress: Progress,
    /// The categories that a chair is bound to; none for whoever sees all.
    pub bound: Option<Vec<CategoryId>>,
}

/// Whoever may settle who moves on: organisers and chairs, once the scores of a round are released.
#[derive(Clone, Debug)]
pub struct Mover(pub Sighted);

/// Whoever may open the next round: organisers, once the scores of a round are released.
#[derive(Clone, Debug)]
pub struct Opener(pub Sighted);

/// Whoever may see decisions: the same people, once the scores of the last round are released.
#[derive(Clone, Debug)]
pub struct Privy(pub Sighted);

/// Whoever may decide and sign: organisers and chairs, once the scores of the last round are released.
#[derive(Clone, Debug)]
pub struct Decider(pub Sighted);

/// Whoever may publish: organisers, once the scores of the last round are released.
#[derive(Clone, Debug)]
pub struct Publisher(pub Sighted);

/// Whoever stands in a public record under a name that was drawn: not found by anybody before it is public.
#[derive(Clone, Debug)]
pub struct OwnRecord {
    pub programme: Programme,
    pub called: Called,
}

/// Somebody on the team of a submitted entry, where teams are told how it was judged; what is told waits for the publication.
#[derive(Clone, Debug)]
pub struct ToldTeam {
    pub own: Own,
    pub published: Option<Moment>,
}

/// Somebody on the team of a submitted entry, where the terms take challenges.
#[derive(Clone, Debug)]
pub struct Challenger {
    pub own: Own,
    /// Until when they are taken; none before the publication.
    pub until: Option<Moment>,
}

/// Organisers and auditors, where the terms take challenges.
#[derive(Clone, Debug)]
pub struct Challenged {
    pub person: Person,
    pub programme: Programme,
    pub organises: bool,
    pub until: Option<Moment>,
}

impl Sighted {
    /// Without a category: the whole edition.
    pub fn sees(&self, category: Option<CategoryId>) -> bool {
        let Some(bound) = &self.bound else { return true };
        category.is_some_and(|category| bound.contains(&category))
    }

    /// The categories that this person sees.
    pub fn within(&self, mut categories: Vec<Category>) -> Vec<Category> {
        categories.retain(|category| self.sees(Some(category.id)));
        categories
    }

    pub fn organises(&self) -> bool {
        self.roles.contains(&Role::Organiser)
    }

    pub fn reads_challenges(&self) -> bool {
        self.organises() || self.roles.contains(&Role::Auditor)
    }

    pub fn decides(&self) -> bool {
        !self.capacities().is_empty()
    }

    /// What this person may sign as.
    pub fn capacities(&self) -> Vec<Capacity> {
        [(Role::Organiser, Capacity::Organiser), (Role::Chair, Capacity::Chair)]
            .into_iter()
            .filter(|(role, _)| self.roles.contains(role))
            .map(|(_, capacity)| capacity)
            .collect()
    }
}

impl Guard for Sighted {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let behind = [Role::Organiser, Role::Chair, Role::Auditor];
        let (person, programme) = programme::with_role(conn, asked, &behind)?;
        let roles = accounts::store::roles_in(conn, programme.id, person.id)?;
        let progress = store::progress(conn, programme.id)?;
        if rules::may_see(Matter::Standing, &roles, progress) {
            let bound = panels::store::bound_to(conn, programme.id, person.id)?;
            Ok(Self { person, programme, roles, progress, bound })
        } else {
            let why = if progress.closed { "results-why-unreleased" } else { "results-why-open" };
            Err(Error::refused(WhyNot::new(why)))
        }
    }
}

impl Guard for Mover {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let sighted = Sighted::find(conn, asked)?;
        // Who moves on is one list for all categories.
        if sighted.decides() && sighted.bound.is_none() { Ok(Self(sighted)) } else { Err(Error::NotFound) }
    }
}

impl Guard for Opener {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        programme::with_role(conn, asked, &[Role::Organiser])?;
        Sighted::find(conn, asked).map(Self)
    }
}

impl Guard for Privy {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let sighted = Sighted::find(conn, asked)?;
        if rules::may_see(Matter::Decisions, &sighted.roles, sighted.progress) {
            Ok(Self(sighted))
        } else {
            let why = if sighted.progress.closed { "results-why-unreleased" } else { "results-why-more-rounds" };
            Err(Error::refused(WhyNot::new(why)))
        }
    }
}

impl Guard for Decider {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let Privy(sighted) = Privy::find(conn, asked)?;
        if sighted.decides() { Ok(Self(sighted)) } else { Err(Error::NotFound) }
    }
}

impl Guard for Publisher {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        programme::with_role(conn, asked, &[Role::Organiser])?;
        Privy::find(conn, asked).map(|Privy(sighted)| Self(sighted))
    }
}

impl Guard for OwnRecord {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme = programme::Shown::find(conn, asked)?.programme;
        store::records::public(conn, programme.id)?.ok_or(Error::NotFound)?;
        let called = store::records::called(conn, programme.id, asked.person()?.id)?;
        if called == Called::default() { Err(Error::NotFound) } else { Ok(Self { programme, called }) }
    }
}

impl Guard for ToldTeam {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let own = Own::find(conn, asked)?;
        if own.entry.state != State::Submitted || own.programme.terms.feedback.is_nothing() {
            return Err(Error::NotFound);
        }
        let published = store::progress(conn, own.programme.id)?.published;
        Ok(Self { own, published })
    }
}

impl Guard for Challenger {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let own = Own::find(conn, asked)?;
        let days = own.programme.terms.challenge_days;
        if own.entry.state != State::Submitted || days.is_none() {
            return Err(Error::NotFound);
        }
        let published = store::progress(conn, own.programme.id)?.published;
        Ok(Self { until: rules::challenging::window(published, days), own })
    }
}

impl Guard for Challenged {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let programme::Staff { person, programme, organises } = programme::Staff::find(conn, asked)?;
        let days = programme.terms.challenge_days;
        if days.is_none() {
            return Err(Error::NotFound);
        }
        let published = store::progress(conn, programme.id)?.published;
        Ok(Self { until: rules::challenging::window(published, days), person, programme, organises })
    }
}
