//! Decisions over panels: who is too close to what, which file makes which judges, and who gets which entry.

mod answers;
pub mod arithmetic;
mod assignment;
mod closeness;
mod folding;
mod joining;
pub mod matching;
mod parts;
mod table;

pub use answers::{
    USUAL_CAPACITY, check_about, check_capacity, in_reading_order, may_answer, may_apply, may_name, may_pair,
    split_list,
};
pub use assignment::{Assignment, EntryToJudge, Figures, JudgeWithRoom, Question, Wishes, Worst, assign};
pub use closeness::{EntryFacts, JudgeFacts, countries_of, entry_facts, find, standing};
pub use folding::fold;
pub use joining::{check_code, join_code, may_join};
pub use parts::{may_be, may_take, rules_fingerprint};
pub use table::{COLUMNS, ReadTable, RowProblem, RowRead, read_table};
