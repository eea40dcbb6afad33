//! The public bundle: one archive from which everybody can recompute the results of an edition.
//!
//! **What is in it.** Rules, entries, sheets, ballots, comparisons, exclusions, standings, decisions, and what of them
//! stood in the log; each record is one line of JSON. A line is a leaf, SHA-256(0 ‖ salt ‖ line), of the tree of RFC 6962
//! whose root stands in a signed checkpoint (C2SP tlog-checkpoint, signed note, Ed25519). `leaves.txt` names each leaf with
//! its salt, so that a change is not only noticed but named. Two verifiers read it: [`verify`](verifying::verify) by the
//! engine itself, and `verify.py`, which travels inside, by Python's standard library and code of its own.
//!
//! **Boards and fields.** A board is a set of entries that are compared: those of a category in a round, or of the whole
//! edition where a prize is for all. What the standing of a board reads is its field. Methods that compare a judge's
//! entries with each other read the category; those that take out a judge's hand read all that is joined by judges.
//! Boards that read the same share a field. Names of judges are drawn anew in every field, by a secret seed, so that
//! nobody follows a judge from one to another; an entry of two fields shows the same sheet twice, under two names, and
//! whoever compares those can join them, as the sums could not be tried otherwise.
//!
//! **What the second verifier does.** Plain methods are recomputed outright. For the mixed model and for comparisons the
//! bundle carries the numbers of the fit, and the verifier tries them: effects solve the equations of the mixed model,
//! strengths are where the slope of the posterior is 0, least squares leave nothing to any judge. Variances, scales and
//! noise, and how points at a glance were read, are taken from the bundle by the second verifier; the first fits them anew.
//!
//! **What nobody finds in it.** Names, addresses or ids of people; words of sheets; why somebody stepped back; titles and
//! references of entries that were never public. A reason that names somebody of the edition is withheld.

pub mod archive;
mod drawing;
pub mod finding;
mod lines;
mod material;
pub mod note;
mod reading;
pub mod receipt;
mod recompute;
pub mod record;
pub mod rules_of;
mod trying;
pub mod verifying;
pub mod votes;
mod writing;

pub use crate::audit::merkle;
pub use drawing::names_somebody;
pub use lines::Drawn;
pub use material::{Decided, Excluded, Known, Logged, Material, Played, TakenOut, Voted, Written};
pub use reading::Bundle;
pub use writing::{Made, make};

/// Files that are one leaf as a whole.
pub const WHOLE: [&str; 2] = ["README.txt", "verify.py"];
/// Files of which every line is a leaf, with the word for one.
pub const LINES: [(&str, &str); 12] = [
    ("rules.jsonl", "rule"),
    ("entries.jsonl", "entry"),
    ("sheets.jsonl", "sheet"),
    ("ballots.jsonl", "ballot"),
    ("comparisons.jsonl", "comparison"),
    ("exclusions.jsonl", "exclusion"),
    ("boards.jsonl", "board"),
    ("fits.jsonl", "fit"),
    ("standings.jsonl", "standing"),
    ("decisions.jsonl", "decision"),
    ("votes.jsonl", "vote"),
    ("log.jsonl", "log"),
];
/// What says what all of them make.
pub const SEALS: [&str; 3] = ["leaves.txt", "checkpoint.txt", "key.txt"];
/// The board of the whole edition.
pub const EVERYTHING: &str = "*";
/// Numbers that are nearer than this are the same.
pub const SAME: f64 = 1e-6;

#[cfg(test)]
mod generated;
