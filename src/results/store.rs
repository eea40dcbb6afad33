//! Reading sheets once the round is closed; deciding, signing, publishing.

mod competing;
mod deciding;
mod decisions;
mod publishing;
mod sheets;

pub use competing::{competing, in_conflict, standing_of};
pub use deciding::{decide, sign};
pub use decisions::{decided, decided_for, history};
pub use publishing::{Honour, honours, progress, publications, publish};
pub use sheets::{ReadSheet, sheets, sheets_of};
