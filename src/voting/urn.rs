//! Where ballots wait for each other: all that have come are written together, and each is answered once that is durable.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};

use tokio::sync::oneshot;

use super::{Cast, Said, store};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::metrics::Metrics;

/// How many may wait. Whoever comes then is asked to come again: nobody is told that something is kept which may be lost.
pub const WAITING: usize = 4096;
const BATCH: usize = 512;

type Waiting = (Cast, oneshot::Sender<Result<Said>>);

#[derive(Clone)]
pub struct Urn {
    slot: SyncSender<Waiting>,
    metrics: Arc<Metrics>,
}

impl Urn {
    pub fn open(db: Db, waiting: usize, metrics: Arc<Metrics>) -> Result<Self> {
        let (slot, ballots) = sync_channel(waiting);
        let counted = Arc::clone(&metrics);
        std::thread::Builder::new()
            .name("urn".to_owned())
            .spawn(move || empty_until_closed(&db, &ballots, &counted))
            .map_err(Error::internal)?;
        Ok(Self { slot, metrics })
    }

    /// # Errors
    /// Busy, when too many wait.
    pub async fn cast(&self, cast: Cast) -> Result<Said> {
        let (tell, told) = oneshot::channel();
        let said = match self.slot.try_send((cast, tell)) {
            Ok(()) => {
                self.metrics.wait(1);
                told.await.map_err(Error::internal)?
            }
            Err(TrySendError::Full(_)) => Err(Error::Busy),
            Err(TrySendError::Disconnected(_)) => Err(Error::Internal("the urn is closed".to_owned())),
        };
        self.metrics.ballot(outcome(&said));
        said
    }
}

const fn outcome(said: &Result<Said>) -> &'static str {
    match said {
        Ok(Said::Kept) => "kept",
        Ok(Said::Other) => "voted before",
        Ok(Said::Refused) => "refused",
        Err(Error::Busy) => "asked to wait",
        Err(_) => "failed",
    }
}

fn empty_until_closed(db: &Db, ballots: &Receiver<Waiting>, metrics: &Metrics) {
    while let Ok(first) = ballots.recv() {
        let waiting = std::iter::once(first).chain(ballots.try_iter()).take(BATCH);
        let (casts, tell): (Vec<Cast>, Vec<_>) = waiting.unzip();
        metrics.gathered(casts.len());
        metrics.wait(-i64::try_from(casts.len()).unwrap_or(0));
        let written = db.write_now(move |conn| store::cast_all(conn, &casts));
        // Nobody listens where the browser has gone away; the ballot stands all the same.
        match written {
            Ok(said) => tell.into_iter().zip(said).for_each(|(tell, said)| drop(tell.send(Ok(said)))),
            Err(error) => tell.into_iter().for_each(|tell| drop(tell.send(Err(error.clone())))),
        }
    }
}
