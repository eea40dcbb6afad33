//! All that a public record is made of, in a number of queries that grows with the rounds alone.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::accounts::ProgrammeId;
use crate::audit;
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::Result;
use crate::panels::JudgeId;
use crate::programme::{self, CategoryId, Method, Programme, Round, RoundId, Rubric, RubricId};
use crate::results::rules::bundle::{Decided, Excluded, Known, Logged, Material, Played, TakenOut, Voted, Written};
use crate::results::{SheetScore, store};
use crate::schema::{
    annulments, annulments_lifted, closings, entries as entry_rows, entry_categories, people, recusals,
    reopening_agreements, reopenings, roles, score_releases, sheets, witnessed_heads,
};
use crate::scoring;
use crate::voting::{self, VoteSet, VoteState};

const MICROS: i64 = 1_000_000;

pub fn material(conn: &mut Conn, programme: &Programme, origin: &str, seed: [u8; 32]) -> Result<Material> {
    let mut played = Vec::new();
    for round in programme::store::rounds(conn, programme.id)? {
        if scoring::store::is_released(conn, round.id)? {
            played.push(play(conn, programme, round)?);
        }
    }
    let rounds: Vec<RoundId> = played.iter().map(|it| it.round.id).collect();
    let (mut decisions, mut seen) = (decided(conn, programme, &played)?, BTreeSet::new());
    decisions.extend(moved_on(conn, &played)?);
    played.iter().for_each(|it| seen.extend(it.competing.iter().chain(it.sheets.iter().map(|it| &it.score.entry))));
    let vote = voted(conn, programme.id)?;
    seen.extend(vote.iter().flat_map(|it| &it.categories).flat_map(|it| it.lines.iter().map(|line| line.entry)));
    played.iter().flat_map(|it| &it.said).for_each(|said| seen.extend(&said.entries));
    Ok(Material {
        origin: format!("{}/programmes/{}", store::records::host(origin), programme.slug),
        seed,
        programme: programme.names.clone(),
        categories: programme::store::categories(conn, programme.id)?,
        prizes: programme::store::prizes(conn, programme.id)?,
        entries: known(conn, programme, &seen)?,
        exclusions: exclusions(conn, &rounds)?,
        decisions,
        vote,
        log: log(conn, programme.id)?,
        people: people_of(conn, programme.id)?,
        rounds: played,
    })
}

fn play(conn: &mut Conn, programme: &Programme, round: Round) -> Result<Played> {
    let rubrics = programme::store::rubrics(conn, round.id)?;
    let competing = store::competing(conn, programme, &round, None)?.into_iter().map(|entry| entry.id).collect();
    let walked = round.method == Method::Expo;
    let said = if walked { Some(scoring::store::expo::evidence(conn, round.id)?) } else { None };
    let sheets = if walked { Vec::new() } else { written(conn, &round, &rubrics)? };
    Ok(Played { round, rubrics, competing, sheets, said })
}

fn written(conn: &mut Conn, round: &Round, rubrics: &[Rubric]) -> Result<Vec<Written>> {
    let versions: BTreeMap<RubricId, i32> = rubrics.iter().map(|rubric| (rubric.id, rubric.version)).collect();
    let written_with: BTreeMap<(EntryId, JudgeId), RubricId> = scoring::store::sheets_of_round(conn, round.id)?
        .into_iter()
        .map(|sheet| ((sheet.entry_id, sheet.judge_id), sheet.rubric_id))
        .collect();
    let version = |score: &SheetScore| {
        written_with.get(&(score.entry, score.judge)).and_then(|rubric| versions.get(rubric)).copied().unwrap_or(1)
    };
    let scores = store::sheets(conn, round.id)?;
    Ok(scores.into_iter().map(|score| Written { version: version(&score), score }).collect())
}

fn known(conn: &mut Conn, programme: &Programme, seen: &BTreeSet<EntryId>) -> Result<Vec<Known>> {
    let filter = entries::store::Filter { public: true, ..entries::store::Filter::default() };
    let public: BTreeSet<EntryId> = entries::store::search(conn, programme, &filter)?.ids.into_iter().collect();
    let pairs: Vec<(EntryId, CategoryId)> = entry_categories::table
        .inner_join(entry_rows::table)
        .filter(entry_rows::programme_id.eq(programme.id))
        .order((entry_categories::entry_id, entry_categories::category_id))
        .select((entry_categories::entry_id, entry_categories::category_id))
        .load(conn)?;
    let mut categories: BTreeMap<EntryId, Vec<CategoryId>> = BTreeMap::new();
    pairs.into_iter().for_each(|(entry, category)| categories.entry(entry).or_default().push(category));
    let rows: Vec<(EntryId, String, String, Option<String>)> = entry_rows::table
        .filter(entry_rows::programme_id.eq(programme.id))
        .order(entry_rows::id)
        .select((entry_rows::id, entry_rows::reference, entry_rows::title, entry_rows::submitted_title))
        .load(conn)?;
    let own = rows.into_iter().filter(|row| seen.contains(&row.0));
    Ok(own
        .map(|(id, reference, title, submitted)| Known {
            public: public.contains(&id),
            categories: categories.remove(&id).unwrap_or_default(),
            title: submitted.unwrap_or(title),
            id,
            reference,
        })
        .collect())
}

/// Why somebody stepped back is theirs alone, and so is who it was.
fn exclusions(conn: &mut Conn, rounds: &[RoundId]) -> Result<Vec<Excluded>> {
    let none = |kind, round| Excluded {
        kind,
        round: Some(round),
        entry: None,
        judge: None,
        count: None,
        reason: String::new(),
    };
    let annulled: Vec<(RoundId, EntryId, JudgeId, String)> = annulments::table
        .left_join(annulments_lifted::table)
        .inner_join(sheets::table)
        .filter(sheets::round_id.eq_any(rounds))
        .filter(annulments_lifted::annulment_id.nullable().is_null())
        .select((sheets::round_id, sheets::entry_id, sheets::judge_id, annulments::reason))
        .load(conn)?;
    let stepped: Vec<(RoundId, EntryId)> = recusals::table
        .filter(recusals::round_id.eq_any(rounds))
        .select((recusals::round_id, recusals::entry_id))
        .load(conn)?;
    let short: Vec<(RoundId, i32, String)> = closings::table
        .filter(closings::round_id.eq_any(rounds))
        .filter(closings::short_of_sheets.gt(0))
        .select((closings::round_id, closings::short_of_sheets, closings::reason))
        .load(conn)?;
    let same = reopenings::round_id
        .eq(reopening_agreements::round_id)
        .and(reopenings::closed_at.eq(reopening_agreements::closed_at));
    let reopened: Vec<(RoundId, String)> = reopening_agreements::table
        .inner_join(reopenings::table.on(same))
        .filter(reopening_agreements::round_id.eq_any(rounds))
        .select((reopening_agreements::round_id, reopenings::reason))
        .load(conn)?;
    let early: Vec<(RoundId, String)> = score_releases::table
        .filter(score_releases::round_id.eq_any(rounds))
        .filter(score_releases::early.eq(true))
        .select((score_releases::round_id, score_releases::reason))
        .load(conn)?;
    let annulled = annulled.into_iter().map(|(round, entry, judge, reason)| Excluded {
        entry: Some(entry),
        judge: Some(judge),
        reason,
        ..none("sheet-annulled", round)
    });
    let stepped =
        stepped.into_iter().map(|(round, entry)| Excluded { entry: Some(entry), ..none("judge-stepped-back", round) });
    let short = short.into_iter().map(|(round, count, reason)| Excluded {
        count: usize::try_from(count).ok(),
        reason,
        ..none("closed-short", round)
    });
    let reopened = reopened.into_iter().map(|(round, reason)| Excluded { reason, ..none("round-reopened", round) });
    let early = early.into_iter().map(|(round, reason)| Excluded { reason, ..none("scores-read-early", round) });
    Ok(annulled.chain(stepped).chain(short).chain(reopened).chain(early).collect())
}

fn decided(conn: &mut Conn, programme: &Programme, played: &[Played]) -> Result<Vec<Decided>> {
    let prizes = programme::store::prizes(conn, programme.id)?;
    let round = played.last().map_or(1, |it| it.round.number());
    let mut all = Vec::new();
    for one in store::decided_for_all(conn, programme.id, store::Eyes::Everybody)? {
        let Some(prize) = prizes.iter().find(|prize| prize.id == one.decision.prize) else { continue };
        all.push(Decided {
            prize: Some(prize.code.clone()),
            category: prize.category,
            round,
            number: one.decision.number,
            winners: one.entries(),
            others: one.others.iter().map(|(distinction, winner)| (*distinction, winner.entry)).collect(),
            reason: one.decision.reason.clone(),
            signed: one.signatures.iter().map(|signature| signature.capacity.to_string()).collect(),
        });
    }
    all.sort_by(|one, other| one.prize.cmp(&other.prize));
    Ok(all)
}

/// The count that everybody knows the champions of, with the sets that were void in it.
fn voted(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Voted>> {
    let Some((tally, _)) = voting::store::announced(conn, programme)? else { return Ok(None) };
    let void = voting::store::sets(conn, programme)?.into_iter().filter(|set| set.standing == VoteState::Void);
    let taken = |set: VoteSet| TakenOut {
        screen: set.screen.to_string(),
        voters: i64::try_from(set.facts.voters).unwrap_or(i64::MAX),
        reason: set.verdicts.into_iter().next().map(|last| last.reason).unwrap_or_default(),
    };
    let mut out: Vec<TakenOut> = void.map(taken).collect();
    out.sort_unstable();
    Ok(Some(Voted {
        number: tally.number,
        terms: tally.terms,
        root: tally.root,
        reason: tally.reason,
        signed: tally.signatures.iter().map(|signature| signature.office.to_string()).collect(),
        categories: tally.categories,
        out,
    }))
}

/// Lists by which the next round was opened.
fn moved_on(conn: &mut Conn, played: &[Played]) -> Result<Vec<Decided>> {
    let mut all = Vec::new();
    for round in played.iter().map(|it| &it.round).take(played.len().saturating_sub(1)) {
        all.extend(store::latest_list(conn, round.id)?.map(|list| Decided {
            prize: None,
            category: None,
            round: round.number(),
            number: list.number,
            winners: list.entries.into_iter().collect(),
            others: Vec::new(),
            reason: list.reason,
            signed: list.signatures.iter().map(|signature| signature.capacity.to_string()).collect(),
        }));
    }
    Ok(all)
}

fn log(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Logged>> {
    let seconds = |at: Moment| at.micros() / MICROS;
    let rules = audit::store::sealed_acts(conn, programme, "rules-fixed")?;
    let rules =
        rules.into_iter().map(|(hash, number, at)| Logged { kind: "rule".to_owned(), number, hash, at: seconds(at) });
    let heads: Vec<(String, i64, String, Moment)> = witnessed_heads::table
        .filter(witnessed_heads::programme_id.eq(programme))
        .order(witnessed_heads::number)
        .select((witnessed_heads::kind, witnessed_heads::number, witnessed_heads::hash, witnessed_heads::at))
        .load(conn)?;
    let heads = heads.into_iter().map(|(kind, number, hash, at)| Logged { kind, number, hash, at: seconds(at) });
    let all: BTreeSet<Logged> = rules.chain(heads).collect();
    Ok(all.into_iter().collect())
}

/// Everybody who has a part in the edition, by name.
pub fn people_of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<String>> {
    Ok(roles::table
        .inner_join(people::table)
        .filter(roles::programme_id.eq(programme))
        .order(people::id)
        .select(people::name)
        .load(conn)?)
}
