//! What is kept about one person, for that person: account, entries, sheets, letters, acts. What others said of them in
//! confidence is not theirs.

mod rows;

use diesel::prelude::*;
use serde::Serialize;

use crate::accounts::{self, Person};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::Result;
use crate::mail::{self, Queued};
use crate::schema::{
    acts, ballots, challenges, discussion_notes, entries, judges, owners, people, programmes, roles, rounds, sessions,
    sheets, team_members, voters,
};
use crate::voting;
use rows::{OwnAct, OwnChallenge, OwnConsent, OwnDevice, OwnEntry, OwnJudging, OwnNote, OwnRole, OwnSheet, OwnVote};

#[derive(Serialize)]
pub struct OwnData {
    name: String,
    email: String,
    language: &'static str,
    account_opened: Moment,
    roles: Vec<OwnRole>,
    devices: Vec<OwnDevice>,
    entries: Vec<OwnEntry>,
    /// Projects that others entered, naming this person as the owner.
    consents: Vec<OwnConsent>,
    judging: Vec<OwnJudging>,
    sheets: Vec<OwnSheet>,
    challenges: Vec<OwnChallenge>,
    /// What they said to the panel about entries, also where they took it back.
    discussion: Vec<OwnNote>,
    /// Public votes that they registered for. For whom they voted is told to nobody, not even to them: it could be sold.
    votes: Vec<OwnVote>,
    letters: Vec<OwnLetter>,
    acts: Vec<OwnAct>,
}

#[derive(Serialize)]
struct OwnLetter {
    kind: String,
    subject: String,
    written: Moment,
    sent: Option<Moment>,
}

/// The same few queries for whoever asks. Letters are told by their subjects: some let people in.
pub fn own_data(conn: &mut Conn, person: &Person, origin: &str) -> Result<OwnData> {
    let letter = |it: Queued| OwnLetter {
        subject: mail::rules::written(&it, origin).subject,
        kind: it.kind,
        written: it.created_at,
        sent: it.sent_at,
    };
    Ok(OwnData {
        name: person.name.clone(),
        email: person.email.clone(),
        language: person.language.as_str(),
        account_opened: people::table.find(person.id).select(people::created_at).get_result(conn)?,
        roles: roles::table
            .inner_join(programmes::table.on(programmes::id.eq(roles::programme_id)))
            .filter(roles::person_id.eq(person.id))
            .order(roles::granted_at)
            .select((programmes::slug, roles::role, roles::granted_at))
            .load(conn)?,
        devices: sessions::table
            .filter(sessions::person_id.eq(person.id))
            .order(sessions::id)
            .select((sessions::device, sessions::created_at, sessions::expires_at, sessions::ended_at))
            .load(conn)?,
        entries: own_entries(conn, person)?,
        consents: own_consents(conn, person)?,
        judging: own_judging(conn, person)?,
        sheets: own_sheets(conn, person)?,
        challenges: own_challenges(conn, person)?,
        discussion: own_notes(conn, person)?,
        votes: own_votes(conn, person)?,
        letters: mail::store::to(conn, &person.email)?.into_iter().map(letter).collect(),
        acts: acts::table
            .filter(acts::person_id.eq(person.id.as_str()))
            .order(acts::id)
            .select((acts::verb, acts::subject, acts::at))
            .load(conn)?,
    })
}

fn own_entries(conn: &mut Conn, person: &Person) -> Result<Vec<OwnEntry>> {
    Ok(team_members::table
        .inner_join(entries::table.inner_join(programmes::table))
        .filter(team_members::person_id.eq(person.id))
        .order(entries::id)
        .select((
            programmes::slug,
            entries::reference,
            entries::state,
            team_members::role,
            team_members::joined_at,
            entries::title,
            entries::answers,
            entries::submitted_at,
        ))
        .load(conn)?)
}

fn own_consents(conn: &mut Conn, person: &Person) -> Result<Vec<OwnConsent>> {
    Ok(owners::table
        .inner_join(entries::table.inner_join(programmes::table))
        .filter(owners::email_key.eq(accounts::rules::email_key(&person.email)))
        .order(owners::asked_at)
        .select((
            programmes::slug,
            entries::reference,
            owners::name,
            owners::email,
            owners::asked_at,
            owners::answer,
            owners::words,
            owners::answered_at,
        ))
        .load(conn)?)
}

fn own_judging(conn: &mut Conn, person: &Person) -> Result<Vec<OwnJudging>> {
    Ok(judges::table
        .inner_join(programmes::table)
        .filter(judges::person_id.eq(person.id))
        .order(judges::id)
        .select((
            programmes::slug,
            judges::state,
            judges::part,
            judges::organisation,
            judges::country,
            judges::region,
            judges::stakeholder,
            judges::about,
            judges::answer_reason,
            judges::invited_at,
            judges::answered_at,
        ))
        .load(conn)?)
}

fn own_sheets(conn: &mut Conn, person: &Person) -> Result<Vec<OwnSheet>> {
    Ok(sheets::table
        .inner_join(judges::table.inner_join(programmes::table))
        .inner_join(rounds::table)
        .inner_join(entries::table)
        .filter(judges::person_id.eq(person.id))
        .order(sheets::id)
        .select((
            programmes::slug,
            rounds::position + 1,
            entries::reference,
            sheets::reference,
            sheets::state,
            sheets::points,
            sheets::comment,
            sheets::note,
            sheets::saved_at,
            sheets::submitted_at,
        ))
        .load(conn)?)
}

fn own_challenges(conn: &mut Conn, person: &Person) -> Result<Vec<OwnChallenge>> {
    Ok(challenges::table
        .inner_join(entries::table.inner_join(programmes::table))
        .filter(challenges::filed_by.eq(person.id))
        .order(challenges::id)
        .select((
            programmes::slug,
            challenges::number,
            entries::reference,
            challenges::kind,
            challenges::words,
            challenges::at,
        ))
        .load(conn)?)
}

fn own_notes(conn: &mut Conn, person: &Person) -> Result<Vec<OwnNote>> {
    Ok(discussion_notes::table
        .inner_join(entries::table.inner_join(programmes::table))
        .inner_join(rounds::table)
        .filter(discussion_notes::written_by.eq(person.id))
        .order(discussion_notes::id)
        .select((
            programmes::slug,
            rounds::position + 1,
            entries::reference,
            discussion_notes::words,
            discussion_notes::at,
            discussion_notes::taken_back_at,
        ))
        .load(conn)?)
}

fn own_votes(conn: &mut Conn, person: &Person) -> Result<Vec<OwnVote>> {
    let own = voting::store::of_address(conn, &person.email)?;
    Ok(voters::table
        .inner_join(programmes::table)
        .filter(voters::id.eq_any(own))
        .order(voters::id)
        .select((
            programmes::slug,
            voters::address,
            voters::name,
            voters::stakeholder,
            voters::registered_at,
            voters::confirmed_at,
            ballots::table.filter(ballots::voter_id.eq(voters::id)).count().single_value().assume_not_null(),
        ))
        .load(conn)?)
}
