//! What stands around every page: the reader, the language, the sentence left by the last verb.

use std::borrow::{Borrow, Cow};
use std::ops::Deref;

use actix_web::cookie::Cookie;
use actix_web::http::header::ACCEPT_LANGUAGE;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Problems, asset_path, query};
use crate::accounts::{self, Person, Role, SessionId};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Error, Result};
use crate::language::{Language, Sentence, T, WhyNot};

pub const FLASH_COOKIE: &str = "said";
pub const LANGUAGE_COOKIE: &str = "language";
pub const KEYS_COOKIE: &str = "keys";

/// The person who is signed in, and which of the house's doors to show them.
#[derive(Clone, Debug)]
pub struct Viewer {
    pub person: Person,
    pub session: SessionId,
    /// For whom they act just now, and until when: every page says so.
    pub support: Option<(String, Moment)>,
    roles: Vec<Role>,
}

impl Viewer {
    pub fn name(&self) -> &str {
        &self.person.name
    }

    pub fn is_admin(&self) -> bool {
        self.person.site_admin
    }

    pub fn organises(&self) -> bool {
        self.is_admin() || self.roles.contains(&Role::Organiser)
    }

    pub fn chairs(&self) -> bool {
        self.roles.contains(&Role::Chair)
    }

    pub fn judges(&self) -> bool {
        self.roles.contains(&Role::Judge)
    }

    pub fn enters(&self) -> bool {
        self.roles.contains(&Role::Entrant)
    }

    pub fn audits(&self) -> bool {
        self.roles.contains(&Role::Auditor)
    }
}

#[derive(Clone, Debug, Default)]
pub struct Remembered {
    pub viewer: Option<Viewer>,
    language: Option<Language>,
    flash: Option<Sentence>,
}

/// `t` in every template.
#[derive(Clone, Debug)]
pub struct Shell {
    translator: T,
    pub lang: &'static str,
    pub dir: &'static str,
    pub path: String,
    pub accent: String,
    pub viewer: Option<Viewer>,
    pub flash: Option<String>,
    /// Whether digits choose points: switched off by whoever types digits for something else.
    pub keys: bool,
    pub now: Moment,
}

impl Deref for Shell {
    type Target = T;

    fn deref(&self) -> &T {
        &self.translator
    }
}

impl Shell {
    pub fn of(request: &HttpRequest) -> Self {
        let remembered = remembered(request);
        let language = remembered.language.unwrap_or(Language::English);
        let translator = T::new(language);
        Self {
            translator,
            lang: language.as_str(),
            dir: language.direction(),
            path: request.path().to_owned(),
            accent: "blue".to_owned(),
            flash: remembered.flash.as_ref().map(|sentence| translator.why(sentence)),
            viewer: remembered.viewer,
            keys: request.cookie(KEYS_COOKIE).is_none_or(|cookie| cookie.value() != "off"),
            now: Moment::now(),
        }
    }

    /// In the colour of a programme.
    #[must_use]
    pub fn accented(mut self, accent: &str) -> Self {
        accent.clone_into(&mut self.accent);
        self
    }

    pub fn asset(&self, name: &str) -> String {
        asset_path(name)
    }

    pub fn languages(&self) -> Vec<(&'static str, &'static str)> {
        Language::ALL.iter().map(|language| (language.as_str(), language.own_name())).collect()
    }

    /// `in 3 days`, from this page's own now.
    pub fn until(&self, moment: impl Borrow<Moment>) -> String {
        self.translator.from_now(*moment.borrow(), self.now)
    }

    /// Untrusted mistakes of a form, as sentences.
    pub fn problems(&self, mistakes: &[(String, WhyNot)]) -> Problems {
        Problems::of(&self.translator, mistakes)
    }
}

impl FromRequest for Shell {
    type Error = Error;
    type Future = std::future::Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(Ok(Self::of(request)))
    }
}

pub fn remembered(request: &HttpRequest) -> Remembered {
    request.extensions().get::<Remembered>().cloned().unwrap_or_default()
}

pub async fn remember(request: &HttpRequest) -> Result<Remembered> {
    let app = request.app_data::<Data<App>>().ok_or_else(|| Error::Internal("no App".to_owned()))?.clone();
    let viewer = match request.cookie(app.config.session_cookie()) {
        Some(cookie) => find_viewer(&app, cookie.value()).await?,
        None => None,
    };
    let asked = Language::parse(&query(request, "lang"))
        .or_else(|| request.cookie(LANGUAGE_COOKIE).and_then(|cookie| Language::parse(cookie.value())));
    let browser = || {
        let accept = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        Language::wanted(accept.unwrap_or_default())
    };
    let language = asked.or(viewer.as_ref().map(|viewer| viewer.person.language)).unwrap_or_else(browser);
    Ok(Remembered { viewer, language: Some(language), flash: read_flash(request) })
}

async fn find_viewer(app: &App, token: &str) -> Result<Option<Viewer>> {
    let Some(session) = app.keys.session_of(token) else { return Ok(None) };
    let now = Moment::now();
    app.db
        .read(move |conn| {
            let Some(person) = accounts::store::person_of_session(conn, session, now)? else { return Ok(None) };
            let roles = accounts::store::roles_anywhere(conn, person.id)?;
            let support = if roles.contains(&Role::Organiser) {
                accounts::store::support_of_session(conn, session, now)?
            } else {
                None
            };
            let support = support.map(|(support, name)| (name, support.ends_at));
            Ok(Some(Viewer { person, session, support, roles }))
        })
        .await
}

pub fn flash_cookie(sentence: &Sentence) -> String {
    let value = URL_SAFE_NO_PAD.encode(serde_json::to_vec(sentence).unwrap_or_default());
    Cookie::build(FLASH_COOKIE, value)
        .path("/")
        .http_only(true)
        .same_site(actix_web::cookie::SameSite::Lax)
        .max_age(actix_web::cookie::time::Duration::seconds(60))
        .finish()
        .to_string()
}

fn read_flash(request: &HttpRequest) -> Option<Sentence> {
    let bytes = URL_SAFE_NO_PAD.decode(request.cookie(FLASH_COOKIE)?.value()).ok()?;
    let sentence: Sentence = serde_json::from_slice(&bytes).ok()?;
    // Only sentences that were made to be left by a verb.
    matches!(&sentence.id, Cow::Owned(id) if id.starts_with("said-")).then_some(sentence)
}
