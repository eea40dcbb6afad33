//! Decisions over sheets and rounds, and the total of a sheet.

mod ballots;
mod flags;
mod gate;
pub mod pairwise;
mod paper;
mod points;
pub mod record;
mod release;
mod reminders;
mod rounds;
mod rubric;
mod sheets;
mod support;
mod taps;

pub use ballots::{
    Move, ballot_revision, lacking_of, mark_of, marked, marks_of, moved, points_of_mark, range, spent, standing_marks,
    typed_mark, whole, without,
};
pub use flags::{may_answer, may_flag};
pub use gate::{Lacking, lacking};
pub use paper::{FromPaper, complete, differing, may_type, paper_code};
pub use points::{WORDS_MOST, answered_all, given, hand, missing, total, typed_value, wanting};
pub use release::{due_at, may_ask_early, may_release, said_why};
pub use reminders::{late_as, may_remind};
pub use rounds::{may_close, may_hold_a_sheet, may_write};
pub use rubric::{Change, carried, changes, may_change_rubric};
pub use sheets::{Look, look, look_at_ballot, may_correct, next_of, reference, title_shown};
pub use support::may_support;
pub use taps::acts_of;
