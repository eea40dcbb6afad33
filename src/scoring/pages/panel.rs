//! Changes of a panel in which scoring has a say, from the panel's own pages.

use actix_web::HttpRequest;
use actix_web::web::Data;

use crate::app::App;
use crate::column::Moment;
use crate::entries::{self, EntryId};
use crate::error::{Answer, Error};
use crate::language::{Sentence, WhyNot};
use crate::panels::pages::{chosen_findings, conflicts_again, declared_nature};
use crate::panels::{self, JudgeId, Pair, Ruling};
use crate::programme::{self, Organiser};
use crate::routes;
use crate::scoring::store::{self, RuledAll};
use crate::web::{Fields, For, Shell, part, see_saying};

pub async fn remove_pair(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let entry = EntryId::parse(fields.raw("entry")).ok_or(Error::NotFound)?;
    let judge = JudgeId::parse(fields.raw("judge")).ok_or(Error::NotFound)?;
    let (pair, now, slug) = (Pair { entry, judge }, Moment::now(), organiser.programme.slug.clone());
    app.db
        .write(move |conn| {
            let round = programme::store::round(conn, organiser.programme.id)?;
            entries::store::must_not_be_close(conn, &organiser.programme, &organiser.person, entry)?;
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
    let nature = declared_nature(&fields);
    app.db
        .write(move |conn| {
            let programme = &organiser.programme;
            let Some(entry) = panels::store::find_entry(conn, programme.id, &reference)? else {
                return Err(Error::refused(WhyNot::new("panels-why-no-entry").with("typed", reference.clone())));
            };
            let round = programme::store::round(conn, programme.id)?;
            let (by, pair) = (organiser.person.id, Pair { entry, judge });
            entries::store::must_not_be_close(conn, programme, &organiser.person, entry)?;
            store::declare_conflict(conn, by, programme, &round, pair, (nature, &reason), now)
        })
        .await?;
    see_saying(routes::judge(&slug, judge), &Sentence::new("said-conflict-declared"))
}

pub async fn rule_findings(
    app: Data<App>,
    t: Shell,
    For(organiser): For<Organiser>,
    request: HttpRequest,
    fields: Fields,
) -> Answer {
    let (chosen, reason, now) = (chosen_findings(&fields), fields.text("reason"), Moment::now());
    let ruling = Ruling::parse(fields.raw("ruling")).unwrap_or(Ruling::Confirmed);
    let (by, words) = (organiser.clone(), reason.clone());
    let ruled = app.db.write(move |conn| {
        let round = programme::store::round(conn, by.programme.id)?;
        store::rule_findings(conn, &by.person, &by.programme, &round, &chosen, (ruling, &words), now)
    });
    let RuledAll { done, not } = match ruled.await {
        Ok(ruled) => ruled,
        Err(Error::Refused(why)) => return conflicts_again(&app, t, &organiser, &request, &fields, &why).await,
        Err(error) => return Err(error),
    };
    let said = match (ruling, not) {
        (Ruling::Confirmed, 0) => Sentence::new("said-findings-confirmed").count("done", done),
        (Ruling::Dismissed, 0) => Sentence::new("said-findings-dismissed").count("done", done),
        (_, _) => Sentence::new("said-findings-some").count("done", done).with("skipped", not.to_string()),
    };
    see_saying(routes::conflicts(&organiser.programme.slug), &said)
}

pub async fn name_calibration_entry(app: Data<App>, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (slug, typed, now) = (organiser.programme.slug.clone(), fields.text("calibration"), Moment::now());
    app.db
        .write(move |conn| {
            let programme = &organiser.programme;
            let round = programme::store::round(conn, programme.id)?;
            let entry = panels::store::find_entry(conn, programme.id, &typed)?
                .ok_or_else(|| Error::refused(WhyNot::new("panels-why-no-entry").with("typed", typed.clone())))?;
            store::name_calibration_entry(conn, organiser.person.id, programme, &round, entry, now)
        })
        .await?;
    see_saying(routes::assignment(&slug), &Sentence::new("said-calibration-named"))
}
