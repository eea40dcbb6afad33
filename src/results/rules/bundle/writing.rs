//! The archive of a record: its files, the list of leaves, the signed checkpoint.

use sha2::{Digest, Sha256};

use super::archive::{Files, pack};
use super::drawing::Drawing;
use super::lines::{Drawn, draw};
use super::material::Material;
use super::merkle::{leaf, root};
use super::note::{Checkpoint, Signer};
use super::record::{Record, label, line};
use super::{LINES, WHOLE};
use crate::audit::hex;

const README: &str = include_str!("README.txt");
const VERIFIER: &str = include_str!("verify.py");

/// A bundle that was made.
#[derive(Clone, Debug)]
pub struct Made {
    pub bytes: Vec<u8>,
    /// Of these bytes, in hexadecimal.
    pub fingerprint: String,
    pub leaves: usize,
    pub root: String,
    /// By which its checkpoint is signed.
    pub key: String,
    pub drawn: Drawn,
}

/// The same material and the same signer make the same bytes. None when they cannot be packed.
pub fn make(material: &Material, signer: &Signer) -> Option<Made> {
    let drawn = draw(material);
    let mut files: Files = vec![(WHOLE[0].to_owned(), README.into()), (WHOLE[1].to_owned(), VERIFIER.into())];
    files.extend(LINES.iter().zip(contents(&drawn.record)).map(|((name, _), lines)| {
        ((*name).to_owned(), lines.iter().flat_map(|line| [line.as_bytes(), b"\n"].concat()).collect())
    }));
    let (leaves, listed) = leaves(&files, &Drawing(&material.seed));
    let top = root(&leaves);
    let checkpoint = Checkpoint { origin: material.origin.clone(), size: leaves.len(), root: top };
    files.push(("leaves.txt".to_owned(), listed.into_bytes()));
    files.push(("checkpoint.txt".to_owned(), signer.sign(&checkpoint).into_bytes()));
    files.push(("key.txt".to_owned(), format!("{}\n", signer.key()).into_bytes()));
    let bytes = pack(&files).ok()?;
    let fingerprint = hex(&Sha256::digest(&bytes));
    Some(Made { bytes, fingerprint, leaves: leaves.len(), root: hex(&top), key: signer.key(), drawn })
}

fn contents(record: &Record) -> [Vec<String>; 12] {
    [
        record.rules.iter().map(line).collect(),
        record.entries.iter().map(line).collect(),
        record.sheets.iter().map(line).collect(),
        record.ballots.iter().map(line).collect(),
        record.comparisons.iter().map(line).collect(),
        record.exclusions.iter().map(line).collect(),
        record.boards.iter().map(line).collect(),
        record.fits.iter().map(line).collect(),
        record.standings.iter().map(line).collect(),
        record.decisions.iter().map(line).collect(),
        record.votes.iter().map(line).collect(),
        record.log.iter().map(line).collect(),
    ]
}

/// The leaves, and the list that names each with its salt.
fn leaves(files: &Files, drawing: &Drawing<'_>) -> (Vec<[u8; 32]>, String) {
    let (mut leaves, mut listed) = (Vec::new(), String::new());
    for (name, content) in files {
        let whole = WHOLE.contains(&name.as_str());
        let parts: Vec<&[u8]> = if whole { vec![content] } else { lines_of(content) };
        for part in parts {
            let own = label(&String::from_utf8_lossy(part)).filter(|_| !whole).unwrap_or_else(|| "-".to_owned());
            let salt = drawing.salt(name, &own);
            leaves.push(leaf(&salt, part));
            let hash = leaves.last().map(|hash| hex(hash)).unwrap_or_default();
            listed.push_str(&format!("{hash} {} {name} {own}\n", hex(&salt)));
        }
    }
    (leaves, listed)
}

/// The lines of a file, without what ends them.
pub fn lines_of(content: &[u8]) -> Vec<&[u8]> {
    let mut lines: Vec<&[u8]> = content.split(|byte| *byte == b'\n').collect();
    if lines.last().is_some_and(|last| last.is_empty()) {
        lines.pop();
    }
    lines
}
