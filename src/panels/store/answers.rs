//! What a judge says: to the invitation, to the rules, of themselves. And what organisers make of them.

use diesel::prelude::*;

use super::coordinators::coordinates;
use super::{invitation_of, set_expertise};
use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::panels::rules;
use crate::panels::{Expertise, Judge, JudgeId, JudgeState, Part, Profile};
use crate::programme::{self, ProgrammeId, Round};
use crate::schema::{judges, onboardings, people};

/// The judge's own answer, with what they say to it. Whoever accepts has read the rules; whoever declined may come back.
pub fn answer(
    conn: &mut Conn,
    person: PersonId,
    id: JudgeId,
    (accepts, reason): (bool, &str),
    now: Moment,
) -> Result<()> {
    let judge = invitation_of(conn, person, id)?;
    rules::may_answer(judge.state, accepts).map_err(Error::refused)?;
    let state = if accepts { JudgeState::Accepted } else { JudgeState::Declined };
    if accepts && judge.state != state && coordinates(conn, judge.programme_id, person)? {
        return Err(Error::refused(WhyNot::new("panels-why-you-coordinate")));
    }
    if judge.state != state {
        let reason = if accepts { "" } else { reason.trim() };
        diesel::update(judges::table.find(id))
            .set((judges::state.eq(state), judges::answered_at.eq(now), judges::answer_reason.eq(reason)))
            .execute(conn)?;
        let act = Act::by(person).within(judge.programme_id).did("invitation-answered", id);
        audit::record(conn, act.with(&(state, reason)), now)?;
    }
    if accepts {
        let round = programme::store::round(conn, judge.programme_id)?;
        accept_rules(conn, person, &judge, &round, now)?;
    }
    Ok(())
}

/// They came by the code of the day, so they have accepted; the rules are shown to them next.
pub(super) fn mark_accepted(conn: &mut Conn, person: PersonId, id: JudgeId, now: Moment) -> Result<()> {
    diesel::update(judges::table.find(id))
        .set((judges::state.eq(JudgeState::Accepted), judges::answered_at.eq(now)))
        .execute(conn)?;
    let judge = invitation_of(conn, person, id)?;
    let act = Act::by(person).within(judge.programme_id).did("invitation-answered", id);
    audit::record(conn, act.with(&JudgeState::Accepted), now)
}

pub fn answer_invitation(conn: &mut Conn, person: PersonId, id: JudgeId, accepts: bool, now: Moment) -> Result<()> {
    answer(conn, person, id, (accepts, ""), now)
}

/// Has this judge read the rules of the round as they are now?
pub fn knows_rules(conn: &mut Conn, judge: JudgeId, round: &Round) -> Result<bool> {
    let fingerprint = fingerprint(conn, round)?;
    Ok(diesel::select(diesel::dsl::exists(onboardings::table.find((judge, fingerprint)))).get_result(conn)?)
}

/// Accepting the same rules again changes nothing.
fn accept_rules(conn: &mut Conn, by: PersonId, judge: &Judge, round: &Round, now: Moment) -> Result<()> {
    if knows_rules(conn, judge.id, round)? {
        return Ok(());
    }
    let fingerprint = fingerprint(conn, round)?;
    diesel::insert_into(onboardings::table)
        .values((
            onboardings::judge_id.eq(judge.id),
            onboardings::fingerprint.eq(&fingerprint),
            onboardings::at.eq(now),
        ))
        .execute(conn)?;
    let act = Act::by(by).within(judge.programme_id).did("rules-accepted", judge.id);
    audit::record(conn, act.with(&(round.id, fingerprint)), now)
}

fn fingerprint(conn: &mut Conn, round: &Round) -> Result<String> {
    match programme::store::rubric(conn, round.id) {
        Ok(rubric) => Ok(rules::rules_fingerprint(round.blind, round.method, &rubric.criteria)),
        Err(Error::NotFound) => Ok(rules::rules_fingerprint(round.blind, round.method, &[])),
        Err(error) => Err(error),
    }
}

/// What judges correct about themselves. Categories that a sponsor judge is bound to stay, and so does what an organiser
/// knows of organisation and country, for conflicts are found by it.
pub fn set_own_profile(
    conn: &mut Conn,
    person: PersonId,
    id: JudgeId,
    (wanted, profile): (&Expertise, &Profile),
    now: Moment,
) -> Result<()> {
    let judge = invitation_of(conn, person, id)?;
    let mut expertise = Expertise {
        organisation: judge.expertise.organisation.clone(),
        country: judge.expertise.country.clone(),
        ..wanted.clone()
    };
    if judge.part == Part::Sponsor {
        expertise.categories.clone_from(&judge.expertise.categories);
    }
    set_expertise(conn, person, &judge, &expertise, now)?;
    if judge.profile == *profile {
        return Ok(());
    }
    diesel::update(judges::table.find(id))
        .set((judges::about.eq(profile.about.trim()), judges::shown.eq(profile.shown)))
        .execute(conn)?;
    let act = Act::by(person).within(judge.programme_id).did("judge-profile-changed", id);
    audit::record(conn, act.with(profile), now)
}

/// What somebody is to do on the panel. The same again changes nothing.
pub fn set_part(conn: &mut Conn, by: PersonId, judge: &Judge, part: Part, now: Moment) -> Result<()> {
    if judge.part == part {
        return Ok(());
    }
    rules::may_be(part, &judge.expertise.categories).map_err(Error::refused)?;
    diesel::update(judges::table.find(judge.id)).set(judges::part.eq(part)).execute(conn)?;
    audit::record(conn, Act::by(by).within(judge.programme_id).did("judge-part-changed", judge.id).with(&part), now)
}

/// That these judges were reminded, or, with none, that they were not after all.
pub fn note_reminded(conn: &mut Conn, ids: &[JudgeId], at: Option<Moment>) -> Result<()> {
    diesel::update(judges::table.filter(judges::id.eq_any(ids))).set(judges::reminded_at.eq(at)).execute(conn)?;
    Ok(())
}

/// A judge as anybody may know of them: name, organisation, what they say of themselves.
pub type Shown = (String, String, String);

/// The judges who agree to be shown.
pub fn shown_panel(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Shown>> {
    Ok(judges::table
        .inner_join(people::table)
        .filter(judges::programme_id.eq(programme))
        .filter(judges::state.eq(JudgeState::Accepted))
        .filter(judges::part.eq_any(Part::COUNTING))
        .filter(judges::shown.eq(true))
        .order((people::name, judges::id))
        .select((people::name, judges::organisation, judges::about))
        .load(conn)?)
}
