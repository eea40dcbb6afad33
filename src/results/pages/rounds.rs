//! Which round's standing one looks at, and the ways to those of the others.

use crate::results::store::ClosedRound;
use crate::routes;
use crate::web::Shell;

/// The rounds of a page that shows one of them. An edition with a single round has none to choose from.
#[derive(Default)]
pub(super) struct Rounds {
    pub links: Vec<RoundLink>,
    /// What the address says of the round; empty for the last that is closed.
    pub number: String,
}

pub(super) struct RoundLink {
    pub href: String,
    pub name: String,
    pub current: bool,
}

impl Rounds {
    /// `here` is the address of the page, whichever round it shows.
    pub fn of(t: &Shell, closed: &ClosedRound, here: &str) -> Self {
        if closed.of < 2 {
            return Self::default();
        }
        let is_last = closed.closed.last().is_some_and(|last| last.id == closed.round.id);
        let links = closed.closed.iter().map(|round| RoundLink {
            href: routes::in_round(here.to_owned(), &round.number().to_string()),
            name: round.titled(t, closed.of),
            current: round.id == closed.round.id,
        });
        Self { links: links.collect(), number: if is_last { String::new() } else { closed.round.number().to_string() } }
    }
}
