//! The door between HTTP and the house: guards, pages, redirects, forms, and what every answer carries.

mod assets;
mod fields;
mod health;
mod pieces;
mod protect;
mod shell;
mod upload;

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{LOCATION, SET_COOKIE};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{FromRequest, HttpMessage, HttpRequest, HttpResponse, ResponseError};

pub use assets::{asset_path, serve_asset};
pub use fields::{Fields, Problem, Problems};
pub use health::{alive, measure, metrics, ready};
use pieces::Pieces;
pub use protect::{dress, refuse_foreign_posts};
pub use shell::{KEYS_COOKIE, Shell, Viewer};
pub use upload::{Arrived, NotArrived, arrive};

use crate::accounts::{Person, SessionId};
use crate::app::App;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Answer, Error, Result};
use crate::language::Sentence;

/// What a guard is asked: who, for which address, when.
#[derive(Clone, Debug)]
pub struct Asked {
    pub viewer: Option<Person>,
    /// The device from which they ask.
    pub session: Option<SessionId>,
    pub now: Moment,
    path: HashMap<String, String>,
    cookies: HashMap<String, String>,
}

impl Asked {
    pub fn of(request: &HttpRequest) -> Self {
        let path = request.match_info().iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        let known = shell::remembered(request).viewer;
        let session = known.as_ref().map(|viewer| viewer.session);
        let cookies = request.cookies().ok();
        let cookies = cookies.iter().flat_map(|all| all.iter().map(|it| (it.name().to_owned(), it.value().to_owned())));
        let cookies = cookies.collect();
        Self { viewer: known.map(|viewer| viewer.person), session, now: Moment::now(), path, cookies }
    }

    /// A part of the address, by the name that it has in `routes.rs`.
    pub fn part(&self, name: &str) -> &str {
        self.path.get(name).map_or("", String::as_str)
    }

    /// What this browser keeps under that name; empty for nothing.
    pub fn cookie(&self, name: &str) -> &str {
        self.cookies.get(name).map_or("", String::as_str)
    }

    pub fn person(&self) -> Result<&Person> {
        self.viewer.as_ref().ok_or(Error::SignIn)
    }
}

/// Who may come in, and what they come for: loaded through the person, so that everything else is not found.
pub trait Guard: Sized + Send + 'static {
    fn find(conn: &mut Conn, asked: &Asked) -> Result<Self>;
}

/// In a handler's signature: `For(person): For<Person>`.
pub struct For<G>(pub G);

impl<G: Guard> FromRequest for For<G> {
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let asked = Asked::of(request);
        let app = request.app_data::<Data<App>>().cloned();
        Box::pin(async move {
            let app = app.ok_or_else(|| Error::Internal("no App".to_owned()))?;
            app.db.read(move |conn| G::find(conn, &asked)).await.map(For)
        })
    }
}

/// A part of the address as an id (or anything else that parses): what does not parse is not found.
pub fn part<T>(request: &HttpRequest, name: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    parse(request.match_info().get(name).unwrap_or_default()).ok_or(Error::NotFound)
}

/// A value from the address's query, such as `?page=2`; empty when it is not there.
pub fn query(request: &HttpRequest, name: &str) -> String {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| fields::kept(value.into_owned()))
        .unwrap_or_default()
}

/// The page that `?page=` asks for, from 1; and how many there are.
pub fn paging(asked: &str, count: i64, on_a_page: i64) -> (i64, i64) {
    let pages = (count.max(1) + on_a_page - 1) / on_a_page;
    (asked.parse().unwrap_or(1).clamp(1, pages), pages)
}

pub fn page(template: impl askama::Template) -> Answer {
    page_with(StatusCode::OK, template)
}

/// A form that was wrong: the same page, with the words kept and the reasons beside the fields.
pub fn wrong_form(template: impl askama::Template) -> Answer {
    page_with(StatusCode::UNPROCESSABLE_ENTITY, template)
}

pub fn page_with(status: StatusCode, template: impl askama::Template) -> Answer {
    let body = template.render().map_err(Error::internal)?;
    Ok(HttpResponse::build(status).content_type("text/html; charset=utf-8").body(Pieces(Bytes::from(body)).boxed()))
}

/// After a verb: go and look, by GET, so that a reload repeats nothing.
pub fn see(path: impl AsRef<str>) -> Answer {
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, path.as_ref())).finish())
}

/// `see`, and a sentence that stands once at the head of that page.
pub fn see_saying(path: impl AsRef<str>, sentence: &Sentence) -> Answer {
    Ok(HttpResponse::SeeOther()
        .insert_header((LOCATION, path.as_ref()))
        .append_header((SET_COOKIE, shell::flash_cookie(sentence)))
        .finish())
}

/// A file to keep. The name is ours, never a user's.
pub fn download(name: &str, kind: &str, body: String) -> Answer {
    Ok(HttpResponse::Ok()
        .content_type(kind)
        .insert_header(("Content-Disposition", format!("attachment; filename=\"{name}\"")))
        .body(body))
}

/// Puts what is known of the reader beside the request, once: `Shell` and every guard read it there.
pub async fn remember(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<EitherBody<impl MessageBody, BoxBody>>, actix_web::Error> {
    match shell::remember(request.request()).await {
        Ok(remembered) => {
            request.extensions_mut().insert(remembered);
            Ok(next.call(request).await?.map_into_left_body())
        }
        Err(error) => Ok(request.into_response(error.error_response()).map_into_right_body()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_for_a_page_beyond_the_last_gets_the_last() {
        assert_eq!(paging("", 0, 50), (1, 1));
        assert_eq!(paging("2", 51, 50), (2, 2));
        assert_eq!(paging("99", 100, 50), (2, 2));
        assert_eq!(paging("-3", 100, 50), (1, 2));
    }
}
