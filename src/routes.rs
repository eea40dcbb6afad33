//! Every address in one table, and the functions that spell them.

use std::fmt::Display;

use actix_web::guard::{Any, Get, Head, Post};
use actix_web::web::{ServiceConfig, resource, route};

use crate::{accounts, panels, scoring, web};

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

    // panels

    // scoring
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

// panels

pub fn judges(slug: &str) -> String {
    format!("/programmes/{slug}/judges")
}

pub fn judges_import(slug: &str) -> String {
    format!("/programmes/{slug}/judges/import")
}

pub fn judges_import_apply(slug: &str) -> String {
    format!("/programmes/{slug}/judges/import/apply")
}

pub fn judge(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}")
}

pub fn judge_conflicts(slug: &str, judge: impl Display) -> String {
    format!("/programmes/{slug}/judges/{judge}/conflicts")
}

pub fn assignment(slug: &str) -> String {
    format!("/programmes/{slug}/assignment")
}

pub fn proposals(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/proposals")
}

pub fn proposal(slug: &str, proposal: impl Display) -> String {
    format!("/programmes/{slug}/assignment/proposals/{proposal}")
}

pub fn proposal_apply(slug: &str, proposal: impl Display) -> String {
    format!("/programmes/{slug}/assignment/proposals/{proposal}/apply")
}

pub fn pairs(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/pairs")
}

pub fn pairs_remove(slug: &str) -> String {
    format!("/programmes/{slug}/assignment/pairs/remove")
}

pub fn judge_invitation(judge: impl Display) -> String {
    format!("/judging/invitations/{judge}")
}

// scoring

pub fn judging_everywhere() -> String {
    "/judging".to_owned()
}

pub fn judging(slug: &str) -> String {
    format!("/programmes/{slug}/judging")
}

pub fn sheet(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}")
}

pub fn sheet_draft(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/draft")
}

pub fn sheet_submission(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/submission")
}

pub fn sheet_receipt(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/receipt")
}

pub fn recusal(slug: &str, entry: impl Display) -> String {
    format!("/programmes/{slug}/judging/{entry}/recusal")
}

pub fn coverage(slug: &str) -> String {
    format!("/programmes/{slug}/coverage")
}

pub fn coverage_csv(slug: &str) -> String {
    format!("/programmes/{slug}/coverage.csv")
}

pub fn closing(slug: &str) -> String {
    format!("/programmes/{slug}/closing")
}
