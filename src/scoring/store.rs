//! A judge's own sheets; how far a round is; its end, and only then everybody's sheets.

mod closing;
mod panel;
mod progress;
mod recusals;
mod reminders;
mod sheets;
mod skips;
mod tasks;

pub use closing::{close, closing, is_closed, sheets_of_round};
pub use panel::{RuledAll, declare_conflict, remove_pair, rule_findings, set_part};
pub use progress::coverage;
pub use recusals::recuse;
pub use reminders::{ToRemind, remind, stop_reminders, to_remind};
pub use sheets::{save, sheet, submit};
pub use skips::skip;
pub use tasks::{entry_to_read, is_still_theirs, list, seats};
