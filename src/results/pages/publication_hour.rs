//! The hour at which results publish themselves.

use actix_web::web::Data;

use super::publication::PublicationPage;
use crate::app::App;
use crate::column::Moment;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::programme::rules::moment_typed;
use crate::results::{Publisher, store};
use crate::routes;
use crate::web::{Fields, For, Shell, see_saying, wrong_form};

pub async fn set_hour(app: Data<App>, t: Shell, For(Publisher(sighted)): For<Publisher>, fields: Fields) -> Answer {
    let (typed, now) = (fields.text("hour"), Moment::now());
    let (by, programme) = (sighted.person.id, sighted.programme.clone());
    let set = match moment_typed(&typed, &programme.zone) {
        None => Err(Error::refused(WhyNot::new("programme-why-date"))),
        Some(at) => app.db.write(move |conn| store::set_hour(conn, by, &programme, at, now)).await,
    };
    match set {
        Ok(()) => see_saying(routes::publication(&sighted.programme.slug), &Sentence::new("said-hour-set")),
        Err(Error::Refused(why)) => wrong_form(PublicationPage::of(&app, t, &sighted).await?.with_hour(typed, &why)),
        Err(error) => Err(error),
    }
}

pub async fn take_hour_back(app: Data<App>, For(Publisher(sighted)): For<Publisher>) -> Answer {
    let (by, id, now) = (sighted.person.id, sighted.programme.id, Moment::now());
    app.db.write(move |conn| store::take_hour_back(conn, by, id, now)).await?;
    see_saying(routes::publication(&sighted.programme.slug), &Sentence::new("said-hour-back"))
}
