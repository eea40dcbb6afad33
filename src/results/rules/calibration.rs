//! From scores to a standing that states its uncertainty.
//!
//! `Scores` → `calibrate` (values, places, judges) → `chances` (how sure) and `leave_each_out` (whose sheets decide).

mod calibrated;
mod certificate;
mod chances;
mod conjugate;
mod dense;
mod details;
mod equations;
mod fit;
mod judges;
mod left_out;
mod nodes;
mod reml;
mod round;
mod scores;
mod solver;
mod standing;
mod why;

pub use calibrated::{Calibrated, JudgeFit, Method, Placed, Profile, Surprise, Variances, Why};
pub use certificate::Certificate;
pub use chances::{Chance, Chances, SEPARATED, chances, chances_among};
pub use details::{Drift, drift, halo};
pub use left_out::{LeftOut, leave_each_out};
pub use scores::{Island, Scores, Sheet, WrongSheet};
pub use standing::{at_variances, calibrate, variance_components};

#[cfg(test)]
mod anchor_tests;
#[cfg(test)]
mod property_tests;
