//! What a person reads of a set: counts alone, and which way they lean. For whom it voted is never among them.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use super::names::sound;
use super::pace::is_hasty;
use super::sequences::{just_above, numbered};
use super::{MANY, Seat, Span};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    pub voters: usize,
    /// In which nine in ten of them voted first: a set may hold some who came much earlier.
    pub span: Option<Span>,
    pub networks: usize,
    pub domains: usize,
    /// How many names there are that do not look alike.
    pub names: usize,
    /// The most that made the same choice in one category.
    pub alike: usize,
    /// How many different ballots there are in it, each taken as a whole.
    pub ballots: usize,
    /// How many voted in one category only.
    pub single: usize,
    /// Who was quicker than anybody reads.
    pub hasty: usize,
    /// The most whose addresses are the same but for a number.
    pub numbered: usize,
    /// Whose address bears a number just above that of whoever registered before.
    pub counted: usize,
    /// One came after the other like a clock.
    pub regular: bool,
    /// Those whose addresses are lent for minutes.
    pub lent: usize,
    /// As many as would come together by the edition's own measure.
    pub usual: usize,
}

crate::text_enum!(
    /// Which way the facts of a set lean. It decides nothing: a person does.
    Leaning {
        /// Something in it is what machines do.
        Machine = "machine",
        /// Names of their own, the pace of people, and otherwise they choose as they like: so does a campaign look.
        People = "people",
        Open = "open",
    }
);

impl Facts {
    pub fn leaning(&self) -> Leaning {
        let part = |count: usize, hundredths: usize| count * 100 >= self.voters * hundredths;
        let machine = self.regular
            || part(self.hasty, 10)
            || (self.counted >= super::SOME - 1 && part(self.counted, 50))
            || part(self.lent, 50)
            || (self.voters >= MANY && !part(self.names, 40));
        let own = part(self.names, 75) && !part(self.numbered, 50);
        let slow = !part(self.hasty, 2) && !self.rushes();
        let people = own && slow && (part(self.ballots, 30) || part(self.single, 80));
        match (machine, people) {
            (true, _) => Leaning::Machine,
            (false, true) => Leaning::People,
            (false, false) => Leaning::Open,
        }
    }

    /// More than one in two seconds, which no mailing brings.
    fn rushes(&self) -> bool {
        self.span.is_some_and(|span| self.voters as i64 > span.seconds() / 2 && self.voters >= 5 * MANY)
    }
}

/// What facts are gathered from, prepared once for all sets.
pub struct Gathering<'s, 'r> {
    seat: &'s Seat<'r>,
    /// Where the ballots of each voter stand in `sorted`.
    starts: Vec<usize>,
    sorted: Vec<(u32, u32, u32)>,
    lent: Vec<bool>,
}

impl<'s, 'r> Gathering<'s, 'r> {
    pub fn of(seat: &'s Seat<'r>) -> Self {
        let ballots = seat.roll.ballots.iter();
        let mut sorted: Vec<(u32, u32, u32)> = ballots.map(|it| (it.voter, it.category, it.choice)).collect();
        sorted.sort_unstable();
        let mut starts = vec![0; seat.roll.voters.len() + 1];
        for ballot in &sorted {
            starts[ballot.0 as usize + 1] += 1;
        }
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let lent = seat.roll.domains.iter().map(|domain| super::is_disposable(domain)).collect();
        Self { seat, starts, sorted, lent }
    }

    fn ballots_of(&self, voter: u32) -> &[(u32, u32, u32)] {
        &self.sorted[self.starts[voter as usize]..self.starts[voter as usize + 1]]
    }

    pub fn facts(&self, voters: &[u32], usual: f64) -> Facts {
        let seen = |voter: &u32| &self.seat.roll.voters[*voter as usize];
        let first = |voter: &u32| self.seat.first[*voter as usize];
        let mut moments: Vec<i64> = voters.iter().filter_map(first).collect();
        moments.sort_unstable();
        let mut by_registration = voters.to_vec();
        by_registration.sort_unstable_by_key(|voter| (seen(voter).registered, *voter));
        let whole = |voter: &u32| self.ballots_of(*voter).iter().map(|it| it.2).collect::<Vec<u32>>();
        let choices = voters.iter().flat_map(|voter| self.ballots_of(*voter)).map(|ballot| ballot.2);
        let shapes = voters.iter().filter_map(|voter| numbered(&seen(voter).local).map(|it| (seen(voter).domain, it)));
        Facts {
            voters: voters.len(),
            span: span(&moments),
            networks: different(voters.iter().map(|voter| seen(voter).network)),
            domains: different(voters.iter().map(|voter| seen(voter).domain)),
            names: different(voters.iter().map(|voter| sound(&seen(voter).name))),
            alike: most(choices),
            ballots: different(voters.iter().map(whole)),
            single: voters.iter().filter(|voter| self.ballots_of(**voter).len() == 1).count(),
            hasty: voters.iter().filter(|voter| is_hasty(seen(voter), first(voter))).count(),
            numbered: most(shapes),
            counted: just_above(by_registration.iter().map(|voter| seen(voter).local.as_str())),
            regular: is_regular(&moments),
            lent: voters.iter().filter(|voter| self.lent.get(seen(voter).domain as usize) == Some(&true)).count(),
            usual: usual.round() as usize,
        }
    }
}

fn different<T: Eq + std::hash::Hash>(of: impl Iterator<Item = T>) -> usize {
    of.collect::<HashSet<T>>().len()
}

fn most<T: Eq + std::hash::Hash>(of: impl Iterator<Item = T>) -> usize {
    let mut counts: HashMap<T, usize> = HashMap::new();
    for one in of {
        *counts.entry(one).or_default() += 1;
    }
    counts.into_values().max().unwrap_or(0)
}

/// Without the twentieth part at each end.
fn span(moments: &[i64]) -> Option<Span> {
    let aside = moments.len() / 20;
    let within = moments.get(aside..moments.len() - aside)?;
    Some(Span { from: *within.first()?, until: *within.last()? })
}

/// The intervals between them differ little: the middle half of them by less than a fifth.
fn is_regular(moments: &[i64]) -> bool {
    if moments.len() < MANY {
        return false;
    }
    let mut gaps: Vec<i64> = moments.windows(2).map(|pair| pair[1] - pair[0]).collect();
    gaps.sort_unstable();
    let [low, middle, high] = [1, 2, 3].map(|quarter| gaps[gaps.len() * quarter / 4]);
    middle > super::SECOND / 10 && (high - low) * 5 < middle
}
