//! A judge's own sheets; how far a round is; its end, and only then everybody's sheets.

mod annulling;
mod closing;
pub mod expo;
mod extending;
mod panel;
mod progress;
mod record;
mod recusals;
mod releasing;
mod reopening;
mod sheets;
mod skips;
mod tasks;

pub use annulling::{annul, annulled, annulments, in_hand, lift, named};
pub use closing::{close, closing, is_closed, sheets_of_round};
pub use extending::{extend, with_work_left};
pub use panel::{RuledAll, declare_conflict, remove_pair, rule_findings};
pub use progress::coverage;
pub use record::public_record;
pub use recusals::recuse;
pub use releasing::{ask_early, due_at, early_reading, is_released, release, release_of};
pub use reopening::{ask_reopening, ground_changed_at, is_reopening_asked, reopen, reopening};
pub use sheets::{save, sheet, submit};
pub use skips::skip;
pub use tasks::{entry_to_read, is_still_theirs, list, seats};
