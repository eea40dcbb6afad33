//! What the voters were told: kept here, outside the program, and compared with what it holds in the end.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use diesel::connection::DefaultLoadingMode;
use diesel::prelude::*;
use palmares::db::{Address, look_at};
use palmares::entries::EntryId;
use palmares::error::{Error, Result};
use palmares::programme::CategoryId;
use palmares::schema::{ballots, voters};

use super::edition::Edition;

/// For each voter and category the place of the nominee whose vote was said to be kept.
type Told = HashMap<(u32, u8), u16>;

#[derive(Default)]
pub struct Books {
    told: Mutex<Told>,
    figures: Mutex<Figures>,
}

#[derive(Default)]
pub struct Figures {
    /// Microseconds for each ballot that was kept, by the time its answer took.
    pub took: Vec<u32>,
    /// The same for pages that voters looked at, and for those of an organiser and a reader meanwhile.
    pub looked: Vec<u32>,
    pub desk: Vec<u32>,
    pub read: Vec<u32>,
    pub confirmed: u32,
    pub asked_to_wait: u64,
    pub lines_lost: u64,
    pub doubles: u64,
    pub others_refused: u64,
    pub page_bytes: u64,
}

impl Books {
    /// A vote that they were told is kept. The same may be told twice; another is a fault of the program.
    pub fn told(&self, voter: u32, category: usize, nominee: usize) {
        let key = (voter, u8::try_from(category).expect("few categories"));
        let nominee = u16::try_from(nominee).expect("some nominees");
        let before = self.told.lock().unwrap_or_else(PoisonError::into_inner).insert(key, nominee);
        assert!(before.is_none_or(|it| it == nominee), "voter {voter} was told of two votes in one category");
    }

    pub fn count(&self) -> usize {
        self.told.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    pub fn note<T>(&self, note: impl FnOnce(&mut Figures) -> T) -> T {
        note(&mut self.figures.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Every vote that was told of is there, as it was told, and there is no other.
    pub fn compare(&self, address: &Address, edition: &Edition) -> Result<String> {
        let mut told = std::mem::take(&mut *self.told.lock().unwrap_or_else(PoisonError::into_inner));
        let (all, mut held, mut wrong, mut untold) = (told.len(), 0_u64, 0_u64, 0_u64);
        look_at(address, |conn| {
            let rows = ballots::table.inner_join(voters::table).filter(voters::programme_id.eq(edition.programme));
            let rows = rows.select((voters::address, ballots::category_id, ballots::entry_id));
            for row in rows.load_iter::<(String, CategoryId, EntryId), DefaultLoadingMode>(conn)? {
                let (voter, category, entry) = row.map_err(Error::from)?;
                held += 1;
                let Some((key, nominee)) = edition.placed(&voter, category, entry) else {
                    wrong += 1;
                    continue;
                };
                match told.remove(&key) {
                    Some(it) if it == nominee => {}
                    Some(_) => wrong += 1,
                    None => untold += 1,
                }
            }
            Ok(())
        })?;
        let lost = told.len();
        assert!(lost == 0 && wrong == 0 && untold == 0, "{lost} lost, {wrong} wrong, {untold} that nobody was told of");
        Ok(format!("{all} ballots were told as kept, {held} are held: none lost, none doubled, none changed"))
    }
}

pub fn micros(took: Duration) -> u32 {
    u32::try_from(took.as_micros()).unwrap_or(u32::MAX)
}

/// Median, 99 of 100, 999 of 1,000 and the longest, in milliseconds.
pub fn spread(times: &mut [u32]) -> String {
    if times.is_empty() {
        return "none".to_owned();
    }
    times.sort_unstable();
    let at = |share: f64| f64::from(times[((times.len() - 1) as f64 * share) as usize]) / 1000.0;
    format!("{:.1} at the median, {:.1} p99, {:.1} p99.9, {:.0} at most (ms)", at(0.5), at(0.99), at(0.999), at(1.0))
}
