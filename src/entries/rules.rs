//! Decisions over entries: what is complete, what is shown to whom, what files say.

mod allowed;
mod blindness;
mod catalogue;
mod changes;
mod complete;
pub mod devpost;
mod domains;
mod draft;
mod elsewhere;
mod files;
mod finding;
mod folding;
pub mod import;
mod incoming;
pub mod likeness;
mod past_winners;
mod prizes;
mod showing;
pub mod table;
mod tables;

pub use allowed::{may_decide_team, may_edit, may_invite, may_leave, may_screen, may_submit, may_withdraw};
pub use blindness::{Instead, Place, places, redacted, telling, who_entered};
pub use catalogue::{catalogue_open, guarded_cell};
pub use changes::{calendar_for, may_ask_change};
pub use complete::{CATEGORY_FIELD, mistakes, words};
pub use domains::{domains_answered, telling_domain};
pub use draft::{brief, draft_from, draft_of, submitted_of, unpacked, with_files};
pub use elsewhere::import_text;
pub use files::{ENTRY_MEGABYTES, all_files, file_name, files_in, room_for_file, with_file, without_file};
pub use finding::{Counts, chosen, is_choice, line, tally};
pub use folding::{folded, like_anywhere, like_public, search_text, title_or_reference};
pub use incoming::{Contact, Incoming, Parsed, slug};
pub use past_winners::{described, past_winners_from, past_winners_text};
pub use prizes::{Known, Targets};
pub use showing::{extras, is_link, may_read, shown, shown_file};
pub use tables::{may_stand, numbered, read_tables};
