//! Decisions over sheets and rounds, and the total of a sheet.

pub mod pairwise;
mod points;
mod rounds;
mod sheets;
mod taps;

pub use points::{WORDS_MOST, answered_all, given, hand, missing, total, typed_value, wanting};
pub use rounds::{may_close, may_write};
pub use sheets::{Look, after_save, look, next_of, reference, title_shown};
pub use taps::acts_of;
