//! What a standing costs: the time of the fit, of the chances, of leaving each judge out; and the memory all that took.
//!
//! `cargo bench --bench standings [entries]` prints the table, or the one line for so many entries. "fit" is one call of
//! `calibrate`: everything from unordered sheets to values, places, standard errors and judge profiles. "chances" is one
//! call of `chances`: 4,000 joint draws, or 1,000 above 5,000 entries. All is done by one thread;
//! the least time of the repetitions is shown, as whatever else runs on the machine only adds to it.

use std::hint::black_box;
use std::time::Instant;

use palmares::results::rules::calibration::{Scores, calibrate, chances, leave_each_out};
use palmares::results::rules::simulation::{Regime, simulate};

/// Entries, judges, sheets per entry, repetitions.
const ROUNDS: [(usize, usize, usize, usize); 4] =
    [(120, 30, 3, 400), (800, 100, 3, 60), (2000, 280, 4, 5), (10_000, 2_000, 5, 5)];

fn main() {
    let only: Option<usize> = std::env::args().skip(1).find_map(|word| word.parse().ok());
    println!("entries × judges × sheets |   fit, ms | chances, ms | each judge left out, ms | peak, MB");
    for (entries, judges, each, repetitions) in ROUNDS {
        if only.is_none_or(|only| only == entries) {
            measure(entries, judges, each, repetitions);
        }
    }
}

fn measure(entries: usize, judges: usize, each: usize, repetitions: usize) {
    let Ok(event) = simulate(&Regime::TYPICAL, entries, judges, each, 1) else { return };
    let scores: &Scores = &event.scores;
    let fit = best(repetitions, || drop(black_box(calibrate(scores))));
    let calibrated = calibrate(scores);
    let draws = best(repetitions.div_ceil(20), || drop(black_box(chances(&calibrated, &[5], 1))));
    let left = best(1, || drop(black_box(leave_each_out(&calibrated, &calibrated.order, 5))));
    let name = format!("{entries} × {judges} × {each}");
    println!("{name:<25} | {fit:>9.3} | {draws:>11.1} | {left:>23.1} | {:>8.0}", peak());
}

/// The least time of so many runs, in milliseconds.
fn best(repetitions: usize, mut work: impl FnMut()) -> f64 {
    let times = (0..repetitions).map(|_| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1e3
    });
    times.fold(f64::INFINITY, f64::min)
}

/// The most memory that the process has held, in MB.
fn peak() -> f64 {
    let text = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = text.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default().to_owned();
    line.split_whitespace().nth(1).and_then(|word| word.parse::<f64>().ok()).unwrap_or(f64::NAN) / 1e3
}
