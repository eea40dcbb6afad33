//! Changes of a panel in which scoring has a say, from the panel's own pages.

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::panels::{self, JudgeId, Pair};
use crate::programme::{self, Organiser};
use crate::routes;
use crate::scoring::store;
use crate::web::{Fields, For, part, see_saying};

pub async fn remove_pair(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let entry = EntryId::parse(fields.raw("entry")).ok_or(Error::NotFound)?;
    let judge = JudgeId::parse(fields.raw("judge")).ok_or(Error::NotFound)?;
    let (pair, now, slug) = (Pair { entry, judge }, Moment::now(), organiser.programme.slug.clone());
    app.db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            store::remove_pair(conn, organiser.person.id, &organiser.programme, &round, pair, now)
        })
        .await?;
    see_saying(routes::judge(&slug, judge), &Sentence::new("said-pair-removed"))
}

pub async fn declare_conflict(
    app: Data<App>,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (judge, now) = (part(&request, "judge", JudgeId::parse)?, Moment::now());
    let (slug, reference, reason) = (organiser.programme.slug.clone(), fields.text("entry"), fields.text("reason"));
    app.db
        .write(move |conn| {
            let programme = &organiser.programme;
            let Some(entry) = panels::store::find_entry(conn, programme.id, &reference)? else {
                return Err(Error::refused(WhyNot::new("panels-why-no-entry").with("typed", reference.clone())));
            };
            let round = programme::store::round(conn, programme.id)?;
            store::declare_conflict(conn, organiser.person.id, programme, &round, Pair { entry, judge }, &reason, now)
        })
        .await?;
    see_saying(routes::judge(&slug, judge), &Sentence::new("said-conflict-declared"))
}
