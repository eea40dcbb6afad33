//! Signing in and out, one's account and devices, the language of the pages.

mod account;
mod sign_in;

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use actix_web::http::header::{HeaderValue, SET_COOKIE};
use actix_web::web::Data;

pub use account::{account_page, end_session, save_password, save_profile};
pub use sign_in::{ask_for_link, link_page, sign_in, sign_in_page, sign_out, use_link};

use crate::accounts::{SessionId, rules};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::Language;
use crate::web::{Fields, see};

/// The network that a request comes from; a proxy is believed only when the configuration names it.
pub fn network(app: &App, request: &HttpRequest) -> String {
    let peer = request.peer_addr().map(|address| address.ip());
    let forwarded = || request.headers().get("X-Forwarded-For")?.to_str().ok()?.rsplit(',').next().map(str::trim);
    match peer {
        Some(proxy) if app.config.trusts(proxy) => forwarded().map_or_else(|| proxy.to_string(), str::to_owned),
        Some(peer) => peer.to_string(),
        None => "unknown".to_owned(),
    }
}

/// How a browser calls itself, for the list of devices.
pub fn device(request: &HttpRequest) -> String {
    request.headers().get("User-Agent").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
}

/// Leads on, with the cookie of the new session.
pub fn begin(app: &Data<App>, session: SessionId, next: &str, now: Moment) -> Answer {
    let token = app.keys.token(session, now.plus_days(rules::SESSION_DAYS))?;
    let cookie = Cookie::build(app.config.session_cookie(), token)
        .path("/")
        .http_only(true)
        .secure(app.config.secure_cookies())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(rules::SESSION_DAYS))
        .finish();
    with_cookie(see(rules::local_path(next))?, &cookie)
}

fn with_cookie(mut response: actix_web::HttpResponse, cookie: &Cookie<'_>) -> Answer {
    let value = HeaderValue::from_str(&cookie.to_string()).map_err(Error::internal)?;
    response.headers_mut().append(SET_COOKIE, value);
    Ok(response)
}

/// The reader's language, kept in a cookie so that it needs no account.
pub async fn choose_language(app: Data<App>, fields: Fields) -> Answer {
    let language = Language::parse(fields.raw("language")).ok_or(Error::NotFound)?;
    let cookie = Cookie::build("language", language.as_str())
        .path("/")
        .secure(app.config.secure_cookies())
        .same_site(SameSite::Lax)
        .max_age(Duration::days(365))
        .finish();
    with_cookie(see(rules::local_path(fields.raw("next")))?, &cookie)
}
