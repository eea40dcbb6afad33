//! The judge's pages and, without a point on them, the organiser's.

mod batch;
mod closing;
mod coverage;
mod expo;
mod flags;
mod floor;
mod grid;
mod list;
mod panel;
mod paper;
mod recusal;
mod rubric;
mod saving;
mod scores;
mod sheet;
mod stale;
mod submission;
mod typing;
mod view;

pub use batch::{batch_page, submit_batch};
pub use closing::{close_round, closing_page};
pub use coverage::{coverage_csv, coverage_page};
pub use expo::{act, expo_page, order_page, waiting};
pub use flags::{answer_flags, flag_entry, flag_page, flags_page};
pub use floor::{floor_page, pause_expo, set_expo, show_or_hide};
pub use grid::grid_page;
pub use list::{judging_page, list_page};
pub use panel::{declare_conflict, remove_pair, rule_findings};
pub use paper::{paper_judge_page, paper_page};
pub use recusal::{recusal_page, recuse};
pub use rubric::{change_rubric, edit_rubric, rubric_page};
pub use saving::{choose_keys, save_draft};
pub use scores::{own_sheets_page, scores_page};
pub use sheet::{save_sheet, sheet_page};
pub use submission::{receipt_page, submission_page, submit_sheet};
pub use typing::{paper_sheet_page, type_paper_sheet};
