//! The fingerprint of a sealed record, in letters for machines and in six words for people who listen.

use bip39::Language;
use sha2::{Digest, Sha256};

use crate::audit::hex;
use crate::entries::{ShownAnswer, ShownValue};
use crate::language::Names;
use crate::programme::FieldKind;
use crate::results::{Decided, Record, Sealed};

/// The format of records that this program writes.
pub const FORMAT: &str = "palmares-result-1";
/// Of eleven bits each: whoever wants another result with the same words has to try 2⁶⁶ of them.
pub const WORDS: usize = 6;

/// SHA-256 over the bytes of the record, in small hexadecimal letters.
pub fn fingerprint(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes()))
}

/// The first 66 bits of a fingerprint as words of the list of BIP 39; fewer where it is no fingerprint.
pub fn words(fingerprint: &str) -> Vec<&'static str> {
    let list = Language::English.word_list();
    let bits: Vec<u32> = fingerprint
        .chars()
        .filter_map(|letter| letter.to_digit(16))
        .flat_map(|digit| (0..4).rev().map(move |bit| digit >> bit & 1))
        .collect();
    let number = |bits: &[u32]| bits.iter().fold(0, |number, bit| number << 1 | *bit as usize);
    bits.chunks_exact(11).take(WORDS).map(|bits| list[number(bits)]).collect()
}

/// A record stands as long as each prize has the decision that it names, signed by both.
pub fn stands(record: &Record, decided: &[(String, &Decided)]) -> bool {
    record.prizes.len() == decided.len()
        && record.prizes.iter().all(|prize| {
            let same = |(code, one): &(String, &Decided)| {
                *code == prize.code && one.decision.number == prize.decision && one.is_signed()
            };
            decided.iter().any(same)
        })
}

impl Sealed {
    pub fn words(&self) -> Vec<&'static str> {
        words(&self.fingerprint)
    }
}

/// What is said of an entry beside its title: its first short answer that everybody may read.
pub fn who(shown: &[ShownAnswer]) -> Option<String> {
    shown.iter().find_map(|answer| match &answer.value {
        ShownValue::Text(lines) if lines.len() == 1 && answer.kind == FieldKind::Line => lines.first().cloned(),
        _ => None,
    })
}

/// The country that an entry says it is from, where everybody may read it.
pub fn country(shown: &[ShownAnswer], key: Option<&str>) -> Option<Names> {
    let answer = shown.iter().find(|answer| Some(answer.key.as_str()) == key)?;
    match &answer.value {
        ShownValue::Chosen(names) => names.first().cloned(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_words_say_the_first_66_bits() {
        assert_eq!(words(&"0".repeat(64)), ["abandon"; WORDS]);
        assert_eq!(words(&"f".repeat(64)), ["zoo"; WORDS]);
        // 00000000001 00000000010 …
        assert_eq!(words("0020080000000000000000000")[..2], ["ability", "able"][..]);
        assert_eq!(words(&fingerprint("{}")).len(), WORDS);
        assert!(words("").is_empty());
    }

    #[test]
    fn a_fingerprint_changes_with_one_letter() {
        assert_eq!(fingerprint(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_ne!(words(&fingerprint("Well")), words(&fingerprint("Wall")));
    }
}
