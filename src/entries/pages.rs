//! What entrants see: their entries, the form, the team; and what organisers see of all entries and files.

mod answers;
pub mod asking;
mod blindness;
mod board;
mod changes;
mod enter;
mod entry;
mod files;
mod form;
mod form_preview;
mod imports;
mod invitation;
mod joining;
mod likenesses;
mod listing;
mod owner;
mod preview;
mod questions;
mod screening;
mod sending;
mod spreadsheet;
mod stale;
mod stepping_back;
mod submission;
mod tables;
mod team;
mod upload;
mod verdicts;
mod versions;
mod withdrawal;

pub use answers::{OfField, answers_of, state_tag};
pub use asking::Facet;
pub use blindness::{blindness_page, redact};
pub use board::{ask_to_join, board_page, set_notice};
pub use changes::{ask_change, change_page, take_back_change};
pub use enter::{enter, enter_page, my_entries_page};
pub use entry::entry_page;
pub use files::{bring_file, files_page, own_file, remove_file};
pub use form::{autosave, form_page, save_form};
pub use form_preview::form_preview_page;
pub use imports::{apply_import, import_page, imports_page, map_import};
pub use invitation::{accept_invitation, invitation_page};
pub use joining::{join, join_page, set_link};
pub use likenesses::{decide_likeness, likenesses_page, look_again, past_winners_page, set_past_winners};
pub use listing::{desk_entries_csv, desk_entries_page, remove_view, save_view};
pub use owner::{answer_consent, ask_owner_again, consent_page, name_owner, owner_page};
pub use preview::preview_page;
pub use questions::{move_question, question_page, questions_page, remove_question, save_question};
pub use screening::{desk_entry_page, desk_file, screen};
pub use sending::send_file;
pub use spreadsheet::{csv_of, public_csv_of, table_of};
pub use stepping_back::step_back;
pub use submission::{receipt_page, submission_page, submit};
pub use tables::{number_tables, read_tables, set_tables, table_cards_page, tables_csv, tables_page};
pub use team::{hand_over, invite, leave, take_back};
pub use upload::upload_import;
pub use verdicts::verdicts;
pub use versions::{desk_versions_page, versions_page};
pub use withdrawal::{withdraw, withdrawal_page};

use crate::language::T;
use crate::programme::{Category, CategoryId};

/// A choice of a list, a radio or a tick.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub help: String,
    pub chosen: bool,
}

impl Choice {
    pub fn new(value: &str, text: impl Into<String>, chosen: bool) -> Self {
        Self { value: value.to_owned(), text: text.into(), help: String::new(), chosen }
    }
}

/// The names of some of the edition's categories, in its order.
pub fn names_of(t: &T, categories: &[Category], ids: &[CategoryId]) -> Vec<String> {
    let among = categories.iter().filter(|category| ids.contains(&category.id));
    among.map(|category| t.names(&category.names).to_owned()).collect()
}

/// Categories with a tick where the draft asks for them.
fn category_choices(t: &T, categories: &[Category], chosen: &[String]) -> Vec<Choice> {
    let choice =
        |category: &Category| Choice::new(&category.code, t.names(&category.names), chosen.contains(&category.code));
    categories.iter().map(choice).collect()
}
