//! People, sessions, links, roles.

mod erasure;
mod links;
mod people;
mod roles;
mod sessions;
mod supports;

pub use erasure::{erase, is_last_admin};
pub use links::{Opened, count_attempt, open_link, printed_link, send_link, use_link};
pub use people::{
    by_email, by_emails, create, find_or_create, make_admin, names, password_hash, person, set_password, set_profile,
};
pub use roles::{grant, has_role, holders, programmes_of, roles_anywhere, roles_in};
pub use sessions::{begin, end, keys, of_person, person_of_session};
pub use supports::{begin_support, end_support, support_of_session, supports_for};
