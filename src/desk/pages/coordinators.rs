//! Naming who follows the entries of a country.

use actix_web::web::Data;

use super::people::PeoplePage;
use crate::accounts::{self, PersonId};
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::panels::{NewCoordinator, store};
use crate::programme::{Organiser, Says};
use crate::routes;
use crate::web::{Fields, For, Shell, see_saying, wrong_form};

pub async fn name_coordinator(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let mistakes = match wanted(&fields, &organiser) {
        Err(mistakes) => mistakes,
        Ok(wanted) => {
            let (by, programme, now) = (organiser.person.id, organiser.programme.clone(), Moment::now());
            match app.db.write(move |conn| store::name_coordinator(conn, by, &programme, &wanted, now)).await {
                Ok(()) => {
                    let said = Sentence::new("said-coordinator-named").with("email", fields.text("coordinator-email"));
                    return see_saying(routes::people(&organiser.programme.slug), &said);
                }
                Err(Error::Refused(why)) => vec![("coordinator-email".to_owned(), why)],
                Err(error) => return Err(error),
            }
        }
    };
    let again = PeoplePage::load(&app, t, &organiser.programme, true).await?;
    wrong_form(again.naming(&fields, &mistakes))
}

fn wanted(fields: &Fields, organiser: &Organiser) -> Result<NewCoordinator, Vec<(String, WhyNot)>> {
    let name = accounts::rules::check_name(&fields.text("coordinator-name"));
    let email = accounts::rules::check_email(&fields.text("coordinator-email"));
    let key = fields.text("country");
    let mut options = organiser.programme.form.saying(Says::Country).flat_map(|field| &field.options);
    let country = options.any(|it| it.key == key).then_some(key).ok_or_else(|| WhyNot::new("desk-why-country"));
    match (name, email, country) {
        (Ok(name), Ok(email), Ok(country)) => {
            Ok(NewCoordinator { name, email, country, language: organiser.person.language })
        }
        (name, email, country) => {
            let named =
                [("coordinator-name", name.err()), ("coordinator-email", email.err()), ("country", country.err())];
            Err(named.into_iter().filter_map(|(field, why)| Some((field.to_owned(), why?))).collect())
        }
    }
}

pub async fn end_coordinator(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let person = PersonId::parse(fields.raw("person")).ok_or(Error::NotFound)?;
    let (by, of, country, now) = (organiser.person.id, organiser.programme.id, fields.text("country"), Moment::now());
    app.db.write(move |conn| store::end_coordinator(conn, by, of, person, &country, now)).await?;
    see_saying(routes::people(&organiser.programme.slug), &Sentence::new("said-coordinator-ended"))
}
