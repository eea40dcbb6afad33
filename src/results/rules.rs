//! From sheets to a standing, from a standing to a decision, and who may see which of them when.

pub mod agreement;
pub mod bradley_terry;
pub mod bundle;
pub mod calibration;
pub mod challenging;
pub mod correcting;
mod deciding;
pub mod discussion;
pub mod ladder;
pub mod limits;
pub mod methods;
pub mod moving_on;
pub mod next;
pub mod otherwise;
pub mod planning;
pub mod rehearsal;
mod rungs;
mod seal;
mod signing;
pub mod simulation;
mod standing;
pub mod telling;
mod visibility;
mod walked;

pub use deciding::{may_decide, may_publish};
pub use rungs::{by_weight, rungs};
pub use seal::{FORMAT, WORDS, country, fingerprint, stands, who, words};
pub use signing::may_sign;
pub use standing::{NEAR, Sure, settling, standing, standing_in};
pub use visibility::{Matter, may_see};
pub use walked::walked;
