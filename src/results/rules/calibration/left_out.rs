//! Whose sheets decide: the winners when one judge is left out.

use super::calibrated::{Calibrated, Method, Model};
use super::equations::Equations;
use super::fit::Fit;
use super::round::Round;
use super::solver::Solver;
use super::standing::ranks;

/// A judge without whom other entries would be among the winners.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub judge: u32,
    /// Entries that would come in, that would go, and that would win with or without.
    pub enter: Vec<u32>,
    pub leave: Vec<u32>,
    pub stay: Vec<u32>,
}

/// The judges on whom the first `places` places among some entries depend, one left out at a time. Variances, scales and
/// noises stay as they were fitted; for the drop test of several judges calibrate `Scores::without` anew.
pub fn leave_each_out(calibrated: &Calibrated, among: &[u32], places: usize) -> Vec<LeftOut> {
    let winners = first(&all_values(calibrated), among, places, calibrated.round.spread);
    let judges = 0..calibrated.judges.len();
    judges.filter_map(|judge| change(calibrated, (among, &winners), judge, places)).collect()
}

fn all_values(calibrated: &Calibrated) -> Vec<Option<f64>> {
    calibrated.entries.iter().map(|placed| Some(placed.as_ref()?.value)).collect()
}

fn change(calibrated: &Calibrated, (among, winners): (&[u32], &[u32]), judge: usize, places: usize) -> Option<LeftOut> {
    if calibrated.round.load[judge] == 0 {
        return None;
    }
    let round = calibrated.round.without(judge);
    let values = match (&calibrated.model, calibrated.method) {
        (Model::Fitted(fit), Method::Mixed) => refitted(&round, fit),
        _ => round.raw_means(),
    };
    let now = first(&values, among, places, round.spread);
    let beyond = |one: &[u32], other: &[u32]| one.iter().filter(|entry| !other.contains(entry)).copied().collect();
    let (enter, leave): (Vec<u32>, Vec<u32>) = (beyond(&now, winners), beyond(winners, &now));
    let stay = now.iter().filter(|entry| winners.contains(entry)).copied().collect();
    (!enter.is_empty() || !leave.is_empty()).then_some(LeftOut { judge: judge as u32, enter, leave, stay })
}

/// Those at the first places among some entries, ascending.
fn first(values: &[Option<f64>], among: &[u32], places: usize, spread: f64) -> Vec<u32> {
    let mut of_among = vec![None; values.len()];
    among.iter().for_each(|&entry| of_among[entry as usize] = values[entry as usize]);
    let ranks = ranks(&of_among, spread);
    (0..values.len() as u32).filter(|&entry| (1..=places).contains(&ranks[entry as usize])).collect()
}

fn refitted(round: &Round, fit: &Fit) -> Vec<Option<f64>> {
    let solver = Solver::walking(Equations::new(round, &fit.judging, fit.components));
    let effects = solver.effects(&round.score, Some(&fit.effects));
    let value = |entry: usize| round.given(effects.level + effects.quality[entry]);
    (0..round.entries).map(|entry| (!round.of(entry).is_empty()).then(|| value(entry))).collect()
}
