//! The judge's pages and, without a point on them, the organiser's.

mod chairing;
mod closing;
mod coverage;
mod list;
mod panel;
mod recusal;
mod reminders;
mod saving;
mod scores;
mod sheet;
mod stale;
mod submission;
mod view;

pub use chairing::chairing_page;
pub use closing::{close_round, closing_page};
pub use coverage::{coverage_csv, coverage_page};
pub use list::{judging_page, list_page};
pub use panel::{declare_conflict, remove_pair, rule_findings, set_part};
pub use recusal::{recusal_page, recuse};
pub use reminders::{remind, reminders_page, stop_reminders};
pub use saving::{choose_keys, save_draft};
pub use scores::{own_sheets_page, scores_page};
pub use sheet::{save_sheet, sheet_page};
pub use submission::{receipt_page, submission_page, submit_sheet};
