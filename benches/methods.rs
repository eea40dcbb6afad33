//! Time of every method, and Kendall tau against the truth on simulated events. `cargo bench --bench methods`

use std::time::Instant;

use palmares::results::rules::calibration::{Scores, Sheet};
use palmares::results::rules::ladder::{Rung, Step, apart, break_ties, firsts};
use palmares::results::rules::methods::{Method, Options, Ranking, additive, rank};
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, Normal};

/// Deviations of bias, log scale, noise and log noise, and the step of the scores.
type Regime = (&'static str, [f64; 5]);
const REGIMES: [Regime; 3] = [
    ("typical", [0.7, 0.25, 0.8, 0.3, 0.2]),
    ("harsh and lenient", [1.2, 0.35, 0.8, 0.3, 0.2]),
    ("NeurIPS 2014", [0.49, 0.0, 1.127, 0.0, 1.0]),
];
const EVENTS: u64 = 200;

fn main() {
    speed();
    accuracy();
}

fn speed() {
    let sizes = [(120, 30, 3), (800, 100, 3), (10_000, 2_000, 5), (40, 9, 9), (800, 100, 100)];
    println!("milliseconds of one thread, the best of 5\n");
    print!("{:<12}", "");
    sizes.iter().for_each(|(n, m, k)| print!("{:>17}", format!("{n} x {m} x {k}")));
    println!();
    let rounds: Vec<Scores> = sizes.iter().map(|&(n, m, k)| event(n, m, k, REGIMES[0].1, 1).1).collect();
    for method in Method::ALL {
        print!("{:<12}", format!("{method:?}"));
        for scores in &rounds {
            let options = Options::default();
            match timed(|| rank(method, scores, &options)) {
                (Ok(_), time) => print!("{time:>17.3}"),
                (Err(_), time) => print!("{:>17}", format!("(unfit) {time:.3}")),
            }
        }
        println!();
    }
    print!("{:<12}", "ladder");
    for scores in &rounds {
        let Ok(ranking) = rank(Method::Mean, scores, &Options::default()) else { continue };
        let entries: Vec<u32> = ranking.order().into_iter().take(1000).collect();
        let ladder = [Step { rung: Rung::Firsts, values: firsts(scores), near: 0.0 }];
        let (_, time) = timed(|| break_ties(&entries, &ranking.values, apart(&ranking.values, 0.2), &ladder));
        print!("{time:>17.3}");
    }
    println!("   (all entries, at most 1000)");
    for (scores, (n, m, _)) in rounds.iter().zip(sizes).skip(3) {
        // Judges of the Skating System give no equal scores.
        let distinct = |it: &Sheet| Sheet { score: it.score + 1e-7 * f64::from(it.entry), ..*it };
        let Ok(panel) = Scores::new(n, m, scores.sheets().iter().map(distinct).collect()) else { continue };
        println!(
            "Skating on {n} x {m}, complete: {:.3}",
            timed(|| rank(Method::Skating, &panel, &Options::default())).1
        );
    }
    if let Ok(fit) = additive::fit(&rounds[2]) {
        println!("islands of 10000 x 2000 x 5: {}", fit.islands.len());
    }
}

fn timed<T>(work: impl Fn() -> T) -> (T, f64) {
    let once = || {
        let start = Instant::now();
        let done = work();
        (done, start.elapsed().as_secs_f64() * 1e3)
    };
    (0..4).fold(once(), |best, _| Some(once()).filter(|next| next.1 < best.1).unwrap_or(best))
}

fn accuracy() {
    println!("\ntau against the truth, 120 x 30 x 3, {EVENTS} events (standard error)\n");
    print!("{:<12}", "");
    REGIMES.iter().for_each(|(name, _)| print!("{name:>22}"));
    println!();
    for method in [Method::Mean, Method::ZScore, Method::Additive, Method::Borda, Method::Copeland, Method::Pairwise] {
        print!("{:<12}", format!("{method:?}"));
        for (_, regime) in REGIMES {
            let tau = |seed| {
                let (truth, scores) = event(120, 30, 3, regime, seed);
                rank(method, &scores, &Options::default()).map_or(f64::NAN, |ranking| kendall(&truth, &ranking))
            };
            print_mean((0..EVENTS).map(tau).collect());
        }
        println!();
    }
}

fn print_mean(taus: Vec<f64>) {
    let count = taus.len() as f64;
    let mean = taus.iter().sum::<f64>() / count;
    let squares: f64 = taus.iter().map(|tau| (tau - mean).powi(2)).sum();
    print!("{:>22}", format!("{mean:.3} ({:.3})", (squares / (count - 1.0) / count).sqrt()));
}

/// Tau-a of the truth and the values: pairs that share a place are neither right nor wrong.
fn kendall(truth: &[f64], ranking: &Ranking) -> f64 {
    let place = |entry: usize| ranking.places[entry].map_or(f64::INFINITY, f64::from);
    let sign = |a: usize, b: usize| match place(a) == place(b) {
        true => 0.0,
        false => ((truth[a] - truth[b]) * (place(b) - place(a))).signum(),
    };
    let count = truth.len();
    let sum: f64 = (0..count).flat_map(|a| (0..a).map(move |b| (a, b))).map(|(a, b)| sign(a, b)).sum();
    2.0 * sum / (count * (count - 1)) as f64
}

/// The truth and the scores of an event: y = round(6 + b + a q + e), on 1 to 10.
fn event(n: usize, m: usize, k: usize, [bias, scale, noise, spread, step]: [f64; 5], seed: u64) -> (Vec<f64>, Scores) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let quality = if step == 1.0 { 1.131 } else { 1.0 };
    let truth: Vec<f64> = (0..n).map(|_| quality * normal(&mut rng)).collect();
    let judges: Vec<[f64; 3]> = (0..m)
        .map(|_| {
            let deviation = noise * (spread * normal(&mut rng) / 2.0).exp();
            [bias * normal(&mut rng), (scale * normal(&mut rng)).exp(), deviation]
        })
        .collect();
    let mut seats: Vec<u32> = Vec::new();
    let mut sheets = Vec::new();
    for (entry, worth) in truth.iter().enumerate() {
        let mut panel: Vec<u32> = Vec::new();
        while panel.len() < k {
            if seats.iter().all(|seat| panel.contains(seat)) {
                let mut more: Vec<u32> = (0..m as u32).collect();
                more.shuffle(&mut rng);
                seats.splice(0..0, more);
            }
            let at = seats.iter().rposition(|seat| !panel.contains(seat)).unwrap_or(0);
            panel.push(seats.remove(at));
        }
        for judge in panel {
            let [bias, scale, noise] = judges[judge as usize];
            let score = 6.0 + bias + scale * worth + noise * normal(&mut rng);
            let score = ((score / step).round() * step).clamp(1.0, 10.0);
            sheets.push(Sheet { entry: entry as u32, judge, score });
        }
    }
    sheets.swap(0, rng.random_range(0..n * k));
    match Scores::new(n, m, sheets) {
        Ok(scores) => (truth, scores),
        Err(wrong) => panic!("{wrong:?}"),
    }
}

fn normal(rng: &mut ChaCha8Rng) -> f64 {
    Normal::new(0.0, 1.0).map_or(0.0, |normal| normal.sample(rng))
}
