//! What the screens read: voters who confirmed, and their ballots, with numbers in the place of what must not be told apart.

use std::collections::HashMap;
use std::hash::Hash;

use diesel::prelude::*;

use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::programme::{CategoryId, ProgrammeId};
use crate::schema::{ballots, voters};
use crate::voting::VoterId;
use crate::voting::rules::screens::{Choice, Roll, Seen};

/// The roll, and who the voters of it are.
#[derive(Debug, Default)]
pub struct Rolled {
    pub roll: Roll,
    pub voters: Vec<VoterId>,
}

type Row = (VoterId, String, String, String, String, Moment, Option<Moment>);

/// Two statements, however many vote. Whoever has not confirmed has no ballots.
pub fn roll(conn: &mut Conn, programme: ProgrammeId) -> Result<Rolled> {
    let rows: Vec<Row> = voters::table
        .filter(voters::programme_id.eq(programme))
        .filter(voters::confirmed_at.is_not_null())
        .order(voters::id)
        .select((
            voters::id,
            voters::address,
            voters::name,
            voters::domain,
            voters::network,
            voters::registered_at,
            voters::confirmed_at,
        ))
        .load(conn)?;
    let (mut domains, mut networks, mut rolled) = (Numbers::default(), Numbers::default(), Rolled::default());
    let mut numbers = HashMap::with_capacity(rows.len());
    for (id, address, name, domain, network, registered, confirmed) in rows {
        numbers.insert(id, rolled.voters.len() as u32);
        rolled.voters.push(id);
        // Of who was erased neither is known: they have nothing in common.
        let [domain, network] = [domain, network].map(|it| if it.is_empty() { id.to_string() } else { it });
        let known = domains.0.len();
        let number = domains.of(domain.clone());
        if domains.0.len() > known {
            rolled.roll.domains.push(domain);
        }
        rolled.roll.voters.push(Seen {
            local: address.rsplit_once('@').map_or(address.as_str(), |(local, _)| local).to_owned(),
            name,
            domain: number,
            network: networks.of(network),
            registered: registered.micros(),
            confirmed: confirmed.unwrap_or(registered).micros(),
        });
    }
    rolled.roll.ballots = cast(conn, programme, &numbers)?;
    Ok(rolled)
}

fn cast(conn: &mut Conn, programme: ProgrammeId, numbers: &HashMap<VoterId, u32>) -> Result<Vec<Choice>> {
    let rows: Vec<(VoterId, CategoryId, EntryId, Moment)> = ballots::table
        .inner_join(voters::table)
        .filter(voters::programme_id.eq(programme))
        .order((ballots::voter_id, ballots::category_id))
        .select((ballots::voter_id, ballots::category_id, ballots::entry_id, ballots::cast_at))
        .load(conn)?;
    let (mut categories, mut choices) = (Numbers::default(), Numbers::default());
    let choice = |(voter, category, entry, at): (VoterId, CategoryId, EntryId, Moment)| {
        let (category, choice) = (categories.of(category), choices.of((category, entry)));
        Some(Choice { voter: *numbers.get(&voter)?, category, choice, at: at.micros() })
    };
    Ok(rows.into_iter().filter_map(choice).collect())
}

/// The numbers that things get in the order in which they come.
struct Numbers<T>(HashMap<T, u32>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<T: Eq + Hash> Numbers<T> {
    fn of(&mut self, thing: T) -> u32 {
        let next = self.0.len() as u32;
        *self.0.entry(thing).or_insert(next)
    }
}
