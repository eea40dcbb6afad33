//! Judges, their conflicts, proposals and pairs.

mod answers;
mod bid_calls;
mod bids;
mod calibration;
mod chairs;
mod conflicts;
mod contenders;
mod coordinators;
mod departures;
mod erasure;
mod everybody;
mod extras;
mod facts;
mod findings;
mod import;
mod joining;
mod judges;
mod pairs;
mod proposals;
mod question;
mod release;
mod terms;

pub use answers::{
    Shown, answer, answer_invitation, knows_rules, note_reminded, set_own_profile, set_part, shown_panel,
};
pub use bid_calls::{ask_for_bids, asks_for_bids, stop_asking};
pub use bids::{bids, bids_of, set_bids};
pub use calibration::{calibration_entry, name_calibration_entry};
pub use chairs::{bind_chair, bound_to, chairs};
pub use conflicts::{declare_conflict, hidden_from_judge, in_conflict_with, rule};
pub use contenders::{contenders, let_in};
pub use coordinators::{coordinated_by, coordinators, countries_of, end_coordinator, name_coordinator};
pub use departures::{come_back, depart, join, separate};
pub use erasure::{erase, seats_of};
pub use everybody::give_everybody_all;
pub use extras::propose_extra;
pub use facts::{eligible_entries, entries_in, find_entry, loads, pairs};
pub use findings::{all_conflicts, findings, findings_of_panel, would_conflict};
pub use import::{Change, Planned, Report, apply_table, check_table, judges_table, plan_table};
pub use joining::{Joined, close_join_code, join_code, join_codes_of, join_panel, open_join_code};
pub use judges::{add_judge, invitation_of, judge, judge_of, judges, set_expertise};
pub use pairs::{add_pair, remove_pair};
pub use proposals::{
    Applied, apply, begin, change_pairs, drop_proposal, fail, finish, last_wishes, latest, proposal, propose, set_step,
};
pub use question::{apart, question};
pub use release::{is_released, release, released_at};
use terms::named_by_entry;
pub use terms::{all_named, name_conflict, named, set_terms, terms, unname_conflict};
