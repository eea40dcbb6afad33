//! Closing a result into one sealed record with the last signature, and finding the record that stands.

use std::collections::HashMap;

use diesel::dsl::max;
use diesel::prelude::*;
use rand::RngCore;

use crate::accounts::PersonId;
use crate::audit::{self, Act, hex};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{self, Answers, Audience, EntryId, ShownAnswer};
use crate::error::{Error, Result};
use crate::programme::{self, Category, Prize, Programme, Says};
use crate::results::rules::{self, FORMAT};
use crate::results::store::corrections::{Eyes, left_out};
use crate::results::{
    Awarded, Corrects, Decided, Distinction, Earlier, Honoured, Record, Sealed, Signed, Winner, store,
};
use crate::schema::{entries as entry_rows, sealed_records};

/// The record that stands: none while something is to be decided or signed, or was since it was sealed.
pub fn sealed(conn: &mut Conn, programme: &Programme) -> Result<Option<Sealed>> {
    let Some(sealed) = latest(conn, programme, Eyes::Deciding)? else { return Ok(None) };
    let prizes = programme::store::prizes(conn, programme.id)?;
    let decided = store::decided(conn, programme.id)?;
    let code = |one: &Decided| prizes.iter().find(|prize| prize.id == one.decision.prize).map(|it| it.code.clone());
    let by_code: Vec<(String, &Decided)> = decided.iter().filter_map(|one| Some((code(one)?, one))).collect();
    let stands = prizes.len() == decided.len() && rules::stands(&sealed.record, &by_code);
    Ok(Some(sealed).filter(|_| stands))
}

/// The record of results that everybody may know; not found before.
pub fn published_record(conn: &mut Conn, programme: &Programme) -> Result<Sealed> {
    match store::progress(conn, programme.id)?.published {
        Some(_) => latest(conn, programme, Eyes::Everybody)?.ok_or(Error::NotFound),
        None => Err(Error::NotFound),
    }
}

type Row = (i32, String, String, Moment, Option<i32>);

fn read((number, text, fingerprint, at, correction): Row) -> Result<(Sealed, Option<i32>)> {
    let record = serde_json::from_str(&text).map_err(Error::internal)?;
    Ok((Sealed { number, record, text, fingerprint, at }, correction))
}

/// Every record that counts for these eyes with the correction in which it was sealed, the first first.
fn all(conn: &mut Conn, programme: &Programme, eyes: Eyes) -> Result<Vec<(Sealed, Option<i32>)>> {
    let left_out = left_out(conn, programme.id, eyes)?;
    let found: Vec<Row> = sealed_records::table
        .filter(sealed_records::programme_id.eq(programme.id))
        .filter(sealed_records::correction.is_null().or(sealed_records::correction.ne_all(left_out)))
        .order(sealed_records::number)
        .select((
            sealed_records::number,
            sealed_records::record,
            sealed_records::fingerprint,
            sealed_records::at,
            sealed_records::correction,
        ))
        .load(conn)?;
    found.into_iter().map(read).collect()
}

fn latest(conn: &mut Conn, programme: &Programme, eyes: Eyes) -> Result<Option<Sealed>> {
    Ok(all(conn, programme, eyes)?.pop().map(|it| it.0))
}

/// Whether something was sealed in that correction, and still stands.
pub fn sealed_in(conn: &mut Conn, programme: &Programme, correction: i32) -> Result<bool> {
    let last = all(conn, programme, Eyes::Deciding)?.pop();
    Ok(last.is_some_and(|it| it.1 == Some(correction)) && sealed(conn, programme)?.is_some())
}

/// The published results that were corrected since, the latest first. None before publication.
pub fn earlier_records(conn: &mut Conn, programme: &Programme) -> Result<Vec<Earlier>> {
    let corrections = store::corrections(conn, programme.id)?;
    let records = all(conn, programme, Eyes::Everybody)?;
    let before = |(number, reason, until): (i32, &String, Moment)| {
        let stood = records.iter().rfind(|(_, made_in)| made_in.is_none_or(|made_in| made_in < number))?;
        Some(Earlier { sealed: stood.0.clone(), until, reason: reason.clone() })
    };
    let published = corrections.iter().filter_map(|it| Some((it.number, &it.reason, it.published()?)));
    Ok(published.rev().filter_map(before).collect())
}

/// Seals the result once every prize is decided and signed by both. Sealing again what stands changes nothing.
pub fn seal(conn: &mut Conn, by: PersonId, programme: &Programme, now: Moment) -> Result<()> {
    let progress = store::progress(conn, programme.id)?;
    let prizes = programme::store::prizes(conn, programme.id)?;
    let decided = store::decided(conn, programme.id)?;
    let round = programme::store::round(conn, programme.id)?;
    let competing = store::competing(conn, programme, &round, None)?.into_iter().map(|entry| entry.id).collect();
    if rules::may_publish(&prizes, &decided, &competing, progress).is_err() || sealed(conn, programme)?.is_some() {
        return Ok(());
    }
    let number = sealed_records::table
        .filter(sealed_records::programme_id.eq(programme.id))
        .select(max(sealed_records::number))
        .get_result::<Option<i32>>(conn)?
        .unwrap_or_default()
        + 1;
    let correction = store::open_one(conn, programme.id)?;
    let mut record = record(conn, programme, &prizes, &decided, now)?;
    if let Some(correction) = &correction {
        let fingerprint = published_record(conn, programme)?.fingerprint;
        record.corrects = Some(Corrects { fingerprint, reason: correction.reason.clone() });
    }
    let text = serde_json::to_string_pretty(&record).map_err(Error::internal)?;
    let fingerprint = rules::fingerprint(&text);
    diesel::insert_into(sealed_records::table)
        .values((
            sealed_records::programme_id.eq(programme.id),
            sealed_records::number.eq(number),
            sealed_records::record.eq(&text),
            sealed_records::fingerprint.eq(&fingerprint),
            sealed_records::at.eq(now),
            sealed_records::correction.eq(correction.map(|it| it.number)),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme.id).did("result-sealed", fingerprint), now)
}

fn record(
    conn: &mut Conn,
    programme: &Programme,
    prizes: &[Prize],
    decided: &[Decided],
    now: Moment,
) -> Result<Record> {
    let categories = programme::store::categories(conn, programme.id)?;
    let honoured: Vec<EntryId> =
        decided.iter().flat_map(|one| one.honoured().map(|(_, winner)| winner.entry)).collect();
    let shown = public_answers(conn, programme, &honoured)?;
    let country = programme.form.saying(Says::Country).next().map(|field| field.key.clone());
    let of = |(distinction, winner): (Distinction, &Winner)| {
        let shown = shown.get(&winner.entry).map(Vec::as_slice).unwrap_or_default();
        Honoured {
            distinction,
            entry: winner.entry,
            reference: winner.reference.clone(),
            title: winner.title.clone(),
            who: rules::who(shown),
            country: rules::country(shown, country.as_deref()),
        }
    };
    let award = |prize: &Prize| {
        let one = decided.iter().find(|one| one.decision.prize == prize.id)?;
        Some(awarded(prize, &categories, one, one.honoured().map(of).collect()))
    };
    let mut salt = [0; 32];
    rand::rng().fill_bytes(&mut salt);
    Ok(Record {
        format: FORMAT.to_owned(),
        programme: programme.slug.clone(),
        names: programme.names.clone(),
        sealed_at: now,
        salt: hex(&salt),
        corrects: None,
        prizes: prizes.iter().filter_map(award).collect(),
    })
}

fn awarded(prize: &Prize, categories: &[Category], one: &Decided, honours: Vec<Honoured>) -> Awarded {
    let signed = |it: &crate::results::Signature| Signed { capacity: it.capacity, at: it.at };
    Awarded {
        code: prize.code.clone(),
        names: prize.names.clone(),
        category: categories.iter().find(|it| Some(it.id) == prize.category).map(|it| it.names.clone()),
        decision: one.decision.number,
        reason: one.decision.reason.clone(),
        breaches: one.breaches.clone(),
        signed: one.signatures.iter().map(signed).collect(),
        honours,
    }
}

/// What everybody may read of these entries, as they were submitted.
pub fn public_answers(
    conn: &mut Conn,
    programme: &Programme,
    entries: &[EntryId],
) -> Result<HashMap<EntryId, Vec<ShownAnswer>>> {
    let rows: Vec<(EntryId, Option<Json<Answers>>)> = entry_rows::table
        .filter(entry_rows::id.eq_any(entries))
        .select((entry_rows::id, entry_rows::submitted_answers))
        .load(conn)?;
    let shown = |(id, answers): (EntryId, Option<Json<Answers>>)| {
        (id, entries::rules::shown(&programme.form, &answers.unwrap_or_default(), Audience::Public))
    };
    Ok(rows.into_iter().map(shown).collect())
}
