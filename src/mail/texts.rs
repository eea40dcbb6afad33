//! The words of an edition's own for letters that the program writes.

use super::Letter;
use crate::language::{Detail, Language};

/// A letter that organisers may put into their own words, and the blanks that it fills. One with several wordings has a key
/// for each: `entry-screened.eligible`.
pub struct Wording {
    pub key: &'static str,
    pub blanks: &'static [&'static str],
}

const ENTRY: &[&str] = &["name", "title", "reference", "programme", "link"];
const CHALLENGE: &[&str] = &["name", "number", "title", "reference", "programme", "link"];
const SCREENED: &[&str] = &["name", "title", "reference", "programme", "reason", "link"];

pub const WORDINGS: [Wording; 17] = [
    Wording { key: "entry-submitted", blanks: ENTRY },
    Wording { key: "entry-screened.eligible", blanks: SCREENED },
    Wording { key: "entry-screened.not_eligible", blanks: SCREENED },
    Wording { key: "change-asked", blanks: &["name", "title", "reference", "programme", "words", "until", "link"] },
    Wording { key: "team-invitation", blanks: &["name", "lead", "title", "reference", "programme", "link"] },
    Wording {
        key: "consent-asked",
        blanks: &["name", "nominator", "nominator_email", "title", "reference", "programme", "link"],
    },
    Wording { key: "judge-invitation", blanks: &["name", "programme", "link"] },
    Wording { key: "entries-to-judge", blanks: &["name", "programme", "entries", "link"] },
    Wording { key: "judge-reminder-not-begun", blanks: &["name", "programme", "left", "closes", "link"] },
    Wording { key: "judge-reminder-unfinished", blanks: &["name", "programme", "left", "closes", "link"] },
    Wording { key: "vote-link", blanks: &["name", "programme", "closes", "link"] },
    Wording { key: "results-won", blanks: &["name", "programme", "link"] },
    Wording { key: "results-published", blanks: &["name", "programme", "link"] },
    Wording { key: "results-corrected", blanks: &["name", "programme", "link"] },
    Wording { key: "feedback-ready", blanks: ENTRY },
    Wording { key: "challenge-received", blanks: CHALLENGE },
    Wording { key: "challenge-answered", blanks: CHALLENGE },
];

impl Wording {
    pub fn find(key: &str) -> Option<&'static Self> {
        WORDINGS.iter().find(|wording| wording.key == key)
    }

    /// The kind of the letter, and which of its wordings this is.
    pub fn parts(&self) -> (&'static str, Option<&'static str>) {
        self.key.split_once('.').map_or((self.key, None), |(kind, variant)| (kind, Some(variant)))
    }
}

/// Which wording a letter has.
pub fn key_of(letter: &Letter) -> String {
    let verdict = letter.details.details.iter().find(|(name, _)| name == "verdict");
    match verdict {
        Some((_, Detail::Text(verdict))) => format!("{}.{verdict}", letter.kind),
        _ => letter.kind.clone(),
    }
}

/// Own words in one language.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct OwnText {
    pub letter: String,
    pub language: Language,
    pub subject: String,
    pub body: String,
}
