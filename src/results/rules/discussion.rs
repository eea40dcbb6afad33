//! A panel in conference: in which order entries are discussed, and who sees what of it.

mod order;
mod seen;

pub use order::{in_order, leavings};
pub use seen::{NOTE_LONGEST, Now, Seen, Turned, may_confer, may_note, may_turn};
