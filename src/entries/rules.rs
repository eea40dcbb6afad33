//! Decisions over entries: what is complete, what is shown to whom, what files say.

mod showing;

pub use showing::{may_read, shown};
