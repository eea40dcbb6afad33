//! The judge's pages and, without a point on them, the organiser's.

mod closing;
mod coverage;
mod expo;
mod extension;
mod floor;
mod gate;
mod list;
mod matrix;
mod panel;
mod recusal;
mod release;
mod saving;
mod scores;
mod sheet;
mod stale;
mod submission;
mod view;

pub use closing::{close_round, closing_page};
pub use coverage::{coverage_csv, coverage_page};
pub use expo::{act, expo_page, order_page, waiting};
pub use extension::{extend, extension_page};
pub use floor::{floor_page, pause_expo, set_expo, show_or_hide};
pub use list::{judging_page, list_page};
pub use panel::{declare_conflict, remove_pair, rule_findings};
pub use recusal::{recusal_page, recuse};
pub use release::{release, release_page};
pub use saving::{choose_keys, save_draft};
pub use scores::{own_sheets_page, scores_page};
pub use sheet::{save_sheet, sheet_page};
pub use submission::{receipt_page, submission_page, submit_sheet};
