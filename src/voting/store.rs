//! Voters, their ballots, and the entries that they choose from; screens and the count. The log tells nothing of who votes
//! when, which is nobody's business: it is of those who run an edition, and so of what they decide and count.

mod casting;
mod erasure;
mod nominees;
mod proofs;
mod roll;
mod sets;
mod tallies;
mod tally_acts;
mod turnout;
mod verdicts;
mod voters;

pub use casting::cast_all;
pub use erasure::erase;
pub use nominees::election;
pub use proofs::proof;
pub use roll::{Rolled, roll};
pub use sets::{examples, find_set, keep_screening, last_screening, sets, sets_of, undecided};
pub use tallies::{Ground, announced, champions, ground, is_announced, must_be_unannounced, nominees, tally};
pub use tally_acts::{announce, make_tally, sign_tally};
pub use turnout::turnout;
pub use verdicts::{decide_kind, decide_set};
pub use voters::{confirm, invited, may_confirm, of_address, pace, register, voted};

use diesel::prelude::*;

use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::Names;
use crate::programme::{ProgrammeId, StageKind, Terms};
use crate::schema::{programmes, stages};
use crate::voting::Poll;

type Row = (ProgrammeId, String, Names, String, i32, Json<Terms>, Moment, Moment);

/// The edition of that name, if it holds a vote; in one query.
pub fn poll(conn: &mut Conn, slug: &str) -> Result<Poll> {
    let row: Row = programmes::table
        .inner_join(stages::table)
        .filter(programmes::slug.eq(slug))
        .filter(stages::kind.eq(StageKind::Voting))
        .select((
            programmes::id,
            programmes::slug,
            programmes::names,
            programmes::zone,
            programmes::revision,
            programmes::terms,
            stages::opens_at,
            stages::closes_at,
        ))
        .get_result(conn)?;
    let (programme, slug, names, zone, revision, terms, opens, closes) = row;
    let terms = terms.0.vote.ok_or(Error::NotFound)?;
    Ok(Poll { programme, slug, names, zone, revision, terms, opens, closes })
}
