//! At equal visits: comparisons alone, running orders, quick scores, and what routing adds.

use palmares::results::rules::agreement::{first, kendall_tau};
use palmares::results::rules::bradley_terry::{Settings, strengths};
use palmares::results::rules::simulation::{Event as Truth, RANGE, Regime, Rounding, simulate};
use palmares::scoring::rules::pairwise::{Act, Event, Evidence, Floor, Hall, Next, QuickScore, Routing, RunningOrder};
use rand::{Rng, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use crate::measure::mean;

const ENTRIES: usize = 120;
const JUDGES: usize = 30;
const VISITS: usize = 12;

/// What every judge felt at every table they visited, in the order of their walk.
type Walks = Vec<Vec<(u32, f64)>>;

/// From an event to strengths.
type Way = fn(&Truth, &Regime, u64) -> Vec<f64>;

pub fn table(events: usize) {
    println!(
        "\npairwise: {ENTRIES} entries, {JUDGES} judges, {VISITS} visits each; {events} events; tau ± s.e., top-1"
    );
    let ways: [(&str, Way); 9] = [
        ("comparisons, routed at random", |truth, regime, seed| chain(truth, regime, seed, None, false)),
        ("comparisons, routed by gain", |truth, regime, seed| chain(truth, regime, seed, Some(0), false)),
        ("comparisons, by gain, spread 1", |truth, regime, seed| chain(truth, regime, seed, Some(1), false)),
        ("comparisons, with reliability", |truth, regime, seed| chain(truth, regime, seed, Some(0), true)),
        ("running order of each judge", |truth, regime, seed| ordered(truth, regime, seed, false)),
        ("running order, with reliability", |truth, regime, seed| ordered(truth, regime, seed, true)),
        ("quick scores", |truth, regime, seed| scored(truth, regime, seed, false)),
        ("quick scores, with reliability", |truth, regime, seed| scored(truth, regime, seed, true)),
        ("comparisons and quick scores", both),
    ];
    for (name, regime) in [("typical", Regime::TYPICAL), ("3 rogues", Regime::THREE_ROGUES)] {
        for (way, find) in ways {
            let (mut taus, mut right) = (Vec::new(), Vec::new());
            for seed in 0..events as u64 {
                let truth = simulate(&regime, ENTRIES, JUDGES, 3, seed).expect("an event");
                let found = find(&truth, &regime, seed);
                taus.push(kendall_tau(&truth.truth, &found));
                right.push(f64::from(first(&truth.truth) == first(&found)));
            }
            let ((tau, error), (right, _)) = (mean(&taus), mean(&right));
            println!("  {name:9} {way:32} {tau:.3} ± {error:.3}   {right:.2}");
        }
    }
}

fn chain(truth: &Truth, regime: &Regime, seed: u64, spread: Option<u32>, reliability: bool) -> Vec<f64> {
    let (_, evidence) = walk(truth, regime, seed, spread);
    fit(&evidence, reliability)
}

fn ordered(truth: &Truth, regime: &Regime, seed: u64, reliability: bool) -> Vec<f64> {
    let (walks, _) = walk(truth, regime, seed, None);
    let order = |(judge, walk): (usize, &Vec<(u32, f64)>)| {
        let mut felt = walk.clone();
        felt.sort_by(|one, other| other.1.total_cmp(&one.1));
        RunningOrder { judge: judge as u32, entries: felt.iter().map(|felt| felt.0).collect() }
    };
    let evidence = Evidence { orders: walks.iter().enumerate().map(order).collect(), ..Evidence::default() };
    fit(&evidence, reliability)
}

fn scored(truth: &Truth, regime: &Regime, seed: u64, reliability: bool) -> Vec<f64> {
    let (walks, _) = walk(truth, regime, seed, None);
    fit(&Evidence { scores: scores(&walks, regime), ..Evidence::default() }, reliability)
}

fn both(truth: &Truth, regime: &Regime, seed: u64) -> Vec<f64> {
    let (walks, evidence) = walk(truth, regime, seed, None);
    fit(&Evidence { scores: scores(&walks, regime), ..evidence }, false)
}

fn fit(evidence: &Evidence, reliability: bool) -> Vec<f64> {
    strengths(ENTRIES, JUDGES, evidence, &Settings { reliability, ..Settings::default() }).expect("good evidence")
}

fn scores(walks: &Walks, regime: &Regime) -> Vec<QuickScore> {
    let points = |felt: f64| match regime.rounding {
        Rounding::Steps(step) => ((felt / step).round() * step).clamp(RANGE.0, RANGE.1),
        Rounding::Integers => felt.round().clamp(RANGE.0, RANGE.1),
    };
    let of = |(judge, walk): (usize, &Vec<(u32, f64)>)| -> Vec<QuickScore> {
        walk.iter().map(|&(entry, felt)| QuickScore { judge: judge as u32, entry, points: points(felt) }).collect()
    };
    walks.iter().enumerate().flat_map(of).collect()
}

/// Judges walk in turn; each compares what they feel here with what they felt at the table before. Without a spread the
/// least seen tables are given by chance.
fn walk(truth: &Truth, regime: &Regime, seed: u64, spread: Option<u32>) -> (Walks, Evidence) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed ^ 0xE490);
    let (mut events, mut walks): (Vec<Event>, Walks) = (Vec::new(), vec![Vec::new(); JUDGES]);
    let mut turn: Vec<usize> = (0..JUDGES).collect();
    for round in 0..VISITS as i64 {
        turn.shuffle(&mut rng);
        let mut floor = Floor::after(ENTRIES, JUDGES, &events).expect("a run");
        for &judge in &turn {
            let entry = match spread {
                Some(spread) => send(&floor, judge, round, spread, seed),
                None => by_chance(&floor, judge, &mut rng),
            };
            let event = Event { at: round, judge: judge as u32, act: Act::Sent { entry, until: round + 1 } };
            events.push(event);
            floor = Floor::after(ENTRIES, JUDGES, &events).expect("a run");
        }
        for &judge in &turn {
            let entry = floor.walks[judge].here.expect("sent there");
            let felt = feel(truth, regime, entry as usize, judge, &mut rng);
            let act = match walks[judge].last() {
                None => Act::Looked { entry },
                Some(&(last, before)) if before > felt => Act::Compared { winner: last, loser: entry },
                Some(&(last, _)) => Act::Compared { winner: entry, loser: last },
            };
            walks[judge].push((entry, felt));
            events.push(Event { at: round, judge: judge as u32, act });
        }
    }
    (walks, Floor::after(ENTRIES, JUDGES, &events).expect("a run").evidence)
}

fn send(floor: &Floor, judge: usize, now: i64, spread: u32, seed: u64) -> u32 {
    let routing = Routing { spread, seed, ..Routing::default() };
    match floor.next(judge as u32, now, &Hall::default(), &routing) {
        Next::Visit { entry } => entry,
        other => panic!("{other:?}"),
    }
}

fn by_chance(floor: &Floor, judge: usize, rng: &mut ChaCha8Rng) -> u32 {
    let free = |&entry: &u32| !floor.walks[judge].seen.contains(&entry) && floor.tables[entry as usize].lease.is_none();
    let visits = |entry: u32| floor.tables[entry as usize].visits;
    let open: Vec<u32> = (0..ENTRIES as u32).filter(free).collect();
    let least = open.iter().map(|&entry| visits(entry)).min().expect("one left");
    let least: Vec<u32> = open.into_iter().filter(|&entry| visits(entry) == least).collect();
    least[rng.random_range(0..least.len())]
}

fn feel(truth: &Truth, regime: &Regime, entry: usize, judge: usize, rng: &mut ChaCha8Rng) -> f64 {
    if truth.rogue[judge] {
        return rng.random_range(RANGE.0..RANGE.1);
    }
    let noise: f64 = rng.sample::<f64, _>(StandardNormal) * truth.noise[judge];
    regime.mu + truth.leniency[judge] + truth.scale[judge] * truth.truth[entry] + noise
}
