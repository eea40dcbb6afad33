//! Many complete sheets checked on one page and submitted at once.

use actix_web::web::Data;
use askama::Template;

use super::list::{listed_with_rubric, title};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error};
use crate::language::{Sentence, T};
use crate::programme::{Criterion, StageKind};
use crate::routes;
use crate::scoring::{Given, Judging, Listed, Sheet, rules, store};
use crate::web::{Fields, For, Shell, page, see, see_saying};

#[derive(Template)]
#[template(path = "scoring/batch.html")]
struct BatchPage {
    t: Shell,
    programme: String,
    list_href: String,
    batch_href: String,
    until: String,
    criteria: Vec<String>,
    rows: Vec<Row>,
}

struct Row {
    value: String,
    href: String,
    title: String,
    points: Vec<String>,
    total: String,
}

pub async fn batch_page(app: Data<App>, t: Shell, For(judging): For<Judging>) -> Answer {
    let (programme, slug) = (&judging.programme, &judging.programme.slug);
    let around = listed_with_rubric(&app, &judging).await?;
    if judging.round.is_ballot() || !judging.has_accepted() || around.may_write(&judging, t.now).is_err() {
        return see(routes::judging_in(slug));
    }
    let criteria = &around.rubric.criteria;
    let closes = around.calendar.stage(StageKind::Scoring).map(|stage| t.moment(stage.closes_at, &programme.zone));
    page(BatchPage {
        programme: t.names(&programme.names).to_owned(),
        list_href: routes::judging_in(slug),
        batch_href: routes::own_submission(slug),
        until: closes.unwrap_or_default(),
        criteria: criteria.iter().map(|criterion| t.names(&criterion.names).to_owned()).collect(),
        rows: around.complete().map(|(line, sheet)| Row::of(&t, &judging, criteria, line, sheet)).collect(),
        t: t.accented(&programme.accent),
    })
}

impl Row {
    fn of(t: &T, judging: &Judging, criteria: &[Criterion], line: &Listed, sheet: &Sheet) -> Self {
        let given = |criterion: &Criterion| match sheet.points.0.0.get(&criterion.key) {
            Some(Given::Level(points)) => t.number(*points),
            _ => t.s("scoring-grid-cannot"),
        };
        Self {
            value: format!("{}:{}", line.entry, sheet.revision),
            href: routes::sheet(&judging.programme.slug, line.entry),
            title: title(judging, line),
            points: criteria.iter().map(given).collect(),
            total: rules::total(criteria, &sheet.points).map_or_else(|| "–".to_owned(), |sum| t.decimal(sum, 1)),
        }
    }
}

/// Submits what was ticked, as it was seen; what changed since, or is no longer theirs, is counted and left.
pub async fn submit_batch(app: Data<App>, t: Shell, For(judging): For<Judging>, fields: Fields) -> Answer {
    let now = Moment::now();
    let seen = |value: &String| {
        let (entry, revision) = value.split_once(':')?;
        Some((EntryId::parse(entry)?, revision.parse().ok()?))
    };
    let wanted: Vec<(EntryId, i32)> = fields.all("sheet").iter().filter_map(seen).collect();
    let slug = judging.programme.slug.clone();
    let (done, not) = app
        .db
        .write(move |conn| {
            let (mut done, mut not) = (0_usize, 0_usize);
            for (entry, revision) in &wanted {
                let submitted = judging.clone().task(conn, *entry);
                match submitted.and_then(|task| store::submit(conn, &task, *revision, now)) {
                    Ok(_) => done += 1,
                    Err(Error::NotFound | Error::Refused(_) | Error::Conflict(_)) => not += 1,
                    Err(error) => return Err(error),
                }
            }
            Ok((done, not))
        })
        .await?;
    let said = match not {
        0 => Sentence::new("said-sheets-submitted").count("done", done),
        not => Sentence::new("said-some-sheets-submitted").count("done", done).with("not", t.number(not)),
    };
    see_saying(routes::judging_in(&slug), &said)
}
