//! More time for judges: the end as it is, the end as it is to be, why, and how many are told.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::column::Moment;
use crate::entries;
use crate::error::{Answer, Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::programme::rules::{TypedStage, stage_typed};
use crate::programme::{self, Organiser, Stage, StageKind};
use crate::routes;
use crate::scoring::store;
use crate::web::{Fields, For, Problems, Shell, page, see_saying, wrong_form};

#[derive(Template)]
#[template(path = "scoring/extension.html")]
struct ExtensionPage {
    t: Shell,
    slug: String,
    programme: String,
    zone: String,
    now_until: String,
    told: usize,
    closed: bool,
    closes: String,
    reason: String,
    problems: Problems,
}

impl ExtensionPage {
    async fn load(app: &Data<App>, t: Shell, organiser: &Organiser) -> Result<(Self, Stage)> {
        let (programme, person) = (organiser.programme.clone(), organiser.person.clone());
        let (stage, told, closed) = app
            .db
            .read(move |conn| {
                let round = programme::store::round(conn, programme.id)?;
                let hidden = entries::store::hidden_from(conn, &programme, &person)?;
                let coverage = store::coverage(conn, &programme, &round)?.without(&hidden);
                let calendar = programme::store::calendar(conn, programme.id)?;
                let stage = calendar.stage(StageKind::Scoring).ok_or(Error::NotFound)?.clone();
                Ok((stage, store::with_work_left(&coverage).count(), store::is_closed(conn, round.id)?))
            })
            .await?;
        let programme = &organiser.programme;
        let page = Self {
            slug: programme.slug.clone(),
            programme: t.names(&programme.names).to_owned(),
            zone: programme.zone.clone(),
            now_until: t.moment(stage.closes_at, &programme.zone),
            told,
            closed,
            closes: TypedStage::of(&stage, &programme.zone).closes,
            reason: String::new(),
            problems: Problems::none(),
            t: t.accented(&programme.accent),
        };
        Ok((page, stage))
    }
}

pub async fn extension_page(app: Data<App>, t: Shell, For(organiser): For<Organiser>) -> Answer {
    page(ExtensionPage::load(&app, t, &organiser).await?.0)
}

pub async fn extend(app: Data<App>, t: Shell, For(organiser): For<Organiser>, fields: Fields) -> Answer {
    let (closes, reason, now) = (fields.text("closes"), fields.text("reason"), Moment::now());
    let (again, stage) = ExtensionPage::load(&app, t, &organiser).await?;
    let wrong = |field: &str, why: &WhyNot| {
        let problems = Problems::one(&again.t, field, why);
        (closes.clone(), reason.clone(), problems)
    };
    let opens = TypedStage::of(&stage, &organiser.programme.zone).opens;
    let typed = TypedStage { opens, closes: closes.clone(), reason: reason.clone() };
    let found = match stage_typed(&stage, &typed, &organiser.programme.zone) {
        Ok(wanted) => {
            let (by, words) = (organiser.clone(), reason.clone());
            let done = app
                .db
                .write(move |conn| store::extend(conn, by.person.id, &by.programme, wanted.closes_at, &words, now));
            match done.await {
                Ok(told) => {
                    let said = Sentence::new("said-extended").count("judges", told);
                    return see_saying(routes::coverage(&organiser.programme.slug), &said);
                }
                Err(Error::Refused(why)) => wrong("closes", &why),
                Err(error) => return Err(error),
            }
        }
        Err(mistakes) => match mistakes.first() {
            Some((part, why)) => wrong(part, why),
            None => return Err(Error::NotFound),
        },
    };
    let (closes, reason, problems) = found;
    wrong_form(ExtensionPage { closes, reason, problems, ..again })
}
