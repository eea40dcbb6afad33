//! The lines of the tree over what voters cast, and the proof of one of them.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::programme::{CategoryId, ProgrammeId};
use crate::schema::{ballots, champion_announcements, tallies, vote_keys, voters};
use crate::voting::rules::proof::{self, Line, Proof, Tree};
use crate::voting::{VoteKey, VoteState, VoterId};

type Row = (VoterId, VoteState, CategoryId, EntryId);

/// Ballots that are held at once: of a vote of millions only the hashes stay.
const AT_ONCE: usize = 65_536;

/// Over everybody who cast a ballot, and how many ballots those are. As `ground`, outside of writes.
pub fn tree(conn: &mut Conn, programme: ProgrammeId, needed: usize) -> Result<(Tree, usize)> {
    let secret: Option<String> =
        vote_keys::table.find(programme).select(vote_keys::secret).get_result(conn).optional()?;
    let Some(secret) = secret else { return Ok((proof::tree(Vec::new(), needed), 0)) };
    let (key, standings) = (VoteKey::of(secret), standings(conn, programme)?);
    let Some((first, last)) = standings.keys().min().copied().zip(standings.keys().max().copied()) else {
        return Ok((proof::tree(Vec::new(), needed), 0));
    };
    let (mut leaves, mut cast, mut after) = (Vec::new(), 0, None);
    loop {
        let mut rows = some(conn, (first, last), after)?;
        if rows.len() == AT_ONCE
            && let Some(cut) = rows.last().map(|row| row.0)
        {
            // The last of them may have more ballots than are here.
            rows.retain(|row| row.0 != cut);
        }
        let Some(row) = rows.last() else { break };
        after = Some(row.0);
        // Other editions may have been voted on in the same days.
        let own = rows
            .into_iter()
            .filter_map(|(voter, category, entry)| Some((voter, *standings.get(&voter)?, category, entry)));
        let own: Vec<Row> = own.collect();
        cast += own.len();
        leaves.extend(lines(&key, &own, needed).iter().map(proof::leaf));
    }
    Ok((proof::tree(leaves, needed), cast))
}

fn standings(conn: &mut Conn, programme: ProgrammeId) -> Result<HashMap<VoterId, VoteState>> {
    let rows = voters::table.filter(voters::programme_id.eq(programme)).select((voters::id, voters::standing));
    Ok(rows.load(conn)?.into_iter().collect())
}

/// The next ones in the order of their key, which needs no sorting; those of a voter stand beside each other.
fn some(
    conn: &mut Conn,
    (first, last): (VoterId, VoterId),
    after: Option<VoterId>,
) -> Result<Vec<(VoterId, CategoryId, EntryId)>> {
    let mut rows = ballots::table
        .filter(ballots::voter_id.le(last))
        .order((ballots::voter_id, ballots::category_id))
        .select((ballots::voter_id, ballots::category_id, ballots::entry_id))
        .limit(AT_ONCE as i64)
        .into_boxed();
    rows = match after {
        Some(after) => rows.filter(ballots::voter_id.gt(after)),
        None => rows.filter(ballots::voter_id.ge(first)),
    };
    Ok(rows.load(conn)?)
}

/// In the order of voters, whatever order the engine takes for one.
fn lines(key: &VoteKey, rows: &[Row], needed: usize) -> Vec<Line> {
    let of = |rows: &[Row]| {
        let mut own: Vec<(CategoryId, EntryId)> = rows.iter().map(|row| (row.2, row.3)).collect();
        own.sort_unstable();
        proof::line(key, rows[0].0, &own, rows[0].1 == VoteState::Valid, needed)
    };
    let mut lines: Vec<Line> = rows.chunk_by(|one, other| one.0 == other.0).map(of).collect();
    lines.sort_unstable_by_key(|line| line.voter);
    lines
}

/// Of a voter in the count whose champions are announced; not found before, and for whoever cast nothing.
pub fn proof(conn: &mut Conn, programme: ProgrammeId, key: &VoteKey, voter: VoterId) -> Result<Proof> {
    let kept: String = champion_announcements::table
        .inner_join(tallies::table)
        .filter(champion_announcements::programme_id.eq(programme))
        .select(tallies::tree)
        .get_result(conn)?;
    let tree: Tree = serde_json::from_str(&kept).map_err(Error::internal)?;
    let (branch, first, next) = tree.branch_of(voter).ok_or(Error::NotFound)?;
    let mut rows = ballots::table
        .inner_join(voters::table)
        .filter(voters::programme_id.eq(programme))
        .filter(ballots::voter_id.ge(first))
        .order((ballots::voter_id, ballots::category_id))
        .select((ballots::voter_id, voters::standing, ballots::category_id, ballots::entry_id))
        .into_boxed();
    if let Some(next) = next {
        rows = rows.filter(ballots::voter_id.lt(next));
    }
    let rows: Vec<Row> = rows.load(conn)?;
    tree.prove(branch, &lines(key, &rows, tree.needed), voter).ok_or(Error::NotFound)
}
