//! Judges, their conflicts, proposals and pairs.

mod conflicts;
mod contenders;
mod facts;
mod import;
mod judges;
mod pairs;
mod proposals;

pub use conflicts::{declare_conflict, in_conflict_with};
pub use contenders::{contenders, let_in};
pub use facts::{all_conflicts, eligible_entries, entries_in, find_entry, loads, pairs, question};
pub use import::{Change, Planned, Report, apply_table, plan_table};
pub use judges::{add_judge, answer_invitation, invitation_of, judge, judge_of, judges, set_expertise};
pub use pairs::{add_pair, remove_pair};
pub use proposals::{Applied, apply, latest, proposal, propose};
