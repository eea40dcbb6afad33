//! The code of the day: opened and closed by an organiser, shown on a wall, used by whoever judges.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;
use qrcodegen::{QrCode, QrCodeEcc};

use super::{Pick, categories_in_words, category_options, ticked};
use crate::accounts::pages::{begin, device, network};
use crate::accounts::{self, rules::check_email, rules::check_name};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{JoinCode, PanelTerms, rules, store};
use crate::programme::{self, Category, Organiser, Programme};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, query, see, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "panels/joining.html")]
struct JoiningPage {
    t: Shell,
    slug: String,
    here: String,
    terms_href: String,
    judges_href: String,
    codes: Vec<Line>,
    categories: Vec<Pick>,
    most: String,
    hours: String,
    joins_at_once: bool,
    problems: Problems,
}

struct Line {
    code: String,
    href: String,
    close_href: Option<String>,
    joined: i64,
    most: i32,
    categories: String,
    until: String,
}

#[derive(Template)]
#[template(path = "panels/join_code.html")]
struct CodePage {
    t: Shell,
    programme: String,
    back: String,
    code: String,
    address: String,
    short: String,
    size: i32,
    path: String,
    until: String,
    why_not: Option<String>,
}

#[derive(Template)]
#[template(path = "panels/join.html")]
struct JoinPage {
    t: Shell,
    programme: String,
    action: String,
    why_not: Option<String>,
    name: String,
    email: String,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "panels/join_typed.html")]
struct TypedPage {
    t: Shell,
    code: String,
    problems: Problems,
}

#[derive(Template)]
#[template(path = "panels/joined.html")]
struct JoinedPage {
    t: Shell,
    email: String,
}

async fn load(app: &Data<App>, programme: &Programme) -> Result<(Vec<JoinCode>, Vec<Category>, PanelTerms)> {
    let id = programme.id;
    app.db
        .read(move |conn| {
            let codes = store::join_codes_of(conn, id)?;
            Ok((codes, programme::store::categories(conn, id)?, store::terms(conn, id)?))
        })
        .await
}

impl JoiningPage {
    async fn load(app: &Data<App>, t: Shell, programme: &Programme) -> Result<Self> {
        let (codes, categories, terms) = load(app, programme).await?;
        let slug = &programme.slug;
        let line = |code: JoinCode| Line {
            href: routes::join_code(slug, &code.code),
            close_href: rules::may_join(&code, t.now).is_ok().then(|| routes::close_join_code(slug, &code.code)),
            joined: code.joined,
            most: code.most,
            categories: categories_in_words(&t, &categories, &code.categories),
            until: t.moment(code.closed_at.unwrap_or(code.expires_at), &programme.zone),
            code: code.code,
        };
        Ok(Self {
            here: routes::join_codes(slug),
            terms_href: routes::judges_terms(slug),
            judges_href: routes::judges(slug),
            codes: codes.into_iter().map(line).collect(),
            categories: category_options(&t, &categories, &[]),
            most: "50".to_owned(),
            hours: "12".to_owned(),
            joins_at_once: terms.joins_at_once,
            problems: Problems::none(),
            slug: slug.clone(),
            t: t.accented(&programme.accent),
        })
    }
}

pub async fn joining_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(JoiningPage::load(&app, t, &organiser.programme).await?)
}

pub async fn open_code(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (most, hours, now) = (fields.text("most"), fields.text("hours"), Moment::now());
    let (people, long) = match rules::check_code(&most, &hours) {
        Ok(checked) => checked,
        Err((field, why)) => {
            let problems = Problems::one(&t, field, &why);
            let again = JoiningPage::load(&app, t, &organiser.programme).await?;
            return wrong_form(JoiningPage { most, hours, problems, ..again });
        }
    };
    let slug = organiser.programme.slug.clone();
    let code = app
        .db
        .write(move |conn| {
            let id = organiser.programme.id;
            let chosen = ticked(&programme::store::categories(conn, id)?, &fields);
            store::open_join_code(conn, organiser.person.id, id, (&chosen, people, long), now)
        })
        .await?;
    see(routes::join_code(&slug, &code))
}

pub async fn close_code(app: Data<App>, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let (code, now) = (part(&request, "code", |code| Some(code.to_owned()))?, Moment::now());
    let slug = organiser.programme.slug.clone();
    app.db
        .write(move |conn| store::close_join_code(conn, organiser.person.id, organiser.programme.id, &code, now))
        .await?;
    see_saying(routes::join_codes(&slug), &Sentence::new("said-join-code-closed"))
}

/// To be shown on a wall, or printed.
pub async fn code_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>, request: HttpRequest) -> Answer {
    let code = part(&request, "code", |code| Some(code.to_owned()))?;
    let (code, programme) = app.db.read(move |conn| store::join_code(conn, &code)).await?;
    if programme.id != organiser.programme.id {
        return Err(Error::NotFound);
    }
    let address = format!("{}{}", app.config.origin(), routes::join(&code.code));
    let (size, path) = squares(&address)?;
    page(CodePage {
        programme: t.names(&programme.names).to_owned(),
        back: routes::join_codes(&programme.slug),
        short: format!("{}{}", app.config.origin(), routes::join_typed()),
        size,
        path,
        until: t.moment(code.expires_at, &programme.zone),
        why_not: rules::may_join(&code, t.now).err().map(|why| t.why(&why)),
        code: code.code,
        address,
        t: t.accented(&programme.accent),
    })
}

/// The squares of a QR code as one path, with the quiet edge around it.
fn squares(text: &str) -> Result<(i32, String)> {
    const EDGE: i32 = 4;
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).map_err(|_| Error::Internal("no QR code".to_owned()))?;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            path.push_str(&format!("M{} {}h1v1h-1z", x + EDGE, y + EDGE));
        }
    }
    Ok((code.size() + 2 * EDGE, path))
}

/// The short address: the code is typed.
pub async fn typed_page(app: Data<App>, t: Shell, request: HttpRequest) -> Answer {
    let code = query(&request, "code").trim().to_uppercase();
    if code.is_empty() {
        return page(TypedPage { t, code, problems: Problems::none() });
    }
    let asked = code.clone();
    match app.db.read(move |conn| store::join_code(conn, &asked)).await {
        Ok(_) => see(routes::join(&code)),
        Err(Error::NotFound) => {
            let problems = Problems::one(&t, "code", &WhyNot::new("panels-why-no-code"));
            wrong_form(TypedPage { t, code, problems })
        }
        Err(error) => Err(error),
    }
}

async fn join_page_of(app: &Data<App>, t: Shell, code: String) -> Result<JoinPage> {
    let (code, programme) = app.db.read(move |conn| store::join_code(conn, &code)).await?;
    let viewer = t.viewer.as_ref().map(|viewer| (viewer.person.name.clone(), viewer.person.email.clone()));
    let (name, email) = viewer.unwrap_or_default();
    Ok(JoinPage {
        programme: t.names(&programme.names).to_owned(),
        action: routes::join(&code.code),
        why_not: rules::may_join(&code, t.now).err().map(|why| t.why(&why)),
        name,
        email,
        problems: Problems::none(),
        t: t.accented(&programme.accent),
    })
}

pub async fn join_page(app: Data<App>, t: Shell, request: HttpRequest) -> Answer {
    let code = part(&request, "code", |code| Some(code.to_owned()))?;
    page(join_page_of(&app, t, code).await?)
}

/// Whoever is signed in with that address needs no letter.
fn is_viewer(t: &Shell, email: &str) -> bool {
    let own = t.viewer.as_ref().map(|viewer| accounts::rules::email_key(&viewer.person.email));
    own == Some(accounts::rules::email_key(email))
}

pub async fn join_panel(app: Data<App>, t: Shell, request: HttpRequest, fields: Fields) -> Answer {
    let code = part(&request, "code", |code| Some(code.to_owned()))?;
    let again = join_page_of(&app, t, code.clone()).await?;
    let (name, email) = match (check_name(&fields.text("name")), check_email(&fields.text("email"))) {
        (Ok(name), Ok(email)) => (name, email),
        (name, email) => {
            let named = [("name", name.err()), ("email", email.err())];
            let mistakes: Vec<_> = named.into_iter().filter_map(|(at, why)| Some((at.to_owned(), why?))).collect();
            let problems = again.t.problems(&mistakes);
            return wrong_form(JoinPage { problems, name: fields.text("name"), email: fields.text("email"), ..again });
        }
    };
    let (now, language, network) = (Moment::now(), again.t.language, network(&app, &request));
    let (to, words) = (email.clone(), (name.clone(), email.clone()));
    let device = device(&request);
    let joined = app.db.write(move |conn| {
        if let Some(why) = accounts::store::count_attempt(conn, &words.1, &network, now)? {
            return Ok(Err(why));
        }
        let joined = store::join_panel(conn, &code, (&words.0, &words.1), language, now)?;
        let session =
            if joined.at_once { Some(accounts::store::begin(conn, joined.person.id, &device, now)?) } else { None };
        Ok(Ok((joined.judge, session)))
    });
    let refused = |why: WhyNot| {
        let problems = Problems::one(&again.t, "email", &why);
        (problems, name.clone(), email.clone())
    };
    let (problems, name, email) = match joined.await {
        Ok(Ok((None, _))) if is_viewer(&again.t, &to) => refused(WhyNot::new("panels-why-you-coordinate")),
        Ok(Ok((Some(judge), Some(session)))) => return begin(&app, session, &routes::judge_invitation(judge), now),
        Ok(Ok((Some(judge), None))) if is_viewer(&again.t, &to) => return see(routes::judge_invitation(judge)),
        Ok(Ok(_)) => return page(JoinedPage { email: to, t: again.t }),
        Ok(Err(why)) | Err(Error::Refused(why)) => refused(why),
        Err(error) => return Err(error),
    };
    wrong_form(JoinPage { problems, name, email, ..again })
}
