//! Decisions over sheets and rounds, and the total of a sheet.

pub mod pairwise;
mod points;
mod reminders;
mod rounds;
mod sheets;

pub use points::{WORDS_MOST, answered_all, given, hand, missing, total, typed_value, wanting};
pub use reminders::{late_as, may_remind};
pub use rounds::{may_close, may_hold_a_sheet, may_write};
pub use sheets::{Look, after_save, look, next_of, reference, title_shown};
