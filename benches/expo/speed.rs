//! How long the parts take, on one thread.

use palmares::results::rules::bradley_terry::{Settings, order, strengths};
use palmares::results::rules::next::{COVER, Contender, Goal, next_round};
use palmares::scoring::rules::pairwise::{Act, Comparison, Event, Evidence, Floor, Hall, Routing, RunningOrder};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::StandardNormal;

use crate::measure::{milliseconds, peak_memory};

pub fn table() {
    println!("\nspeed: CPU milliseconds on one thread");
    for (entries, judges, count) in [(120, 30, 330), (800, 100, 3000), (2150, 400, 10_000), (10_000, 2000, 50_000)] {
        let evidence = compared(entries, judges, count);
        let settings = Settings::default();
        let fit = milliseconds(|| strengths(entries, judges, &evidence, &settings));
        let whole = milliseconds(|| order(entries, judges, &evidence, &settings));
        println!("  order {entries:6} entries {count:6} comparisons: fit {fit:9.2}, with 4000 draws {whole:9.1}");
    }
    let orders =
        (0..30).map(|judge| RunningOrder { judge, entries: (0..12).map(|i| (judge * 4 + i * 7) % 120).collect() });
    let evidence = Evidence { orders: orders.collect(), ..Evidence::default() };
    let fit = milliseconds(|| strengths(120, 30, &evidence, &Settings::default()));
    println!("  order    120 entries, 30 running orders of 12: fit {fit:.2}");
    for (entries, judges, count) in [(120, 30, 330), (800, 100, 3000), (2150, 400, 10_000)] {
        let events = events(entries, judges, count);
        let floor = Floor::after(entries, judges, &events).expect("a run");
        let replay = milliseconds(|| Floor::after(entries, judges, &events));
        let next =
            milliseconds(|| floor.next(0, i64::MAX, &Hall::default(), &Routing { spread: 99, ..Routing::default() }));
        println!(
            "  floor {entries:6} entries {:6} events: replay (undo) {replay:7.2}, next table {next:6.3}",
            events.len()
        );
    }
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    let contender = |_| Contender { mean: 0.0, standard_error: 0.5, chance: rng.random(), sheets: 3, room: 20 };
    let contenders: Vec<Contender> = (0..1000).map(contender).collect();
    let goal = Goal { top: 10, budget: 1000, noise: 0.8, cover: COVER };
    println!("  next round, 1000 entries, 1000 sheets: {:.2}", milliseconds(|| next_round(&contenders, &goal)));
    println!("  peak memory of this process: {:.0} MB", peak_memory());
}

/// Intervals and chances against strengths that follow the model.
pub fn coverage(events: usize) {
    let (mut covered, mut claimed, mut right) = (0.0, 0.0, 0.0);
    let (entries, judges, count) = (40, 10, 200);
    for seed in 0..events as u64 {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let truth: Vec<f64> = (0..entries).map(|_| rng.sample(StandardNormal)).collect();
        let evidence = said(&truth, judges, count, &mut rng);
        let found = order(entries, judges, &evidence, &Settings { draws: 1000, ..Settings::default() }).expect("good");
        let inside =
            |entry: &usize| (found.strengths[*entry] - truth[*entry]).abs() < 1.645 * found.standard_errors[*entry];
        covered += (0..entries).filter(inside).count() as f64 / entries as f64;
        let first = found.entries[0] as usize;
        claimed += found.best[first];
        right += f64::from(u8::from(truth.iter().all(|strength| *strength <= truth[first])));
    }
    let count = events as f64;
    let (covered, claimed, right) = (covered / count, claimed / count, right / count);
    let error = (right * (1.0 - right) / count).sqrt();
    println!("\ncoverage: 40 entries, 200 comparisons, {events} events: 90 % intervals cover {covered:.3}");
    println!("  P(best) of the first: claimed {claimed:.3}, right {right:.3} ± {error:.3}");
}

fn compared(entries: usize, judges: usize, count: usize) -> Evidence {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let truth: Vec<f64> = (0..entries).map(|_| rng.sample(StandardNormal)).collect();
    said(&truth, judges, count, &mut rng)
}

fn said(truth: &[f64], judges: usize, count: usize, rng: &mut ChaCha8Rng) -> Evidence {
    let say = |at: usize| {
        let one = rng.random_range(0..truth.len());
        let other = (one + rng.random_range(1..truth.len())) % truth.len();
        let wins = rng.random::<f64>() < 1.0 / (1.0 + (truth[other] - truth[one]).exp());
        let (winner, loser) = if wins { (one as u32, other as u32) } else { (other as u32, one as u32) };
        Comparison { judge: (at % judges) as u32, winner, loser }
    };
    Evidence { comparisons: (0..count).map(say).collect(), ..Evidence::default() }
}

fn events(entries: usize, judges: usize, count: usize) -> Vec<Event> {
    let happened = |Comparison { judge, winner, loser }| {
        let event = |act| Event { at: 0, judge, act };
        [event(Act::Sent { entry: winner, until: 0 }), event(Act::Compared { winner, loser })]
    };
    compared(entries, judges, count).comparisons.into_iter().flat_map(happened).collect()
}
