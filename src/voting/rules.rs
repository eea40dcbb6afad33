//! What makes a vote honest, as sums over values: one address, one key, some work, a pace, an order that favours nobody;
//! screens for what looks made, and the count.

mod address;
mod casting;
mod days;
mod key;
mod kinds;
mod pacing;
pub mod proof;
pub mod screens;
pub mod tally;
mod work;

pub use address::{Canonical, canonical, network_of};
pub use casting::one_each;
pub use days::by_day;
pub use key::{VoteKey, said_voter};
pub use kinds::{Line, lines, seen_of};
pub use pacing::{Pace, WINDOW, is_public_provider, letter_again, letter_waits, may_confirm, may_register};
pub use work::{BITS, is_worked, slot_of};
