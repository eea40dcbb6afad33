//! Who reads a letter of an organiser, and sending it: once, as it was shown.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId, ProgrammeId, Role};
use crate::audit::{self, Act};
use crate::both;
use crate::column::{Json, Moment};
use crate::db::{BATCH, Conn};
use crate::desk::rules::writing as rules;
use crate::desk::{About, Addressed, Audience, Plan, Reader, ToSend, Went, Whom, Words};
use crate::entries::store::{Chosen, Filter};
use crate::entries::{self, CATEGORIES, Hidden, State, Verdict};
use crate::error::{Error, Result};
use crate::language::Names;
use crate::mail::{self, SendingId};
use crate::panels::{self, Judge, JudgeState};
use crate::programme::{self, CategoryId, Programme};
use crate::routes;
use crate::schema::{sending_skips, sendings};
use crate::scoring::{self, JudgeCovered};

/// What would go to whom if this person sent it now, and what they are too close to.
pub fn plan(
    conn: &mut Conn,
    (programme, by): (&Programme, &Person),
    audience: &Audience,
    words: &Words,
    now: Moment,
) -> Result<(Plan, Hidden)> {
    let hidden = entries::store::hidden_from(conn, programme, by)?;
    let round = programme::store::round(conn, programme.id)?;
    let calendar = programme::store::calendar_in(conn, programme.id, &round)?;
    let deadline = rules::deadline_of(audience.whom, &calendar);
    let readers = if audience.whom.are_teams() {
        teams(conn, programme, audience, &hidden)?
    } else if audience.whom == Whom::Organisers {
        organisers(conn, programme)?
    } else {
        judges(conn, programme, audience.whom, &hidden)?
    };
    let told = mail::store::told_since(conn, programme.id, now.plus_hours(-rules::QUIET_HOURS))?;
    let mut plan = rules::plan(programme, words, &readers, deadline, &told);
    plan.blanks = rules::blanks_for(audience.whom, deadline);
    plan.mistakes = rules::mistakes(audience, words, &plan.blanks);
    Ok((plan, hidden))
}

fn teams(conn: &mut Conn, programme: &Programme, audience: &Audience, hidden: &Hidden) -> Result<Vec<Reader>> {
    let (state, verdict) = match audience.whom {
        Whom::Drafts => (State::Draft, None),
        Whom::Withdrawn => (State::Withdrawn, None),
        Whom::Unscreened => (State::Submitted, Some(None)),
        Whom::Eligible => (State::Submitted, Some(Some(Verdict::Eligible))),
        Whom::NotEligible => (State::Submitted, Some(Some(Verdict::NotEligible))),
        _ => (State::Submitted, None),
    };
    let category = audience.category.iter().map(|code| (CATEGORIES.to_owned(), code.clone()));
    let chosen = category.chain(audience.answers.clone()).collect();
    let filter = Filter { state: Some(state), verdict, chosen, without: hidden.ids(), ..Filter::default() };
    let named = programme::store::categories(conn, programme.id)?;
    let names: HashMap<CategoryId, Names> = named.into_iter().map(|it| (it.id, it.names)).collect();
    let mut readers: Vec<Reader> = Vec::new();
    let mut at: HashMap<PersonId, usize> = HashMap::new();
    for entry in entries::store::chosen(conn, programme, &filter)? {
        for member in &entry.team {
            let place = *at.entry(member.person).or_insert(readers.len());
            if place == readers.len() {
                readers.push(Reader {
                    person: member.person,
                    name: member.name.clone(),
                    email: member.email.clone(),
                    language: member.language,
                    link: routes::my_entries(),
                    entries: Vec::new(),
                });
            }
            readers[place].entries.push(about(&entry, &names));
        }
    }
    Ok(readers)
}

fn about(entry: &Chosen, names: &HashMap<CategoryId, Names>) -> About {
    About {
        id: entry.id,
        reference: entry.reference.clone(),
        title: entry.title.clone(),
        categories: entry.categories.iter().filter_map(|id| names.get(id).cloned()).collect(),
    }
}

/// Work at entries to which the writer is too close makes nobody late, and nobody ready.
fn judges(conn: &mut Conn, programme: &Programme, whom: Whom, hidden: &Hidden) -> Result<Vec<Reader>> {
    let found: Vec<Judge> = match whom {
        Whom::JudgesNotBegun | Whom::JudgesFinished => {
            let round = programme::store::round(conn, programme.id)?;
            let coverage = scoring::store::coverage(conn, programme, &round)?.without(hidden);
            let wanted = |one: &JudgeCovered| match whom {
                Whom::JudgesFinished => one.assigned > 0 && one.done == one.assigned,
                _ => one.has_not_begun(),
            };
            coverage.judges.into_iter().filter(wanted).map(|one| one.judge).collect()
        }
        _ => {
            let wanted = |one: &Judge| match whom {
                Whom::JudgesInvited => one.state == JudgeState::Invited && one.left_at.is_none(),
                _ => one.is_active(),
            };
            panels::store::judges(conn, programme.id)?.into_iter().filter(wanted).collect()
        }
    };
    let reader = |judge: Judge| Reader {
        link: match judge.state {
            JudgeState::Accepted => routes::judging_in(&programme.slug),
            JudgeState::Invited | JudgeState::Declined => routes::judge_invitation(judge.id),
        },
        person: judge.person_id,
        name: judge.name,
        email: judge.email,
        language: judge.language,
        entries: Vec::new(),
    };
    Ok(found.into_iter().map(reader).collect())
}

fn organisers(conn: &mut Conn, programme: &Programme) -> Result<Vec<Reader>> {
    let reader = |person: Person| Reader {
        person: person.id,
        name: person.name,
        email: person.email,
        language: person.language,
        link: routes::desk(&programme.slug),
        entries: Vec::new(),
    };
    Ok(accounts::store::holders(conn, programme.id, Role::Organiser)?.into_iter().map(reader).collect())
}

/// Puts the letters into the outbox, if they are those that the organiser was shown. A second click finds the first.
pub fn send(conn: &mut Conn, by: &Person, programme: &Programme, wanted: &ToSend, now: Moment) -> Result<Went> {
    let there = sendings::table.find(wanted.id).select(sendings::programme_id);
    let before: Option<ProgrammeId> = there.get_result(conn).optional()?;
    if let Some(of) = before {
        return if of == programme.id { Ok(Went::Before) } else { Err(Error::NotFound) };
    }
    let (plan, _) = plan(conn, (programme, by), &wanted.audience, &wanted.words, now)?;
    if !plan.mistakes.is_empty() || plan.letters.is_empty() || rules::mark(&plan) != wanted.stated {
        return Ok(Went::Otherwise);
    }
    keep(conn, by.id, programme, wanted, now)?;
    let (letters, skipped) = (plan.letters.len(), plan.skipped.len());
    skip(conn, wanted.id, plan.skipped)?;
    let told: Vec<(PersonId, String)> = plan.letters.iter().map(|one| (one.person, one.told.clone())).collect();
    let going = plan.letters.into_iter().map(|one| one.letter.among(wanted.id, one.told)).collect();
    mail::store::queue_all(conn, going, now)?;
    let content = (&wanted.audience, &wanted.words, &told);
    audit::record(conn, Act::by(by.id).within(programme.id).did("letters-written", wanted.id).with(&content), now)?;
    Ok(Went::Queued(letters, skipped))
}

fn keep(conn: &mut Conn, by: PersonId, programme: &Programme, wanted: &ToSend, now: Moment) -> Result<()> {
    diesel::insert_into(sendings::table)
        .values((
            sendings::id.eq(wanted.id),
            sendings::programme_id.eq(programme.id),
            sendings::audience.eq(Json::text(&wanted.audience)),
            sendings::words.eq(Json::text(&wanted.words)),
            sendings::sent_by.eq(by),
            sendings::at.eq(now),
            sendings::due_at.eq(now.plus_minutes(rules::WAIT_MINUTES)),
        ))
        .execute(conn)?;
    Ok(())
}

#[derive(Insertable)]
#[diesel(table_name = sending_skips)]
struct NewSkip {
    sending_id: SendingId,
    person_id: PersonId,
    about: String,
}

fn skip(conn: &mut Conn, sending: SendingId, skipped: Vec<Addressed>) -> Result<()> {
    let new = |Addressed { person, about, .. }| NewSkip { sending_id: sending, person_id: person, about };
    let rows: Vec<NewSkip> = skipped.into_iter().map(new).collect();
    for batch in rows.chunks(BATCH) {
        both!(conn, |c| diesel::insert_into(sending_skips::table).values(batch).execute(c))?;
    }
    Ok(())
}
