//! Coordinators of a country: who they are, and what they follow. They read who entered, so nobody who judges in an
//! edition is one there, and nobody who is one is asked to judge: both are known here.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::accounts::{self, Person, PersonId, ProgrammeId};
use crate::audit::{self, Act};
use crate::column::Moment;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Sentence, WhyNot};
use crate::mail::{self, Letter};
use crate::panels::{Coordinator, JudgeState, NewCoordinator};
use crate::programme::{Programme, Says};
use crate::routes;
use crate::schema::{coordinators, judges, people};

/// Everybody who follows a country, by their names.
pub fn coordinators(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Coordinator>> {
    Ok(coordinators::table
        .inner_join(people::table)
        .filter(coordinators::programme_id.eq(programme))
        .order((people::name, coordinators::country))
        .select((people::id, people::name, people::email, coordinators::country, people::language))
        .load(conn)?)
}

/// The countries that somebody follows. Whoever judges here follows none: they must not learn who entered.
pub fn countries_of(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<Vec<String>> {
    if judges_here(conn, programme, person)? {
        return Ok(Vec::new());
    }
    Ok(coordinators::table
        .filter(coordinators::programme_id.eq(programme))
        .filter(coordinators::person_id.eq(person))
        .order(coordinators::country)
        .select(coordinators::country)
        .load(conn)?)
}

/// Whether somebody has been asked to judge there and has not declined.
fn judges_here(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<bool> {
    let seat = judges::table
        .filter(judges::programme_id.eq(programme))
        .filter(judges::person_id.eq(person))
        .filter(judges::state.ne(JudgeState::Declined));
    Ok(diesel::select(exists(seat)).get_result(conn)?)
}

/// Whether somebody follows a country there: they know who entered, and cannot judge.
pub(super) fn coordinates(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<bool> {
    let named =
        coordinators::table.filter(coordinators::programme_id.eq(programme)).filter(coordinators::person_id.eq(person));
    Ok(diesel::select(exists(named)).get_result(conn)?)
}

/// Whoever knows who entered is not asked to judge.
pub(super) fn must_not_coordinate(conn: &mut Conn, programme: ProgrammeId, person: &Person) -> Result<()> {
    if coordinates(conn, programme, person.id)? {
        return Err(Error::refused(WhyNot::new("panels-why-coordinator").with("judge", person.name.clone())));
    }
    Ok(())
}

/// The editions in which somebody follows a country, without those in which they judge.
pub fn coordinated_by(conn: &mut Conn, person: PersonId) -> Result<Vec<ProgrammeId>> {
    let seats = judges::table.filter(judges::person_id.eq(person)).filter(judges::state.ne(JudgeState::Declined));
    let of = coordinators::table
        .filter(coordinators::person_id.eq(person))
        .filter(coordinators::programme_id.ne_all(seats.select(judges::programme_id)));
    Ok(of.select(coordinators::programme_id).distinct().load(conn)?)
}

/// Whoever has that address follows the country, and gets a letter; naming them again changes nothing.
pub fn name_coordinator(
    conn: &mut Conn,
    by: PersonId,
    programme: &Programme,
    wanted: &NewCoordinator,
    now: Moment,
) -> Result<()> {
    let country = programme.form.saying(Says::Country).flat_map(|field| &field.options);
    let country = country.into_iter().find(|it| it.key == wanted.country).ok_or(Error::NotFound)?.names.clone();
    let person: Person = accounts::store::find_or_create(conn, &wanted.name, &wanted.email, wanted.language, now)?;
    if judges_here(conn, programme.id, person.id)? {
        return Err(Error::refused(WhyNot::new("panels-why-coordinator-judges")));
    }
    let row = coordinators::table.find((programme.id, person.id, wanted.country.clone()));
    if diesel::select(exists(row)).get_result(conn)? {
        return Ok(());
    }
    let row = (
        coordinators::programme_id.eq(programme.id),
        coordinators::person_id.eq(person.id),
        coordinators::country.eq(&wanted.country),
        coordinators::named_by.eq(by),
        coordinators::at.eq(now),
    );
    diesel::insert_into(coordinators::table).values(row).execute(conn)?;
    let details = Sentence::new("").names("programme", &programme.names).names("country", &country);
    let letter = Letter::new("coordinator-named", &person.name, &person.email, person.language).within(programme.id);
    mail::queue(conn, letter.saying(details.with("link", routes::country(&programme.slug))), now)?;
    let act = Act::by(by).within(programme.id).did("coordinator-named", person.id);
    audit::record(conn, act.with(&wanted.country), now)
}

/// They follow that country no longer.
pub fn end_coordinator(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    person: PersonId,
    country: &str,
    now: Moment,
) -> Result<()> {
    let row = coordinators::table.find((programme, person, country.to_owned()));
    if diesel::delete(row).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("coordinator-ended", person).with(&country), now)
}
