//! The rules as lines, and the round that a line describes.

use super::record::{CriterionRule, EditionRule, PrizeRule, RoundRule, Rule};
use crate::language::Names;
use crate::programme::{
    Category, Consensus, Criterion, Estimator, Level, Method, Per, Prize, Round, RoundId, Rubric, Visits,
};

/// What parts two that are level: the criteria from the heaviest down, first places, then people who say why.
const LADDER: [&str; 3] = ["criteria-by-weight", "first-places", "people-with-a-reason"];

/// The rules of an edition, then of its rounds with each version of their rubrics.
pub fn rules(names: &Names, categories: &[Category], prizes: &[Prize], rounds: &[(Round, Vec<Rubric>)]) -> Vec<Rule> {
    let code = |prize: &Prize| categories.iter().find(|it| Some(it.id) == prize.category).map(|it| it.code.clone());
    let edition = EditionRule {
        programme: names.clone(),
        categories: categories.iter().map(|it| it.code.clone()).collect(),
        prizes: prizes
            .iter()
            .map(|it| PrizeRule { prize: it.code.clone(), category: code(it), winners: it.winners_max })
            .collect(),
    };
    let of_round = rounds.iter().flat_map(|(round, rubrics)| {
        let mut rubrics: Vec<&Rubric> = rubrics.iter().collect();
        rubrics.sort_by_key(|rubric| rubric.version);
        rubrics.into_iter().map(|rubric| Rule::Round(of(round, rubric.version, &rubric.criteria))).collect::<Vec<_>>()
    });
    std::iter::once(Rule::Edition(edition)).chain(of_round).collect()
}

fn of(round: &Round, version: i32, criteria: &[Criterion]) -> RoundRule {
    let criterion = |it: &Criterion| CriterionRule {
        key: it.key.clone(),
        names: it.names.clone(),
        weight: it.weight,
        levels: it.levels.iter().map(|level| level.points).collect(),
    };
    RoundRule {
        round: round.number(),
        version,
        method: round.method.to_string(),
        estimator: round.estimator.to_string(),
        consensus: round.consensus.to_string(),
        sheets: round.sheets_needed,
        blind: round.blind,
        everybody: round.everybody,
        quota: round.quota,
        per: round.quota_per.to_string(),
        budget: round.budget,
        ladder: LADDER.map(str::to_owned).to_vec(),
        criteria: criteria.iter().map(criterion).collect(),
    }
}

/// The round of a rule, as far as a standing asks; none when a word in it is unknown.
pub fn round(rule: &RoundRule) -> Option<Round> {
    Some(Round {
        id: RoundId::fresh(),
        position: rule.round - 1,
        names: Names::default(),
        sheets_needed: rule.sheets,
        blind: rule.blind,
        method: Method::parse(&rule.method)?,
        quota: rule.quota,
        quota_per: Per::parse(&rule.per)?,
        estimator: Estimator::parse(&rule.estimator)?,
        consensus: Consensus::parse(&rule.consensus)?,
        everybody: rule.everybody,
        budget: rule.budget,
        opens_at: None,
        closes_at: None,
        visits: Visits::default(),
    })
}

/// The criteria of a rule, without their words.
pub fn criteria(rule: &RoundRule) -> Vec<Criterion> {
    let level = |points: &i32| Level { points: *points, names: Names::default() };
    let criterion = |it: &CriterionRule| Criterion {
        key: it.key.clone(),
        names: Names::default(),
        meaning: Names::default(),
        weight: it.weight,
        levels: it.levels.iter().map(level).collect(),
    };
    rule.criteria.iter().map(criterion).collect()
}

/// A rubric of these criteria, for whoever makes a round up.
pub fn rubric(id: crate::programme::RubricId, version: i32, criteria: Vec<Criterion>) -> Rubric {
    Rubric { id, version, criteria: criteria.into() }
}
