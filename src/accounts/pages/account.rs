//! One's own account: name, language, password, devices.

use actix_web::HttpRequest;
use actix_web::web::{Data, block};
use argon2::{Argon2, PasswordHasher};
use askama::Template;

use crate::accounts::{Person, Session, SessionId, Support, rules, store};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Language, Sentence, WhyNot};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, part, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "accounts/account.html")]
struct AccountPage {
    t: Shell,
    email: String,
    name: String,
    sessions: Vec<Session>,
    /// Who acted for this person, when and why.
    supports: Vec<(Support, Person)>,
    current: Option<SessionId>,
    problems: Problems,
}

impl AccountPage {
    async fn load(app: &Data<App>, t: Shell, person: Person) -> Result<Self, Error> {
        let (id, now) = (person.id, Moment::now());
        let read =
            app.db.read(move |conn| Ok((store::of_person(conn, id, now)?, store::supports_for(conn, id, None)?)));
        let (sessions, supports) = read.await?;
        let current = t.viewer.as_ref().map(|viewer| viewer.session);
        Ok(Self { t, email: person.email, name: person.name, sessions, supports, current, problems: Problems::none() })
    }

    fn is_current(&self, session: &Session) -> bool {
        self.current == Some(session.id)
    }

    fn wrong(mut self, field: &str, why: &WhyNot) -> Answer {
        self.problems = Problems::one(&self.t, field, why);
        wrong_form(self)
    }
}

pub async fn account_page(app: Data<App>, t: Shell, For(person): For<Person>) -> Answer {
    page(AccountPage::load(&app, t, person).await?)
}

pub async fn save_profile(app: Data<App>, t: Shell, For(person): For<Person>, fields: Fields) -> Answer {
    let (id, now) = (person.id, Moment::now());
    let language = Language::parse(fields.raw("language")).unwrap_or(person.language);
    match rules::check_name(&fields.text("name")) {
        Ok(name) => {
            app.db.write(move |conn| store::set_profile(conn, id, &name, language, now)).await?;
            see_saying(routes::account(), &Sentence::new("said-profile-saved"))
        }
        Err(why) => {
            let mut again = AccountPage::load(&app, t, person).await?;
            again.name = fields.text("name");
            again.wrong("name", &why)
        }
    }
}

pub async fn save_password(app: Data<App>, t: Shell, For(person): For<Person>, fields: Fields) -> Answer {
    let (id, password, now) = (person.id, fields.raw("password").to_owned(), Moment::now());
    if let Err(why) = rules::check_password(&password) {
        return AccountPage::load(&app, t, person).await?.wrong("password", &why);
    }
    let hash = block(move || Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string()))
        .await
        .map_err(Error::internal)?
        .map_err(Error::internal)?;
    app.db.write(move |conn| store::set_password(conn, id, &hash, now)).await?;
    see_saying(routes::account(), &Sentence::new("said-password-saved"))
}

pub async fn end_session(app: Data<App>, For(person): For<Person>, request: HttpRequest) -> Answer {
    let (session, now) = (part(&request, "session", SessionId::parse)?, Moment::now());
    app.db.write(move |conn| store::end(conn, person.id, session, now)).await?;
    see_saying(routes::account(), &Sentence::new("said-session-ended"))
}
