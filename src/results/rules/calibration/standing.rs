//! From scores to a standing: the fit, or the plain mean where it serves no better, and the places.

use super::calibrated::{Calibrated, Method, Model, Placed, Variances, Why};
use super::equations::{Components, Equations, Judging};
use super::fit::{self, Fit};
use super::judges::judge_fits;
use super::reml;
use super::round::Round;
use super::scores::Scores;
use super::solver::Solver;
use super::why::why_mean;

/// Values that differ by less than this share of the spread of all scores are equal.
const GRAIN: f64 = 1e-7;

/// The calibrated standing of a round by a Gaussian mixed model: score = level + leniency of the judge + scale of the
/// judge × quality of the entry + noise of the judge. Quality and leniency are normal with variances by restricted maximum
/// likelihood (Patterson and Thompson 1971); scale is shrunken to 1 and noise to the common noise by EM. The value of an
/// entry is the level plus its expected quality. Where that cannot be had, or changes nothing, values are plain means
/// and `method` says why.
pub fn calibrate(scores: &Scores) -> Calibrated {
    let round = Round::new(scores);
    let why = why_mean(scores, &round);
    let model = match why {
        None => Model::Fitted(Box::new(fit::mixed(&round))),
        Some(Why::Complete { .. }) => Model::Fitted(Box::new(fit::additive(&round))),
        Some(Why::Islands { .. } | Why::FewSheets { .. }) => one_way(&round),
        Some(Why::EqualScores { .. } | Why::OneEntry) => Model::Equal,
        Some(Why::NoSheets | Why::OneJudge | Why::ConstantJudges { .. }) => Model::Silent,
    };
    let raw = round.raw_means();
    let values = match &model {
        Model::Fitted(fit) if why.is_none() => values(&round, fit),
        _ => raw.clone(),
    };
    let (ranks, raw_ranks) = (ranks(&values, round.spread), ranks(&raw, round.spread));
    let errors = errors(&round, &model);
    let place = |entry: usize| {
        Some(Placed {
            value: values[entry]?,
            rank: ranks[entry],
            raw_mean: raw[entry]?,
            raw_rank: raw_ranks[entry],
            sheets: round.of(entry).len(),
            standard_error: errors[entry],
        })
    };
    let mut order: Vec<u32> = (0..round.entries as u32).filter(|&entry| values[entry as usize].is_some()).collect();
    order.sort_by_key(|&entry| ranks[entry as usize]);
    Calibrated {
        method: why.map_or(Method::Mixed, Method::Mean),
        entries: (0..round.entries).map(place).collect(),
        order,
        judges: judge_fits(&round, &model),
        variances: variances(&round, &model),
        model,
        round,
    }
}

/// Variances by restricted maximum likelihood under the additive model, in which judges differ in leniency alone, and
/// minus the logarithm of the restricted likelihood, constant terms dropped (none with 300 judges or more). None where they
/// cannot be estimated; a complete design can.
pub fn variance_components(scores: &Scores) -> Option<(Variances, Option<f64>)> {
    let round = Round::new(scores);
    if !matches!(why_mean(scores, &round), None | Some(Why::Complete { .. })) {
        return None;
    }
    let fit = fit::additive(&round);
    let solver = Solver::new(Equations::new(&round, &fit.judging, fit.components));
    let unit = (round.sheets() as f64 - 1.0) * round.spread.ln();
    let restricted = reml::restricted(&solver, &fit.effects).map(|restricted| restricted + unit);
    Some((given(&round, fit.components), restricted))
}

/// Values of the entries under the additive model at these variances, each above 0; none for an entry without a sheet.
pub fn at_variances(scores: &Scores, variances: Variances) -> Vec<Option<f64>> {
    let round = Round::new(scores);
    let unit = round.spread.powi(2);
    let components = Components {
        entry: variances.entry / unit,
        judge: variances.judge / unit,
        residual: variances.residual / unit,
    };
    let judging = Judging::alike(round.judges);
    let effects = Solver::new(Equations::new(&round, &judging, components)).effects(&round.score, None);
    let value = |entry: usize| round.given(effects.level + effects.quality[entry]);
    (0..round.entries).map(|entry| (!round.of(entry).is_empty()).then(|| value(entry))).collect()
}

/// Ranks from the highest value down: equals share one, and the next is skipped. Where there is no value, 0.
pub fn ranks(values: &[Option<f64>], spread: f64) -> Vec<usize> {
    let mut order: Vec<(f64, usize)> =
        values.iter().enumerate().filter_map(|(entry, value)| Some(((*value)?, entry))).collect();
    order.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut ranks = vec![0; values.len()];
    let (mut rank, mut above) = (0, f64::INFINITY);
    for (before, &(value, entry)) in order.iter().enumerate() {
        if above - value > GRAIN * spread {
            rank = before + 1;
        }
        above = value;
        ranks[entry] = rank;
    }
    ranks
}

fn values(round: &Round, fit: &Fit) -> Vec<Option<f64>> {
    let value = |entry: usize| round.given(fit.effects.level + fit.effects.quality[entry]);
    (0..round.entries).map(|entry| (!round.of(entry).is_empty()).then(|| value(entry))).collect()
}

fn errors(round: &Round, model: &Model) -> Vec<Option<f64>> {
    let variance = |entry: usize| match model {
        Model::Fitted(fit) => Some(fit.spread.quality[entry]),
        Model::OneWay { residual, .. } => Some(residual / round.of(entry).len() as f64),
        Model::Equal | Model::Silent => None,
    };
    (0..round.entries).map(|entry| Some(variance(entry)?.sqrt() * round.spread)).collect()
}

fn variances(round: &Round, model: &Model) -> Option<Variances> {
    match model {
        Model::Fitted(fit) => Some(given(round, fit.components)),
        Model::OneWay { .. } | Model::Equal | Model::Silent => None,
    }
}

fn given(round: &Round, components: Components) -> Variances {
    let unit = round.spread.powi(2);
    Variances { entry: components.entry * unit, judge: components.judge * unit, residual: components.residual * unit }
}

/// Analysis of variance of entries alone: leniency counts as noise, as nothing tells them apart.
fn one_way(round: &Round) -> Model {
    let (mut within, mut between, mut squares, mut entries) = (0.0, 0.0, 0.0, 0.0);
    for entry in 0..round.entries {
        let scores = &round.score[round.of(entry)];
        if scores.is_empty() {
            continue;
        }
        let count = scores.len() as f64;
        let mean = scores.iter().sum::<f64>() / count;
        within += scores.iter().map(|score| (score - mean).powi(2)).sum::<f64>();
        between += count * mean * mean;
        squares += count * count;
        entries += 1.0;
    }
    let sheets = round.sheets() as f64;
    if sheets <= entries || entries < 2.0 {
        return Model::Silent;
    }
    let residual = (within / (sheets - entries)).max(reml::LEAST);
    let usual = (sheets - squares / sheets) / (entries - 1.0);
    let entry = ((between / (entries - 1.0) - residual) / usual).max(reml::LEAST);
    Model::OneWay { entry, residual }
}
