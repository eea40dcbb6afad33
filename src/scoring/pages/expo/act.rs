//! What a tap does, and where the judge goes after it.

use std::sync::Arc;

use actix_web::web::Data;

use super::{ExpoPage, Seen};
use crate::app::App;
use crate::column::Moment;
use crate::entries::EntryId;
use crate::error::{Answer, Error, Result};
use crate::language::WhyNot;
use crate::routes;
use crate::scoring::rules::{self, pairwise::Act};
use crate::scoring::store::expo::{self, Hall, Visited};
use crate::scoring::{ExpoVerdict, SkipReason, Tap, Walking};
use crate::web::{Fields, For, Problems, Shell, see, wrong_form};

/// So many judges must find nobody at a table before it is hidden.
const ABSENCES: usize = 3;
/// So often another table is looked for when the one chosen was just taken.
const TRIES: usize = 8;

pub async fn act(app: Data<App>, t: Shell, For(walking): For<Walking>, fields: Fields) -> Answer {
    let (slug, now) = (walking.0.programme.slug.clone(), Moment::now());
    let back = if fields.raw("act") == "place" { routes::expo_order(&slug) } else { routes::expo(&slug) };
    let hall = look(&app, &walking, now).await?;
    // Sent twice, or from an older tab: what was said stands, and the page shows where the judge is.
    if fields.number("number") != Some(hall.next_number(walking.0.judge.id)) {
        return see(back);
    }
    let done = perform(&app, &walking, &hall, &fields, now).await;
    let done = done.map_err(|error| match error {
        Error::Collision => Error::Refused(WhyNot::new("scoring-why-crowded")),
        other => other,
    });
    match done {
        Err(Error::Refused(why)) => {
            let field = if why.id == "scoring-why-no-reason" { "words" } else { "expo" };
            let problems = Problems::one(&t, field, &why);
            let again = ExpoPage::of(t, &walking.0, Seen::load(&app, &walking, now).await?);
            let (reason, words) = (fields.text("reason"), fields.text("words"));
            wrong_form(ExpoPage { problems, reason, words, ..again })
        }
        done => {
            done?;
            see(back)
        }
    }
}

async fn look(app: &Data<App>, walking: &Walking, now: Moment) -> Result<Arc<Hall>> {
    let (floors, of) = (Arc::clone(&app.floors), &walking.0);
    let (programme, round, judge) = (of.programme.id, of.round.id, of.judge.id);
    app.db.read(move |conn| floors.hall(conn, programme, round, Some(judge), now)).await
}

async fn perform(app: &Data<App>, walking: &Walking, hall: &Hall, fields: &Fields, now: Moment) -> Result<()> {
    let entry = EntryId::parse(fields.raw("entry"));
    let Some(tap) = tap_of(fields)? else { return move_on(app, walking, now).await };
    if !say(app, walking, hall, &tap, entry, now).await? {
        return Ok(());
    }
    match (&tap, entry) {
        (Tap::Undone, _) => return return_to(app, walking, now).await,
        (Tap::Arrived | Tap::Placed { .. }, _) => return Ok(()),
        (Tap::Absent, Some(entry)) => hide_if_nobody_is_there(app, walking, entry, now).await?,
        // From now on they must not meet, and the hall is to know it at once.
        (Tap::Skipped { reason: SkipReason::Conflict, .. }, _) => app.floors.forget(walking.0.round.id),
        (Tap::Judged { .. } | Tap::Skipped { .. } | Tap::Absent, _) => {}
    }
    move_on(app, walking, now).await
}

/// Nothing for a judge who only asks where to go.
fn tap_of(fields: &Fields) -> Result<Option<Tap>> {
    let judged = |verdict| Tap::Judged { verdict, points: fields.number("points") };
    Ok(Some(match fields.raw("act") {
        "next" => return Ok(None),
        "arrived" => Tap::Arrived,
        "here" => judged(ExpoVerdict::Here),
        "before" => judged(ExpoVerdict::Before),
        "neither" => judged(ExpoVerdict::Neither),
        "absent" => Tap::Absent,
        "undo" => Tap::Undone,
        "place" => Tap::Placed { place: fields.number::<u32>("place").unwrap_or(1).saturating_sub(1) },
        "skip" => {
            let reason = SkipReason::parse(fields.raw("reason"))
                .ok_or_else(|| Error::refused(WhyNot::new("scoring-why-no-skip-reason")))?;
            Tap::Skipped { reason, words: fields.text("words") }
        }
        _ => return Err(Error::NotFound),
    }))
}

/// `false` when another tab or an earlier tap was quicker.
async fn say(
    app: &Data<App>,
    walking: &Walking,
    hall: &Hall,
    tap: &Tap,
    entry: Option<EntryId>,
    now: Moment,
) -> Result<bool> {
    let (judge, expo) = (walking.0.judge.id, hall.expo);
    let number = entry.and_then(|entry| hall.number_of(entry)).unwrap_or(u32::MAX);
    let until = now.plus_minutes(i64::from(expo.visit_minutes)).micros();
    let acts = rules::acts_of(&hall.walk(judge), tap, number, &expo, until).map_err(Error::refused)?;
    let words = if let Tap::Skipped { words, .. } = tap { words.clone() } else { String::new() };
    let (rows, walking, tap) = (hall.rows(judge, &acts, &words, now), walking.clone(), tap.clone());
    let Some(first) = rows.first().cloned() else { return Ok(true) };
    app.db
        .write(move |conn| {
            if tap == Tap::Arrived {
                return expo::stay(conn, &walking, &first, now);
            }
            let said = expo::say(conn, &walking, &rows, now)?;
            match (&tap, entry) {
                (Tap::Skipped { reason: SkipReason::Conflict, words }, Some(entry)) if said => {
                    expo::declare_conflict(conn, &walking, entry, words, now)?;
                }
                _ => {}
            }
            Ok(said)
        })
        .await
}

/// To the next table that is free; where there is none the page says so.
async fn move_on(app: &Data<App>, walking: &Walking, now: Moment) -> Result<()> {
    for _ in 0..TRIES {
        let hall = look(app, walking, now).await?;
        let Visited::Free(entry) = hall.next(walking.0.judge.id, now) else { return Ok(()) };
        let sent = |entry, until| Act::Sent { entry, until };
        let Some(row) = row(&hall, walking, entry, sent, now) else { return Ok(()) };
        let own = walking.clone();
        match app.db.write(move |conn| expo::send(conn, &own, &row, now)).await {
            Err(Error::Conflict(_) | Error::Collision) => app.floors.forget(walking.0.round.id),
            done => return done.map(|_| ()),
        }
    }
    Ok(())
}

/// After an undo the judge is at that table again.
async fn return_to(app: &Data<App>, walking: &Walking, now: Moment) -> Result<()> {
    let hall = look(app, walking, now).await?;
    let Visited::Here(entry) = hall.next(walking.0.judge.id, now) else { return Ok(()) };
    let arrived = |entry, until| Act::Arrived { entry, until };
    let Some(row) = row(&hall, walking, entry, arrived, now) else { return Ok(()) };
    let own = walking.clone();
    app.db.write(move |conn| expo::stay(conn, &own, &row, now)).await.map(|_| ())
}

fn row(
    hall: &Hall,
    walking: &Walking,
    entry: EntryId,
    act: impl Fn(u32, i64) -> Act,
    now: Moment,
) -> Option<crate::scoring::ExpoEvent> {
    let until = now.plus_minutes(i64::from(hall.expo.visit_minutes)).micros();
    let act = act(hall.number_of(entry)?, until);
    hall.rows(walking.0.judge.id, &[act], "", now).pop()
}

async fn hide_if_nobody_is_there(app: &Data<App>, walking: &Walking, entry: EntryId, now: Moment) -> Result<()> {
    app.floors.forget(walking.0.round.id);
    if look(app, walking, now).await?.absences(entry) < ABSENCES {
        return Ok(());
    }
    let of = walking.0.clone();
    app.db.write(move |conn| expo::hide(conn, None, &of.programme, &of.round, entry, now)).await?;
    app.floors.forget(walking.0.round.id);
    Ok(())
}
