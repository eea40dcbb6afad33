//! All that is asked of an assignment, as things are now.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;

use super::{all_conflicts, bids, entries_in, judges, pairs};
use crate::column::Json;
use crate::db::Conn;
use crate::entries::{Answers, EntryId, State};
use crate::error::{Error, Result};
use crate::panels::rules::{EntryToJudge, JudgeWithRoom, Question, Wishes, fold, said_by_entry, said_by_judge};
use crate::panels::{EntryOnPanel, Judge, JudgeId, JudgeState, Pair};
use crate::programme::{Programme, ProgrammeId, Round, Says};
use crate::schema::{entries, judges as judge_table, separations};

/// `begun` are the pairs that scoring says have begun: they stay, whatever is wished.
pub fn question(
    conn: &mut Conn,
    programme: &Programme,
    round: &Round,
    wishes: Wishes,
    begun: BTreeSet<Pair>,
) -> Result<Question> {
    let mut judges: Vec<Judge> = judges(conn, programme.id)?;
    judges.retain(|judge| judge.state != JudgeState::Declined);
    let kept = pairs(conn, round.id)?;
    let mut said = said_by_entries(conn, programme)?;
    let conflicts = all_conflicts(conn, programme, &judges)?.into_keys().collect();
    let to_judge = |it: EntryOnPanel| {
        let said = said.remove(&it.id).unwrap_or_default();
        let Said { topics, languages, country } = said;
        EntryToJudge { id: it.id, categories: it.categories, topics, languages, country }
    };
    Ok(Question {
        entries: entries_in(conn, programme, round)?.into_iter().map(to_judge).collect(),
        judges: judges.into_iter().map(|judge| with_room(programme, judge)).collect(),
        sheets_needed: usize::try_from(round.sheets_needed).map_err(Error::internal)?,
        kept,
        begun,
        conflicts,
        apart: apart(conn, programme.id)?,
        bids: bids(conn, programme.id)?,
        wishes,
    })
}

fn with_room(programme: &Programme, judge: Judge) -> JudgeWithRoom {
    let stays = judge.may_be_given();
    let (form, expertise) = (&programme.form, judge.expertise);
    let one = |words: &str, says| said_by_judge(form, &[words.to_owned()], says).pop().unwrap_or_default();
    // Whoever has left keeps what they have begun, and gets nothing more.
    let capacity = if stays { usize::try_from(expertise.capacity).unwrap_or(0) } else { 0 };
    JudgeWithRoom {
        id: judge.id,
        topics: said_by_judge(form, &expertise.topics, Says::Topics),
        languages: said_by_judge(form, &expertise.languages, Says::Language),
        country: one(&expertise.country, Says::Country),
        region: one(&expertise.region, Says::Region),
        stakeholder: one(&expertise.stakeholder, Says::Stakeholder),
        organisation: fold(&expertise.organisation),
        categories: expertise.categories,
        capacity,
    }
}

#[derive(Default)]
struct Said {
    topics: Vec<String>,
    languages: Vec<String>,
    country: String,
}

fn said_by_entries(conn: &mut Conn, programme: &Programme) -> Result<HashMap<EntryId, Said>> {
    let asked = [Says::Topics, Says::Language, Says::Country];
    if asked.iter().all(|says| programme.form.saying(*says).next().is_none()) {
        return Ok(HashMap::new());
    }
    let answers: Vec<(EntryId, Json<Answers>, Option<Json<Answers>>)> = entries::table
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .select((entries::id, entries::answers, entries::submitted_answers))
        .load(conn)?;
    let said = |(id, written, submitted): (EntryId, Json<Answers>, Option<Json<Answers>>)| {
        let answers = submitted.unwrap_or(written);
        let words = |says| said_by_entry(&programme.form, &answers, says);
        let country = words(Says::Country).pop().unwrap_or_default();
        (id, Said { topics: words(Says::Topics), languages: words(Says::Language), country })
    };
    Ok(answers.into_iter().map(said).collect())
}

/// Judges who never get the same entry.
pub fn apart(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<(JudgeId, JudgeId)>> {
    Ok(separations::table
        .inner_join(judge_table::table.on(judge_table::id.eq(separations::judge_id)))
        .filter(judge_table::programme_id.eq(programme))
        .order((separations::judge_id, separations::other_id))
        .select((separations::judge_id, separations::other_id))
        .load(conn)?)
}
