//! The halls that a node keeps in memory: a cache of what stands in the database, and of nothing else.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Hall;
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::panels::JudgeId;
use crate::programme::{ProgrammeId, RoundId};

type Slot = Arc<Mutex<Option<Arc<Hall>>>>;

/// One hall for each round. Whoever reads gets it as it is then, and holds up nobody.
#[derive(Default)]
pub struct Floors(Mutex<HashMap<RoundId, Slot>>);

impl Floors {
    /// The hall as it is now: for a judge up to their own last act, of others up to the last moment.
    pub fn hall(
        &self,
        conn: &mut Conn,
        programme: ProgrammeId,
        round: RoundId,
        judge: Option<JudgeId>,
        now: Moment,
    ) -> Result<Arc<Hall>> {
        let slot = self.slot(round);
        let mut slot = locked(&slot);
        let mut hall = match slot.take() {
            Some(hall) if !hall.is_old(now) => hall,
            _ => Arc::new(Hall::load(conn, programme, round, now)?),
        };
        if hall.is_behind(judge, now) {
            Arc::make_mut(&mut hall).catch_up(conn, (programme, round), judge, now)?;
        }
        if hall.is_old(now) {
            hall = Arc::new(Hall::load(conn, programme, round, now)?);
        }
        *slot = Some(Arc::clone(&hall));
        Ok(hall)
    }

    /// After an organiser's change, and when a table turned out to be taken.
    pub fn forget(&self, round: RoundId) {
        *locked(&self.slot(round)) = None;
    }

    fn slot(&self, round: RoundId) -> Slot {
        Arc::clone(locked(&self.0).entry(round).or_default())
    }
}

/// A hall is put back whole or not at all, so one that a panic left behind is as good as any.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
