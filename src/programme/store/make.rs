//! Making an edition from a set-up, in one transaction.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::accounts::{self, PersonId, ProgrammeId, Role};
use crate::audit::{self, Act};
use crate::column::{Json, Moment};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::language::WhyNot;
use crate::programme::{CategoryId, Per, PrizeId, Programme, RoundId, RubricId, Setup, rules};
use crate::schema::{categories, prizes, programmes, rounds, rubrics, stages};

/// Makes an edition; days are counted from the day that it is there. Whoever makes it becomes its organiser.
pub fn make(conn: &mut Conn, by: PersonId, slug: &str, setup: &Setup, now: Moment) -> Result<Programme> {
    rules::check_setup(setup).map_err(Error::refused)?;
    rules::is_slug(slug).map_err(Error::refused)?;
    if super::by_slug(conn, slug).is_ok() {
        return Err(Error::Conflict(WhyNot::new("programme-why-slug-taken").with("slug", slug)));
    }
    let id = ProgrammeId::fresh();
    diesel::insert_into(programmes::table)
        .values((
            programmes::id.eq(id),
            programmes::slug.eq(slug),
            programmes::names.eq(Json::text(&setup.names)),
            programmes::summaries.eq(Json::text(&setup.summaries)),
            programmes::kind.eq(setup.kind),
            programmes::zone.eq(&setup.zone),
            programmes::accent.eq(&setup.accent),
            programmes::terms.eq(Json::text(&setup.terms)),
            programmes::form.eq(Json::text(&setup.form)),
            programmes::revision.eq(1),
            programmes::created_at.eq(now),
        ))
        .execute(conn)?;
    insert_stages(conn, id, setup, now)?;
    let codes = insert_categories(conn, id, setup)?;
    insert_prizes(conn, id, setup, &codes)?;
    insert_rounds(conn, id, setup, now)?;
    accounts::store::grant(conn, Some(by), id, by, Role::Organiser, now)?;
    audit::record(conn, Act::by(by).within(id).did("programme-made", id).with(setup), now)?;
    super::by_id(conn, id)
}

fn insert_stages(conn: &mut Conn, id: ProgrammeId, setup: &Setup, now: Moment) -> Result<()> {
    let first = rules::today(&setup.zone, now);
    for (position, stage) in (0..).zip(&setup.stages) {
        let dates = rules::stage_dates(stage, &setup.zone, first).map_err(Error::refused)?;
        diesel::insert_into(stages::table)
            .values((
                stages::programme_id.eq(id),
                stages::kind.eq(dates.kind),
                stages::position.eq(position),
                stages::opens_at.eq(dates.opens_at),
                stages::closes_at.eq(dates.closes_at),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn insert_categories(conn: &mut Conn, id: ProgrammeId, setup: &Setup) -> Result<HashMap<String, CategoryId>> {
    let mut codes = HashMap::new();
    for (position, category) in (0..).zip(&setup.categories) {
        let category_id = CategoryId::fresh();
        diesel::insert_into(categories::table)
            .values((
                categories::id.eq(category_id),
                categories::programme_id.eq(id),
                categories::code.eq(&category.code),
                categories::position.eq(position),
                categories::names.eq(Json::text(&category.names)),
            ))
            .execute(conn)?;
        codes.insert(category.code.clone(), category_id);
    }
    Ok(codes)
}

fn insert_prizes(conn: &mut Conn, id: ProgrammeId, setup: &Setup, codes: &HashMap<String, CategoryId>) -> Result<()> {
    for (position, prize) in (0..).zip(&setup.prizes) {
        let category = prize.category.as_ref().and_then(|code| codes.get(code)).copied();
        diesel::insert_into(prizes::table)
            .values((
                prizes::id.eq(PrizeId::fresh()),
                prizes::programme_id.eq(id),
                prizes::category_id.eq(category),
                prizes::code.eq(&prize.code),
                prizes::position.eq(position),
                prizes::names.eq(Json::text(&prize.names)),
                prizes::winners_max.eq(i32::try_from(prize.winners_max).unwrap_or(i32::MAX)),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn insert_rounds(conn: &mut Conn, id: ProgrammeId, setup: &Setup, now: Moment) -> Result<()> {
    let first = rules::today(&setup.zone, now);
    for (position, round) in (0..).zip(&setup.rounds) {
        let (round_id, quota) = (RoundId::fresh(), round.moves_on.as_ref());
        let visits = round.visits.unwrap_or_default();
        let dates = rules::round_dates(round, &setup.zone, first).map_err(Error::refused)?;
        diesel::insert_into(rounds::table)
            .values((
                (
                    rounds::id.eq(round_id),
                    rounds::programme_id.eq(id),
                    rounds::position.eq(position),
                    rounds::names.eq(Json::text(&round.names)),
                    rounds::sheets_needed.eq(i32::try_from(round.sheets_needed).unwrap_or(i32::MAX)),
                    rounds::blind.eq(round.blind),
                ),
                rounds::method.eq(round.method),
                rounds::estimator.eq(round.estimator),
                rounds::consensus.eq(round.consensus),
                rounds::everybody.eq(round.everybody),
                rounds::budget.eq(round.budget.and_then(|points| i32::try_from(points).ok())),
                rounds::opens_at.eq(dates.0),
                rounds::closes_at.eq(dates.1),
                (
                    rounds::visit_minutes.eq(visits.minutes),
                    rounds::points_most.eq(visits.points_most),
                    rounds::ordered.eq(visits.ordered),
                ),
                rounds::quota.eq(quota.map(|quota| i32::try_from(quota.most).unwrap_or(i32::MAX))),
                rounds::quota_per.eq(quota.map_or(Per::Category, |quota| quota.per)),
            ))
            .execute(conn)?;
        diesel::insert_into(rubrics::table)
            .values((
                rubrics::id.eq(RubricId::fresh()),
                rubrics::round_id.eq(round_id),
                rubrics::version.eq(1),
                rubrics::criteria.eq(Json::text(&round.criteria)),
                rubrics::reason.eq(""),
                rubrics::at.eq(now),
            ))
            .execute(conn)?;
    }
    Ok(())
}
