//! The sheets that count, with their totals. Scoring gives them out only when the round is closed.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::column::Json;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::Result;
use crate::panels::{self, Judge};
use crate::programme::{Criterion, Programme, RoundId, RubricId};
use crate::results::SheetScore;
use crate::schema::rubrics;
use crate::scoring::{self, Sheet};

/// A sheet with what a reader of the standing wants beside its total.
#[derive(Clone, Debug)]
pub struct ReadSheet {
    pub judge: Judge,
    pub sheet: Sheet,
    pub criteria: Vec<Criterion>,
    pub score: SheetScore,
}

type Rubrics = HashMap<RubricId, Vec<Criterion>>;

/// Every version of the round's rubric: a sheet is read by the one that it was written with.
pub(super) fn rubrics(conn: &mut Conn, round: RoundId) -> Result<Rubrics> {
    let rows: Vec<(RubricId, Json<Vec<Criterion>>)> =
        rubrics::table.filter(rubrics::round_id.eq(round)).select((rubrics::id, rubrics::criteria)).load(conn)?;
    Ok(rows.into_iter().map(|(id, criteria)| (id, criteria.0)).collect())
}

fn score(sheet: &Sheet, criteria: &[Criterion]) -> SheetScore {
    let total = scoring::rules::marked(&sheet.points).or_else(|| scoring::rules::total(criteria, &sheet.points));
    SheetScore { entry: sheet.entry_id, judge: sheet.judge_id, total, points: sheet.points.0.clone() }
}

/// The sheets that make the standings of a round.
pub fn sheets(conn: &mut Conn, round: RoundId) -> Result<Vec<SheetScore>> {
    let rubrics = rubrics(conn, round)?;
    let criteria = |sheet: &Sheet| rubrics.get(&sheet.rubric_id).map(Vec::as_slice).unwrap_or_default();
    let sheets = scoring::store::sheets_of_round(conn, round)?;
    Ok(sheets.iter().map(|sheet| score(sheet, criteria(sheet))).collect())
}

/// Every sheet that made an entry's place, by the name of its judge.
pub fn sheets_of(conn: &mut Conn, programme: &Programme, round: RoundId, entry: EntryId) -> Result<Vec<ReadSheet>> {
    let rubrics = rubrics(conn, round)?;
    let mut sheets = scoring::store::sheets_of_round(conn, round)?;
    sheets.retain(|sheet| sheet.entry_id == entry);
    let judges = panels::store::judges(conn, programme.id)?;
    let read = |judge: Judge| {
        let sheet = sheets.iter().find(|sheet| sheet.judge_id == judge.id)?.clone();
        let criteria = rubrics.get(&sheet.rubric_id).cloned().unwrap_or_default();
        Some(ReadSheet { judge, score: score(&sheet, &criteria), criteria, sheet })
    };
    Ok(judges.into_iter().filter_map(read).collect())
}
