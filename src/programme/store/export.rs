//! An edition as a set-up again: what it was made from, with the dates and names as they are now.

use std::collections::HashMap;

use diesel::prelude::*;

use super::find;
use crate::column::Json;
use crate::db::Conn;
use crate::error::Result;
use crate::programme::{
    CategoryId, Criterion, Method, Prize, Programme, Round, RoundId, Setup, SetupCategory, SetupDates, SetupPrize,
    SetupQuota, SetupRound, SetupStage, Stage, rules,
};
use crate::schema::rubrics;

pub fn export(conn: &mut Conn, programme: &Programme) -> Result<Setup> {
    let categories = find::categories(conn, programme.id)?;
    let codes: HashMap<CategoryId, String> = categories.iter().map(|it| (it.id, it.code.clone())).collect();
    let rounds = super::rounds(conn, programme.id)?;
    let mut criteria = newest_criteria(conn, &rounds)?;
    Ok(Setup {
        kind: programme.kind,
        zone: programme.zone.clone(),
        accent: programme.accent.clone(),
        names: programme.names.clone(),
        summaries: programme.summaries.clone(),
        terms: programme.terms.0.clone(),
        stages: find::calendar(conn, programme.id)?.0.iter().map(|stage| dated(stage, &programme.zone)).collect(),
        categories: categories.into_iter().map(|it| SetupCategory { code: it.code, names: it.names }).collect(),
        prizes: find::prizes(conn, programme.id)?.into_iter().map(|it| prize(it, &codes)).collect(),
        rounds: rounds.into_iter().map(|it| round(it, &programme.zone, &mut criteria)).collect(),
        form: (*programme.form).clone(),
    })
}

fn dated(stage: &Stage, zone: &str) -> SetupStage {
    SetupStage {
        kind: stage.kind,
        opens: Some(rules::civil(stage.opens_at, zone)),
        closes: Some(rules::civil(stage.closes_at, zone)),
        opens_after_days: None,
        closes_after_days: None,
    }
}

fn prize(prize: Prize, codes: &HashMap<CategoryId, String>) -> SetupPrize {
    SetupPrize {
        code: prize.code,
        category: prize.category.and_then(|id| codes.get(&id).cloned()),
        names: prize.names,
        winners_max: u32::try_from(prize.winners_max).unwrap_or_default(),
    }
}

fn round(round: Round, zone: &str, criteria: &mut HashMap<RoundId, Vec<Criterion>>) -> SetupRound {
    SetupRound {
        names: round.names,
        sheets_needed: u32::try_from(round.sheets_needed).unwrap_or_default(),
        blind: round.blind,
        method: round.method,
        moves_on: round
            .quota
            .map(|most| SetupQuota { most: u32::try_from(most).unwrap_or_default(), per: round.quota_per }),
        estimator: round.estimator,
        consensus: round.consensus,
        everybody: round.everybody,
        budget: round.budget.and_then(|points| u32::try_from(points).ok()),
        visits: (round.method == Method::Expo).then_some(round.visits),
        dates: round.opens_at.zip(round.closes_at).map(|(opens, closes)| SetupDates {
            opens: Some(rules::civil(opens, zone)),
            closes: Some(rules::civil(closes, zone)),
            ..SetupDates::default()
        }),
        criteria: criteria.remove(&round.id).unwrap_or_default(),
    }
}

/// The newest version of each round's rubric, in one query.
pub fn newest_criteria(conn: &mut Conn, rounds: &[Round]) -> Result<HashMap<RoundId, Vec<Criterion>>> {
    let ids: Vec<RoundId> = rounds.iter().map(|round| round.id).collect();
    let found: Vec<(RoundId, Json<Vec<Criterion>>)> = rubrics::table
        .filter(rubrics::round_id.eq_any(ids))
        .order(rubrics::version)
        .select((rubrics::round_id, rubrics::criteria))
        .load(conn)?;
    // Later versions replace earlier ones.
    Ok(found.into_iter().map(|(round, criteria)| (round, criteria.0)).collect())
}
