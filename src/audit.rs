//! Who did what, when: every verb leaves a row in its own transaction, and a sealer puts the rows in a chain.

pub mod merkle;
mod rules;
mod sealer;
pub mod store;

pub use rules::{Break, Link, content_hash, hex, link_hash};
pub use sealer::seal_until;
pub use store::{Act, record, record_all};

use crate::column::Moment;

crate::id_type!(ActId);

/// An act as it stands in the log. What it was about is a hash: the log never tells a score.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Recorded {
    pub id: ActId,
    pub chain: String,
    pub person_id: Option<String>,
    pub verb: String,
    pub subject: String,
    pub salt: String,
    pub content_hash: String,
    pub at: Moment,
}

/// The chain of what belongs to no programme: accounts, settings of the site.
pub const SITE_CHAIN: &str = "site";
