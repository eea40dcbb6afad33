//! Reading sheets once they are released; changing what they are; deciding, signing, publishing.

mod competing;
mod deciding;
mod decisions;
mod hours;
mod limits;
mod material;
mod moving_on;
mod planning;
mod publishing;
pub mod records;
mod revealing;
mod rounds;
mod sealing;
mod settling;
mod sheets;
mod shortlists;
mod undoing;
mod witnessing;

pub use competing::{competing, in_conflict, said, standing_for, standing_of};
pub use deciding::{decide, sign};
pub use decisions::{decided, decided_for, history};
pub use hours::{any_due, hour, publish_due, set_hour, take_hour_back};
pub use limits::facts;
pub use material::material;
pub use moving_on::{Group, groups, make_list, next_of, open_next, sign_list};
pub use planning::{Usual, usual};
pub use publishing::{Honour, honours, progress, publications, publish};
pub use revealing::{reveal, revealed};
pub use rounds::{ClosedRound, closed_round};
pub use sealing::{public_answers, published_record, seal, sealed};
pub use settling::{Settled, ask_extra, settling_of};
pub use sheets::{ReadSheet, sheets, sheets_of};
pub use shortlists::{latest_list, lists};
pub use undoing::{annul, ask_reopening, lift, reopen};
pub use witnessing::{fix_rules, witness};
