//! The table of affinities by name, and an older assignment beside it.

use std::path::Path;
use std::time::Instant;

use super::super::Stopped;
use super::super::tables::{self, Numbered, bytes_of};
use crate::panels::rules::matching::{Kind, Matching, Refusal, Shortage, Table};

pub struct Pairs {
    pub entries: Numbered,
    pub judges: Numbered,
    pub table: Table,
    /// Megabytes, and the seconds that reading them took.
    pub read: (f64, f64),
}

/// Names that a message lists before it says how many more there are.
const NAMED: usize = 12;

impl Pairs {
    pub fn read(file: &Path) -> Result<Self, Stopped> {
        let bytes = bytes_of(file).map_err(Stopped::Wrong)?;
        let begun = Instant::now();
        let (mut entries, mut judges, mut pairs) = (Numbered::default(), Numbered::default(), Vec::new());
        let mut rows = tables::Table::open(&bytes, ["entry", "judge", "affinity"])?;
        while let Some(row) = rows.next()? {
            let (entry, judge) = (entries.number(row.name(0)?), judges.number(row.name(1)?));
            pairs.push((entry, judge, row.millionths(2)?));
        }
        if pairs.is_empty() {
            return Err(Stopped::Wrong("row 2: expected a pair of entry and judge, found none".to_owned()));
        }
        let read = pairs.len();
        let table = Table::sparse(entries.len(), judges.len(), pairs);
        if (0..entries.len()).map(|entry| table.pairs_of(entry).count()).sum::<usize>() < read {
            return Err(twice(&bytes));
        }
        Ok(Self { entries, judges, table, read: (bytes.len() as f64 / 1e6, begun.elapsed().as_secs_f64()) })
    }

    /// The pairs of an older assignment, as far as its entries and judges are still known.
    pub fn old(&self, file: &Path) -> Result<Matching, Stopped> {
        let bytes = bytes_of(file).map_err(Stopped::Wrong)?;
        let mut judges_of = vec![Vec::new(); self.entries.len()];
        let mut rows = tables::Table::open(&bytes, ["entry", "judge"])?;
        while let Some(row) = rows.next()? {
            if let (Some(entry), Some(judge)) = (self.entries.known(row.name(0)?), self.judges.known(row.name(1)?)) {
                judges_of[entry as usize].push(judge);
            }
        }
        for judges in &mut judges_of {
            judges.sort_unstable();
            judges.dedup();
        }
        Ok(Matching { judges_of })
    }

    /// The witness in words.
    pub fn short(&self, short: &Shortage) -> String {
        let (entries, judges) = (short.entries.len(), short.judges.len());
        let (listed_entries, listed_judges) = (list(&self.entries, &short.entries), list(&self.judges, &short.judges));
        let Shortage { needed, room, .. } = short;
        match short.kind {
            Kind::Maxima => format!(
                "no assignment keeps these terms: {entries} entries need {needed} sheets, but the {judges} judges who \
                 may judge any of them have room for {room}\n  entries: {listed_entries}\n  judges: {listed_judges}"
            ),
            Kind::Minima => format!(
                "no assignment keeps these terms: {judges} judges must get {needed} sheets, but the {entries} entries \
                 that any of them may judge can give {room}\n  judges: {listed_judges}\n  entries: {listed_entries}"
            ),
            Kind::Crossing => format!("no assignment was found that keeps all quotas on: {listed_entries}"),
        }
    }

    pub fn refused(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Shortage(short) => self.short(short),
            Refusal::TooCertain { entries } if entries.is_empty() => {
                "loads leave so little choice that some pairs would have to be likelier than that".to_owned()
            }
            Refusal::TooCertain { entries } => format!(
                "these entries have so few judges that some pairs would have to be likelier than that: {}",
                list(&self.entries, entries)
            ),
            Refusal::Crossing => "no draw kept all quotas".to_owned(),
        }
    }
}

/// Which row gives a pair for the second time.
fn twice(bytes: &[u8]) -> Stopped {
    let mut seen = std::collections::HashSet::new();
    let found = (|| {
        let mut rows = tables::Table::open(bytes, ["entry", "judge"])?;
        while let Some(row) = rows.next()? {
            if !seen.insert((row.name(0)?.to_vec(), row.name(1)?.to_vec())) {
                return Err(row.wrong(1, "expected each pair of entry and judge once; this one came before"));
            }
        }
        Ok(())
    })();
    found.map_or_else(Stopped::from, |()| Stopped::Wrong("a pair is given twice".to_owned()))
}

fn list(names: &Numbered, numbers: &[u32]) -> String {
    let named: Vec<&str> = numbers.iter().take(NAMED).map(|number| names.names[*number as usize].as_str()).collect();
    match numbers.len().saturating_sub(NAMED) {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}
