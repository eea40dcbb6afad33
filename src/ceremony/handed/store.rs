//! What is handed out: how documents look, certificates and their codes, batches.

mod batches;
mod certificates;
mod issuing;
mod looks;
mod shown;
mod teams;

pub use batches::{any_open, ask, batch, claim, current, finish, older, progressed};
pub use certificates::{all, by_code, by_code_once, counts, held_by, page_of};
pub use issuing::{issue, issue_for, lacking, unissued_for};
pub use looks::{look, set_logo, set_signatories};
pub use shown::{Standing, standing};
pub use teams::teams;
