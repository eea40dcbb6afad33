//! Categories and prizes, changed one at a time. Until entries close they come and go; their names may change afterwards.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as QueryError};

use crate::accounts::PersonId;
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Names, WhyNot};
use crate::programme::{
    CategoryId, PrizeId, Programme, ProgrammeId, Setup, SetupCategory, SetupPrize, StageKind, rules,
};
use crate::schema::{categories, prizes, programmes};

/// A part that is written: one that is there already by its code, or a new one.
#[derive(Clone, Debug)]
pub struct Written<T> {
    pub part: T,
    pub is_new: bool,
    /// The revision of the set-up that the writer saw.
    pub seen: i32,
}

pub fn save_category(
    conn: &mut Conn,
    by: PersonId,
    of: ProgrammeId,
    wanted: &Written<SetupCategory>,
    now: Moment,
) -> Result<()> {
    let (current, mut setup) = as_it_stands(conn, of)?;
    let part = &wanted.part;
    let there = setup.categories.iter().position(|it| it.code == part.code);
    if there.is_some_and(|at| setup.categories[at] == *part) {
        return Ok(());
    }
    must_be_seen(&current, wanted)?;
    match (there, wanted.is_new) {
        (Some(at), false) => {
            setup.categories[at] = part.clone();
            rules::check_setup(&setup).map_err(Error::refused)?;
            diesel::update(category(of, &part.code))
                .set(categories::names.eq(Json::text(&part.names)))
                .execute(conn)?;
        }
        (None, false) => return Err(Error::NotFound),
        (_, true) => {
            must_be_open(conn, of, now)?;
            setup.categories.push(part.clone());
            rules::check_setup(&setup).map_err(Error::refused)?;
            let last = categories::table.filter(categories::programme_id.eq(of));
            let last: Option<i32> = last.select(diesel::dsl::max(categories::position)).get_result(conn)?;
            diesel::insert_into(categories::table)
                .values((
                    categories::id.eq(CategoryId::fresh()),
                    categories::programme_id.eq(of),
                    categories::code.eq(&part.code),
                    categories::position.eq(last.unwrap_or(0) + 1),
                    categories::names.eq(Json::text(&part.names)),
                ))
                .execute(conn)?;
        }
    }
    changed(conn, by, &current, ("category-written", &part.code), part, now)
}

/// Takes out a category that no entry, judge, chair or prize is in; one that is gone stays gone.
pub fn remove_category(conn: &mut Conn, by: PersonId, of: ProgrammeId, code: &str, now: Moment) -> Result<()> {
    let (current, mut setup) = as_it_stands(conn, of)?;
    if !setup.categories.iter().any(|it| it.code == code) {
        return Ok(());
    }
    must_be_open(conn, of, now)?;
    setup.categories.retain(|it| it.code != code);
    if setup.categories.is_empty() {
        return Err(Error::Conflict(WhyNot::new("programme-why-no-category")));
    }
    if rules::waits_for_category(&setup.form, code) {
        return Err(Error::Conflict(WhyNot::new("programme-why-in-use").with("code", code)));
    }
    diesel::delete(category(of, code)).execute(conn).map_err(|error| in_use(error, code))?;
    changed(conn, by, &current, ("category-removed", code), &code, now)
}

/// Moves what has that code to a place among those of its table, counted from nought; whether it was elsewhere.
macro_rules! moved {
    ($conn:expr, $table:ident, $of:expr, $code:expr, $to:expr) => {{
        let all = $table::table.filter($table::programme_id.eq($of));
        let places: Vec<(String, i32)> =
            all.order($table::position).select(($table::code, $table::position)).load($conn)?;
        let at = places.iter().position(|(it, _)| it == $code).ok_or(Error::NotFound)?;
        let to = $to.min(places.len() - 1);
        // Those between make room by one place; there may be gaps, which stay.
        let (from, there) = (places[at].1, places[to].1);
        if to < at {
            let between = all.filter($table::position.ge(there)).filter($table::position.lt(from));
            diesel::update(between).set($table::position.eq($table::position + 1)).execute($conn)?;
        } else {
            let between = all.filter($table::position.gt(from)).filter($table::position.le(there));
            diesel::update(between).set($table::position.eq($table::position - 1)).execute($conn)?;
        }
        diesel::update(all.filter($table::code.eq($code))).set($table::position.eq(there)).execute($conn)?;
        at != to
    }};
}

/// Moves a category to a place, counted from nought.
pub fn move_category(conn: &mut Conn, by: PersonId, of: ProgrammeId, code: &str, to: usize, now: Moment) -> Result<()> {
    let current = super::by_id(conn, of)?;
    let elsewhere = moved!(conn, categories, of, code, to);
    if elsewhere { changed(conn, by, &current, ("category-moved", code), &to, now) } else { Ok(()) }
}

/// Moves a prize to a place, counted from nought: in this order prizes are listed, decided and called at the ceremony.
pub fn move_prize(conn: &mut Conn, by: PersonId, of: ProgrammeId, code: &str, to: usize, now: Moment) -> Result<()> {
    let current = super::by_id(conn, of)?;
    let elsewhere = moved!(conn, prizes, of, code, to);
    if elsewhere { changed(conn, by, &current, ("prize-moved", code), &to, now) } else { Ok(()) }
}

pub fn save_prize(
    conn: &mut Conn,
    by: PersonId,
    of: ProgrammeId,
    wanted: &Written<SetupPrize>,
    now: Moment,
) -> Result<()> {
    let (current, mut setup) = as_it_stands(conn, of)?;
    let part = &wanted.part;
    let there = setup.prizes.iter().position(|it| it.code == part.code);
    if there.is_some_and(|at| setup.prizes[at] == *part) {
        return Ok(());
    }
    must_be_seen(&current, wanted)?;
    let only_named = there.is_some_and(|at| {
        SetupPrize { names: Names::default(), ..setup.prizes[at].clone() }
            == SetupPrize { names: Names::default(), ..part.clone() }
    });
    if !only_named {
        must_be_open(conn, of, now)?;
    }
    match (there, wanted.is_new) {
        (Some(at), false) => setup.prizes[at] = part.clone(),
        (None, false) => return Err(Error::NotFound),
        (_, true) => setup.prizes.push(part.clone()),
    }
    rules::check_setup(&setup).map_err(Error::refused)?;
    let of_category = super::categories(conn, of)?.into_iter().find(|it| Some(&it.code) == part.category.as_ref());
    let values = (
        prizes::category_id.eq(of_category.map(|it| it.id)),
        prizes::names.eq(Json::text(&part.names)),
        prizes::winners_max.eq(i32::try_from(part.winners_max).unwrap_or(i32::MAX)),
    );
    if wanted.is_new {
        let all = prizes::table.filter(prizes::programme_id.eq(of));
        let last: Option<i32> = all.select(diesel::dsl::max(prizes::position)).get_result(conn)?;
        diesel::insert_into(prizes::table)
            .values((
                prizes::id.eq(PrizeId::fresh()),
                prizes::programme_id.eq(of),
                prizes::code.eq(&part.code),
                prizes::position.eq(last.map_or(0, |last| last + 1)),
                values,
            ))
            .execute(conn)?;
    } else {
        let here = prizes::table.filter(prizes::programme_id.eq(of)).filter(prizes::code.eq(&part.code));
        diesel::update(here).set((values.0, values.1, values.2)).execute(conn)?;
    }
    changed(conn, by, &current, ("prize-written", &part.code), part, now)
}

pub fn remove_prize(conn: &mut Conn, by: PersonId, of: ProgrammeId, code: &str, now: Moment) -> Result<()> {
    let (current, setup) = as_it_stands(conn, of)?;
    if !setup.prizes.iter().any(|it| it.code == code) {
        return Ok(());
    }
    must_be_open(conn, of, now)?;
    let here = prizes::table.filter(prizes::programme_id.eq(of)).filter(prizes::code.eq(code));
    diesel::delete(here).execute(conn).map_err(|error| in_use(error, code))?;
    changed(conn, by, &current, ("prize-removed", code), &code, now)
}

#[diesel::dsl::auto_type]
fn category<'a>(of: ProgrammeId, code: &'a str) -> _ {
    categories::table.filter(categories::programme_id.eq(of)).filter(categories::code.eq(code))
}

fn as_it_stands(conn: &mut Conn, of: ProgrammeId) -> Result<(Programme, Setup)> {
    let current = super::by_id(conn, of)?;
    let setup = super::export(conn, &current)?;
    Ok((current, setup))
}

fn must_be_seen<T>(current: &Programme, wanted: &Written<T>) -> Result<()> {
    if current.revision == wanted.seen {
        Ok(())
    } else {
        Err(Error::Conflict(WhyNot::new("programme-why-form-changed")))
    }
}

fn must_be_open(conn: &mut Conn, of: ProgrammeId, now: Moment) -> Result<()> {
    if super::calendar(conn, of)?.has_closed(StageKind::Entries, now) {
        return Err(Error::Conflict(WhyNot::new("programme-why-parts-closed")));
    }
    Ok(())
}

/// The database itself knows whatever refers to a part.
fn in_use(error: QueryError, code: &str) -> Error {
    match error {
        QueryError::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => {
            Error::Conflict(WhyNot::new("programme-why-in-use").with("code", code.to_owned()))
        }
        other => other.into(),
    }
}

fn changed(
    conn: &mut Conn,
    by: PersonId,
    current: &Programme,
    (verb, code): (&'static str, &str),
    content: &impl serde::Serialize,
    now: Moment,
) -> Result<()> {
    diesel::update(programmes::table.find(current.id))
        .set(programmes::revision.eq(current.revision + 1))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(current.id).did(verb, code).with(content), now)
}
