//! How often standings are right: simulated events with a known truth, and real scores left out and guessed.
//!
//! `cargo bench --bench accuracy [events]` prints, per regime and method, Kendall's tau (tau-a) against the truth and how many
//! of the true first five are among the first five, each with its standard error; then how far the stated chances hold; then
//! the errors of guessing left-out scores of real contests, where `shared/data` is at hand. Events have 120 entries and 30
//! judges, 3 sheets per entry; 400 of them unless told otherwise.

mod held_out;
mod measure;

use palmares::results::rules::calibration::{Calibrated, calibrate, chances};
use palmares::results::rules::methods::{Method, Options, rank};
use palmares::results::rules::simulation::{Event, Regime, simulate};

use measure::{Measured, tau, top_share};

const REGIMES: [(&str, Regime); 4] = [
    ("typical", Regime::TYPICAL),
    ("harsh and lenient", Regime::HARSH_LENIENT),
    ("NeurIPS 2014", Regime::NEURIPS_2014),
    ("3 rogues of 30", Regime::THREE_ROGUES),
];
const METHODS: [(&str, Method); 6] = [
    ("mean", Method::Mean),
    ("z-score", Method::ZScore),
    ("additive", Method::Additive),
    ("Borda", Method::Borda),
    ("Copeland", Method::Copeland),
    ("pairwise", Method::Pairwise),
];
const TOP: usize = 5;

fn main() {
    let events = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(400);
    for (name, regime) in REGIMES {
        simulated(name, &regime, events);
    }
    held_out::print();
}

fn simulated(name: &str, regime: &Regime, events: u64) {
    let mut rows: Vec<(&str, Measured, Measured)> = METHODS.iter().map(|(name, _)| *name).map(row).collect();
    rows.extend([row("mixed (default)"), row("oracle")]);
    let mut claims = Claims::default();
    for seed in 0..events {
        let Ok(event) = simulate(regime, 120, 30, 3, seed) else { continue };
        let calibrated = calibrate(&event.scores);
        let estimates = estimates(regime, &event, &calibrated);
        for (row, values) in rows.iter_mut().zip(estimates) {
            row.1.add(tau(&event.truth, &values));
            row.2.add(top_share(&event.truth, &values, TOP));
        }
        claims.add(&event, &calibrated, seed);
    }
    println!("\n{name}, {events} events\n{:<16} | tau (s.e.)   | true first {TOP} found (s.e.)", "method");
    for (name, tau, top) in rows {
        println!("{name:<16} | {tau} | {top}");
    }
    claims.print();
}

fn row(name: &str) -> (&str, Measured, Measured) {
    (name, Measured::default(), Measured::default())
}

/// Values of all entries by every method, in the order of the rows.
fn estimates(regime: &Regime, event: &Event, calibrated: &Calibrated) -> Vec<Vec<f64>> {
    let by = |method| -> Vec<f64> {
        let ranked = rank(method, &event.scores, &Options::default());
        ranked.map_or(Vec::new(), |ranked| ranked.values.into_iter().flatten().collect())
    };
    let mut estimates: Vec<Vec<f64>> = METHODS.iter().map(|&(_, method)| by(method)).collect();
    estimates.push(calibrated.entries.iter().flatten().map(|placed| placed.value).collect());
    estimates.push(oracle(regime, event));
    estimates
}

/// The best guess of one who knows every judge's leniency, scale and noise, and who the rogues are.
fn oracle(regime: &Regime, event: &Event) -> Vec<f64> {
    let mut sums = vec![(0.0, regime.s_q.powi(-2)); event.truth.len()];
    for sheet in event.scores.sheets() {
        let judge = sheet.judge as usize;
        if !event.rogue[judge] {
            let weight = event.scale[judge] / event.noise[judge].powi(2);
            let sum = &mut sums[sheet.entry as usize];
            sum.0 += weight * (sheet.score - regime.mu - event.leniency[judge]);
            sum.1 += weight * event.scale[judge];
        }
    }
    sums.into_iter().map(|(products, precision)| products / precision).collect()
}

/// What was claimed, and what came true.
#[derive(Default)]
struct Claims {
    inside: Measured,
    best: Measured,
    hit: Measured,
    top: Measured,
    top_hit: Measured,
}

impl Claims {
    fn add(&mut self, event: &Event, calibrated: &Calibrated, seed: u64) {
        let Some(chances) = chances(calibrated, &[TOP], seed) else { return };
        let first = calibrated.order[0] as usize;
        for (entry, chance) in chances.entries.iter().flatten().enumerate() {
            let rank = 1 + event.truth.iter().filter(|&&other| other > event.truth[entry]).count();
            self.inside.add(f64::from((chance.rank_low..=chance.rank_high).contains(&rank)));
            if entry == first {
                self.best.add(chance.best);
                self.hit.add(f64::from(rank == 1));
                self.top.add(chance.top[0]);
                self.top_hit.add(f64::from(rank <= TOP));
            }
        }
    }

    fn print(&self) {
        println!("true rank within its 90 % interval: {:.3}", self.inside.mean());
        println!("the first is best: claimed {:.3}, true {}", self.best.mean(), self.hit);
        println!("the first is among the best {TOP}: claimed {:.3}, true {}", self.top.mean(), self.top_hit);
    }
}
