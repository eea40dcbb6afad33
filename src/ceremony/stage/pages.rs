//! The console, the screen in the hall, and the page on which everybody follows.

mod console;
mod pictures;
mod scene;
mod screen;
mod watching;

pub use console::{begin, console_page, end, go};
pub use screen::{moves, screen_page};
pub use watching::{pieces, watching_page};

pub(super) use watching::piece;
