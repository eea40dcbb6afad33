//! Signing in: by password, or by a link in a letter. The link opens a page with a button, so that a mail
//! scanner that follows it does not use it up.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::web::{Data, block};
use argon2::{Argon2, PasswordHasher, PasswordVerifier};
use askama::Template;

use super::{begin, device, network, with_cookie};
use crate::accounts::{Person, rules, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Language, Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, Problems, Shell, page, page_with, part, query, see, wrong_form};

#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
struct SignInPage {
    t: Shell,
    email: String,
    next: String,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "accounts/letter_sent.html")]
struct LetterSentPage {
    t: Shell,
    email: String,
}

#[derive(Template)]
#[template(path = "accounts/link.html")]
struct LinkPage {
    t: Shell,
    email: String,
    known: bool,
    name: String,
    problems: Problems,
}

pub async fn sign_in_page(t: Shell, request: HttpRequest) -> Answer {
    let next = rules::local_path(&query(&request, "next"));
    match &t.viewer {
        Some(_) => see(next),
        None => page(SignInPage { t, email: String::new(), next, problems: Problems::none() }),
    }
}

pub async fn sign_in(app: Data<App>, t: Shell, request: HttpRequest, fields: Fields) -> Answer {
    let (email, next) = (fields.text("email"), rules::local_path(fields.raw("next")));
    if let Some(why) = count_attempt(&app, &request, &email).await? {
        return sign_in_again(StatusCode::TOO_MANY_REQUESTS, t, email, next, "email", &why);
    }
    match proven(&app, &email, fields.raw("password").to_owned()).await? {
        Some(person) => {
            let (now, device) = (Moment::now(), device(&request));
            let session = app.db.write(move |conn| store::begin(conn, person.id, &device, now)).await?;
            begin(&app, session, &next, now)
        }
        None => {
            let why = WhyNot::new("accounts-why-wrong-password");
            sign_in_again(StatusCode::UNPROCESSABLE_ENTITY, t, email, next, "email", &why)
        }
    }
}

fn sign_in_again(status: StatusCode, t: Shell, email: String, next: String, field: &str, why: &WhyNot) -> Answer {
    let problems = Problems::one(&t, field, why);
    page_with(status, SignInPage { t, email, next, problems })
}

async fn count_attempt(app: &Data<App>, request: &HttpRequest, email: &str) -> Result<Option<WhyNot>> {
    let (email, network, now) = (email.to_owned(), network(app, request), Moment::now());
    app.db.write(move |conn| store::count_attempt(conn, &email, &network, now)).await
}

/// The person, when the password is theirs. An unknown address takes as long as a wrong password.
async fn proven(app: &Data<App>, email: &str, password: String) -> Result<Option<Person>> {
    let email = email.to_owned();
    let found = app
        .db
        .read(move |conn| {
            let Some(person) = store::by_email(conn, &email)? else { return Ok(None) };
            let hash = store::password_hash(conn, person.id)?;
            Ok(hash.map(|hash| (person, hash)))
        })
        .await?;
    block(move || match found {
        Some((person, hash)) => {
            Argon2::default().verify_password(password.as_bytes(), hash.as_str()).ok().map(|()| person)
        }
        None => {
            let _ = Argon2::default().hash_password(password.as_bytes());
            None
        }
    })
    .await
    .map_err(Error::internal)
}

pub async fn ask_for_link(app: Data<App>, t: Shell, request: HttpRequest, fields: Fields) -> Answer {
    let (typed, next) = (fields.text("email"), rules::local_path(fields.raw("next")));
    let email = match rules::check_email(&typed) {
        Ok(email) => email,
        Err(why) => return sign_in_again(StatusCode::UNPROCESSABLE_ENTITY, t, typed, next, "email", &why),
    };
    if let Some(why) = count_attempt(&app, &request, &email).await? {
        return sign_in_again(StatusCode::TOO_MANY_REQUESTS, t, email, next, "email", &why);
    }
    let (to, language, now) = (email.clone(), t.language, Moment::now());
    app.db.write(move |conn| store::send_link(conn, &to, &next, language, now)).await?;
    page(LetterSentPage { t, email })
}

pub async fn link_page(app: Data<App>, t: Shell, request: HttpRequest) -> Answer {
    let (token, now) = (part(&request, "token", |token| Some(token.to_owned()))?, Moment::now());
    let opened = app.db.read(move |conn| store::open_link(conn, &token, now)).await?;
    let known = opened.person.is_some();
    page(LinkPage { t, email: opened.email, known, name: String::new(), problems: Problems::none() })
}

pub async fn use_link(app: Data<App>, t: Shell, request: HttpRequest, fields: Fields) -> Answer {
    let (token, now) = (part(&request, "token", |token| Some(token.to_owned()))?, Moment::now());
    let (name, device, language): (_, _, Language) = (fields.text("name"), device(&request), t.language);
    let of_token = token.clone();
    let opened = app.db.read(move |conn| store::open_link(conn, &of_token, now)).await?;
    if opened.person.is_none()
        && let Err(why) = rules::check_name(&name)
    {
        let problems = Problems::one(&t, "name", &why);
        return wrong_form(LinkPage { t, email: opened.email, known: false, name, problems });
    }
    let (session, opened) =
        app.db.write(move |conn| store::use_link(conn, &token, &name, language, &device, now)).await?;
    begin(&app, session, &opened.next, now)
}

pub async fn sign_out(app: Data<App>, t: Shell) -> Answer {
    if let Some(viewer) = t.viewer {
        let (person, session, now) = (viewer.person.id, viewer.session, Moment::now());
        app.db.write(move |conn| store::end(conn, person, session, now)).await?;
    }
    let mut gone =
        Cookie::build(app.config.session_cookie(), "").path("/").secure(app.config.secure_cookies()).finish();
    gone.make_removal();
    let response = crate::web::see_saying("/", &Sentence::new("said-signed-out"))?;
    with_cookie(response, &gone).map_err(|_| Error::Internal(routes::sign_in()))
}
