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
    "/programmes/{programme}/judges" { get panels::pages::judges_page, post panels::pages::add_judge }
    "/programmes/{programme}/judges/import" { get panels::pages::import_page, post panels::pages::preview_import }
    "/programmes/{programme}/judges/import/apply" { post panels::pages::apply_import }
    "/programmes/{programme}/judges/{judge}" { get panels::pages::judge_page, post panels::pages::save_judge }
    "/programmes/{programme}/judges/{judge}/conflicts" { post scoring::pages::declare_conflict }
    "/programmes/{programme}/assignment" { get panels::pages::assignment_page }
    "/programmes/{programme}/assignment/proposals" { post panels::pages::propose }
    "/programmes/{programme}/assignment/proposals/{proposal}" { get panels::pages::proposal_page }
    "/programmes/{programme}/assignment/proposals/{proposal}/apply" { post panels::pages::apply_proposal }
    "/programmes/{programme}/assignment/pairs" { post panels::pages::add_pair }
    "/programmes/{programme}/assignment/pairs/remove" { post scoring::pages::remove_pair }
    "/judging/invitations/{judge}" { get panels::pages::invitation_page, post panels::pages::answer_invitation }

    // scoring
    "/judging" { get scoring::pages::judging_page }
    "/programmes/{programme}/judging" { get scoring::pages::list_page }
    "/programmes/{programme}/judging/{entry}" { get scoring::pages::sheet_page, post scoring::pages::save_sheet }
    "/programmes/{programme}/judging/{entry}/draft" { post scoring::pages::save_draft }
    "/programmes/{programme}/judging/{entry}/submission" { get scoring::pages::submission_page, post scoring::pages::submit_sheet }
    "/programmes/{programme}/judging/{entry}/receipt" { get scoring::pages::receipt_page }
    "/programmes/{programme}/judging/{entry}/recusal" { get scoring::pages::recusal_page, post scoring::pages::recuse }
    "/programmes/{programme}/coverage" { get scoring::pages::coverage_page }
    "/programmes/{programme}/coverage.csv" { get scoring::pages::coverage_csv }
    "/programmes/{programme}/closing" { get scoring::pages::closing_page, post scoring::pages::close_round }
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
