//! Finding an edition and its parts; making and changing them.

mod export;
mod find;
mod make;
mod names;
mod stages;

pub use export::export;
pub use find::{
    all, by_id, by_ids, by_slug, calendar, categories, prizes, round, rounds, rubric, rubric_of, rubrics,
    stage_changes, zone_and_terms,
};
pub use make::make;
pub use names::set_names;
pub use stages::{change_stage, must_still_stand};
