//! What looks alike among the entries of an edition: found by the program, decided by a person.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use crate::accounts::{Person, PersonId};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::rules::likeness::{Alike, Described, likenesses};
use crate::entries::{
    Answers, EntryId, Like, LikeKind, LikeVerdict, LikenessId, PastWinner, PastWinnerId, Sameness, State, rules,
};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, Programme, ProgrammeId};
use crate::schema::{entries, likeness_looks, likenesses as likeness_rows, past_winners, people};

/// Editions in which something was submitted, or a past winner added, since they were looked through.
pub fn editions_to_look_through(conn: &mut Conn) -> Result<Vec<ProgrammeId>> {
    let submitted: Vec<(ProgrammeId, Option<Moment>)> = entries::table
        .group_by(entries::programme_id)
        .select((entries::programme_id, diesel::dsl::max(entries::submitted_at)))
        .load(conn)?;
    let added: Vec<(ProgrammeId, Option<Moment>)> = past_winners::table
        .group_by(past_winners::programme_id)
        .select((past_winners::programme_id, diesel::dsl::max(past_winners::at)))
        .load(conn)?;
    let looked: HashMap<ProgrammeId, Moment> = likeness_looks::table
        .select((likeness_looks::programme_id, likeness_looks::at))
        .load(conn)?
        .into_iter()
        .collect();
    let mut newest: BTreeMap<ProgrammeId, Moment> = BTreeMap::new();
    for (programme, at) in submitted.into_iter().chain(added) {
        let Some(at) = at else { continue };
        let known = newest.entry(programme).or_insert(at);
        *known = (*known).max(at);
    }
    let new = |(programme, at): &(ProgrammeId, Moment)| looked.get(programme).is_none_or(|looked| looked <= at);
    Ok(newest.into_iter().filter(new).map(|(programme, _)| programme).collect())
}

/// What looks alike just now. Reads only: it may take a second.
pub fn look(conn: &mut Conn, programme: &Programme) -> Result<Vec<Like>> {
    let own: Vec<(EntryId, Option<String>, Option<Json<Answers>>)> = entries::table
        .filter(entries::programme_id.eq(programme.id))
        .filter(entries::state.eq(State::Submitted))
        .order(entries::id)
        .select((entries::id, entries::submitted_title, entries::submitted_answers))
        .load(conn)?;
    let before = past_winners_of(conn, programme.id)?;
    let mut described: Vec<Described> = own
        .iter()
        .map(|(_, title, answers)| {
            let none = Answers::default();
            let answers = answers.as_ref().map_or(&none, |answers| &answers.0);
            rules::described(&programme.form, title.as_deref().unwrap_or_default(), answers)
        })
        .collect();
    described.extend(before.iter().map(|winner| Described {
        title: winner.title.clone(),
        entity: winner.entity.clone(),
        links: vec![winner.link.clone()],
        texts: String::new(),
    }));
    let other = |at: usize| match own.get(at) {
        Some((id, _, _)) => (LikeKind::Entry, id.to_string()),
        None => (LikeKind::PastWinner, before[at - own.len()].id.to_string()),
    };
    let found = likenesses(&described, own.len()).into_iter().map(|likeness| {
        let (kind, other) = other(likeness.of.1);
        Like { entry: own[likeness.of.0].0, other, kind, by: likeness.by }
    });
    Ok(found.collect())
}

type Known = (LikenessId, EntryId, String, Json<Vec<Alike>>, Option<LikeVerdict>);

/// Keeps what was found. What was decided stays as it is, what is open and not found any more goes.
pub fn keep_likenesses(conn: &mut Conn, programme: ProgrammeId, found: &[Like], now: Moment) -> Result<()> {
    let known: Vec<Known> = likeness_rows::table
        .filter(likeness_rows::programme_id.eq(programme))
        .select((
            likeness_rows::id,
            likeness_rows::entry_id,
            likeness_rows::other_id,
            likeness_rows::reasons,
            likeness_rows::verdict,
        ))
        .load(conn)?;
    let mut open: HashMap<(EntryId, String), (LikenessId, Vec<Alike>)> = HashMap::new();
    let mut decided = std::collections::HashSet::new();
    for (id, entry, other, by, verdict) in known {
        match verdict {
            Some(_) => drop(decided.insert((entry, other))),
            None => drop(open.insert((entry, other), (id, by.0))),
        }
    }
    for like in found {
        let key = (like.entry, like.other.clone());
        match open.remove(&key) {
            _ if decided.contains(&key) => {}
            Some((_, by)) if by == like.by => {}
            Some((id, _)) => {
                diesel::update(likeness_rows::table.find(id))
                    .set(likeness_rows::reasons.eq(Json::text(&like.by)))
                    .execute(conn)?;
            }
            None => insert(conn, programme, like, now)?,
        }
    }
    let gone: Vec<LikenessId> = open.into_values().map(|(id, _)| id).collect();
    diesel::delete(likeness_rows::table.filter(likeness_rows::id.eq_any(gone))).execute(conn)?;
    diesel::delete(likeness_looks::table.find(programme)).execute(conn)?;
    diesel::insert_into(likeness_looks::table)
        .values((likeness_looks::programme_id.eq(programme), likeness_looks::at.eq(now)))
        .execute(conn)?;
    Ok(())
}

fn insert(conn: &mut Conn, programme: ProgrammeId, like: &Like, now: Moment) -> Result<()> {
    diesel::insert_into(likeness_rows::table)
        .values((
            likeness_rows::id.eq(LikenessId::fresh()),
            likeness_rows::programme_id.eq(programme),
            likeness_rows::entry_id.eq(like.entry),
            likeness_rows::other_id.eq(&like.other),
            likeness_rows::kind.eq(like.kind),
            likeness_rows::reasons.eq(Json::text(&like.by)),
            likeness_rows::found_at.eq(now),
            likeness_rows::reason.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Everything that was found, the open ones first; without what the reader is too close to.
pub fn samenesses(conn: &mut Conn, programme: &Programme, person: &Person) -> Result<(Vec<Sameness>, usize)> {
    let hidden = super::hidden_from(conn, programme, person)?;
    let rows: Vec<Sameness> = likeness_rows::table
        .left_join(people::table)
        .filter(likeness_rows::programme_id.eq(programme.id))
        .order((likeness_rows::decided_at.is_not_null(), likeness_rows::found_at.desc(), likeness_rows::id))
        .select((
            likeness_rows::id,
            likeness_rows::entry_id,
            likeness_rows::other_id,
            likeness_rows::kind,
            likeness_rows::reasons,
            likeness_rows::found_at,
            likeness_rows::verdict,
            likeness_rows::reason,
            likeness_rows::decided_at,
            people::name.nullable(),
        ))
        .load(conn)?;
    let covered =
        |it: &Sameness| hidden.covers(it.entry) || EntryId::parse(&it.other).is_some_and(|id| hidden.covers(id));
    let all = rows.len();
    let shown: Vec<Sameness> = rows.into_iter().filter(|it| !covered(it)).collect();
    let left_out = all - shown.len();
    Ok((shown, left_out))
}

/// A person says whether two are the same, and why. Nothing else follows from it: screening is an act of its own.
pub fn decide_likeness(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    id: LikenessId,
    (verdict, reason): (LikeVerdict, &str),
    now: Moment,
) -> Result<()> {
    let (all, _) = samenesses(conn, programme, by)?;
    let known = all.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)?;
    if reason.trim().is_empty() {
        return Err(Error::refused(WhyNot::new("entries-why-no-reason")));
    }
    if known.verdict == Some(verdict) && known.reason == reason {
        return Ok(());
    }
    diesel::update(likeness_rows::table.find(id))
        .set((
            likeness_rows::verdict.eq(Some(verdict)),
            likeness_rows::reason.eq(reason),
            likeness_rows::decided_by.eq(Some(by.id.to_string())),
            likeness_rows::decided_at.eq(Some(now)),
        ))
        .execute(conn)?;
    let act = Act::by(by.id).within(programme.id).did("likeness-decided", id);
    audit::record(conn, act.with(&(known.entry, &known.other, verdict, reason)), now)
}

pub fn past_winners_of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<PastWinner>> {
    Ok(past_winners::table
        .filter(past_winners::programme_id.eq(programme))
        .order((past_winners::edition.desc(), past_winners::id))
        .select((
            past_winners::id,
            past_winners::edition,
            past_winners::title,
            past_winners::entity,
            past_winners::link,
        ))
        .load(conn)?)
}

/// The register as the file has it, in the place of the one before.
pub fn set_past_winners(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    winners: &[PastWinner],
    now: Moment,
) -> Result<()> {
    let known: HashMap<(String, String, String, String), PastWinnerId> = past_winners_of(conn, programme)?
        .into_iter()
        .map(|it| ((it.edition, it.title, it.entity, it.link), it.id))
        .collect();
    let kept = |it: &PastWinner| {
        known.get(&(it.edition.clone(), it.title.clone(), it.entity.clone(), it.link.clone())).copied()
    };
    let stays: Vec<PastWinnerId> = winners.iter().filter_map(kept).collect();
    let gone =
        past_winners::table.filter(past_winners::programme_id.eq(programme)).filter(past_winners::id.ne_all(stays));
    diesel::delete(gone).execute(conn)?;
    for winner in winners.iter().filter(|it| kept(it).is_none()) {
        diesel::insert_into(past_winners::table)
            .values((
                past_winners::id.eq(winner.id),
                past_winners::programme_id.eq(programme),
                past_winners::edition.eq(&winner.edition),
                past_winners::title.eq(&winner.title),
                past_winners::entity.eq(&winner.entity),
                past_winners::link.eq(&winner.link),
                past_winners::at.eq(now),
            ))
            .execute(conn)?;
    }
    let act = Act::by(by).within(programme).did("past-winners-set", programme);
    audit::record(conn, act.with(&winners.len()), now)
}

/// Looks through every edition in which something is new. Reads beside the writers, and writes once for each.
pub async fn look_through(db: &crate::db::Db, now: Moment) -> Result<()> {
    for id in db.read(editions_to_look_through).await? {
        look_through_one(db, id, now).await?;
    }
    Ok(())
}

pub async fn look_through_one(db: &crate::db::Db, id: ProgrammeId, now: Moment) -> Result<()> {
    let found = db
        .read(move |conn| {
            let programme = programme::store::by_id(conn, id)?;
            look(conn, &programme)
        })
        .await?;
    db.write(move |conn| keep_likenesses(conn, id, &found, now)).await
}
