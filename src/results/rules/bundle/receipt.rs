//! What one person needs to find their own lines in a bundle: the lines, and the way from each to the root.

use serde::{Deserialize, Serialize};

use super::finding::{Finding, What};
use super::merkle::{Hash, leads, leaf, proof};
use super::note::Checkpoint;
use super::reading::{Bundle, bytes};

pub use super::reading::bytes as bytes_of;
use crate::audit::hex;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    pub origin: String,
    pub lines: Vec<Own>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    pub file: String,
    /// From 1.
    pub line: usize,
    /// Among the leaves, from 0.
    pub index: usize,
    pub salt: String,
    pub text: String,
    /// In hexadecimal, from below.
    pub proof: Vec<String>,
}

/// The lines of these files that are somebody's own.
pub fn receipt(bundle: &Bundle, origin: &str, own: impl Fn(&str, &str) -> bool) -> Receipt {
    let listed = bundle.listed();
    let leaves: Vec<Hash> = listed.iter().map(|one| one.hash).collect();
    let mut lines = Vec::new();
    for (file, _) in super::LINES {
        for (number, line) in (1..).zip(bundle.lines(file)) {
            let text = String::from_utf8_lossy(line).into_owned();
            let label = super::record::label(&text).unwrap_or_default();
            let at = || listed.iter().position(|one| one.file == file && one.label == label);
            if let (true, Some(index)) = (own(file, &text), at()) {
                let proof = proof(&leaves, index).iter().map(|hash| hex(hash)).collect();
                let salt = hex(&listed[index].salt);
                lines.push(Own { file: file.to_owned(), line: number, index, salt, text, proof });
            }
        }
    }
    Receipt { origin: origin.to_owned(), lines }
}

/// Lines of the receipt that are not under this checkpoint.
pub fn misses(receipt: &Receipt, checkpoint: &Checkpoint) -> Vec<Finding> {
    let holds = |own: &Own| {
        let salt = bytes(&own.salt)?;
        let proof: Option<Vec<Hash>> = own.proof.iter().map(|hash| bytes(hash)?.try_into().ok()).collect();
        let leaf = leaf(&salt, own.text.as_bytes());
        Some(leads(leaf, own.index, checkpoint.size, &proof?, &checkpoint.root))
    };
    let wrong = receipt.lines.iter().filter(|own| receipt.origin != checkpoint.origin || holds(own) != Some(true));
    wrong.map(|own| Finding::of(What::ReceiptDiffers, format!("{} {}", own.file, own.line))).collect()
}
