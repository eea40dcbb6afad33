//! The tree over the leaves: RFC 6962, section 2.1, with salts, so that nobody finds a line by trying all of them.

use sha2::{Digest, Sha256};

pub type Hash = [u8; 32];

/// Of a line with its salt.
pub fn leaf(salt: &[u8], line: &[u8]) -> Hash {
    let mut digest = Sha256::new();
    digest.update([0]);
    digest.update(salt);
    digest.update(line);
    digest.finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    let mut digest = Sha256::new();
    digest.update([1]);
    digest.update(left);
    digest.update(right);
    digest.finalize().into()
}

pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        _ => {
            let (left, right) = leaves.split_at(split(leaves.len()));
            node(&root(left), &root(right))
        }
    }
}

/// The largest power of two below so many.
const fn split(size: usize) -> usize {
    1 << (usize::BITS - 1 - (size - 1).leading_zeros())
}

/// The hashes beside the way from a leaf to the root, from below.
pub fn proof(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() < 2 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut found, beside) = if index < left.len() {
        (proof(left, index), root(right))
    } else {
        (proof(right, index - left.len()), root(left))
    };
    found.push(beside);
    found
}

/// Whether that proof leads from the leaf to the root of a tree of this size.
pub fn leads(leaf: Hash, index: usize, size: usize, proof: &[Hash], wanted: &Hash) -> bool {
    index < size && climbed(leaf, index, size, proof).as_ref() == Some(wanted)
}

fn climbed(leaf: Hash, index: usize, size: usize, proof: &[Hash]) -> Option<Hash> {
    let Some((beside, rest)) = proof.split_last() else { return (size == 1).then_some(leaf) };
    if size < 2 {
        return None;
    }
    let left = split(size);
    if index < left {
        Some(node(&climbed(leaf, index, left, rest)?, beside))
    } else {
        Some(node(beside, &climbed(leaf, index - left, size - left, rest)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::hex;

    #[test]
    fn the_root_is_that_of_rfc_6962() {
        let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(hex(&root(&[])), empty);
        // The leaves of the test vectors of RFC 6962 that many implementations share: without salts.
        let leaves =
            ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
                .map(|text| leaf(&[], &bytes(text)));
        assert_eq!(hex(&root(&leaves[..1])), "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assert_eq!(hex(&root(&leaves[..3])), "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
        assert_eq!(hex(&root(&leaves)), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
    }

    #[test]
    fn every_leaf_is_proved_and_no_other() {
        let leaves: Vec<Hash> = (0u8..11).map(|number| leaf(b"salt", &[number])).collect();
        let root = root(&leaves);
        for (index, own) in leaves.iter().enumerate() {
            let proof = proof(&leaves, index);
            assert!(leads(*own, index, leaves.len(), &proof, &root));
            assert!(!leads(*own, (index + 1) % 11, leaves.len(), &proof, &root));
            assert!(!leads(leaf(b"other", &[index as u8]), index, leaves.len(), &proof, &root));
            assert!(!leads(*own, index, leaves.len(), &proof[1..], &root));
        }
    }

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).expect("hex")).collect()
    }
}
