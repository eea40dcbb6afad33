//! What a judge has to do: their own entries, through their own pairs.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::expo;
use crate::accounts::PersonId;
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{self as entries_slice, Answers, EntryId, State, Verdict};
use crate::error::{Error, Result};
use crate::panels::{ConflictKind, JudgeId, JudgeState, Pair};
use crate::programme::rules::narrowed;
use crate::programme::{self, Calendar, Method, Programme, ProgrammeId, RoundId, RubricId, Stage, StageKind};
use crate::schema::{
    assignments, closings, conflicts, entries, entry_categories, judges, recusals, releases, screenings, sheets, skips,
    stages,
};
use crate::scoring::{EntryToRead, Judging, Listed, Points, Seat, Sheet, SheetId, SheetState};

/// Has this judge, in this round, this entry to judge, all things considered?
pub fn is_still_theirs(conn: &mut Conn, programme: &Programme, round: RoundId, pair: Pair) -> Result<()> {
    is_theirs_in_closed(conn, programme, round, pair).map(|_| ())
}

/// The same, and whether the round is closed: every save asks both.
pub(super) fn is_theirs_in_closed(conn: &mut Conn, programme: &Programme, round: RoundId, pair: Pair) -> Result<bool> {
    let recused = recusals::table.find((round, pair.entry, pair.judge));
    let declared = conflicts::table.find((pair.judge, pair.entry)).filter(conflicts::kind.eq(ConflictKind::Declared));
    let (verdict, closed): (Option<Verdict>, bool) = assignments::table
        .inner_join(judges::table)
        .inner_join(entries::table.left_join(screenings::table))
        .filter(assignments::round_id.eq(round))
        .filter(assignments::entry_id.eq(pair.entry))
        .filter(assignments::judge_id.eq(pair.judge))
        .filter(judges::state.eq(JudgeState::Accepted))
        .filter(entries::state.eq(State::Submitted))
        .filter(entries::programme_id.eq(programme.id))
        .filter(not(exists(recused)))
        .filter(not(exists(declared)))
        .filter(exists(releases::table.find(round)))
        .select((screenings::verdict.nullable(), exists(closings::table.find(round))))
        .get_result(conn)?;
    if is_eligible(programme, verdict) { Ok(closed) } else { Err(Error::NotFound) }
}

fn is_eligible(programme: &Programme, verdict: Option<Verdict>) -> bool {
    !programme.terms.screening || verdict == Some(Verdict::Eligible)
}

/// The entry of one of the judge's own pairs; anything else is not found.
pub fn entry_to_read(conn: &mut Conn, judging: &Judging, entry: EntryId) -> Result<EntryToRead> {
    let pair = Pair { entry, judge: judging.judge.id };
    is_still_theirs(conn, &judging.programme, judging.round.id, pair)?;
    let (reference, title, answers, submitted_title, submitted): (
        String,
        String,
        Json<Answers>,
        Option<String>,
        Option<Json<Answers>>,
    ) = entries::table
        .find(entry)
        .select((
            entries::reference,
            entries::title,
            entries::answers,
            entries::submitted_title,
            entries::submitted_answers,
        ))
        .get_result(conn)?;
    let categories = entry_categories::table
        .filter(entry_categories::entry_id.eq(entry))
        .order(entry_categories::category_id)
        .select(entry_categories::category_id)
        .load(conn)?;
    let (title, answers) = (submitted_title.unwrap_or(title), submitted.unwrap_or(answers).0);
    let blind = judging.round.blind;
    let answers = if blind { entries_slice::store::for_blind_judges(conn, entry, answers)? } else { answers };
    Ok(EntryToRead { id: entry, reference, title, answers, categories })
}

type Line = (JudgeId, EntryId, String, String, Option<String>, Option<Verdict>, Option<SheetRow>, Option<Moment>);
type SheetRow = (
    SheetId,
    EntryId,
    JudgeId,
    RubricId,
    String,
    SheetState,
    Json<Points>,
    String,
    String,
    i32,
    Moment,
    Option<Moment>,
    String,
    i32,
);

/// The judge's own list, in their own order; what they put off comes last.
pub fn list(conn: &mut Conn, judging: &Judging) -> Result<Vec<Listed>> {
    let rows = lines(conn, &[judging.round.id], &[judging.judge.id])?;
    let eligible = rows.into_iter().filter(|row| is_eligible(&judging.programme, row.5));
    let listed = eligible.map(|(_, entry, reference, title, submitted, _, sheet, skipped)| Listed {
        entry,
        reference,
        title: submitted.unwrap_or(title),
        sheet: sheet.map(sheet_of_row),
        skipped,
    });
    let mut listed: Vec<Listed> = listed.collect();
    listed.sort_by_key(|line| line.skipped.filter(|_| !line.is_done()));
    Ok(listed)
}

fn lines(conn: &mut Conn, rounds: &[RoundId], judges: &[JudgeId]) -> Result<Vec<Line>> {
    let recused = recusals::table
        .filter(recusals::round_id.eq(assignments::round_id))
        .filter(recusals::judge_id.eq(assignments::judge_id))
        .filter(recusals::entry_id.eq(assignments::entry_id));
    let declared = conflicts::table
        .filter(conflicts::judge_id.eq(assignments::judge_id))
        .filter(conflicts::entry_id.eq(assignments::entry_id))
        .filter(conflicts::kind.eq(ConflictKind::Declared));
    let released = releases::table.filter(releases::round_id.eq(assignments::round_id));
    let own_sheet = sheets::round_id
        .eq(assignments::round_id)
        .and(sheets::judge_id.eq(assignments::judge_id))
        .and(sheets::entry_id.eq(assignments::entry_id));
    let own_skip = skips::round_id
        .eq(assignments::round_id)
        .and(skips::judge_id.eq(assignments::judge_id))
        .and(skips::entry_id.eq(assignments::entry_id));
    Ok(assignments::table
        .inner_join(entries::table.left_join(screenings::table))
        .left_join(sheets::table.on(own_sheet))
        .left_join(skips::table.on(own_skip))
        .filter(assignments::round_id.eq_any(rounds))
        .filter(assignments::judge_id.eq_any(judges))
        .filter(entries::state.eq(State::Submitted))
        .filter(not(exists(recused)))
        .filter(not(exists(declared)))
        .filter(exists(released))
        .order((assignments::position, assignments::entry_id))
        .select((
            assignments::judge_id,
            entries::id,
            entries::reference,
            entries::title,
            entries::submitted_title,
            screenings::verdict.nullable(),
            super::sheets::COLUMNS.nullable(),
            skips::at.nullable(),
        ))
        .load(conn)?)
}

fn sheet_of_row(row: SheetRow) -> Sheet {
    let (
        id,
        entry_id,
        judge_id,
        rubric_id,
        reference,
        state,
        points,
        comment,
        note,
        revision,
        saved_at,
        submitted_at,
        tab,
        turn,
    ) = row;
    Sheet {
        id,
        entry_id,
        judge_id,
        rubric_id,
        reference,
        state,
        points,
        comment,
        note,
        revision,
        saved_at,
        submitted_at,
        tab,
        turn,
    }
}

/// Everywhere that somebody judges, the newest first.
pub fn seats(conn: &mut Conn, person: PersonId) -> Result<Vec<Seat>> {
    let own: Vec<(JudgeId, ProgrammeId, JudgeState)> = judges::table
        .filter(judges::person_id.eq(person))
        .select((judges::id, judges::programme_id, judges::state))
        .load(conn)?;
    let ids: Vec<ProgrammeId> = own.iter().map(|(_, programme, _)| *programme).collect();
    let at_hand = programme::store::rounds_at_hand(conn, &ids)?;
    let rounds: Vec<RoundId> = at_hand.values().map(|round| round.id).collect();
    let scoring: Vec<(ProgrammeId, StageKind, Moment, Moment)> = stages::table
        .filter(stages::programme_id.eq_any(&ids))
        .filter(stages::kind.eq(StageKind::Scoring))
        .select((stages::programme_id, stages::kind, stages::opens_at, stages::closes_at))
        .load(conn)?;
    let judges: Vec<JudgeId> = own.iter().map(|(judge, _, _)| *judge).collect();
    let lines = lines(conn, &rounds, &judges)?;
    let walked: Vec<RoundId> = at_hand.values().filter(|it| it.method == Method::Expo).map(|it| it.id).collect();
    let seen = expo::tables_seen(conn, &walked, &judges)?;
    let seat = |programme: Programme| {
        let (judge, _, state) = own.iter().copied().find(|(_, id, _)| *id == programme.id)?;
        let mine = lines.iter().filter(|line| line.0 == judge && is_eligible(&programme, line.5));
        let done = mine.clone().filter(|line| line.6.as_ref().is_some_and(|sheet| sheet.5 == SheetState::Submitted));
        let stage = scoring.iter().find(|(id, _, _, _)| *id == programme.id);
        Some(Seat {
            judge,
            state,
            all: mine.clone().count(),
            done: done.count(),
            seen: at_hand
                .get(&programme.id)
                .filter(|round| round.method == Method::Expo)
                .map(|_| seen.get(&judge).copied().unwrap_or(0)),
            scoring: stage.and_then(|(_, kind, opens_at, closes_at)| {
                let stage = Stage { kind: *kind, opens_at: *opens_at, closes_at: *closes_at };
                narrowed(Calendar(vec![stage]), at_hand.get(&programme.id)?).0.pop()
            }),
            programme,
        })
    };
    Ok(programme::store::by_ids(conn, &ids)?.into_iter().filter_map(seat).collect())
}
