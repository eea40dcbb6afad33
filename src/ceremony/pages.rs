//! The run of show, for organisers: it holds names that nobody else knows yet.

mod item;
mod run_of_show;

pub use item::{item_page, set_item};
pub use run_of_show::run_of_show_page;
pub(super) use run_of_show::span;
