//! Who organises, chairs and audits a programme; and giving these roles by address.

use actix_web::web::Data;
use askama::Template;

use crate::accounts::{self, Person, Role};
use crate::app::App;
use crate::column::Moment;
use crate::desk::{NewHolder, rules, store};
use crate::entries::pages::Choice;
use crate::error::{Answer, Result};
use crate::language::{Sentence, WhyNot};
use crate::panels::{self, Coordinator};
use crate::programme::{Organiser, Programme, Says, Staff};
use crate::routes;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "desk/people.html")]
pub(super) struct PeoplePage {
    t: Shell,
    slug: String,
    programme: String,
    organises: bool,
    groups: Vec<Group>,
    roles: Vec<RoleChoice>,
    name: String,
    email: String,
    coordinators: Vec<Following>,
    /// Empty where the form asks for no country.
    countries: Vec<Choice>,
    coordinator_name: String,
    coordinator_email: String,
    problems: Problems,
}

/// Somebody who follows a country.
struct Following {
    person: String,
    name: String,
    email: String,
    country: String,
    key: String,
}

struct Group {
    role: String,
    means: String,
    people: Vec<Person>,
}

struct RoleChoice {
    value: &'static str,
    text: String,
    help: String,
    chosen: bool,
}

impl PeoplePage {
    pub(super) async fn load(app: &Data<App>, t: Shell, programme: &Programme, organises: bool) -> Result<Self> {
        let (t, id) = (t.accented(&programme.accent), programme.id);
        let (held, following) = app
            .db
            .read(move |conn| {
                let of = |role| Ok((role, accounts::store::holders(conn, id, role)?));
                let held = rules::GIVEN_ROLES.into_iter().map(of).collect::<Result<Vec<_>>>()?;
                Ok((held, panels::store::coordinators(conn, id)?))
            })
            .await?;
        let means = |role: Role| t.s(format!("desk-role-{role}-means"));
        let group = |(role, people): (Role, Vec<Person>)| Group {
            role: t.s(format!("desk-role-{role}")),
            means: means(role),
            people,
        };
        let choice = |role: Role| RoleChoice {
            value: role.as_str(),
            text: t.s(format!("desk-role-{role}")),
            help: means(role),
            chosen: false,
        };
        Ok(Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            organises,
            groups: held.into_iter().map(group).collect(),
            roles: rules::GIVEN_ROLES.into_iter().map(choice).collect(),
            name: String::new(),
            email: String::new(),
            coordinators: following.into_iter().map(|it| Following::of(&t, programme, it)).collect(),
            countries: countries(&t, programme, ""),
            coordinator_name: String::new(),
            coordinator_email: String::new(),
            problems: Problems::none(),
            t,
        })
    }
}

impl PeoplePage {
    /// With what was typed to name a coordinator, and what is wrong with it.
    pub(super) fn naming(mut self, fields: &Fields, mistakes: &Mistakes) -> Self {
        self.problems = self.t.problems(mistakes);
        self.coordinator_name = fields.text("coordinator-name");
        self.coordinator_email = fields.text("coordinator-email");
        for country in &mut self.countries {
            country.chosen = country.value == fields.text("country");
        }
        self
    }
}

impl Following {
    fn of(t: &Shell, programme: &Programme, it: Coordinator) -> Self {
        let mut options = programme.form.saying(Says::Country).flat_map(|field| &field.options);
        let named = options.find(|option| option.key == it.country).map(|option| t.names(&option.names).to_owned());
        Self {
            person: it.person.to_string(),
            name: it.name,
            email: it.email,
            country: named.unwrap_or_else(|| it.country.clone()),
            key: it.country,
        }
    }
}

fn countries(t: &Shell, programme: &Programme, chosen: &str) -> Vec<Choice> {
    let options = programme.form.saying(Says::Country).flat_map(|field| &field.options);
    options.map(|it| Choice::new(&it.key, t.names(&it.names), it.key == chosen)).collect()
}

pub async fn people_page(app: Data<App>, t: Shell, For(staff): For<Staff>) -> Answer {
    page(PeoplePage::load(&app, t, &staff.programme, staff.organises).await?)
}

pub async fn give_role(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let wanted = match wanted(&fields, &organiser) {
        Ok(wanted) => wanted,
        Err(mistakes) => return give_again(&app, t, &organiser, &fields, &mistakes).await,
    };
    let (by, programme, now) = (organiser.person.id, organiser.programme, Moment::now());
    let slug = programme.slug.clone();
    app.db.write(move |conn| store::give_role(conn, by, &programme, &wanted, now)).await?;
    see_saying(routes::people(&slug), &Sentence::new("said-role-granted").with("email", fields.text("email")))
}

type Mistakes = Vec<(String, WhyNot)>;

/// New people get their first letter in the language of whoever invites them.
fn wanted(fields: &Fields, organiser: &Organiser) -> Result<NewHolder, Mistakes> {
    let name = accounts::rules::check_name(&fields.text("name"));
    let email = accounts::rules::check_email(&fields.text("email"));
    let role = Role::parse(fields.raw("role")).filter(|role| rules::GIVEN_ROLES.contains(role));
    let role = role.ok_or_else(|| WhyNot::new("desk-why-role"));
    match (name, email, role) {
        (Ok(name), Ok(email), Ok(role)) => Ok(NewHolder { name, email, role, language: organiser.person.language }),
        (name, email, role) => {
            let named = [("name", name.err()), ("email", email.err()), ("role", role.err())];
            Err(named.into_iter().filter_map(|(field, why)| Some((field.to_owned(), why?))).collect())
        }
    }
}

async fn give_again(app: &Data<App>, t: Shell, organiser: &Organiser, fields: &Fields, mistakes: &Mistakes) -> Answer {
    let mut again = PeoplePage::load(app, t, &organiser.programme, true).await?;
    again.problems = again.t.problems(mistakes);
    again.name = fields.text("name");
    again.email = fields.text("email");
    for role in &mut again.roles {
        role.chosen = role.value == fields.raw("role");
    }
    wrong_form(again)
}
