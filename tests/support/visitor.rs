//! A browser without a window: keeps its cookies, follows nothing by itself, sends what browsers send.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

use actix_web::body::to_bytes;
use actix_web::cookie::Cookie;
use actix_web::http::header::{LOCATION, SET_COOKIE};
use actix_web::test::TestRequest;
use actix_web::web::Bytes;
use palmares::app::App;

type Sent = Pin<Box<dyn Future<Output = Seen>>>;

#[derive(Clone)]
pub struct Visitor {
    send: Rc<dyn Fn(TestRequest) -> Sent>,
    cookies: Rc<RefCell<BTreeMap<String, String>>>,
    language: &'static str,
}

/// What came back.
#[derive(Clone, Debug)]
pub struct Seen {
    pub status: u16,
    pub body: String,
    pub bytes: Vec<u8>,
    pub location: Option<String>,
    pub headers: Vec<(String, String)>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Where a redirect leads; says what came instead when it is none.
    pub fn leads_to(&self) -> &str {
        self.location.as_deref().unwrap_or_else(|| panic!("no redirect but {}: {}", self.status, self.body))
    }

    pub fn shows(&self, words: &str) -> bool {
        self.body.contains(words)
    }

    /// Words as a reader has them: without the marks by which a page keeps what it inserts apart.
    pub fn says(&self, words: &str) -> bool {
        palmares::language::plain(&self.body).contains(words)
    }
}

impl Visitor {
    pub async fn new(app: &App, session: Option<String>) -> Self {
        let service = Rc::new(actix_web::test::init_service(palmares::service!(app.clone())).await);
        let cookies: BTreeMap<_, _> =
            session.map(|token| (app.config.session_cookie().to_owned(), token)).into_iter().collect();
        let send = move |request: TestRequest| -> Sent {
            let service = Rc::clone(&service);
            Box::pin(async move {
                let response = actix_web::test::call_service(&*service, request.to_request()).await;
                let status = response.status().as_u16();
                let text = |value: &actix_web::http::header::HeaderValue| value.to_str().unwrap_or_default().to_owned();
                let location = response.headers().get(LOCATION).map(text);
                let headers: Vec<(String, String)> =
                    response.headers().iter().map(|(key, value)| (key.to_string(), text(value))).collect();
                // What is sent for as long as somebody listens never ends here.
                let endless = headers.iter().any(|(_, value)| value == "text/event-stream");
                let body =
                    if endless { Bytes::new() } else { to_bytes(response.into_body()).await.unwrap_or_default() };
                Seen {
                    status,
                    body: String::from_utf8_lossy(&body).into_owned(),
                    bytes: body.to_vec(),
                    location,
                    headers,
                }
            })
        };
        Self { send: Rc::new(send), cookies: Rc::new(RefCell::new(cookies)), language: "en" }
    }

    /// The same browser, with all that it keeps, at another node.
    pub async fn through(&self, app: &App) -> Self {
        let other = Self::new(app, None).await;
        Self { cookies: Rc::clone(&self.cookies), ..other }
    }

    #[must_use]
    pub fn reading(mut self, language: &'static str) -> Self {
        self.language = language;
        self
    }

    pub async fn get(&self, path: impl AsRef<str>) -> Seen {
        self.sent(TestRequest::get().uri(path.as_ref())).await
    }

    /// A form of this site, sent by its button.
    pub async fn post(&self, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Seen {
        let request = TestRequest::post().uri(path.as_ref()).insert_header(("Sec-Fetch-Site", "same-origin"));
        self.sent(request.set_form(fields)).await
    }

    /// A form with a file in it.
    pub async fn upload(&self, path: impl AsRef<str>, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Seen {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--XX\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let (name, file_name, content) = file;
        let head = format!(
            "--XX\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\nContent-Type: text/csv\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n--XX--\r\n");
        let request = TestRequest::post()
            .uri(path.as_ref())
            .insert_header(("Sec-Fetch-Site", "same-origin"))
            .insert_header(("Content-Type", "multipart/form-data; boundary=XX"));
        self.sent(request.set_payload(body)).await
    }

    /// Posts, and looks where the answer leads.
    pub async fn post_and_follow(&self, path: impl AsRef<str>, fields: &[(&str, &str)]) -> Seen {
        let seen = self.post(path, fields).await;
        self.get(seen.leads_to().to_owned()).await
    }

    /// Any request, with this browser's cookies and language.
    pub async fn sent(&self, mut request: TestRequest) -> Seen {
        for (name, value) in self.cookies.borrow().iter() {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        let seen = (self.send)(request.insert_header(("Accept-Language", self.language))).await;
        for (_, value) in seen.headers.iter().filter(|(key, _)| key.eq_ignore_ascii_case(SET_COOKIE.as_str())) {
            if let Ok(cookie) = Cookie::parse(value.clone()) {
                let mut kept = self.cookies.borrow_mut();
                if cookie.value().is_empty() {
                    kept.remove(cookie.name());
                } else {
                    kept.insert(cookie.name().to_owned(), cookie.value().to_owned());
                }
            }
        }
        seen
    }

    pub fn has_cookie(&self, name: &str) -> bool {
        self.cookies.borrow().contains_key(name)
    }
}
