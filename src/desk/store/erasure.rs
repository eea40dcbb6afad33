//! Erasing a person: what stands in the way, what becomes of what they had, and doing it in one transaction.

use crate::accounts::{self, Gone, Person, PersonId, Role};
use crate::column::Moment;
use crate::db::Conn;
use crate::desk::{Erasure, Obstacle};
use crate::entries::{self, State};
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{self, ProgrammeId};
use crate::{mail, panels, results, voting};

/// What erasing them would do, and what has to be settled before.
pub fn erasure(conn: &mut Conn, person: &Person) -> Result<Erasure> {
    let held = entries::store::held_by(conn, person.id)?;
    let seats = panels::store::seats_of(conn, person.id)?;
    let organised = accounts::store::programmes_of(conn, person.id, &[Role::Organiser])?;
    let mut ids: Vec<ProgrammeId> = held.iter().map(|it| it.programme).chain(organised.iter().copied()).collect();
    ids.extend(seats.iter().map(|(id, ..)| *id));
    let over = results::store::publications(conn, &ids)?;
    let mut obstacles = Vec::new();
    for entry in held.iter().filter(|it| it.state == State::Submitted && it.others == 0) {
        if !over.contains_key(&entry.programme) {
            obstacles.push(Obstacle::Entry { id: entry.id, reference: entry.reference.clone() });
        }
    }
    for (id, slug, names) in seats {
        if !over.contains_key(&id) {
            obstacles.push(Obstacle::Seat { slug, names });
        }
    }
    for programme in programme::store::by_ids(conn, &organised)? {
        let alone = accounts::store::holders(conn, programme.id, Role::Organiser)?.len() == 1;
        if alone && !over.contains_key(&programme.id) {
            obstacles.push(Obstacle::Organising { slug: programme.slug, names: programme.names });
        }
    }
    if accounts::store::is_last_admin(conn, person.id)? {
        obstacles.push(Obstacle::Installation);
    }
    Ok(Erasure { held, obstacles })
}

/// Takes a person out of the database. The keys of files that are to be forgotten once it is done.
pub fn erase(conn: &mut Conn, by: Option<PersonId>, person: &Person, now: Moment) -> Result<Vec<String>> {
    let Erasure { held, obstacles } = erasure(conn, person)?;
    if !obstacles.is_empty() {
        return Err(Error::refused(WhyNot::new("desk-why-erasure").count("count", obstacles.len())));
    }
    let gone = Gone::of(person);
    let drafts: Vec<_> = held.iter().filter(|it| it.is_theirs_alone()).map(|it| it.id).collect();
    panels::store::erase(conn, &gone, &drafts)?;
    results::store::erase(conn, &gone, now)?;
    let files = entries::store::erase(conn, &gone, &held)?;
    voting::store::erase(conn, &gone, now)?;
    mail::store::erase(conn, &gone, now)?;
    accounts::store::erase(conn, by, &gone, now)?;
    Ok(files)
}
