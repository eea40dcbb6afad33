//! Counting states for the desk, in a constant number of queries; granting roles; lists of programmes.

mod erasure;
mod facts;
mod intake;
mod listed;
mod own;
mod people;
mod people_file;
mod sendings;
mod statistics;
mod writing;

pub use erasure::{erase, erasure};
pub use facts::facts;
pub use intake::arrivals;
pub use listed::{everywhere, of_person};
pub use own::own_data;
pub use people::give_role;
pub use people_file::{apply_people, people_table, plan_people};
pub use sendings::{all_sendings, letters_of, sending, skipped, stop_sending, unnamed};
pub use statistics::{comparable, public_stocktaking, stocktaking};
pub use writing::{plan, send};
