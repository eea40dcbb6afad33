//! Who may come to a vote: everybody to its first page, and with the own letter to the own ballot.

use super::{Cast, Poll, VoteKey, Voted, Voter, store};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::programme::CategoryId;
use crate::web::{Asked, Guard};

impl Guard for Poll {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        store::poll(conn, asked.part("programme"))
    }
}

/// Whoever holds the letter of that address, whether they have confirmed it yet or not.
#[derive(Clone)]
pub struct Invited {
    pub poll: Poll,
    pub voter: Voter,
    pub key: VoteKey,
}

impl Guard for Invited {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let poll = Poll::find(conn, asked)?;
        let (voter, key) = store::invited(conn, poll.programme, asked.part("token"))?;
        Ok(Self { poll, voter, key })
    }
}

/// A voter before their own ballot: by the cookie that their letter left.
#[derive(Clone)]
pub struct Booth {
    pub poll: Poll,
    pub voter: Voter,
    pub key: VoteKey,
    pub voted: Voted,
}

impl Guard for Booth {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self> {
        let poll = Poll::find(conn, asked)?;
        let (voter, key) = store::invited(conn, poll.programme, asked.cookie(&Self::cookie(&poll.slug)))?;
        if voter.confirmed_at.is_none() {
            return Err(Error::NotFound);
        }
        let voted = store::voted(conn, voter.id)?;
        Ok(Self { poll, voter, key, voted })
    }
}

impl Booth {
    /// Each edition has one of its own.
    pub fn cookie(slug: &str) -> String {
        format!("vote-{slug}")
    }

    pub fn choice(&self, category: CategoryId, entry: EntryId, at: Moment) -> Cast {
        Cast { voter: self.voter.id, category, entry, changeable: self.poll.terms.changeable, at }
    }
}
