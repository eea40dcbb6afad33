//! The submitted sheets of a programme's round, with their totals. Nothing here is read before the round is closed.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use serde::Deserialize;

use crate::accounts::ProgrammeId;
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::Result;
use crate::entries::EntryId;
use crate::programme::{self, Criterion, RubricId};
use crate::results::{JudgeId, Points, SheetScore, rules, store};
use crate::schema::{judges, people, rubrics, sheets};

/// A sheet with what a reader of the standing wants beside its total.
#[derive(Clone, Debug)]
pub struct ReadSheet {
    pub judge: String,
    pub organisation: String,
    pub reference: String,
    pub comment: String,
    pub submitted_at: Option<Moment>,
    pub criteria: Vec<Criterion>,
    pub score: SheetScore,
}

/// What stands for one criterion in a sheet's JSON.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Given {
    Points(i32),
    Level { level: i32 },
    Word(String),
}

fn points(given: &BTreeMap<String, Given>) -> Points {
    let points = |given: &Given| match given {
        Given::Points(points) | Given::Level { level: points } => Some(*points),
        Given::Word(word) => word.parse().ok(),
    };
    given.iter().map(|(key, given)| (key.clone(), points(given))).collect()
}

type Given4 = (EntryId, JudgeId, RubricId, Json<BTreeMap<String, Given>>);

/// The sheets that count, of the whole programme; empty while its round is open.
pub fn sheets(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<SheetScore>> {
    if !store::progress(conn, programme)?.closed {
        return Ok(Vec::new());
    }
    let round = programme::store::round(conn, programme)?.id;
    let rubrics: HashMap<RubricId, Json<Vec<Criterion>>> = rubrics::table
        .filter(rubrics::round_id.eq(round))
        .select((rubrics::id, rubrics::criteria))
        .load::<(RubricId, Json<Vec<Criterion>>)>(conn)?
        .into_iter()
        .collect();
    let rows: Vec<Given4> = sheets::table
        .filter(sheets::round_id.eq(round))
        .filter(sheets::state.eq("submitted"))
        .select((sheets::entry_id, sheets::judge_id, sheets::rubric_id, sheets::points))
        .load(conn)?;
    let score = |(entry, judge, rubric, given): Given4| {
        let points = points(&given);
        let total = rubrics.get(&rubric).and_then(|criteria| rules::total(criteria, &points));
        SheetScore { entry, judge, total, points }
    };
    Ok(rows.into_iter().map(score).collect())
}

type SheetRow = (JudgeId, String, String, String, String, Option<Moment>, Json<BTreeMap<String, Given>>, Json<Vec<Criterion>>);

/// Every sheet that made an entry's place, by the name of its judge; empty while the round is open.
pub fn sheets_of(conn: &mut Conn, programme: ProgrammeId, entry: EntryId) -> Result<Vec<ReadSheet>> {
    if !store::progress(conn, programme)?.closed {
        return Ok(Vec::new());
    }
    let round = programme::store::round(conn, programme)?.id;
    let rows: Vec<SheetRow> = sheets::table
        .inner_join(judges::table.inner_join(people::table))
        .inner_join(rubrics::table)
        .filter(sheets::round_id.eq(round))
        .filter(sheets::entry_id.eq(entry))
        .filter(sheets::state.eq("submitted"))
        .order((people::name, judges::id))
        .select((
            judges::id,
            people::name,
            judges::organisation,
            sheets::reference,
            sheets::comment,
            sheets::submitted_at,
            sheets::points,
            rubrics::criteria,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(|row| read(entry, row)).collect())
}

fn read(entry: EntryId, row: SheetRow) -> ReadSheet {
    let (judge_id, judge, organisation, reference, comment, submitted_at, given, criteria) = row;
    let points = points(&given);
    let total = rules::total(&criteria, &points);
    ReadSheet {
        judge,
        organisation,
        reference,
        comment,
        submitted_at,
        score: SheetScore { entry, judge: judge_id, total, points },
        criteria: criteria.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_read_in_every_form_and_cannot_judge_is_no_zero() {
        let given: BTreeMap<String, Given> =
            serde_json::from_str(r#"{"a": {"level": 4}, "b": 3, "c": "cannot_judge", "d": "2"}"#).unwrap_or_default();
        let read: Vec<_> = points(&given).into_values().collect();
        assert_eq!(read, [Some(4), Some(3), None, Some(2)]);
    }
}
