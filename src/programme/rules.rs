//! Phases by the calendar and the clock, and what a set-up has to fulfil.

mod calendar;
mod checks;

pub use checks::{ACCENTS, check_setup, check_stage, is_slug};
