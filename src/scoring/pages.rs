//! The judge's pages and, without a point on them, the organiser's.

mod assignment_file;
mod bids;
mod closing;
mod coverage;
mod departure;
mod list;
mod panel;
mod proposals;
mod recusal;
mod saving;
mod scores;
mod sheet;
mod stale;
mod submission;
mod view;

pub use assignment_file::{apply_file, assignment_csv, file_page, preview_file};
pub use bids::{bids_page, save_bids};
pub use closing::{close_round, closing_page};
pub use coverage::{coverage_csv, coverage_page};
pub use departure::{come_back, depart, departure_page, own_depart, own_departure_page};
pub use list::{judging_page, list_page};
pub use panel::{declare_conflict, remove_pair, rule_findings};
pub use proposals::{apply_proposal, propose};
pub use recusal::{recusal_page, recuse};
pub use saving::{choose_keys, save_draft};
pub use scores::{own_sheets_page, scores_page};
pub use sheet::{save_sheet, sheet_page};
pub use submission::{receipt_page, submission_page, submit_sheet};
