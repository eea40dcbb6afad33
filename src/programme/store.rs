//! Finding an edition and its parts; making and changing them.

mod export;
mod find;
mod make;
mod names;
mod rounds;
mod stages;

pub use export::export;
pub use find::{
    all, by_id, by_ids, by_slug, calendar, categories, prizes, rubric, rubric_of, rubrics, stage_changes,
    zone_and_terms,
};
pub use make::make;
pub use names::set_names;
pub use rounds::{open_round, round, rounds, rounds_at_hand};
pub use stages::{change_stage, must_still_stand};
