//! A judge's own sheets; how far a round is; its end, and only then everybody's sheets.

mod annulling;
mod assignment_file;
mod ballots;
mod closing;
mod departures;
pub mod expo;
mod extending;
mod flags;
mod panel;
mod paper;
mod progress;
mod record;
mod recusals;
mod releasing;
mod reminders;
mod reopening;
mod rubrics;
mod sheets;
mod skips;
mod support;
mod tasks;

pub use annulling::{annul, annulled, annulments, in_hand, lift, named};
pub use assignment_file::{apply_file, plan_file};
pub use ballots::{save_ballot, submit_ballot};
pub use closing::{close, closing, is_closed, sheets_of_round};
pub use departures::{depart, leaving};
pub use extending::{extend, with_work_left};
pub use flags::{answer_flags, flag, flagged, open_flags, own_flags};
pub use panel::{
    RuledAll, apply_proposal, begun, declare_conflict, name_calibration_entry, remove_pair, rule_findings, set_part,
};
pub use paper::{paper, type_sheet, typists};
pub use progress::coverage;
pub use record::public_record;
pub use recusals::recuse;
pub use releasing::{ask_early, due_at, early_reading, is_released, release, release_of};
pub use reminders::{ToRemind, remind, stop_reminders, to_remind};
pub use reopening::{ask_reopening, ground_changed_at, is_reopening_asked, reopen, reopening};
pub use rubrics::{change_rubric, rubric_uses, told_of_rubric};
pub use sheets::{rounds_written, save, sheet, submit};
pub use skips::skip;
pub use support::{begin_support, deeds, may_support, recuse_for, support_lines, supporter, type_for};
pub use tasks::{entry_to_read, is_still_theirs, list, seats};
