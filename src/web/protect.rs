//! What every answer carries (headers, error pages) and what no request may do (post from another site).

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::cookie::Cookie;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, HeaderName, HeaderValue, ORIGIN, REFERRER_POLICY,
    SET_COOKIE, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, ResponseError};
use askama::Template;

use super::Shell;
use super::shell::FLASH_COOKIE;
use crate::app::App;
use crate::error::{Answer, Error};
use crate::language::WhyNot;
use crate::routes;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    t: Shell,
    title: String,
    text: String,
    next: Option<String>,
}

/// Every answer passes here last: an error gets its page, every page its headers.
pub async fn dress(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, actix_web::Error> {
    let mut response = next.call(request).await?.map_into_left_body();
    let asked = response.request().clone();
    if let Some(page) = error_page(&asked, &response) {
        response = ServiceResponse::new(asked.clone(), page).map_into_right_body();
    }
    add_headers(&asked, response.headers_mut());
    if asked.cookie(FLASH_COOKIE).is_some() && response.status() == StatusCode::OK && is_html(&response) {
        let mut gone = Cookie::build(FLASH_COOKIE, "").path("/").finish();
        gone.make_removal();
        if let Ok(value) = HeaderValue::from_str(&gone.to_string()) {
            response.headers_mut().append(SET_COOKIE, value);
        }
    }
    Ok(response)
}

fn is_html<B>(response: &ServiceResponse<B>) -> bool {
    response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn error_page<B>(request: &HttpRequest, response: &ServiceResponse<B>) -> Option<actix_web::HttpResponse> {
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() || is_html(response) {
        return None;
    }
    let error = response.response().extensions().get::<Error>().cloned();
    let page = match error {
        Some(Error::SignIn) => sign_in_instead(request),
        other => explain(request, status, other.as_ref()),
    };
    page.ok()
}

fn sign_in_instead(request: &HttpRequest) -> Answer {
    let whole = request.uri().path_and_query().map_or("/", |path| path.as_str());
    if request.method() == Method::GET && !request.headers().contains_key("HX-Request") {
        return super::see(routes::sign_in_then(whole));
    }
    explain(request, StatusCode::UNAUTHORIZED, Some(&Error::SignIn))
}

fn explain(request: &HttpRequest, status: StatusCode, error: Option<&Error>) -> Answer {
    let t = Shell::of(request);
    let (key, why) = match error {
        Some(Error::Refused(why) | Error::Conflict(why)) => (status.as_u16(), Some(t.why(why))),
        _ => (status.as_u16(), None),
    };
    let known = match key {
        401 | 403 | 404 | 405 | 409 | 413 | 429 | 503 => key,
        400..=499 => 400,
        _ => 500,
    };
    let next = (known == 401).then(|| routes::sign_in_then(request.path()));
    let page = ErrorPage {
        title: t.s(format!("error-{known}-title")),
        text: why.unwrap_or_else(|| t.s(format!("error-{known}-text"))),
        next,
        t,
    };
    super::page_with(status, page)
}

fn add_headers(request: &HttpRequest, headers: &mut actix_web::http::header::HeaderMap) {
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_FRAME_OPTIONS, "DENY");
    set(REFERRER_POLICY, "same-origin");
    set(HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()");
    set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin");
    set(HeaderName::from_static("cross-origin-resource-policy"), "same-origin");
    if request.app_data::<Data<App>>().is_some_and(|app| app.config.is_https()) {
        set(STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    // A file that somebody brought has a stricter one of its own.
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    }
    // Nothing that depends on the reader is kept by anybody between; files with a fingerprint say otherwise themselves.
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}

/// A form of another site may not act in somebody's name here: Sec-Fetch-Site says it, else Origin must be ours.
pub async fn refuse_foreign_posts(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, actix_web::Error> {
    if !request.method().is_safe() && !comes_from_here(request.request()) {
        let refused = Error::Refused(WhyNot::new("error-foreign-post")).error_response();
        return Ok(request.into_response(refused).map_into_right_body());
    }
    Ok(next.call(request).await?.map_into_left_body())
}

fn comes_from_here(request: &HttpRequest) -> bool {
    let header = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = header("Sec-Fetch-Site") {
        return matches!(site, "same-origin" | "none");
    }
    let Some(origin) = header(ORIGIN.as_str()) else { return false };
    let ours = request.app_data::<Data<App>>().map(|app| app.config.origin());
    let host = header(HOST.as_str()).map(|host| format!("http://{host}"));
    ours.as_deref() == Some(origin) || host.as_deref() == Some(origin)
}
