//! Decisions over panels: who is too close to what, which file makes which judges, and who gets which entry.

mod answers;
pub mod arithmetic;
mod assignment;
mod closeness;
pub mod file;
mod folding;
mod following;
mod joining;
pub mod matching;
mod parts;
mod saying;
mod table;
#[cfg(test)]
mod table_properties;

pub use answers::{
    USUAL_CAPACITY, check_about, check_capacity, in_reading_order, may_answer, may_apply, may_name, may_pair,
    sits_apart, split_list,
};
pub use assignment::{
    Assignment, Drawn, EntryToJudge, Figures, JudgeWithRoom, Keep, Question, RuleCost, Spread, Wishes, Worst, assign,
};
pub use closeness::{EntryFacts, JudgeFacts, countries_of, entry_facts, find, standing};
pub use file::read_file;
pub use folding::fold;
pub use following::{Followed, PanelNow, follow};
pub use joining::{check_code, join_code, may_join};
pub use parts::{may_be, may_take, rules_fingerprint};
pub use saying::{said_by_entry, said_by_judge};
pub use table::{COLUMNS, ReadTable, RowProblem, RowRead, judge_cells, read_table};
