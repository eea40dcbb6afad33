//! The owner of a project that somebody else enters: named by the lead, asked by letter, answering by a link.

use diesel::prelude::*;

use super::{find, letters, team};
use crate::accounts::{self, Person, PersonId};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::entries::{Answered, Answers, ConsentAnswer, Entry, EntryId, Owner, State, TeamRole, Verdict, rules};
use crate::error::{Error, Result};
use crate::language::{Language, WhyNot};
use crate::mail::{self, Letter};
use crate::programme::{Programme, ProgrammeId, Says};
use crate::routes;
use crate::schema::{entries, entry_briefs, entry_categories, owners, screenings, team_members};

pub(super) type Columns = (
    owners::entry_id,
    owners::name,
    owners::email,
    owners::language,
    owners::link,
    owners::asked_at,
    owners::times_asked,
    owners::answer,
    owners::words,
    owners::answered_at,
);
pub(super) const COLUMNS: Columns = (
    owners::entry_id,
    owners::name,
    owners::email,
    owners::language,
    owners::link,
    owners::asked_at,
    owners::times_asked,
    owners::answer,
    owners::words,
    owners::answered_at,
);

/// None where those who enter own the project.
pub fn owner(conn: &mut Conn, entry: EntryId) -> Result<Option<Owner>> {
    Ok(owners::table.find(entry).select(COLUMNS).get_result(conn).optional()?)
}

/// The owners of the entries of an edition, by their addresses.
pub fn owners_of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<(EntryId, String)>> {
    let here = owners::table.inner_join(entries::table).filter(entries::programme_id.eq(programme));
    Ok(here.select((owners::entry_id, owners::email)).load(conn)?)
}

/// The owner to whom a link was sent, and the entry; one that was withdrawn is nobody's to agree to any more.
pub fn owner_of_link(conn: &mut Conn, link: &str) -> Result<(Owner, Entry)> {
    let owner: Owner = owners::table.filter(owners::link.eq(link)).select(COLUMNS).get_result(conn)?;
    let entry = find::by_id(conn, owner.entry)?;
    if entry.state == State::Withdrawn {
        return Err(Error::NotFound);
    }
    Ok((owner, entry))
}

/// Names and addresses by which judges would know who is behind an entry: of its team, and of its owner.
pub fn behind(conn: &mut Conn, entry: EntryId) -> Result<Vec<(String, String)>> {
    let team = find::team(conn, entry)?.into_iter().map(|member| (member.name, member.email));
    let owner = owner(conn, entry)?.into_iter().map(|owner| (owner.name, owner.email));
    Ok(team.chain(owner).collect())
}

/// Names the owner and asks them. The same name and address again ask nobody twice.
pub fn name_owner(
    conn: &mut Conn,
    lead: &Person,
    programme: &Programme,
    id: EntryId,
    (name, email): (&str, &str),
    now: Moment,
) -> Result<()> {
    let entry = team::decided_by(conn, lead.id, programme, id, now)?;
    if !programme.terms.nomination {
        return Err(Error::NotFound);
    }
    let before = owner(conn, id)?;
    if before.as_ref().is_some_and(|it| it.name == name && it.email == email) {
        return Ok(());
    }
    let known = accounts::store::by_email(conn, email)?;
    let language = known.map_or(lead.language, |person| person.language);
    let link = accounts::rules::token_of(rand::random());
    diesel::delete(owners::table.find(id)).execute(conn)?;
    diesel::insert_into(owners::table)
        .values((
            owners::entry_id.eq(id),
            owners::name.eq(name),
            owners::email.eq(email),
            owners::email_key.eq(accounts::rules::email_key(email)),
            owners::language.eq(language),
            owners::link.eq(&link),
            owners::named_by.eq(lead.id),
            owners::asked_at.eq(now),
            owners::times_asked.eq(1),
        ))
        .execute(conn)?;
    ask(conn, lead, programme, &entry, (name, email, language, &link), now)?;
    audit::record(conn, Act::by(lead.id).within(programme.id).did("owner-named", id).with(&(name, email)), now)
}

fn ask(
    conn: &mut Conn,
    lead: &Person,
    programme: &Programme,
    entry: &Entry,
    (name, email, language, link): (&str, &str, Language, &str),
    now: Moment,
) -> Result<()> {
    let details = letters::about(programme, entry).with("nominator", lead.name.clone());
    let letter = Letter::new("consent-asked", name, email, language)
        .within(programme.id)
        .saying(details.with("nominator_email", lead.email.clone()).with("link", routes::consent(link)));
    mail::queue(conn, letter, now)
}

/// The entry, if that person leads its team. Who owns it can be asked after entries have closed, too.
fn led_by(conn: &mut Conn, person: PersonId, id: EntryId) -> Result<Entry> {
    match find::find_of(conn, person, id)? {
        (entry, TeamRole::Lead) if entry.state != State::Withdrawn => Ok(entry),
        (_, TeamRole::Lead) => Err(Error::refused(WhyNot::new("entries-why-withdrawn"))),
        (_, TeamRole::Member) => Err(Error::refused(WhyNot::new("entries-why-lead-only"))),
    }
}

/// Asks the owner once more, by the same link.
pub fn ask_owner_again(conn: &mut Conn, lead: &Person, programme: &Programme, id: EntryId, now: Moment) -> Result<()> {
    let owner = owner(conn, id)?.ok_or(Error::NotFound)?;
    let entry = led_by(conn, lead.id, id)?;
    rules::may_ask_again(&owner, now).map_err(Error::refused)?;
    diesel::update(owners::table.find(id))
        .set((owners::asked_at.eq(now), owners::times_asked.eq(owner.times_asked + 1)))
        .execute(conn)?;
    ask(conn, lead, programme, &entry, (&owner.name, &owner.email, owner.language, &owner.link), now)?;
    audit::record(conn, Act::by(lead.id).within(programme.id).did("owner-asked-again", id), now)
}

/// It is the team's own project after all. The link that was sent leads nowhere from then on.
pub fn own_project(conn: &mut Conn, lead: PersonId, programme: &Programme, id: EntryId, now: Moment) -> Result<()> {
    team::decided_by(conn, lead, programme, id, now)?;
    if diesel::delete(owners::table.find(id)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(lead).within(programme.id).did("owner-none", id), now)
}

/// The owner's answer, which they may change until the entry is found eligible. The same again sends no second letter.
pub fn answer_consent(conn: &mut Conn, link: &str, answer: ConsentAnswer, words: &str, now: Moment) -> Result<()> {
    let (owner, entry) = owner_of_link(conn, link)?;
    if owner.answer == Some(answer) && owner.words == words {
        return Ok(());
    }
    rules::may_answer(verdict_of(conn, entry.id)?).map_err(Error::refused)?;
    diesel::update(owners::table.find(entry.id))
        .set((owners::answer.eq(Some(answer)), owners::words.eq(words), owners::answered_at.eq(Some(now))))
        .execute(conn)?;
    let programme = crate::programme::store::by_id(conn, entry.programme_id)?;
    let more = [("owner", owner.name), ("answer", answer.to_string()), ("words", words.to_owned())];
    letters::to_team(conn, "consent-answered", &programme, &entry, 0, &more, now)?;
    let act = Act::by_nobody().within(programme.id).did("consent-answered", entry.id).with(&(answer, words));
    audit::record(conn, act, now)
}

pub fn verdict_of(conn: &mut Conn, entry: EntryId) -> Result<Option<Verdict>> {
    Ok(screenings::table.find(entry).select(screenings::verdict).get_result(conn).optional()?)
}

/// In how many entries of the edition somebody is on the team.
pub(super) fn entries_of(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<usize> {
    let on = team_members::table
        .inner_join(entries::table)
        .filter(entries::programme_id.eq(programme))
        .filter(entries::state.ne(State::Withdrawn))
        .filter(team_members::person_id.eq(person));
    Ok(usize::try_from(on.count().get_result::<i64>(conn)?).unwrap_or(usize::MAX))
}

/// Other submitted entries in one of its categories whose entity is called the same, by id and reference.
pub fn of_the_same_entity(conn: &mut Conn, programme: &Programme, entry: &Entry) -> Result<Vec<(EntryId, String)>> {
    let Some(answers) = entry.submitted_answers.as_ref().map(|answers| &answers.0) else { return Ok(Vec::new()) };
    let entities = |answers: &Answers| -> Vec<String> {
        let said = programme.form.saying(Says::Entity).filter_map(|field| match answers.0.get(&field.key) {
            Some(Answered::Text(text)) => Some(rules::folded(text)),
            _ => None,
        });
        said.filter(|name| !name.is_empty()).collect()
    };
    let own = entities(answers);
    if own.is_empty() {
        return Ok(Vec::new());
    }
    let categories: Vec<String> = entry_categories::table
        .filter(entry_categories::entry_id.eq(entry.id))
        .select(entry_categories::category_id)
        .load(conn)?;
    let beside = entry_categories::table.filter(entry_categories::category_id.eq_any(categories));
    let rows: Vec<(EntryId, String, Option<Json<Answers>>)> = entry_briefs::table
        .inner_join(entries::table)
        .filter(entries::state.eq(State::Submitted))
        .filter(entries::id.ne(entry.id))
        .filter(entries::id.eq_any(beside.select(entry_categories::entry_id)))
        .order(entries::reference)
        .select((entries::id, entries::reference, entry_briefs::submitted))
        .load(conn)?;
    let same = |answers: &Option<Json<Answers>>| {
        answers.as_ref().is_some_and(|answers| entities(&answers.0).iter().any(|name| own.contains(name)))
    };
    Ok(rows.into_iter().filter(|row| same(&row.2)).map(|(id, reference, _)| (id, reference)).collect())
}
