//! The task that forgets files of no entry: brought by somebody whose page was never answered, or taken out since.

use std::collections::HashSet;
use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::store;
use crate::column::Moment;
use crate::db::Db;
use crate::error::Result;
use crate::files::Files;

const PAUSE: Duration = Duration::from_secs(6 * 60 * 60);
/// A file is kept before its row is: whatever is younger may still get one.
const AT_LEAST_HOURS: i64 = 24;

/// Forgets what was kept a day ago or earlier and belongs to no entry. How many there were.
pub async fn sweep(db: &Db, files: &Files, now: Moment) -> Result<usize> {
    let kept = files.kept_before("entries", now.plus_hours(-AT_LEAST_HOURS)).await?;
    if kept.is_empty() {
        return Ok(0);
    }
    let known: HashSet<String> = db.read(store::all_file_keys).await?.into_iter().collect();
    // The small one of a picture goes with the picture.
    let whole = |key: &str| key.replacen("-small.", ".", 1);
    let orphans: Vec<String> = kept.into_iter().filter(|key| !known.contains(&whole(key))).collect();
    for key in &orphans {
        files.forget(key).await?;
    }
    Ok(orphans.len())
}

pub async fn sweep_until(db: Db, files: Files, stop: CancellationToken) {
    while !stop.is_cancelled() {
        match sweep(&db, &files, Moment::now()).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "files of no entry were forgotten"),
            Err(error) => tracing::error!(%error, "files could not be looked through"),
        }
        tokio::select! { () = tokio::time::sleep(PAUSE) => {}, () = stop.cancelled() => return }
    }
}
