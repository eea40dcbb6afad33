//! The proof that what a voter cast is in the count: a tree over one line for each voter, whose root is part of what two people
//! sign.
//!
//! A line says the receipt, in how many categories there are ballots, and whether they count. What was chosen is sealed in it
//! by the secret of the vote: auditors who hold that secret find a ballot that was changed, and nobody can be shown a choice
//! who would pay for it.

use serde::{Deserialize, Serialize};

use super::VoteKey;
use crate::audit::hex;
use crate::audit::merkle::{self, Hash};
use crate::entries::EntryId;
use crate::programme::CategoryId;
use crate::voting::VoterId;

/// So many lines are one branch: a power of two, so that the branches are trees within the tree.
pub const BRANCH: usize = 256;

/// What is kept of the tree: with it, one proof needs the lines of one branch alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    pub size: usize,
    pub root: String,
    /// In how many categories there has to be a ballot for any to count; 0 where that is not asked.
    pub needed: usize,
    /// The first voter of each branch, and its root.
    pub branches: Vec<(VoterId, String)>,
}

/// A voter's line, and the salt without which nobody finds it by trying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub voter: VoterId,
    pub text: String,
    pub salt: String,
    pub counts: bool,
}

#[derive(Serialize)]
struct Text<'l> {
    receipt: String,
    categories: usize,
    counts: bool,
    sealed: &'l str,
}

/// What leads from a line to the root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    pub line: Line,
    pub index: usize,
    pub size: usize,
    /// The hashes beside the way, from below.
    pub path: Vec<String>,
    pub root: String,
    /// It leads there indeed.
    pub holds: bool,
}

/// `ballots`: by category. `valid`: no set of the voter's is void.
pub fn line(key: &VoteKey, voter: VoterId, ballots: &[(CategoryId, EntryId)], valid: bool, needed: usize) -> Line {
    let counts = valid && ballots.len() >= needed;
    let sealed = key.sealed(voter, ballots);
    let text = Text { receipt: key.receipt(voter), categories: ballots.len(), counts, sealed: &sealed };
    Line { voter, text: serde_json::to_string(&text).unwrap_or_default(), salt: key.salt(voter), counts }
}

fn hash(line: &Line) -> Hash {
    merkle::leaf(line.salt.as_bytes(), line.text.as_bytes())
}

/// A line as the tree holds it.
pub fn leaf(line: &Line) -> (VoterId, Hash) {
    (line.voter, hash(line))
}

/// Over the leaves, which it puts into the order of voters.
pub fn tree(mut leaves: Vec<(VoterId, Hash)>, needed: usize) -> Tree {
    leaves.sort_unstable();
    let branch = |branch: &[(VoterId, Hash)]| {
        let hashes: Vec<Hash> = branch.iter().map(|leaf| leaf.1).collect();
        (branch[0].0, merkle::root(&hashes))
    };
    let branches: Vec<(VoterId, Hash)> = leaves.chunks(BRANCH).map(branch).collect();
    let roots: Vec<Hash> = branches.iter().map(|branch| branch.1).collect();
    let branches = branches.into_iter().map(|(first, root)| (first, hex(&root))).collect();
    Tree { size: leaves.len(), root: hex(&merkle::root(&roots)), needed, branches }
}

impl Tree {
    /// Which branch a voter's line is in, and between which voters it lies: from the first to before the second.
    pub fn branch_of(&self, voter: VoterId) -> Option<(usize, VoterId, Option<VoterId>)> {
        let branch = self.branches.partition_point(|(first, _)| *first <= voter).checked_sub(1)?;
        Some((branch, self.branches[branch].0, self.branches.get(branch + 1).map(|next| next.0)))
    }

    /// From the lines of one branch, as they are in the database now; none where the voter has no line in it.
    pub fn prove(&self, branch: usize, lines: &[Line], voter: VoterId) -> Option<Proof> {
        let within = lines.iter().position(|line| line.voter == voter)?;
        let hashes: Vec<Hash> = lines.iter().map(hash).collect();
        let roots: Vec<Hash> = self.branches.iter().filter_map(|(_, root)| bytes_of(root)).collect();
        let mut path = merkle::proof(&hashes, within);
        path.extend(merkle::proof(&roots, branch));
        let index = branch * BRANCH + within;
        let holds =
            bytes_of(&self.root).is_some_and(|root| merkle::leads(hashes[within], index, self.size, &path, &root));
        let path = path.iter().map(|hash| hex(hash)).collect();
        Some(Proof { line: lines[within].clone(), index, size: self.size, path, root: self.root.clone(), holds })
    }
}

fn bytes_of(hex: &str) -> Option<Hash> {
    let byte = |at: usize| u8::from_str_radix(hex.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..32).map(byte).collect();
    bytes?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_voter_is_led_to_the_root_however_many_there_are_and_a_changed_ballot_is_not() {
        let key = VoteKey::of("a".repeat(43));
        for many in [1, 2, BRANCH, BRANCH + 1, 2 * BRANCH, 3 * BRANCH + 7] {
            let lines = lines(&key, many);
            let tree = tree(lines.iter().rev().map(leaf).collect(), 1);
            let all: Vec<Hash> = lines.iter().map(hash).collect();
            assert_eq!(tree.root, hex(&merkle::root(&all)), "branches are trees within the tree of RFC 6962");
            for at in [0, many / 2, many - 1] {
                let (branch, first, next) = tree.branch_of(lines[at].voter).expect("a branch");
                let within = |line: &&Line| first <= line.voter && next.is_none_or(|next| line.voter < next);
                let mut own: Vec<Line> = lines.iter().filter(within).cloned().collect();
                let proof = tree.prove(branch, &own, lines[at].voter).expect("a proof");
                assert!(proof.holds && proof.index == at && proof.size == many);
                let changed = own.iter_mut().find(|line| line.voter == lines[at].voter).expect("the line");
                *changed = line(&key, lines[at].voter, &[ballot()], true, 1);
                assert!(!tree.prove(branch, &own, lines[at].voter).expect("a proof").holds);
            }
            assert_eq!(tree.prove(0, &lines[..many.min(BRANCH)], VoterId::fresh()), None);
        }
    }

    #[test]
    fn a_line_says_whether_it_counts_and_never_for_whom() {
        let (key, voter, ballot) = (VoteKey::of("a".repeat(43)), VoterId::fresh(), ballot());
        let own = line(&key, voter, &[ballot], true, 1);
        assert!(own.counts && own.text.contains(&key.receipt(voter)));
        assert!(!own.text.contains(ballot.1.as_str()) && !own.text.contains(ballot.0.as_str()));
        assert!(!line(&key, voter, &[ballot], true, 2).counts && !line(&key, voter, &[ballot], false, 1).counts);
        let other = VoterId::fresh();
        assert_ne!(key.sealed(voter, &[ballot]), key.sealed(other, &[ballot]), "equal choices look different");
    }

    fn lines(key: &VoteKey, many: usize) -> Vec<Line> {
        let mut voters: Vec<VoterId> = (0..many).map(|_| VoterId::fresh()).collect();
        voters.sort_unstable();
        voters.into_iter().map(|voter| line(key, voter, &[ballot()], true, 1)).collect()
    }

    fn ballot() -> (CategoryId, EntryId) {
        (CategoryId::fresh(), EntryId::fresh())
    }
}
