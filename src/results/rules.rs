//! From sheets to a standing, from a standing to a decision, and who may see which of them when.

mod deciding;
mod standing;
mod visibility;

pub use deciding::{may_decide, may_publish, may_sign};
pub use standing::{NEAR, standing};
pub use visibility::{Matter, may_see};
