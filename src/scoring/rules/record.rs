//! What everybody reads, beside the winners, about how a round went. The pages on which such an act is done show the
//! same sentence before.

use crate::column::Moment;
use crate::language::Sentence;

/// A round that was closed although entries lacked sheets.
pub fn closed_short(entries: usize, reason: &str) -> Sentence {
    Sentence::new("scoring-record-short").count("entries", entries).with("reason", reason)
}

/// Scores that were read before the announced end of scoring.
pub fn read_early(end: Moment, zone: &str, reason: &str) -> Sentence {
    Sentence::new("scoring-record-early").at("end", end, zone).with("reason", reason)
}

/// Sheets that do not count.
pub fn annulled(sheets: usize, reason: &str) -> Sentence {
    Sentence::new("scoring-record-annulled").count("sheets", sheets).with("reason", reason)
}

/// A round that was closed and opened again.
pub fn reopened(at: Moment, zone: &str, reason: &str) -> Sentence {
    Sentence::new("scoring-record-reopened").at("at", at, zone).with("reason", reason)
}
