//! Filing a challenge, withdrawing it, answering it; naming who answers.

use diesel::dsl::max;
use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::EntryId;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::programme::Programme;
use crate::results::rules::challenging;
use crate::results::store::team_letters::{ToTeams, to_teams};
use crate::results::{Challenge, ChallengeId, NewChallenge, Outcome, store};
use crate::routes;
use crate::schema::{challenge_answers, challenge_recipients, challenge_withdrawals, challenges};

/// Files a challenge to the result of one's own entry, and says its number. The same once more while it is open is one.
pub fn file_challenge(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    entry: EntryId,
    wanted: &NewChallenge,
    now: Moment,
) -> Result<i32> {
    let published = store::progress(conn, programme.id)?.published;
    let until = challenging::window(published, programme.terms.challenge_days);
    let known = store::challenges_of(conn, programme.id, entry)?;
    let same = |it: &&Challenge| it.is_open() && it.kind == wanted.kind && it.words == wanted.words;
    if let Some(same) = known.iter().find(same) {
        return Ok(same.number);
    }
    challenging::may_file(until, wanted, &programme.zone, now).map_err(Error::refused)?;
    let number = challenges::table
        .filter(challenges::programme_id.eq(programme.id))
        .select(max(challenges::number))
        .get_result::<Option<i32>>(conn)?
        .unwrap_or_default()
        + 1;
    let id = ChallengeId::fresh();
    diesel::insert_into(challenges::table)
        .values((
            challenges::id.eq(id),
            challenges::programme_id.eq(programme.id),
            challenges::number.eq(number),
            challenges::entry_id.eq(entry),
            challenges::filed_by.eq(by),
            challenges::kind.eq(wanted.kind),
            challenges::words.eq(&wanted.words),
            challenges::quotable.eq(wanted.quotable),
            challenges::at.eq(now),
        ))
        .execute(conn)?;
    to_team(conn, programme, entry, "challenge-received", number, now)?;
    let filed = store::challenge(conn, programme.id, id)?;
    to_answerers(conn, programme, &filed, "challenge-filed", now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("challenge-filed", entry).with(&(number, wanted)), now)?;
    Ok(number)
}

/// Takes back a challenge of one's own entry that nobody has answered. Once more changes nothing.
pub fn withdraw_challenge(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    entry: EntryId,
    id: ChallengeId,
    now: Moment,
) -> Result<()> {
    let challenge = store::challenge(conn, programme.id, id)?;
    if challenge.entry != entry {
        return Err(Error::NotFound);
    }
    if !challenging::may_withdraw(&challenge).map_err(Error::Conflict)? {
        return Ok(());
    }
    diesel::insert_into(challenge_withdrawals::table)
        .values((
            challenge_withdrawals::challenge_id.eq(id),
            challenge_withdrawals::withdrawn_by.eq(by),
            challenge_withdrawals::at.eq(now),
        ))
        .execute(conn)?;
    to_answerers(conn, programme, &challenge, "challenge-withdrawn", now)?;
    let act = Act::by(by).within(programme.id).did("challenge-withdrawn", entry);
    audit::record(conn, act.with(&challenge.number), now)
}

/// Answers on record. The same answer once more changes nothing; another after it is refused.
pub fn answer_challenge(
    conn: &mut Conn,
    by: &Person,
    programme: &Programme,
    id: ChallengeId,
    (outcome, reason): (Outcome, &str),
    now: Moment,
) -> Result<()> {
    let challenge = store::challenge(conn, programme.id, id)?;
    if !store::answerers(conn, programme, challenge.entry)?.iter().any(|it| it.id == by.id) {
        return Err(Error::NotFound);
    }
    if challenge.answer.as_ref().is_some_and(|it| it.outcome == outcome && it.reason == reason && it.by == by.name) {
        return Ok(());
    }
    if !challenge.is_open() {
        challenging::may_answer(&challenge, reason, &[]).map_err(Error::Conflict)?;
    }
    let names = store::people_of(conn, programme.id)?;
    challenging::may_answer(&challenge, reason, &names).map_err(Error::refused)?;
    diesel::insert_into(challenge_answers::table)
        .values((
            challenge_answers::challenge_id.eq(id),
            challenge_answers::outcome.eq(outcome),
            challenge_answers::reason.eq(reason),
            challenge_answers::answered_by.eq(by.id),
            challenge_answers::at.eq(now),
        ))
        .execute(conn)?;
    to_team(conn, programme, challenge.entry, "challenge-answered", challenge.number, now)?;
    let act = Act::by(by.id).within(programme.id).did("challenge-answered", challenge.entry);
    audit::record(conn, act.with(&(challenge.number, outcome, reason)), now)
}

/// Says who answers: an organiser or an auditor of the edition, who gets a letter. Naming them again changes nothing.
pub fn name_recipient(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    person: PersonId,
    now: Moment,
) -> Result<()> {
    if !accounts::store::has_role(conn, programme.id, person, &[Role::Organiser, Role::Auditor])? {
        return Err(Error::refused(WhyNot::new("results-why-recipient")));
    }
    let named: Option<PersonId> = challenge_recipients::table
        .find(programme.id)
        .select(challenge_recipients::person_id)
        .get_result(conn)
        .optional()?;
    if named == Some(person) {
        return Ok(());
    }
    diesel::delete(challenge_recipients::table.find(programme.id)).execute(conn)?;
    diesel::insert_into(challenge_recipients::table)
        .values((
            challenge_recipients::programme_id.eq(programme.id),
            challenge_recipients::person_id.eq(person),
            challenge_recipients::named_by.eq(by),
            challenge_recipients::at.eq(now),
        ))
        .execute(conn)?;
    let person = accounts::store::person(conn, person)?;
    let details =
        Sentence::new("").names("programme", &programme.names).with("link", routes::challenges_desk(&programme.slug));
    let letter = Letter::new("challenge-recipient", &person.name, &person.email, person.language);
    mail::queue(conn, letter.within(programme.id).saying(details), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("challenge-recipient-named", person.id), now)
}

fn to_team(
    conn: &mut Conn,
    programme: &Programme,
    entry: EntryId,
    kind: &'static str,
    number: i32,
    now: Moment,
) -> Result<()> {
    let more = [("number", number.to_string())];
    let letter = ToTeams { kind, link: routes::challenges_of, more: &more, wait: 0 };
    to_teams(conn, programme, Some(entry), &letter, now)
}

fn to_answerers(
    conn: &mut Conn,
    programme: &Programme,
    challenge: &Challenge,
    kind: &'static str,
    now: Moment,
) -> Result<()> {
    let letter = |person: Person| {
        let details = Sentence::new("")
            .names("programme", &programme.names)
            .with("number", challenge.number.to_string())
            .with("reference", &challenge.reference)
            .with("link", routes::challenge(&programme.slug, challenge.id));
        Letter::new(kind, &person.name, &person.email, person.language).within(programme.id).saying(details)
    };
    let people = store::answerers(conn, programme, challenge.entry)?;
    mail::store::queue_all(conn, people.into_iter().map(letter).collect(), now)
}
