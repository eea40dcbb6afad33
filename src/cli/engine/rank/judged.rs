//! Scores and comparisons by name.

use std::collections::BTreeMap;

use super::super::Stopped;
use super::super::tables::{Numbered, Table, Wrong};
use crate::results::rules::calibration::{Scores, Sheet, WrongSheet};
use crate::scoring::rules::pairwise::Comparison;

pub struct Judged {
    pub entries: Numbered,
    pub judges: Numbered,
    pub scores: Scores,
}

impl Judged {
    pub fn read(bytes: &[u8], by_criterion: bool, without: &[String]) -> Result<Self, Stopped> {
        let (mut entries, mut judges) = (Numbered::default(), Numbered::default());
        let (sheets, rows) = match by_criterion {
            true => totals(bytes, &mut entries, &mut judges)?,
            false => sheets(bytes, &mut entries, &mut judges)?,
        };
        if sheets.is_empty() {
            return Err(Stopped::Wrong("row 2: expected a score, found none".to_owned()));
        }
        let scores = Scores::new(entries.len(), judges.len(), sheets).map_err(|wrong| {
            let (WrongSheet::Repeated { position, .. }
            | WrongSheet::NotFinite { position }
            | WrongSheet::NoSuchEntry { position, .. }
            | WrongSheet::NoSuchJudge { position, .. }) = wrong;
            let expected = "expected one score of each judge for each entry; this is the second".to_owned();
            Wrong { row: rows[position], column: "judge".to_owned(), expected }
        })?;
        let scores = scores.without(&numbers(&judges, without)?);
        Ok(Self { entries, judges, scores })
    }
}

/// Sheets, and the row of each.
type Sheets = (Vec<Sheet>, Vec<u64>);

fn sheets(bytes: &[u8], entries: &mut Numbered, judges: &mut Numbered) -> Result<Sheets, Wrong> {
    let (mut sheets, mut lines) = (Vec::new(), Vec::new());
    let mut rows = Table::open(bytes, ["entry", "judge", "score"])?;
    while let Some(row) = rows.next()? {
        let (entry, judge, score) = (row.name(0)?, row.name(1)?, row.number(2)?);
        sheets.push(Sheet { entry: entries.number(entry), judge: judges.number(judge), score });
        lines.push(row.row());
    }
    Ok((sheets, lines))
}

/// The criteria of one sheet, as they are added up.
struct Total {
    points: f64,
    weight: f64,
    row: u64,
    criteria: Vec<Vec<u8>>,
}

/// A sheet for each entry and judge: the mean of its criteria by their weights.
fn totals(bytes: &[u8], entries: &mut Numbered, judges: &mut Numbered) -> Result<Sheets, Wrong> {
    let mut criteria: BTreeMap<Vec<u8>, f64> = BTreeMap::new();
    let mut found: BTreeMap<(u32, u32), Total> = BTreeMap::new();
    let mut rows = Table::open(bytes, ["entry", "criterion", "judge", "score", "weight"])?;
    while let Some(row) = rows.next()? {
        let (criterion, score, weight) = (row.name(1)?.to_vec(), row.number(3)?, row.number(4)?);
        let pair = (entries.number(row.name(0)?), judges.number(row.name(2)?));
        if weight <= 0.0 {
            return Err(row.wrong(4, "expected a weight above 0"));
        }
        if criteria.insert(criterion.clone(), weight).is_some_and(|before| before != weight) {
            return Err(row.wrong(4, "expected the weight that this criterion has in the rows before"));
        }
        let begun = || Total { points: 0.0, weight: 0.0, row: row.row(), criteria: Vec::new() };
        let sheet = found.entry(pair).or_insert_with(begun);
        if sheet.criteria.contains(&criterion) {
            return Err(row.wrong(1, "expected each criterion once for an entry and judge"));
        }
        sheet.points += score * weight;
        sheet.weight += weight;
        sheet.criteria.push(criterion);
    }
    let sheet = |(pair, total): (&(u32, u32), &Total)| Sheet {
        entry: pair.0,
        judge: pair.1,
        score: total.points / total.weight,
    };
    Ok((found.iter().map(sheet).collect(), found.values().map(|total| total.row).collect()))
}

pub struct Compared {
    pub entries: Numbered,
    pub judges: Numbered,
    pub comparisons: Vec<Comparison>,
}

impl Compared {
    pub fn read(bytes: &[u8], without: &[String]) -> Result<Self, Stopped> {
        let (mut entries, mut judges, mut comparisons) = (Numbered::default(), Numbered::default(), Vec::new());
        let mut rows = Table::open(bytes, ["judge", "winner", "loser"])?;
        while let Some(row) = rows.next()? {
            let (winner, loser) = (entries.number(row.name(1)?), entries.number(row.name(2)?));
            if winner == loser {
                return Err(row.wrong(2, "expected another entry than the winner").into());
            }
            comparisons.push(Comparison { judge: judges.number(row.name(0)?), winner, loser });
        }
        if comparisons.is_empty() {
            return Err(Stopped::Wrong("row 2: expected a comparison, found none".to_owned()));
        }
        let out = numbers(&judges, without)?;
        comparisons.retain(|said| !out.contains(&said.judge));
        Ok(Self { entries, judges, comparisons })
    }
}

fn numbers(judges: &Numbered, names: &[String]) -> Result<Vec<u32>, Stopped> {
    let number = |name: &String| {
        judges
            .known(name.trim().as_bytes())
            .ok_or_else(|| Stopped::Wrong(format!("--without: no judge “{name}” in the table")))
    };
    names.iter().map(number).collect()
}
