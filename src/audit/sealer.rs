//! The task that seals, once a second: writers never wait for it.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::store;
use crate::column::Moment;
use crate::db::Db;

const PAUSE: Duration = Duration::from_secs(1);

pub async fn seal_until(db: Db, stop: CancellationToken) {
    loop {
        let stopping = stop.is_cancelled();
        if let Err(error) = db.write_alone("sealer", |conn| store::seal(conn, Moment::now())).await {
            tracing::error!(%error, "the log could not be sealed");
        }
        if stopping {
            return;
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => {} }
    }
}
