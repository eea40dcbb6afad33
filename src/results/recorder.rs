//! The task that puts rules into the log when scoring opens, has heads of chains witnessed, and makes public records.
//! Nobody's request waits for it.

use std::time::Duration;

use actix_web::web::block;
use tokio_util::sync::CancellationToken;

use super::rules::bundle;
use super::store;
use crate::app::App;
use crate::column::Moment;
use crate::db::Db;
use crate::error::{Error, Result};

const PAUSE: Duration = Duration::from_secs(5);

/// Does once what is due. How many records were made.
pub fn make_records(db: &Db, origin: &str, now: Moment) -> Result<usize> {
    db.write_now(move |conn| store::fix_rules(conn, now))?;
    db.write_now(move |conn| store::witness(conn, now))?;
    let due = db.read_now(store::records::due)?;
    for programme in &due {
        let id = programme.id;
        let signer = db.write_now({
            let origin = origin.to_owned();
            move |conn| store::records::signer(conn, &origin, now)
        })?;
        let seed = db.write_now(move |conn| store::records::seed(conn, id, now))?;
        let material = db.read_now(|conn| store::material(conn, programme, origin, seed))?;
        // All that is slow happens between the two transactions.
        let made =
            bundle::make(&material, &signer).ok_or_else(|| Error::Internal("no record was packed".to_owned()))?;
        db.write_now(move |conn| store::records::keep(conn, id, &made, now))?;
    }
    Ok(due.len())
}

pub async fn make_records_until(app: App, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => return }
        let (db, origin) = (app.db.clone(), app.config.origin());
        match block(move || make_records(&db, &origin, Moment::now())).await {
            Ok(Ok(0)) => {}
            Ok(Ok(count)) => tracing::info!(count, "public records were made"),
            Ok(Err(error)) => tracing::error!(%error, "no public record could be made"),
            Err(error) => tracing::error!(%error, "no public record could be made"),
        }
    }
}

/// Between two looks at the clock: nothing is published before its hour, and nothing a second later.
const TICK: Duration = Duration::from_millis(500);

pub async fn publish_until(db: Db, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! { () = tokio::time::sleep(TICK) => {}, () = stop.cancelled() => return }
        let now = Moment::now();
        let published = match db.read(move |conn| store::any_due(conn, now)).await {
            Ok(true) => db.write(move |conn| store::publish_due(conn, now)).await.map(|_| ()),
            looked => looked.map(|_| ()),
        };
        if let Err(error) = published {
            tracing::error!(%error, "results could not be published at their hour");
        }
    }
}
