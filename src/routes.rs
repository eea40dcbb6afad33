//! Every address in one table, and the functions that spell them.

use std::fmt::Display;

use actix_web::guard::{Any, Get, Head, Post};
use actix_web::web::{ServiceConfig, resource, route};

use crate::{accounts, web};

/// `TABLE` and `configure` from the same lines: a test walks the table, so that no address is forgotten.
macro_rules! table {
    ($($pattern:literal { $($method:ident $handler:path),+ $(,)? })+) => {
        /// Every address: its pattern and the methods that it answers.
        pub const TABLE: &[(&str, &[&str])] = &[$(($pattern, &[$(stringify!($method)),+])),+];

        pub fn configure(config: &mut ServiceConfig) {
            $(config.service(resource($pattern)$(.route(route().guard(method!($method)).to($handler)))+);)+
        }
    };
}

macro_rules! method {
    (get) => {
        Any(Get()).or(Head())
    };
    (post) => {
        Post()
    };
}

table! {
    "/static/{name}" { get web::serve_asset }

    // accounts
    "/sign-in" { get accounts::pages::sign_in_page, post accounts::pages::sign_in }
    "/sign-in/links" { post accounts::pages::ask_for_link }
    "/sign-in/links/{token}" { get accounts::pages::link_page, post accounts::pages::use_link }
    "/sign-out" { post accounts::pages::sign_out }
    "/language" { post accounts::pages::choose_language }
    "/account" { get accounts::pages::account_page, post accounts::pages::save_profile }
    "/account/password" { post accounts::pages::save_password }
    "/account/sessions/{session}/end" { post accounts::pages::end_session }
}

// accounts

pub fn sign_in() -> String {
    "/sign-in".to_owned()
}

/// The sign-in page, which leads on to where somebody was going.
pub fn sign_in_then(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("/sign-in?next={next}")
}

pub fn sign_in_link(token: &str) -> String {
    format!("/sign-in/links/{token}")
}

pub fn account() -> String {
    "/account".to_owned()
}

pub fn password() -> String {
    "/account/password".to_owned()
}

pub fn end_session(session: impl Display) -> String {
    format!("/account/sessions/{session}/end")
}

// programme

pub fn programme(slug: &str) -> String {
    format!("/programmes/{slug}")
}

// entries

pub fn my_entries() -> String {
    "/my/entries".to_owned()
}

pub fn enter(programme: &str) -> String {
    format!("/programmes/{programme}/enter")
}

pub fn entry(entry: impl Display) -> String {
    format!("/entries/{entry}")
}

pub fn entry_form(entry: impl Display) -> String {
    format!("/entries/{entry}/form")
}

pub fn entry_draft(entry: impl Display) -> String {
    format!("/entries/{entry}/draft")
}

pub fn entry_preview(entry: impl Display) -> String {
    format!("/entries/{entry}/preview")
}

pub fn submission(entry: impl Display) -> String {
    format!("/entries/{entry}/submission")
}

pub fn entry_receipt(entry: impl Display) -> String {
    format!("/entries/{entry}/receipt")
}

pub fn withdrawal(entry: impl Display) -> String {
    format!("/entries/{entry}/withdrawal")
}

pub fn team(entry: impl Display) -> String {
    format!("/entries/{entry}/team")
}

pub fn leave_team(entry: impl Display, member: impl Display) -> String {
    format!("/entries/{entry}/team/{member}/remove")
}

pub fn lead_team(entry: impl Display, member: impl Display) -> String {
    format!("/entries/{entry}/team/{member}/lead")
}

pub fn invitation(invitation: impl Display) -> String {
    format!("/invitations/{invitation}")
}

pub fn take_back(entry: impl Display, invitation: impl Display) -> String {
    format!("/entries/{entry}/invitations/{invitation}/remove")
}

pub fn catalogue(programme: &str) -> String {
    format!("/programmes/{programme}/entries")
}

pub fn catalogue_entry(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/entries/{entry}")
}

pub fn desk_entries(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries")
}

pub fn desk_entries_csv(programme: &str) -> String {
    format!("/programmes/{programme}/desk/entries.csv")
}

pub fn desk_entry(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}")
}

pub fn screening(programme: &str, entry: impl Display) -> String {
    format!("/programmes/{programme}/desk/entries/{entry}/screening")
}

pub fn imports(programme: &str) -> String {
    format!("/programmes/{programme}/imports")
}

pub fn import(programme: &str, import: impl Display) -> String {
    format!("/programmes/{programme}/imports/{import}")
}

pub fn apply_import(programme: &str, import: impl Display) -> String {
    format!("/programmes/{programme}/imports/{import}/apply")
}
