//! Counting states for the desk, in a constant number of queries; granting roles; lists of programmes.

mod facts;
mod listed;
mod own;
mod people;
mod sendings;
mod writing;

pub use facts::facts;
pub use listed::{everywhere, of_person};
pub use own::own_data;
pub use people::give_role;
pub use sendings::{all_sendings, letters_of, sending, skipped, stop_sending, unnamed};
pub use writing::{plan, send};
