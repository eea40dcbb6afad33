//! Phases by the calendar and the clock, and what a set-up has to fulfil.

mod calendar;
mod checks;
mod dates;
#[cfg(test)]
mod dates_properties;
mod fields;
mod options;
mod questions;
mod rounds;
mod terms;
mod typed;

pub use checks::{ACCENTS, check_setup, check_stage, is_slug, waits_for_category};
pub use dates::{beginning_on, civil, moment_of, moved_to, stage_dates, today};
pub use fields::check_rubric;
pub use questions::{
    TypedQuestion, blank_question, may_change_answered, part_of, question_key, question_typed, with_moved, without,
};
pub use rounds::{VISIT_MINUTES, VISIT_POINTS, check_round_dates, narrowed, round_dates, round_typed};
pub use terms::{SPREADS, TIES, TypedTerms, opening, spread_word, terms_typed, tie, word};
pub use typed::{TypedStage, check_names, first_day, moment_typed, stage_typed};
