//! Finding judges, inviting them, and what they answer.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::coordinators::must_not_coordinate;
use crate::accounts::{self, Person, PersonId, Role};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::{Language, Sentence};
use crate::mail::{self, Letter};
use crate::panels::rules::USUAL_CAPACITY;
use crate::panels::{Expertise, Judge, JudgeId, JudgeState, NewJudge, Part, Profile};
use crate::programme::{CategoryId, Programme, ProgrammeId};
use crate::routes;
use crate::schema::{departures, judge_categories, judges, people};

/// Minutes for which an invitation waits in the outbox, so that it can be stopped.
const WAIT_MINUTES: i64 = 2;

type Columns = (
    judges::id,
    judges::programme_id,
    judges::person_id,
    people::name,
    people::email,
    people::language,
    judges::state,
    judges::organisation,
    judges::country,
    judges::languages,
    judges::capacity,
    judges::topics,
    judges::region,
    judges::stakeholder,
    judges::answered_at,
    judges::part,
    judges::about,
    judges::shown,
    judges::answer_reason,
    judges::reminded_at,
);
const COLUMNS: Columns = (
    judges::id,
    judges::programme_id,
    judges::person_id,
    people::name,
    people::email,
    people::language,
    judges::state,
    judges::organisation,
    judges::country,
    judges::languages,
    judges::capacity,
    judges::topics,
    judges::region,
    judges::stakeholder,
    judges::answered_at,
    judges::part,
    judges::about,
    judges::shown,
    judges::answer_reason,
    judges::reminded_at,
);

#[derive(Queryable)]
struct Row {
    id: JudgeId,
    programme_id: ProgrammeId,
    person_id: PersonId,
    name: String,
    email: String,
    language: Language,
    state: JudgeState,
    organisation: String,
    country: String,
    languages: Json<Vec<String>>,
    capacity: i32,
    topics: Json<Vec<String>>,
    region: String,
    stakeholder: String,
    answered_at: Option<Moment>,
    part: Part,
    about: String,
    shown: bool,
    answer_reason: String,
    reminded_at: Option<Moment>,
}

/// A judge, and when they left.
type Found = (Row, Option<Moment>);

impl Row {
    fn with(self, categories: Vec<CategoryId>, left_at: Option<Moment>) -> Judge {
        Judge {
            id: self.id,
            programme_id: self.programme_id,
            person_id: self.person_id,
            name: self.name,
            email: self.email,
            language: self.language,
            state: self.state,
            expertise: Expertise {
                organisation: self.organisation,
                country: self.country,
                languages: self.languages.0,
                categories,
                topics: self.topics.0,
                region: self.region,
                stakeholder: self.stakeholder,
                capacity: self.capacity,
            },
            part: self.part,
            profile: Profile { about: self.about, shown: self.shown },
            answered_at: self.answered_at,
            answer_reason: self.answer_reason,
            reminded_at: self.reminded_at,
            left_at,
        }
    }
}

/// The judges of an edition, by name.
pub fn judges(conn: &mut Conn, programme: ProgrammeId) -> Result<Vec<Judge>> {
    let of_edition = rows().filter(judges::programme_id.eq(programme));
    let rows: Vec<Found> = of_edition.order((people::name, judges::id)).select(columns()).load(conn)?;
    let pairs: Vec<(JudgeId, CategoryId)> = judge_categories::table
        .inner_join(judges::table)
        .filter(judges::programme_id.eq(programme))
        .order(judge_categories::category_id)
        .select((judge_categories::judge_id, judge_categories::category_id))
        .load(conn)?;
    let mut categories: BTreeMap<JudgeId, Vec<CategoryId>> = BTreeMap::new();
    for (judge, category) in pairs {
        categories.entry(judge).or_default().push(category);
    }
    Ok(rows
        .into_iter()
        .map(|(row, left_at)| {
            let own = categories.remove(&row.id).unwrap_or_default();
            row.with(own, left_at)
        })
        .collect())
}

/// A judge of this edition; another edition's is not found.
pub fn judge(conn: &mut Conn, programme: ProgrammeId, id: JudgeId) -> Result<Judge> {
    let row = rows()
        .filter(judges::programme_id.eq(programme))
        .filter(judges::id.eq(id))
        .select(columns())
        .get_result(conn)?;
    whole(conn, row)
}

/// What somebody is as a judge in this edition.
pub fn judge_of(conn: &mut Conn, programme: ProgrammeId, person: PersonId) -> Result<Judge> {
    let own = judges::programme_id.eq(programme).and(judges::person_id.eq(person));
    let row = rows().filter(own).select(columns()).get_result(conn)?;
    whole(conn, row)
}

/// One's own invitation; somebody else's is not found.
pub fn invitation_of(conn: &mut Conn, person: PersonId, id: JudgeId) -> Result<Judge> {
    let row =
        rows().filter(judges::person_id.eq(person)).filter(judges::id.eq(id)).select(columns()).get_result(conn)?;
    whole(conn, row)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn rows() -> _ {
    judges::table.inner_join(people::table).left_join(departures::table)
}

#[diesel::dsl::auto_type(no_type_alias)]
fn columns() -> _ {
    let columns: Columns = COLUMNS;
    (columns, departures::at.nullable())
}

fn whole(conn: &mut Conn, (row, left_at): Found) -> Result<Judge> {
    let categories = judge_categories::table
        .filter(judge_categories::judge_id.eq(row.id))
        .order(judge_categories::category_id)
        .select(judge_categories::category_id)
        .load(conn)?;
    Ok(row.with(categories, left_at))
}

/// Invites somebody to judge, by letter. Somebody who was invited before keeps their answer, with what is new about them.
pub fn add_judge(conn: &mut Conn, by: PersonId, programme: &Programme, new: &NewJudge, now: Moment) -> Result<JudgeId> {
    let person = accounts::store::find_or_create(conn, &new.name, &new.email, Language::English, now)?;
    if let Some(known) = optional(judge_of(conn, programme.id, person.id))? {
        set_expertise(conn, by, &known, &expertise(new, &known.expertise), now)?;
        return Ok(known.id);
    }
    let nothing = Expertise { capacity: USUAL_CAPACITY, ..Expertise::default() };
    let id = insert_judge(conn, Some(by), programme, &person, &expertise(new, &nothing), now)?;
    let details = Sentence::new("").names("programme", &programme.names).with("link", routes::judge_invitation(id));
    let letter = Letter::new("judge-invitation", &person.name, &person.email, person.language);
    mail::queue(conn, letter.within(programme.id).saying(details).waiting(WAIT_MINUTES), now)?;
    audit::record(conn, Act::by(by).within(programme.id).did("judge-invited", id).with(new), now).map(|()| id)
}

/// A new judge, invited; whoever calls it tells them. Nobody who follows a country, and so knows who entered.
pub(super) fn insert_judge(
    conn: &mut Conn,
    by: Option<PersonId>,
    programme: &Programme,
    person: &Person,
    wanted: &Expertise,
    now: Moment,
) -> Result<JudgeId> {
    must_not_coordinate(conn, programme.id, person)?;
    let id = JudgeId::fresh();
    diesel::insert_into(judges::table)
        .values((
            judges::id.eq(id),
            judges::programme_id.eq(programme.id),
            judges::person_id.eq(person.id),
            judges::state.eq(JudgeState::Invited),
            judges::organisation.eq(&wanted.organisation),
            judges::country.eq(&wanted.country),
            judges::languages.eq(Json::text(&wanted.languages)),
            judges::capacity.eq(wanted.capacity),
            judges::topics.eq(Json::text(&wanted.topics)),
            judges::region.eq(&wanted.region),
            judges::stakeholder.eq(&wanted.stakeholder),
            judges::invited_at.eq(now),
        ))
        .execute(conn)?;
    insert_categories(conn, id, &wanted.categories)?;
    accounts::store::grant(conn, by, programme.id, person.id, Role::Judge, now)?;
    Ok(id)
}

/// What is said now, and where nothing is said, what was known before.
pub(super) fn expertise(new: &NewJudge, known: &Expertise) -> Expertise {
    fn or<V: Clone>(said: &V, nothing: bool, known: &V) -> V {
        if nothing { known.clone() } else { said.clone() }
    }
    let text = |said: &String, known: &String| or(said, said.is_empty(), known);
    let list = |said: &Vec<String>, known: &Vec<String>| or(said, said.is_empty(), known);
    let mut categories = or(&new.categories, new.categories.is_empty(), &known.categories);
    categories.sort_unstable();
    categories.dedup();
    Expertise {
        organisation: text(&new.organisation, &known.organisation),
        country: text(&new.country, &known.country),
        languages: list(&new.languages, &known.languages),
        categories,
        topics: list(&new.topics, &known.topics),
        region: text(&new.region, &known.region),
        stakeholder: text(&new.stakeholder, &known.stakeholder),
        capacity: new.capacity.unwrap_or(known.capacity),
    }
}

fn insert_categories(conn: &mut Conn, judge: JudgeId, categories: &[CategoryId]) -> Result<()> {
    for category in categories {
        diesel::insert_into(judge_categories::table)
            .values((judge_categories::judge_id.eq(judge), judge_categories::category_id.eq(category)))
            .execute(conn)?;
    }
    Ok(())
}

/// What is known of a judge; the same again changes nothing.
pub fn set_expertise(conn: &mut Conn, by: PersonId, judge: &Judge, wanted: &Expertise, now: Moment) -> Result<()> {
    if judge.expertise == *wanted {
        return Ok(());
    }
    diesel::update(judges::table.find(judge.id))
        .set((
            judges::organisation.eq(&wanted.organisation),
            judges::country.eq(&wanted.country),
            judges::languages.eq(Json::text(&wanted.languages)),
            judges::capacity.eq(wanted.capacity),
            judges::topics.eq(Json::text(&wanted.topics)),
            judges::region.eq(&wanted.region),
            judges::stakeholder.eq(&wanted.stakeholder),
        ))
        .execute(conn)?;
    diesel::delete(judge_categories::table.filter(judge_categories::judge_id.eq(judge.id))).execute(conn)?;
    insert_categories(conn, judge.id, &wanted.categories)?;
    audit::record(conn, Act::by(by).within(judge.programme_id).did("judge-changed", judge.id).with(wanted), now)
}

/// `None` for what is not found, as Diesel's own `optional` has it.
pub(super) fn optional<V>(found: Result<V>) -> Result<Option<V>> {
    match found {
        Ok(value) => Ok(Some(value)),
        Err(Error::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}
