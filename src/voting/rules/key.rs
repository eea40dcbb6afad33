//! What follows from the secret of an edition's vote.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac::{HMAC_SHA256, Key, Tag, sign};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::entries::EntryId;
use crate::programme::CategoryId;
use crate::voting::VoterId;

/// Whoever has the database without this secret finds no address by its mark; whoever has neither can make no link.
#[derive(Clone)]
pub struct VoteKey(String);

/// Signs of a link's seal: 132 bits.
const SEAL: usize = 22;
/// Without letters that are mistaken for digits.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl VoteKey {
    pub const fn of(secret: String) -> Self {
        Self(secret)
    }

    /// The mark of a canonical address.
    pub fn address(&self, canonical: &str) -> String {
        self.mark("address", canonical)
    }

    pub fn network(&self, network: &str) -> String {
        self.mark("network", network)
    }

    /// What opens the voter's ballot, from their letter and then from a cookie: the same in every letter, so that a later one
    /// does not shut out whoever opens an earlier one.
    pub fn token(&self, voter: VoterId) -> String {
        format!("{voter}.{}", self.seal(voter))
    }

    pub fn opens(&self, token: &str, voter: VoterId) -> bool {
        verify_slices_are_equal(token.as_bytes(), self.token(voter).as_bytes()).is_ok()
    }

    fn seal(&self, voter: VoterId) -> String {
        let mut seal = self.mark("link", voter.as_str());
        seal.truncate(SEAL);
        seal
    }

    /// By which a voter finds their ballot in what is published. It says nothing of what they chose.
    pub fn receipt(&self, voter: VoterId) -> String {
        let tag = self.tag("receipt", voter.as_str());
        let signs: String = tag.as_ref()[..12].iter().map(|byte| SIGNS[usize::from(byte & 31)] as char).collect();
        format!("{}-{}-{}", &signs[..4], &signs[4..8], &signs[8..])
    }

    /// With their line in the tree over all of them.
    pub fn salt(&self, voter: VoterId) -> String {
        self.mark("salt", voter.as_str())
    }

    /// All that a voter chose, for whoever holds the secret to try; nobody else can, not even the voter.
    pub fn sealed(&self, voter: VoterId, ballots: &[(CategoryId, EntryId)]) -> String {
        let chosen: Vec<String> = ballots.iter().map(|(category, entry)| format!("{category}:{entry}")).collect();
        self.mark("ballots", &format!("{voter} {}", chosen.join(" ")))
    }

    /// Where an entry stands on a voter's page: each voter has an order of their own and finds it again, and an entry that
    /// leaves moves no other.
    pub fn place(&self, voter: VoterId, category: CategoryId, entry: EntryId) -> [u8; 16] {
        let mut place = [0; 16];
        place.copy_from_slice(&self.tag("order", &format!("{voter} {category} {entry}")).as_ref()[..16]);
        place
    }

    fn mark(&self, what: &str, text: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.tag(what, text))
    }

    fn tag(&self, what: &str, text: &str) -> Tag {
        sign(&Key::new(HMAC_SHA256, self.0.as_bytes()), format!("{what} {text}").as_bytes())
    }
}

/// Which voter a token is said to be of.
pub fn said_voter(token: &str) -> Option<VoterId> {
    VoterId::parse(token.split_once('.')?.0)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn only_the_own_link_opens_a_ballot() {
        let (ours, theirs) = (VoteKey::of("a".repeat(43)), VoteKey::of("b".repeat(43)));
        let (vera, other) = (VoterId::fresh(), VoterId::fresh());
        let token = ours.token(vera);
        assert_eq!(said_voter(&token), Some(vera));
        assert!(ours.opens(&token, vera));
        assert!(!ours.opens(&token, other) && !theirs.opens(&token, vera) && !ours.opens(&format!("{token}x"), vera));
        assert_eq!(ours.receipt(vera).len(), 14);
        assert_ne!(ours.receipt(vera), ours.receipt(other));
    }

    #[test]
    fn each_entry_is_first_for_its_share_of_voters() {
        let (key, category) = (VoteKey::of("c".repeat(43)), CategoryId::fresh());
        let entries: Vec<EntryId> = (0..10).map(|_| EntryId::fresh()).collect();
        let mut first: HashMap<EntryId, usize> = HashMap::new();
        for _ in 0..2000 {
            let voter = VoterId::fresh();
            let found = entries.iter().min_by_key(|entry| key.place(voter, category, **entry)).expect("a first");
            *first.entry(*found).or_default() += 1;
        }
        // 200 each, give or take five standard deviations.
        assert!(entries.iter().all(|entry| (130..270).contains(&first[entry])), "{first:?}");
    }
}
