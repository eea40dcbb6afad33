//! Rehearsing a planned round: for how long, and in which size, so that a page can wait for it.

use super::rehearsal::{Finding, Rehearsal, Scheme, Stage};
use super::simulation::Regime;
use crate::panels::rules::arithmetic::Plan;
use crate::results::Temper;

/// The same plan is rehearsed with the same people, whoever asks.
const SEED: u64 = 1;
/// What one rehearsal may cost, in microseconds as `cost` reckons them.
const BUDGET: f64 = 1_000_000.0;
/// With fewer events than this, shares say little; with more, a page says no more.
const LEAST_EVENTS: f64 = 40.0;
const MOST_EVENTS: f64 = 200.0;
/// By how much an event that is too large is made smaller at a time.
const STEP: f64 = 0.95;
/// The largest number of sheets that the usual table rehearses.
const EIGHT: u32 = 8;

/// What came of a rehearsal.
#[derive(Clone, Debug, PartialEq)]
pub struct Rehearsed {
    /// With how many it was rehearsed: fewer than planned where those are too many to wait for.
    pub entries: u32,
    pub judges: u32,
    pub events: usize,
    /// By sheets for each entry: 1 to 8, and the number of the plan.
    pub findings: Vec<(u32, Finding)>,
}

impl Rehearsed {
    pub fn is_smaller_than(&self, plan: &Plan) -> bool {
        self.entries < plan.entries
    }

    pub fn with(&self, each: u32) -> Option<&Finding> {
        self.findings.iter().find(|(of, _)| *of == each).map(|(_, finding)| finding)
    }
}

/// The rehearsal of this plan: about a second's work whatever its size. None when there is nobody to rehearse with.
pub fn rehearse(plan: &Plan, temper: Temper) -> Option<Rehearsed> {
    let numbers = numbers(plan);
    let (entries, judges) = size(plan, &numbers);
    let events = (BUDGET / cost(entries, judges, &numbers)).clamp(1.0, MOST_EVENTS) as usize;
    let stage = Stage {
        entries: entries as usize,
        judges: judges as usize,
        regime: regime(temper),
        schemes: numbers.iter().map(|&each| Scheme::Everywhere { each: each as usize }).collect(),
        seed: SEED,
    };
    let mut rehearsal = Rehearsal::new(stage).ok()?;
    (0..events).for_each(|_| rehearsal.step());
    let mut findings: Vec<(u32, Finding)> = numbers.into_iter().zip(rehearsal.findings()).collect();
    never_falling(&mut findings, |finding| &mut finding.winner_found.mean);
    never_falling(&mut findings, |finding| &mut finding.winner_in_three.mean);
    Some(Rehearsed { entries, judges, events: rehearsal.events(), findings })
}

/// The numbers of sheets that are compared: as many as there are judges for.
fn numbers(plan: &Plan) -> Vec<u32> {
    let beyond = (plan.reviews_each > EIGHT).then_some(plan.reviews_each);
    (1..=EIGHT).chain(beyond).filter(|&each| each <= plan.judges).collect()
}

const fn regime(temper: Temper) -> Regime {
    match temper {
        Temper::Typical => Regime::TYPICAL,
        Temper::Harsh => Regime::HARSH_LENIENT,
        Temper::Noisy => Regime::NEURIPS_2014,
    }
}

/// Entries and judges in the proportion of the plan, few enough for the least number of events.
fn size(plan: &Plan, numbers: &[u32]) -> (u32, u32) {
    let most = numbers.last().copied().unwrap_or(1);
    let (mut entries, mut judges) = (plan.entries, plan.judges);
    let mut share = 1.0;
    while cost(entries, judges, numbers) * LEAST_EVENTS > BUDGET && (entries > 1 || judges > most) {
        share *= STEP;
        entries = ((f64::from(plan.entries) * share) as u32).max(1);
        judges = ((f64::from(plan.judges) * share) as u32).max(most);
    }
    (entries, judges)
}

/// More sheets do not hide a winner: where a share falls by chance, it is averaged with its neighbours (the estimate of
/// an order-restricted mean, M. Ayer and others, 1955).
fn never_falling(findings: &mut [(u32, Finding)], share: impl Fn(&mut Finding) -> &mut f64) {
    let mut blocks: Vec<(f64, usize)> = Vec::new();
    for (_, finding) in findings.iter_mut() {
        let mut block = (*share(finding), 1);
        while let Some(before) = blocks.pop_if(|before| before.0 > block.0) {
            let count = before.1 + block.1;
            block = ((before.0 * before.1 as f64 + block.0 * block.1 as f64) / count as f64, count);
        }
        blocks.push(block);
    }
    let levelled = blocks.into_iter().flat_map(|(mean, count)| std::iter::repeat_n(mean, count));
    findings.iter_mut().zip(levelled).for_each(|((_, finding), mean)| *share(finding) = mean);
}

/// About how many microseconds one event takes: for its sheets, for judges who are told apart, for spreading sheets
/// over judges (which is tried again and again where they cannot hang together). Measured at 3×3 to 5000×1000.
fn cost(entries: u32, judges: u32, numbers: &[u32]) -> f64 {
    let (entries, judges) = (f64::from(entries), f64::from(judges));
    let one = |&each: &u32| {
        let sheets = entries * f64::from(each);
        let tries = if sheets < entries + judges - 1.0 { 50.0 } else { 1.0 };
        100.0 + 2.5 * sheets + 0.004 * judges.powi(3) + 0.006 * sheets * judges * tries
    };
    numbers.iter().map(one).sum()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_usual_numbers_and_that_of_the_plan_are_rehearsed() {
        assert_eq!(numbers(&plan(120, 30, 3)), [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(numbers(&plan(120, 30, 12)).last(), Some(&12));
        assert_eq!(numbers(&plan(120, 5, 12)), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn a_usual_round_is_rehearsed_as_it_is_and_a_huge_one_in_small() {
        let sized = |plan: Plan| size(&plan, &numbers(&plan));
        assert_eq!(sized(plan(120, 30, 3)), (120, 30));
        for (entries, judges) in [(5000, 1000), (5000, 1), (100, 1000), (1, 1000)] {
            let huge = plan(entries, judges, 20);
            let (fewer, readers) = sized(huge);
            assert!(cost(fewer, readers, &numbers(&huge)) * LEAST_EVENTS <= BUDGET, "{fewer} {readers}");
            assert!(readers >= judges.min(20) && fewer >= 1);
        }
    }

    #[test]
    fn the_same_plan_finds_the_same_twice() {
        let found = || rehearse(&plan(4, 2, 2), Temper::Harsh);
        assert_eq!(found(), found());
        let found = found().expect("a rehearsal");
        assert_eq!((found.findings.len(), found.with(2).map(|one| one.events)), (2, Some(found.events)));
        assert!(found.with(3).is_none() && !found.is_smaller_than(&plan(4, 2, 2)));
    }

    #[test]
    fn a_share_that_falls_by_chance_is_averaged_with_its_neighbours() {
        let found = rehearse(&plan(4, 4, 2), Temper::Noisy).expect("a rehearsal").findings;
        let mut findings = found.clone();
        for ((_, finding), mean) in findings.iter_mut().zip([0.2, 0.5, 0.3, 0.9]) {
            finding.winner_found.mean = mean;
        }
        never_falling(&mut findings, |finding| &mut finding.winner_found.mean);
        let means: Vec<f64> = findings.iter().map(|(_, finding)| finding.winner_found.mean).collect();
        assert_eq!(means, [0.2, 0.4, 0.4, 0.9]);
        assert!(found.is_sorted_by_key(|(_, finding)| finding.winner_found.mean), "{found:?}");
    }

    fn plan(entries: u32, judges: u32, reviews_each: u32) -> Plan {
        let (review_takes, window) = (Duration::from_secs(900), Duration::from_secs(28_800));
        Plan { entries, reviews_each, review_takes, judges, window, capacity: None }
    }
}
