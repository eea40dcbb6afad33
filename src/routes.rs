//! Every address in one table, and the functions that spell them.

use std::fmt::Display;

use actix_web::guard::{Any, Get, Head, Post};
use actix_web::web::{ServiceConfig, resource, route};

use crate::entries::EntryId;
use crate::mail::LetterId;
use crate::programme::PrizeId;
use crate::{accounts, ceremony, desk, results, web};

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

    // results
    "/programmes/{programme}/standings" { get results::pages::standings_page }
    "/programmes/{programme}/standings/{entry}" { get results::pages::standing_entry_page }
    "/programmes/{programme}/decisions" { get results::pages::decisions_page }
    "/programmes/{programme}/decisions/{prize}" { get results::pages::decide_page, post results::pages::decide }
    "/programmes/{programme}/decisions/{prize}/signature" {
        get results::pages::signature_page, post results::pages::sign
    }
    "/programmes/{programme}/publication" { get results::pages::publication_page, post results::pages::publish }
    "/programmes/{programme}/winners" { get results::pages::winners_page }

    // ceremony
    "/programmes/{programme}/run-of-show" { get ceremony::pages::run_of_show_page }

    // desk
    "/" { get desk::pages::home_page }
    "/help" { get desk::pages::help_page }
    "/desk" { get desk::pages::desks_page }
    "/letters" { get desk::pages::site_letters_page }
    "/letters/{letter}" { get desk::pages::site_letter_page }
    "/programmes/{programme}" { get desk::pages::programme_page }
    "/programmes/{programme}/desk" { get desk::pages::overview_page }
    "/programmes/{programme}/letters" { get desk::pages::letters_page }
    "/programmes/{programme}/letters/{letter}" { get desk::pages::letter_page }
    "/programmes/{programme}/letters/{letter}/stop" { post desk::pages::stop_letter }
    "/programmes/{programme}/log" { get desk::pages::log_page }
    "/programmes/{programme}/people" { get desk::pages::people_page, post desk::pages::give_role }
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

// results

/// The standing of a category by its code; of the first one when the code is empty.
pub fn standings(slug: &str, category: &str) -> String {
    with_category(format!("/programmes/{slug}/standings"), category)
}

pub fn standing_entry(slug: &str, entry: EntryId, category: &str) -> String {
    with_category(format!("/programmes/{slug}/standings/{entry}"), category)
}

fn with_category(path: String, category: &str) -> String {
    if category.is_empty() {
        return path;
    }
    let category: String = url::form_urlencoded::byte_serialize(category.as_bytes()).collect();
    format!("{path}?category={category}")
}

pub fn decisions(slug: &str) -> String {
    format!("/programmes/{slug}/decisions")
}

pub fn decision(slug: &str, prize: PrizeId) -> String {
    format!("/programmes/{slug}/decisions/{prize}")
}

pub fn signature(slug: &str, prize: PrizeId) -> String {
    format!("/programmes/{slug}/decisions/{prize}/signature")
}

pub fn publication(slug: &str) -> String {
    format!("/programmes/{slug}/publication")
}

pub fn winners(slug: &str) -> String {
    format!("/programmes/{slug}/winners")
}

// ceremony

pub fn run_of_show(slug: &str) -> String {
    format!("/programmes/{slug}/run-of-show")
}

// desk

pub fn desks() -> String {
    "/desk".to_owned()
}

pub fn desk(slug: &str) -> String {
    format!("/programmes/{slug}/desk")
}

pub fn letters(slug: &str) -> String {
    format!("/programmes/{slug}/letters")
}

pub fn letter(slug: &str, letter: LetterId) -> String {
    format!("/programmes/{slug}/letters/{letter}")
}

pub fn stop_letter(slug: &str, letter: LetterId) -> String {
    format!("/programmes/{slug}/letters/{letter}/stop")
}

pub fn site_letters() -> String {
    "/letters".to_owned()
}

pub fn site_letter(letter: LetterId) -> String {
    format!("/letters/{letter}")
}

pub fn log(slug: &str) -> String {
    format!("/programmes/{slug}/log")
}

pub fn people(slug: &str) -> String {
    format!("/programmes/{slug}/people")
}

/// A programme's page behind the scenes, by the rest of its address.
pub fn behind(slug: &str, rest: &str) -> String {
    format!("/programmes/{slug}/{rest}")
}

pub fn public_entry(slug: &str, entry: EntryId) -> String {
    format!("/programmes/{slug}/entries/{entry}")
}
