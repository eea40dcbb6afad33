//! Names that are drawn by a secret seed, salts that are made of it, and reasons that name somebody.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;

/// Bytes of a salt.
const SALT: usize = 16;
/// Parts of names that are shorter are words of many languages.
const SHORTEST: usize = 3;

pub struct Drawing<'s>(pub &'s [u8; 32]);

impl Drawing<'_> {
    fn hash(&self, what: &str, of: &str) -> [u8; 32] {
        Sha256::digest([&self.0[..], what.as_bytes(), b"\n", of.as_bytes()].concat()).into()
    }

    pub fn salt(&self, file: &str, label: &str) -> Vec<u8> {
        self.hash("salt", &format!("{file}\n{label}"))[..SALT].to_vec()
    }

    /// A name for each: the letter and a number, in an order by chance that is another for each purpose.
    pub fn names<T: Copy + Ord + ToString>(
        &self,
        letter: &str,
        purpose: &str,
        of: &BTreeSet<T>,
    ) -> BTreeMap<T, String> {
        let mut order: Vec<([u8; 32], T)> = of.iter().map(|one| (self.hash(purpose, &one.to_string()), *one)).collect();
        order.sort_unstable();
        let width = order.len().to_string().len().max(2);
        let name = |(number, (_, one)): (usize, ([u8; 32], T))| (one, format!("{letter}{:0width$}", number + 1));
        order.into_iter().enumerate().map(name).collect()
    }
}

/// Whether a text holds an address, or a part of one of these names as a word.
pub fn names_somebody(text: &str, names: &[String]) -> bool {
    let folded = |text: &str| -> BTreeSet<String> {
        let plain: String = text.nfkd().filter(|letter| !('\u{300}'..='\u{36f}').contains(letter)).collect();
        plain.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
    };
    let words = folded(text);
    let known = |part: &String| part.chars().count() >= SHORTEST && words.contains(part);
    text.contains('@') || names.iter().any(|name| folded(name).iter().any(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_drawn_the_same_again_and_otherwise_for_another_purpose() {
        let (drawing, all) = (Drawing(&[7; 32]), (0..40).collect::<BTreeSet<u32>>());
        let drawn = drawing.names("J", "one", &all);
        assert_eq!(drawn, drawing.names("J", "one", &all));
        assert_ne!(drawn, drawing.names("J", "other", &all));
        assert_eq!(drawn.values().collect::<BTreeSet<_>>().len(), 40);
        assert!(drawn.values().all(|name| name.len() == 3));
    }

    #[test]
    fn a_reason_that_names_somebody_is_noticed() {
        let names = ["Inès Duval".to_owned(), "Li Wu".to_owned()];
        assert!(names_somebody("INES knows the team.", &names));
        assert!(names_somebody("Ask duval@example.org.", &[]));
        assert!(!names_somebody("The link in it could not be opened.", &names));
        assert!(!names_somebody("Duvals", &names));
    }
}
