//! Sets of voters: kept as the screens find them, decided by people one by one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::roll::Rolled;
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::both;
use crate::column::Moment;
use crate::db::{BATCH, Conn};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{Programme, ProgrammeId};
use crate::schema::{people, vote_screenings, vote_set_voters, vote_sets, vote_verdicts, voters};
use crate::voting::rules::screens::{Facts, Found, Screen};
use crate::voting::{Screening, ScreeningId, SetKind, SetVerdict, VoteSet, VoteSetId, VoteState, VoterId, store};

/// What stands in the column of facts.
#[derive(Serialize, Deserialize)]
struct Told {
    facts: Facts,
    also: Vec<Screen>,
}

/// Keeps what the screens found: sets that nobody has decided make room, those that somebody has stay as they are.
pub fn keep_screening(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    (rolled, found): (&Rolled, &[Found]),
    now: Moment,
) -> Result<()> {
    must_be_unsigned(conn, programme)?;
    forget_undecided(conn, programme.id)?;
    let decided = members_of_decided(conn, programme.id)?;
    let ids = |set: &Found| set.voters.iter().map(|voter| rolled.voters[*voter as usize]).collect::<BTreeSet<_>>();
    let of: HashMap<(Screen, VoterId), Vec<usize>> =
        decided.iter().enumerate().fold(HashMap::new(), |mut of, (at, (screen, members))| {
            members.iter().for_each(|voter| of.entry((*screen, *voter)).or_default().push(at));
            of
        });
    // Whatever holds them all holds the first of them.
    let known = |set: &&Found| {
        let (ids, screen) = (ids(set), set.screen);
        let near = ids.first().and_then(|voter| of.get(&(screen, *voter)));
        near.is_some_and(|near| near.iter().any(|at| ids.is_subset(&decided[*at].1)))
    };
    let fresh: Vec<&Found> = found.iter().filter(|set| !known(set)).collect();
    insert_sets(conn, programme.id, rolled, &fresh, now)?;
    refresh_standings(conn, programme.id)?;
    diesel::insert_into(vote_screenings::table)
        .values((
            vote_screenings::id.eq(ScreeningId::fresh()),
            vote_screenings::programme_id.eq(programme.id),
            vote_screenings::made_by.eq(by),
            vote_screenings::sets.eq(fresh.len() as i32),
            vote_screenings::at.eq(now),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("vote-screened", programme.id).with(&fresh.len()), now)
}

/// What two people have signed rests on the sets as they are.
pub(super) fn must_be_unsigned(conn: &mut Conn, programme: &Programme) -> Result<()> {
    store::must_be_unannounced(conn, programme.id)?;
    match store::tally(conn, programme.id)? {
        Some(tally) if tally.is_signed() => Err(Error::refused(WhyNot::new("count-why-tally-signed"))),
        _ => Ok(()),
    }
}

/// A set that was decided once stays, also where its verdict was taken back.
fn forget_undecided(conn: &mut Conn, programme: ProgrammeId) -> Result<()> {
    let decided = vote_verdicts::table.select(vote_verdicts::set_id);
    let open = vote_sets::table.filter(vote_sets::programme_id.eq(programme)).filter(vote_sets::id.ne_all(decided));
    let members = vote_set_voters::table.filter(vote_set_voters::set_id.eq_any(open.select(vote_sets::id)));
    diesel::delete(members).execute(conn)?;
    diesel::delete(open).execute(conn)?;
    Ok(())
}

fn members_of_decided(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<(Screen, BTreeSet<VoterId>)>> {
    let rows: Vec<(VoteSetId, Screen, VoterId)> = vote_set_voters::table
        .inner_join(vote_sets::table)
        .filter(vote_sets::programme_id.eq(programme))
        .select((vote_sets::id, vote_sets::screen, vote_set_voters::voter_id))
        .load(conn)?;
    let mut of: BTreeMap<VoteSetId, (Screen, BTreeSet<VoterId>)> = BTreeMap::new();
    for (set, screen, voter) in rows {
        of.entry(set).or_insert((screen, BTreeSet::new())).1.insert(voter);
    }
    Ok(of.into_values().collect())
}

#[derive(Insertable)]
#[diesel(table_name = vote_sets, treat_none_as_default_value = false)]
struct SetRow {
    id: VoteSetId,
    programme_id: ProgrammeId,
    screen: Screen,
    facts: String,
    found_at: Moment,
    standing: VoteState,
}

fn insert_sets(
    conn: &mut Conn,
    programme_id: ProgrammeId,
    rolled: &Rolled,
    found: &[&Found],
    found_at: Moment,
) -> Result<()> {
    let (mut rows, mut members) = (Vec::new(), Vec::new());
    for set in found {
        let (id, told) = (VoteSetId::fresh(), Told { facts: set.facts.clone(), also: set.also.clone() });
        let facts = serde_json::to_string(&told).map_err(Error::internal)?;
        rows.push(SetRow { id, programme_id, screen: set.screen, facts, found_at, standing: VoteState::Suspect });
        let voters = set.voters.iter().map(|voter| rolled.voters[*voter as usize]);
        members.extend(voters.map(|voter| (vote_set_voters::set_id.eq(id), vote_set_voters::voter_id.eq(voter))));
    }
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(vote_sets::table).values(batch).execute(c))?;
    }
    for batch in members.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(vote_set_voters::table).values(batch.to_vec()).execute(c))?;
    }
    Ok(())
}

/// What voters are follows from their sets: void where one is, else suspect where one waits, else valid.
pub(super) fn refresh_standings(conn: &mut Conn, programme: ProgrammeId) -> Result<()> {
    let within = |standing: VoteState| {
        vote_set_voters::table
            .inner_join(vote_sets::table)
            .filter(vote_sets::programme_id.eq(programme))
            .filter(vote_sets::standing.eq(standing))
            .select(vote_set_voters::voter_id)
    };
    let others = |standing: VoteState| {
        voters::table.filter(voters::programme_id.eq(programme)).filter(voters::standing.ne(standing))
    };
    let (void, suspect, valid) = (VoteState::Void, VoteState::Suspect, VoteState::Valid);
    let now_void = others(void).filter(voters::id.eq_any(within(void)));
    diesel::update(now_void).set(voters::standing.eq(void)).execute(conn)?;
    let waiting = others(suspect).filter(voters::id.eq_any(within(suspect))).filter(voters::id.ne_all(within(void)));
    diesel::update(waiting).set(voters::standing.eq(suspect)).execute(conn)?;
    let free = others(valid).filter(voters::id.ne_all(within(suspect))).filter(voters::id.ne_all(within(void)));
    diesel::update(free).set(voters::standing.eq(valid)).execute(conn)?;
    Ok(())
}

pub fn last_screening(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Screening>> {
    Ok(vote_screenings::table
        .inner_join(people::table)
        .filter(vote_screenings::programme_id.eq(programme))
        .order(vote_screenings::at.desc())
        .select((vote_screenings::at, people::name, vote_screenings::sets))
        .first(conn)
        .optional()?)
}

type Row = (VoteSetId, Screen, String, Moment, VoteState);

/// Those that wait first, then by how many voters they have.
pub fn sets(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<VoteSet>> {
    load(conn, programme, None)
}

/// Those of a kind, by how many voters they have.
pub fn sets_of(conn: &mut Conn, programme: ProgrammeId, kind: SetKind) -> Result<Vec<VoteSet>> {
    let mut sets = sets(conn, programme)?;
    sets.retain(|set| set.kind() == kind);
    Ok(sets)
}

fn load(conn: &mut Conn, programme: ProgrammeId, only: Option<VoteSetId>) -> Result<Vec<VoteSet>> {
    let mut wanted = vote_sets::table
        .filter(vote_sets::programme_id.eq(programme))
        .order(vote_sets::id)
        .select((vote_sets::id, vote_sets::screen, vote_sets::facts, vote_sets::found_at, vote_sets::standing))
        .into_boxed();
    if let Some(id) = only {
        wanted = wanted.filter(vote_sets::id.eq(id));
    }
    let rows: Vec<Row> = wanted.load(conn)?;
    let mut verdicts = verdicts(conn, programme, only)?;
    let mut sets = Vec::with_capacity(rows.len());
    for (id, screen, told, found_at, standing) in rows {
        let Told { facts, also } = serde_json::from_str(&told).map_err(Error::internal)?;
        let verdicts = verdicts.remove(&id).unwrap_or_default();
        sets.push(VoteSet { id, screen, also, facts, found_at, standing, verdicts });
    }
    sets.sort_by_key(|set| (set.standing != VoteState::Suspect, std::cmp::Reverse(set.facts.voters)));
    Ok(sets)
}

type Said = (VoteSetId, VoteState, String, String, Moment);

fn verdicts(
    conn: &mut Conn,
    programme: ProgrammeId,
    only: Option<VoteSetId>,
) -> Result<BTreeMap<VoteSetId, Vec<SetVerdict>>> {
    let mut wanted = vote_verdicts::table
        .inner_join(vote_sets::table)
        .inner_join(people::table)
        .filter(vote_sets::programme_id.eq(programme))
        .order(vote_verdicts::decided_at.desc())
        .select((
            vote_verdicts::set_id,
            vote_verdicts::state,
            vote_verdicts::reason,
            people::name,
            vote_verdicts::decided_at,
        ))
        .into_boxed();
    if let Some(id) = only {
        wanted = wanted.filter(vote_verdicts::set_id.eq(id));
    }
    let rows: Vec<Said> = wanted.load(conn)?;
    let mut of: BTreeMap<VoteSetId, Vec<SetVerdict>> = BTreeMap::new();
    for (set, state, reason, by, at) in rows {
        of.entry(set).or_default().push(SetVerdict { state, reason, by, at });
    }
    Ok(of)
}

pub fn find_set(conn: &mut Conn, programme: ProgrammeId, id: VoteSetId) -> Result<VoteSet> {
    load(conn, programme, Some(id))?.pop().ok_or(Error::NotFound)
}

pub fn undecided(conn: &mut Conn, programme: ProgrammeId) -> Result<i64> {
    Ok(vote_sets::table
        .filter(vote_sets::programme_id.eq(programme))
        .filter(vote_sets::standing.eq(VoteState::Suspect))
        .count()
        .get_result(conn)?)
}

/// Names and addresses of the first of a set, in the order in which they registered.
pub fn examples(conn: &mut Conn, set: VoteSetId, most: i64) -> Result<Vec<(String, String, Moment)>> {
    Ok(vote_set_voters::table
        .inner_join(voters::table)
        .filter(vote_set_voters::set_id.eq(set))
        .order((voters::registered_at, voters::id))
        .limit(most)
        .select((voters::name, voters::address, voters::registered_at))
        .load(conn)?)
}
