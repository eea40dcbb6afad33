//! Decisions over sheets and rounds, and the total of a sheet.

mod gate;
pub mod pairwise;
mod points;
pub mod record;
mod release;
mod rounds;
mod sheets;
mod taps;

pub use gate::{Lacking, lacking};
pub use points::{WORDS_MOST, answered_all, given, hand, missing, total, typed_value, wanting};
pub use release::{due_at, may_ask_early, may_release, said_why};
pub use rounds::{may_close, may_write};
pub use sheets::{Look, after_save, look, next_of, reference, title_shown};
pub use taps::acts_of;
