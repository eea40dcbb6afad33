//! An archive as it was handed over, whatever was done to it.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::archive::unpack;
use super::merkle::Hash;
use super::record::Record;
use super::writing::lines_of;
use super::{LINES, SEALS, WHOLE};

/// A leaf as the list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub hash: Hash,
    pub salt: Vec<u8>,
    pub file: String,
    pub label: String,
}

/// Its files by name.
#[derive(Clone, Debug, Default)]
pub struct Bundle {
    files: BTreeMap<String, Vec<u8>>,
}

impl Bundle {
    /// None when these are not the bytes of an archive.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        Some(Self { files: unpack(bytes)?.into_iter().collect() })
    }

    /// What should be there and is not; what is there and should not be.
    pub fn misfits(&self) -> (Vec<&'static str>, Vec<&str>) {
        let wanted = || WHOLE.into_iter().chain(LINES.map(|it| it.0)).chain(SEALS);
        let missing = wanted().filter(|name| !self.files.contains_key(*name)).collect();
        let surplus = self.files.keys().map(String::as_str).filter(|name| !wanted().any(|it| it == *name)).collect();
        (missing, surplus)
    }

    pub fn content(&self, file: &str) -> &[u8] {
        self.files.get(file).map(Vec::as_slice).unwrap_or_default()
    }

    pub fn text(&self, file: &str) -> String {
        String::from_utf8_lossy(self.content(file)).into_owned()
    }

    pub fn lines(&self, file: &str) -> Vec<&[u8]> {
        lines_of(self.content(file))
    }

    /// The leaves; a line that names none is passed over, as the root then tells.
    pub fn listed(&self) -> Vec<Listed> {
        let text = self.text("leaves.txt");
        let one = |line: &str| {
            let [hash, salt, file, label] = line.splitn(4, ' ').collect::<Vec<_>>()[..] else { return None };
            let hash = bytes(hash)?.try_into().ok()?;
            Some(Listed { hash, salt: bytes(salt)?, file: file.to_owned(), label: label.to_owned() })
        };
        text.lines().filter_map(one).collect()
    }

    /// Every line that can be read; the files and numbers of those that cannot.
    pub fn record(&self) -> (Record, Vec<(&'static str, usize)>) {
        let mut bad = Vec::new();
        let record = Record {
            rules: self.parsed(0, &mut bad),
            entries: self.parsed(1, &mut bad),
            sheets: self.parsed(2, &mut bad),
            ballots: self.parsed(3, &mut bad),
            comparisons: self.parsed(4, &mut bad),
            exclusions: self.parsed(5, &mut bad),
            boards: self.parsed(6, &mut bad),
            fits: self.parsed(7, &mut bad),
            standings: self.parsed(8, &mut bad),
            decisions: self.parsed(9, &mut bad),
            votes: self.parsed(10, &mut bad),
            log: self.parsed(11, &mut bad),
        };
        (record, bad)
    }

    fn parsed<T: DeserializeOwned>(&self, file: usize, bad: &mut Vec<(&'static str, usize)>) -> Vec<T> {
        let (name, _) = LINES[file];
        let mut found = Vec::new();
        for (number, line) in (1..).zip(self.lines(name)) {
            match serde_json::from_slice(line) {
                Ok(value) => found.push(value),
                Err(_) => bad.push((name, number)),
            }
        }
        found
    }
}

/// Of a text in hexadecimal.
pub fn bytes(hex: &str) -> Option<Vec<u8>> {
    if !hex.len().is_multiple_of(2) || !hex.is_ascii() {
        return None;
    }
    (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).ok()).collect()
}
