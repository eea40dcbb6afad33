//! The task that looks for likenesses while entries come in: half a minute later is soon enough.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::store;
use crate::column::Moment;
use crate::db::Db;

const PAUSE: Duration = Duration::from_secs(30);

pub async fn watch_until(db: Db, stop: CancellationToken) {
    while !stop.is_cancelled() {
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => return }
        if let Err(error) = store::look_through(&db, Moment::now()).await {
            tracing::error!(%error, "entries could not be looked through");
        }
    }
}
