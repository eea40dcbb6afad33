//! The public record: its key and its seed, the bytes as everybody gets them, who is called what in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;

use crate::accounts::{PersonId, ProgrammeId};
use crate::audit::{self, Act, hex};
use crate::both;
use crate::column::{Moment, RawId};
use crate::db::{BATCH, Conn};
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::panels::JudgeId;
use crate::programme::{self, Programme};
use crate::results::rules::bundle::note::Signer;
use crate::results::rules::bundle::{Made, receipt};
use crate::results::rules::{self, Matter};
use crate::results::{Correction, store};
use crate::schema::{
    earlier_records, judges, publications, record_entries, record_judges, record_keys, record_seeds, records,
    team_members, witnessed_heads,
};

/// What is said of a record without opening it.
#[derive(Clone, Debug, PartialEq, Eq, diesel::Queryable)]
pub struct Kept {
    pub fingerprint: String,
    pub size: i64,
    pub leaves: i64,
    pub root: String,
    pub signed_by: String,
    pub made_at: Moment,
}

/// Published, witnessed, and without a record; and nothing waits to be sealed.
pub fn due(conn: &mut Conn) -> Result<Vec<Programme>> {
    let waiting: Vec<ProgrammeId> = publications::table
        .inner_join(
            witnessed_heads::table.on(witnessed_heads::programme_id
                .eq(publications::programme_id)
                .and(witnessed_heads::kind.eq("results-published"))),
        )
        .left_join(records::table.on(records::programme_id.eq(publications::programme_id)))
        .filter(records::programme_id.is_null())
        .select(publications::programme_id)
        .distinct()
        .load(conn)?;
    let mut sealed = Vec::new();
    for programme in programme::store::by_ids(conn, &waiting)? {
        if audit::store::is_sealed(conn, programme.id)? && is_witnessed(conn, programme.id)? {
            sealed.push(programme);
        }
    }
    Ok(sealed)
}

/// Whether the head of the chain after the last correction is witnessed.
fn is_witnessed(conn: &mut Conn, programme: ProgrammeId) -> Result<bool> {
    let last = store::corrections(conn, programme)?.iter().filter_map(Correction::published).next_back();
    let Some(last) = last else { return Ok(true) };
    let witnessed = witnessed_heads::table
        .filter(witnessed_heads::programme_id.eq(programme))
        .filter(witnessed_heads::happened_at.eq(last));
    Ok(diesel::select(diesel::dsl::exists(witnessed)).get_result(conn)?)
}

/// Who signs here: the host of this installation, with the newest key.
pub fn signer(conn: &mut Conn, origin: &str, now: Moment) -> Result<Signer> {
    let known: Option<String> =
        record_keys::table.order(record_keys::created_at.desc()).select(record_keys::secret).first(conn).optional()?;
    let secret = if let Some(known) = known {
        known
    } else {
        let secret = hex(&rand::random::<[u8; 32]>());
        diesel::insert_into(record_keys::table)
            .values((
                record_keys::id.eq(RawId::fresh().as_str()),
                record_keys::secret.eq(&secret),
                record_keys::created_at.eq(now),
            ))
            .execute(conn)?;
        secret
    };
    let bytes = bytes_of(&secret)?;
    Signer::new(host(origin), &bytes).ok_or_else(|| Error::Internal("no signing key for records".to_owned()))
}

/// An origin without its scheme.
pub fn host(origin: &str) -> &str {
    origin.split_once("://").map_or(origin, |(_, host)| host).trim_end_matches('/')
}

fn bytes_of(hex: &str) -> Result<[u8; 32]> {
    receipt::bytes_of(hex)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| Error::Internal("no secret".to_owned()))
}

pub fn seed(conn: &mut Conn, programme: ProgrammeId, now: Moment) -> Result<[u8; 32]> {
    let known: Option<String> =
        record_seeds::table.find(programme).select(record_seeds::seed).get_result(conn).optional()?;
    if let Some(known) = known {
        return bytes_of(&known);
    }
    let fresh: [u8; 32] = rand::random();
    diesel::insert_into(record_seeds::table)
        .values((
            record_seeds::programme_id.eq(programme),
            record_seeds::seed.eq(hex(&fresh)),
            record_seeds::made_at.eq(now),
        ))
        .execute(conn)?;
    Ok(fresh)
}

#[derive(Insertable)]
#[diesel(table_name = record_judges)]
struct JudgeRow<'r> {
    programme_id: ProgrammeId,
    field: &'r str,
    judge_id: JudgeId,
    name: &'r str,
}

#[derive(Insertable)]
#[diesel(table_name = record_entries)]
struct EntryRow<'r> {
    programme_id: ProgrammeId,
    entry_id: EntryId,
    name: &'r str,
}

/// Keeps the record that was made. One that is there stays.
pub fn keep(conn: &mut Conn, programme: ProgrammeId, made: &Made, now: Moment) -> Result<()> {
    if kept(conn, programme)?.is_some() {
        return Ok(());
    }
    diesel::insert_into(records::table)
        .values((
            records::programme_id.eq(programme),
            records::fingerprint.eq(&made.fingerprint),
            records::size.eq(made.bytes.len() as i64),
            records::leaves.eq(made.leaves as i64),
            records::root.eq(&made.root),
            records::signed_by.eq(&made.key),
            records::archive.eq(STANDARD.encode(&made.bytes)),
            records::made_at.eq(now),
        ))
        .execute(conn)?;
    let drawn = made.drawn.judges.iter();
    let rows: Vec<JudgeRow<'_>> = drawn
        .map(|((field, judge), name)| JudgeRow { programme_id: programme, field, judge_id: *judge, name })
        .collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(record_judges::table).values(batch).execute(c))?;
    }
    let drawn = made.drawn.entries.iter();
    let rows: Vec<EntryRow<'_>> =
        drawn.map(|(entry, name)| EntryRow { programme_id: programme, entry_id: *entry, name }).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(record_entries::table).values(batch).execute(c))?;
    }
    audit::record(conn, Act::by_nobody().within(programme).did("record-made", &made.fingerprint), now)
}

fn kept(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Kept>> {
    Ok(records::table
        .find(programme)
        .select((
            records::fingerprint,
            records::size,
            records::leaves,
            records::root,
            records::signed_by,
            records::made_at,
        ))
        .get_result(conn)
        .optional()?)
}

/// Once results are published; nothing while the record is being made. Not found before.
pub fn public(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Kept>> {
    must_be_public(conn, programme)?;
    kept(conn, programme)
}

/// The bytes, the same for everybody.
pub fn archive(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<u8>> {
    must_be_public(conn, programme)?;
    let text: String = records::table.find(programme).select(records::archive).get_result(conn)?;
    STANDARD.decode(text).map_err(Error::internal)
}

/// The fingerprints of the records that were there before a correction, the latest first, and when they were made.
pub fn earlier(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<(String, Moment)>> {
    Ok(earlier_records::table
        .filter(earlier_records::programme_id.eq(programme))
        .order(earlier_records::made_at.desc())
        .select((earlier_records::fingerprint, earlier_records::made_at))
        .load(conn)?)
}

/// The bytes of one of these, as everybody got them then.
pub fn earlier_archive(conn: &mut Conn, programme: ProgrammeId, fingerprint: &str) -> Result<Vec<u8>> {
    must_be_public(conn, programme)?;
    let text: String =
        earlier_records::table.find((programme, fingerprint)).select(earlier_records::archive).get_result(conn)?;
    STANDARD.decode(text).map_err(Error::internal)
}

fn must_be_public(conn: &mut Conn, programme: ProgrammeId) -> Result<()> {
    match rules::may_see(Matter::Record, &[], store::progress(conn, programme)?) {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

/// What somebody is called in a record: in each field as a judge, and their entries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Called {
    pub judge: Vec<(String, String)>,
    pub entries: Vec<String>,
}

/// Only oneself is told.
pub fn called(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<Called> {
    let judge = record_judges::table
        .inner_join(judges::table)
        .filter(record_judges::programme_id.eq(programme))
        .filter(judges::person_id.eq(person))
        .order(record_judges::field)
        .select((record_judges::field, record_judges::name))
        .load(conn)?;
    let entries = record_entries::table
        .inner_join(team_members::table.on(team_members::entry_id.eq(record_entries::entry_id)))
        .filter(record_entries::programme_id.eq(programme))
        .filter(team_members::person_id.eq(person))
        .order(record_entries::name)
        .select(record_entries::name)
        .load(conn)?;
    Ok(Called { judge, entries })
}
