//! Writing acts, sealing them, reading the log.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde::Serialize;

use super::rules::{self, Break, Link};
use super::{ActId, Recorded, SITE_CHAIN};
use crate::accounts::{PersonId, ProgrammeId};
use crate::both;
use crate::column::{Moment, RawId};
use crate::db::{BATCH, Conn};
use crate::error::Result;
use crate::schema::{acts, checkpoints, people, seals, unsealed_acts};

/// What a verb did: `Act::by(person.id).within(programme).did("entry-submitted", id).with(&content)`.
#[derive(Clone, Debug)]
pub struct Act {
    person: Option<PersonId>,
    programme: Option<ProgrammeId>,
    verb: &'static str,
    subject: String,
    content: String,
}

impl Act {
    pub fn by(person: PersonId) -> Self {
        Self { person: Some(person), ..Self::by_nobody() }
    }

    /// The program itself, or an import from the command line.
    pub const fn by_nobody() -> Self {
        Self { person: None, programme: None, verb: "", subject: String::new(), content: String::new() }
    }

    pub fn by_maybe(person: Option<PersonId>) -> Self {
        Self { person, ..Self::by_nobody() }
    }

    #[must_use]
    pub const fn within(mut self, programme: ProgrammeId) -> Self {
        self.programme = Some(programme);
        self
    }

    #[must_use]
    pub fn did(mut self, verb: &'static str, subject: impl ToString) -> Self {
        self.verb = verb;
        self.subject = subject.to_string();
        self
    }

    /// What it was about; only its salted hash is kept.
    #[must_use]
    pub fn with(mut self, content: &impl Serialize) -> Self {
        self.content = serde_json::to_string(content).unwrap_or_default();
        self
    }
}

/// The fourth beat of every verb.
pub fn record(conn: &mut Conn, act: Act, now: Moment) -> Result<()> {
    record_all(conn, vec![act], now)
}

#[derive(Insertable)]
#[diesel(table_name = acts, treat_none_as_default_value = false)]
struct NewAct {
    id: ActId,
    chain: String,
    person_id: Option<String>,
    verb: &'static str,
    subject: String,
    salt: String,
    content_hash: String,
    at: Moment,
}

#[derive(Insertable)]
#[diesel(table_name = unsealed_acts)]
struct NewUnsealed {
    act_id: ActId,
}

impl NewAct {
    /// Later acts have later ids, and chains are sealed by id: those of one call stand in the order they were handed in.
    fn of(act: Act, now: Moment) -> Self {
        let salt = RawId::of(uuid::Uuid::from_bytes(rand::random()));
        Self {
            id: ActId::fresh(),
            chain: act.programme.map_or_else(|| SITE_CHAIN.to_owned(), |programme| programme.to_string()),
            person_id: act.person.map(|person| person.to_string()),
            verb: act.verb,
            subject: act.subject,
            content_hash: rules::content_hash(salt.as_str(), &act.content),
            salt: salt.as_str().to_owned(),
            at: now,
        }
    }
}

/// The fourth beat of a verb that does the same to many: a line for each, by few statements.
pub fn record_all(conn: &mut Conn, acts: Vec<Act>, now: Moment) -> Result<()> {
    let rows: Vec<NewAct> = acts.into_iter().map(|act| NewAct::of(act, now)).collect();
    for rows in rows.chunks(BATCH) {
        let unsealed: Vec<NewUnsealed> = rows.iter().map(|row| NewUnsealed { act_id: row.id }).collect();
        both!(conn, |c| diesel::insert_into(acts::table).values(rows).execute(c))?;
        both!(conn, |c| diesel::insert_into(unsealed_acts::table).values(&unsealed).execute(c))?;
    }
    Ok(())
}

/// Puts what waits into the chains, and a checkpoint on each that grew. How many acts were sealed.
pub fn seal(conn: &mut Conn, now: Moment) -> Result<usize> {
    let waiting: Vec<Recorded> = unsealed_acts::table
        .inner_join(acts::table)
        .select(acts::all_columns)
        .order(acts::id)
        .limit(5_000)
        .load(conn)?;
    let mut by_chain: BTreeMap<&str, Vec<&Recorded>> = BTreeMap::new();
    for act in &waiting {
        by_chain.entry(&act.chain).or_default().push(act);
    }
    for (chain, acts) in &by_chain {
        append(conn, chain, acts, now)?;
    }
    let sealed: Vec<ActId> = waiting.iter().map(|act| act.id).collect();
    for ids in sealed.chunks(BATCH) {
        diesel::delete(unsealed_acts::table.filter(unsealed_acts::act_id.eq_any(ids))).execute(conn)?;
    }
    Ok(sealed.len())
}

#[derive(Insertable)]
#[diesel(table_name = seals, treat_none_as_default_value = false)]
struct NewSeal<'a> {
    chain: &'a str,
    number: i64,
    act_id: ActId,
    hash: String,
}

fn append(conn: &mut Conn, chain: &str, waiting: &[&Recorded], now: Moment) -> Result<()> {
    let last: Option<(i64, String)> = seals::table
        .filter(seals::chain.eq(chain))
        .order(seals::number.desc())
        .select((seals::number, seals::hash))
        .first(conn)
        .optional()?;
    let (mut number, mut before) = last.unwrap_or_default();
    let mut links = Vec::with_capacity(waiting.len());
    for act in waiting {
        number += 1;
        before = rules::link_hash(&before, number, act);
        links.push(NewSeal { chain, number, act_id: act.id, hash: before.clone() });
    }
    for batch in links.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(seals::table).values(batch).execute(c))?;
    }
    diesel::insert_into(checkpoints::table)
        .values((
            checkpoints::chain.eq(chain),
            checkpoints::number.eq(number),
            checkpoints::hash.eq(before),
            checkpoints::at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Every chain with its first break; empty when the whole log holds.
pub fn breaks(conn: &mut Conn) -> Result<Vec<(String, Break)>> {
    let chains: Vec<String> = checkpoints::table.select(checkpoints::chain).distinct().load(conn)?;
    let mut found = Vec::new();
    for chain in chains {
        let links = links(conn, &chain)?;
        let marks: Vec<(i64, String)> = checkpoints::table
            .filter(checkpoints::chain.eq(&chain))
            .order(checkpoints::number)
            .select((checkpoints::number, checkpoints::hash))
            .load(conn)?;
        found.extend(rules::first_break(&links, &marks).map(|it| (chain, it)));
    }
    Ok(found)
}

fn links(conn: &mut Conn, chain: &str) -> Result<Vec<Link>> {
    let rows: Vec<(i64, String, Option<Recorded>)> = seals::table
        .left_join(acts::table)
        .filter(seals::chain.eq(chain))
        .order(seals::number)
        .select((seals::number, seals::hash, acts::all_columns.nullable()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(number, hash, act)| Link { number, hash, act }).collect())
}

/// A line of the log as an auditor reads it.
#[derive(Clone, Debug)]
pub struct Line {
    pub act: Recorded,
    pub who: Option<String>,
    pub number: Option<i64>,
    pub hash: Option<String>,
}

type LogRow = (Recorded, Option<String>, Option<i64>, Option<String>);

/// The newest lines of a programme's log, a page at a time.
pub fn log(conn: &mut Conn, programme: ProgrammeId, offset: i64, limit: i64) -> Result<Vec<Line>> {
    let rows: Vec<LogRow> = acts::table
        .left_join(people::table.on(people::id.nullable().eq(acts::person_id)))
        .left_join(seals::table.on(seals::act_id.eq(acts::id)))
        .filter(acts::chain.eq(programme.as_str()))
        .order(acts::id.desc())
        .offset(offset)
        .limit(limit)
        .select((acts::all_columns, people::name.nullable(), seals::number.nullable(), seals::hash.nullable()))
        .load(conn)?;
    Ok(rows.into_iter().map(|(act, who, number, hash)| Line { act, who, number, hash }).collect())
}

/// Where the chain of a programme ends: the number and the hash of its last link.
pub fn head(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<(i64, String)>> {
    Ok(seals::table
        .filter(seals::chain.eq(programme.as_str()))
        .order(seals::number.desc())
        .select((seals::number, seals::hash))
        .first(conn)
        .optional()?)
}

/// Whether every act of a programme is in its chain.
pub fn is_sealed(conn: &mut Conn, programme: ProgrammeId) -> Result<bool> {
    let waiting = unsealed_acts::table.inner_join(acts::table).filter(acts::chain.eq(programme.as_str()));
    Ok(!diesel::select(diesel::dsl::exists(waiting)).get_result::<bool>(conn)?)
}

/// What acts of this verb were about, each with its number in the chain and its moment.
pub fn sealed_acts(conn: &mut Conn, programme: ProgrammeId, verb: &str) -> Result<Vec<(String, i64, Moment)>> {
    Ok(acts::table
        .inner_join(seals::table.on(seals::act_id.eq(acts::id)))
        .filter(acts::chain.eq(programme.as_str()))
        .filter(acts::verb.eq(verb))
        .order(seals::number)
        .select((acts::subject, seals::number, acts::at))
        .load(conn)?)
}

pub fn count(conn: &mut Conn, programme: ProgrammeId) -> Result<i64> {
    Ok(acts::table.filter(acts::chain.eq(programme.as_str())).count().get_result(conn)?)
}
