//! Counting states for the desk, in a constant number of queries; granting roles; lists of programmes.

mod facts;
mod listed;
mod own;
mod people;

pub use facts::facts;
pub use listed::{everywhere, of_person};
pub use own::own_data;
pub use people::give_role;
