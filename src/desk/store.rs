//! Counting states for the desk, in a constant number of queries; granting roles; lists of programmes.

mod coordinators;
mod erasure;
mod facts;
mod intake;
mod listed;
mod own;
mod people;
mod sendings;
mod writing;

pub use coordinators::{coordinated_by, coordinators, countries_of, end_coordinator, name_coordinator};
pub use erasure::{erase, erasure};
pub use facts::facts;
pub use intake::arrivals;
pub use listed::{everywhere, of_person};
pub use own::own_data;
pub use people::give_role;
pub use sendings::{all_sendings, letters_of, sending, skipped, stop_sending, unnamed};
pub use writing::{plan, send};
