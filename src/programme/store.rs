//! Finding an edition and its parts; making and changing them.

mod export;
mod find;
mod form;
mod make;
mod names;
mod parts;
mod round_dates;
mod rounds;
mod rubrics;
mod stages;
mod terms;

pub use export::export;
pub use find::{all, by_id, by_ids, by_slug, calendar, categories, prizes, stage_changes, zone_and_terms};
pub use form::set_form;
pub use make::make;
pub use names::set_names;
pub use parts::{Written, move_category, move_prize, remove_category, remove_prize, save_category, save_prize};
pub use round_dates::{calendar_in, change_round, round_changes};
pub use rounds::{open_round, round, rounds, rounds_at_hand, set_visits};
pub use rubrics::{add_rubric, newest_rubric, rewrite_rubric, rubric, rubric_history, rubric_of, rubrics};
pub use stages::{change_stage, must_still_stand};
pub use terms::set_terms;
