//! Who is on the team.

use diesel::prelude::*;

use super::{draft, find, letters};
use crate::accounts::{self, Person, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::entries::{Entry, EntryId, InvitationId, TeamRole, rules};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::mail::{self, Letter};
use crate::programme::{self, Programme};
use crate::routes;
use crate::schema::{team_invitations as invitations, team_members};

/// Minutes in which a second click sends no second letter.
const AGAIN_AFTER: i64 = 10;

/// Invites an address; the invitation stays open until it is accepted or the entry can no longer be changed.
pub fn invite(
    conn: &mut Conn,
    lead: &Person,
    programme: &Programme,
    id: EntryId,
    email: &str,
    now: Moment,
) -> Result<()> {
    let entry = decided_by(conn, lead.id, programme, id, now)?;
    let (key, team) = (accounts::rules::email_key(email), find::team(conn, id)?);
    if team.iter().any(|member| accounts::rules::email_key(&member.email) == key) {
        return Err(Error::Conflict(WhyNot::new("entries-why-on-team")));
    }
    let before: Option<(InvitationId, Moment, Option<Moment>)> = invitations::table
        .filter(invitations::entry_id.eq(id))
        .filter(invitations::email_key.eq(&key))
        .select((invitations::id, invitations::at, invitations::answered_at))
        .get_result(conn)
        .optional()?;
    let is_open = before.is_some_and(|(_, _, answered)| answered.is_none());
    if is_open && before.is_some_and(|(_, at, _)| now < at.plus_minutes(AGAIN_AFTER)) {
        return Ok(());
    }
    if !is_open {
        let people = team.len() + find::invitations(conn, id)?.len();
        rules::may_invite(people, programme.terms.team_max).map_err(Error::refused)?;
    }
    let invitation = keep(conn, before.map(|(invitation, ..)| invitation), lead.id, id, email, now)?;
    send(conn, lead, programme, &entry, invitation, email, now)?;
    audit::record(conn, Act::by(lead.id).within(programme.id).did("team-invited", id).with(&email), now)
}

fn keep(
    conn: &mut Conn,
    before: Option<InvitationId>,
    lead: PersonId,
    entry: EntryId,
    email: &str,
    now: Moment,
) -> Result<InvitationId> {
    if let Some(invitation) = before {
        diesel::update(invitations::table.find(invitation))
            .set((invitations::at.eq(now), invitations::answered_at.eq(None::<Moment>)))
            .execute(conn)?;
        return Ok(invitation);
    }
    let invitation = InvitationId::fresh();
    diesel::insert_into(invitations::table)
        .values((
            invitations::id.eq(invitation),
            invitations::entry_id.eq(entry),
            invitations::email.eq(email),
            invitations::email_key.eq(accounts::rules::email_key(email)),
            invitations::invited_by.eq(lead),
            invitations::at.eq(now),
        ))
        .execute(conn)?;
    Ok(invitation)
}

fn send(
    conn: &mut Conn,
    lead: &Person,
    programme: &Programme,
    entry: &Entry,
    invitation: InvitationId,
    email: &str,
    now: Moment,
) -> Result<()> {
    let known = accounts::store::by_email(conn, email)?;
    let (name, language) = known.map_or((String::new(), lead.language), |person| (person.name, person.language));
    let details = letters::about(programme, entry).with("lead", lead.name.clone());
    let letter = Letter::new("team-invitation", &name, email, language)
        .within(programme.id)
        .saying(details.with("link", routes::invitation(invitation)));
    mail::queue(conn, letter, now)
}

/// The entry, if that person leads its team and it may still be changed.
pub(super) fn decided_by(
    conn: &mut Conn,
    lead: PersonId,
    programme: &Programme,
    id: EntryId,
    now: Moment,
) -> Result<Entry> {
    let (entry, role) = find::find_of(conn, lead, id)?;
    let calendar = super::calendar_of(conn, programme.id, id)?;
    rules::may_decide_team(role, entry.state, &calendar, &programme.zone, now).map_err(Error::refused)?;
    Ok(entry)
}

/// Takes an invitation back; its link leads nowhere from then on.
pub fn take_back(
    conn: &mut Conn,
    lead: PersonId,
    programme: &Programme,
    id: EntryId,
    invitation: InvitationId,
    now: Moment,
) -> Result<()> {
    decided_by(conn, lead, programme, id, now)?;
    let open = invitations::table.find(invitation).filter(invitations::entry_id.eq(id));
    if diesel::delete(open.filter(invitations::answered_at.is_null())).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(lead).within(programme.id).did("invitation-taken-back", id).with(&invitation), now)
}

/// Joins the team. Only the person with the invited address finds the invitation; joining twice is joining once.
pub fn accept(conn: &mut Conn, person: &Person, id: InvitationId, now: Moment) -> Result<EntryId> {
    let (invitation, entry) = find::invitation_for(conn, person, id)?;
    if find::find_of(conn, person.id, entry.id).is_ok() {
        return Ok(entry.id);
    }
    if invitation.answered_at.is_some() {
        return Err(Error::refused(WhyNot::new("entries-why-invitation-used")));
    }
    enter(conn, person, &entry, now)?;
    diesel::update(invitations::table.find(id)).set(invitations::answered_at.eq(Some(now))).execute(conn)?;
    Ok(entry.id)
}

/// Somebody comes into the team, if it may still change and has room; whoever is on it already stays.
pub(super) fn enter(conn: &mut Conn, person: &Person, entry: &Entry, now: Moment) -> Result<()> {
    if find::find_of(conn, person.id, entry.id).is_ok() {
        return Ok(());
    }
    may_join(conn, person.id, entry, now)?;
    draft::join(conn, entry.id, person.id, TeamRole::Member, now)?;
    let programme = entry.programme_id;
    accounts::store::grant(conn, Some(person.id), programme, person.id, Role::Entrant, now)?;
    audit::record(conn, Act::by(person.id).within(programme).did("team-joined", entry.id), now)
}

/// What keeps that person from joining the team.
pub(super) fn may_join(conn: &mut Conn, person: PersonId, entry: &Entry, now: Moment) -> Result<()> {
    let (_, terms) = programme::store::zone_and_terms(conn, entry.programme_id)?;
    let entered = super::owners::entries_of(conn, entry.programme_id, person)?;
    rules::may_enter_another(entered, terms.entries_per_person).map_err(Error::refused)?;
    may_grow(conn, entry, now)
}

fn may_grow(conn: &mut Conn, entry: &Entry, now: Moment) -> Result<()> {
    let (zone, terms) = programme::store::zone_and_terms(conn, entry.programme_id)?;
    let calendar = super::calendar_of(conn, entry.programme_id, entry.id)?;
    rules::may_edit(entry.state, &calendar, &zone, now).map_err(Error::refused)?;
    rules::may_invite(find::team(conn, entry.id)?.len(), terms.team_max).map_err(Error::refused)
}

/// The lead removes a member, or a member leaves; whoever has gone already is gone.
pub fn remove(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    id: EntryId,
    member: PersonId,
    now: Moment,
) -> Result<()> {
    let (_, own_role) = find::find_of(conn, by, id)?;
    if by == member {
        rules::may_leave(own_role).map_err(Error::refused)?;
    } else {
        decided_by(conn, by, programme, id, now)?;
    }
    let gone = diesel::delete(team_members::table.find((id, member))).execute(conn)?;
    if gone == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme.id).did("team-left", id).with(&member), now)
}

/// Another member leads from now on; somebody always does.
pub fn hand_over(
    conn: &mut Conn,
    lead: PersonId,
    programme: &Programme,
    id: EntryId,
    member: PersonId,
    now: Moment,
) -> Result<()> {
    if find::find_of(conn, member, id)?.1 == TeamRole::Lead {
        return Ok(());
    }
    decided_by(conn, lead, programme, id, now)?;
    for (person, role) in [(lead, TeamRole::Member), (member, TeamRole::Lead)] {
        diesel::update(team_members::table.find((id, person))).set(team_members::role.eq(role)).execute(conn)?;
    }
    audit::record(conn, Act::by(lead).within(programme.id).did("team-lead-changed", id).with(&member), now)
}
