//! Finding entries through the people they belong to; writing, submitting, screening, importing them.

mod board;
mod briefs;
mod changes;
mod chosen;
mod closeness;
mod deadline;
mod draft;
mod erasure;
mod files;
mod find;
mod finds;
pub mod imports;
mod letters;
mod likenesses;
mod links;
mod list;
mod owners;
mod questions;
mod redactions;
mod screen;
mod submit;
mod tables;
mod team;
mod versions;
mod views;

pub use board::{Looking, ask_to_join, looking, looking_entry, notice_of, set_notice};
pub use briefs::read_domains;
pub use changes::{ask_change, calendar_of, changes, open_change, take_back_change};
pub use chosen::{Chosen, chosen};
pub use closeness::{declare_step_back, hidden_from, must_not_be_close, names_of, step_back, step_in_again};
pub use deadline::tell_deadline;
pub use draft::{create, save_draft};
pub use erasure::{Held, erase, held_by};
pub use files::{add_file, all_file_keys, field_for_files, megabytes, remove_file, room};
pub use find::{
    Mine, OfCategories, by_id_in, by_reference, categories_of, counts, eligible, find_of, invitation_for, invitations,
    mine, references, screening, team, teams, titles_of, withdrawal,
};
pub use finds::read_finds;
pub use likenesses::{
    decide_likeness, keep_likenesses, look, look_through, look_through_one, past_winners_of, samenesses,
    set_past_winners,
};
pub use links::{end_link, entry_of_link, join_by_link, link_of, make_link, may_join};
pub use list::{Filter, Found, Row, list, public_entry, rows, search};
pub use owners::{
    answer_consent, ask_owner_again, behind, name_owner, of_the_same_entity, own_project, owner, owner_of_link,
    owners_of, verdict_of,
};
pub use questions::{is_answered, move_question, remove_question, save_question};
pub use redactions::{for_blind_judges, instead_of, redact, redactions, rewrite};
pub use screen::{Outcome, Weighed, chosen as entries_chosen, screen, screen_many, screen_preview};
pub use submit::{submit, withdraw};
pub use tables::{number_tables, set_tables, table_of, tables};
pub use team::{accept, hand_over, invite, remove, take_back};
pub use versions::versions;
pub use views::{ListView, ViewId, remove_view, save_view, views};
