//! Finding an edition and its parts; making and changing them.

mod find;
mod make;
mod stages;

pub use find::{
    all, by_id, by_ids, by_slug, calendar, categories, prizes, round, rounds, rubric, rubric_of, stage_changes,
};
pub use make::{make, set_names};
pub use stages::change_stage;
