//! An expo: what happened on its floor, whose table is whose, what is said and taken back, how far it is.

mod absences;
mod acts;
mod events;
mod evidence;
mod facts;
mod floors;
mod hall;
mod leases;
mod settings;
mod waiting;

pub use absences::{hide, show_again};
pub use acts::{declare_conflict, say, send, stay};
pub use events::{left, tables_seen};
pub use evidence::{coverage_of_visits, evidence};
pub use facts::{Facts, OnShow, entry_on_show};
pub use floors::Floors;
pub use hall::{Hall, Visited};
pub use settings::{expo, pause, set_expo};
pub use waiting::{Waiting, waiting};
