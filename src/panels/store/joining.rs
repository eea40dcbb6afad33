//! Joining the panel on the day, by a code that an organiser opens.

use diesel::prelude::*;

use super::answers::mark_accepted;
use super::coordinators::coordinates;
use super::judges::{insert_judge, judge_of, optional};
use super::terms;
use crate::accounts::{self, Person, PersonId};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::Language;
use crate::panels::rules::{self, USUAL_CAPACITY};
use crate::panels::{Expertise, JoinCode, JudgeId};
use crate::programme::{self, CategoryId, Programme, ProgrammeId};
use crate::routes;
use crate::schema::{join_codes, joinings};

type Row = (String, ProgrammeId, Json<Vec<CategoryId>>, i32, Moment, Moment, Option<Moment>);
type Columns = (
    join_codes::code,
    join_codes::programme_id,
    join_codes::categories,
    join_codes::most,
    join_codes::opened_at,
    join_codes::expires_at,
    join_codes::closed_at,
);
const COLUMNS: Columns = (
    join_codes::code,
    join_codes::programme_id,
    join_codes::categories,
    join_codes::most,
    join_codes::opened_at,
    join_codes::expires_at,
    join_codes::closed_at,
);

fn code_of(row: Row, joined: i64) -> JoinCode {
    let (code, programme, categories, most, opened_at, expires_at, closed_at) = row;
    JoinCode { code, programme, categories: categories.0, most, opened_at, expires_at, closed_at, joined }
}

/// The codes of an edition, the newest first.
pub fn join_codes_of(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<JoinCode>> {
    let rows: Vec<Row> = join_codes::table
        .filter(join_codes::programme_id.eq(programme))
        .order(join_codes::opened_at.desc())
        .select(COLUMNS)
        .load(conn)?;
    let counts: Vec<(String, i64)> = joinings::table
        .inner_join(join_codes::table)
        .filter(join_codes::programme_id.eq(programme))
        .group_by(joinings::code)
        .select((joinings::code, diesel::dsl::count_star()))
        .load(conn)?;
    let joined = |code: &str| counts.iter().find(|(of, _)| of == code).map_or(0, |(_, count)| *count);
    Ok(rows
        .into_iter()
        .map(|row| {
            let count = joined(&row.0);
            code_of(row, count)
        })
        .collect())
}

/// Whether it is open is for the rules to say; a code that never was is not found.
pub fn join_code(conn: &mut Conn, code: &str) -> Result<(JoinCode, Programme)> {
    let row: Row = join_codes::table.find(code.trim().to_uppercase()).select(COLUMNS).get_result(conn)?;
    let joined: i64 = joinings::table.filter(joinings::code.eq(&row.0)).count().get_result(conn)?;
    let programme = programme::store::by_id(conn, row.1)?;
    Ok((code_of(row, joined), programme))
}

/// Opens a code for so many hours and people; with categories, whoever joins knows those.
pub fn open_join_code(
    conn: &mut Conn,
    by: PersonId,
    programme: ProgrammeId,
    (categories, most, hours): (&[CategoryId], i32, i64),
    now: Moment,
) -> Result<String> {
    let code = rules::join_code(rand::random());
    diesel::insert_into(join_codes::table)
        .values((
            join_codes::code.eq(&code),
            join_codes::programme_id.eq(programme),
            join_codes::categories.eq(Json::text(&categories)),
            join_codes::most.eq(most),
            join_codes::opened_by.eq(by),
            join_codes::opened_at.eq(now),
            join_codes::expires_at.eq(now.plus_hours(hours)),
        ))
        .execute(conn)?;
    audit::record(conn, Act::by(by).within(programme).did("join-code-opened", &code).with(&(most, hours)), now)?;
    Ok(code)
}

/// Closing it again changes nothing.
pub fn close_join_code(conn: &mut Conn, by: PersonId, programme: ProgrammeId, code: &str, now: Moment) -> Result<()> {
    let open = join_codes::table
        .filter(join_codes::code.eq(code))
        .filter(join_codes::programme_id.eq(programme))
        .filter(join_codes::closed_at.is_null());
    if diesel::update(open).set(join_codes::closed_at.eq(now)).execute(conn)? == 0 {
        return Ok(());
    }
    audit::record(conn, Act::by(by).within(programme).did("join-code-closed", code), now)
}

/// Somebody who joined.
#[derive(Clone, Debug)]
pub struct Joined {
    pub person: Person,
    /// None where they cannot judge here, which only they themselves learn.
    pub judge: Option<JudgeId>,
    /// They may come in without a letter: nobody had this address before, so nobody else's account is opened.
    pub at_once: bool,
}

/// Makes somebody a judge by the code; whoever is one already stays what they are. A letter with a link goes to every
/// address that was known before, and to all where the edition does not let people in at once.
pub fn join_panel(
    conn: &mut Conn,
    code: &str,
    (name, email): (&str, &str),
    language: Language,
    now: Moment,
) -> Result<Joined> {
    let (code, programme) = join_code(conn, code)?;
    let known = accounts::store::by_email(conn, email)?;
    let at_once = known.is_none() && terms(conn, programme.id)?.joins_at_once;
    let person = match known {
        Some(person) => person,
        None => accounts::store::create(conn, name, email, language, now)?,
    };
    let judge = match optional(judge_of(conn, programme.id, person.id))? {
        Some(judge) => judge.id,
        None if coordinates(conn, programme.id, person.id)? => {
            accounts::store::send_link(conn, email, &routes::join(&code.code), language, now)?;
            return Ok(Joined { person, judge: None, at_once });
        }
        None => {
            rules::may_join(&code, now).map_err(Error::refused)?;
            let expertise =
                Expertise { categories: code.categories.clone(), capacity: USUAL_CAPACITY, ..Expertise::default() };
            let id = insert_judge(conn, None, &programme, &person, &expertise, now)?;
            diesel::insert_into(joinings::table)
                .values((joinings::judge_id.eq(id), joinings::code.eq(&code.code), joinings::at.eq(now)))
                .execute(conn)?;
            audit::record(conn, Act::by(person.id).within(programme.id).did("judge-joined", id).with(&code.code), now)?;
            if at_once {
                mark_accepted(conn, person.id, id, now)?;
            }
            id
        }
    };
    if !at_once {
        accounts::store::send_link(conn, email, &routes::judge_invitation(judge), language, now)?;
    }
    Ok(Joined { person, judge: Some(judge), at_once })
}
