//! Finding challenges with their answers, in a constant number of queries; and who answers them.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId, ProgrammeId, Role};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{self, EntryId};
use crate::error::{Error, Result};
use crate::programme::Programme;
use crate::results::{Challenge, ChallengeAnswer, ChallengeId, ChallengeKind, Outcome};
use crate::schema::{
    challenge_answers, challenge_recipients, challenge_withdrawals, challenges as rows, entries as entry_rows, people,
    publications,
};

/// Every challenge of an edition, the first first.
pub fn challenges(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Challenge>> {
    load(conn, programme, None)
}

/// Those of one entry.
pub fn challenges_of(conn: &mut Conn, programme: ProgrammeId, entry: EntryId) -> Result<Vec<Challenge>> {
    load(conn, programme, Some(entry))
}

/// One of the edition's; any other is not found.
pub fn challenge(conn: &mut Conn, programme: ProgrammeId, id: ChallengeId) -> Result<Challenge> {
    load(conn, programme, None)?.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)
}

type Row = (ChallengeId, i32, EntryId, ChallengeKind, String, bool, Moment, String, String, Option<String>);

fn load(conn: &mut Conn, programme: ProgrammeId, entry: Option<EntryId>) -> Result<Vec<Challenge>> {
    let mut found = rows::table
        .inner_join(entry_rows::table)
        .filter(rows::programme_id.eq(programme))
        .order(rows::number)
        .select((
            rows::id,
            rows::number,
            rows::entry_id,
            rows::kind,
            rows::words,
            rows::quotable,
            rows::at,
            entry_rows::reference,
            entry_rows::title,
            entry_rows::submitted_title,
        ))
        .into_boxed();
    if let Some(entry) = entry {
        found = found.filter(rows::entry_id.eq(entry));
    }
    let found: Vec<Row> = found.load(conn)?;
    let ids: Vec<ChallengeId> = found.iter().map(|row| row.0).collect();
    let withdrawn: HashMap<ChallengeId, Moment> = challenge_withdrawals::table
        .filter(challenge_withdrawals::challenge_id.eq_any(&ids))
        .select((challenge_withdrawals::challenge_id, challenge_withdrawals::at))
        .load(conn)?
        .into_iter()
        .collect();
    let mut answers = answers(conn, &ids)?;
    let one = |(id, number, entry, kind, words, quotable, at, reference, title, submitted): Row| Challenge {
        withdrawn: withdrawn.get(&id).copied(),
        answer: answers.remove(&id),
        title: submitted.unwrap_or(title),
        id,
        number,
        entry,
        reference,
        kind,
        words,
        quotable,
        at,
    };
    Ok(found.into_iter().map(one).collect())
}

fn answers(conn: &mut Conn, ids: &[ChallengeId]) -> Result<HashMap<ChallengeId, ChallengeAnswer>> {
    let found: Vec<(ChallengeId, Outcome, String, String, Moment)> = challenge_answers::table
        .inner_join(people::table)
        .filter(challenge_answers::challenge_id.eq_any(ids))
        .select((
            challenge_answers::challenge_id,
            challenge_answers::outcome,
            challenge_answers::reason,
            people::name,
            challenge_answers::at,
        ))
        .load(conn)?;
    let one = |(id, outcome, reason, by, at)| (id, ChallengeAnswer { outcome, reason, by, at });
    Ok(found.into_iter().map(one).collect())
}

/// Who answers challenges: whoever is named, as long as they have a part in the edition; else whoever published.
pub fn recipient(conn: &mut Conn, programme: ProgrammeId) -> Result<Option<Person>> {
    let named: Option<PersonId> = challenge_recipients::table
        .find(programme)
        .select(challenge_recipients::person_id)
        .get_result(conn)
        .optional()?;
    let published: Option<PersonId> =
        publications::table.find(programme).select(publications::published_by).get_result(conn).optional()?;
    for person in named.into_iter().chain(published) {
        if accounts::store::has_role(conn, programme, person, &[Role::Organiser, Role::Auditor])? {
            return accounts::store::person(conn, person).map(Some);
        }
    }
    Ok(None)
}

/// Who may answer the challenges of this entry: the recipient; where they are too close to it, the organisers who are not.
pub fn answerers(conn: &mut Conn, programme: &Programme, entry: EntryId) -> Result<Vec<Person>> {
    if let Some(one) = recipient(conn, programme.id)?
        && !entries::store::hidden_from(conn, programme, &one)?.covers(entry)
    {
        return Ok(vec![one]);
    }
    let mut free = Vec::new();
    // A handful of people, and only where somebody has to stand in.
    for organiser in accounts::store::holders(conn, programme.id, Role::Organiser)? {
        if !entries::store::hidden_from(conn, programme, &organiser)?.covers(entry) {
            free.push(organiser);
        }
    }
    Ok(free)
}
